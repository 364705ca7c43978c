import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { exampleScore, exampleScores } from './example-score.ts';

const bandFor = (score: number) => {
  const { watch, high, critical } = defaultSettings.bandLimits;
  return score >= critical ? 'critical' : score >= high ? 'high' : score >= watch ? 'watch' : 'low';
};

describe('the example on the welcome page', () => {
  it('has points that add up to the score, as it says of itself', () => {
    const { score, reasons, interval, band } = exampleScore('X');
    expect(reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(score);
    expect(interval.low).toBeLessThanOrEqual(score);
    expect(interval.high).toBeGreaterThanOrEqual(score);
    expect(band).toBe(bandFor(score));
  });
  it('shows each state once, with a score that the default limits put there', () => {
    expect(exampleScores.map(([band]) => band)).toEqual(['unknown', 'low', 'watch', 'high', 'critical']);
    for (const [band, score] of exampleScores) expect(score === null ? 'unknown' : bandFor(score)).toBe(band);
  });
});
