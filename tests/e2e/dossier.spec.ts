/**
 * A note that was written beside a customer's record is found again by another form of one of its words, and leads to the
 * dossier, where facts, promises and what happened stand; in every language. Pictures are in .output/screens.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { languages, type Language } from '../../lib/domain/language.ts';
import { dossierHomeWords, dossierWords, eventGroupWords, topicWords } from '../../lib/i18n/catalogs/dossier.ts';
import { generalWords } from '../../lib/i18n/catalogs/general.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import { expectedCustomers } from '../demo-crm/expected.mjs';
import { startDemoCrm } from '../demo-crm/server.mjs';
import { waitForBadges } from './support/badges.ts';
import { demoSettings } from './support/demo-settings.ts';
import { launchWithExtension } from './support/extension.ts';
import { saveSettings } from './support/settings.ts';
import { expectLanguage, findBarriers, findColourBarriers, findOverflow, settle, walkByTab } from './support/surface.ts';

const screens = join(import.meta.dirname, '..', '..', '.output', 'screens');
mkdirSync(screens, { recursive: true });

const wide = { width: 1280, height: 900 };
const narrow = { width: 360, height: 740 };

test.describe.configure({ mode: 'parallel' });

const customerIn = (language: Language) =>
  expectedCustomers().find((one) => one.language === language && one.plan === 'danger' && one.messages.length > 1)!;

/** `query`: another form of a word of the note. */
const written: Record<Language, { note: string; query: string; promise: string; birthday: string; goal: string; changed: string }> = {
  en: {
    note: 'Called: the two printers go out today by courier.',
    query: 'courier’s printer',
    promise: 'Credit note for the missing boxes',
    birthday: 'Her birthday',
    goal: 'A second warehouse in spring',
    changed: 'A second warehouse in autumn',
  },
  fa: {
    note: 'تلفنی صحبت کردیم: گزارش‌های تحویل را فردا می‌فرستیم.',
    query: 'گزارش تحویل',
    promise: 'برگشت هزینهٔ جعبه‌های کسری',
    birthday: 'تولدش',
    goal: 'انبار دوم در بهار',
    changed: 'انبار دوم در پاییز',
  },
  ru: {
    note: 'Созвонились: жалобы на доставку приняли, принтеры уедут с курьером.',
    query: 'жалоба',
    promise: 'Вернуть деньги за недостающие коробки',
    birthday: 'День рождения',
    goal: 'Весной второй склад',
    changed: 'Осенью второй склад',
  },
};

async function lookAt(page: Page, name: string, language: Language): Promise<void> {
  await expectLanguage(page, language);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const size of [narrow, wide]) {
      await page.setViewportSize(size);
      await settle(page);
      expect.soft(await findOverflow(page), `${name} at ${size.width} px`).toEqual([]);
      await page.screenshot({ path: join(screens, `${name}-${size.width}-${language}-${colorScheme}.png`), fullPage: true });
    }
    const barriers = colorScheme === 'light' ? await findBarriers(page) : await findColourBarriers(page);
    expect.soft(barriers, `${name}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

for (const language of languages)
  test(`a note is found by another form of its words and followed to the dossier, in ${language}`, async () => {
    test.setTimeout(360_000);
    const demo = await startDemoCrm();
    const browser = await launchWithExtension({ locale: language === 'en' ? 'en-GB' : language, viewport: wide });
    try {
      const { t } = createTranslator(language, { nativeDigits: true });
      const words = written[language];
      const customer = customerIn(language);
      await saveSettings(browser, demoSettings);

      const dossier = await browser.openExtensionPage('dashboard.html#dossier');
      await expect(dossier.getByTestId('empty')).toContainText(t(dossierHomeWords.emptyTitle));
      await lookAt(dossier, 'dossier-empty', language);

      const host = await browser.context.newPage();
      await host.goto(`${demo.url}/customers/${customer.id}?lang=${language}`);
      await waitForBadges(host);
      const panel = await browser.openPanel(host);
      await panel.getByTestId('note-text').fill(words.note);
      await panel.getByTestId('save-note').click();
      await expect(panel.getByTestId('note')).toHaveCount(1);
      await panel.getByTestId('promise-text').fill(words.promise);
      await panel
        .locator('form', { has: panel.getByTestId('promise-text') })
        .locator('.hf-chip')
        .nth(2)
        .click();
      await panel.getByTestId('save-promise').click();
      await expect(panel.getByTestId('promise')).toHaveCount(1);

      await test.step('search', async () => {
        await dossier.bringToFront();
        await expect(dossier.getByTestId('latest')).toContainText(customer.name);
        await dossier.getByTestId('note-search').fill(words.query);
        const found = dossier.getByTestId('found-notes').getByTestId('found-note');
        await expect(found).toHaveCount(1);
        await expect(found).toContainText(words.note);
        await expect(found.locator('mark').first()).not.toBeEmpty();
        await lookAt(dossier, 'dossier-search', language);
        await dossier.getByTestId('note-search').fill(customer.name);
        await expect(dossier.getByTestId('found-people')).toContainText(customer.name);
        await dossier.getByTestId('note-search').fill('qqqqqqqq');
        await expect(dossier.getByTestId('found-notes')).toContainText(t(dossierHomeWords.nothing));
        await dossier.getByTestId('note-search').fill(words.query);
        await found.getByRole('link').press('Enter');
      });

      await test.step('the note in the dossier', async () => {
        await expect(dossier.locator('h1')).toHaveText(customer.name);
        const note = dossier.getByTestId('event').filter({ hasText: words.note });
        await expect(note.locator('[data-entry]')).toBeFocused();
        await expect(note.getByRole('link')).toHaveAttribute('href', host.url());
        // The way back leads to what was looked for.
        await dossier.goBack();
        await expect(dossier.getByTestId('note-search')).toHaveValue(words.query);
        await dossier.goForward();
        await expect(dossier.locator('h1')).toHaveText(customer.name);
        await expect(dossier.getByTestId('who')).toContainText(customer.email);
        await expect(dossier).toHaveTitle(customer.name);
      });

      await test.step('what is worth knowing', async () => {
        const facts = dossier.getByTestId('facts');
        await facts.getByTestId('fact-topic').selectOption('dateThatMatters');
        await facts.getByTestId('fact-text').fill(words.birthday);
        await facts.getByRole('combobox', { name: t(generalWords.dayOfMonth) }).selectOption('12');
        await expect(facts.getByTestId('save-fact')).toHaveAttribute('aria-disabled', 'true');
        await facts.getByRole('combobox', { name: t(generalWords.month), exact: true }).selectOption('3');
        // What is typed outlives the page.
        await dossier.reload();
        await expect(facts.getByTestId('fact-text')).toHaveValue(words.birthday);
        await facts.getByTestId('save-fact').click();
        await expect(facts.getByTestId('fact')).toContainText(words.birthday);
        // The next one can be saved once this one is.
        await expect(facts.getByTestId('fact-text')).toHaveValue('');
        await facts.getByTestId('fact-topic').selectOption('goal');
        await facts.getByTestId('fact-text').fill(words.goal);
        await facts.getByTestId('fact-text').press('Control+Enter');
        await expect(facts.getByTestId('fact')).toHaveCount(2);
        await expect(facts).toContainText(t(topicWords.goal));
        await expect(facts.getByTestId('fact-text')).toHaveValue('');

        const goal = facts.getByTestId('fact').filter({ hasText: words.goal });
        await goal.getByRole('button').first().press('Enter');
        await expect(facts.getByTestId('fact-text')).toBeFocused();
        await facts.getByTestId('fact-text').fill(words.changed);
        await facts.getByTestId('save-fact').press('Enter');
        await expect(facts.getByTestId('fact-text')).toHaveValue('');
        await expect(facts.getByTestId('fact')).toHaveCount(2);
        await expect(facts).toContainText(words.changed);
        await expect(facts).not.toContainText(words.goal);

        await facts.getByTestId('fact').filter({ hasText: words.changed }).getByRole('button').last().press('Enter');
        await expect(facts.getByTestId('fact')).toHaveCount(1);
        await expect(dossier.getByTestId('undo-remove')).toBeFocused();
        await dossier.keyboard.press('Enter');
        await expect(facts.getByTestId('fact')).toHaveCount(2);
      });

      await test.step('promises, a note and what happened', async () => {
        await dossier
          .getByTestId('promise')
          .getByRole('button', { name: t(dossierWords.kept) })
          .first()
          .click();
        await expect(dossier.getByTestId('settled-promises')).toBeVisible();
        await expect(dossier.locator('[data-kind="promiseKept"]')).toContainText(words.promise);
        await dossier.getByTestId('quick-note').fill(words.changed);
        await dossier.getByTestId('quick-note').press('Control+Enter');
        await expect(dossier.getByTestId('event').first()).toContainText(words.changed);
        await expect(dossier.getByTestId('quick-note')).toHaveValue('');
        const all = await dossier.getByTestId('event').count();
        await dossier.getByRole('button', { name: t(eventGroupWords.letters) }).click();
        await expect(dossier.getByTestId('event')).not.toHaveCount(all);
        await expect(dossier.locator('[data-testid="event"]:not([data-kind^="message"])')).toHaveCount(0);
        await dossier
          .getByRole('button', { name: t(eventGroupWords.all), exact: false })
          .first()
          .click();
        await expect(dossier.getByTestId('event')).toHaveCount(all);
        await lookAt(dossier, 'dossier', language);
        expect(await walkByTab(dossier)).toBeGreaterThan(20);
      });

      await test.step('a contact of the plan, and its words', async () => {
        await dossier.getByTestId('make-plan').click();
        await dossier.getByTestId('open-words').first().press('Enter');
        const line = dossier.locator('.play-line', { has: dossier.locator('[aria-expanded="true"]') });
        await expect(line).toHaveAttribute('data-play', 'findTheReason');
        await expect(line).toBeInViewport();
        await expect(line.getByRole('button').first()).toBeFocused();
        await expect(line.getByTestId('reading')).toBeVisible();
        await dossier.goBack();
        await expect(dossier.locator('h1')).toHaveText(customer.name);
      });

      await test.step('on paper', async () => {
        await dossier.emulateMedia({ media: 'print' });
        await expect(dossier.getByTestId('print')).toBeHidden();
        await expect(dossier.getByTestId('quick-note')).toBeHidden();
        await expect(dossier.getByTestId('event').first()).toBeVisible();
        await settle(dossier);
        await dossier.screenshot({ path: join(screens, `dossier-print-${language}.png`), fullPage: true });
        await dossier.emulateMedia({ media: 'screen' });
      });

      await test.step('from the list of customers', async () => {
        const list = await browser.openExtensionPage('dashboard.html');
        await list.getByTestId('customers').getByRole('link', { name: customer.name, exact: true }).click();
        await expect(list.getByTestId('dossier').locator('h1')).toHaveText(customer.name);
        await list.goto(list.url().replace(/#.*/u, '#dossier/nobody-at-all'));
        await expect(list.locator('h1')).toHaveText(t(dossierWords.gone));
      });
    } finally {
      await browser.close();
      await demo.stop();
    }
  });
