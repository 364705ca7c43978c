import fc from 'fast-check';
import { expect, it } from 'vitest';
import { factFields, type FactField } from '../../domain/observations/observation.ts';
import { interpretSample } from './interpret-sample.ts';

const context = { pageLanguage: 'en', dateOrder: null, now: Date.UTC(2026, 10, 22) } as const;

it.each<[FactField, string, object]>([
  ['lastOrderAt', '3 March 2025', { kind: 'day', day: '2025-03-03' }],
  ['lastOrderAt', '۱۳ اسفند ۱۴۰۳', { kind: 'day', day: '2025-03-03' }],
  ['lastOrderAt', '2025-03-03', { kind: 'day', day: '2025-03-03' }],
  ['lastOrderAt', '03/04/2025', { kind: 'unreadable', why: 'ambiguous', days: ['2025-04-03', '2025-03-04'] }],
  ['lastOrderAt', 'Frumm', { kind: 'unreadable', why: 'notADate', days: [] }],
  ['lastOrderAt', '3 March 2031', { kind: 'unreadable', why: 'notYet', days: [] }],
  ['contractEndAt', '3 March 2031', { kind: 'day', day: '2031-03-03' }],
  ['lastOrderAmount', '€ 1,200.50', { kind: 'amount', value: 1200.5, currency: 'EUR' }],
  ['lastOrderAmount', 'much', { kind: 'unreadable', why: 'notAnAmount', days: [] }],
  ['openCaseCount', '3 open', { kind: 'number', value: 3 }],
  ['openCaseCount', '3 of 4', { kind: 'unreadable', why: 'notANumber', days: [] }],
  ['email', 'Anna <ANNA@x.example>', { kind: 'text', value: 'anna@x.example' }],
  ['email', 'mailto:anna@x.example?subject=a', { kind: 'text', value: 'anna@x.example' }],
  ['email', 'Anna', { kind: 'unreadable', why: 'notAnEmail', days: [] }],
  ['phone', 'tel:+49 30 1234599', { kind: 'text', value: '+49301234599' }],
  ['phone', '12', { kind: 'unreadable', why: 'notAPhone', days: [] }],
  ['code', 'C-77', { kind: 'text', value: 'C-77' }],
  ['name', 'Anna Petrova', { kind: 'text', value: 'Anna Petrova' }],
  ['name', '  ', { kind: 'unreadable', why: 'empty', days: [] }],
])('%s: %s', (field, text, value) => {
  expect(interpretSample(field, text, context)).toEqual(value);
});

it('reads by the order that the user chose', () => {
  expect(interpretSample('lastOrderAt', '03/04/2025', { ...context, dateOrder: 'monthFirst' })).toEqual({ kind: 'day', day: '2025-03-04' });
});

it('never throws', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...factFields),
      fc.string({ maxLength: 600 }),
      fc.string({ maxLength: 40 }),
      (field, text, pageLanguage) => {
        expect(interpretSample(field, text, { ...context, pageLanguage }).kind).toBeTypeOf('string');
      },
    ),
    { numRuns: 1000 },
  );
});
