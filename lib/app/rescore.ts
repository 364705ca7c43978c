import * as z from 'zod/mini';
import { valueLimitsOf, type ValueLimits } from '../domain/churn/value-tiers.ts';
import type { CustomerId } from '../domain/customers/customer.ts';
import type { ImportedContract } from '../domain/customers/imported-history.ts';
import { calibrateBasis, fitBasis } from '../domain/scoring/basis.ts';
import { customerKinds } from '../domain/scoring/customer-kind.ts';
import { moneyAYearOf } from '../domain/scoring/customer-worth.ts';
import { dayOfText, purchasesOf } from '../domain/scoring/purchases.ts';
import type { Settings } from '../domain/settings.ts';
import type { ScoringJobView } from '../domain/views.ts';
import { latestOutcomes, readHistories } from './customer-histories.ts';
import type { ScoreRow, Stores } from './ports.ts';
import { toRow, weighHistory, type Scoring } from './score-customers.ts';

/**
 * Scores the whole book anew: who is there (`list`), everybody's orders and contracts (`gather`), the models fitted to them
 * (`fit`), everybody's evidence under these (`weigh`), the starting points (`calibrate`), the scores (`score`), and those who are gone (`tidy`). Done in
 * slices; after each it is put down how far it is and what was found, so that the next life of the worker goes on from
 * there. A newer request begins anew.
 */
const phases = ['list', 'gather', 'fit', 'weigh', 'calibrate', 'score', 'tidy', 'done'] as const;
const jobSchema = z.object({
  id: z.string(),
  /** The clock of the whole job, ms since 1970 UTC: a job that was interrupted tells the same as one that was not. */
  now: z.number(),
  phase: z.enum(phases),
  /** The slice that is next. */
  next: z.int(),
  customers: z.int(),
  finishedAt: z.nullable(z.number()),
  failures: z.int(),
});
export type Job = z.infer<typeof jobSchema>;

const sliceSize = 500;
/** A job that fails so often in a row waits for the next request. */
const mostFailures = 3;

type Gathered = { customers: Uint32Array; days: Int32Array; amounts: Float64Array; contracts: ImportedContract[] };
/** `money`: a year's, NaN where nothing tells it. */
type WeighedSlice = { kinds: Uint8Array; logOdds: Float64Array; money: Float64Array };

const jobNote = 'job';
const idsNote = 'ids';
const gatheredNote = (slice: number): string => `gathered ${slice}`;
const valueNote = 'value limits';
const weighedNote = (slice: number): string => `weighed ${slice}`;
const sliceCount = ({ customers }: Job): number => Math.ceil(customers / sliceSize);

async function readJob(stores: Stores): Promise<Job | null> {
  const parsed = jobSchema.safeParse(await stores.scores.note(jobNote));
  return parsed.success ? parsed.data : null;
}

const isSameStep = (value: unknown, job: Job): boolean => {
  const parsed = jobSchema.safeParse(value);
  return parsed.success && parsed.data.id === job.id && parsed.data.phase === job.phase && parsed.data.next === job.next;
};

/** Whoever asks last is answered: what was under way begins anew. `now`: ms since 1970 UTC. */
export async function requestRescore(stores: Stores, now: number): Promise<void> {
  const before = await readJob(stores);
  const job: Job = {
    id: crypto.randomUUID(),
    now,
    phase: 'list',
    next: 0,
    customers: 0,
    finishedAt: before?.finishedAt ?? null,
    failures: 0,
  };
  const left = before === null ? {} : { ...dropped(before, gatheredNote), ...dropped(before, weighedNote), fitted: null };
  await stores.scores.putNotes({ ...left, [jobNote]: job });
}

/** How far the job is; customers are counted once for each of the three times that the book is gone through. */
export async function getScoringJob(stores: Stores): Promise<ScoringJobView> {
  const job = await readJob(stores);
  if (job === null) return { state: 'idle', done: 0, total: 0, finishedAt: null };
  const total = 3 * job.customers;
  const passes = { list: 0, gather: 0, fit: 1, weigh: 1, calibrate: 2, score: 2, tidy: 3, done: 3 }[job.phase];
  const done = Math.min(total, passes * job.customers + job.next * sliceSize);
  const state = job.phase === 'done' ? 'idle' : job.failures >= mostFailures ? 'failed' : 'running';
  return { state, done, total, finishedAt: job.finishedAt };
}

/** By what customers are the best, the middle or small, as of the last rescoring; null where too few bring money. */
export async function getValueLimits(stores: Stores): Promise<ValueLimits | null> {
  return ((await stores.scores.note(valueNote)) as ValueLimits | null | undefined) ?? null;
}

/** The day of the last rescoring that was asked for, as ms since 1970 UTC; null: there was none. */
export async function lastRescoreAt(stores: Stores): Promise<number | null> {
  return (await readJob(stores))?.now ?? null;
}

/** What a slice found, and the job as it is after it. */
type Step = { job: Job; notes: Record<string, unknown> };
/** What stays the same through a life of the worker: read once. */
type Book = { ids: CustomerId[]; settings: Settings };

const nextSlice = (job: Job, then: Job['phase']): Job =>
  job.next + 1 < sliceCount(job) ? { ...job, next: job.next + 1 } : { ...job, phase: then, next: 0 };

function join<T extends Uint32Array | Int32Array | Float64Array>(pieces: readonly T[], make: (length: number) => T): T {
  const whole = make(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const slicesOf = (job: Job): number[] => Array.from({ length: sliceCount(job) }, (_, slice) => slice);
const dropped = (job: Job, nameOf: (slice: number) => string): Record<string, null> =>
  Object.fromEntries(slicesOf(job).map((slice) => [nameOf(slice), null]));

async function list(stores: Stores, job: Job): Promise<Step> {
  const ids = await stores.customers.ids();
  return { job: { ...job, phase: ids.length === 0 ? 'fit' : 'gather', next: 0, customers: ids.length }, notes: { [idsNote]: ids } };
}

async function gather(stores: Stores, job: Job, { ids, settings }: Book): Promise<Step> {
  const first = job.next * sliceSize;
  const slice = ids.slice(first, first + sliceSize);
  const histories = await readHistories(stores, slice);
  const knownUntil = dayOfText(settings.ordersKnownUntil);
  const customers: number[] = [];
  const days: number[] = [];
  const amounts: number[] = [];
  const contracts: ImportedContract[] = [];
  for (const [i, id] of slice.entries()) {
    const history = histories.get(id)!;
    const own = purchasesOf(history, knownUntil, job.now);
    for (let k = 0; k < own.days.length; k++) {
      customers.push(first + i);
      days.push(own.days[k]!);
      amounts.push(own.amounts[k]!);
    }
    contracts.push(...(history.imported?.contracts ?? []));
  }
  const gathered: Gathered = {
    customers: Uint32Array.from(customers),
    days: Int32Array.from(days),
    amounts: Float64Array.from(amounts),
    contracts,
  };
  return { job: nextSlice(job, 'fit'), notes: { [gatheredNote(job.next)]: gathered } };
}

async function fit(stores: Stores, job: Job, { settings }: Book): Promise<Step> {
  const found = (await Promise.all(slicesOf(job).map((slice) => stores.scores.note(gatheredNote(slice))))) as Gathered[];
  const basis = fitBasis({
    orders: {
      customers: join(
        found.map(({ customers }) => customers),
        (length) => new Uint32Array(length),
      ),
      days: join(
        found.map(({ days }) => days),
        (length) => new Int32Array(length),
      ),
      amounts: join(
        found.map(({ amounts }) => amounts),
        (length) => new Float64Array(length),
      ),
    },
    customerCount: job.customers,
    contracts: found.flatMap(({ contracts }) => contracts),
    outcomes: [...(await latestOutcomes(stores)).values()].map(({ outcome }) => outcome),
    knownCustomers: job.customers,
    settings,
    now: job.now,
  });
  // Not the basis of all scores yet: its starting points are still to be found.
  return {
    job: { ...job, phase: job.customers === 0 ? 'calibrate' : 'weigh', next: 0 },
    notes: { ...dropped(job, gatheredNote), fitted: basis },
  };
}

async function scoringOf(stores: Stores, job: Job, { settings }: Book): Promise<Scoring> {
  return { basis: (await stores.scores.note('fitted')) as Scoring['basis'], settings, phrases: await stores.phrases(), now: job.now };
}

async function weigh(stores: Stores, job: Job, book: Book): Promise<Step> {
  const slice = book.ids.slice(job.next * sliceSize, (job.next + 1) * sliceSize);
  const scoring = await scoringOf(stores, job, book);
  const histories = await readHistories(stores, slice);
  const weighed: WeighedSlice = {
    kinds: new Uint8Array(slice.length),
    logOdds: new Float64Array(slice.length),
    money: new Float64Array(slice.length),
  };
  for (const [i, id] of slice.entries()) {
    const { context, logOdds } = weighHistory(histories.get(id)!, scoring);
    weighed.kinds[i] = customerKinds.indexOf(context.kind);
    weighed.logOdds[i] = logOdds;
    weighed.money[i] = moneyAYearOf(context) ?? Number.NaN;
  }
  return { job: nextSlice(job, 'calibrate'), notes: { [weighedNote(job.next)]: weighed } };
}

async function calibrate(stores: Stores, job: Job, book: Book): Promise<Step> {
  const found = (await Promise.all(slicesOf(job).map((slice) => stores.scores.note(weighedNote(slice))))) as WeighedSlice[];
  const evidence = found.flatMap(({ kinds, logOdds }) =>
    Array.from(kinds, (kind, i) => ({ kind: customerKinds[kind]!, logOdds: logOdds[i]! })),
  );
  const { basis } = await scoringOf(stores, job, book);
  const calibrated = calibrateBasis(basis, evidence, book.settings);
  await stores.scores.putBasis(calibrated);
  return {
    job: { ...job, phase: job.customers === 0 ? 'tidy' : 'score', next: 0 },
    notes: {
      ...dropped(job, weighedNote),
      fitted: calibrated,
      // Slices of an earlier version tell no money.
      [valueNote]: valueLimitsOf(found.flatMap(({ money }) => [...(money ?? [])])),
    },
  };
}

async function score(stores: Stores, job: Job, book: Book): Promise<Step> {
  const slice = book.ids.slice(job.next * sliceSize, (job.next + 1) * sliceSize);
  const scoring = await scoringOf(stores, job, book);
  const [histories, customers] = await Promise.all([readHistories(stores, slice), stores.customers.get(slice)]);
  const rows = slice.flatMap((id) => {
    const customer = customers.get(id);
    // Joined to another or gone since the list was made.
    return customer?.id === id ? [toRow(customer, weighHistory(histories.get(id)!, scoring), scoring)] : [];
  });
  // A page told something of a customer meanwhile: that score knows more.
  const isNewer = ({ basisAt, scoredAt }: ScoreRow): boolean => basisAt === scoring.basis.fittedAt && scoredAt > job.now;
  const newer = new Set((await stores.scores.get(slice)).filter(isNewer).map(({ customerId }) => customerId));
  await stores.scores.put(rows.filter(({ customerId }) => !newer.has(customerId)));
  return { job: nextSlice(job, 'tidy'), notes: {} };
}

async function tidy(stores: Stores, job: Job): Promise<Step> {
  // Rows first: whoever comes now has a row that is not among them.
  const scored = await stores.scores.ids();
  const there = new Set(await stores.customers.ids());
  await stores.scores.drop(scored.filter((id) => !there.has(id)));
  return { job: { ...job, phase: 'done', next: 0, finishedAt: job.now }, notes: { [idsNote]: null, fitted: null } };
}

const steps = { list, gather, fit, weigh, calibrate, score, tidy };

/**
 * Goes on with the job until it is done, or `isEnded` says that this life of the worker is over. `onSlice` is told after
 * each slice. Run by one at a time. Errors are the store's; after three in a row the job waits for the next request.
 */
export async function runRescoring(stores: Stores, onSlice: () => Promise<void>, isEnded: () => boolean = () => false): Promise<void> {
  let book: (Book & { jobId: string }) | null = null;
  while (!isEnded()) {
    const job = await readJob(stores);
    if (job === null || job.phase === 'done' || job.failures >= mostFailures) return;
    try {
      if (job.phase === 'list' || book?.jobId !== job.id) {
        const ids = job.phase === 'list' ? [] : ((await stores.scores.note(idsNote)) as CustomerId[]);
        book = { jobId: job.id, ids, settings: await stores.settings.get() };
      }
      const step: Step = await steps[job.phase](stores, job, book);
      if (job.phase === 'list') book.ids = step.notes[idsNote] as CustomerId[];
      await stores.scores.putNotes(
        { ...step.notes, [jobNote]: { ...step.job, failures: 0 } },
        { name: jobNote, isStill: (value) => isSameStep(value, job) },
      );
    } catch (error) {
      const guard = { name: jobNote, isStill: (value: unknown) => isSameStep(value, job) };
      await stores.scores.putNotes({ [jobNote]: { ...job, failures: job.failures + 1 } }, guard).catch(() => undefined);
      throw error;
    }
    await onSlice();
  }
}
