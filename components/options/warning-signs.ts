import type { WarningSign } from '../../lib/domain/settings.ts';
import { parseNumberText } from './number-text.ts';

type FieldRule = NonNullable<WarningSign['fieldRule']>;

/** A sign as it is being typed. */
export type WarningSignDraft = {
  names: WarningSign['names'];
  response: string;
  phrases: string;
  field: FieldRule['field'] | '';
  test: FieldRule['test'];
  value: string;
  weight: string;
  halfLifeDays: string;
};

export const defaultWeight = 0.8;
export const defaultHalfLifeDays = 60;
export const weightLimits = { from: 0, to: 2.5, isWhole: false };
export const halfLifeLimits = { from: 1, to: 3650, isWhole: true };

export type WarningSignProblem =
  | { kind: 'noName' | 'noValue' | 'badValue' | 'badWeight' | 'badHalfLife' }
  | { kind: 'badPhrase'; phrase: string };

const testsWithNumber: readonly FieldRule['test'][] = ['isAbove', 'isBelow', 'isOlderThanDays'];
export const needsValue = (test: FieldRule['test']): boolean => test !== 'isPresent' && test !== 'isMissing';
export const needsNumber = (test: FieldRule['test']): boolean => testsWithNumber.includes(test);

const tidy = (text: string): string => text.trim().replace(/[^\S\n]+/gu, ' ');
/** Words of any script with apostrophes and joiners, each perhaps with a star behind it. */
const phrase = /^[\p{L}\p{N}\p{M}'’\u200c-]+\*?(?: [\p{L}\p{N}\p{M}'’\u200c-]+\*?){0,11}$/u;

const numberWithin = (text: string, { from, to, isWhole }: { from: number; to: number; isWhole: boolean }): number | null => {
  const value = parseNumberText(text, { isWhole });
  return value !== null && value >= from && value <= to ? value : null;
};

/** The sign that a form describes, or the first thing that is wrong with it. */
export function readWarningSign(draft: WarningSignDraft, id: string): { sign: WarningSign } | { problem: WarningSignProblem } {
  const names = { en: tidy(draft.names.en), fa: tidy(draft.names.fa), ru: tidy(draft.names.ru) };
  if (Object.values(names).every((name) => name === '')) return { problem: { kind: 'noName' } };
  const phrases = draft.phrases
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '');
  const bad = phrases.find((line) => !phrase.test(line));
  if (bad !== undefined) return { problem: { kind: 'badPhrase', phrase: bad.slice(0, 80) } };
  const value = tidy(draft.value);
  const number = parseNumberText(value, { isWhole: false });
  if (draft.field !== '' && needsValue(draft.test) && value === '') return { problem: { kind: 'noValue' } };
  if (draft.field !== '' && needsNumber(draft.test) && number === null) return { problem: { kind: 'badValue' } };
  const weight = numberWithin(draft.weight, weightLimits);
  if (weight === null) return { problem: { kind: 'badWeight' } };
  const halfLifeDays = numberWithin(draft.halfLifeDays, halfLifeLimits);
  if (halfLifeDays === null) return { problem: { kind: 'badHalfLife' } };
  return {
    sign: {
      id,
      names,
      weight,
      halfLifeDays,
      phrases: phrases.join('\n'),
      fieldRule:
        draft.field === ''
          ? null
          : {
              field: draft.field,
              test: draft.test,
              value: !needsValue(draft.test) ? '' : needsNumber(draft.test) ? String(number) : value,
            },
      response: draft.response.trim(),
    },
  };
}

/**
 * The weights once the signs are these: what was learned of a sign gives way where its weight is set anew in its form, and
 * goes with a sign that is removed.
 */
export function weightsAfter(
  signalWeights: Readonly<Record<string, number>>,
  before: readonly WarningSign[],
  after: readonly WarningSign[],
): Record<string, number> {
  const isKept = (id: string): boolean => {
    const sign = after.find((one) => one.id === id);
    return sign !== undefined && sign.weight === before.find((one) => one.id === id)?.weight;
  };
  return Object.fromEntries(
    Object.entries(signalWeights).filter(([key]) => !key.startsWith('warningSign:') || isKept(key.slice('warningSign:'.length))),
  );
}
