import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jalaliToDay } from '../../locale/jalali.ts';
import { createDayReader, createMoneyReader, dateOrderShownBy, decimalShownBy } from './cell-values.ts';
import type { ColumnDateOrder, TableCell } from './types.ts';

const now = Date.UTC(2026, 10, 22);
const dayMs = 86_400_000;
const iso = (day: number | null) => (day === null ? null : new Date(day * dayMs).toISOString().slice(0, 10));
const read = (cell: TableCell, dateOrder: ColumnDateOrder | null = 'dayFirst', calendar: 'gregorian' | 'jalali' | null = null) =>
  iso(createDayReader({ dateOrder, calendar }, now)(cell));

describe('createDayReader', () => {
  it.each([
    ['2024-01-31', '2024-01-31'],
    ['2024/1/31', '2024-01-31'],
    ['31.01.2024', '2024-01-31'],
    ['31/01/2024 23:59', '2024-01-31'],
    ['2024-01-31T23:59:59.123Z', '2024-01-31'],
    ['2024-01-31 23:59:59+03:30', '2024-01-31'],
    ['2017-10-02 10:56:33', '2017-10-02'],
    [' 31.01.24 ', '2024-01-31'],
    ['20240131', '2024-01-31'],
    ['31 January 2024', '2024-01-31'],
    ['Jan 31, 2024', '2024-01-31'],
    ['31-Jan-2024', '2024-01-31'],
    ['31 января 2024 г.', '2024-01-31'],
    ['۱۴۰۲/۱۱/۱۱', '2024-01-31'],
    ['1402-11-11', '2024-01-31'],
    ['۱۱ بهمن ۱۴۰۲', '2024-01-31'],
    ['14021111', '2024-01-31'],
    ['٣١/٠١/٢٠٢٤', '2024-01-31'],
    [45_322, '2024-01-31'],
    [45_322.75, '2024-01-31'],
    ['45322', '2024-01-31'],
    ['1706659200', '2024-01-31'],
    [1_706_659_200_000, '2024-01-31'],
    ['2024-02-30', null],
    ['1402/12/30', null],
    ['1403/12/30', '2025-03-20'],
    ['2023-02-29', null],
    ['2024-02-29', '2024-02-29'],
    ['31/31/2024', null],
    ['yesterday', null],
    ['3 days ago', null],
    ['yesterday 12:30', null],
    ['Monday', null],
    ['12 March', null],
    ['2024', null],
    ['n/a', null],
    ['05.01.2024 15.01.2024', null],
    ['05.01.2024 - 15.01.2024', null],
    ['1/5/2024 9:05 PM', '2024-05-01'],
    ['0000-00-00', null],
    ['', null],
    [-5, null],
    [Number.NaN, null],
  ])('reads %j as %j', (cell, day) => {
    expect(read(cell)).toBe(day);
  });

  it('keeps the order of the column', () => {
    expect(read('03/04/2024', 'dayFirst')).toBe('2024-04-03');
    expect(read('03/04/2024', 'monthFirst')).toBe('2024-03-04');
    expect(read('13/04/2024', 'monthFirst')).toBeNull();
    expect(read('12/1/2010 8:26', 'monthFirst')).toBe('2010-12-01');
    expect(read('24-03-04', 'yearFirst')).toBe('2024-03-04');
    expect(read('۰۲/۱۱/۱۱', 'yearFirst', 'jalali')).toBe('2024-01-31');
    expect(read('11/11/1402', 'dayFirst')).toBe('2024-01-31');
  });

  it('comes back to the same day in every way of writing, Gregorian and Jalali', () => {
    const two = (value: number) => String(value).padStart(2, '0');
    const persian = (text: string) => text.replaceAll(/\d/gu, (digit) => String.fromCharCode(0x6f0 + Number(digit)));
    fc.assert(
      fc.property(fc.integer({ min: -14_000, max: 40_000 }), (day) => {
        const [year = '', month = '', date = ''] = iso(day)!.split('-');
        expect(read(`${year}/${month}/${date}`)).toBe(iso(day));
        expect(read(`${date}.${month}.${year} 10:22`)).toBe(iso(day));
        expect(read(`${month}/${date}/${year}`, 'monthFirst')).toBe(iso(day));
        expect(read(persian(`${date}-${month}-${year}`))).toBe(iso(day));
      }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1340, max: 1450 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 29 }),
        (year, month, date) => {
          const day = iso(jalaliToDay(year, month, date));
          expect(read(persian(`${year}/${month}/${date}`))).toBe(day);
          expect(read(`${two(date)}/${two(month)}/${year}`)).toBe(day);
        },
      ),
    );
  });

  it('never throws, whatever the cell', () => {
    const reader = createDayReader({ dateOrder: 'monthFirst', calendar: 'jalali' }, now);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.double(),
          fc.string({ unit: fc.constantFrom('1', '9', '/', '-', '.', ' ', 'T', ':', '۳') }),
        ),
        (cell) => {
          const day = reader(cell);
          expect(day === null || Number.isInteger(day)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('createMoneyReader', () => {
  const money = (cell: TableCell, decimal: '.' | ',' | null = '.') => {
    const amount = createMoneyReader(decimal)(cell);
    return amount === null ? null : amount.currency === null ? amount.value : [amount.value, amount.currency];
  };
  it.each([
    ['1234.5', '.', 1234.5],
    ['-1234.50', '.', -1234.5],
    ['$1,234.50', '.', [1234.5, 'USD']],
    ['(1,234.50)', '.', -1234.5],
    ['1,234', '.', 1234],
    ['1,234', ',', 1.234],
    ['1.234,50', ',', 1234.5],
    ['1 500,00 ₽', ',', [1500, 'RUB']],
    ['1 500,00 руб.', ',', [1500, 'RUB']],
    ['1\u00a0500\u00a0000,25', ',', 1_500_000.25],
    ["1'234.50", '.', 1234.5],
    ['۱٬۲۳۴٬۵۰۰ تومان', '.', [12_345_000, 'IRR']],
    ['۱٬۲۳۴٬۵۰۰ ریال', '.', [1_234_500, 'IRR']],
    ['۱۲٫۵', '.', 12.5],
    ['12,34,567.5', '.', 1_234_567.5],
    ['1,5 млн руб', ',', [1_500_000, 'RUB']],
    ['EUR 7.50', '.', [7.5, 'EUR']],
    ['7.50-', '.', -7.5],
    ['+7.50', '.', 7.5],
    ['.5', '.', 0.5],
    ['0.1', '.', 0.1],
    [',5', ',', 0.5],
    ['-', '.', 0],
    [12.25, ',', 12.25],
    ['1,23', '.', null],
    ['1.234.5', ',', null],
    ['1 2', '.', null],
    ['12 of 30', '.', null],
    ['12%', '.', null],
    ['abc', '.', null],
    ['', '.', null],
    ['1e5', '.', null],
    ['.', '.', null],
    ['--5', '.', null],
    ['1-5', '.', null],
    [Number.NaN, '.', null],
  ] as const)('reads %j with %j as %j', (cell, decimal, value) => {
    expect(money(cell, decimal)).toEqual(value);
  });

  it('comes back to the same number in every way of writing', () => {
    const group = (whole: string, separator: string) => whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, separator);
    const persian = (text: string) => text.replaceAll(/\d/gu, (digit) => String.fromCharCode(0x6f0 + Number(digit)));
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const value = cents / 100;
        const [whole = '', fraction = ''] = Math.abs(value).toFixed(2).split('.');
        const sign = value < 0 ? '-' : '';
        expect(money(`${sign}${whole}.${fraction}`)).toBe(value);
        expect(money(`${sign}${group(whole, ',')}.${fraction}`)).toBe(value);
        expect(money(`${sign}${group(whole, '.')},${fraction}`, ',')).toBe(value);
        expect(money(`${sign}${group(whole, '\u202f')},${fraction}`, ',')).toBe(value);
        expect(money(`${sign}${persian(group(whole, '٬'))}٫${persian(fraction)}`, ',')).toBe(value);
        expect(money(`${sign}$${group(whole, ',')}.${fraction}`)).toEqual([value, 'USD']);
      }),
    );
  });

  it('never throws, whatever the cell', () => {
    const reader = createMoneyReader(',');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.double(),
          fc.string({ unit: fc.constantFrom('1', '9', ',', '-', '.', ' ', '(', ')', '$', '۳', '٫') }),
        ),
        (cell) => {
          const amount = reader(cell);
          expect(amount === null || Number.isFinite(amount.value)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('what one value shows of its column', () => {
  it('of the order of dates', () => {
    expect(
      ['25/12/2024', '12/25/2024', '99/12/25', '01/02/2024', '01.02.2024', '2024-01-02', 'x', '۲۵/۱۲/۲۰۲۴'].map(dateOrderShownBy),
    ).toEqual(['dayFirst', 'monthFirst', 'yearFirst', 'either', 'dayFirst', null, null, 'dayFirst']);
  });

  it('of the sign before a fraction', () => {
    expect(
      ['1,234.5', '1.234,5', '1,234', '1.234', '12,5', '12.50', '1234,567', '0.125', '1.234.567', '7', '1 500,00 ₽', '۱٬۵۰۰'].map(
        decimalShownBy,
      ),
    ).toEqual(['.', ',', 'either', 'either', ',', '.', ',', '.', ',', null, ',', null]);
  });
});
