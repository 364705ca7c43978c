import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCompanyFigures } from '../lib/app/get-company-figures.ts';
import { compareLists, type ListedCustomer } from '../lib/domain/figures/compare-lists.ts';
import { importFile, inspectFile } from '../lib/exchange/import/import-file.ts';
import { ImportFailure } from '../lib/exchange/import/types.ts';
import type { FiguresFailure, FromFiguresWorker, ToFiguresWorker } from '../lib/messaging/figures-session.ts';
import { createCustomerStore } from '../lib/storage/customer-store.ts';
import { JournalDatabase, ObservationDatabase } from '../lib/storage/databases.ts';
import { ImportDatabase } from '../lib/storage/import-database.ts';
import { createImportStore } from '../lib/storage/import-store.ts';
import { createImportedPeople } from '../lib/storage/imported-people.ts';
import { createJournalStore, createSettingsStore } from '../lib/storage/journal-stores.ts';
import { createScoreStore } from '../lib/storage/score-store.ts';

const dayMs = 86_400_000;
/** By the computer's own time zone, which is the reader's. */
const dayOf = (atMs: number): number => Math.floor((atMs - new Date(atMs).getTimezoneOffset() * 60_000) / dayMs);

/** Why a chosen file is no list of customers. */
class ListFailure extends Error {
  readonly why: FiguresFailure;
  readonly file: string;
  constructor(why: FiguresFailure, file: string) {
    super(why);
    this.why = why;
    this.file = file;
  }
}

/** The customers of a file, read as its columns are guessed. */
async function readList(file: File): Promise<ListedCustomer[]> {
  try {
    const now = Date.now();
    const { table, kind, columns, options } = await inspectFile(file, { now });
    const { customers } = await importFile(file, { table, kind, columns, options, now });
    const named = customers.filter(({ code, emails }) => code !== null || emails.length > 0);
    if (named.length === 0) throw new ListFailure('nobody', file.name);
    return named;
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error;
    throw new ListFailure(error.reason === 'noCustomerColumn' ? 'nobody' : 'unreadable', file.name);
  }
}

/** Reckons the company's figures beside the page, which stays quick. It reads the databases and writes nothing. */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as { postMessage: (message: FromFiguresWorker) => void };
  const journal = new JournalDatabase();
  const imports = new ImportDatabase();
  const company = createCompanyFigures({
    imports: createImportStore(imports),
    journal: createJournalStore(journal),
    settings: createSettingsStore(journal),
    scores: createScoreStore(new ObservationDatabase()),
    customers: createCustomerStore(journal, createImportedPeople(imports)),
    sources: () => journal.customers.toArray(),
  });

  const answer = async (question: ToFiguresWorker): Promise<Extract<FromFiguresWorker, { kind: 'answer' }>['answer']> => {
    switch (question.kind) {
      case 'figures': {
        const fingerprint = await company.fingerprint();
        if (fingerprint === question.since) return null;
        const figures = await company.figures({ now: Date.now(), dayOf }, ({ done, total }) =>
          scope.postMessage({ id: question.id, kind: 'progress', done, total }),
        );
        return { fingerprint, figures };
      }
      case 'period':
        return company.period(question.source, question.period);
      case 'imports':
        return company.compareImports(question.beforeId, question.nowId);
      case 'files':
        return compareLists(await readList(question.before), await readList(question.now));
    }
  };

  let last: Promise<void> = Promise.resolve();
  globalThis.addEventListener('message', ({ data }: MessageEvent<ToFiguresWorker>) => {
    last = last.then(() =>
      answer(data).then(
        (found) => scope.postMessage({ id: data.id, kind: 'answer', answer: found }),
        (error: unknown) => {
          const isList = error instanceof ListFailure;
          if (!isList) console.error('[holdfast] figures', error);
          scope.postMessage({ id: data.id, kind: 'failed', why: isList ? error.why : 'internal', file: isList ? error.file : null });
        },
      ),
    );
  });
});
