import type { JournalEntry } from '../journal/journal.ts';
import type { Fact, FactField, Observation, TimelineItem } from '../observations/observation.ts';

/** Where a fact or an item was seen, for the evidence that a reason shows. */
export type Source = { hostId: string; url: string; place: string; observedAt: number };
export type SourcedFact = Fact & { source: Source };
export type SourcedItem = TimelineItem & { source: Source };

/** All that is known of one customer: the input of every signal. Items are oldest first, each thing once. */
export type CustomerHistory = {
  facts: Partial<Record<FactField, SourcedFact>>;
  items: SourcedItem[];
  journal: JournalEntry[];
};

const minuteMs = 60_000;

/** A mail that was moved to another folder has another key there; its minute, way and subject tell it is the same. */
function sameThing({ key, kind, at, direction, subject }: TimelineItem): string {
  return kind === 'message' && subject !== undefined ? `message:${direction}:${Math.floor(at / minuteMs)}:${subject.toLowerCase()}` : key;
}

/**
 * Folds observations (any order) and journal entries into one history. Of two facts about the same field the later
 * observation wins; of two items that are the same thing the later observation wins, but words once read are kept.
 */
export function buildHistory(observations: readonly Observation[], journal: readonly JournalEntry[]): CustomerHistory {
  const facts: CustomerHistory['facts'] = {};
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
  return {
    facts,
    items: [...items.values()].toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1)),
    journal: journal.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
  };
}
