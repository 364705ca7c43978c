import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subscriberLogOdds, type SubscriberFacts } from './subscriber-factors.ts';

const unknown: SubscriberFacts = {
  contractTermMonths: null,
  monthsToTermEnd: null,
  tenureMonths: null,
  paysBy: null,
  careServices: null,
  serviceCount: null,
  isPaperless: null,
  chargeOverMedian: null,
  userCount: null,
  usageOverUsual: null,
  usageOverMedian: null,
  idleOverMedian: null,
  isActive: null,
  serviceContacts: null,
  cameByReferral: null,
  hasDowngraded: null,
  failedPayments: null,
};
const of = (facts: Partial<SubscriberFacts>) => subscriberLogOdds({ ...unknown, ...facts });
const total = (facts: Partial<SubscriberFacts>): number => of(facts).reduce((sum, { logOdds }) => sum + logOdds, 0);

describe('what is known of a subscriber', () => {
  it('adds nothing where nothing is known', () => {
    expect(of({})).toEqual([]);
  });

  it.each<[keyof SubscriberFacts, SubscriberFacts[keyof SubscriberFacts], SubscriberFacts[keyof SubscriberFacts]]>([
    ['contractTermMonths', 1, 24],
    ['contractTermMonths', 12, 24],
    ['monthsToTermEnd', 1, 11],
    ['tenureMonths', 1, 40],
    ['paysBy', 'online', 'invoice'],
    ['paysBy', 'invoice', 'automatic'],
    ['careServices', { taken: 0, offered: 4 }, { taken: 3, offered: 4 }],
    ['careServices', { taken: 0, offered: 1 }, { taken: 1, offered: 1 }],
    ['careServices', { taken: 0, offered: 4 }, { taken: 0, offered: 1 }],
    ['serviceCount', 1, 3],
    ['isPaperless', true, false],
    ['chargeOverMedian', 1.5, 0.7],
    ['userCount', 1, 4],
    ['usageOverUsual', 0.5, 1.2],
    ['usageOverMedian', 0, 0.8],
    ['idleOverMedian', 1.5, 0.7],
    ['isActive', false, true],
    ['serviceContacts', 5, 1],
    ['cameByReferral', false, true],
    ['hasDowngraded', true, false],
    ['failedPayments', 2, 0],
  ])('%s: %s is worse than %s', (fact, worse, better) => {
    expect(total({ [fact]: worse })).toBeGreaterThan(total({ [fact]: better }));
  });

  it('is said fact by fact', () => {
    expect(of({ contractTermMonths: 1, serviceContacts: 4, userCount: 2 })).toEqual([
      { id: 'contractTerm', logOdds: 0.6 },
      { id: 'users', logOdds: -0.1 },
      { id: 'serviceContacts', logOdds: 1.2 },
    ]);
  });

  it('is bounded, fact by fact, whatever the list says', () => {
    const number = fc.option(fc.double());
    const flag = fc.option(fc.boolean());
    const facts: fc.Arbitrary<SubscriberFacts> = fc.record({
      contractTermMonths: number,
      monthsToTermEnd: number,
      tenureMonths: number,
      paysBy: fc.constantFrom(null, 'automatic', 'invoice', 'online'),
      careServices: fc.option(fc.record({ taken: fc.double(), offered: fc.double() })),
      serviceCount: number,
      isPaperless: flag,
      chargeOverMedian: number,
      userCount: number,
      usageOverUsual: number,
      usageOverMedian: number,
      idleOverMedian: number,
      isActive: flag,
      serviceContacts: number,
      cameByReferral: flag,
      hasDowngraded: flag,
      failedPayments: number,
    });
    fc.assert(
      fc.property(facts, (some) => {
        for (const { logOdds } of subscriberLogOdds(some)) expect(Math.abs(logOdds)).toBeLessThanOrEqual(1.2);
      }),
    );
  });
});
