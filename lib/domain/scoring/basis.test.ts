import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomerHistory } from '../customers/history.ts';
import type { ImportedContract } from '../customers/imported-history.ts';
import { orderTraits } from '../churn/order-traits.ts';
import { probabilityOfNoOrder } from '../churn/shop-forecast.ts';
import { probabilityOfLoss } from '../churn/renewal-model.ts';
import { deriveSignals } from '../signals/derive-signals.ts';
import { signalContext } from '../signals/signal-context.ts';
import type { SignalContext } from '../signals/signal.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import { calibrateBasis, emptyBasis, fitBasis, type ScoringBasis } from './basis.ts';
import { logit, sigmoid } from './logistic.ts';
import { lossOf, lossParts } from './loss.ts';
import type { RiskScore } from './score.ts';
import { logOddsOf, scoreCustomer } from './score-customer.ts';

const dayMs = 86_400_000;
const today = 20_000;
const now = (today + 0.5) * dayMs;
const settingsOf = (more: Partial<Settings> = {}): Settings => ({ ...defaultSettings, bookSize: 0, ...more });

/** Customers of a shop who ordered every so many days until some of them stopped. */
const book: number[][] = Array.from({ length: 40 }, (_, i) => {
  const gap = 8 + ((i * 7) % 40);
  const first = today - 380 + ((i * 13) % 60);
  const last = i % 3 === 0 ? first + 60 + ((i * 29) % 150) : today;
  const days: number[] = [];
  for (let day = first; day <= last; day += gap - 4 + ((day * 31 + i) % 9)) days.push(day);
  return days;
});
function fit(books: readonly number[][], settings = settingsOf(), contracts: ImportedContract[] = []): ScoringBasis {
  const orders = {
    customers: books.flatMap((days, i) => days.map(() => i)),
    days: books.flat(),
    amounts: books.flat().map(() => 10),
  };
  return fitBasis({ orders, customerCount: books.length, contracts, outcomes: [], knownCustomers: books.length, settings, now });
}
const historyOf = (days: readonly number[], contracts: ImportedContract[] = []): CustomerHistory => ({
  facts: {},
  items: [],
  journal: [],
  imported: { orderDays: Int32Array.from(days), orderAmounts: Float64Array.from(days, () => 10), contracts },
});
const contextOf = (days: readonly number[], basis: ScoringBasis, settings = settingsOf(), at = now): SignalContext =>
  signalContext({ history: historyOf(days), settings, now: at, basis, phrases: null });
const scoreOf = (context: SignalContext): Extract<RiskScore, { kind: 'scored' }> => {
  const score = scoreCustomer({ signals: deriveSignals(context), context });
  if (score.kind === 'unknown') throw new Error('A score was expected.');
  return score;
};

describe('fitBasis', () => {
  it('takes the base rate of a shop from its orders, and none from too few customers', () => {
    const basis = fit(book);
    const mean =
      book.reduce((sum, days) => sum + probabilityOfNoOrder(basis.shop!, { days, amounts: days.map(() => 10) }, today)!, 0) / book.length;
    expect(basis.baseRates.shop).toBeCloseTo(mean, 9);
    expect(basis.intercepts.shop).toBeCloseTo(logit(mean), 9);
    expect(basis.horizonDays.shop).toBe(basis.shop!.horizonDays);
    expect(fit(book.slice(0, 9))).toMatchObject({ shop: null, baseRates: { shop: 0.05 }, horizonDays: { shop: 365 } });
    expect(fit(book.slice(0, 15)).shop).not.toBeNull();
  });

  it('is plain data: stored and read again it is the same', () => {
    const basis = fit(book);
    expect(JSON.parse(JSON.stringify(basis))).toEqual(basis);
    expect(JSON.parse(JSON.stringify(emptyBasis(settingsOf(), now)))).toEqual(emptyBasis(settingsOf(), now));
  });

  it('counts business down by half as lost where the user says so, and then more are lost', () => {
    const byHalf = settingsOf({ lostDefinition: 'byHalf' });
    const strict = fit(book);
    const wide = fit(book, byHalf);
    expect(wide.baseRates.shop).toBeGreaterThan(strict.baseRates.shop);
    for (const days of book) {
      const one = lossOf(contextOf(days, strict))!;
      const other = lossOf(contextOf(days, wide, byHalf))!;
      expect(other.probability!).toBeGreaterThanOrEqual(one.probability!);
      expect(other.probability!).toBeLessThanOrEqual(1);
      expect(other).toMatchObject({ probabilityNoOrder: one.probability });
    }
  });

  it('stops at the day up to which orders are known', () => {
    const known = settingsOf({ ordersKnownUntil: new Date((today - 30) * dayMs).toISOString().slice(0, 10) });
    const basis = fit(book, known);
    expect(basis.shop!.asOfDay).toBe(today - 30);
    // Nobody is silent for not being in a file that ended.
    const days = book[1]!.filter((day) => day <= today - 31);
    expect(lossOf(contextOf(days, basis, known))!.probability).toBe(
      probabilityOfNoOrder(basis.shop!, { days, amounts: days.map(() => 10) }, today - 30),
    );
  });
});

describe('a shop’s customer', () => {
  const basis = fit(book);

  it('is P(no order) in the score where nothing else is known', () => {
    const evidence = book.map((days) => ({ kind: 'shop' as const, logOdds: logOddsOf([], contextOf(days, basis)) }));
    const calibrated = calibrateBasis(basis, evidence, { bookSize: 0 });
    expect(evidence.reduce((sum, { logOdds }) => sum + sigmoid(calibrated.intercepts.shop + logOdds), 0) / book.length).toBeCloseTo(
      basis.baseRates.shop,
      9,
    );
    const days = book[4]!;
    const context = contextOf(days, basis);
    const score = scoreCustomer({ signals: [], context });
    expect(score).toMatchObject({ kind: 'scored', customerKind: 'shop', score: Math.round(100 * lossOf(context)!.probability!) });
    if (score.kind === 'scored') expect(score.reasons.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['startingPoint', 'rhythm']));
  });

  it('with one order has a score of low confidence; without a forecast, none', () => {
    expect(scoreOf(contextOf([today - 40], basis))).toMatchObject({ confidence: 'low', loss: { usualGapDays: null } });
    const none = contextOf([today - 40], emptyBasis(settingsOf(), now));
    expect(scoreCustomer({ signals: deriveSignals(none), context: none }).kind).toBe('unknown');
  });

  it('is the more at risk the longer the silence, by the rhythm', () => {
    const plain = { ...basis, shop: { ...basis.shop!, correction: null } };
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: book.length - 1 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        (i, a, b) => {
          const days = book[i]!.slice(0, 12);
          const at = (silence: number): number =>
            lossOf(contextOf(days, plain, settingsOf(), (days.at(-1)! + silence + 0.5) * dayMs))!.probability!;
          expect(at(Math.max(a, b))).toBeGreaterThanOrEqual(at(Math.min(a, b)) - 1e-12);
        },
      ),
    );
  });

  it('is finite and adds up for one customer, no repeats, a thousand of them, and equal days', () => {
    const shapes = [
      [today],
      [today, today],
      [today - 1000],
      Array.from({ length: 1001 }, (_, i) => today - 1000 + i),
      [today - 5, today - 5, today - 5],
    ];
    for (const lost of ['strict', 'byHalf'] as const) {
      const settings = settingsOf({ lostDefinition: lost });
      for (const one of [fit(book, settings), fit(shapes, settings), fit([[today]], settings)]) {
        for (const days of shapes) {
          const context = contextOf(days, one, settings);
          expect(Number.isFinite(logOddsOf(deriveSignals(context), context))).toBe(true);
          const score = scoreCustomer({ signals: deriveSignals(context), context });
          if (score.kind === 'unknown') continue;
          expect(score.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score.score);
          expect(score.score).toBeGreaterThanOrEqual(0);
          expect(score.score).toBeLessThanOrEqual(100);
        }
      }
    }
  });

  it('is told once that business is down where the shop’s past has taught the rhythm so', () => {
    const days = [...Array.from({ length: 10 }, (_, i) => today - 190 + 10 * i), today - 20];
    const plain = contextOf(days, { ...basis, shop: { ...basis.shop!, correction: null } });
    const down = deriveSignals(plain).filter(({ id }) => id === 'businessDown');
    expect(down).toHaveLength(1);
    expect(logOddsOf(down, plain)).toBeGreaterThan(logOddsOf([], plain) + 0.5);
    const traits = (['logOdds', ...orderTraits] as const).map((trait) => ({ trait, mean: 0, deviation: 0, weight: 0 }));
    const learned = contextOf(days, { ...basis, shop: { ...basis.shop!, correction: { level: 0, traits } } });
    expect(deriveSignals(learned).map(({ id }) => id)).toContain('businessDown');
    expect(logOddsOf(down, learned)).toBeCloseTo(logOddsOf([], learned), 12);
    // Business down by half is being lost itself where that is the definition.
    const byHalf = { ...learned, basis: { ...learned.basis, lostDefinition: 'byHalf' as const } };
    expect(logOddsOf(down, byHalf)).toBeGreaterThan(logOddsOf([], byHalf) + 0.5);
  });
});

const contract = (more: Partial<ImportedContract>): ImportedContract => ({
  startDay: null,
  endDay: null,
  cancelledDay: null,
  hasLeft: null,
  termMonths: 12,
  amountAMonth: null,
  isAutoRenewed: null,
  tenureMonths: null,
  facts: {},
  ...more,
});

describe('a subscriber', () => {
  /** 100 began four years ago: 40 left after a year, 15 after two, 8 after three. */
  const cohort = Array.from({ length: 100 }, (_, i): ImportedContract => {
    const startDay = today - 4 * 365 - 40 + (i % 30);
    const years = i < 40 ? 1 : i < 55 ? 2 : i < 63 ? 3 : null;
    return contract({ startDay, cancelledDay: years === null ? null : startDay + years * 365, amountAMonth: 10 + (i % 5) });
  });
  const basis = fit([], settingsOf(), cohort);
  const subscriber = (one: ImportedContract, more: Partial<CustomerHistory> = {}, on = basis): SignalContext =>
    signalContext({ history: { ...historyOf([], [one]), ...more }, settings: settingsOf(), now, basis: on, phrases: null });

  it('is p_H of the renewals ahead, the base rate being its mean over those who are there', () => {
    expect(basis.renewals.map(({ termMonths }) => termMonths)).toEqual([12]);
    const { model } = basis.renewals[0]!;
    const stayed = subscriber(cohort[80]!);
    const loss = lossOf(stayed)!;
    expect(loss).toMatchObject({ kind: 'contract', renewals: 1, termsPassed: 4, hasEnded: false });
    expect(loss.probability).toBeCloseTo(probabilityOfLoss(model, 5, 1), 12);
    expect(basis.baseRates.contract).toBeCloseTo(probabilityOfLoss(model, 5, 1), 2);
    // A newcomer is likelier to leave than somebody who has renewed four times.
    const newcomer = lossOf(subscriber(contract({ startDay: today - 100 })))!;
    expect(newcomer.probability!).toBeGreaterThan(2 * loss.probability!);
    expect(lossParts(newcomer, subscriber(contract({ startDay: today - 100 })))[0]).toMatchObject({ kind: 'renewal' });
  });

  it('can hardly leave where no renewal falls within the horizon', () => {
    const bound = subscriber(
      contract({ startDay: today - 10, endDay: today + 3 * 365, termMonths: 36 }),
      {},
      {
        ...basis,
        renewals: [{ termMonths: 36, model: basis.renewals[0]!.model }],
      },
    );
    expect(lossOf(bound)).toMatchObject({ renewals: 0, probability: 0.1 * basis.baseRates.contract });
  });

  it('is told by what subscribers of the sort do where no model is fitted, and never by both', () => {
    const none = emptyBasis(settingsOf(), now);
    const kinds = (on: ScoringBasis): string[] => {
      const context = subscriber(contract({ startDay: today - 30, termMonths: 1, facts: { paysBy: 'automatic' } }), {}, on);
      return lossParts(lossOf(context), context).map((part) => (part.kind === 'subscriber' ? part.factor : part.kind));
    };
    expect(kinds(none)).toEqual(['contractTerm', 'tenure', 'payment']);
    expect(kinds({ ...basis, renewals: [{ termMonths: 1, model: basis.renewals[0]!.model }] })).toEqual(['renewal', 'payment']);
  });

  it('whose contract has ended is lost, unless they stayed or buy on', () => {
    const ended = contract({ startDay: today - 800, endDay: today - 60 });
    const score = scoreOf(subscriber(ended));
    expect(score.score).toBe(90);
    expect(score.reasons.find(({ kind }) => kind === 'floor')).toMatchObject({ why: 'contractEnded', at: (today - 60) * dayMs });
    const back = { id: 'outcome-1', customerId: 'c', at: now - dayMs, kind: 'outcome' as const, outcome: 'wonBack' as const };
    expect(scoreOf(subscriber(ended, { journal: [back] })).score).toBeLessThan(90);
    const buysOn = { imported: { orderDays: Int32Array.of(today - 30), orderAmounts: Float64Array.of(1), contracts: [ended] } };
    expect(scoreOf(subscriber(ended, buysOn)).score).toBeLessThan(90);
  });

  it('keeps the facts of a subscription in their order, the most endangered within 5', () => {
    const none = { ...basis, renewals: [], medianPrice: 100 };
    const logOdds = (more: Partial<ImportedContract>): number => {
      const context = subscriber(contract({ startDay: today - 10, termMonths: 1, ...more }), {}, none);
      return lossParts(lossOf(context), context).reduce((sum, part) => sum + part.logOdds, 0);
    };
    const endangered = { paysBy: 'online' as const, careServices: { taken: 0, offered: 4 }, isPaperless: true };
    const steps = [
      logOdds({ amountAMonth: 100 }),
      logOdds({ amountAMonth: 200 }),
      logOdds({ amountAMonth: 200, facts: endangered }),
      logOdds({ amountAMonth: 200, facts: { ...endangered, usageOverUsual: 0.8 } }),
      logOdds({ amountAMonth: 200, facts: { ...endangered, usageOverUsual: 0.4, idleOverMedian: 3, supportContacts: 6 } }),
    ];
    for (let i = 1; i < steps.length; i++) expect(steps[i]!).toBeGreaterThan(steps[i - 1]!);
    expect(steps[3]!).toBeGreaterThan(3.5);
    expect(steps[4]!).toBeCloseTo(5, 9);
  });

  it('has a score as soon as a list tells two things, with low confidence, and none for one', () => {
    const none = emptyBasis(settingsOf(), now);
    const told = scoreOf(subscriber(contract({ tenureMonths: 0, termMonths: null, facts: { userCount: 2 } }), {}, none));
    expect(told.confidence).toBe('low');
    expect(told.reasons.map((reason) => (reason.kind === 'subscriber' ? reason.factor : reason.kind))).toEqual([
      'startingPoint',
      'tenure',
      'users',
    ]);
    const one = subscriber(contract({ tenureMonths: 5, termMonths: null }), {}, none);
    expect(scoreCustomer({ signals: [], context: one }).kind).toBe('unknown');
  });

  it('of a list that tells no term is fitted by the months, where it marks who left', () => {
    // Each month a customer leaves with a probability of their own, 0.02 or 0.1; joined over four years.
    let seed = 1;
    const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    let toCome = 0;
    let there = 0;
    const list = Array.from({ length: 4000 }, (): ImportedContract => {
      const leaves = random() < 0.5 ? 0.02 : 0.1;
      const months = 1 + Math.floor(random() * 48);
      const lasted = 1 + Math.floor(Math.log(random()) / Math.log(1 - leaves));
      if (lasted > months) {
        there += 1;
        if (lasted <= months + 12) toCome += 1;
      }
      return contract({ termMonths: null, tenureMonths: Math.min(lasted, months), hasLeft: lasted <= months });
    });
    const fitted = fit([], settingsOf(), list);
    // What became of those still there in the twelve months after, which the list does not show.
    expect(fitted.baseRates.contract).toBeCloseTo(toCome / there, 1);
    const evidence = list.map((one) => {
      const context = subscriber(one, {}, fitted);
      return { kind: context.kind, logOdds: logOddsOf([], context) };
    });
    const known = evidence.filter(({ logOdds }) => !Number.isNaN(logOdds));
    expect(known).toHaveLength(there);
    const { intercepts } = calibrateBasis(fitted, evidence, { bookSize: 0 });
    const mean = known.reduce((sum, { logOdds }) => sum + sigmoid(intercepts.contract + logOdds), 0) / there;
    expect(mean).toBeCloseTo(fitted.baseRates.contract, 9);
    expect(
      scoreOf(
        subscriber(
          list.find(({ hasLeft }) => hasLeft === true)!,
          {},
          fitted,
        ),
      ).score,
    ).toBeGreaterThanOrEqual(90);
  });

  it('is dear or cheap by the price of a seat, and not at all where amounts are of large and small customers', () => {
    const list = Array.from({ length: 40 }, (_, i) => contract({ amountAMonth: 10 * (i + 1), facts: { seatCount: i + 1 } }));
    const sized = list.map(({ amountAMonth }) => contract({ amountAMonth }));
    expect(fit([], settingsOf(), list).medianPrice).toBe(10);
    expect(fit([], settingsOf(), sized).medianPrice).toBeNull();
    expect(fit([], settingsOf(), sized.slice(10)).medianPrice).toBe(260);
  });

  it('whose row has no mark, in a list that marks who left and who stayed, says nothing of how many leave', () => {
    const marked = cohort.map((one) => contract({ ...one, hasLeft: one.cancelledDay !== null }));
    const unmarked = marked.map(({ startDay }) => contract({ startDay }));
    const { renewals } = fit([], settingsOf(), [...marked, ...unmarked]);
    expect(renewals).toEqual(fit([], settingsOf(), marked).renewals);
  });

  it('of a list that marks who left and tells no time gives their share', () => {
    const list = Array.from({ length: 80 }, (_, i) => contract({ termMonths: null, amountAMonth: 10, hasLeft: i < 20 }));
    expect(fit([], settingsOf(), list).baseRates.contract).toBeCloseTo(21 / 100, 9);
  });
});

describe('calibrateBasis', () => {
  it('sets each kind by its own evidence, the unseen being of the same kinds', () => {
    const basis = emptyBasis(settingsOf(), now);
    const evidence = [
      { kind: 'shop' as const, logOdds: 2 },
      { kind: 'shop' as const, logOdds: 2 },
      { kind: 'contract' as const, logOdds: -1 },
    ];
    const tight = calibrateBasis(basis, evidence, { bookSize: 3 }).intercepts;
    expect(tight.shop).toBeCloseTo(logit(0.05) - 2, 9);
    expect(tight.contract).toBeCloseTo(logit(0.05) + 1, 9);
    expect(tight.unknown).toBeCloseTo(logit(0.05), 9);
    const loose = calibrateBasis(basis, evidence, { bookSize: 300 }).intercepts;
    expect(loose.shop).toBeGreaterThan(logit(0.05) - 0.2);
    expect(calibrateBasis(basis, evidence.toReversed(), { bookSize: 300 }).intercepts).toEqual(loose);
  });
});
