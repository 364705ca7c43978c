import { describe, expect, it } from 'vitest';
import {
  currencyNamedIn,
  isCancelledOrder,
  readCurrency,
  readFlag,
  readHasLeft,
  readIsAutomatic,
  readIsNotSold,
  readPaysBy,
  readReferral,
  readTermMonths,
} from './cell-words.ts';

describe('words of cells', () => {
  it('says yes and no in three languages', () => {
    expect(['Yes', 'TRUE', '1', '✓', 'Да', 'بله', 'دارد'].map(readFlag)).toEqual(Array(7).fill(true));
    expect(['no', 'False', '0', 'Нет', 'خیر', 'ندارد', 'No internet service'].map(readFlag)).toEqual(Array(7).fill(false));
    expect(['', 'maybe', '2', 'No answer'].map(readFlag)).toEqual(Array(4).fill(null));
  });

  it('tells who left from who stays', () => {
    expect(
      ['Churned', 'CANCELLED', 'Attrited Customer', 'ушёл', 'Расторгнут', 'не активен', 'غیرفعال', 'غیر‌فعال', 'از دست رفته', 'لغو شده'].map(
        readHasLeft,
      ),
    ).toEqual(Array(10).fill(true));
    expect(['Active', 'Existing Customer', 'активен', 'Действующий', 'فعال', 'جاری'].map(readHasLeft)).toEqual(Array(6).fill(false));
    expect(['', 'Lead', 'Новый', 'بررسی'].map(readHasLeft)).toEqual(Array(4).fill(null));
  });

  it('knows orders that were none', () => {
    expect(['cancelled', 'wc-failed', 'Voided', 'Отменён', 'لغو شده', 'ناموفق'].map(isCancelledOrder)).toEqual(Array(6).fill(true));
    expect(['completed', 'paid', 'Доставлен', 'موفق', ''].map(isCancelledOrder)).toEqual(Array(5).fill(false));
  });

  it.each([
    ['Month-to-month', 1],
    ['One year', 12],
    ['Two year', 24],
    ['24 months', 24],
    ['monthly', 1],
    ['Annual', 12],
    ['quarterly', 3],
    ['year', 12],
    ['12', 12],
    ['3 года', 36],
    ['ежемесячно', 1],
    ['полгода', 6],
    ['۱۲ ماهه', 12],
    ['یک‌ساله', 12],
    ['دو ساله', 24],
    ['ماهانه', 1],
    ['0', null],
    ['gold', null],
    ['', null],
  ])('reads the term %j as %j months', (text, months) => {
    expect(readTermMonths(text)).toBe(months);
  });

  it('tells what goes by itself', () => {
    expect(['automatic', 'автопродление', 'خودکار', 'yes'].map(readIsAutomatic)).toEqual([true, null, true, true]);
    expect(['manual', 'вручную', 'دستی', 'no'].map(readIsAutomatic)).toEqual(Array(4).fill(false));
    expect(readIsAutomatic('Visa')).toBeNull();
  });

  it.each([
    [
      'automatic',
      ['Bank transfer (automatic)', 'Credit card', 'Credit card (automatic)', 'Direct debit', 'автоплатёж', 'پرداخت خودکار', 'yes'],
    ],
    ['online', ['Electronic check', 'E-check', 'онлайн', 'درگاه اینترنتی', 'پرداخت آنلاین']],
    ['invoice', ['Mailed check', 'Invoice', 'Cash on delivery', 'наличные', 'کارت به کارت', 'نقدی', 'no']],
    [null, ['Visa', 'Bank transfer', 'банковская карта', '']],
  ])('reads a way of paying as %s', (paysBy, texts) => {
    expect(texts.map(readPaysBy)).toEqual(texts.map(() => paysBy));
  });

  it('tells who was recommended, and what a plan cannot have', () => {
    expect(['Referral', 'a friend', 'По рекомендации', 'معرفی دوستان', 'yes'].map(readReferral)).toEqual(Array(5).fill(true));
    expect(['Google Ads', 'Реклама', 'سایت', 'no'].map(readReferral)).toEqual(Array(4).fill(false));
    expect(readReferral('3')).toBeNull();
    expect(['No internet service', 'N/A', 'No', 'Yes'].map(readIsNotSold)).toEqual([true, true, false, false]);
  });

  it('names currencies', () => {
    expect(['usd', 'RUR', 'руб.', '₽', 'تومان', 'ریال', '€', 'x'].map(readCurrency)).toEqual([
      'USD',
      'RUB',
      'RUB',
      'RUB',
      'IRT',
      'IRR',
      'EUR',
      null,
    ]);
    expect(['Amount (USD)', 'amount gbp', 'Сумма, руб', 'Europe', 'Drubs'].map(currencyNamedIn)).toEqual(['USD', 'GBP', 'RUB', null, null]);
  });
});
