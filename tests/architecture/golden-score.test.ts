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
import { calibrateIntercept } from '../../lib/domain/scoring/calibrate-intercept.ts';
import { logOddsOf } from '../../lib/domain/scoring/group-log-odds.ts';
import { scoreCustomer } from '../../lib/domain/scoring/score-customer.ts';
import type { RiskScore } from '../../lib/domain/scoring/score.ts';
import { settingsSchema } from '../../lib/domain/settings-schema.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { deriveSignals } from '../../lib/domain/signals/derive-signals.ts';
import { readPhraseRules } from '../../lib/domain/signals/phrase-rules.ts';

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
  const context = { history: buildHistory(observations, journal), settings, now: Date.parse(golden.now), phrases };
  const signals = deriveSignals(context);
  return scoreCustomer({ signals, context, intercept: calibrateIntercept([logOddsOf(signals, context)], settings) });
}

/** What a person can review: which reason, how many points, whose words, which numbers. */
function summarise(score: RiskScore): unknown {
  if (score.kind === 'unknown') return score;
  const { reasons, ...rest } = score;
  return {
    ...rest,
    reasons: reasons.map((reason) =>
      reason.kind === 'signal'
        ? { points: reason.points, signal: reason.signal.id, quote: reason.signal.evidence.quote, params: reason.signal.evidence.params }
        : { points: reason.points, kind: reason.kind },
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
