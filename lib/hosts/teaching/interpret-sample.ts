import type { FactField } from '../../domain/observations/observation.ts';
import type { TaughtValue } from '../../domain/teaching-views.ts';
import { explainDate } from '../../locale/dates.ts';
import { readAmount } from '../../locale/numbers.ts';
import { cleanText, languageOfScript, type TextLanguage } from '../../locale/text.ts';
import { interpretReading } from '../interpret-reading.ts';
import type { Profile } from '../profile.ts';

export type SampleContext = {
  pageLanguage: string;
  dateOrder: Profile['dateOrder'];
  /** ms since 1970 UTC. */
  now: number;
};

const dayMs = 86_400_000;
const amounts = new Set<FactField>(['lastOrderAmount', 'totalAmount', 'dealAmount', 'balanceDue']);
const mayBeFuture = new Set<FactField>(['contractEndAt', 'nextContactAt']);
const isDate = (field: FactField): boolean => field.endsWith('At');

/** A day alone is UTC midnight; any other instant falls on the day of the reader's clock. */
function dayOf(at: number): string {
  if (at % dayMs === 0) return new Date(at).toISOString().slice(0, 10);
  const local = new Date(at);
  return new Date(Date.UTC(local.getFullYear(), local.getMonth(), local.getDate())).toISOString().slice(0, 10);
}

/** A fact's value as surfaces show it. */
export function valueOfFact(field: FactField, value: string | number, text: string): TaughtValue {
  if (typeof value === 'string') return { kind: 'text', value };
  if (isDate(field)) return { kind: 'day', day: dayOf(value) };
  return amounts.has(field)
    ? { kind: 'amount', value, currency: readAmount(text, languageOfScript(text))?.currency ?? null }
    : { kind: 'number', value };
}

function whyNot(
  field: FactField,
  text: string,
  { pageLanguage, dateOrder, now }: SampleContext,
): Extract<TaughtValue, { kind: 'unreadable' }> {
  const unreadable = (why: Extract<TaughtValue, { kind: 'unreadable' }>['why'], days: string[] = []) =>
    ({ kind: 'unreadable', why, days }) as const;
  if (cleanText(text, 500) === '') return unreadable('empty');
  if (isDate(field)) {
    const language = languageOfScript(text) ?? ((/^(en|fa|ru)\b/iu.exec(pageLanguage)?.[1]?.toLowerCase() ?? null) as TextLanguage | null);
    const options = { language, dateOrder, now, mayBeFuture: mayBeFuture.has(field) };
    const explained = explainDate(text, options);
    if (explained.kind === 'date') return unreadable('notYet');
    if (explained.kind === 'none') return unreadable('notADate');
    const days = (['dayFirst', 'monthFirst'] as const).flatMap((order) => {
      const one = explainDate(text, { ...options, dateOrder: order });
      return one.kind === 'date' ? [dayOf(one.date.at)] : [];
    });
    return unreadable('ambiguous', new Set(days).size === 2 ? days : []);
  }
  if (amounts.has(field)) return unreadable('notAnAmount');
  if (field === 'openCaseCount') return unreadable('notANumber');
  return unreadable(field === 'email' ? 'notAnEmail' : field === 'phone' ? 'notAPhone' : 'empty');
}

/**
 * What the words of one field mean, told by the very code that interprets readings; or why they mean nothing that is
 * sure. Never throws.
 */
export function interpretSample(field: FactField, text: string, context: SampleContext): TaughtValue {
  const facts = [
    ...(field === 'code' ? [] : [{ field: 'code' as const, text: 'taught', place: 'taught' }]),
    { field, text: text.slice(0, 500), place: 'taught' },
  ];
  const [slot] = interpretReading(
    {
      profileId: 'taught',
      profileVersion: 1,
      url: 'https://taught.invalid/',
      pageLanguage: context.pageLanguage.slice(0, 35),
      dateOrder: context.dateOrder ?? undefined,
      pageKind: 'record',
      pageKey: 'taught',
      ownAddresses: [],
      stillShown: [],
      subjects: [{ slot: 'taught', facts, items: [] }],
      problem: null,
    },
    { origin: 'https://taught.invalid', hostKind: 'crm', now: context.now, ownAddresses: [] },
  );
  const fact = slot?.observation?.facts.find((one) => one.field === field);
  return fact === undefined ? whyNot(field, text, context) : valueOfFact(field, fact.value, fact.text);
}
