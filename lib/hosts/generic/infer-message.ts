import type { ComposePage, MessagePage, Take } from '../profile.ts';
import { isEmail, isDate, isNameLike } from './shapes.ts';
import { readAddress, patternOfPage } from './addresses.ts';
import { isFieldList } from './infer-items.ts';
import { isHead, isSentFolder } from './labels.ts';
import type { PageOutline } from './outline.ts';

type Pair = PageOutline['pairs'][number];

/** Parts of a body that are not its new words, in the mail programs that mark them. */
const quoted = [
  'blockquote',
  '[class*="quote" i]:not(body)',
  '[class*="signature" i]',
  '[id*="signature" i]',
  '.moz-cite-prefix',
  '#divRplyFwdMsg',
  '#divRplyFwdMsg ~ *',
  '[id^="appendonsend" i] ~ *',
];
const nameBefore = '^"?([^"<(]+?)"?\\s*[<(]\\s*[^\\s<>()]+@';

/** What lies in the letter itself is of letters that it quotes. */
const headsOf = (outline: PageOutline, body: number, part: Parameters<typeof isHead>[1]): Pair[] =>
  outline.pairs.filter(
    ({ label, group, bodies }) =>
      (bodies & (1 << body)) === 0 && isHead(label, part) && (group === -1 || isFieldList(outline.groups[group]!)),
  );

/** The element that most likely holds the letter's words. */
function bodyOf(outline: PageOutline): number | null {
  const scored = outline.bodies.map((body, index) => {
    let score = 0;
    if (
      /(?:message|mail|msg|letter)[-_]?\w*(?:body|content|text|html|plain)|(?:body|content)[-_]?\w*(?:message|mail|msg)/i.test(body.names)
    )
      score += 3;
    else if (/body|content|text|message|mail|letter/i.test(body.names)) score += 1;
    if (body.isFrame) score += 2;
    if (/error|header|footer|toolbar|list|attach|meta|sender|recipient|subject|preview/i.test(body.names)) score -= 3;

    return { body, index, score };
  });
  const best = scored.toSorted((a, b) => b.score - a.score || b.body.length - a.body.length)[0];
  return best === undefined || best.score < 1 ? null : best.index;
}

type Sender = { email: Take[]; name: Take[]; anchor: string; heading: number };

function senderOf(outline: PageOutline, body: number): Sender | null {
  const heads = headsOf(outline, body, 'from');
  const [head] = heads;
  const loose = outline.links.find(
    ({ text, href, group, heading, select, bodies }) =>
      (bodies & (1 << body)) === 0 &&
      (group === -1 || isFieldList(outline.groups[group]!)) &&
      heading >= 0 &&
      (isEmail(text) || /^mailto:/i.test(href)) &&
      !outline.account.some((place) => select.startsWith(place.select)),
  );
  if (head !== undefined && new Set(heads.map(({ text }) => text)).size === 1) {
    const link = outline.links.find(
      ({ text, href }) => text !== '' && head.text.includes(text) && (isEmail(text) || /^mailto:/i.test(href)),
    );
    const anchor = link?.select ?? outline.headings[head.heading]?.select;
    const place = head.label.slice(0, 120);
    if (isEmail(head.text) && anchor !== undefined)
      return {
        email: [{ select: ':scope', labels: [head.label], place, confidence: 0.95 }],
        name: [{ select: ':scope', labels: [head.label], match: nameBefore, place, confidence: 0.9 }],
        anchor,
        heading: head.heading,
      };
    if (link !== undefined && /^mailto:/i.test(link.href))
      return {
        email: [{ select: link.select, from: 'href', match: '^mailto:([^?]+)', place, confidence: 0.95 }],
        name: isEmail(link.text) ? [] : [{ select: link.select, from: 'text', place, confidence: 0.9 }],
        anchor: link.select,
        heading: link.heading,
      };
  }
  // No word for the sender: the first address after the subject, above the recipients.
  if (headsOf(outline, body, 'to').length === 0) return null;
  const link = loose;
  if (link === undefined) return null;
  const name =
    link.near !== null && isNameLike(link.near.text)
      ? [{ select: link.near.select, from: 'text' as const, place: 'From', confidence: 0.85 }]
      : [];
  const email: Take = isEmail(link.text)
    ? { select: link.select, from: 'text', place: 'From', confidence: 0.85 }
    : { select: link.select, from: 'href', match: '^mailto:([^?]+)', place: 'From', confidence: 0.85 };
  return { email: [email], name, anchor: link.select, heading: link.heading };
}

/** One letter: who wrote it, to whom, when, about what, in which words. Null where one of these is not certain. */
export function inferMessage(outline: PageOutline, isForced: boolean): MessagePage | null {
  const body = bodyOf(outline);
  const sender = body === null ? null : senderOf(outline, body);
  if (body === null || sender === null) return null;
  const [subject] = headsOf(outline, body, 'subject');
  const when = headsOf(outline, body, 'date').find(({ text, isoDate }) => isoDate !== null || isDate(text, outline.language));
  const heading = outline.headings[sender.heading] ?? outline.headings.find(({ isBanner }) => !isBanner);
  const time = outline.times.filter(
    ({ text, isoDate, heading: at }) => (isoDate !== null || isDate(text, outline.language)) && at === sender.heading,
  );
  const date: Take[] = [
    ...(when === undefined ? [] : [{ select: ':scope', labels: [when.label], place: when.label.slice(0, 120), confidence: 0.9 }]),
    ...time.slice(0, 1).map(({ select }) => ({ select, place: 'Date', confidence: 0.8 })),
  ];
  const page: MessagePage = {
    kind: 'message',
    facts: { email: sender.email, name: sender.name },
    recipients: [...headsOf(outline, body, 'to'), ...headsOf(outline, body, 'copy')]
      .slice(0, 4)
      .map(({ label }) => ({ select: ':scope', labels: [label], place: label.slice(0, 120) })),
    date,
    subject: [
      ...(subject === undefined ? [] : [{ select: ':scope', labels: [subject.label], place: subject.label.slice(0, 120) }]),
      ...(heading === undefined ? [] : [{ select: heading.select, from: 'text' as const, place: 'Subject' }]),
    ],
    body: outline.bodies[body]!.select,
    bodyWithout: quoted,
    badge: [{ select: sender.anchor, position: 'after' }],
  };
  const url = readAddress(outline.url)?.pattern ?? patternOfPage(outline.url);
  if (url !== null && !isForced) page.url = url;
  // What lies among the sent ones is the user's own.
  const isSent = /[=/#:.](?:inbox[./])?sent(?:[^a-z]|$)/i.test(outline.url) || outline.title.split(/[:|–—·-]/u).some(isSentFolder);
  if (isSent) page.ownAddress = sender.email;
  else if (outline.account.length > 0)
    page.ownAddress = outline.account.map(({ select }) => ({
      select,
      from: 'text',
      match: '([^\\s<>()@]{1,64}@[^\\s<>()@]{3,100})',
      place: 'Account',
    }));
  return page;
}

/** A letter being written: its recipients and its editor. */
export function inferCompose(outline: PageOutline): ComposePage | null {
  const to = outline.pairs.filter(({ label, control, text }) => control !== '' && isHead(label, 'to') && text.includes('@'));
  if (to.length === 0 || outline.editors.length === 0) return null;
  return {
    kind: 'compose',
    recipients: to
      .slice(0, 3)
      .map(({ label, select }) =>
        select === null
          ? { select: ':scope', labels: [label], place: label.slice(0, 120) }
          : { select, from: 'value', place: label.slice(0, 120) },
      ),
    editor: outline.editors,
  };
}
