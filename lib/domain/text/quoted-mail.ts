/** Lines after which everything is an earlier mail. */
const earlierMailBelow =
  /^[\s_*>-]*(?:original message|forwarded message|begin forwarded message|original appointment|исходное сообщение|пересылаемое сообщение|пересланное сообщение|перенаправленное сообщение|начало пересылаемого сообщения|конец пересылаемого сообщения|پیام اصلی|پیام اولیه|پیام فوروارد شده|پیام ارسال[\u200c ]?شده|پیام بازارسال[\u200c ]?شده|پیام هدایت[\u200c ]?شده)[\s:_*-]*$/iu;
/** The first line of a header block, and one that must follow it within a few lines. */
const headerFrom = /^[\s*>]*(?:from|от|от кого|از|فرستنده)\s?\*?\s?:/iu;
const headerMore = /^[\s*>]*(?:sent|date|to|subject|отправлено|дата|кому|тема|ارسال[\u200c ]?شده|تاریخ|به|گیرنده|موضوع)\s?\*?\s?:/iu;
/** "On … wrote:" and its like: a line or two that end in a colon and hold a date or an address. */
const attributionVerb =
  /(?:wrote|writes|написал|написала|написал\(а\)|написали|пишет|писал|писала|писал\(а\)|сообщил|نوشت|نوشته است|نوشته|نوشته‌اند|فرمودند)\s*:\s*$/iu;
const hasDateOrAddress = /[\p{Nd}@<]/u;
const endsWithAddress = /@[^\s@<>]{1,200}>\s*:\s*$/u;

const quotedLine = /^\s*(?:>|&gt;|\|\s)/u;
const longestAttribution = 300;

function isAttribution(line: string): boolean {
  if (line.length > longestAttribution || !line.trimEnd().endsWith(':')) return false;
  return (attributionVerb.test(line) && hasDateOrAddress.test(line)) || (endsWithAddress.test(line) && /\p{Nd}/u.test(line));
}

/** How many of the lines from `i` on are one attribution (mail programs wrap it), 0 if none. */
function attributionLength(lines: string[], i: number): number {
  let joined = '';
  for (let n = 1; n <= 3; n++) {
    const line = lines[i + n - 1];
    if (line === undefined || line.trim() === '' || line.length > longestAttribution) return 0;
    joined += ` ${line.trim()}`;
    if (isAttribution(joined)) {
      // A wrapped one starts like one: with a day, "On", «в», a name before an address.
      return n === 1 || /^\s*(?:on|в|вт|ср|чт|пт|сб|вс|пн|در|روز|\p{Nd})(?=[\s,.،\p{Nd}]|$)/iu.test(joined) || /<[^<>]*@/u.test(joined)
        ? n
        : 0;
    }
  }
  return 0;
}

function startsHeaderBlock(lines: string[], i: number): boolean {
  if (!headerFrom.test(lines[i]!)) return false;
  return lines.slice(i + 1, i + 4).some((line) => headerMore.test(line));
}

/**
 * A mail's own words: earlier mail that it quotes is cut, in the ways mail programs mark it in English, Persian and
 * Russian (`> ` lines, "On … wrote:", "-----Original Message-----", a block of From/Sent/To/Subject), and so is a marked signature. An
 * answer written between or below quoted `> ` lines is kept. Text without quotes comes back as it is, trimmed at the end.
 */
export function withoutQuotedMail(text: string): string {
  const lines = text.split(/\r\n|\r|\n/u);
  const kept: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (quotedLine.test(line)) continue;
    if (earlierMailBelow.test(line.slice(0, longestAttribution)) || startsHeaderBlock(lines, i)) break;
    const length = attributionLength(lines, i);
    if (length > 0) {
      const next = lines.slice(i + length).find((l) => l.trim() !== '');
      // Followed by marked lines, the answer may stand below them; without marks all the rest is the earlier mail.
      if (next === undefined || !quotedLine.test(next)) break;
      i += length - 1;
      continue;
    }
    kept.push(line);
  }
  return withoutEmptyEnd(withoutSignature(withoutEmptyEnd(kept)))
    .join('\n')
    .trimEnd();
}

/** Lines of a signature at the most: what is longer below a `--` is a part of the letter. */
const longestSignatureLines = 12;
/** What mail programs on the road add below a letter: it names a device or a program, for goods are sent from places, too. */
const device =
  '(?:i(?:phone|pad)|android|galaxy|samsung|huawei|honor|xiaomi|redmi|pixel|nokia|oneplus|blackberry|mobile|phone|tablet|device|smartphone|outlook|yahoo|gmail|proton|mail for|мобильн|телефон|смартфон|устройств|почты \\S{0,20}mail|яндекс|айфон|گوشی|موبایل|تلفن|آیفون|اندروید|تبلت|جی.?میل|یاهو|پروتون)';
const deviceLine = new RegExp(
  `^\\s*(?:sent from (?:my )?(?:\\S+ ){0,2}?|get (?=outlook for )|отправлено (?:с|из|через) (?:\\S+ ){0,2}?|ارسال[\\u200c ]?شده (?:از|با) (?:\\S+ ){0,2}?|از (?=(?:گوشی|آیفون) من ارسال شد))${device}.{0,60}$`,
  'iu',
);

const withoutEmptyEnd = (lines: readonly string[]): string[] => lines.slice(0, lines.findLastIndex((line) => !/^[\s_]*$/u.test(line)) + 1);

/** "Best regards" and its like, alone on its line or with a name; what follows up to the end is a name, a post, an address. */
const closing =
  /^\s*(?:(?:(?:with )?(?:best|kind|kindest|warm|warmest|many) )?regards|(?:with )?best wishes|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|respectfully|с (?:(?:большим |глубоким |искренним )?уважением|ув\.|наилучшими|добрыми|лучшими)|(?:с|со) всем уважением|искренне ваш|با (?:کمال )?(?:احترام|تشکر|سپاس)|با آرزوی|ارادتمند|با تجدید احترام)(?=[\s,،.!]|$)/iu;
const postscript = /^\s*(?:p\.?\s?p?\.?\s?s\b|[пз]\.?\s?[сы]\b|پ\.?\s?ن\b|بعد ?التحریر)/iu;
const longestClosing = 60;
const longestSignatureLine = 80;

/** The line after a closing, where all that follows can be a signature; -1 if there is none. */
function signatureAfterClosing(lines: readonly string[]): number {
  const at = lines.findLastIndex((line) => line.length <= longestClosing && closing.test(line));
  const rest = lines.slice(at + 1);
  const isSignature =
    at > 0 && rest.length <= longestSignatureLines && rest.every((line) => line.length <= longestSignatureLine && !postscript.test(line));
  return isSignature ? at + 1 : -1;
}

/** Cuts what stands below a line of two hyphens (RFC 3676, 4.3) or below "Best regards", and the line of a telephone's mail program. */
function withoutSignature(lines: readonly string[]): readonly string[] {
  const from = lines.findLastIndex((line) => /^--\s?$/u.test(line));
  if (from > 0 && lines.length - from - 1 <= longestSignatureLines) return withoutSignature(withoutEmptyEnd(lines.slice(0, from)));
  const own = deviceLine.test(lines.at(-1) ?? '') ? withoutEmptyEnd(lines.slice(0, -1)) : lines;
  const signature = signatureAfterClosing(own);
  return signature < 0 ? own : own.slice(0, signature);
}
