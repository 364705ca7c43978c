import { describe, expect, it } from 'vitest';
import { evaluateScores } from './evaluate-scores.mjs';

const { scores, projections } = evaluateScores();
const of = (dataSet: string, forecast: string) => {
  const row = scores.find((one) => one.dataSet.startsWith(dataSet) && one.forecast === forecast);
  if (row === undefined || row.auc === null || row.brier === null) throw new Error(`${dataSet} has no row for ${forecast}.`);
  return { ...row, auc: row.auc, brier: row.brier };
};

describe('the targets hold', () => {
  it('CDNOW, 39 weeks', () => {
    const { auc, brier } = of('CDNOW', 'our score');
    expect(auc).toBeGreaterThanOrEqual(0.775);
    expect(brier).toBeLessThan(0.16);
  });

  it('Online Retail, 26 weeks', () => {
    expect(of('Online Retail', 'our score').auc).toBeGreaterThanOrEqual(0.735);
  });

  it('Telco, by expert weights without labels', () => {
    expect(of('Telco', 'our score').auc).toBeGreaterThanOrEqual(0.84);
    // With the rate at which customers leave told, the probabilities hold too.
    expect(of('Telco', 'our score, base rate of the other half').calibrationError).toBeLessThan(0.03);
  });

  it.each(['CDNOW', 'Online Retail'])('%s is forecast better than by recency or the rhythm model alone', (dataSet) => {
    const ours = of(dataSet, 'our score');
    for (const other of ['recency alone', 'rhythm model alone']) {
      expect(ours.auc).toBeGreaterThan(of(dataSet, other).auc);
      expect(ours.brier).toBeLessThan(of(dataSet, other).brier);
    }
  });

  it.each(['regular', 'high_end'])('the cohort %s is projected as published', (cohort) => {
    const errors = projections.filter(({ dataSet }) => dataSet.includes(cohort));
    const [ours, constant, published] = errors.map(({ meanError }) => meanError);
    expect(ours).toBeCloseTo(published!, 3);
    expect(ours!).toBeLessThan(constant! / 4);
  });
});
