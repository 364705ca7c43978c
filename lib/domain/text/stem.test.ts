import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemOf } from './stem.ts';
import { readWords } from './words.ts';

/** As the engine sees it: normalised, Persian affixes joined. */
const stemsOf = (text: string): string[] => readWords(text).words.map((word) => stemOf(word.text));

describe('stemOf', () => {
  // Pairs of the algorithms' published sample vocabularies.
  it.each(
    (
      'consign consign|consigned consign|consignment consign|consistency consist|consolation consol|conspicuous conspicu|conspiracy conspiraci|' +
      'constable constabl|knackeries knackeri|knightly knight|happy happi|generate generat|flies fli|dies die|caresses caress|ties tie|agreed agre|' +
      'hopping hop|hoping hope|relational relat|conditional condit|digitizer digit|decisiveness decis|hopefulness hope|triplicate triplic|' +
      'electrical electr|goodness good|revival reviv|adjustment adjust|adoption adopt|probate probat|gas gas|kiwis kiwi|by by|enjoy enjoy|' +
      'вавиловка вавиловк|вагонов вагон|важнейшие важн|важничал важнича|важность важност|валялась валя|валериановых валерианов|падение паден|' +
      'пакетами пакет|палатах палат|памятью памят|палец палец'
    ).split('|'),
  )('%s', (pair) => {
    const [word = '', stem] = pair.split(' ');
    expect(stemOf(word)).toBe(stem);
  });

  it.each([
    'complain complains complained complaining',
    'leave leaves leaving left',
    'recommends recommended recommending',
    'рекомендую рекомендует рекомендуем рекомендовал рекомендовали рекомендовать',
    'конкурент конкурента конкуренты конкурентов конкурентами',
    'می‌کنم می‌کند کردیم کرده‌اید کردند کردن بکنید کند',
    'نمی‌کنم نکردند نکنید نکرده‌اید',
    'می‌روم رفتند رفته برویم می‌رود',
    'می‌آید بیاید آمدند',
    'می‌فرستم می‌فرستد بفرستیم بفرستید فرستادند',
    'شکایت شکایتی شکایت‌هایمان شکایات شکایتم',
    'گران گران‌تر گرانتر گرانی گران‌ترین',
    'مشتری مشتریان مشتری‌ها',
    'رقیب رقیبتان رقیب‌هایتان رقیبی',
  ])('is one for all forms: %s', (forms) => {
    expect(new Set(stemsOf(forms)).size).toBe(1);
  });

  it.each([
    ['کردید', 'نکردید'],
    ['می‌دهند', 'نمی‌دهند'],
    ['نام', 'آمد'],
    ['شما', 'شد'],
    ['complaint', 'compliment'],
  ])('keeps apart %s and %s', (one, other) => {
    expect(stemsOf(one)).not.toEqual(stemsOf(other));
  });

  it('takes any word and never makes it empty', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ minLength: 1 }), fc.stringMatching(/^[a-z]+$/u), fc.stringMatching(/^[а-яکنمیاتهش]+$/u)), (word) => {
        expect(stemOf(word).length).toBeGreaterThan(0);
      }),
    );
  });
});
