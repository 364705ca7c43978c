import type { Reason, ReasonId } from '../domain/scoring/score.ts';
import type { Signal, SignalId, SignalWords } from '../domain/signals/signal.ts';
import type { Language } from '../domain/language.ts';
import { scorePartWords as parts, signalWords, subscriberWords } from './catalogs/signals.ts';
import type { Message } from './message.ts';
import type { Translator } from './translator.ts';

const wordsOf: Record<SignalId, SignalWords> = signalWords;

/** The name that the company gave its sign, in the reader's language or else in one that has it. */
export function warningSignName({ params }: Signal['evidence'], language: Language): string {
  return (
    [language, 'en', 'fa', 'ru'].map((one) => String(params[one] ?? '')).find((name) => name.trim() !== '') ?? String(params['sign'] ?? '')
  );
}

function describeSignal(
  { id, evidence }: Signal,
  { t, say, language }: Translator,
  hasQuoteBelow: boolean,
): { name: string; sentence: string } {
  const { quote, params } = evidence;
  const words = wordsOf[id];
  if (id === 'warningSign') {
    const sign = warningSignName(evidence, language);
    return { name: sign || t(signalWords.warningSign.name), sentence: say(words.reason, { ...params, sign }) };
  }
  let message: Message = words.reason;
  if (words.counted !== undefined && params['days'] === undefined && typeof params['count'] === 'number') message = words.counted;
  else if (words.givenUp !== undefined && params['givenUpDays'] !== undefined) message = words.givenUp;
  else if (id === 'competitorNamed' && params['competitor'] === '') message = signalWords.competitorNamed.unnamed;
  else if (hasQuoteBelow && quote !== null && words.quoted !== undefined) message = words.quoted;
  return { name: say(words.name), sentence: say(message, params) };
}

/** What a part of a score is of, where only that is known. */
export function nameReason(id: ReasonId, { t, say }: Translator): string {
  if (id in wordsOf) return say(wordsOf[id as SignalId].name);
  if (id in subscriberWords) return t(subscriberWords[id as keyof typeof subscriberWords].name);
  return t(parts[id as Exclude<Reason['kind'], 'signal' | 'subscriber'>]);
}

const toPercent = (probability: number): number => Math.round(100 * probability);

/**
 * A part of a score in words: its short name and its sentence. `hasQuoteBelow`: the surface shows the evidence's quote
 * too, so that the sentence leaves it out.
 */
export function describeReason(
  reason: Reason,
  translator: Translator,
  { hasQuoteBelow = false }: { hasQuoteBelow?: boolean } = {},
): { name: string; sentence: string } {
  const { t } = translator;
  switch (reason.kind) {
    case 'startingPoint':
      return { name: t(parts.startingPoint), sentence: t(parts.startingPointWhy) };
    case 'rhythm': {
      const { silentDays, usualDays, probability, horizonDays } = reason.params;
      const params = { silentDays, percent: toPercent(probability), horizonDays: Math.round(horizonDays) };
      if (usualDays === null) return { name: t(parts.rhythm), sentence: t(parts.rhythmWhyFew, params) };
      return { name: t(parts.rhythm), sentence: t(parts.rhythmWhy, { ...params, usualDays: Math.max(1, Math.round(usualDays)) }) };
    }
    case 'renewal': {
      const { renewals, probability, horizonDays } = reason.params;
      return { name: t(parts.renewal), sentence: t(parts.renewalWhy, { renewals, percent: toPercent(probability), horizonDays }) };
    }
    case 'subscriber': {
      const { name, more, less } = subscriberWords[reason.factor];
      return { name: t(name), sentence: t(reason.points < 0 ? less : more) };
    }
    case 'floor':
      return reason.why === 'writtenCancellation'
        ? { name: t(parts.cancelled), sentence: t(parts.cancelledWhy, { floor: reason.floor }) }
        : { name: t(parts.ended), sentence: t(parts.endedWhy, { floor: reason.floor }) };
    case 'signal':
      return describeSignal(reason.signal, translator, hasQuoteBelow);
  }
}
