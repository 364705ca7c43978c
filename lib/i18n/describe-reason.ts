import type { Reason } from '../domain/scoring/score.ts';
import { scorePartWords, signalNames, signalReasons } from './catalogs/signals.ts';
import type { Translator } from './translator.ts';

/** A part of a score in words: its short name and its sentence. */
export function describeReason(reason: Reason, { t, say }: Translator): { name: string; sentence: string } {
  switch (reason.kind) {
    case 'startingPoint':
      return { name: t(scorePartWords.startingPoint), sentence: t(scorePartWords.startingPointWhy) };
    case 'floor':
      return { name: t(scorePartWords.floor), sentence: t(scorePartWords.floorWhy, { floor: reason.floor }) };
    case 'signal':
      return { name: t(signalNames[reason.signal.id]), sentence: say(signalReasons[reason.signal.id], reason.signal.evidence.params) };
  }
}
