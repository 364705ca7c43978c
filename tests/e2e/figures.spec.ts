/**
 * The company's figures in the overview: by hand, from two lists, and from the orders of a real shop that came in as a file.
 * Pictures are in .output/screens.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { countLosses } from '../../lib/domain/churn/losses.ts';
import { languages, type Language } from '../../lib/domain/language.ts';
import { launchWithExtension } from './support/extension.ts';
import { waitForScores } from './support/scores.ts';
import { saveSettings } from './support/settings.ts';
import { expectLanguage, lookAt } from './support/surface.ts';

const customerCount = 500;

test.describe.configure({ mode: 'parallel', timeout: 360_000 });

type Row = { customer: string; day: number; amount: number };
const dayMs = 86_400_000;
const dayOf = (text: string): number => Date.parse(text) / dayMs;
const rows: Row[] = readFileSync(join(import.meta.dirname, '../fixtures/churn/cdnow-sample-transactions.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .flatMap((line) => {
    const [customer = '', date = '', , amount = ''] = line.split(',');
    return Number(customer) <= customerCount ? [{ customer, day: dayOf(date), amount: Number(amount) }] : [];
  });
const iso = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);
const ordersFile = ['Customer ID,Order Date,Total', ...rows.map(({ customer, day, amount }) => `${customer},${iso(day)},${amount}`)].join(
  '\n',
);

const judged: Record<Language, { rate: string; base: string }> = {
  en: { rate: '16.7%', base: '17,510,000' },
  fa: { rate: '۱۶٫۷٪', base: '۱۷٬۵۱۰٬۰۰۰' },
  ru: { rate: '16,7\u00A0%', base: '17\u00A0510\u00A0000' },
};

for (const language of languages)
  test(`an empty book has its figures by hand and from two lists, in ${language}`, async () => {
    const browser = await launchWithExtension({ locale: language === 'en' ? 'en-GB' : language });
    try {
      await saveSettings(browser, { theme: language === 'fa' ? 'dark' : 'light' });
      const page = await browser.openExtensionPage('dashboard.html#figures');
      await expectLanguage(page, language);
      await expect(page.getByTestId('no-data')).toBeVisible();
      const fields = page.getByTestId('by-hand').getByRole('textbox');
      await fields.nth(0).fill('1500');
      await fields.nth(1).fill('250');
      await expect(page.getByTestId('judgement')).toContainText(judged[language].rate);
      await fields.nth(0).fill('17000000');
      await fields.nth(1).fill('170000');
      await fields.nth(2).fill('680000');
      await expect(page.getByTestId('judgement')).toContainText(judged[language].base);
      await lookAt(page, `figures-by-hand-${language}`, 320);

      await page.getByTestId('churn').getByRole('radio').first().check();
      const list = (from: number, to: number) =>
        [
          'customer id;name;email',
          ...Array.from({ length: to - from }, (_, i) => `${from + i};Customer ${from + i};c${from + i}@x.example`),
        ].join('\n');
      const inputs = page.getByTestId('two-lists').locator('input[type="file"]');
      await inputs.nth(0).setInputFiles({ name: 'last-year.csv', mimeType: 'text/csv', buffer: Buffer.from(list(0, 1500)) });
      await inputs.nth(1).setInputFiles({ name: 'this-year.csv', mimeType: 'text/csv', buffer: Buffer.from(list(250, 1510)) });
      await page.getByTestId('compare').click();
      await expect(page.getByTestId('judgement')).toContainText(judged[language].rate);
      const downloading = page.waitForEvent('download');
      await page.getByTestId('export-lists').click();
      const lines = readFileSync(await (await downloading).path(), 'utf8').split('\r\n');
      expect(lines).toHaveLength(1 + 250 + 10);
      expect(lines[1]).toContain('Customer 0');
      await lookAt(page, `figures-lists-${language}`, 320);
      // A file that tells nobody apart is refused, and says so.
      await inputs.nth(1).setInputFiles({ name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.from('note\nhello\n') });
      await page.getByTestId('compare').click();
      await expect(page.getByTestId('list-failure')).toBeVisible();
    } finally {
      await browser.close();
    }
  });

for (const language of languages)
  test(`the orders of a file tell the churn over time, in ${language}`, async () => {
    const browser = await launchWithExtension({ locale: language === 'en' ? 'en-GB' : language });
    try {
      await saveSettings(browser, { theme: language === 'ru' ? 'dark' : 'light' });
      const page = await browser.openExtensionPage('dashboard.html#files');
      await page.getByTestId('import-file').setInputFiles({ name: 'orders.csv', mimeType: 'text/csv', buffer: Buffer.from(ordersFile) });
      await expect(page.getByTestId('import')).toHaveAttribute('data-stage', 'mapping');
      await page.getByTestId('run-import').click();
      await expect(page.getByTestId('import')).toHaveAttribute('data-stage', 'staged', { timeout: 60_000 });
      await page.getByTestId('import-summary').getByRole('radio').nth(1).check();
      const committedAt = Date.now();
      await page.getByTestId('commit-import').click();
      await expect(page.getByTestId('import')).toHaveAttribute('data-stage', 'done', { timeout: 60_000 });
      await waitForScores(page, committedAt);
      await expect(page.getByTestId('scoring-job')).toHaveAttribute('data-state', 'idle');

      await page.evaluate(() => (location.hash = '#figures'));
      const churn = page.getByTestId('churn');
      await expect(churn).toBeVisible();
      await churn.locator('input[value="quarter"]').check();
      await churn.locator('input[value="gregorian"]').check();
      await page.getByTestId('churn-table').getByRole('button').click();
      const latest = churn.locator('tbody tr').first().locator('td');
      const period = { startDay: dayOf('1998-04-01'), endDay: dayOf('1998-07-01') };
      const counted = countLosses(
        {
          customers: rows.map(({ customer }) => Number(customer)),
          days: rows.map(({ day }) => day),
          amounts: rows.map(({ amount }) => amount),
        },
        customerCount + 1,
        period,
      );
      const inDigits = (value: number): string =>
        new Intl.NumberFormat(`${language}-u-nu-${language === 'fa' ? 'arabext' : 'latn'}`).format(value);
      await expect(latest.nth(0)).toHaveText(inDigits(counted.atStart));
      await expect(latest.nth(1)).toHaveText(new RegExp(`^${inDigits(counted.lostStrict)} `, 'u'));
      await expect(latest.nth(2)).toHaveText(new RegExp(`^${inDigits(counted.lostByHalf)} `, 'u'));
      await expect(page.getByTestId('win-back').locator('tbody tr').first()).toBeVisible();

      // Twice the margin, twice the money still to come.
      const total = page.getByTestId('value').locator('dl dd').first();
      const before = await total.textContent();
      await page.getByTestId('economics').getByRole('textbox').nth(1).fill('60');
      await expect(total).not.toHaveText(before ?? '');
      await lookAt(page, `figures-${language}`, 320);

      await churn.locator('input[value="custom"]').check();
      await expect(page.getByTestId('judgement')).toBeVisible();
    } finally {
      await browser.close();
    }
  });
