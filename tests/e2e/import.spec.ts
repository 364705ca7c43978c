/**
 * Orders of a real shop come in through the overview, in the encodings, separators, calendars and languages that people
 * have, are scored, listed, exported and taken out again. Pictures are in .output/screens.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import { fitShopForecast, probabilityOfNoOrder } from '../../lib/domain/churn/shop-forecast.ts';
import { languages, type Language } from '../../lib/domain/language.ts';
import { launchWithExtension } from './support/extension.ts';
import { waitForScores } from './support/scores.ts';
import { saveSettings } from './support/settings.ts';
import { expectLanguage, lookAt } from './support/surface.ts';

const customerCount = 300;

test.describe.configure({ mode: 'parallel', timeout: 360_000 });

type Row = { customer: string; day: number; amount: number };
const dayMs = 86_400_000;
const rows: Row[] = readFileSync(join(import.meta.dirname, '../fixtures/churn/cdnow-sample-transactions.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .flatMap((line) => {
    const [customer = '', date = '', , amount = ''] = line.split(',');
    return Number(customer) <= customerCount ? [{ customer, day: Date.parse(date) / dayMs, amount: Number(amount) }] : [];
  });
const alike = rows.length - new Set(rows.map((row) => JSON.stringify(row))).size;
const lastDay = Math.max(...rows.map(({ day }) => day));

/** Bytes of a text in an old code page: what the browser decodes, turned round. */
function encode(text: string, encoding: string): Buffer {
  const characters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  const bytes = new Map([...characters].map((character, byte) => [character, byte]));
  return Buffer.from([...text].map((character) => bytes.get(character) ?? 0x3f));
}

const jalali = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'UTC' });
function jalaliDay(day: number): string {
  const parts = new Map(jalali.formatToParts(day * dayMs).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}/${parts.get('month')}/${parts.get('day')}`;
}
const iso = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);
const dotted = (day: number): string => iso(day).split('-').toReversed().join('.');

/** The same orders as three companies would save them. One row has no customer and one no date: they are told, not taken. */
const files: Record<Language, { name: string; content: Buffer }> = {
  en: {
    name: 'orders.csv',
    content: Buffer.from(
      [
        'Customer ID,Order Date,Total',
        ...rows.map(({ customer, day, amount }) => `${customer},${iso(day)},${amount}`),
        ',1997-02-01,5',
        '7,some day,5',
      ].join('\n'),
    ),
  },
  fa: {
    name: 'سفارش‌ها.csv',
    content: encode(
      [
        'كد مشتري;تاريخ سفارش;مبلغ',
        ...rows.map(({ customer, day, amount }) => `${customer};${jalaliDay(day)};${amount}`),
        ';1375/11/13;5',
        '7;روزي;5',
      ].join('\r\n'),
      'windows-1256',
    ),
  },
  ru: {
    name: 'заказы.csv',
    content: encode(
      [
        'Код клиента;Дата заказа;Сумма',
        ...rows.map(({ customer, day, amount }) => `${customer};${dotted(day)};${String(amount).replace('.', ',')}`),
        ';01.02.1997;5',
        '7;когда-то;5',
      ].join('\r\n'),
      'windows-1251',
    ),
  },
};

for (const language of languages)
  test(`orders come in, are scored, exported and taken out again, in ${language}`, async () => {
    const browser = await launchWithExtension({ locale: language === 'en' ? 'en-GB' : language });
    try {
      await saveSettings(browser, { theme: language === 'ru' ? 'dark' : 'light' });
      const page = await browser.openExtensionPage('dashboard.html#files');
      await expectLanguage(page, language);
      await expect(page.getByTestId('import')).toHaveAttribute('data-stage', 'idle');
      await lookAt(page, `files-empty-${language}`, 360);
      const { name, content } = files[language];
      await page.getByTestId('import-file').setInputFiles({ name, mimeType: 'text/csv', buffer: content });
      await expect(page.getByTestId('import')).toHaveAttribute('data-stage', 'mapping');
      const meanings = page.getByTestId('columns').locator('tbody tr td:last-child select:first-child');
      await expect
        .poll(() => meanings.evaluateAll((selects) => selects.map((select) => (select as HTMLSelectElement).value)))
        .toEqual(['customerCode', 'orderDate', 'amount']);
      await lookAt(page, `files-mapping-${language}`, 360);
      await page.getByTestId('run-import').click();
      await expect(page.getByTestId('import')).toHaveAttribute('data-stage', 'staged', { timeout: 60_000 });
      // Rows that are word for word alike are told and count all the same, for nothing says that they are one order.
      await expect(page.getByTestId('problems').locator('tbody tr')).toHaveCount(2 + alike);
      // Silence after the file's last day is nobody's silence.
      await page.getByTestId('import-summary').getByRole('radio').nth(1).check();
      await lookAt(page, `files-summary-${language}`, 360);
      const committedAt = Date.now();
      await page.getByTestId('commit-import').click();
      await expect(page.getByTestId('import')).toHaveAttribute('data-stage', 'done', { timeout: 60_000 });
      await expect(page.getByTestId('imports').locator('li')).toHaveCount(1);
      await waitForScores(page, committedAt);
      await expect(page.getByTestId('scoring-job')).toHaveAttribute('data-state', 'idle');
      await lookAt(page, `files-done-${language}`, 360);

      const downloading = page.waitForEvent('download');
      await page.getByTestId('export-scores-csv').click();
      const exported = Papa.parse<string[]>(readFileSync(await (await downloading).path(), 'utf8').replace(/^\uFEFF/u, '')).data;
      expect(exported).toHaveLength(customerCount + 1);
      const known = new Map(
        exported
          .slice(1)
          .map((cells) => [cells[1]!, { score: Number(cells[6]), probability: Number(cells[11]), reasons: cells[14]!.split('; ') }]),
      );
      // What comes out is what the model says of what went in.
      const orders = {
        customers: rows.map(({ customer }) => Number(customer) - 1),
        days: rows.map(({ day }) => day),
        amounts: rows.map(({ amount }) => amount),
      };
      const forecast = fitShopForecast(orders, customerCount, lastDay, null);
      if (forecast.kind !== 'fitted') throw new Error('The fixture is too small.');
      const told = [...known].map(([customer, { score, probability, reasons }]) => {
        const own = rows.filter((row) => row.customer === customer);
        const days = own.map(({ day }) => day);
        const amounts = own.map(({ amount }) => amount);
        return { score, probability, reasons, byModel: probabilityOfNoOrder(forecast, { days, amounts }, lastDay)! };
      });
      // The starting point of the whole book moves everybody a little, and nobody past another.
      for (const { score, probability } of told) expect(Math.abs(score - 100 * probability)).toBeLessThanOrEqual(0.5);
      const byRhythm = told.filter(({ reasons }) => reasons.length === 2);
      expect(byRhythm.length).toBeGreaterThan(0.8 * customerCount);
      // One term of the score moves it by 3.5 in log-odds at most: the most faithful stay a little above the model.
      for (const one of byRhythm) if (one.byModel > 0.25) expect(Math.abs(one.probability - one.byModel)).toBeLessThan(0.02);
      const byModel = byRhythm.toSorted((a, b) => a.byModel - b.byModel).map(({ probability }) => probability);
      expect(byModel.every((probability, i) => i === 0 || probability >= byModel[i - 1]! - 1e-6)).toBe(true);
      const workbook = page.waitForEvent('download');
      await page.getByTestId('export-scores-xlsx').click();
      expect(
        readFileSync(await (await workbook).path())
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');

      await page.evaluate(() => (location.hash = '#customers'));
      await expect(page.getByTestId('customers').locator('li')).toHaveCount(50);
      await lookAt(page, `customers-imported-${language}`, 360);
      await page.evaluate(() => (location.hash = '#figures'));
      await expect(page.getByTestId('churn')).toBeVisible();
      await expect(page.getByTestId('judgement')).toBeVisible();
      await lookAt(page, `figures-imported-${language}`, 360);
      await page.evaluate(() => (location.hash = '#learning'));
      await expect(page.getByTestId('learning-outcomes')).toBeVisible();
      await lookAt(page, `learning-imported-${language}`, 360);

      await page.evaluate(() => (location.hash = '#files'));
      await page.getByTestId('imports').getByRole('button').click();
      await expect(page.getByTestId('imports')).toHaveCount(0, { timeout: 60_000 });
      await page.evaluate(() => (location.hash = '#customers'));
      await expect(page.getByTestId('empty')).toBeVisible();
    } finally {
      await browser.close();
    }
  });
