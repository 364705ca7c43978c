import type { ItemRows, Take } from '../profile.ts';
import { isColumn, isHeadLabel, kindsIn, meaningsOf, type Column } from './labels.ts';
import type { PageOutline } from './outline.ts';
import { isAmount, isDate } from './shapes.ts';

type Group = PageOutline['groups'][number];

/** The selector of a column's words in a row, the commonest among the samples; null where a column holds none. */
export function selectColumn(group: Group, column: number): string | null {
  const counts = new Map<string, number>();
  for (const { leaves } of group.samples) {
    const own = leaves.filter((leaf) => leaf.column === column);
    const select = own.length === 1 ? (/^:scope > [^>]+/.exec(own[0]!.select)?.[0].trim() ?? own[0]!.select) : own[0]?.select;
    if (select !== undefined) counts.set(select, (counts.get(select) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
/** The words that the samples show in a column. */
const wordsInColumn = (group: Group, column: number): { text: string; isoDate: string | null; href: string; title: string }[] =>
  group.samples.flatMap(({ leaves }) => {
    const own = leaves.filter((leaf) => leaf.column === column);
    return own.length === 0
      ? []
      : [
          {
            text: own.map(({ text }) => text).join(' '),
            isoDate: own[0]!.isoDate,
            href: own.find(({ href }) => href !== '')?.href ?? '',
            title: own[0]!.title,
          },
        ];
  });

/** Which column is what, by its header and by what stands in it. */
export function columnsOf(group: Group, language: string): Map<Column, number> {
  const columns = new Map<Column, number>();
  for (const [at, header] of group.headers.entries()) {
    if (header === '') continue;
    const samples = wordsInColumn(group, at);
    for (const column of ['date', 'endDate', 'amount', 'state', 'from', 'to', 'subject', 'number'] as const) {
      if (columns.has(column) || !isColumn(header, column)) continue;
      const isDay = samples.length > 0 && samples.every(({ text, isoDate }) => isoDate !== null || isDate(text, language));
      if ((column === 'date' || column === 'endDate') && !isDay) continue;
      if (column === 'amount' && (samples.length === 0 || !samples.every(({ text }) => isAmount(text, language)))) continue;
      columns.set(column, at);
      break;
    }
  }
  return columns;
}

/** Rows that are the record's own fields: what each begins with is a label. */
export function isFieldList({ samples }: Group): boolean {
  const labelled = samples.filter(({ leaves }) => leaves.slice(0, 2).some(({ text }) => meaningsOf(text).length > 0 || isHeadLabel(text)));
  return labelled.length * 3 >= samples.length;
}

const itemKinds = { order: 'order', invoice: 'order', case: 'case', contract: 'contract' } as const;

/** Tables of orders, cases and contracts on a customer's page, where heading and columns leave no doubt. */
export function inferItems(outline: PageOutline): ItemRows[] {
  const items: (ItemRows & { isInvoice: boolean })[] = [];
  for (const group of outline.groups) {
    if (group.headers.length === 0) continue;
    const said = kindsIn(`${outline.headings[group.heading]?.text ?? ''} | ${group.headers.join(' | ')}`);
    const kind = (['order', 'invoice', 'case', 'contract'] as const).find((one) => said.has(one));
    const columns = columnsOf(group, outline.language);
    if (kind === undefined || !columns.has('date')) continue;
    const place = (outline.headings[group.heading]?.text ?? kind).slice(0, 120) || kind;
    const take = (column: Column): Take | undefined => {
      const at = columns.get(column);
      const select = at === undefined ? null : selectColumn(group, at);
      return select === null ? undefined : { select, place, confidence: 0.8 };
    };
    const rows: ItemRows & { isInvoice: boolean } = { kind: itemKinds[kind], rows: group.rows, isInvoice: kind === 'invoice' };
    for (const [key, column] of [
      ['id', 'number'],
      ['date', 'date'],
      ['endDate', 'endDate'],
      ['state', 'state'],
      ['amount', 'amount'],
      ['subject', 'subject'],
    ] as const) {
      const one = take(column);
      if (one !== undefined) rows[key] = one;
    }
    items.push(rows);
  }
  // An invoice is of an order that was told already.
  const hasOrders = items.some(({ kind, isInvoice }) => kind === 'order' && !isInvoice);
  return items.filter(({ isInvoice }) => !isInvoice || !hasOrders).map(({ isInvoice: _, ...rows }) => rows);
}
