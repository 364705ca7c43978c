/**
 * One customer's history, from observations to the score with its reasons, against a reviewed result. When a rule or a
 * weight changes on purpose, read the difference, and change the expected file by hand if it is right.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildHistory } from '../../lib/domain/customers/history.ts';
import { journalEntrySchema } from '../../lib/domain/journal/journal.ts';
import { languages, type Language } from '../../lib/domain/language.ts';
import { observationSchema } from '../../lib/domain/observations/observation.ts';
import { calibrateBasis, fitBasis } from '../../lib/domain/scoring/basis.ts';
import { logOddsOf, scoreCustomer } from '../../lib/domain/scoring/score-customer.ts';
import type { RiskScore } from '../../lib/domain/scoring/score.ts';
import { settingsSchema } from '../../lib/domain/settings-schema.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { deriveSignals } from '../../lib/domain/signals/derive-signals.ts';
import { readPhraseRules } from '../../lib/domain/signals/phrase-rules.ts';
import { signalContext } from '../../lib/domain/signals/signal-context.ts';

const root = join(import.meta.dirname, '../..');
/** A file that is not there fails the test: nothing is ever written for it. */
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const phrases = readPhraseRules(
  Object.fromEntries(languages.map((language) => [language, read(`public/phrases/${language}.txt`)])) as Record<Language, string>,
);

function scoreGolden(): RiskScore {
  const golden = JSON.parse(read('tests/fixtures/golden/customer-history.json'));
  const settings = settingsSchema.parse({ ...defaultSettings, ...golden.settings });
  const observations = golden.observations.map((observation: unknown) => observationSchema.parse(observation));
  const journal = golden.journal.map((entry: unknown) => journalEntrySchema.parse(entry));
  const now = Date.parse(golden.now);
  const dayOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
  /** Orders as a file tells them: the golden customer's, then those of the shop's other customers. */
  const files: { day: string; amount: number }[][] = [
    golden.orders,
    ...golden.book.map((days: string[]) => days.map((day) => ({ day, amount: Number.NaN }))),
  ];
  const imported = files.map((orders) => ({
    orderDays: Int32Array.from(orders, ({ day }) => dayOf(day)),
    orderAmounts: Float64Array.from(orders, ({ amount }) => amount),
    contracts: [],
  }));
  const orders = {
    customers: imported.flatMap(({ orderDays }, customer) => Array.from(orderDays, () => customer)),
    days: imported.flatMap(({ orderDays }) => [...orderDays]),
    amounts: imported.flatMap(({ orderAmounts }) => [...orderAmounts]),
  };
  const customerCount = files.length;
  const fitted = fitBasis({ orders, customerCount, contracts: [], outcomes: [], knownCustomers: customerCount, settings, now });
  const all = imported.map((one, i) => {
    const history = i === 0 ? buildHistory(observations, journal, one) : buildHistory([], [], one);
    const context = signalContext({ history, settings, now, basis: fitted, phrases });
    const signals = deriveSignals(context);
    return { context, signals, evidence: { kind: context.kind, logOdds: logOddsOf(signals, context) } };
  });
  const basis = calibrateBasis(
    fitted,
    all.map(({ evidence }) => evidence),
    settings,
  );
  const [{ signals, context }] = all as [(typeof all)[number]];
  return scoreCustomer({ signals, context: { ...context, basis } });
}

/** Numbers to three digits: enough to check by hand. */
const roundAll = (params: object): object =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'number' ? Math.round(value * 1000) / 1000 : value]),
  );

/** What a person can review: which reason, how many points, whose words, which numbers. */
function summarise(score: RiskScore): unknown {
  if (score.kind === 'unknown') return score;
  const { reasons, loss, ...rest } = score;
  return {
    ...rest,
    loss: loss === null ? null : roundAll(loss),
    reasons: reasons.map((reason) =>
      reason.kind === 'signal'
        ? { points: reason.points, signal: reason.signal.id, quote: reason.signal.evidence.quote, params: reason.signal.evidence.params }
        : { points: reason.points, kind: reason.kind, ...('params' in reason ? { params: roundAll(reason.params) } : {}) },
    ),
  };
}

describe('the golden customer', () => {
  it('has the reviewed score and reasons', () => {
    expect(summarise(scoreGolden())).toEqual(JSON.parse(read('tests/fixtures/golden/customer-history.expected.json')));
  });

  it('has points that add up to the score', () => {
    const score = scoreGolden();
    if (score.kind === 'unknown') throw new Error('The golden customer must have a score.');
    expect(score.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score.score);
  });
});
