import * as z from 'zod/mini';
import { factFields, pageKinds, type FactField } from './observations/observation.ts';

/**
 * How well one kind of page of one site is being read, kept over its last readings. `seen` holds one sign a reading,
 * oldest first: `1` the field was found, `0` it was not. A reading of the record that was read last takes the place of
 * that reading: looking at one customer all day is one reading.
 */
const history = z.string().check(z.regex(/^[01]{1,40}$/u));
export const readingLightSchema = z.object({
  key: z.string().check(z.maxLength(500)),
  origin: z.string().check(z.maxLength(300)),
  profileId: z.string().check(z.maxLength(60)),
  pageKind: z.enum(pageKinds),
  readings: history,
  seen: z.partialRecord(z.enum(factFields), history),
  /** What the last reading was of: the same again is no new reading. */
  lastOf: z.string().check(z.maxLength(2400)),
  lastAt: z.number(),
  /** When every expected field was found last; 0 for never. ms since 1970 UTC. */
  lastGoodAt: z.number(),
  /** Words that stood there and could not be understood in the last reading. */
  unread: z
    .array(z.object({ field: z.enum(factFields), text: z.string().check(z.maxLength(500)), place: z.string().check(z.maxLength(120)) }))
    .check(z.maxLength(60)),
});
export type ReadingLight = z.infer<typeof readingLightSchema>;

export type LightReading = {
  origin: string;
  profileId: string;
  pageKind: ReadingLight['pageKind'];
  /** The record's type, where the page has one. */
  type: string;
  /** The record, the message, or the rows that were read. */
  of: string;
  found: readonly FactField[];
  unread: ReadingLight['unread'];
  /** ms since 1970 UTC. */
  at: number;
};

const keep = 40;
/** Fewer readings than this say nothing of what is usual. */
const enough = 5;
const leastRun = 3;
/** A run of misses that chance alone would bring less often than this is no chance. */
const byChance = 0.002;

export const lightKey = ({ origin, pageKind, type }: Pick<LightReading, 'origin' | 'pageKind' | 'type'>): string =>
  `${origin}|${pageKind}|${type}`.slice(0, 500);

const countOf = (marks: string): number => marks.split('1').length - 1;

/**
 * Whether a field that used to be found has stopped being found. With `p` the share of the earlier readings that had it
 * (rule of succession, (found + 1) / (readings + 2), Laplace 1774), a run of `n` misses comes by chance with (1 - p)^n:
 * below one in five hundred it is taken for a fault. So a field that all of ten records had is missed after three
 * records, one that nine of ten have after four, one that every third has after fifteen or so, and a single record that
 * simply does not have it is no fault.
 */
export function isLost(marks: string): boolean {
  const run = marks.length - 1 - marks.lastIndexOf('1');
  const before = marks.slice(0, marks.length - run);
  if (run < leastRun || before.length < enough) return false;
  return (1 - (countOf(before) + 1) / (before.length + 2)) ** run < byChance;
}

/** Found in at least half of the readings that there were before it stopped. */
function isUsual(marks: string): boolean {
  if (isLost(marks)) return true;
  return marks.length >= enough && countOf(marks) * 2 >= marks.length;
}

const append = (marks: string, mark: '0' | '1', isSame: boolean): string => `${isSame ? marks.slice(0, -1) : marks}${mark}`.slice(-keep);

/** The light after one more reading. `light` null: the first of its kind. */
export function noteReading(light: ReadingLight | null, reading: LightReading): ReadingLight {
  const of = reading.of.slice(0, 2400);
  const isSame = light !== null && light.lastOf === of;
  const readings = append(light?.readings ?? '', reading.found.length > 0 ? '1' : '0', isSame);
  const seen: ReadingLight['seen'] = {};
  for (const field of factFields) {
    const before = light?.seen[field];
    const isFound = reading.found.includes(field);
    if (before === undefined && !isFound) continue;
    // A field that turns up for the first time was missed in all readings before.
    const marks = before ?? '0'.repeat(Math.max(0, readings.length - 1)) + (isSame ? '0' : '');
    // The same record drawn in steps: what one of its readings found is there.
    seen[field] = append(marks, isFound || (isSame && marks.endsWith('1')) ? '1' : '0', isSame);
  }
  const next: ReadingLight = {
    key: lightKey(reading),
    origin: reading.origin,
    profileId: reading.profileId,
    pageKind: reading.pageKind,
    readings,
    seen,
    lastOf: of,
    lastAt: reading.at,
    lastGoodAt: light?.lastGoodAt ?? 0,
    unread: [...reading.unread],
  };
  if (reading.found.length > 0 && lostFields(next).length === 0) next.lastGoodAt = reading.at;
  return next;
}

const fieldsWhere = ({ seen }: ReadingLight, holds: (marks: string) => boolean): FactField[] =>
  factFields.filter((field) => seen[field] !== undefined && holds(seen[field]));

export const lostFields = (light: ReadingLight): FactField[] => fieldsWhere(light, isLost);
export const expectedFields = (light: ReadingLight): FactField[] => fieldsWhere(light, isUsual);

/**
 * `good`: nothing that used to be found is missing. `partly`: some of it is. `broken`: the last reading found nothing
 * where earlier ones did. `new`: too few readings to say.
 */
export type LightState = 'good' | 'partly' | 'broken' | 'new';

export function lightState(light: ReadingLight): LightState {
  if (light.readings.endsWith('0')) return light.readings.includes('1') ? 'broken' : 'new';
  if (lostFields(light).length > 0) return 'partly';
  return light.readings.length < leastRun ? 'new' : 'good';
}
