import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { StoreError } from '../lib/app/ports.ts';
import { stageImport } from '../lib/app/stage-import.ts';
import { importLock, type FromImportWorker, type ToImportWorker } from '../lib/exchange/import-session.ts';
import { toImportBook } from '../lib/exchange/import-book.ts';
import { importFile, inspectFile } from '../lib/exchange/import/import-file.ts';
import { ImportFailure } from '../lib/exchange/import/types.ts';
import type { ImportRecord } from '../lib/domain/customers/import-record.ts';
import { createCustomerStore } from '../lib/storage/customer-store.ts';
import { JournalDatabase } from '../lib/storage/databases.ts';
import { ImportDatabase } from '../lib/storage/import-database.ts';
import { createImportStage } from '../lib/storage/import-stage.ts';
import { createImportStore } from '../lib/storage/import-store.ts';
import { createImportedPeople, loadKeysOfImported } from '../lib/storage/imported-people.ts';

const progressEveryMs = 100;

/** Taken until this worker ends: as long as it is, nobody else imports and nobody cleans up what is staged. */
function takeLock(): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request(importLock, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise(() => {});
    });
  });
}

/**
 * Reads files beside the page, which stays quick, and writes what they tell where nobody sees it yet: only the background
 * worker lets it count.
 */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as { postMessage: (message: FromImportWorker) => void };
  const journal = new JournalDatabase();
  const imports = new ImportDatabase();
  const store = createImportStore(imports);
  let underWay: AbortController | null = null;
  let isOurs: Promise<boolean> | null = null;

  const inspect = async (
    { file, options }: Extract<ToImportWorker, { kind: 'inspect' }>,
    signal: AbortSignal,
  ): Promise<FromImportWorker> => ({
    kind: 'inspected',
    inspection: await inspectFile(file, options, { signal }),
  });

  const run = async ({ file, plan, origin }: Extract<ToImportWorker, { kind: 'run' }>, signal: AbortSignal): Promise<FromImportWorker> => {
    if (!(await (isOurs ??= takeLock()))) {
      isOurs = null;
      return { kind: 'ended', why: 'busy', line: null };
    }
    let toldAt = 0;
    const tell = (progress: Extract<FromImportWorker, { kind: 'progress' }>['progress']): void => {
      if (performance.now() - toldAt < progressEveryMs && progress.done < progress.total) return;
      toldAt = performance.now();
      scope.postMessage({ kind: 'progress', progress });
    };
    const result = await importFile(file, plan, {
      signal,
      onProgress: ({ doneBytes, bytes }) => tell({ phase: 'reading', done: doneBytes, total: bytes }),
    });
    const earlier = await store.all();
    const { rows, customers, contracts, orders, skippedRows } = result.counts;
    const record: ImportRecord = {
      id: crypto.randomUUID(),
      state: 'staging',
      fileName: file.name.slice(0, 200),
      hash: result.hash,
      kind: result.kind,
      origin,
      startedAt: Date.now(),
      committedAt: null,
      counts: { rows, customers, known: 0, orders, contracts, skippedRows },
      firstDay: result.firstDay,
      lastDay: result.lastDay,
      currency: result.currency,
    };
    try {
      const book = toImportBook(result, origin);
      const imported = { ...createImportedPeople(imports), byKeys: await loadKeysOfImported(imports) };
      const people = createCustomerStore(journal, imported);
      const staged = await stageImport(book, record, { people, stage: createImportStage(imports) }, { signal, onProgress: tell });
      return {
        kind: 'staged',
        summary: {
          record: { ...record, counts: { ...record.counts, customers: staged.customers, known: staged.known, orders: staged.orders } },
          newCustomers: staged.customers - staged.known,
          knownCustomers: staged.known,
          earlierOrders: staged.earlierOrders,
          problems: result.problems,
          problemCounts: result.problemCounts,
          sameFile: earlier.find(({ hash, state }) => hash === record.hash && state === 'done') ?? null,
        },
      };
    } catch (error) {
      await store.remove(record.id).catch(() => undefined);
      throw error;
    }
  };

  const endOf = (error: unknown, signal: AbortSignal): FromImportWorker => {
    if (signal.aborted) return { kind: 'ended', why: 'cancelled', line: null };
    if (error instanceof ImportFailure) return { kind: 'ended', why: error.reason, line: error.line };
    console.error('[holdfast] import', error);
    return { kind: 'ended', why: error instanceof StoreError ? error.failure : 'internal', line: null };
  };

  globalThis.addEventListener('message', ({ data }: MessageEvent<ToImportWorker>) => {
    underWay?.abort();
    if (data.kind === 'cancel') return;
    const own = new AbortController();
    underWay = own;
    const answer = data.kind === 'inspect' ? inspect(data, own.signal) : run(data, own.signal);
    // Nobody waits any more for what a newer question has ended.
    void answer.catch((error: unknown) => endOf(error, own.signal)).then((message) => underWay === own && scope.postMessage(message));
  });
});
