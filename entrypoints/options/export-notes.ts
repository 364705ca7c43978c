import type { Asked } from '../../components/page/asked.ts';
import { downloadFile } from '../../components/page/download-file.ts';
import type { Exported, Separator } from '../../components/page/ExportNotes.tsx';
import { journalFileName, journalToCsv, type JournalCsvWords } from '../../lib/exchange/journal-csv.ts';
import {
  calendarStateWords,
  caseStateWords,
  contactStateWords,
  followUpWords,
  interviewWords,
  planStateWords,
  recoveryStepWords,
  rootCauseWords,
  sheetWords,
} from '../../lib/i18n/catalogs/care.ts';
import { dossierWords } from '../../lib/i18n/catalogs/dossier.ts';
import { exportHeadings, exportKinds, exportPlanParts, exportStates } from '../../lib/i18n/catalogs/options.ts';
import { nextFactDay } from '../../lib/i18n/fact-day.ts';
import type { Message } from '../../lib/i18n/message.ts';
import { dayOfInstant } from '../../lib/i18n/persian-calendar.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { send } from '../../lib/messaging/client.ts';
import type { JournalExportRow } from '../../lib/domain/views.ts';

const sayAll = <K extends string>(messages: Record<K, Message>, { say }: Translator): Record<K, string> =>
  Object.fromEntries(Object.entries<Message>(messages).map(([key, message]) => [key, say(message)])) as Record<K, string>;

/** In a table's cell, beside states that are written small. */
const small = <K extends string>(words: Record<K, string>, { language }: Translator): Record<K, string> =>
  Object.fromEntries(
    Object.entries<string>(words).map(([key, word]) => [key, word.charAt(0).toLocaleLowerCase(language) + word.slice(1)]),
  ) as Record<K, string>;

/** The words of the file in the reader's language. `today`: YYYY-MM-DD. */
function wordsOf(translator: Translator, today: string): JournalCsvWords {
  const { strengths, weaknesses, opportunities, threats } = sheetWords;
  const sides = { strengths: strengths.name, weaknesses: weaknesses.name, opportunities: opportunities.name, threats: threats.name };
  const kinds = { ...exportKinds, ...exportPlanParts, ...followUpWords, ...sides, ...interviewWords, ...recoveryStepWords };
  const states = { ...planStateWords, ...caseStateWords, ...calendarStateWords, ...contactStateWords };
  return {
    headings: sayAll(exportHeadings, translator),
    kinds: sayAll(kinds, translator),
    states: { ...small(sayAll(states, translator), translator), ...sayAll(exportStates, translator) },
    rootCauses: sayAll(rootCauseWords, translator),
    yearly: (on) => translator.t(dossierWords.yearly, { day: nextFactDay(on, today) }),
  };
}

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
  const now = Date.now();
  const words = wordsOf(translator, dayOfInstant(now));
  const fileName = journalFileName(now);
  downloadFile(fileName, journalToCsv(await nameUsedPlays(reply.value, translator), words, { separator }), 'text/csv;charset=utf-8');
  return { ok: true, value: { fileName, count } };
}
