import { longestPromise, promisesOf } from './broken-promise.ts';
import { dayMs, rise } from './days.ts';
import type { Signal, SignalContext, SignalDefinition, Said, SignalWords } from './signal.ts';

/** Judged: half weight on the first day, full weight after a week. */
const fullAfterDays = 7;

/** Calendar days from the day a promise was due to today, in the rep's own time zone, which is the machine's. */
function daysOverdue(dueOn: string, now: number): number {
  const [year = 0, month = 1, day = 1] = dueOn.split('-').map(Number);
  const today = new Date(now);
  return Math.round((Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()) - Date.UTC(year, month - 1, day)) / dayMs);
}

function derive(context: SignalContext): Signal[] {
  return promisesOf(context).flatMap(({ id, text, dueOn, state }) => {
    if (state !== 'open') return [];
    const days = daysOverdue(dueOn, context.now);
    if (!(days >= 1)) return [];
    return [
      {
        id: 'overduePromise',
        key: id,
        at: context.now - days * dayMs,
        intensity: 0.5 + 0.5 * rise(days, 1, fullAfterDays),
        confidence: 1,
        decays: false,
        evidence: { quote: null, source: null, params: { days, what: text.slice(0, longestPromise) } },
      },
    ];
  });
}

export const overduePromise: SignalDefinition = {
  id: 'overduePromise',
  group: 'service',
  weight: 0.9,
  ground: 'judged',
  halfLifeDays: null,
  action: 'keepPromise',
  // Promises are kept in our own journal, which is always there.
  isObservable: () => true,
  derive,
};

export const overduePromiseWords = {
  name: { en: 'Overdue promise', fa: 'قول عقب‌افتاده', ru: 'Просроченное обещание' },
  reason: {
    params: { days: 'number', what: 'text' },
    en: 'A promise is {days, plural, one {# day} other {# days}} overdue: “{what}”',
    fa: '{days, plural, other {# روز}} از موعد این قول گذشته: «{what}»',
    ru: 'Обещание просрочено на {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}: «{what}»',
  },
} as const satisfies SignalWords;

/** Where the default weight comes from, one sentence. Apart from the words, for only the settings say it. */
export const overduePromiseGround = {
  en: 'Judged: as much as a broken promise once a week has passed',
  fa: 'برآورد ما: پس از یک هفته به اندازهٔ قولی که به آن عمل نشده',
  ru: 'Суждение: через неделю весит как нарушенное обещание',
} as const satisfies Said;
