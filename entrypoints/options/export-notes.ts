import type { Asked } from '../../components/page/asked.ts';
import { downloadFile } from '../../components/page/download-file.ts';
import type { Exported, Separator } from '../../components/page/ExportNotes.tsx';
import { journalFileName, journalToCsv, type JournalCsvWords } from '../../lib/exchange/journal-csv.ts';
import { exportHeadings, exportKinds, exportStates } from '../../lib/i18n/catalogs/options.ts';
import type { Message } from '../../lib/i18n/message.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { send } from '../../lib/messaging/client.ts';
import type { JournalExportRow } from '../../lib/domain/views.ts';

const sayAll = <K extends string>(messages: Record<K, Message>, { say }: Translator): Record<K, string> =>
  Object.fromEntries(Object.entries<Message>(messages).map(([key, message]) => [key, say(message)])) as Record<K, string>;

/** A used play under its title, as the panel shows it. The plays are loaded only for this: they are long. */
async function nameUsedPlays(rows: readonly JournalExportRow[], { language }: Translator): Promise<JournalExportRow[]> {
  if (!rows.some(({ kind }) => kind === 'playUsed')) return [...rows];
  const { plays } = await import('../../lib/domain/plays/library.ts');
  const titles = new Map(plays.map(({ id, words }) => [id, words[language].title]));
  return rows.map((row) => (row.kind === 'playUsed' ? { ...row, text: titles.get(row.text) ?? row.text } : row));
}

/** Asks for the journal and hands it to the browser as a CSV file in the reader's language. An empty journal makes no file. */
export async function exportNotes(translator: Translator, separator: Separator): Promise<Asked<Exported>> {
  const reply = await send('getJournalExport', {});
  if (!reply.ok) return reply;
  const count = reply.value.length;
  if (count === 0) return { ok: true, value: { fileName: '', count } };
  const words: JournalCsvWords = {
    headings: sayAll(exportHeadings, translator),
    kinds: sayAll(exportKinds, translator),
    states: sayAll(exportStates, translator),
  };
  const fileName = journalFileName(Date.now());
  downloadFile(fileName, journalToCsv(await nameUsedPlays(reply.value, translator), words, { separator }), 'text/csv;charset=utf-8');
  return { ok: true, value: { fileName, count } };
}
