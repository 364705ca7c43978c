import { factFields, type FactField } from '../../domain/observations/observation.ts';
import { readEmail } from '../../locale/emails.ts';
import { normaliseName } from '../../locale/names.ts';
import type { RecordPage, Take } from '../profile.ts';
import { decode, escapePattern, kindOfAddress, patternOfPage, readAddress } from './addresses.ts';
import { foldLabel } from './fold-label.ts';
import { isAboutStranger, isOnlyOfPage, isSure, kindsIn, meaningsOf, type Kind, type Meaning } from './labels.ts';
import type { PageOutline } from './outline.ts';
import { inferItems, isFieldList } from './infer-items.ts';
import { fits, isEmail, isNameLike, isPhone, isPlainPhone } from './shapes.ts';

/** Below this a value is left out. */
const bar = 0.6;

type Pair = PageOutline['pairs'][number];
type Candidate = { pair: Pair; confidence: number; rank: number; isSure: boolean };
type Place = RecordPage['badge'][number];
type Name = { take: Take[]; anchor: Place; text: string; confidence: number };

const dates: readonly FactField[] = ['customerSinceAt', 'lastOrderAt', 'lastContactAt', 'nextContactAt', 'contractEndAt'];
const amounts: readonly FactField[] = ['lastOrderAmount', 'totalAmount', 'balanceDue', 'dealAmount'];
/** What only a customer has. */
const telling: readonly FactField[] = [
  'customerSinceAt',
  'lastOrderAt',
  'lastOrderAmount',
  'lastContactAt',
  'nextContactAt',
  'contractEndAt',
  'totalAmount',
  'balanceDue',
  'openCaseCount',
];
const everywhere = ':scope';
const same = (a: string, b: string): boolean => normaliseName(a) === normaliseName(b);
const maxTakes = 4;
const emailIn = '([^\\s<>()"]{1,64}@[^\\s<>()"]{3,250})';

/** `customer[e_mail]` and `id_contactEmail` as words. */
const wordsOfMark = (mark: string): string[] => {
  const value = mark.slice(mark.indexOf('=') + 1);
  const words = value
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[^\p{L}\p{Nd}]+/u)
    .filter((word) => word !== '');
  while (
    words.length > 1 &&
    /^(?:id|field|form|customer|client|contact|partner|party|account|record|data|person|crm|fld|txt|input|value|main|primary|general|info|view|edit|view|o|x|c|cf|inline)$/i.test(
      words[0]!,
    )
  )
    words.shift();
  return words;
};

/** What a pair is, by its label, else by the name that the host gives the field. */
function meaningOfPair(pair: Pair, language: string): { meaning: Meaning; rank: number; isSure: boolean; isByMark: boolean }[] {
  const said = meaningsOf(pair.label);
  if (said.some(({ meaning }) => meaning === 'name') && /<[^<>]+@[^<>]+>\s*$/.test(pair.text) && isEmail(pair.text))
    return [{ meaning: 'email', rank: 0, isSure: isSure(pair.label), isByMark: false }];
  const fitting = said.filter(({ meaning }) => fits(meaning, pair.text, pair.isoDate, language));
  if (fitting.length > 0 || said.some(({ meaning }) => meaning === 'other'))
    return fitting.map(({ meaning, rank }) => ({ meaning, rank, isSure: isSure(pair.label), isByMark: false }));
  for (const mark of pair.marks) {
    const words = wordsOfMark(mark).join(' ');
    const known = meaningsOf(words).find(({ meaning }) => fits(meaning, pair.text, pair.isoDate, language));
    if (known !== undefined) return [{ ...known, isSure: isSure(words), isByMark: true }];
  }
  return [];
}

/** Whether the pair stands in a section about somebody else, or among rows of other things. */
function isElsewhere(pair: Pair, outline: PageOutline): boolean {
  if (isAboutStranger(outline.headings[pair.heading]?.text ?? '')) return true;
  const group = outline.groups[pair.group];
  return group !== undefined && !isFieldList(group) && (group.headers.length > 0 || group.count > 1);
}

function takesFor(pair: Pair, labels: readonly string[], confidence: number, extra: Partial<Take> = {}): Take[] {
  const byLabel: Take = { select: everywhere, labels: [...labels], place: pair.label.slice(0, 120), confidence, ...extra };
  // A `time` element tells the day better than its words do, and only the pair knows of it.
  if (!pair.isLabelAlone) return [{ select: pair.select ?? pair.path, place: pair.label.slice(0, 120), confidence, ...extra }];
  if (pair.select === null || pair.isoDate !== null || pair.control === '') return [byLabel];
  return [{ select: pair.select, place: pair.label.slice(0, 120), confidence, ...extra }, byLabel];
}

function collect(outline: PageOutline): Map<Meaning, Candidate[]> {
  const found = new Map<Meaning, Candidate[]>();
  const marked: [Meaning, Candidate][] = [];
  const own = new Set(outline.account.map(({ text }) => text.toLowerCase()));
  for (const pair of outline.pairs) {
    if (isElsewhere(pair, outline) || own.has(pair.text.toLowerCase())) continue;
    for (const { meaning, rank, isSure: sure, isByMark } of meaningOfPair(pair, outline.language)) {
      const candidate = { pair, confidence: (sure ? 0.9 : 0.75) - (isByMark ? 0.1 : 0), rank, isSure: sure };
      if (isByMark) marked.push([meaning, candidate]);
      else found.set(meaning, [...(found.get(meaning) ?? []), candidate]);
    }
  }
  // The names of fields tell what no label tells; a page shows those of other records too, so two are none.
  for (const [meaning, candidate] of marked)
    if (!found.has(meaning) && marked.every(([other, { pair }]) => other !== meaning || pair.text === candidate.pair.text))
      found.set(meaning, [candidate]);
  // What is plainly an address needs no label that we know, where it is the only one.
  for (const [meaning, isPlain] of [
    ['email', (text: string) => isEmail(text) && !/\s/u.test(text)],
    ['phone', isPlainPhone],
  ] as const) {
    const plain = outline.pairs.filter((pair) => !isElsewhere(pair, outline) && isPlain(pair.text) && !own.has(pair.text.toLowerCase()));
    const [first] = plain;
    if (found.has(meaning) || first === undefined || /[@\p{Nd}]/u.test(first.label) || meaningsOf(first.label).length > 0) continue;
    const isNamed = outline.headings.some(({ text }) => same(text, first.label)) || !isNameLike(first.label);
    if (isNamed && plain.every(({ text }) => text === first.text))
      found.set(meaning, [{ pair: first, confidence: 0.7, rank: 90, isSure: false }]);
  }
  return found;
}

/** An address or a number among other words: the link in the pair that holds it alone. */
function linkTakes(outline: PageOutline, pair: Pair, field: 'email' | 'phone', confidence: number): Take[] {
  const scheme = field === 'email' ? /^mailto:/i : /^(?:tel|callto):/i;
  const isPlain = field === 'email' ? !/\s/u.test(pair.text) : isPlainPhone(pair.text);
  if (isPlain || pair.control !== '' || !scheme.test(pair.href)) return [];
  const link = outline.links.find(({ href, at, text }) => href === pair.href && at >= pair.at && text !== '' && pair.text.includes(text));
  const isKind = field === 'email' ? isEmail : isPhone;
  return link !== undefined && isKind(link.text)
    ? [{ select: link.select, from: 'text', place: pair.label.slice(0, 120), confidence }]
    : [];
}

/** The one of several that is meant; null where they contradict each other and none is better. */
function choose(candidates: readonly Candidate[], field: FactField): Candidate | null {
  const sorted = candidates.toSorted((a, b) => Number(b.isSure) - Number(a.isSure) || b.confidence - a.confidence || a.rank - b.rank);
  const [best] = sorted;
  if (best === undefined) return null;
  const rival = sorted.find(({ pair }) => normaliseName(pair.text) !== normaliseName(best.pair.text));
  if (rival === undefined || rival.confidence < best.confidence) return best;
  // The same label twice is two things; another label of lower rank is another kind of the same.
  const isOne = dates.includes(field) || amounts.includes(field) || field === 'owner' || field === 'status';
  return foldLabel(rival.pair.label) === foldLabel(best.pair.label) || isOne ? (rival.rank > best.rank + 2 ? best : null) : best;
}

const holds = (whole: string, part: string): boolean => part.length > 1 && normaliseName(whole).includes(normaliseName(part));

/** Words before a name in a heading: "Customer: Anna", "Contact #12 – Anna". */
function withoutKind(text: string): { match: string; name: string } | null {
  const [, kind = '', name = ''] = /^([^:#–—|]{3,30}?)\s*(?:#\s*\S{1,20}\s*)?[:–—|]\s+(\S.*)$/u.exec(text) ?? [];
  return name !== '' && isOnlyOfPage(kind) && isNameLike(name)
    ? { match: `^${escapePattern(kind)}\\s*(?:#\\s*\\S{1,20}\\s*)?[:–—|]\\s+(\\S.*)$`, name }
    : null;
}

function nameFromHeadings(outline: PageOutline, found: Map<Meaning, Candidate[]>, isCustomer: boolean): Name | null {
  const first = found.get('firstName')?.[0]?.pair.text ?? '';
  const last = found.get('lastName')?.[0]?.pair.text ?? '';
  const labelled = [...(found.get('name') ?? []), ...(found.get('company') ?? [])].map(({ pair }) => pair.text);
  const known = [
    ...outline.things.flatMap(({ types, properties }) =>
      /Person|Organization|Corporation|LocalBusiness/i.test(types)
        ? properties.flatMap(({ name, text }) => (name === 'name' ? text : []))
        : [],
    ),
    ...namesInJson(outline.jsonLd),
  ];
  // An address right under a heading that is none of the record's: somebody else is shown beside it.
  const own = new Set((found.get('email') ?? []).map(({ pair }) => readEmail(pair.text)));
  const others = new Set(
    outline.links.flatMap(({ text, heading, group }) => {
      const email = readEmail(text);
      const hasPairs = [...found.values()].some((list) => list.some(({ pair }) => pair.heading === heading));
      return email !== null && own.size > 0 && !own.has(email) && !hasPairs && group === -1 ? heading : [];
    }),
  );
  const facts = ['email', 'phone', 'company', 'code', 'jobTitle', 'address'] as const;
  const factsAt = Math.min(
    ...facts.flatMap((field) => found.get(field)?.map(({ pair }) => pair.at) ?? []),
    ...outline.links.flatMap(({ at, group, heading }) => (group === -1 && !others.has(heading) ? at : [])),
  );
  const before = outline.headings.filter(({ at, isBanner }) => at < factsAt && !isBanner).slice(-4);
  let best: Name | null = null;
  let rival = 0;
  let level = 0;
  let place = 0;
  for (const [index, heading] of outline.headings.entries()) {
    if (others.has(index)) continue;
    const prefixed = withoutKind(heading.text);
    const signed = prefixed === null ? /^[^\p{L}\p{N}]*(.*?)[^\p{L}\p{M}\p{N}.)»"'”]*$/u.exec(heading.text)?.[1] : undefined;
    const text = prefixed?.name ?? signed ?? heading.text;
    // The name stands in an element of its own beside words of the page, or before how things stand with it.
    const isPartOfPage = (name: string): boolean =>
      (heading.text.endsWith(name) && isOnlyOfPage(heading.text.slice(0, -name.length))) ||
      (heading.text.startsWith(name) && /^\s*[-–—·•|]\s/u.test(heading.text.slice(name.length)));
    const hasInner = outline.headings.some(
      (one) => one.isOwnText && one.text !== heading.text && isNameLike(one.text) && isPartOfPage(one.text),
    );
    if (!heading.isOwnText && hasInner) continue;
    if (!isNameLike(text) || (prefixed === null && isOnlyOfPage(text)) || isAboutStranger(text)) continue;
    let confidence = heading.level === 1 ? 0.5 : heading.level === 2 ? 0.42 : 0.35;
    if (place === 0 && !heading.isBanner) confidence += 0.03;
    if (!heading.isBanner) place++;
    if (heading.isBanner) confidence -= 0.1;
    if (isTitled(outline.title, text)) confidence += 0.2;
    if (first !== '' && last !== '' && holds(text, first) && holds(text, last)) confidence += 0.35;
    if (labelled.some((label) => same(label, text))) confidence += 0.3;
    if (known.some((name) => same(name, text))) confidence += 0.3;
    if (isCustomer) confidence += 0.1;
    if (Number.isFinite(factsAt)) confidence += before.includes(heading) ? 0.2 : -0.15;
    if (text.split(/[,،]/u).length > 2) confidence -= 0.2;
    if (prefixed !== null) confidence += 0.1;
    if (best !== null && best.confidence >= confidence) {
      if (heading.level === level && level < 7 && !same(best.text, text) && !holds(best.text, text)) rival = Math.max(rival, confidence);
      continue;
    }
    rival = best !== null && heading.level === level && level < 7 && !same(best.text, text) ? best.confidence : 0;
    level = heading.level;
    const take: Take = { select: heading.select, from: 'text', place: 'Heading', confidence: Math.min(1, confidence) };
    if (heading.isOwnText) take.without = '*';
    if (prefixed !== null) take.match = prefixed.match;
    else if (text !== heading.text) take.match = '^[^\\p{L}\\p{N}]*(.*?)[^\\p{L}\\p{M}\\p{N}.)»"\'”]*$';
    else if (!heading.isOwnText) take.without = 'button, [role="button"]';
    best = { take: [take], anchor: after(heading.select), text, confidence: Math.min(1, confidence) };
  }
  // Two that could both be it: nobody is.
  return best !== null && Math.min(1, rival) > best.confidence - 0.05 ? null : best;
}

/** The words are a part of the document's title by themselves. */
const isTitled = (title: string, text: string): boolean =>
  title.split(/\s[|–—·•/:-]\s|[|:»›«]/u).some((part) => same(part, text)) ||
  (holds(title, text) && text.length >= 5 && title.length < 3 * text.length + 20);

function namesInJson(texts: readonly string[]): string[] {
  const names: string[] = [];
  for (const text of texts) {
    let queue: unknown[] = [];
    try {
      queue = [JSON.parse(text)];
    } catch {
      continue;
    }
    for (let i = 0; i < queue.length && i < 200; i++) {
      const one = queue[i];
      if (typeof one !== 'object' || one === null) continue;
      queue.push(...Object.values(one).slice(0, 50));
      const { name, '@type': type } = one as { name?: unknown; '@type'?: unknown };
      if (typeof name === 'string' && /Person|Organization|Corporation|LocalBusiness/.test(String(type))) names.push(name.slice(0, 200));
    }
  }
  return names;
}

function findName(outline: PageOutline, found: Map<Meaning, Candidate[]>, isCustomer: boolean): Name | null {
  const hasLast = found.has('lastName');
  // Beside a surname the plain "Name" is the first name alone.
  const labelled = (found.get('name') ?? []).filter(
    ({ pair, isSure: sure }) => !(hasLast && !sure && !/\s/.test(pair.text.trim())) && pair.control !== 'select',
  );
  const chosen = choose(labelled, 'name');
  const heading = nameFromHeadings(outline, found, isCustomer);
  if (chosen !== null) {
    const inHeading = outline.headings.find(
      ({ text, isBanner }) => !isBanner && (same(text, chosen.pair.text) || holds(text, chosen.pair.text)),
    );
    const isConfirmed = inHeading !== undefined || holds(outline.title, chosen.pair.text);
    const confidence = Math.min(1, chosen.confidence + (isConfirmed ? 0.1 : 0) - (chosen.isSure || isCustomer || isConfirmed ? 0 : 0.25));
    const isHeadingBetter = heading !== null && heading.confidence >= 0.8 && !holds(heading.text, chosen.pair.text) && !chosen.isSure;
    if (confidence >= bar && !isHeadingBetter) {
      const banner = outline.headings.find(({ text, isBanner }) => isBanner && holds(text, chosen.pair.text));
      const anchor = inHeading === undefined && banner === undefined ? besidePair(chosen.pair) : after((inHeading ?? banner)!.select);
      const takes = takesFor(chosen.pair, [chosen.pair.label], confidence);
      if (inHeading?.text === chosen.pair.text)
        takes.unshift({
          select: inHeading.select,
          from: 'text',
          place: 'Heading',
          confidence,
          without: inHeading.isOwnText ? '*' : 'button, [role="button"]',
        });
      return { take: takes, anchor, text: chosen.pair.text, confidence };
    }
  }
  if (heading !== null && heading.confidence >= bar) return heading;
  return isCustomer ? nameBesideAddresses(outline) : null;
}
const after = (select: string): Place => ({ select, position: 'after' });
/** Between the cells of a table or the entries of a list there is no place. */
const besidePair = ({ path }: Pair): Place => ({
  select: path,
  position: /(?:^|> )(?:t[dhr]|dd|dt|li)(?::nth-of-type\(\d+\))?$/.test(path) ? 'append' : 'after',
});

const isOwnPart = (outline: PageOutline, group: number): boolean => group === -1 || isFieldList(outline.groups[group]!);

/** Every loose address stands behind the same words: whose they are. */
function nameBesideAddresses(outline: PageOutline): Name | null {
  const links = outline.links.filter(({ group, href, text }) => isOwnPart(outline, group) && (href !== '' || isEmail(text)));
  const [first] = links;
  if (
    first === undefined ||
    first.near === null ||
    !isNameLike(first.near.text) ||
    links.some(({ near }) => near?.text !== first.near!.text)
  )
    return null;
  const { select, text } = first.near;
  return { take: [{ select, from: 'text', place: 'Name', confidence: 0.7 }], anchor: after(select), text, confidence: 0.7 };
}

/** Addresses and numbers that no label names: in links, or standing by themselves under the title. */
function looseTakes(outline: PageOutline, name: Name, field: 'email' | 'phone'): Take[] {
  const isKind = field === 'email' ? isEmail : isPhone;
  const scheme = field === 'email' ? /^mailto:/i : /^(?:tel|callto):/i;
  const own = new Set(outline.account.map(({ text }) => text.toLowerCase()));
  const links = outline.links.filter(
    ({ href, text, heading, group }) =>
      !own.has(text.toLowerCase()) &&
      (scheme.test(href) || (href === '' && isKind(text))) &&
      isOwnPart(outline, group) &&
      !isAboutStranger(outline.headings[heading]?.text ?? ''),
  );
  const values = new Set(
    links.map(({ href, text }) => (href === '' ? text : decode(href.replace(scheme, '').replace(/\?.*$/s, '')).toLowerCase())),
  );
  if (values.size === 0 || values.size > 2) return [];
  const titleAt = outline.headings.findIndex(({ select }) => select === name.anchor.select);
  return links.slice(0, 2).flatMap(({ href, text, select, heading }): Take[] => {
    const isNear = heading === titleAt || heading === -1;
    const confidence = values.size === 1 ? 0.8 : isNear ? 0.7 : 0.5;
    if (confidence < bar || (href !== '' && field === 'email' && readEmail(href) === null)) return [];
    return href === '' || isKind(text)
      ? [{ select, from: 'text', place: field === 'email' ? 'E-mail' : 'Phone', confidence }]
      : [
          {
            select,
            from: 'href',
            match: field === 'email' ? '^mailto:([^?]+)' : '^(?:tel|callto):(.+)$',
            place: field === 'email' ? 'E-mail' : 'Phone',
            confidence,
          },
        ];
  });
}

/** How much speaks for this page being a customer's. */
function kindOfRecord(outline: PageOutline, addressKind: Kind | null): Kind | null {
  if (addressKind !== null && addressKind !== 'message') return addressKind;
  const said = kindsIn(
    `${outline.headings
      .slice(0, 3)
      .map(({ text }) => text)
      .join(' | ')} | ${outline.title}`,
  );
  return said.has('customer') ? 'customer' : null;
}

/** What is the customer's also where the page is about one of their requests. */
const lasting: readonly FactField[] = ['contractEndAt', 'customerSinceAt', 'lastOrderAt'];

/** The page of a request, an order, a contract that names its customer with an address. */
function inferDocument(outline: PageOutline, kind: Kind, found: Map<Meaning, Candidate[]>): RecordPage | null {
  const named = (found.get('email') ?? [])
    .map(({ pair }) => pair)
    .filter(
      ({ label, isLabelAlone }) =>
        isLabelAlone && (isSure(label) || meaningsOf(label).some(({ meaning }) => meaning === 'name' || meaning === 'email')),
    );
  const [first] = named;
  if (first === undefined || named.some(({ text }) => readEmail(text) !== readEmail(first.text))) return null;
  const email = takesFor(first, [first.label], 0.85);
  const name = findName(outline, new Map([['name', found.get('name') ?? []]]), true);
  const facts: RecordPage['facts'] = { email };
  const place = first.label.slice(0, 120);
  const before = /^"?([^"<]{2,100}?)"?\s*</u.exec(first.text)?.[1];
  if (before !== undefined)
    facts.name = [{ select: everywhere, labels: [first.label], match: '^"?([^"<]+?)"?\\s*<', place, confidence: 0.85 }];
  else if (name !== null && found.get('name')?.some(({ pair }) => same(pair.text, name.text)) === true) facts.name = name.take;
  if (facts.name === undefined) return null;
  for (const field of lasting) {
    const chosen = choose(
      (found.get(field) ?? []).filter((one) => one.isSure),
      field,
    );
    if (kind === 'case' && chosen !== null) facts[field] = takesFor(chosen.pair, [chosen.pair.label], 0.75);
  }
  const anchor = outline.links.find(({ text }) => text === first.text)?.select ?? outline.headings[0]?.select;
  const url = patternOfPage(outline.url);
  if (anchor === undefined) return null;
  return {
    kind: 'record',
    ...(url === null ? {} : { url }),
    id: email,
    recordType: 'customer',
    facts,
    items: [],
    badge: [{ select: anchor, position: 'after' }],
  };
}

/** The page of one customer. Null where it is not certain that it is one, or who. */
export function inferRecord(outline: PageOutline, hint: { id: string | null; type: string | null } | null): RecordPage | null {
  const address = readAddress(outline.url);
  const kind = kindOfRecord(outline, address?.kind ?? kindOfAddress(outline.url));
  const isCustomer = kind === 'customer' || hint !== null;
  const found = collect(outline);
  if (hint === null && (kind === 'case' || kind === 'order' || kind === 'invoice' || kind === 'contract'))
    return inferDocument(outline, kind, found);
  const name = findName(outline, found, isCustomer);
  if (name === null) return null;

  const facts: RecordPage['facts'] = { name: name.take };
  const strengths = new Map<FactField, number>();
  for (const field of factFields) {
    if (field === 'name') continue;
    const candidates = found.get(field) ?? [];
    if (field === 'email' || field === 'phone') {
      const distinct = [...new Map(candidates.map((candidate) => [candidate.pair.text, candidate])).values()].slice(0, maxTakes);
      const takes = distinct.flatMap(({ pair, confidence }) => {
        const inLink = linkTakes(outline, pair, field, confidence);
        return inLink.length > 0 ? inLink : takesFor(pair, [pair.label], confidence);
      });
      const all = takes.length > 0 ? takes : looseTakes(outline, name, field);
      if (all.length > 0) facts[field] = all;
      if (all.length > 0) strengths.set(field, all[0]!.confidence ?? 0);
      continue;
    }
    const chosen = choose(candidates, field);
    if (chosen === null || (field === 'company' && same(chosen.pair.text, name.text))) continue;
    const confidence = chosen.confidence - (chosen.isSure || isCustomer ? 0 : 0.1);
    if (confidence < bar) continue;
    facts[field] = takesFor(chosen.pair, [chosen.pair.label], confidence);
    strengths.set(field, confidence);
  }
  const has = (field: FactField): boolean => facts[field] !== undefined;
  const evidence =
    (has('code') && isCustomer ? 1 : 0) +
    (has('email') ? 2 : 0) +
    (has('phone') ? 2 : 0) +
    (has('company') ? 1 : 0) +
    telling.filter((field) => has(field) && (found.get(field)?.some(({ isSure: sure }) => sure) ?? false)).length;
  if (kind === 'other' && evidence < 5) return null;
  if (evidence < (isCustomer ? 1 : 3)) return null;
  // What some hosts call a lead is a sale: then nothing on it is of a person.
  if (/^leads?$/i.test(address?.type ?? '') && !has('email') && !has('phone') && !has('company')) return null;

  const code = facts.code;
  const identity =
    address === null && (hint === null || hint.id === null)
      ? [...(code ?? []), ...(facts.email ?? []).map((take) => ({ ...take, match: emailIn }))]
      : [];
  if (address === null && (hint === null || hint.id === null) && identity.length === 0) return null;
  const url = address?.pattern ?? patternOfPage(outline.url);
  const page: RecordPage = {
    kind: 'record',
    facts,
    items: inferItems(outline),
    badge: [name.anchor],
  };
  if (url !== null && hint === null) page.url = url;
  if (identity.length > 0) page.id = identity;
  return page;
}
