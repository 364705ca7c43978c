import type { Reason, RiskScore } from '../domain/scoring/score.ts';
import type { BadgeView } from '../domain/views.ts';
import { badgeWords } from './catalogs/badge.ts';
import { describeReason } from './describe-reason.ts';
import type { Translator } from './translator.ts';

const linesOnCard = 3;

/** The reasons that moved the score most, strongest first. The starting point is nobody's reason. */
function strongestReasons(reasons: readonly Reason[]): Reason[] {
  return reasons
    .filter((reason) => reason.kind !== 'startingPoint' && reason.points !== 0)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, linesOnCard);
}

/** A score as the badge says it, every word in the translator's language. */
export function describeBadge(score: RiskScore, translator: Translator): BadgeView {
  const { t, number, signedNumber, language, direction } = translator;
  const hint = t(badgeWords.hint);
  if (score.kind === 'unknown') {
    return {
      state: 'unknown',
      number: '',
      label: t(badgeWords.labelUnknown),
      card: { heading: t(badgeWords.headingUnknown), lines: [], confidence: t(badgeWords.seen, score.seen), hint },
      language,
      direction,
    };
  }
  const { band, confidence, interval } = score;
  return {
    state: band,
    number: number(score.score),
    label: t(badgeWords.label, { score: score.score, outOf: 100, band, confidence }),
    card: {
      heading: t(badgeWords.heading, { score: score.score, outOf: 100, band }),
      lines: strongestReasons(score.reasons).map((reason) => ({
        points: signedNumber(reason.points),
        words: describeReason(reason, translator).sentence,
        lowersRisk: reason.points < 0,
      })),
      confidence: t(badgeWords.confidence, { confidence, low: interval.low, high: interval.high }),
      hint,
    },
    language,
    direction,
  };
}
