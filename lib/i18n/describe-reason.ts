import type { Reason } from '../domain/scoring/score.ts';
import type { SignalId } from '../domain/signals/signal.ts';
import { countedComplaints, quotedReasons, scorePartWords, signalNames, signalReasons } from './catalogs/signals.ts';
import type { Message } from './message.ts';
import type { Translator } from './translator.ts';

const withoutQuote: Partial<Record<SignalId, Message>> = quotedReasons;

/**
 * A part of a score in words: its short name and its sentence. `hasQuoteBelow`: the surface shows the evidence's quote
 * too, so that the sentence leaves it out.
 */
export function describeReason(
  reason: Reason,
  { t, say }: Translator,
  { hasQuoteBelow = false }: { hasQuoteBelow?: boolean } = {},
): { name: string; sentence: string } {
  switch (reason.kind) {
    case 'startingPoint':
      return { name: t(scorePartWords.startingPoint), sentence: t(scorePartWords.startingPointWhy) };
    case 'floor':
      return { name: t(scorePartWords.floor), sentence: t(scorePartWords.floorWhy, { floor: reason.floor }) };
    case 'signal': {
      const { id, evidence } = reason.signal;
      if (id === 'complaint' && evidence.params.days === undefined && typeof evidence.params.count === 'number')
        return { name: t(signalNames[id]), sentence: t(countedComplaints, { count: evidence.params.count }) };
      const message = (hasQuoteBelow && evidence.quote !== null && withoutQuote[id]) || signalReasons[id];
      return { name: t(signalNames[id]), sentence: say(message, evidence.params) };
    }
  }
}
