import type { Asked } from '../../components/page/asked.ts';
import { downloadFile } from '../../components/page/download-file.ts';
import type { ScoreExport, ScoreExportRow } from '../../lib/domain/views.ts';
import { toCsv } from '../../lib/exchange/csv.ts';
import { scoreColumns, scoreRow, type ScoresFileWords } from '../../lib/exchange/scores-file.ts';
import { bandWords, confidenceWords } from '../../lib/i18n/catalogs/general.ts';
import { customerKindWords, scoreFileWords } from '../../lib/i18n/catalogs/files.ts';
import { nameReason } from '../../lib/i18n/describe-reason.ts';
import { dayOfInstant } from '../../lib/i18n/persian-calendar.ts';
import type { Message } from '../../lib/i18n/message.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { send } from '../../lib/messaging/client.ts';

const chunk = 2000;

const sayAll = <K extends string>(messages: Record<K, Message>, { say }: Translator): Record<K, string> =>
  Object.fromEntries(Object.entries<Message>(messages).map(([key, message]) => [key, say(message)])) as Record<K, string>;

/** Asks for every customer's score and hands them to the browser as a file in the reader's language. An empty book makes no file. */
export async function exportScores(
  translator: Translator,
  format: 'csv' | 'xlsx',
  onProgress: (done: number) => void,
): Promise<Asked<{ fileName: string; count: number }>> {
  const rows: ScoreExportRow[] = [];
  for (let cursor: string | null = null; ;) {
    const reply: Asked<ScoreExport> = await send('getScoreExport', { cursor, limit: chunk });
    if (!reply.ok) return reply;
    rows.push(...reply.value.rows);
    onProgress(rows.length);
    cursor = reply.value.next;
    if (cursor === null) break;
  }
  if (rows.length === 0) return { ok: true, value: { fileName: '', count: 0 } };
  const words: ScoresFileWords = {
    kinds: sayAll(customerKindWords, translator),
    bands: sayAll(bandWords, translator),
    confidences: sayAll(confidenceWords, translator),
    reason: (id) => nameReason(id, translator),
  };
  const columns = scoreColumns.map((key) => ({ key, heading: translator.say(scoreFileWords[key]) }));
  const cells = rows.map((row) => scoreRow(row, words));
  const fileName = `holdfast-scores-${dayOfInstant(Date.now())}.${format}`;
  if (format === 'csv') downloadFile(fileName, toCsv(cells, columns), 'text/csv;charset=utf-8');
  else {
    // The writer of workbooks is large and seldom wanted.
    const { toWorkbook } = await import('../../lib/exchange/spreadsheet.ts');
    downloadFile(
      fileName,
      await toWorkbook(cells, columns, { sheet: translator.t(scoreFileWords.sheet), isRightToLeft: translator.direction === 'rtl' }),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
  }
  return { ok: true, value: { fileName, count: rows.length } };
}
