import type { WarningSign } from '../settings.ts';
import { quoteAround, readWords } from '../text/words.ts';
import { isIncoming, readMessage, textConfidence, weakIntensity, type WordsFound } from './messages.ts';
import { isDenied } from './signal-context.ts';
import type { Signal, SignalContext, SignalDefinition, Said, SignalWords } from './signal.ts';
import { holdsFieldRule, signPhrasesOf } from './warning-sign-rules.ts';

/** Of all that shows a sign, what a person saw goes first, then a field, then words. */
type Shown = Omit<WordsFound, 'quote'> & { quote: string | null; how: 'ticked' | 'field' | 'words'; confidence: number };

/** Nobody has called it untrue, and no rep has said since that it is not so. */
function inWords({ phrases }: WarningSign, context: SignalContext, isOpen: (key: string, at: number) => boolean): Shown | null {
  const { match } = signPhrasesOf(phrases);
  if (match === null) return null;
  let best: Shown | null = null;
  const look = (key: string, at: number, source: Shown['source'], read: () => ReturnType<typeof readWords>): void => {
    if (!isOpen(key, at)) return;
    const words = read();
    const first = match(words)[0];
    if (first === undefined || (best !== null && (first.isWeak || !best.isWeak) && (first.isWeak !== best.isWeak || at <= best.at))) return;
    const quote = quoteAround(words, first.first, first.last);
    best = { key, at, quote, isWeak: first.isWeak, source, how: 'words', confidence: textConfidence };
  };
  for (const item of context.history.items) if (isIncoming(item)) look(`words:${item.key}`, item.at, item.source, () => readMessage(item));
  for (const entry of context.history.journal)
    if (entry.kind === 'note') look(`words:${entry.id}`, entry.at, null, () => readWords(entry.text));
  return best;
}

function inField({ fieldRule }: WarningSign, { history: { facts }, now }: SignalContext): Shown | null {
  if (fieldRule === null) return null;
  const { field, test } = fieldRule;
  const fact = facts[field];
  if (!holdsFieldRule(fieldRule, fact, now)) return null;
  // Of a customer of whom no field was ever read nobody knows what is missing.
  const seen = fact ?? Object.values(facts).toSorted((a, b) => b.source.observedAt - a.source.observedAt)[0];
  if (seen === undefined) return null;
  const quote = fact === undefined ? null : fact.text.slice(0, 200);
  const key = `field:${field}:${test}:${quote ?? ''}`.slice(0, 380);
  return { key, at: seen.source.observedAt, quote, isWeak: false, source: seen.source, how: 'field', confidence: seen.confidence };
}

function showing(sign: WarningSign, context: SignalContext): Shown | null {
  const ticks = context.history.journal.filter((entry) => entry.kind === 'signTicked' && entry.signId === sign.id);
  const tick = ticks.at(-1);
  if (tick?.kind === 'signTicked' && tick.isSeen)
    return { key: `tick:${tick.id}`, at: tick.at, quote: null, isWeak: false, source: null, how: 'ticked', confidence: 1 };
  // "Not so" holds against all that was seen until then.
  const clearedAt = tick?.at ?? -Infinity;
  const isOpen = (key: string, at: number): boolean => at > clearedAt && !isDenied(context, 'warningSign', `${sign.id}:${key}`);
  const field = inField(sign, context);
  return field !== null && isOpen(field.key, field.at) ? field : inWords(sign, context, isOpen);
}

function derive(context: SignalContext): Signal[] {
  return context.settings.warningSigns.flatMap((sign): Signal[] => {
    const shown = showing(sign, context);
    if (shown === null) return [];
    const { key, at, quote, source, how, isWeak, confidence } = shown;
    const { en, fa, ru } = sign.names;
    return [
      {
        id: 'warningSign',
        key: `${sign.id}:${key}`,
        at,
        intensity: isWeak ? weakIntensity : 1,
        confidence,
        decays: how !== 'field',
        evidence: { quote, source, params: { sign: sign.id, how, en, fa, ru } },
        own: { weight: sign.weight, halfLifeDays: sign.halfLifeDays },
      },
    ];
  });
}

/** The company's own signs, at most five, each with a weight and a half-life of its own; these are what a new one starts with. */
export const warningSign: SignalDefinition = {
  id: 'warningSign',
  group: 'warningSigns',
  weight: 0.8,
  ground: 'judged',
  halfLifeDays: 60,
  // People tick them in our own journal, which is always there.
  isObservable: () => true,
  derive,
};

export const warningSignWords = {
  name: { en: 'Warning sign', fa: 'نشانهٔ هشدار', ru: 'Тревожный признак' },
  /** `sign`: its name as the company wrote it. */
  reason: {
    params: { how: 'choice', sign: 'text' },
    en: '{how, select, ticked {Your team noticed: {sign}} words {Their words show: {sign}} other {The page shows: {sign}}}',
    fa: '{how, select, ticked {همکارتان دیده است: {sign}} words {از حرفشان پیداست: {sign}} other {در صفحه پیداست: {sign}}}',
    ru: '{how, select, ticked {Ваша команда заметила: {sign}} words {Видно по словам клиента: {sign}} other {Видно на странице: {sign}}}',
  },
} as const satisfies SignalWords;

/** Where the default weight comes from, one sentence. Apart from the words, for only the settings say it. */
export const warningSignGround = {
  en: 'Judged: your company’s own sign, with the weight that you gave it',
  fa: 'برآورد شما: نشانهٔ خود شرکتتان، با وزنی که به آن داده‌اید',
  ru: 'Решаете Вы: признак Вашей компании с весом, который Вы задали',
} as const satisfies Said;
