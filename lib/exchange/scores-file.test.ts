import { describe, expect, it } from 'vitest';
import type { CustomerId } from '../domain/customers/customer.ts';
import { scoreRow, type ScoresFileWords } from './scores-file.ts';

const words: ScoresFileWords = {
  kinds: { shop: 'orders', contract: 'contract', unknown: 'not known' },
  bands: { low: 'low', watch: 'watch', high: 'high', critical: 'critical', unknown: 'not enough' },
  confidences: { low: 'unsure', medium: 'fairly sure', high: 'sure' },
  reason: (id) => `<${id}>`,
};

describe('a customer in the score file', () => {
  it('has numbers as numbers and reasons that add up', () => {
    const row = scoreRow(
      {
        customerId: 'c1' as CustomerId,
        codes: ['K-7', 'x'],
        name: 'Anna',
        company: '',
        email: 'a@b.example',
        kind: 'shop',
        score: 42,
        band: 'high',
        confidence: 'medium',
        interval: { low: 30, high: 55 },
        probability: 0.123456789,
        expectedOrders: 1.5,
        moneyAYear: 99.999,
        reasons: [
          { id: 'startingPoint', points: 30 },
          { id: 'rhythm', points: 15 },
          { id: 'praise', points: -3 },
          { id: 'silence', points: 0 },
        ],
      },
      words,
    );
    expect(row).toMatchObject({ code: 'K-7', score: 42, band: 'high', low: 30, probability: 0.123457, moneyAYear: 100 });
    expect(row.reasons).toBe('<startingPoint> +30; <rhythm> +15; <praise> \u22123');
  });

  it('leaves empty what is not known', () => {
    const row = scoreRow(
      {
        customerId: 'c1' as CustomerId,
        codes: [],
        name: 'B',
        company: '',
        email: '',
        kind: 'unknown',
        score: null,
        band: null,
        confidence: null,
        interval: null,
        probability: null,
        expectedOrders: Number.NaN,
        moneyAYear: null,
        reasons: [],
      },
      words,
    );
    expect(row).toMatchObject({
      code: '',
      score: '',
      band: 'not enough',
      confidence: '',
      probability: '',
      expectedOrders: '',
      reasons: '',
    });
  });
});
