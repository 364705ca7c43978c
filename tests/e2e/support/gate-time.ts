import type { Page } from '@playwright/test';

type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
};

const isGate = ({ args }: TraceEvent): boolean => /^chrome-extension:.*\/page-gate\.js$/.test(args?.data?.url ?? '');

/**
 * The longest time in ms that the gate held a page's thread in one task while `act` ran, and how many of its tasks were
 * seen. Counted on the processor's clock: what else the machine does must not count. A task's share of ours is its calls
 * into the gate's script and the promises that it settled, whoever waits for those.
 */
export async function measureGate(page: Page, act: () => Promise<unknown>): Promise<{ longestMs: number; tasks: number }> {
  const session = await page.context().newCDPSession(page);
  try {
    const events: TraceEvent[] = [];
    session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as never as TraceEvent[])));
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'v8.execute', 'disabled-by-default-v8.gc'] },
    });
    await act();
    const isDone = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await isDone;
    const spans = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
    const threads = new Set(spans.filter(isGate).map(({ pid, tid }) => `${pid}/${tid}`));
    const onThread = spans.filter(({ pid, tid }) => threads.has(`${pid}/${tid}`)).toSorted((a, b) => a.ts - b.ts || b.dur! - a.dur!);
    let longestUs = 0;
    let tasks = 0;
    for (const thread of threads) {
      let task: { endsAt: number; oursUs: number; hasGate: boolean; countedUntil: number } | null = null;
      const close = (): void => {
        if (task === null) return;
        if (task.hasGate) tasks += 1;
        longestUs = Math.max(longestUs, task.oursUs);
      };
      for (const span of onThread) {
        if (`${span.pid}/${span.tid}` !== thread) continue;
        if (span.name.endsWith('RunTask') && (task === null || span.ts >= task.endsAt)) {
          close();
          task = { endsAt: span.ts + span.dur!, oursUs: 0, hasGate: false, countedUntil: 0 };
        } else if (task !== null && span.ts < task.endsAt && (isGate(span) || span.name === 'RunMicrotasks')) {
          task.hasGate ||= isGate(span);
          // A call within one that was counted is part of it.
          if (span.ts >= task.countedUntil) {
            task.oursUs += span.tdur ?? span.dur!;
            task.countedUntil = span.ts + span.dur!;
          }
        }
      }
      close();
    }
    return { longestMs: longestUs / 1000, tasks };
  } finally {
    await session.detach();
  }
}
