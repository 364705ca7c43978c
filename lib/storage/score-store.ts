import { Dexie } from 'dexie';
import { StoreError, type FindableScore, type ScoreRange, type ScoreRow, type ScoreStore } from '../app/ports.ts';
import { companyKey } from '../domain/customers/company-key.ts';
import type { CustomerId } from '../domain/customers/customer.ts';
import type { ScoringBasis } from '../domain/scoring/basis.ts';
import { customerText } from '../domain/search/search-customers.ts';
import { asStoreError, namesUpTo, type ObservationDatabase, type StoredNames, type StoredScore } from './databases.ts';
import { bucketOf } from './import-database.ts';

/** Behind every score there is. */
const unscoredPlace = 1;

const toStored = ({ emails: _emails, phones: _phones, ...row }: FindableScore): StoredScore => ({
  customerId: row.customerId,
  name: row.name,
  company: row.company,
  companyKey: companyKey(row.company ?? row.name),
  place: [row.score.kind === 'scored' ? -row.score.score : unscoredPlace, -(row.moneyAYear ?? 0)],
  row: JSON.stringify(row),
});
const toRow = ({ row }: StoredScore): ScoreRow => JSON.parse(row) as ScoreRow;

type Placed = Pick<StoredScore, 'customerId' | 'place'>;

const byPlace = (a: Placed, b: Placed): number =>
  a.place[0] - b.place[0] || a.place[1] - b.place[1] || (a.customerId < b.customerId ? -1 : 1);

const isIn = ({ place: [first] }: Placed, range: ScoreRange): boolean =>
  range === null ? first === unscoredPlace : first !== unscoredPlace && -first >= range.least && -first < range.below;

/** Customers by score from 0 to 100, the last place those without one: an index of 100,000 is counted too slowly. */
const tallyPlaces = 102;
const tallyPlaceOf = ({ place: [first] }: StoredScore): number => (first === unscoredPlace ? tallyPlaces - 1 : -first);

const rowsAtOnce = 2000;

/** Id, place and text of one customer; no text has a tab or a line's end. */
const lineOf = ({ customerId, place }: Placed, text: string): string => [customerId, ...place, text].join('\t');
const idIn = (line: string): string => line.slice(0, line.indexOf('\t'));
const textIn = (line: string): string => {
  const afterId = line.indexOf('\t') + 1;
  return line.slice(line.indexOf('\t', line.indexOf('\t', afterId) + 1) + 1);
};
function placedIn(line: string): Placed {
  const [customerId = '', score, money] = line.split('\t');
  return { customerId, place: [Number(score), Number(money)] };
}
const linesOf = (block: StoredNames | undefined): string[] => block?.lines.split('\n') ?? [];
const lineOfRow = (row: StoredScore): string => lineOf(row, customerText({ ...row, emails: [], phones: [] }));

type Name = { line: string; text: string };

export function createScoreStore(db: ObservationDatabase): ScoreStore {
  /** As they were read for the last search, for the next letter of the same word; null once anything was written. */
  let names: Promise<Name[]> | null = null;
  const inRange = (range: ScoreRange) =>
    range === null
      ? db.scores.where('place').aboveOrEqual([unscoredPlace, Dexie.minKey])
      : db.scores.where('place').between([-range.below, Dexie.maxKey], [-range.least, Dexie.maxKey], false, true);
  const readTally = async (): Promise<number[]> =>
    ((await db.scoring.get('tally'))?.value as number[] | undefined) ?? Array.from({ length: tallyPlaces }, () => 0);
  /**
   * Takes the lines of these customers out of their blocks and puts others in; what stays the same is not written. The rescoring
   * goes by buckets (customer-store.ts), so it writes each a few times; one customer of 100,000 costs a block of 400.
   */
  const changeNames = async (ids: readonly string[], lines: readonly string[]): Promise<void> => {
    const changed = new Map<number, { gone: Set<string>; lines: string[] }>();
    const of = (id: string) => {
      const block = bucketOf(id);
      const change = changed.get(block) ?? { gone: new Set<string>(), lines: [] };
      changed.set(block, change);
      return change;
    };
    for (const id of ids) of(id).gone.add(id);
    for (const line of lines) of(idIn(line)).lines.push(line);
    const blocks = [...changed.keys()];
    const before = await db.names.bulkGet(blocks);
    const after = blocks.map((block, i): StoredNames => {
      const { gone, lines: own } = changed.get(block)!;
      const kept = linesOf(before[i]).filter((line) => !gone.has(idIn(line)));
      return { block, lines: [...kept, ...own].toSorted().join('\n') };
    });
    const written = after.filter(({ lines: own }, i) => own !== '' && own !== before[i]?.lines);
    const empty = after.filter(({ lines: own }) => own === '').map(({ block }) => block);
    await Promise.all([db.names.bulkPut(written), db.names.bulkDelete(empty)]);
  };
  /** Changes rows, and the tally and the names with them, in one transaction. */
  const replace = (ids: readonly string[], rows: readonly FindableScore[]): Promise<void> =>
    asStoreError(db, () =>
      db.transaction('rw', db.scores, db.scoring, db.names, async () => {
        const stored = rows.map(toStored);
        const [tally, before] = await Promise.all([readTally(), db.scores.bulkGet([...ids])]);
        for (const row of before) if (row !== undefined) tally[tallyPlaceOf(row)]! -= 1;
        for (const row of stored) tally[tallyPlaceOf(row)]! += 1;
        await Promise.all([
          db.scoring.put({ key: 'tally', value: tally }),
          stored.length === 0 ? db.scores.bulkDelete([...ids]) : db.scores.bulkPut(stored),
          changeNames(
            ids,
            stored.map((row, i) => lineOf(row, customerText(rows[i]!))),
          ),
        ]);
      }),
    ).finally(() => {
      names = null;
    });
  /** A slice of the names of those who were scored before names were kept, after whom the last slice ended. */
  const fillNames = (): Promise<void> =>
    db.transaction('rw', db.scores, db.scoring, db.names, async () => {
      const last = ((await db.scoring.get('names')) ?? namesUpTo('')).value as string | null;
      if (last === null) return;
      const rows = await db.scores.where('customerId').above(last).limit(rowsAtOnce).toArray();
      const blocks = await db.names.bulkGet([...new Set(rows.map(({ customerId }) => bucketOf(customerId)))]);
      // Who was scored since is found by more than the row tells.
      const known = new Set(blocks.flatMap(linesOf).map(idIn));
      await changeNames([], rows.filter(({ customerId }) => !known.has(customerId)).map(lineOfRow));
      await db.scoring.put(namesUpTo(rows.length < rowsAtOnce ? null : rows.at(-1)!.customerId));
    });
  const readLines = async (): Promise<string[]> => {
    try {
      while ((await db.scoring.get('names'))?.value !== null) await asStoreError(db, fillNames);
    } catch (error) {
      // On a full disk people are still found, slowly, by what their rows tell.
      if (!(error instanceof StoreError) || error.failure !== 'storageFull') throw error;
      return (await db.scores.toArray()).map(lineOfRow);
    }
    return (await db.names.toArray()).flatMap(linesOf);
  };
  const readNames = (): Promise<Name[]> => {
    if (names === null) {
      const read = readLines().then((lines) => lines.map((line) => ({ line, text: textIn(line) })));
      names = read;
      read.catch(() => {
        if (names === read) names = null;
      });
    }
    return names;
  };
  return {
    put: (rows) =>
      replace(
        rows.map(({ customerId }) => customerId),
        rows,
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
    search: (matchers, from, limit, range) =>
      asStoreError(db, async () => {
        const everybody = await readNames();
        const matched = matchers.reduce<Name[]>(
          (found, isMatch) => (found.length > 0 ? found : everybody.filter(({ text }) => isMatch(text))),
          [],
        );
        const found = matched.map(({ line }) => placedIn(line)).filter((one) => range === undefined || isIn(one, range));
        const page = found.toSorted(byPlace).slice(from, from + limit);
        const rows = await db.scores.bulkGet(page.map(({ customerId }) => customerId));
        return { rows: rows.flatMap((row) => (row ? [toRow(row)] : [])), total: found.length };
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
