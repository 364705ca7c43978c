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
const isOutside = (bodies: number, body: number): boolean => (bodies & (1 << body)) === 0;
const isInList = (outline: PageOutline, group: number): boolean =>
  group !== -1 && outline.groups[group]!.count > 2 && !isFieldList(outline.groups[group]!);
const headsOf = (outline: PageOutline, body: number, part: Parameters<typeof isHead>[1]): Pair[] =>
  outline.pairs.filter(
    ({ label, group, bodies, isLabelAlone }) =>
      isOutside(bodies, body) && isHead(label, part) && (isLabelAlone || !isInList(outline, group)),
  );

/** Whether hosts call an element or the nearest around it a letter's sender or its recipient; null where they call it neither. */
function partOf(names: string): 'from' | 'to' | null {
  for (const name of names.split(' | ')) {
    const [, spoken] = /^([^:：]{1,30})[:：]/u.exec(name) ?? [];
    if (spoken !== undefined && isHead(spoken, 'from')) return 'from';
    if (spoken !== undefined && (isHead(spoken, 'to') || isHead(spoken, 'copy'))) return 'to';
    const words = name.replaceAll(/([a-z])([A-Z])/g, '$1 $2');
    if (/(?:^|[^a-z])(?:to|cc|bcc|recipients?|ccbcc)(?:[^a-z]|$)/i.test(words)) return 'to';
    if (/(?:^|[^a-z])(?:from|sender)(?:[^a-z]|$)/i.test(words)) return 'from';
  }
  return null;
}

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

type Link = PageOutline['links'][number];
type Sender = { email: Take[]; name: Take[]; anchor: string; heading: number; at: number };

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
        at: head.at,
      };
    if (link !== undefined && /^mailto:/i.test(link.href))
      return {
        email: [{ select: link.select, from: 'href', match: '^mailto:([^?]+)', place, confidence: 0.95 }],
        name: isEmail(link.text) ? [] : [{ select: link.select, from: 'text', place, confidence: 0.9 }],
        anchor: link.select,
        heading: link.heading,
        at: link.at,
      };
  }
  // No word for the sender: the one address that the host's own names call so.
  const called = outline.links.filter(
    ({ bodies, names, text, href, address, at }) =>
      isOutside(bodies, body) && at < outline.bodies[body]!.at && addressIn(text, href, address) !== null && partOf(names) === 'from',
  );
  const last = called.at(-1);
  if (last !== undefined) {
    // Several letters, or one in a list of letters.
    const isOnly = called.every((link) => link === last || isInList(outline, link.group));
    // Neither under a heading nor with a day: words that happen to be called so.
    const isHeaded = last.heading >= 0 || outline.times.some(({ heading }) => heading === -1);
    return isOnly && isHeaded && !isInList(outline, last.group) ? senderAt(last) : null;
  }
  // Nor that: the first address after the subject, above the recipients.
  return headsOf(outline, body, 'to').length === 0 || loose === undefined ? null : senderAt(loose);
}

const addressIn = (text: string, href: string, address: Link['address']): string | null =>
  /^mailto:/i.test(href) ? href : isEmail(text) ? text : (address?.text ?? null);

function senderAt({ text, href, address, near, select, heading, at }: Link): Sender {
  const place = 'From';
  const isText = isEmail(text);
  const email: Take = isText
    ? { select, from: 'text', place, confidence: 0.85 }
    : /^mailto:/i.test(href)
      ? { select, from: 'href', match: '^mailto:([^?]+)', place, confidence: 0.85 }
      : { select, from: 'attribute', attribute: address?.attribute ?? 'title', place, confidence: 0.85 };
  const name: Take[] = isText
    ? /^[^@]{2,100}</.test(text)
      ? [{ select, from: 'text', match: '^"?([^"<@]{2,100}?)"?\\s*<', place, confidence: 0.85 }]
      : near !== null && isNameLike(near.text)
        ? [{ select: near.select, from: 'text', place, confidence: 0.85 }]
        : []
    : isNameLike(text)
      ? [{ select, from: 'text', place, confidence: 0.85 }]
      : [];
  return { email: [email], name, anchor: select, heading, at };
}

/** Addresses of links beside the labels; the words beside them where there are none. */
function recipientsOf(outline: PageOutline, body: number): Take[] {
  const heads = [...headsOf(outline, body, 'to'), ...headsOf(outline, body, 'copy')].slice(0, 4);
  const labelled = heads.flatMap(({ label, text, at }): Take[] => {
    const place = label.slice(0, 120);
    const links = outline.links.filter(
      (link) => link.at >= at && /^mailto:/i.test(link.href) && link.text !== '' && text.includes(link.text),
    );
    return text.includes('@') || links.length === 0
      ? [{ select: ':scope', labels: [label], place }]
      : links.slice(0, 5).map(({ select }) => ({ select, from: 'href', match: '^mailto:([^?]+)', place }));
  });
  if (labelled.length > 0) return labelled;
  return outline.links
    .filter(({ bodies, group, names }) => isOutside(bodies, body) && !isInList(outline, group) && partOf(names) === 'to')
    .slice(0, 5)
    .flatMap(({ select, text, href, address }): Take[] => {
      if (/^mailto:/i.test(href)) return [{ select, from: 'href', match: '^mailto:([^?]+)', place: 'To' }];
      if (isEmail(text)) return [{ select, from: 'text', place: 'To' }];
      return address === null ? [] : [{ select, from: 'attribute', attribute: address.attribute, place: 'To' }];
    });
}

/** One letter: who wrote it, to whom, when, about what, in which words. Null where one of these is not certain. */
export function inferMessage(outline: PageOutline, isForced: boolean): MessagePage | null {
  const body = bodyOf(outline);
  const sender = body === null ? null : senderOf(outline, body);
  if (body === null || sender === null) return null;
  const [subject] = headsOf(outline, body, 'subject');
  const when = headsOf(outline, body, 'date').find(({ text, isoDate }) => isoDate !== null || isDate(text, outline.language));
  const heading = outline.headings[sender.heading] ?? outline.headings.find(({ isBanner }) => !isBanner);
  // The nearest day to the sender; beyond the address of another it is another letter's.
  const others = outline.links.filter(({ at, text, href, address }) => at < sender.at && addressIn(text, href, address) !== null);
  const [time] = outline.times
    .filter(
      ({ text, isoDate, heading: under, at }) =>
        (isoDate !== null || isDate(text, outline.language)) && under === sender.heading && !others.some((other) => other.at > at),
    )
    .toSorted((a, b) => Math.abs(a.at - sender.at) - Math.abs(b.at - sender.at));
  const date: Take[] =
    when !== undefined
      ? [{ select: ':scope', labels: [when.label], place: when.label.slice(0, 120), confidence: 0.9 }]
      : time !== undefined
        ? [{ select: time.select, place: 'Date', confidence: 0.8 }]
        : [];
  const page: MessagePage = {
    kind: 'message',
    facts: { email: sender.email, name: sender.name },
    recipients: recipientsOf(outline, body),
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
