/** What the page of figures and its worker say to each other, and the page's end of it. */
import type { Period } from '../domain/churn/periods.ts';
import type { ChurnSource, CompanyFigures } from '../domain/figures/company-figures.ts';
import type { ListLosses } from '../domain/figures/compare-lists.ts';
import type { PeriodFigures } from '../domain/figures/period-figures.ts';

/** `unreadable`: the file cannot be taken as a list. `nobody`: nothing in it tells customers apart. */
export type FiguresFailure = 'internal' | 'unreadable' | 'nobody';

type Questions = {
  /** Null where nothing has changed since `since`. */
  figures: { ask: { since: string | null }; answer: { fingerprint: string; figures: CompanyFigures } | null };
  period: { ask: { source: ChurnSource; period: Period }; answer: PeriodFigures | null };
  imports: { ask: { beforeId: string; nowId: string }; answer: ListLosses };
  files: { ask: { before: File; now: File }; answer: ListLosses };
};
export type FiguresQuestion = keyof Questions;
export type ToFiguresWorker = { [Q in FiguresQuestion]: { id: number; kind: Q } & Questions[Q]['ask'] }[FiguresQuestion];
export type FromFiguresWorker =
  | { id: number; kind: 'answer'; answer: Questions[FiguresQuestion]['answer'] }
  | { id: number; kind: 'progress'; done: number; total: number }
  /** `file`: the name of the one that failed. */
  | { id: number; kind: 'failed'; why: FiguresFailure; file: string | null };

export type FiguresReply<T> = { ok: true; value: T } | { ok: false; why: FiguresFailure; file: string | null };

export type FiguresSession = {
  ask: <Q extends FiguresQuestion>(
    kind: Q,
    question: Questions[Q]['ask'],
    onProgress?: (share: number) => void,
  ) => Promise<FiguresReply<Questions[Q]['answer']>>;
  /** Ends the worker; what waits for an answer gets none. */
  close: () => void;
};

/** Questions are answered one after the other, in their order. */
export function openFiguresSession(worker: Worker): FiguresSession {
  let asked = 0;
  const waiting = new Map<number, { settle: (message: FromFiguresWorker) => void; onProgress: ((share: number) => void) | undefined }>();
  worker.addEventListener('message', ({ data }: MessageEvent<FromFiguresWorker>) => {
    const one = waiting.get(data.id);
    if (data.kind === 'progress') one?.onProgress?.(data.done / data.total);
    else {
      waiting.delete(data.id);
      one?.settle(data);
    }
  });
  worker.addEventListener('error', () => {
    for (const [id, { settle }] of waiting) settle({ id, kind: 'failed', why: 'internal', file: null });
    waiting.clear();
  });
  return {
    ask: (kind, question, onProgress) =>
      new Promise((resolve) => {
        const id = ++asked;
        waiting.set(id, {
          onProgress,
          settle: (message) =>
            resolve(
              message.kind === 'answer'
                ? { ok: true, value: message.answer as never }
                : {
                    ok: false,
                    why: message.kind === 'failed' ? message.why : 'internal',
                    file: message.kind === 'failed' ? message.file : null,
                  },
            ),
        });
        worker.postMessage({ id, kind, ...question });
      }),
    close: () => worker.terminate(),
  };
}
