/** The palette: from the keyboard to the words in the editor, in the popup as the shortcut opens it and in the panel. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { languages, type Language } from '../../lib/domain/language.ts';
import { plays } from '../../lib/domain/plays/library.ts';
import { expectedCustomers } from '../demo-crm/expected.mjs';
import { startDemoCrm } from '../demo-crm/server.mjs';
import { waitForBadges } from './support/badges.ts';
import { demoSettings } from './support/demo-settings.ts';
import { launchWithExtension, type LaunchedExtension } from './support/extension.ts';
import { launchPuppeteer } from './support/puppeteer.ts';
import { saveSettings } from './support/settings.ts';
import { readJournal } from './support/stores.ts';
import { expectLanguage, findBarriers, findColourBarriers, findOverflow, lookAt, settle, walkByTab } from './support/surface.ts';

const screens = join(import.meta.dirname, '..', '..', '.output', 'screens');
mkdirSync(screens, { recursive: true });

const popupSize = { width: 440, height: 600 };
const narrow = 320;

/** Of the customer's last complaint in the inbox, where one answers. */
function complaintIn(language: Language) {
  const customer = expectedCustomers().find((one) => one.plan === 'danger' && one.language === language)!;
  return { customer, path: `/inbox/${customer.messages.findLast(({ direction }) => direction === 'in')!.id}?lang=${language}` };
}

/** The words for a price, typed on the keyboard of another language. */
const priceElsewhere: Record<Language, string> = { en: 'зкшсу', fa: 'rdlj', ru: 'wtyf' };
const price: Record<Language, string> = { en: 'price', fa: 'قیمت', ru: 'цена' };

const search = (page: Page) => page.getByTestId('palette-search');
const active = (page: Page) => page.locator('[role="option"][aria-selected="true"]');
const expectActive = (page: Page, playId: string) => expect(active(page)).toHaveAttribute('data-play', playId);
/** Everything that can be found is: the index is made bit by bit. */
const expectFound = (page: Page) => expect(page.locator('.palette > [role="status"]')).not.toBeEmpty();

/** Asks which plays are noted as used. */
async function usesKept(browser: LaunchedExtension) {
  const options = await browser.openExtensionPage('options.html');
  return async () => (await readJournal(options)).entries.filter(({ kind }) => kind === 'playUsed');
}

async function openPalette(browser: LaunchedExtension, host: Page): Promise<Page> {
  const popup = await browser.openExtensionPage(`popup.html?palette&tab=${await browser.tabIdOf(host)}`);
  await popup.setViewportSize(popupSize);
  await expect(active(popup)).toBeVisible();
  return popup;
}

async function withDesk(language: Language, act: (browser: LaunchedExtension, site: string) => Promise<void>): Promise<void> {
  const demo = await startDemoCrm();
  const browser = await launchWithExtension({ locale: language === 'en' ? 'en-GB' : language, colorScheme: 'light' });
  try {
    await saveSettings(browser, demoSettings);
    await act(browser, demo.url);
  } finally {
    await browser.close();
    await demo.stop();
  }
}

test.describe.configure({ mode: 'parallel' });

for (const language of languages)
  test(`the palette in ${language}`, async () => {
    test.setTimeout(300_000);
    await withDesk(language, async (browser, site) => {
      const { customer, path } = complaintIn(language);
      const host = await browser.context.newPage();
      await host.goto(site + path);
      await waitForBadges(host);
      const editor = host.locator('.reply .editor');
      await editor.click();

      const popup = await openPalette(browser, host);
      await expectLanguage(popup, language);
      await expect(search(popup)).toBeFocused();
      await expect(popup.getByTestId('palette-whom')).toContainText(customer.name);
      await popup.emulateMedia({ reducedMotion: 'reduce' });
      await lookAt(popup, `palette-${language}-light`, narrow);
      expect(await walkByTab(popup)).toBeGreaterThan(4);

      // What suits the customer stands first.
      const suited = popup.getByRole('group', { name: customer.name }).getByRole('option');
      const [first, second] = [await suited.nth(0).getAttribute('data-play'), await suited.nth(1).getAttribute('data-play')];
      await expectActive(popup, first!);
      await search(popup).press('ArrowDown');
      await expectActive(popup, second!);
      await search(popup).press('End');
      await expect(active(popup)).toBeInViewport();
      await search(popup).press('Home');
      await expectActive(popup, first!);

      // In the right layout and in the wrong one.
      const found = () => popup.getByRole('option').evaluateAll((options) => options.map((option) => option.getAttribute('data-play')));
      await search(popup).fill(price[language]);
      await expectFound(popup);
      const asTyped = await found();
      expect(asTyped.length).toBeGreaterThan(2);
      await search(popup).fill('');
      await search(popup).pressSequentially(priceElsewhere[language]);
      await expect.poll(found).toEqual(asTyped);
      await expect(popup.locator('[role="option"] mark').first()).toBeVisible();
      await popup.emulateMedia({ colorScheme: 'dark' });
      expect(await findBarriers(popup)).toEqual([]);
      await settle(popup);
      await popup.screenshot({ path: join(screens, `palette-found-${language}-dark.png`) });
      await popup.emulateMedia({ colorScheme: 'light' });
      expect(await findColourBarriers(popup)).toEqual([]);

      await search(popup).fill('жжжжъъъъъ');
      await expect(popup.getByTestId('palette-nothing')).toBeVisible();
      await expect(popup.getByTestId('insert')).toHaveCount(0);
      await popup.setViewportSize({ ...popupSize, width: narrow });
      expect(await findOverflow(popup)).toEqual([]);
      await popup.setViewportSize(popupSize);

      // Enter asks for what is missing first, and puts the words in then.
      const late = plays.find(({ id }) => id === 'lateAnswer')!;
      await search(popup).fill(late.words[language].title);
      await expectActive(popup, late.id);
      await search(popup).press('Enter');
      const blank = popup.getByTestId('blank-answer');
      await expect(blank).toBeFocused();
      await popup.keyboard.type('12');
      await lookAt(popup, `palette-blank-${language}-light`, narrow);
      const words = await popup.getByTestId('words').locator('p').allInnerTexts();
      // The page is gone before the key comes up again.
      await Promise.all([popup.waitForEvent('close'), blank.press('Enter').catch(() => undefined)]);
      for (const paragraph of words) await expect(editor).toContainText(paragraph.trim());
      await expect.poll(await usesKept(browser)).toMatchObject([{ playId: late.id, language, how: 'inserted' }]);
    });
  });

test('what cannot be put in is said, and stays in the palette', () =>
  withDesk('en', async (browser, site) => {
    const { customer } = complaintIn('en');
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const host = await browser.context.newPage();
    await host.goto(`${site}/customers?lang=en`);
    await waitForBadges(host, 3);
    const popup = await openPalette(browser, host);
    // A list is about nobody in particular: the name stays open.
    await expect(popup.getByTestId('palette-whom')).not.toContainText(customer.name);
    await search(popup).fill('let them speak');
    await popup.keyboard.press('Enter');
    await expect(popup.getByTestId('insertion')).toBeVisible();
    await lookAt(popup, 'palette-noEditor-en-light', narrow);
    const copied = await popup.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain((await popup.getByTestId('words').locator('p').last().innerText()).trim());

    await search(popup).fill('wtyf');
    await popup.keyboard.press('Control+Enter');
    await expect(popup.locator('.play-blanks input').first()).toBeFocused();
    // The page is gone before the key comes up again.
    await Promise.all([popup.waitForEvent('close'), popup.keyboard.press('Escape').catch(() => undefined)]);
  }));

test('what Enter began goes on when the popup is closed at once', () =>
  withDesk('en', async (browser, site) => {
    const { path } = complaintIn('en');
    const host = await browser.context.newPage();
    await host.goto(site + path);
    await waitForBadges(host);
    const editor = host.locator('.reply .editor');
    await editor.click();
    const popup = await openPalette(browser, host);
    await search(popup).fill('let them speak');
    await expectFound(popup);
    await expectActive(popup, 'recoveryListen');
    const words = await popup.getByTestId('words').locator('p').allInnerTexts();
    // An insertion keeps its distance from typing: long enough to close the popup meanwhile.
    await host.bringToFront();
    await host.keyboard.type('Good day ');
    await popup.evaluate(() => {
      const field = document.querySelector('[data-testid="palette-search"]')!;
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    });
    await popup.close();
    for (const paragraph of words) await expect(editor).toContainText(paragraph.trim());
    await expect.poll(await usesKept(browser)).toMatchObject([{ playId: 'recoveryListen', language: 'en', how: 'inserted' }]);
  }));

test('the panel opens it by keys, and the keyboard goes back where it was', () =>
  withDesk('ru', async (browser, site) => {
    const { path } = complaintIn('ru');
    const host = await browser.context.newPage();
    await host.goto(site + path);
    await waitForBadges(host);
    await host.locator('.reply .editor').click();
    const panel = await browser.openPanel(host);
    await panel.setViewportSize({ width: 400, height: 900 });
    await expect(panel.getByTestId('panel-state')).toHaveAttribute('data-state', 'customer');
    await panel.keyboard.press('Control+k');
    await expect(search(panel)).toBeFocused();
    await expect(active(panel)).toBeVisible();
    await lookAt(panel, 'panel-palette-ru-light', narrow);
    await search(panel).press('Escape');
    await expect(panel.getByTestId('palette')).toHaveCount(0);

    await panel.getByTestId('open-palette').press('Enter');
    await expect(search(panel)).toBeFocused();
    await search(panel).fill('дать выговориться');
    await search(panel).press('Enter');
    await expect(panel.getByTestId('palette').getByTestId('insertion')).toBeVisible();
    await expect(host.locator('.reply .editor')).not.toBeEmpty();
    await search(panel).press('Escape');
    await expect(panel.getByTestId('open-palette')).toBeFocused();
    await panel.keyboard.press('Slash');
    await expect(search(panel)).toBeFocused();
    await expect(search(panel)).toHaveValue('');
  }));

test('the shortcut opens the popup, and the words are in the editor when it has closed', async () => {
  const demo = await startDemoCrm();
  const browser = await launchPuppeteer();
  try {
    const worker = (await (await browser.waitForTarget((target) => target.url().endsWith('/background.js'))).worker())!;
    type Scope = {
      chrome: {
        commands: {
          getAll: () => Promise<{ name: string; shortcut: string }[]>;
          onCommand: { dispatch: (name: string, tab: object) => void };
        };
        action: { getPopup: (details: object) => Promise<string> };
      };
    };
    const keys = await worker.evaluate(() => (globalThis as never as Scope).chrome.commands.getAll());
    expect(keys.map(({ name, shortcut }) => [name, shortcut])).toEqual([
      ['_execute_action', 'Alt+Shift+H'],
      ['open-palette', 'Alt+Shift+K'],
    ]);

    const page = await browser.newPage();
    const { path } = complaintIn('en');
    await page.goto(demo.url + path);
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('holdfast-badge').length)).toBeGreaterThan(0);
    await page.click('.reply .editor');
    // No test can press the browser's own keys: the event is the one that they send.
    const opening = browser.waitForTarget((target) => target.url().endsWith('/popup.html?palette'));
    await worker.evaluate(() => (globalThis as never as Scope).chrome.commands.onCommand.dispatch('open-palette', {}));
    const target = await opening;
    const popup = await target.asPage();
    await popup.waitForSelector('[role="option"][aria-selected="true"]');
    await expect.poll(() => popup.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await popup.keyboard.type('let them speak');
    await popup.waitForFunction(
      () => document.querySelector('[role="option"][aria-selected="true"]')?.getAttribute('data-play') === 'recoveryListen',
    );
    const words = await popup.$$eval('[data-testid="words"] p', (lines) => lines.map((line) => line.textContent));
    const closing = new Promise<void>((resolve) => browser.on('targetdestroyed', (gone) => gone === target && resolve()));
    // It may be gone before the key comes up again.
    await Promise.all([closing, popup.keyboard.press('Enter').catch(() => undefined)]);
    const written = await page.$eval('.reply .editor', (editor) => editor.textContent);
    for (const paragraph of words) expect(written).toContain(paragraph);
    // The toolbar's button opens what it always opens.
    expect(await worker.evaluate(() => (globalThis as never as Scope).chrome.action.getPopup({}))).toMatch(/popup\.html$/);
  } finally {
    await browser.close();
    await demo.stop();
  }
});
