import type { TaughtValue } from '../../lib/domain/teaching-views.ts';
import type { Translator } from '../../lib/i18n/translator.ts';

/** A value in the reader's own calendar, digits and language; empty where there is none. */
export function describeValue(value: TaughtValue, { day, number, language, nativeDigits }: Translator): string {
  switch (value.kind) {
    case 'day':
      return day(value.day);
    case 'number':
      return number(value.value);
    case 'amount': {
      if (value.currency === null || !/^[A-Z]{3}$/.test(value.currency)) return number(value.value);
      const digits = language === 'fa' && nativeDigits ? 'arabext' : 'latn';
      return new Intl.NumberFormat(`${language}-u-nu-${digits}`, {
        style: 'currency',
        currency: value.currency,
        minimumFractionDigits: 0,
        maximumFractionDigits: 2,
      }).format(value.value);
    }
    case 'text':
      return value.value;
    case 'unreadable':
      return '';
  }
}
