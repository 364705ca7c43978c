/** What a page and the import worker say to each other, and the page's end of it. */
import type { ImportRecord } from '../domain/customers/import-record.ts';
import type { FailureReason, ImportPlan, InspectOptions, Inspection, ProblemReason, RowProblem } from './import/types.ts';

/** `reading` counts bytes, `matching` customers, `writing` customers. */
export type ImportProgress = { phase: 'reading' | 'matching' | 'writing'; done: number; total: number };

/** An import that is written and waits to be committed or discarded. */
export type ImportSummary = {
  record: ImportRecord;
  newCustomers: number;
  knownCustomers: number;
  /** Orders left out because an earlier import has the same number of the same customer. */
  earlierOrders: number;
  /** By line, at most 1,000 of each reason; `problemCounts` counts all. */
  problems: RowProblem[];
  problemCounts: Partial<Record<ProblemReason, number>>;
  /** The very same file, taken in before. */
  sameFile: ImportRecord | null;
};

/** Held by the import worker from its first import on: an import that is staged without it was left behind. */
export const importLock = 'holdfast-import';

export type ImportEnd = FailureReason | 'busy' | 'cancelled' | 'storageFull' | 'readOnly' | 'internal';

export type ToImportWorker =
  | { kind: 'inspect'; file: File; options: InspectOptions }
  | { kind: 'run'; file: File; plan: ImportPlan; origin: string | null }
  | { kind: 'cancel' };

export type FromImportWorker =
  | { kind: 'inspected'; inspection: Inspection }
  | { kind: 'progress'; progress: ImportProgress }
  | { kind: 'staged'; summary: ImportSummary }
  | { kind: 'ended'; why: ImportEnd; line: number | null };

/** Why an import or a look at a file ended without a result. `line`: of the file, where it is known. */
export class ImportEnded extends Error {
  readonly why: ImportEnd;
  readonly line: number | null;
  constructor(why: ImportEnd, line: number | null = null) {
    super(why);
    this.why = why;
    this.line = line;
  }
}

/** One file on its way in. A new question ends the one before; every answer that fails rejects with ImportEnded. */
export type ImportSession = {
  inspect: (options: InspectOptions) => Promise<Inspection>;
  /** Writes the import beside what counts; it counts once the worker is asked to commitImport. */
  run: (plan: ImportPlan, origin: string | null, onProgress: (progress: ImportProgress) => void) => Promise<ImportSummary>;
  /** Ends what is under way, which then rejects as `cancelled`; nothing of it remains. */
  cancel: () => void;
  /** When all is done, or the page goes: what is staged and not committed by then is dropped. */
  close: () => void;
};

export function openImportSession(worker: Worker, file: File): ImportSession {
  let waiting: { settle: (message: FromImportWorker) => void; fail: (error: ImportEnded) => void } | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<FromImportWorker>) => {
    if (data.kind === 'ended') waiting?.fail(new ImportEnded(data.why, data.line));
    else waiting?.settle(data);
  });
  worker.addEventListener('error', () => waiting?.fail(new ImportEnded('internal')));
  const ask = <T>(message: ToImportWorker, take: (answer: FromImportWorker) => { value: T } | null): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      waiting?.fail(new ImportEnded('cancelled'));
      waiting = {
        settle: (answer) => {
          const taken = take(answer);
          if (taken === null) return;
          waiting = null;
          resolve(taken.value);
        },
        fail: (error) => {
          waiting = null;
          reject(error);
        },
      };
      worker.postMessage(message);
    });
  return {
    inspect: (options) =>
      ask({ kind: 'inspect', file, options }, (answer) => (answer.kind === 'inspected' ? { value: answer.inspection } : null)),
    run: (plan, origin, onProgress) =>
      ask({ kind: 'run', file, plan, origin }, (answer) => {
        if (answer.kind === 'progress') onProgress(answer.progress);
        return answer.kind === 'staged' ? { value: answer.summary } : null;
      }),
    cancel: () => worker.postMessage({ kind: 'cancel' } satisfies ToImportWorker),
    close: () => {
      worker.terminate();
      waiting?.fail(new ImportEnded('cancelled'));
    },
  };
}
