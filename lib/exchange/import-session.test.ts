import { expect, it, vi } from 'vitest';
import type { ImportPlan, Inspection } from './import/types.ts';
import { ImportEnded, openImportSession, type FromImportWorker, type ImportSummary } from './import-session.ts';

/** A worker that says what the test says. */
function fakeWorker() {
  const target = new EventTarget();
  const worker = Object.assign(target, { postMessage: vi.fn(), terminate: vi.fn() }) as unknown as Worker;
  const say = (message: FromImportWorker) => target.dispatchEvent(new MessageEvent('message', { data: message }));
  return { worker, say };
}
const file = new File(['a'], 'a.csv');
const plan = {} as ImportPlan;

it('takes an inspection, then progress and a summary', async () => {
  const { worker, say } = fakeWorker();
  const session = openImportSession(worker, file);
  const inspected = session.inspect({ now: 1 });
  expect(worker.postMessage).toHaveBeenCalledWith({ kind: 'inspect', file, options: { now: 1 } });
  say({ kind: 'inspected', inspection: { hash: 'h' } as Inspection });
  expect(await inspected).toEqual({ hash: 'h' });

  const onProgress = vi.fn();
  const run = session.run(plan, null, onProgress);
  say({ kind: 'progress', progress: { phase: 'reading', done: 1, total: 2 } });
  say({ kind: 'staged', summary: { newCustomers: 3 } as ImportSummary });
  expect(await run).toEqual({ newCustomers: 3 });
  expect(onProgress).toHaveBeenCalledWith({ phase: 'reading', done: 1, total: 2 });
});

it('says why it ended, and forgets a question that a newer one replaced', async () => {
  const { worker, say } = fakeWorker();
  const session = openImportSession(worker, file);
  const failed = session.run(plan, null, () => undefined);
  say({ kind: 'ended', why: 'cellTooLong', line: 7 });
  await expect(failed).rejects.toMatchObject({ why: 'cellTooLong', line: 7 });

  const first = session.inspect({ now: 1 });
  const second = session.inspect({ now: 2 });
  await expect(first).rejects.toBeInstanceOf(ImportEnded);
  say({ kind: 'inspected', inspection: { hash: 'second' } as Inspection });
  expect(await second).toEqual({ hash: 'second' });
});

it('ends with the worker', async () => {
  const { worker } = fakeWorker();
  const session = openImportSession(worker, file);
  const broken = session.inspect({ now: 1 });
  worker.dispatchEvent(new Event('error'));
  await expect(broken).rejects.toMatchObject({ why: 'internal' });
  const closed = session.run(plan, null, () => undefined);
  session.cancel();
  expect(worker.postMessage).toHaveBeenLastCalledWith({ kind: 'cancel' });
  session.close();
  await expect(closed).rejects.toMatchObject({ why: 'cancelled' });
  expect(worker.terminate).toHaveBeenCalled();
});
