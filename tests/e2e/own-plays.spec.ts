/**
 * Plays of the user's own, in the real extension: read, duplicated, written in three languages, warned about, kept as
 * a draft, saved, brought back from a version, passed on as a file; and competitors as cards. Pictures are in .output/screens.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { languages, type Language } from '../../lib/domain/language.ts';
import { plays } from '../../lib/domain/plays/library.ts';
import type { OwnPlay } from '../../lib/domain/plays/own-play.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { generalWords, languageNames } from '../../lib/i18n/catalogs/general.ts';
import { competitorCardWords } from '../../lib/i18n/catalogs/competitor-cards.ts';
import { optionsWords } from '../../lib/i18n/catalogs/options.ts';
import { ownPlayWords, partWords } from '../../lib/i18n/catalogs/own-plays.ts';
import { createTranslator, directionOf } from '../../lib/i18n/translator.ts';
import { expectedCustomers } from '../demo-crm/expected.mjs';
import { startDemoCrm } from '../demo-crm/server.mjs';
import { waitForBadges } from './support/badges.ts';
import { demoSettings } from './support/demo-settings.ts';
import { launchWithExtension } from './support/extension.ts';
import { sendFrom } from './support/messages.ts';
import { saveSettings } from './support/settings.ts';
import { expectLanguage, findColourBarriers, lookAt, walkByTab } from './support/surface.ts';

test.describe.configure({ mode: 'parallel' });

const screens = join(import.meta.dirname, '..', '..', '.output', 'screens');
const narrow = 360;
const base = plays.find(({ id }) => id === 'lateAnswer')!;
const title: Record<Language, string> = { en: 'Our own late answer', fa: 'پاسخ دیرِ خودمان', ru: 'Наш поздний ответ' };
const rash: Record<Language, string> = {
  en: 'We guarantee an answer. Tallybird is unreliable.',
  fa: 'پاسخ را تضمین می‌کنیم. تالی‌برد بی‌کیفیت است.',
  ru: 'Гарантируем ответ. Таллибёрд ненадёжный.',
};
const runsDown: Record<Language, string> = { en: 'Cheap but unreliable', fa: 'ارزان ولی بی‌کیفیت', ru: 'Дёшево, но ненадёжно' };

const ownPlays = async (page: Page): Promise<OwnPlay[]> => ((await sendFrom(page, 'getOwnPlays', {})) as { value: OwnPlay[] }).value;
const settingsOf = async (page: Page): Promise<Settings> => ((await sendFrom(page, 'getSettings', {})) as { value: Settings }).value;
/** The words as they look in the dark. */
const lookInTheDark = async (page: Page, name: string): Promise<void> => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await findColourBarriers(page), `${name}, dark`).toEqual([]);
  await page.screenshot({ path: join(screens, `${name}-dark.png`), fullPage: true });
  await page.emulateMedia({ colorScheme: 'light' });
};

for (const language of languages)
  test(`plays of one’s own, from the first word to the file, in ${language}`, async () => {
    test.setTimeout(480_000);
    const { t } = createTranslator(language, { nativeDigits: true });
    const demo = await startDemoCrm();
    const browser = await launchWithExtension({ locale: language === 'en' ? 'en-GB' : language });
    try {
      await saveSettings(browser, { competitors: demoSettings.competitors! });
      const page = await browser.openExtensionPage('dashboard.html#plays');
      await expectLanguage(page, language);
      const line = (id: string) => page.locator(`[data-play="${id}"]`);
      const text = (one: Language, part: string) => page.getByTestId(`text-${one}-${part}`);
      const editor = page.getByTestId('play-editor');

      await test.step('every play is there to read', async () => {
        await expect(page.getByTestId('shown')).toContainText(createTranslator(language, { nativeDigits: true }).number(plays.length));
        await page.getByRole('searchbox').fill(base.words.fa.title);
        await expect(page.getByTestId('plays').locator('> li')).toHaveCount(1);
        await line(base.id).getByRole('button').first().click();
        const reading = line(base.id).getByTestId('reading');
        await expect(reading.getByTestId('words')).toHaveAttribute('dir', directionOf(language));
        await expect(reading.getByTestId('words')).toContainText(base.words[language].mail.formal.at(-1)!.split(/[[{]/u)[0]!.trim());
        for (const one of languages) {
          await reading.getByRole('radio', { name: languageNames[one] }).check();
          await expect(reading.getByTestId('words')).toHaveAttribute('lang', one);
        }
        await reading.getByRole('radio', { name: languageNames[language] }).check();
        await lookAt(page, `plays-reading-${language}`, narrow);
      });

      await test.step('pinned plays come first, hidden ones are marked', async () => {
        await line(base.id).getByTestId('pin').click();
        await expect(line(base.id)).toHaveAttribute('data-pinned', 'true');
        await page.getByRole('searchbox').fill('');
        await expect(page.getByTestId('plays').locator('> li').first()).toHaveAttribute('data-play', base.id);
        await line(plays[0]!.id).getByRole('button').first().click();
        await line(plays[0]!.id).getByTestId('hide').click();
        await expect(line(plays[0]!.id)).toHaveAttribute('data-hidden', 'true');
        await expect.poll(() => settingsOf(page)).toMatchObject({ hiddenPlays: [plays[0]!.id], pinnedPlays: [base.id] });
        await line(plays[0]!.id).getByTestId('hide').click();
        await expect(line(plays[0]!.id)).not.toHaveAttribute('data-hidden', 'true');
        await line(plays[0]!.id).getByRole('button').first().click();
      });

      await test.step('a play is duplicated and shown for an example while nobody is known', async () => {
        await line(base.id).getByRole('button').first().click();
        await line(base.id).getByTestId('duplicate').click();
        await expect(editor).toBeVisible();
        await expect(page.getByTestId('preview-customer')).toHaveAttribute('data-example', 'true');
        for (const one of languages) {
          await expect(text(one, 'title')).toHaveValue(base.words[one].title);
          await expect(text(one, 'mailFormal')).toHaveValue(base.words[one].mail.formal.join('\n'));
          await expect(text(one, 'mailFormal')).toHaveAttribute('dir', directionOf(one));
        }
        await expect(page.getByTestId('findings')).toHaveAttribute('data-count', '0');
        await lookAt(page, `plays-editor-${language}`, narrow);
        await lookInTheDark(page, `plays-editor-${language}`);
        expect(await walkByTab(page)).toBeGreaterThan(30);
      });

      const host = await browser.context.newPage();
      await test.step('the words read as a real customer will read them', async () => {
        await host.goto(`${demo.url}/customers?lang=${language}`);
        await waitForBadges(host, 5);
        const customer = expectedCustomers().find((one) => one.language === language)!;
        await page.bringToFront();
        await page.reload();
        await expect(page.getByTestId('preview-customer')).toHaveAttribute('data-example', 'false');
        // Nothing was saved, and nothing is lost.
        await expect(text(language, 'title')).toHaveValue(base.words[language].title);
        await page.getByTestId('preview-customer').getByRole('button').click();
        await page.getByTestId('preview-customer').getByRole('searchbox').fill(customer.name);
        const found = page.getByTestId('preview-customer').getByRole('listitem').filter({ hasText: customer.name });
        await found.first().getByRole('button').click();
        await expect(page.getByTestId('preview-customer')).toContainText(customer.name);
      });

      await test.step('a placeholder goes in at the caret, and Ctrl+Z takes it back', async () => {
        const field = text(language, 'mailFormal');
        await field.fill('12');
        await field.evaluate((node: HTMLTextAreaElement) => node.setSelectionRange(1, 1));
        await page.getByTestId('put-invoice').click();
        await expect(field).toHaveValue('1{invoice}2');
        await expect(field).toBeFocused();
        await page.keyboard.press('Control+Z');
        await expect(field).toHaveValue('12');
      });

      await test.step('what runs somebody down or promises too much is told, by its place, and stops nobody', async () => {
        await text(language, 'title').fill(title[language]);
        await text(language, 'mailFormal').fill(`${rash[language]}\n{issue} {nobody} [name]`);
        const findings = page.getByTestId('findings');
        for (const fault of ['promisesTooMuch', 'disparages', 'unknownPlaceholder', 'blank', 'placeholderMissing'])
          await expect(findings.locator(`[data-fault="${fault}"]`).first()).toBeVisible();
        await page.getByRole('radio', { name: t(partWords.call) }).check();
        await expect(text(language, 'mailFormal')).toHaveCount(0);
        await findings.locator('[data-fault="unknownPlaceholder"]').getByRole('button').click();
        await expect(text(language, 'mailFormal')).toBeFocused();
        await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('{nobody}');
        await lookAt(page, `plays-findings-${language}`, narrow);
        await page.keyboard.press('Control+S');
        await expect(page.getByTestId('save-status')).toHaveText(t(ownPlayWords.saved));
        const [saved] = await ownPlays(page);
        expect(saved).toMatchObject({ basedOn: base.id, family: base.family, answers: base.answers, versions: [] });
        expect(saved!.words[language]?.mail.formal).toEqual(`${rash[language]}\n{issue} {nobody} [name]`.split('\n'));
      });

      await test.step('what is typed is kept as a draft until it is saved, and the version before stays', async () => {
        await text(language, 'mailFormal').fill('{issue}');
        await expect(page.getByTestId('save-status')).toHaveText(t(ownPlayWords.unsaved));
        await page.reload();
        await expect(text(language, 'mailFormal')).toHaveValue('{issue}');
        const [stored] = await ownPlays(page);
        expect(stored!.words[language]?.mail.formal).toHaveLength(2);
        await expect(page.getByTestId('overtaken')).toHaveCount(0);
        // As another window would.
        await sendFrom(page, 'saveOwnPlays', { plays: [{ ...stored, changedAt: Date.now() }] });
        await expect(page.getByTestId('overtaken')).toBeVisible();
        await page.getByTestId('discard').click();
        await expect(text(language, 'mailFormal')).not.toHaveValue('{issue}');
        await expect(page.getByTestId('save-bar').getByRole('button', { name: t(generalWords.undo) })).toBeFocused();
        await page.keyboard.press('Enter');
        await expect(text(language, 'mailFormal')).toHaveValue('{issue}');
        await page.getByTestId('save').click();
        await expect(page.getByTestId('save-status')).toHaveText(t(ownPlayWords.saved));
        await expect.poll(async () => (await ownPlays(page))[0]!.versions.length).toBe(1);

        await page.getByTestId('versions').getByRole('button').first().click();
        await page.getByTestId('versions').locator('li').getByRole('button').first().click();
        await lookAt(page, `plays-versions-${language}`, narrow);
        await page.getByTestId('take-version').click();
        await expect(text(language, 'mailFormal')).toHaveValue(`${rash[language]}\n{issue} {nobody} [name]`);
        await page.getByTestId('save').click();
        await expect(page.getByTestId('save-status')).toHaveText(t(ownPlayWords.saved));
        await expect.poll(async () => (await ownPlays(page))[0]!.versions.length).toBe(2);
      });

      await test.step('a new play needs a title, and says so', async () => {
        await page.getByRole('link', { name: t(ownPlayWords.backToList) }).click();
        await page.getByTestId('new-play').click();
        await expect(text('en', 'title')).toHaveValue('');
        await page.getByTestId('save').click();
        await expect(page.getByTestId('problems')).toContainText(t(ownPlayWords.noWords));
        await text('ru', 'title').fill('Второй');
        await page.getByRole('link', { name: t(ownPlayWords.backToList) }).click();
        await expect(page.getByTestId('drafts')).toContainText('Второй');
        await lookAt(page, `plays-list-${language}`, narrow);
        await lookInTheDark(page, `plays-list-${language}`);
        await page.getByTestId('drafts').getByRole('button').last().click();
        await expect(page.getByTestId('drafts')).toHaveCount(0);
        await expect(page.getByTestId('undo')).toBeFocused();
        await page.keyboard.press('Enter');
        await page.getByTestId('drafts').getByRole('button').first().click();
        await expect(text('ru', 'title')).toHaveValue('Второй');
        await page.keyboard.press('Control+S');
        await expect(page.getByTestId('save-status')).toHaveText(t(ownPlayWords.saved));
        await page.getByRole('link', { name: t(ownPlayWords.backToList) }).click();
        await expect.poll(async () => (await ownPlays(page)).length).toBe(2);
      });

      await test.step('plays go out as a file, and come in again beside or over what is there', async () => {
        const downloading = page.waitForEvent('download');
        await page.getByTestId('pass-on').getByRole('button').first().click();
        await page.getByTestId('export-plays').click();
        const download = await downloading;
        expect(download.suggestedFilename()).toBe('holdfast-plays.json');
        const file = readFileSync(await download.path(), 'utf8');
        const stored = await ownPlays(page);
        const mine = stored.find(({ basedOn }) => basedOn === base.id)!;

        await line(mine.id).getByRole('button').first().click();
        await line(mine.id).getByTestId('remove').click();
        await expect(line(mine.id)).toHaveCount(0);
        await page.getByTestId('undo').press('Enter');
        await expect(line(mine.id)).toBeVisible();
        await expect.poll(async () => (await ownPlays(page)).find(({ id }) => id === mine.id)).toEqual(mine);

        const bring = (content: string) =>
          page.getByTestId('plays-file').setInputFiles({ name: 'plays.json', mimeType: 'application/json', buffer: Buffer.from(content) });
        await bring(file.slice(0, 200));
        await expect(page.getByTestId('file-problem')).toContainText(t(ownPlayWords.broken));
        await bring(file.replace('"schema": 1', '"schema": 9'));
        await expect(page.getByTestId('file-problem')).toContainText(t(ownPlayWords.fromTheFuture));
        await bring(file);
        await expect(page.getByTestId('file-summary')).toContainText(t(ownPlayWords.nothingNew));
        const content = JSON.parse(file) as { plays: OwnPlay[] };
        const theirs = content.plays.find(({ id }) => id === mine.id)!;
        theirs.words[language]!.title = 'Theirs';
        await bring(JSON.stringify({ ...content, plays: [...content.plays, { schema: 1 }] }));
        await expect(page.getByTestId('file-summary')).toContainText(t(ownPlayWords.inFileMet, { count: 1 }));
        await expect(page.getByTestId('file-summary')).toContainText(t(ownPlayWords.inFileUnreadable, { count: 1 }));
        await lookAt(page, `plays-file-${language}`, narrow);
        expect(await ownPlays(page)).toHaveLength(2);
        await page.getByTestId('take-in').click();
        await expect(page.getByTestId('taken-in')).toBeVisible();
        expect(await ownPlays(page)).toHaveLength(3);

        await bring(JSON.stringify(content));
        await expect(page.getByTestId('file-summary')).toContainText(t(ownPlayWords.inFileMet, { count: 1 }));
        await page.getByRole('radio', { name: t(ownPlayWords.replace) }).check();
        await page.getByTestId('take-in').click();
        await expect(page.getByTestId('taken-in')).toBeVisible();
        const replaced = (await ownPlays(page)).find(({ id }) => id === mine.id)!;
        expect(replaced.words[language]?.title).toBe('Theirs');
        expect(replaced.versions[0]?.content.words[language]?.title).toBe(title[language]);
        expect(await ownPlays(page)).toHaveLength(3);
      });

      await test.step('a competitor has a card, and is not run down unnoticed', async () => {
        const options = await browser.openExtensionPage('options.html#competitors');
        await options.getByRole('button', { name: t(optionsWords.competitorEdit, { name: 'Tallybird' }) }).click();
        const form = options.locator('.competitor-form').first();
        await form.getByLabel(t(competitorCardWords.strengths)).fill(runsDown[language]);
        await expect(form.locator('.competitor-warning p')).toHaveCount(1);
        await form.getByLabel(t(competitorCardWords.questions)).fill(base.words[language].title);
        await lookAt(options, `competitor-card-${language}`, narrow);
        await form.getByRole('button', { name: t(optionsWords.done) }).click();
        await expect(options.getByTestId('competitor-card')).toBeVisible();
        await options.getByTestId('competitor-card').getByRole('button').click();
        await expect(options.getByTestId('competitor-card')).toContainText(runsDown[language]);
        await lookAt(options, `competitor-list-${language}`, narrow);
        await expect
          .poll(async () => (await settingsOf(options)).competitors[0])
          .toMatchObject({ name: 'Tallybird', strengths: runsDown[language], questions: [base.words[language].title] });
        await options.close();
      });
    } finally {
      await browser.close();
      await demo.stop();
    }
  });
