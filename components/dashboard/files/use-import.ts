import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportEnd, ImportProgress, ImportSession, ImportSummary } from '../../../lib/exchange/import-session.ts';
import type { ColumnChoice, ImportKind, ImportPlan, InspectOptions, Inspection, RowOptions } from '../../../lib/exchange/import/types.ts';
import type { NamedFailure } from '../../../lib/i18n/catalogs/failures.ts';
import type { Asked } from '../../page/asked.ts';

/** What the user has settled so far about a file that was looked at. */
export type ImportChoices = { kind: ImportKind; columns: ColumnChoice[]; options: RowOptions; origin: string | null };

export type ImportStage =
  | { kind: 'idle' }
  | { kind: 'inspecting'; fileName: string }
  | { kind: 'mapping'; fileName: string; inspection: Inspection; choices: ImportChoices; end: Ended | null; isLooking: boolean }
  | { kind: 'running'; fileName: string; inspection: Inspection; choices: ImportChoices; progress: ImportProgress | null }
  | { kind: 'staged'; fileName: string; summary: ImportSummary; asOf: 'today' | 'lastDay'; isBusy: boolean }
  | { kind: 'ended'; fileName: string; end: Ended }
  | { kind: 'done'; fileName: string };
/** Why it ended; `line` of the file where it is known. */
export type Ended = { why: ImportEnd; line: number | null };

export type ImportPorts = {
  /** Starts a worker for one file. */
  open: (file: File) => ImportSession;
  commit: (importId: string, ordersKnownUntil: string | null) => Promise<Asked<null>>;
  discard: (importId: string) => Promise<Asked<null>>;
  now: () => number;
};

const endOf = (error: unknown): Ended => {
  if (error instanceof Error && 'why' in error) return error as unknown as Ended;
  return { why: 'internal', line: null };
};

const choicesOf = ({ kind, columns, options }: Inspection, origin: string | null): ImportChoices => ({
  kind,
  columns: columns.map(({ meaning, dateOrder, calendar, decimal }) => ({ meaning, dateOrder, calendar, decimal })),
  options,
  origin,
});

const dayMs = 86_400_000;
/** A day number as YYYY-MM-DD. */
export const dayText = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** One file on its way in: looked at, settled by the user, checked whole, then taken in or dropped. The ports must stay the same. */
export function useImport(ports: ImportPorts) {
  const [stage, setStage] = useState<ImportStage>({ kind: 'idle' });
  const [failure, setFailure] = useState<NamedFailure | null>(null);
  const session = useRef<ImportSession | null>(null);
  const close = useCallback(() => {
    session.current?.close();
    session.current = null;
  }, []);
  // The page goes: what is staged and not wanted yet is dropped by the worker's end.
  useEffect(() => close, [close]);

  const inspect = async (opened: ImportSession, fileName: string, options: Omit<InspectOptions, 'now'>, origin: string | null) => {
    try {
      const inspection = await opened.inspect({ ...options, now: ports.now() });
      if (session.current !== opened) return;
      setStage({ kind: 'mapping', fileName, inspection, choices: choicesOf(inspection, origin), end: null, isLooking: false });
    } catch (error) {
      if (session.current !== opened) return;
      close();
      setStage({ kind: 'ended', fileName, end: endOf(error) });
    }
  };
  return {
    stage,
    failure,
    choose: (file: File) => {
      close();
      setFailure(null);
      const opened = ports.open(file);
      session.current = opened;
      setStage({ kind: 'inspecting', fileName: file.name });
      void inspect(opened, file.name, {}, null);
    },
    /** Looks at the file again, as the user says it is written. */
    lookAgain: (options: Omit<InspectOptions, 'now'>) => {
      const opened = session.current;
      if (stage.kind !== 'mapping' || opened === null) return;
      setStage({ ...stage, isLooking: true });
      void inspect(opened, stage.fileName, options, stage.choices.origin);
    },
    settle: (patch: Partial<ImportChoices>) => {
      if (stage.kind === 'mapping') setStage({ ...stage, choices: { ...stage.choices, ...patch }, end: null });
    },
    run: () => {
      const opened = session.current;
      if (stage.kind !== 'mapping' || opened === null) return;
      const { fileName, inspection, choices } = stage;
      const plan: ImportPlan = {
        table: inspection.table,
        kind: choices.kind,
        columns: choices.columns,
        options: choices.options,
        now: ports.now(),
      };
      setStage({ kind: 'running', fileName, inspection, choices, progress: null });
      opened
        .run(plan, choices.origin, (progress) =>
          setStage((now) => (now.kind === 'running' && session.current === opened ? { ...now, progress } : now)),
        )
        .then((summary) => {
          if (session.current === opened) setStage({ kind: 'staged', fileName, summary, asOf: 'today', isBusy: false });
        })
        .catch((error: unknown) => {
          // What is wrong with the plan is set right where it was made.
          if (session.current === opened) setStage({ kind: 'mapping', fileName, inspection, choices, end: endOf(error), isLooking: false });
        });
    },
    cancel: () => session.current?.cancel(),
    chooseAsOf: (asOf: 'today' | 'lastDay') => {
      if (stage.kind === 'staged') setStage({ ...stage, asOf });
    },
    takeIn: async () => {
      if (stage.kind !== 'staged' || stage.isBusy) return;
      const { summary, asOf, fileName } = stage;
      setStage({ ...stage, isBusy: true });
      const { id, lastDay } = summary.record;
      const reply = await ports.commit(id, asOf === 'lastDay' && lastDay !== null ? dayText(lastDay) : null);
      setFailure(reply.ok ? null : reply.failure);
      if (reply.ok) {
        close();
        setStage({ kind: 'done', fileName });
      } else setStage({ ...stage, isBusy: false });
    },
    drop: async () => {
      if (stage.kind === 'staged') {
        const reply = await ports.discard(stage.summary.record.id);
        setFailure(reply.ok ? null : reply.failure);
      }
      close();
      setStage({ kind: 'idle' });
    },
  };
}
export type ImportInHand = ReturnType<typeof useImport>;
