/**
 * Text as the phrase rules see it: lower case, one spelling of each letter, digits 0-9, no diacritics and no invisible
 * characters. `offsets[i]` is where character `i` stands in the source; the last entry is the source's length.
 */
export type NormalisedText = { source: string; text: string; offsets: Uint32Array };

/** Letters that are written in more than one way. Alef and hamza carriers are one letter in hasty Persian typing. */
const sameLetter = new Map(
  Object.entries({
    ي: 'ی',
    ى: 'ی',
    ې: 'ی',
    ئ: 'ی',
    ك: 'ک',
    ة: 'ه',
    ۀ: 'ه',
    ە: 'ه',
    ؤ: 'و',
    أ: 'ا',
    إ: 'ا',
    آ: 'ا',
    ٱ: 'ا',
    ё: 'е',
    Ё: 'е',
    '’': "'",
    ʼ: "'",
    '`': "'",
    '´': "'",
  }),
);
const invisible = /[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{M}/u;
const digit = /\p{Nd}/u;

/** What `fold` found for the characters met so far: a text has few different ones. */
const folded = new Map<string, string>();

/** One UTF-16 unit above ASCII, folded; empty when it is dropped. */
function fold(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const found = foldOnce(character);
  folded.set(character, found);
  return found;
}

function foldOnce(character: string): string {
  const code = character.charCodeAt(0);
  const same = sameLetter.get(character);
  if (same !== undefined) return same;
  if (invisible.test(character)) return '';
  if (digit.test(character)) {
    // Every digit set of the basic plane starts at xxx0 or xxx6.
    const low = code & 0xf;
    return String(digit.test(String.fromCharCode(code & 0xfff0)) ? low : low - 6);
  }
  // Presentation forms of Arabic letters and full-width letters stand for one or more plain ones.
  if (code >= 0xfb50 && (code < 0xfe00 || code > 0xfe6f)) {
    const plain = character.normalize('NFKC');
    return plain === character ? character : foldText(plain);
  }
  // Latin letters lose their accents; Cyrillic й is a letter of its own and keeps its breve.
  if ((code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff)) return character.normalize('NFD').charAt(0).toLowerCase();
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower : character;
}

/** Characters that lower case leaves to be folded: all but ASCII, small Cyrillic and the letters of Persian. */
const unusual = /[^\0-_a-\x7f\u0430-\u044f\u0627\u0628\u062a-\u063a\u0641\u0642\u0644-\u0648\u067e\u0686\u0698\u06a9\u06af\u06cc]/gu;

/** The same text as `normaliseText` makes, without the way back: several times as fast. */
export function foldText(source: string): string {
  return source.normalize('NFC').toLowerCase().replace(unusual, fold);
}

/** Normalises a text for matching and keeps the way back to it. Linear; never throws. */
export function normaliseText(source: string): NormalisedText {
  const offsets = new Uint32Array(source.length * 4 + 1);
  const pieces: string[] = [];
  let length = 0;
  let last = '';
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    let piece: string;
    if (code < 0x80) piece = code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : code === 0x60 ? "'" : source.charAt(i);
    else if (code === 0x306 && last === 'и') {
      // A decomposed й, as some mail programs send it.
      pieces[pieces.length - 1] = last = 'й';
      continue;
    } else piece = fold(source.charAt(i));
    if (piece === '') continue;
    // A presentation form of a whole phrase is rare; what does not fit is cut.
    piece = piece.slice(0, 4);
    for (let k = 0; k < piece.length; k++) offsets[length + k] = i;
    length += piece.length;
    pieces.push(piece);
    last = piece;
  }
  offsets[length] = source.length;
  return { source, text: pieces.join(''), offsets: offsets.subarray(0, length + 1) };
}
