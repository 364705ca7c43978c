import type { ListedCustomer, ListLosses } from '../domain/figures/compare-lists.ts';
import { toCsv, type CsvSeparator } from './csv.ts';

/** In the reader's language. */
export type ListLossesWords = Record<'name' | 'code' | 'email' | 'state' | 'lost' | 'joined', string>;

/** Who is lost and who is new, as one table. */
export function listLossesToCsv(
  { lost, joined }: Pick<ListLosses, 'lost' | 'joined'>,
  words: ListLossesWords,
  separator: CsvSeparator,
): string {
  const row =
    (state: string) =>
    ({ name, code, emails }: ListedCustomer): Record<string, string> => ({ state, name, code: code ?? '', email: emails.join(' ') });
  const columns = (['state', 'name', 'code', 'email'] as const).map((key) => ({ key, heading: words[key] }));
  return toCsv([...lost.map(row(words.lost)), ...joined.map(row(words.joined))], columns, separator);
}
