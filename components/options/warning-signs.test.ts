import { describe, expect, it } from 'vitest';
import type { WarningSign } from '../../lib/domain/settings.ts';
import { warningSignSchema } from '../../lib/domain/settings-schema.ts';
import { readWarningSign, weightsAfter, type WarningSignDraft } from './warning-signs.ts';

const draft = (over: Partial<WarningSignDraft> = {}): WarningSignDraft => ({
  names: { en: '', fa: 'پاسخ کوتاه', ru: '' },
  response: ' Call. ',
  phrases: 'short answer*\n\n  پاسخ  کوتاه* ',
  field: '',
  test: 'contains',
  value: '',
  weight: '۰٫۹',
  halfLifeDays: '45',
  ...over,
});

describe('a warning sign that is typed', () => {
  it('is one that the settings take, its phrases tidied', () => {
    const read = readWarningSign(draft(), 'sign-1');
    expect(read).toMatchObject({
      sign: { id: 'sign-1', weight: 0.9, halfLifeDays: 45, phrases: 'short answer*\nپاسخ کوتاه*', fieldRule: null, response: 'Call.' },
    });
    if ('sign' in read) expect(warningSignSchema.safeParse(read.sign).success).toBe(true);
  });

  it('keeps a field rule, numbers in 0-9', () => {
    expect(readWarningSign(draft({ field: 'balanceDue', test: 'isAbove', value: '۱٬۰۰۰' }), 'a')).toMatchObject({
      sign: { fieldRule: { field: 'balanceDue', test: 'isAbove', value: '1000' } },
    });
    expect(readWarningSign(draft({ field: 'owner', test: 'isMissing', value: 'x' }), 'a')).toMatchObject({
      sign: { fieldRule: { field: 'owner', test: 'isMissing', value: '' } },
    });
  });

  it.each([
    [{ names: { en: ' ', fa: '', ru: '' } }, { kind: 'noName' }],
    [{ phrases: '(a+)+$' }, { kind: 'badPhrase', phrase: '(a+)+$' }],
    [{ phrases: '*' }, { kind: 'badPhrase', phrase: '*' }],
    [{ field: 'status', test: 'contains', value: ' ' } as const, { kind: 'noValue' }],
    [{ field: 'balanceDue', test: 'isAbove', value: 'much' } as const, { kind: 'badValue' }],
    [{ weight: '3' }, { kind: 'badWeight' }],
    [{ halfLifeDays: '0' }, { kind: 'badHalfLife' }],
  ] as const)('is refused where it does not hold: %j', (over, problem) => {
    expect(readWarningSign(draft(over), 'a')).toEqual({ problem });
  });
});

describe('weights that were learned of signs', () => {
  const sign = (id: string, weight: number): WarningSign => ({
    id,
    names: { en: id, fa: '', ru: '' },
    weight,
    halfLifeDays: 60,
    phrases: '',
    fieldRule: null,
    response: '',
  });
  it('give way to a weight that is set anew, and go with their sign', () => {
    const learned = { complaint: 1.5, 'warningSign:a': 0.9, 'warningSign:b': 0.7, 'warningSign:c': 0.4 };
    const before = [sign('a', 0.8), sign('b', 0.8), sign('c', 0.8)];
    expect(weightsAfter(learned, before, [sign('a', 0.8), sign('b', 1.2)])).toEqual({ complaint: 1.5, 'warningSign:a': 0.9 });
  });
});
