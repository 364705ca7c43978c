import { sourceOfFile, type Source } from '../customers/history.ts';
import { toldEndOf } from '../scoring/contracts.ts';
import { dayMs } from './days.ts';
import { isOutgoing } from './messages.ts';
import type { Signal, SignalContext, SignalDefinition, Said, SignalWords } from './signal.ts';

/** Contact within so many days before now counts as being in touch about it. */
const inTouchDays = 14;

type End = { endAt: number; text: string | null; confidence: number; source: Source | null };

/** Every known end of a running contract. */
function ends({ history, purchases }: SignalContext): End[] {
  const fact = history.facts.contractEndAt;
  return [
    ...(history.imported?.contracts ?? []).flatMap((contract) => {
      const nextEndDay = toldEndOf(contract, purchases.knownUntilDay);
      return nextEndDay === null ? [] : [{ endAt: nextEndDay * dayMs, text: null, confidence: 1, source: sourceOfFile(contract.file) }];
    }),
    ...history.items.flatMap(({ kind, state, endAt, subject, confidence, source }) =>
      kind === 'contract' && state !== 'closed' && endAt !== undefined
        ? [{ endAt, text: subject?.slice(0, 200) ?? null, confidence, source }]
        : [],
    ),
    ...(fact !== undefined && typeof fact.value === 'number'
      ? [{ endAt: fact.value, text: fact.text.slice(0, 200) || null, confidence: fact.confidence, source: fact.source }]
      : []),
  ];
}

function derive(context: SignalContext): Signal[] {
  const { history, settings, now } = context;
  const next = ends(context)
    // Ends are days: one that ends today is still to come.
    .filter(({ endAt }) => endAt >= now - (now % dayMs) && endAt <= now + settings.renewalWithinDays * dayMs)
    .toSorted((a, b) => a.endAt - b.endAt || b.confidence - a.confidence)[0];
  if (next === undefined) return [];
  const isRecent = (at: number): boolean => at >= now - inTouchDays * dayMs && at <= now;
  const lastContact = history.facts.lastContactAt?.value;
  const isInTouch =
    history.items.some((item) => isOutgoing(item) && isRecent(item.at)) ||
    history.journal.some((entry) => entry.kind === 'note' && isRecent(entry.at)) ||
    (typeof lastContact === 'number' && isRecent(lastContact));
  if (isInTouch) return [];
  return [
    {
      id: 'renewalNear',
      key: `end:${next.endAt}`,
      at: next.endAt - settings.renewalWithinDays * dayMs,
      intensity: 1,
      confidence: next.confidence,
      decays: false,
      evidence: {
        quote: next.text,
        source: next.source,
        params: { days: Math.max(0, Math.ceil((next.endAt - now) / dayMs)), endAt: next.endAt },
      },
    },
  ];
}

export const renewalNear: SignalDefinition = {
  id: 'renewalNear',
  group: 'contract',
  weight: 0.7,
  ground: 'judged',
  halfLifeDays: null,
  action: 'makeContact',
  // A shop's customer has nothing to renew.
  isObservable: (context) => context.kind === 'shop' || ends(context).length > 0,
  derive,
};

export const renewalNearWords = {
  name: { en: 'Renewal near', fa: 'نزدیکی تمدید', ru: 'Скоро продление' },
  reason: {
    params: { days: 'number', endAt: 'date' },
    en: 'The contract ends {days, plural, =0 {today} =1 {tomorrow} one {in # day} other {in # days}}, on {endAt}',
    fa: 'قرارداد {days, plural, =0 {امروز} =1 {فردا} other {# روز دیگر}}، {endAt}، به پایان می‌رسد',
    ru: 'Договор заканчивается {days, plural, =0 {сегодня} =1 {завтра} one {через # день} few {через # дня} many {через # дней} other {через # дня}}, {endAt}',
  },
} as const satisfies SignalWords;

/** Where the default weight comes from, one sentence. Apart from the words, for only the settings say it. */
export const renewalNearGround = {
  en: 'Judged: the decision is near and nobody has spoken with them',
  fa: 'برآورد ما: وقت تصمیم نزدیک است و کسی با ایشان حرف نزده',
  ru: 'Суждение: решение близко, а с клиентом никто не говорил',
} as const satisfies Said;
