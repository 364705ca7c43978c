/**
 * Every surface as people meet it: the real extension beside the demo CRM, in each language, light and dark. One browser
 * for each language goes through them all. What can be checked is checked here; the pictures in .output/screens are for
 * looking at.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type ConsoleMessage, type Locator, type Page } from '@playwright/test';
import { languages, type Language } from '../../lib/domain/language.ts';
import { plays } from '../../lib/domain/plays/library.ts';
import { exportHeadings } from '../../lib/i18n/catalogs/options.ts';
import { languageNames } from '../../lib/i18n/catalogs/general.ts';
import { pageProblemWords, panelWords } from '../../lib/i18n/catalogs/panel.ts';
import { createTranslator, directionOf } from '../../lib/i18n/translator.ts';
import { expectedCustomers } from '../demo-crm/expected.mjs';
import { startDemoCrm } from '../demo-crm/server.mjs';
import { readBadges, readContrasts, waitForBadges } from './support/badges.ts';
import { demoSettings } from './support/demo-settings.ts';
import { launchWithExtension, type LaunchedExtension } from './support/extension.ts';
import { saveSettings } from './support/settings.ts';
import { expectLanguage, findBarriers, findColourBarriers, findOverflow, settle, walkByTab } from './support/surface.ts';

const screens = join(import.meta.dirname, '..', '..', '.output', 'screens');
mkdirSync(screens, { recursive: true });

const wide = { width: 1200, height: 860 };
const narrow = { width: 360, height: 740 };
const panelSize = { width: 400, height: 900 };
/** As Firefox opens its sidebar. */
const panelNarrow = { width: 252, height: 900 };
const popupSize = { width: 320, height: 420 };
/** For what happens within a frame or two. */
const soon = { intervals: [20, 40, 80, 160, 320] };

const competitors = [...demoSettings.competitors!, { name: 'Klarwerk', spellings: ['Klarwerk', 'کلارورک', 'Кларверк'] }];

/** A customer in danger who writes in this language and names a competitor. */
function customerIn(language: Language) {
  const spellings = competitors.flatMap((competitor) => competitor.spellings);
  const found = expectedCustomers().find(
    (one) =>
      one.plan === 'danger' && one.language === language && one.messages.some(({ text }) => spellings.some((name) => text.includes(name))),
  );
  if (found === undefined) throw new Error(`The demo CRM has no customer for ${language}.`);
  return found;
}

const userName: Record<Language, string> = { en: 'Mina Rostami', fa: 'مینا رستمی', ru: 'Мина Ростами' };
const note: Record<Language, string> = {
  en: 'Called: the two printers go out today by courier. I ring again on Friday.',
  fa: 'تلفنی صحبت کردیم: دو چاپگر امروز با پیک می‌رود. جمعه دوباره زنگ می‌زنم.',
  ru: 'Созвонились: два принтера уйдут сегодня курьером. В пятницу перезвоню.',
};
const promise: Record<Language, string> = {
  en: 'Credit note for the two missing boxes',
  fa: 'برگشت هزینهٔ دو جعبهٔ کسری',
  ru: 'Вернуть деньги за две недостающие коробки',
};

/** Makes the journal look as a later Holdfast would leave it, or takes that back. */
const setSchema = (page: Page, schema: number): Promise<void> =>
  page.evaluate(
    (value) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('holdfast-journal');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const change = db.transaction('meta', 'readwrite');
          change.objectStore('meta').put({ key: 'schema', value });
          change.oncomplete = () => {
            db.close();
            resolve();
          };
          change.onerror = () => reject(change.error);
        };
      }),
    schema,
  );

test.describe.configure({ mode: 'parallel' });

for (const language of languages)
  test(`every surface in ${language}, light and dark`, async () => {
    // Half a minute on a machine with nothing else to do.
    test.setTimeout(480_000);
    const demo = await startDemoCrm();
    const browser = await launchWithExtension({ locale: language === 'en' ? 'en-GB' : language, colorScheme: 'light', viewport: wide });
    try {
      await lookAtEverything(browser, demo.url, language);
    } finally {
      await browser.close();
      await demo.stop();
    }
  });

async function lookAtEverything(browser: LaunchedExtension, site: string, language: Language): Promise<void> {
  const { context, openExtensionPage, openPanel, tabIdOf } = browser;
  const { number, t } = createTranslator(language, { nativeDigits: true });
  const isRtl = directionOf(language) === 'rtl';
  const isOurs = (url: string) => url.startsWith('chrome-extension:');
  const complaints: string[] = [];
  // A missing page of the demo is the demo's; what our script says on a host's page is ours.
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === 'error' && (isOurs(message.location().url) || isOurs(message.page()?.url() ?? 'chrome-extension:')))
      complaints.push(`${message.location().url}: ${message.text()}`);
  };
  context.on('console', onConsole);
  browser.serviceWorker.on('console', onConsole);
  context.on('weberror', (error) => complaints.push(`${error.page()?.url()}: ${error.error().message}`));

  const picture = async (page: Page, name: string) => {
    const path = join(screens, `${name}.png`);
    if (!isOurs(page.url())) return page.screenshot({ path });
    await settle(page);
    return page.screenshot({ path, fullPage: true, animations: 'disabled' });
  };
  /** The page as it stands in the light and in the dark, and in the light again. */
  const inBoth = async (page: Page, surface: string, look: (scheme: 'light' | 'dark') => Promise<void>) => {
    for (const scheme of ['light', 'dark'] as const) {
      // Without motion: colours that are still on their way are nobody's.
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await look(scheme);
      await picture(page, `${surface}-${language}-${scheme}`);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  };
  /** What every page of ours owes: its language, no barrier, no sideways scrolling on a small screen, a picture. */
  const check = async (page: Page, surface: string, size = wide, small = narrow) => {
    await page.setViewportSize(size);
    await expectLanguage(page, language);
    expect.soft(await page.title(), `${surface}: title`).not.toBe('');
    await inBoth(page, surface, async (scheme) => {
      expect.soft(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), surface).toBe(scheme);
      const barriers = scheme === 'light' ? await findBarriers(page) : await findColourBarriers(page);
      expect.soft(barriers, `${surface}, ${scheme}: axe`).toEqual([]);
    });
    if (small.width === size.width) {
      await expect.soft.poll(() => findOverflow(page), `${surface}: too wide`).toEqual([]);
      return;
    }
    await page.setViewportSize(small);
    await settle(page);
    await expect.soft.poll(() => findOverflow(page), `${surface}: too wide at ${small.width} px`).toEqual([]);
    if (small === narrow) await picture(page, `${surface}-${small.width}-${language}-light`);
    await page.setViewportSize(size);
  };
  /** Another language and back, on the page as it stands. */
  const switchLanguage = async (page: Page) => {
    const other = languages[(languages.indexOf(language) + 1) % languages.length]!;
    const start = await page.evaluate(() => performance.timeOrigin);
    await page.locator('footer, header').getByRole('radio', { name: languageNames[other] }).check();
    await expectLanguage(page, other);
    await page.locator('footer, header').getByRole('radio', { name: languageNames[language] }).check();
    await expectLanguage(page, language);
    expect(await page.evaluate(() => performance.timeOrigin), 'the page was loaded anew').toBe(start);
  };

  await test.step('welcome, as it opens by itself', async () => {
    await expect.poll(() => context.pages().some((page) => page.url().endsWith('/welcome.html'))).toBe(true);
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'))!;
    // It opened before the test could tell the browser its language.
    await welcome.reload();
    await expect(welcome.getByTestId('allowed-sites')).toBeVisible();
    await check(welcome, 'welcome');
    expect(await walkByTab(welcome)).toBeGreaterThan(4);
    await switchLanguage(welcome);

    const tab = await tabIdOf(welcome);
    const panel = await openExtensionPage(`sidepanel.html?tab=${tab}`);
    await expect(panel.getByTestId('panel-state')).toHaveAttribute('data-state', 'notAPage');
    await check(panel, 'panel-notAPage', panelSize, panelNarrow);
    await panel.close();
    const popup = await openExtensionPage(`popup.html?tab=${tab}`);
    await expect(popup.getByTestId('popup-state')).toHaveAttribute('data-state', 'notAPage');
    await check(popup, 'popup-notAPage', popupSize, popupSize);
    await popup.close();
  });

  await test.step('overview and settings, before there is a customer', async () => {
    const dashboard = await openExtensionPage('dashboard.html');
    await expect(dashboard.getByTestId('empty')).toBeVisible();
    await check(dashboard, 'dashboard-empty');
    await dashboard.close();
    const options = await openExtensionPage('options.html');
    await expect(options.getByTestId('counts')).toBeVisible();
    await check(options, 'options-empty');
    await options.close();
  });

  await saveSettings(browser, { ...demoSettings, competitors, userName: userName[language] });
  const customer = customerIn(language);
  const host = await context.newPage();

  /** Opens the hover card of one badge with the mouse, then with the keyboard, and closes it each time. */
  const openCards = async (index: number, surface: string) => {
    const badgeNow = async () => (await readBadges(host))[index];
    const cardOf = async () => (await badgeNow())?.openCard ?? null;
    // A badge moves while the host still draws what stands above it, and its words change when scores are reckoned anew.
    const point = async () => {
      const { at } = (await badgeNow())!;
      await host.mouse.move(at.x, at.y);
    };
    await expect(async () => {
      await point();
      const { openCard: card, card: said } = (await badgeNow())!;
      if (card === null) throw new Error('The mouse opens no card.');
      expect([card.language, card.direction]).toEqual([language, directionOf(language)]);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(wide.width);
      expect(card.bottom).toBeLessThanOrEqual(wide.height);
      // Points stand where reading begins.
      for (const { points, words } of card.reasons)
        expect(isRtl ? points.left >= words.right : points.right <= words.left, `${surface}: points and words`).toBe(true);
      const [, points = ''] = said;
      if (card.reasons.length > 0) expect(points).toMatch(language === 'fa' ? /^\u200E?[+\u2212][۰-۹]+$/u : /^[+\u2212]\d+$/u);
    }).toPass({ ...soon, timeout: 25_000 });
    await inBoth(host, surface, async (scheme) => {
      await expect(async () => {
        const contrasts = await readContrasts(host, index);
        expect(contrasts.length).toBeGreaterThan(2);
        expect(
          contrasts.filter(({ ratio }) => ratio < 4.5),
          `${surface}, ${scheme}: contrast`,
        ).toEqual([]);
      }).toPass({ timeout: 25_000 });
    });
    await host.mouse.move(2, 2);
    await expect.poll(cardOf, { ...soon, message: 'the card stays open' }).toBeNull();

    // From the control before it with Tab: only a keyboard's focus opens the card.
    await host
      .locator('holdfast-badge')
      .nth(index)
      .evaluate((node) => {
        const before = [...document.querySelectorAll<HTMLElement>('a[href], button, input')].findLast(
          (one) => (node.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
        );
        before?.focus();
      });
    await host.keyboard.press('Tab');
    await expect.poll(cardOf, { ...soon, message: 'the keyboard opens no card' }).not.toBeNull();
    await picture(host, `${surface}-focus-${language}-light`);
    await host.keyboard.press('Escape');
    await expect.poll(cardOf, { ...soon, message: 'Escape closes no card' }).toBeNull();
  };

  await test.step('badges and panel on a list', async () => {
    await host.goto(`${site}/customers?lang=${language}`);
    const badges = await waitForBadges(host, 10);
    for (const { state, label } of badges) expect(label, state).not.toBe('');
    if (language === 'fa') for (const { number: shown } of badges) expect(shown).toMatch(/^[۰-۹]*$/u);
    await picture(host, `badge-list-${language}-light`);
    const firstInDanger = async () => (await readBadges(host)).findIndex(({ state }) => state === 'critical' || state === 'high');
    await expect.poll(firstInDanger).toBeGreaterThanOrEqual(0);
    await openCards(await firstInDanger(), 'badge-list-card');

    const panel = await openPanel(host);
    await expect(panel.getByTestId('panel-state')).toHaveAttribute('data-state', 'list');
    await expect.poll(() => panel.getByTestId('list-customer').count()).toBeGreaterThan(9);
    await check(panel, 'panel-list', panelSize, panelNarrow);
    await panel.setViewportSize(panelNarrow);
    await settle(panel);
    const names = () => panel.locator('.panel-list__name').evaluateAll((all) => Math.min(...all.map((name) => name.clientWidth)));
    await expect.poll(names, 'room for a name').toBeGreaterThan(120);
    const marks = () =>
      panel.locator('.panel-list__row').evaluateAll((all) => Math.max(...all.map((row) => row.scrollWidth - row.clientWidth)));
    await expect.poll(marks, 'a mark out of its row').toBe(0);
    await panel.setViewportSize(panelSize);
    expect(await walkByTab(panel)).toBeGreaterThan(10);
    await panel.getByTestId('list-customer').first().press('Enter');
    await expect(panel.getByTestId('panel-state')).toHaveAttribute('data-state', 'customer');
    await panel.getByRole('button', { name: t(panelWords.backToPage) }).press('Space');
    await expect(panel.getByTestId('panel-state')).toHaveAttribute('data-state', 'list');
    await panel.close();
    // The rest of the list, for those who scroll.
    await host.bringToFront();
    for (let y = 0; y < 6; y += 1) {
      await host.mouse.move(600, 600);
      await host.mouse.wheel(0, 700);
      await host.waitForTimeout(150);
    }
  });

  await test.step('badges on an inbox and a message', async () => {
    await host.goto(`${site}/inbox?lang=${language}`);
    await waitForBadges(host, 5);
    await picture(host, `badge-inbox-${language}-light`);
    const complaint = customer.messages.findLast(({ direction }) => direction === 'in')!;
    await host.goto(`${site}/inbox/${complaint.id}?lang=${language}`);
    await waitForBadges(host);
    await openCards(0, 'badge-message-card');
  });

  await test.step('record and panel', async () => {
    await host.goto(`${site}/customers/${customer.id}?lang=${language}`);
    await waitForBadges(host);
    await openCards(0, 'badge-record-card');
    await host.locator('.reply .editor').click();

    const panel = await openPanel(host);
    await panel.setViewportSize(panelSize);
    await expect(panel.getByTestId('panel-state')).toHaveAttribute('data-state', 'customer');
    await expect(panel.locator('h1')).toHaveText(customer.name);
    await expect(async () => {
      const score = Number(await panel.getByTestId('score').getAttribute('data-score'));
      await expect(panel.getByTestId('score')).toContainText(number(score), { timeout: 1000 });
    }).toPass({ timeout: 25_000 });
    await expect(panel.getByTestId('play').first()).toBeVisible();
    // Why, and the first words with their button: on the first screen.
    await expect(panel.getByTestId('reason').nth(2)).toBeVisible();
    await expect
      .poll(async () => {
        const { y, height } = (await panel.getByTestId('insert').boundingBox())!;
        return y + height;
      })
      .toBeLessThan(panelSize.height);
    await check(panel, 'panel-customer', panelSize, panelNarrow);
    expect(await walkByTab(panel)).toBeGreaterThan(10);

    // An opened reason has its day in one line, however narrow.
    await panel.setViewportSize(panelNarrow);
    const reason = panel
      .getByTestId('reason')
      .filter({ has: panel.locator('.panel-reason__on') })
      .first();
    await reason.getByRole('button').first().press('Enter');
    const day = reason.locator('.panel-reason__on');
    const lineHeight = await day.evaluate((node) => Number.parseFloat(getComputedStyle(node).lineHeight));
    await expect.poll(() => day.evaluate((node) => node.getBoundingClientRect().height)).toBeLessThan(1.5 * lineHeight);
    await reason.getByRole('button').first().press('Enter');
    await panel.setViewportSize(panelSize);

    // The first play is open; by keyboard: Space closes, Enter opens.
    const play = panel.getByTestId('play').first();
    const summary = play.getByRole('button').first();
    await expect(summary).toHaveAttribute('aria-expanded', 'true');
    await summary.press('Space');
    await expect(summary).toHaveAttribute('aria-expanded', 'false');
    await summary.press('Enter');
    await expect(summary).toHaveAttribute('aria-expanded', 'true');
    await play.getByRole('button', { name: t(panelWords.playBackground) }).press('Enter');
    await check(panel, 'panel-play', panelSize, panelNarrow);
    expect(await walkByTab(panel)).toBeGreaterThan(20);
    await expect(play.getByTestId('words')).toBeVisible();
    for (const blank of await play.locator('[data-testid^="blank-"]').all()) await blank.fill(promise[language]);
    if ((await play.locator('.hf-date').count()) > 0) await play.locator('.hf-chip').nth(1).press('Space');
    await play.getByTestId('insert').press('Enter');
    await expect(panel.getByTestId('insertion')).toBeVisible();
    await check(panel, 'panel-inserted', panelSize, panelNarrow);

    // A note and a promise.
    await summary.press('Space');
    await panel.getByTestId('promise-text').fill(promise[language]);
    const form = panel.locator('form', { has: panel.getByTestId('promise-text') });
    await form.locator('.hf-chip').nth(2).press('Space');
    await panel.getByTestId('note-text').fill(note[language]);
    await check(panel, 'panel-writing', panelSize, panelNarrow);
    await panel.getByTestId('save-promise').press('Enter');
    await expect(panel.getByTestId('promise')).toContainText(promise[language]);
    await panel.getByTestId('note-text').press('Control+Enter');
    await expect(panel.getByTestId('note')).toContainText(note[language]);
    await panel.getByTestId('outcome-stayed').press('Enter');
    await expect(panel.getByTestId('outcome')).toHaveCount(1);
    await check(panel, 'panel-journal', panelSize, panelNarrow);
    await switchLanguage(panel);

    // What is less used, opened: so it stays for the next customer.
    const folds = panel.locator('.panel-fold__button');
    await expect(folds.nth(4)).toBeVisible();
    // One after the other, whichever parts come meanwhile.
    const [closed, open] = ['false', 'true'].map((is) => panel.locator(`.panel-fold__button[aria-expanded="${is}"]`)) as [Locator, Locator];
    while ((await closed.count()) > 0) await closed.first().press('Enter');
    await check(panel, 'panel-unfolded', panelSize, panelNarrow);
    while ((await open.count()) > 0) await open.first().press('Space');
    await expect(open).toHaveCount(0);

    // What was removed can be brought back from where the keyboard is.
    await panel.getByTestId('outcome').getByRole('button').press('Enter');
    await expect(panel.getByTestId('outcome')).toHaveCount(0);
    await expect(panel.getByTestId('undo-remove')).toBeFocused();
    await panel.keyboard.press('Enter');
    await expect(panel.getByTestId('outcome')).toHaveCount(1);
    await panel.close();
  });

  await test.step('pages without a customer', async () => {
    for (const [path, problem] of [
      ['/customers/unsaved', 'recordWithoutId'],
      ['/customers/99999', 'none'],
    ] as const) {
      await host.goto(`${site}${path}?lang=${language}`);
      const panel = await openPanel(host);
      await expect(panel.getByTestId('panel-state')).toHaveAttribute('data-state', 'noCustomer');
      await expect(panel.locator('h1')).toHaveText(t(pageProblemWords[problem].title));
      await check(panel, `panel-noCustomer-${problem}`, panelSize, panelNarrow);
      await panel.close();
    }
    const stranger = expectedCustomers().find(({ plan, language: own }) => plan === 'unknown' && own === language)!;
    await host.goto(`${site}/customers/${stranger.id}?lang=${language}`);
    const [badge] = await waitForBadges(host);
    expect(badge!.state).toBe('unknown');
    await openCards(0, 'badge-unknown-card');
    const panel = await openPanel(host);
    await expect(panel.getByTestId('score')).toHaveAttribute('data-band', 'unknown');
    await check(panel, 'panel-unknown', panelSize, panelNarrow);
    await panel.close();
  });

  await test.step('sites that are not read', async () => {
    const blank = '<!doctype html><html lang="en"><title>Shop</title><h1>Shop</h1>';
    await context.route(/^http:\/\/(?:shop\.test|127\.0\.0\.1:9)\//, (route) => route.fulfill({ contentType: 'text/html', body: blank }));
    const stranger = await context.newPage();
    await stranger.goto('http://127.0.0.1:9/');
    let panel = await openPanel(stranger);
    await expect(panel.getByTestId('panel-state')).toHaveAttribute('data-state', 'siteUnknown');
    await check(panel, 'panel-siteUnknown', panelSize, panelNarrow);
    await panel.close();
    const popup = await openExtensionPage(`popup.html?tab=${await tabIdOf(stranger)}`);
    await expect(popup.getByTestId('popup-state')).toHaveAttribute('data-state', 'allowed');
    await check(popup, 'popup-unknown', popupSize, popupSize);
    await popup.close();
    panel = await openExtensionPage(`sidepanel.html?tab=${await tabIdOf(stranger)}`);
    await stranger.goto('http://shop.test/');
    await expect(panel.getByTestId('panel-state')).toHaveAttribute('data-state', 'siteNotAllowed');
    await expect(panel.locator('h1')).toHaveText(t(panelWords.siteUnseen));
    await check(panel, 'panel-siteNotAllowed', panelSize, panelNarrow);
    await panel.close();
    await stranger.close();
  });

  await test.step('popup, and a site on pause', async () => {
    await host.goto(`${site}/customers/${customer.id}?lang=${language}`);
    await waitForBadges(host);
    const tab = await tabIdOf(host);
    const popup = await openExtensionPage(`popup.html?tab=${tab}`);
    await expect(popup.getByTestId('popup-state')).toHaveAttribute('data-state', 'allowed');
    await check(popup, 'popup-allowed', popupSize, popupSize);
    expect(await walkByTab(popup)).toBeGreaterThan(3);
    await switchLanguage(popup);
    await popup.getByTestId('pause-site').press('Space');
    await expect(popup.getByTestId('popup-state')).toHaveAttribute('data-state', 'paused');
    await expect(host.locator('holdfast-badge')).toHaveCount(0);
    await check(popup, 'popup-paused', popupSize, popupSize);
    await popup.close();
    const panel = await openExtensionPage(`sidepanel.html?tab=${tab}`);
    await expect(panel.getByTestId('panel-state')).toHaveAttribute('data-state', 'sitePaused');
    await check(panel, 'panel-sitePaused', panelSize, panelNarrow);
    await panel.getByTestId('resume-site').press('Enter');
    await expect(panel.getByTestId('panel-state')).not.toHaveAttribute('data-state', 'sitePaused');
    await waitForBadges(host);
    await panel.close();
  });

  await test.step('overview and settings, in use', async () => {
    const dashboard = await openExtensionPage('dashboard.html');
    await expect(dashboard.getByTestId('customers').locator('li')).not.toHaveCount(0);
    await check(dashboard, 'dashboard');
    expect(await walkByTab(dashboard)).toBeGreaterThan(10);
    await switchLanguage(dashboard);
    const tile = dashboard.locator('.tile').nth(1);
    await tile.press('Space');
    await expect(tile).toHaveAttribute('aria-pressed', 'true');
    await dashboard.getByRole('searchbox').fill('zzzz');
    await expect(dashboard.getByTestId('customers')).toHaveCount(0);
    await check(dashboard, 'dashboard-nothing');
    await dashboard.close();

    const options = await openExtensionPage('options.html');
    await expect(options.getByTestId('competitors')).toBeVisible();
    await options.getByTestId('competitors').getByRole('button').first().press('Enter');
    await expect(options.locator('.competitor-form')).toHaveCount(2);
    await expect(options.locator('.competitor-form :focus')).toHaveCount(1);
    await options.keyboard.press('Escape');
    await expect(options.locator('.competitor-form')).toHaveCount(1);
    await check(options, 'options');
    expect(await walkByTab(options)).toBeGreaterThan(20);
    await switchLanguage(options);
    const download = options.waitForEvent('download');
    await options.getByTestId('export-notes').press('Enter');
    const lines = readFileSync(await (await download).path(), 'utf8');
    expect(lines).toContain(exportHeadings.customerName[language]);
    expect(lines).toContain(note[language]);
    expect(
      plays.some(({ words }) => lines.includes(words[language].title)),
      'a used text stands under its title',
    ).toBe(true);
    await expect(options.getByTestId('export-result')).not.toHaveText('');
    await options.close();
  });

  await test.step('data of a later version', async () => {
    const options = await openExtensionPage('options.html');
    await setSchema(options, 99);
    await options.reload();
    await expect(options.getByTestId('read-only')).toBeVisible();
    await check(options, 'options-readOnly');
    const panel = await openPanel(host);
    await expect(panel.getByTestId('read-only')).toBeVisible();
    await expect(panel.getByTestId('panel-state')).toHaveAttribute('data-state', 'customer');
    await check(panel, 'panel-readOnly', panelSize, panelNarrow);
    const dashboard = await openExtensionPage('dashboard.html');
    await expect(dashboard.getByTestId('read-only')).toBeVisible();
    await check(dashboard, 'dashboard-readOnly');
    await setSchema(options, 1);
  });

  expect(complaints, 'errors').toEqual([]);
}
