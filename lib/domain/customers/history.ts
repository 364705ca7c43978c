import type { ComplaintCase, FollowUp } from '../care/follow-up.ts';
import { isOver } from '../care/is-over.ts';
import type { JournalEntry } from '../journal/journal.ts';
import type { Fact, FactField, Observation, TimelineItem } from '../observations/observation.ts';
import { foldText } from '../text/normalise.ts';
import { fileOrigin } from './import-record.ts';
import type { ImportedContract, ImportedHistory } from './imported-history.ts';

/** Where a fact or an item was seen, for the evidence that a reason shows. */
export type Source = { hostId: string; url: string; place: string; observedAt: number };
export type SourcedFact = Fact & { source: Source };
/**
 * `isGivenUp`: a case of our own that was closed without being put right, when its source was observed. `insteadOf`: the case of a
 * page whose place one of our own took.
 */
export type SourcedItem = TimelineItem & { source: Source; isGivenUp?: true; insteadOf?: SourcedItem };

/** All that is known of one customer: the input of every signal. Items are oldest first, each thing once. */
export type CustomerHistory = {
  facts: Partial<Record<FactField, SourcedFact>>;
  items: SourcedItem[];
  journal: JournalEntry[];
  /** Null where no file told of the customer. */
  imported: ImportedHistory | null;
};

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** A mail that was moved to another folder has another key there; its minute, way and subject tell it is the same. */
function sameThing({ key, kind, at, direction, subject }: TimelineItem): string {
  return kind === 'message' && subject !== undefined ? `message:${direction}:${Math.floor(at / minuteMs)}:${subject.toLowerCase()}` : key;
}

/** Where a list is the source: its file's name stands for the place. */
export const sourceOfFile = (file: ImportedContract['file']): Source | null =>
  file === undefined ? null : { hostId: fileOrigin, url: '', place: file.name, observedAt: file.takenInAt };

/** Where a complaint case of our own is the source: no page shows it. */
export const ownHostId = 'holdfast';
const longestSubject = 500;

function itemOfCase(one: ComplaintCase): SourcedItem {
  return {
    key: `case:${one.id}`,
    kind: 'case',
    at: one.complainedAt,
    state: isOver(one) ? 'closed' : 'open',
    ...(one.state === 'putRight' ? { endAt: Math.max(one.stateAt, one.complainedAt) } : {}),
    ...(one.state === 'notPutRight' ? { isGivenUp: true } : {}),
    subject: one.about.slice(0, longestSubject),
    place: '',
    confidence: 1,
    source: { hostId: ownHostId, url: '', place: '', observedAt: one.stateAt },
  };
}

const foldSubject = ({ subject = '' }: TimelineItem): string => foldText(subject).replaceAll(/\s+/gu, ' ').trim();

/** The case of a host that ours was made from: of the same day, and of the same subject or the only one of that moment. */
function hostCaseOf(own: SourcedItem, items: Iterable<SourcedItem>): SourcedItem | null {
  const sameDay = [...items].filter(
    ({ kind, at, source }) => kind === 'case' && source.hostId !== ownHostId && Math.abs(at - own.at) < dayMs,
  );
  const subject = foldSubject(own);
  const ofMoment = sameDay.filter(({ at }) => at === own.at);
  return sameDay.find((item) => foldSubject(item) === subject) ?? (ofMoment.length === 1 ? ofMoment[0]! : null);
}

/** Adds cases of our own. A case that a host shows as well counts once: as ours if we closed it, else as the host tells it. */
function addOwnCases(items: Map<string, SourcedItem>, followUps: readonly FollowUp[]): void {
  const cases = followUps.filter((one) => one.kind === 'complaintCase').map(itemOfCase);
  // Those that we closed first: they take the host's place, and one that is open beside them counts.
  for (const own of cases.toSorted((a, b) => (a.state === b.state ? 0 : a.state === 'closed' ? -1 : 1))) {
    const host = hostCaseOf(own, items.values());
    if (host !== null && own.state === 'open') continue;
    if (host !== null) items.delete(sameThing(host));
    items.set(own.key, host === null ? own : { ...own, insteadOf: host });
  }
}

const factsOfLists = [
  ['npsAnswer', 'npsAnswer'],
  ['csatAnswer', 'csatAnswer'],
  ['openCaseCount', 'openComplaints'],
  ['paymentOverdueDays', 'overdueDays'],
] as const;

/** What a page could have told as well, as the latest file tells it. */
function factsFrom(contracts: readonly ImportedContract[]): CustomerHistory['facts'] {
  const facts: CustomerHistory['facts'] = {};
  for (const { facts: told, file } of contracts.toSorted((a, b) => (a.file?.takenInAt ?? 0) - (b.file?.takenInAt ?? 0))) {
    const source = sourceOfFile(file);
    if (source === null) continue;
    for (const [field, name] of factsOfLists) {
      const value = told[name];
      if (value !== undefined) facts[field] = { field, value, text: '', place: source.place, confidence: 1, source };
    }
  }
  return facts;
}

/**
 * Folds observations (any order), journal entries and follow-ups into one history. Of two facts about the same field the later
 * observation wins, and any page before a file; of two items that are the same thing the later observation wins, but words once
 * read are kept.
 */
export function buildHistory(
  observations: readonly Observation[],
  journal: readonly JournalEntry[],
  imported: ImportedHistory | null = null,
  followUps: readonly FollowUp[] = [],
): CustomerHistory {
  const facts = factsFrom(imported?.contracts ?? []);
  const items = new Map<string, SourcedItem>();
  for (const o of observations.toSorted((a, b) => a.observedAt - b.observedAt || (a.key < b.key ? -1 : 1))) {
    const source = (place: string): Source => ({ hostId: o.hostId, url: o.url, place, observedAt: o.observedAt });
    // Of several addresses on one page the first is the chief one.
    for (const fact of o.facts.toReversed()) facts[fact.field] = { ...fact, source: source(fact.place) };
    for (const item of o.items) {
      const key = sameThing(item);
      const earlier = items.get(key);
      const merged = { ...earlier, ...item };
      // A list shows a message without its words: that must not forget what the message page showed.
      const keepsWords = earlier?.text !== undefined && item.text === undefined;
      items.set(key, { ...merged, source: keepsWords ? earlier.source : source(item.place) });
    }
  }
  addOwnCases(items, followUps);
  return {
    facts,
    items: [...items.values()].toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1)),
    journal: journal.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
    imported,
  };
}

/** A contract as it was known on a day: what came later is not told. */
function contractUntil(contract: ImportedContract, day: number): ImportedContract[] {
  const { startDay, endDay, cancelledDay, hasLeft, isAutoRenewed } = contract;
  if (startDay !== null && startDay > day) return [];
  const leftDay = hasLeft === true ? (cancelledDay ?? endDay) : cancelledDay;
  if (leftDay === null || leftDay <= day) return [contract];
  // Whoever left later was there.
  return [{ ...contract, cancelledDay: null, hasLeft: false, isAutoRenewed }];
}

/**
 * The history as it stood at an instant (ms since 1970 UTC), so that past scores can be told again: what happened later is left
 * out, what was settled later is open. Facts count from when they were seen; whether a message was answered by then is
 * not known.
 */
export function historyAt({ facts, items, journal, imported }: CustomerHistory, at: number): CustomerHistory {
  const day = Math.floor(at / dayMs);
  const isByThen: number[] = [];
  if (imported !== null) for (let i = 0; i < imported.orderDays.length; i++) if (imported.orderDays[i]! <= day) isByThen.push(i);
  return {
    facts: Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact.source.observedAt <= at)),
    items: items.flatMap((item) => {
      if (item.at > at) return [];
      const { isAnswered: _, ...rest } = item;
      const wasGivenUpLater = item.isGivenUp === true && item.source.observedAt > at;
      if (item.kind === 'case' && ((item.endAt ?? 0) > at || wasGivenUpLater)) {
        const { endAt: __, isGivenUp: ___, ...open } = rest;
        return [{ ...open, state: 'open' as const }];
      }
      if (item.kind === 'contract' && item.state === 'closed' && (item.endAt ?? 0) > at) return [{ ...rest, state: 'open' as const }];
      return [rest];
    }),
    journal: journal.flatMap((entry) => {
      // What people call untrue never was true, though they say it only now.
      if (entry.at > at && entry.kind !== 'reasonDenied') return [];
      return [entry.kind === 'promise' && entry.stateAt > at ? { ...entry, state: 'open' as const, stateAt: entry.at } : entry];
    }),
    imported:
      imported === null
        ? null
        : {
            orderDays: Int32Array.from(isByThen, (i) => imported.orderDays[i]!),
            orderAmounts: Float64Array.from(isByThen, (i) => imported.orderAmounts[i]!),
            contracts: imported.contracts.flatMap((contract) => contractUntil(contract, day)),
          },
  };
}
