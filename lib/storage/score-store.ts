import { Dexie } from 'dexie';
import type { ScoreRange, ScoreRow, ScoreStore } from '../app/ports.ts';
import { companyKey } from '../domain/customers/company-key.ts';
import type { CustomerId } from '../domain/customers/customer.ts';
import type { ScoringBasis } from '../domain/scoring/basis.ts';
import { asStoreError, type ObservationDatabase, type StoredScore } from './databases.ts';

/** Behind every score there is. */
const unscoredPlace = 1;

const toStored = (row: ScoreRow): StoredScore => ({
  customerId: row.customerId,
  name: row.name,
  company: row.company,
  companyKey: companyKey(row.company ?? row.name),
  place: [row.score.kind === 'scored' ? -row.score.score : unscoredPlace, -(row.moneyAYear ?? 0)],
  row: JSON.stringify(row),
});
const toRow = ({ row }: StoredScore): ScoreRow => JSON.parse(row) as ScoreRow;

const byPlace = (a: StoredScore, b: StoredScore): number =>
  a.place[0] - b.place[0] || a.place[1] - b.place[1] || (a.customerId < b.customerId ? -1 : 1);

const isIn = ({ place: [first] }: StoredScore, range: ScoreRange): boolean =>
  range === null ? first === unscoredPlace : first !== unscoredPlace && -first >= range.least && -first < range.below;

/** Customers by score from 0 to 100, the last place those without one: an index of 100,000 is counted too slowly. */
const tallyPlaces = 102;
const tallyPlaceOf = ({ place: [first] }: StoredScore): number => (first === unscoredPlace ? tallyPlaces - 1 : -first);

const rowsAtOnce = 10_000;

export function createScoreStore(db: ObservationDatabase): ScoreStore {
  const inRange = (range: ScoreRange) =>
    range === null
      ? db.scores.where('place').aboveOrEqual([unscoredPlace, Dexie.minKey])
      : db.scores.where('place').between([-range.below, Dexie.maxKey], [-range.least, Dexie.maxKey], false, true);
  const readTally = async (): Promise<number[]> =>
    ((await db.scoring.get('tally'))?.value as number[] | undefined) ?? Array.from({ length: tallyPlaces }, () => 0);
  /** Changes rows and the tally with them, in one transaction. */
  const replace = (ids: readonly string[], rows: readonly StoredScore[]): Promise<void> =>
    asStoreError(db, () =>
      db.transaction('rw', db.scores, db.scoring, async () => {
        const [tally, before] = await Promise.all([readTally(), db.scores.bulkGet([...ids])]);
        for (const row of before) if (row !== undefined) tally[tallyPlaceOf(row)]! -= 1;
        for (const row of rows) tally[tallyPlaceOf(row)]! += 1;
        await Promise.all([
          db.scoring.put({ key: 'tally', value: tally }),
          rows.length === 0 ? db.scores.bulkDelete([...ids]) : db.scores.bulkPut([...rows]),
        ]);
      }),
    );
  return {
    put: (rows) =>
      replace(
        rows.map(({ customerId }) => customerId),
        rows.map(toStored),
      ),
    drop: (customerIds) => replace(customerIds, []),
    get: (customerIds) =>
      asStoreError(db, async () => (await db.scores.bulkGet([...customerIds])).flatMap((row) => (row ? [toRow(row)] : []))),
    tally: () =>
      asStoreError(db, async () => {
        const tally = await readTally();
        return { byScore: tally.slice(0, -1), unscored: tally.at(-1)! };
      }),
    list: (from, limit, range) =>
      asStoreError(db, async () => {
        const rows = range === undefined ? db.scores.orderBy('place') : inRange(range);
        return (await (from === 0 ? rows : rows.offset(from)).limit(limit).toArray()).map(toRow);
      }),
    search: (isMatch, from, limit, range) =>
      asStoreError(db, async () => {
        const found: StoredScore[] = [];
        for (let last = '', isMore = true; isMore;) {
          const rows = await db.scores.where('customerId').above(last).limit(rowsAtOnce).toArray();
          found.push(...rows.filter((row) => (range === undefined || isIn(row, range)) && isMatch(row)));
          isMore = rows.length === rowsAtOnce;
          last = rows.at(-1)?.customerId ?? '';
        }
        return {
          rows: found
            .toSorted(byPlace)
            .slice(from, from + limit)
            .map(toRow),
          total: found.length,
        };
      }),
    ofCompany: (company, limit) =>
      asStoreError(db, async () => {
        const key = companyKey(company);
        if (key === '') return [];
        const rows = db.scores.where('[companyKey+place]').between([key, Dexie.minKey], [key, Dexie.maxKey]);
        return (await rows.limit(limit).toArray()).map(toRow);
      }),
    after: (customerId, limit) =>
      asStoreError(db, async () => (await db.scores.where('customerId').above(customerId).limit(limit).toArray()).map(toRow)),
    ids: () => asStoreError(db, async () => (await db.scores.toCollection().primaryKeys()) as CustomerId[]),
    basis: () =>
      asStoreError(db, async () => {
        const basis = (await db.scoring.get('basis'))?.value as ScoringBasis | undefined;
        // Of another version: it is fitted again.
        return basis?.version === 1 ? basis : null;
      }),
    putBasis: (basis) => asStoreError(db, async () => void (await db.scoring.put({ key: 'basis', value: basis }))),
    note: (name) => asStoreError(db, async () => (await db.scoring.get(`note:${name}`))?.value ?? null),
    putNotes: (notes, guard) =>
      asStoreError(db, () =>
        db.transaction('rw', db.scoring, async () => {
          if (guard !== undefined && !guard.isStill((await db.scoring.get(`note:${guard.name}`))?.value ?? null)) return false;
          for (const [name, value] of Object.entries(notes))
            if (value === null) await db.scoring.delete(`note:${name}`);
            else await db.scoring.put({ key: `note:${name}`, value });
          return true;
        }),
      ),
  };
}
