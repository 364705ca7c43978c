import { expect, it } from 'vitest';
import { openFiguresSession, type FromFiguresWorker, type ToFiguresWorker } from './figures-session.ts';

/** A worker that answers as it is told to. */
class FakeWorker extends EventTarget {
  readonly asked: ToFiguresWorker[] = [];
  isEnded = false;
  postMessage(message: ToFiguresWorker): void {
    this.asked.push(message);
  }
  say(data: FromFiguresWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  terminate(): void {
    this.isEnded = true;
  }
}

it('gives each question its own answer, with the way to it', async () => {
  const worker = new FakeWorker();
  const session = openFiguresSession(worker as never as Worker);
  const shares: number[] = [];
  const figures = session.ask('figures', { since: 'before' }, (share) => shares.push(share));
  const period = session.ask('period', { source: 'orders', period: { startDay: 1, endDay: 2 } });
  const [first, second] = worker.asked;
  expect([first, second]).toMatchObject([
    { kind: 'figures', since: 'before' },
    { kind: 'period', source: 'orders' },
  ]);
  worker.say({ id: first!.id, kind: 'progress', done: 1, total: 4 });
  worker.say({ id: second!.id, kind: 'failed', why: 'nobody', file: 'a.csv' });
  worker.say({ id: first!.id, kind: 'answer', answer: null });
  expect(await period).toEqual({ ok: false, why: 'nobody', file: 'a.csv' });
  expect(await figures).toEqual({ ok: true, value: null });
  expect(shares).toEqual([0.25]);
});

it('answers what waits when the worker breaks, and ends it', async () => {
  const worker = new FakeWorker();
  const session = openFiguresSession(worker as never as Worker);
  const waiting = session.ask('figures', { since: null });
  worker.dispatchEvent(new Event('error'));
  expect(await waiting).toEqual({ ok: false, why: 'internal', file: null });
  session.close();
  expect(worker.isEnded).toBe(true);
});
