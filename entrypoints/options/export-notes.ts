import type { Asked } from '../../components/page/asked.ts';
import { downloadText } from '../../components/page/download-text.ts';
import type { Exported, Separator } from '../../components/page/ExportNotes.tsx';
import { journalFileName, journalToCsv, type JournalCsvWords } from '../../lib/exchange/journal-csv.ts';
import { exportHeadings, exportKinds, exportStates } from '../../lib/i18n/catalogs/options.ts';
import type { Message } from '../../lib/i18n/message.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { send } from '../../lib/messaging/client.ts';

const sayAll = <K extends string>(messages: Record<K, Message>, { say }: Translator): Record<K, string> =>
  Object.fromEntries(Object.entries<Message>(messages).map(([key, message]) => [key, say(message)])) as Record<K, string>;

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
  downloadText(fileName, journalToCsv(reply.value, words, { separator }), 'text/csv;charset=utf-8');
  return { ok: true, value: { fileName, count } };
}
