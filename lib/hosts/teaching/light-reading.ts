import type { FactField } from '../../domain/observations/observation.ts';
import type { LightReading } from '../../domain/reading-light.ts';
import type { InterpretedSlot } from '../interpret-reading.ts';
import type { RawReading } from '../reading.ts';

/** A few rows that changed say nothing of what a list shows. */
const leastRows = 5;

/**
 * What a reading says of how well its page is read. Null: nothing. A record that is not saved yet, a sender who is a
 * machine and an address that is being typed are no faults of reading.
 */
export function lightReadingOf(reading: RawReading, slots: readonly InterpretedSlot[], origin: string, at: number): LightReading | null {
  const { pageKind, subjects, problem, profileId, url } = reading;
  const observations = slots.flatMap(({ observation }) => observation ?? []);
  const isBroken = problem === 'nothingFound';
  if (pageKind === 'compose' || (observations.length === 0 && !isBroken)) return null;
  if (pageKind === 'list' && subjects.length < leastRows) return null;
  const [first] = subjects;
  const found = isBroken ? [] : [...new Set(observations.flatMap(({ facts }) => facts.map(({ field }) => field)))];
  const isOne = pageKind !== 'list' && !isBroken;
  const unread = isOne ? (first?.facts ?? []).filter(({ field }) => !found.includes(field)) : [];
  const distinct = new Map<FactField, LightReading['unread'][number]>(
    unread.map(({ field, text, place }) => [field, { field, text, place }]),
  );
  return {
    origin,
    profileId,
    pageKind,
    type: first?.recordType ?? '',
    of: isOne ? reading.pageKey || url : `${url}|${first?.recordId ?? ''}`,
    found,
    unread: [...distinct.values()],
    at,
  };
}
