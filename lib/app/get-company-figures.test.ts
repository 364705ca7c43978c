import { describe, expect, it } from 'vitest';
import { countLosses } from '../domain/churn/losses.ts';
import type { CustomerId } from '../domain/customers/customer.ts';
import type { ImportedContract } from '../domain/customers/imported-history.ts';
import type { ImportRecord } from '../domain/customers/import-record.ts';
import type { JournalEntry } from '../domain/journal/journal.ts';
import { defaultSettings, type Settings } from '../domain/settings.ts';
import { createCompanyFigures, type FiguresPorts } from './get-company-figures.ts';
import type { ImportedOrders } from './ports.ts';

const dayMs = 86_400_000;
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / dayMs;
const now = Date.parse('2026-03-10T12:00:00Z');
const id = (text: string): CustomerId => text as CustomerId;

type Outcome = Extract<JournalEntry, { kind: 'outcome' }>;
type Book = {
  ids: CustomerId[];
  rows: [customer: number, day: string, amount: number][];
  contracts: ImportedOrders['contracts'];
  sources: { id: CustomerId; createdAt: number; mergedInto: CustomerId | null }[];
  outcomes: Outcome[];
  settings: Settings;
  imports: ImportRecord[];
  lists: Record<string, { id: CustomerId; keys: string[] }[]>;
  complaining: CustomerId[];
};
const emptyBook: Book = {
  ids: [],
  rows: [],
  contracts: [],
  sources: [],
  outcomes: [],
  settings: defaultSettings,
  imports: [],
  lists: {},
  complaining: [],
};

function portsOf(book: Book): FiguresPorts {
  const scores = book.complaining.map((customerId) => ({
    customerId,
    score: { kind: 'scored', reasons: [{ kind: 'signal', points: 20, signal: { id: 'complaint' } }] },
  }));
  return {
    imports: {
      all: async () => book.imports,
      allOrders: async () => ({
        ids: book.ids,
        customers: Uint32Array.from(book.rows, ([customer]) => customer),
        days: Int32Array.from(book.rows, ([, text]) => day(text)),
        amounts: Float64Array.from(book.rows, ([, , amount]) => amount),
        contracts: book.contracts,
      }),
      customersOf: async (importId) => book.lists[importId]!,
    },
    journal: { outcomes: async () => book.outcomes },
    settings: { get: async () => book.settings },
    scores: {
      basis: async () => null,
      tally: async () => ({ byScore: [], unscored: 0 }),
      get: async (ids) => scores.filter(({ customerId }) => ids.includes(customerId)) as never,
      after: async (after) => (after === '' ? scores : []) as never,
    },
    customers: {
      get: async (ids) => new Map(ids.map((one) => [one, { id: id(one), name: `Name ${one}`, company: null }])) as never,
    },
    sources: async () => book.sources,
  };
}
const at = { now, dayOf: (ms: number) => Math.floor(ms / dayMs) };
const figuresOf = (book: Partial<Book>) => createCompanyFigures(portsOf({ ...emptyBook, ...book })).figures(at, () => undefined);

/** Forty customers of a shop who order once a month for two years; every fourth stops after the first. */
const shop = (): Pick<Book, 'ids' | 'rows'> => {
  const ids = Array.from({ length: 40 }, (_, i) => id(`c${String(i).padStart(2, '0')}`));
  const rows = ids.flatMap((_, c): Book['rows'] =>
    Array.from({ length: c % 4 === 0 ? 12 : 24 }, (_, month) => {
      const date = new Date(Date.UTC(2024, month, 2 + (c % 20)));
      return [c, date.toISOString().slice(0, 10), 100 + ((c * 37 + month * 11) % 50)];
    }),
  );
  return { ids, rows };
};

describe('company figures', () => {
  it('are empty of an empty book', async () => {
    expect(await figuresOf({})).toMatchObject({ sources: {}, winBack: null, cohorts: null, survival: null, reasons: [], complaints: 0 });
  });

  it('count the orders of files as one period alone is counted', async () => {
    const book = shop();
    const { sources } = await figuresOf(book);
    const year = sources.orders!.series.gregorian.month.find(({ startDay }) => startDay === day('2025-01-01'))!;
    const counted = countLosses(
      {
        customers: book.rows.map(([c]) => c),
        days: book.rows.map(([, text]) => day(text)),
        amounts: book.rows.map(([, , amount]) => amount),
      },
      40,
      { startDay: day('2025-01-01'), endDay: day('2025-02-01') },
    );
    expect([year.atStart, year.lost.strict, year.lost.byHalf]).toEqual([counted.atStart, counted.lostStrict, counted.lostByHalf]);
    expect(counted.lostStrict).toBe(10);
    // The file ends on the day of its last order: the month after it is not known, and not shown.
    expect(sources.orders!.untilDay).toBe(Math.max(...book.rows.map(([, text]) => day(text))));
    expect(sources.orders!.series.gregorian.month.at(-1)!.endDay).toBe(day('2025-12-01'));
  });

  it('say by the customers’ own rhythm whom to win back, complaints first', async () => {
    const book = { ...shop(), complaining: [id('c04'), id('c08')] };
    const { winBack, complaints, reasons } = await figuresOf(book);
    const names = winBack!.rows.map(({ id: one }) => Number(one.slice(1)));
    expect(names.length).toBeGreaterThan(4);
    expect(names.every((c) => c % 4 === 0)).toBe(true);
    expect(winBack!.rows.map(({ worth }) => worth)).toEqual(winBack!.rows.map(({ worth }) => worth).toSorted((a, b) => b - a));
    expect(winBack!.complaintFirst.map(({ name }) => name)).toEqual(['Name c04', 'Name c08']);
    expect(winBack!.count).toBe(names.length);
    expect(complaints).toBe(2);
    expect(reasons).toEqual([{ reason: 'complaint', points: 40, customers: 2, cumulativeShare: 1 }]);
  });

  it('take joined customers for one', async () => {
    const book = shop();
    const apart = await figuresOf(book);
    const joined = await figuresOf({ ...book, sources: [{ id: id('c01'), createdAt: now, mergedInto: id('c02') }] });
    expect([apart.sources.orders!.customers, joined.sources.orders!.customers]).toEqual([40, 39]);
  });

  it('are silent where contracts do not tell when customers left', async () => {
    const contract: ImportedContract = {
      startDay: null,
      endDay: null,
      cancelledDay: null,
      hasLeft: null,
      termMonths: 1,
      amountAMonth: 50,
      isAutoRenewed: null,
      tenureMonths: 12,
      facts: {},
    };
    const ids = ['a', 'b', 'c'].map(id);
    const undated = await figuresOf({
      ids,
      contracts: [0, 1, 2].map((customer) => ({ customer, contract: { ...contract, hasLeft: customer === 0 } })),
    });
    expect(undated.sources.contracts).toMatchObject({ silent: 'undated', customers: 3, undated: { customers: 1, lost: 1 } });
    expect(undated.survival?.steps).toMatchObject([{ duration: 12, atRisk: 3, ended: 1 }]);
    const allThere = await figuresOf({ ids, contracts: [{ customer: 0, contract: { ...contract, hasLeft: false } }] });
    expect(allThere.sources.contracts!.silent).toBe('noneLost');
  });

  it('count what people recorded of customers seen on pages', async () => {
    const sources = ['a', 'b', 'c'].map((one) => ({ id: id(one), createdAt: Date.parse('2025-11-15T00:00:00Z'), mergedInto: null }));
    const alias = { id: id('d'), createdAt: now, mergedInto: id('a') };
    const left = { id: 'e1', customerId: 'd', at: Date.parse('2026-01-20T00:00:00Z'), kind: 'outcome', outcome: 'left' } as Outcome;
    const { sources: found } = await figuresOf({ sources: [...sources, alias], outcomes: [left] });
    const january = found.pages!.series.gregorian.month.find(({ startDay }) => startDay === day('2026-01-01'));
    expect(january).toMatchObject({ atStart: 3, lost: { strict: 1, byHalf: null } });
    expect(found.pages!.silent).toBeNull();
    expect((await figuresOf({ sources })).sources.pages!.silent).toBe('noneLost');
  });

  it('compare two imports by who their rows are', async () => {
    const company = createCompanyFigures(
      portsOf({
        ...emptyBook,
        lists: {
          old: [
            { id: id('a'), keys: ['code:file|customer/17', 'email:a@x.example'] },
            { id: id('b'), keys: ['code:file|customer/18'] },
          ],
          new: [
            { id: id('b2'), keys: ['email:b@x.example'] },
            { id: id('c'), keys: ['code:file|customer/19'] },
          ],
        },
        sources: [{ id: id('b2'), createdAt: now, mergedInto: id('b') }],
      }),
    );
    expect(await company.compareImports('old', 'new')).toEqual({
      atStart: 2,
      now: 2,
      kept: 1,
      lost: [{ code: '17', name: 'Name a', emails: ['a@x.example'] }],
      joined: [{ code: '19', name: 'Name c', emails: [] }],
    });
  });

  it('ask a period of any length of what was read', async () => {
    const company = createCompanyFigures(portsOf({ ...emptyBook, ...shop() }));
    const period = { startDay: day('2025-01-01'), endDay: day('2025-04-01') };
    expect(company.period('orders', period)).toBeNull();
    await company.figures(at, () => undefined);
    expect(company.period('orders', period)).toMatchObject({ atStart: 40, lost: { strict: 10 } });
  });

  it('change their fingerprint with what they rest on', async () => {
    const book = { ...emptyBook, ...shop() };
    const before = await createCompanyFigures(portsOf(book)).fingerprint();
    expect(await createCompanyFigures(portsOf(book)).fingerprint()).toBe(before);
    const economics = { ...defaultSettings.economics, marginShare: 0.5 };
    const after = await createCompanyFigures(portsOf({ ...book, settings: { ...defaultSettings, economics } })).fingerprint();
    expect(after).not.toBe(before);
  });
});
