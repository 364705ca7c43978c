/**
 * A real Firefox with the built add-on: badges, the button by the editor, the palette by its shortcut, the sidebar, what Firefox
 * opens instead of it, the daily reminder, shortcuts, files out and in. Puppeteer speaks WebDriver BiDi to it.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plays } from '../../lib/domain/plays/library.ts';
import { ownPlaysFileName } from '../../lib/exchange/own-plays-file.ts';
import { letterProblemWords } from '../../lib/i18n/catalogs/letter-problems.ts';
import { dayOfInstant } from '../../lib/i18n/persian-calendar.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import { expectedCustomers } from '../demo-crm/expected.mjs';
import { startDemoCrm } from '../demo-crm/server.mjs';
import { demoSettings } from './support/demo-settings.ts';
import { launchFirefox, takeControl, waitFor } from './support/firefox.mjs';
import { startUnseenSite, unseenCustomers } from './support/unseen-site.mjs';

const addOn = 'holdfast@holdfast.example';
const alarm = 'holdfast-reminders';
const { t, number } = createTranslator('fa', { nativeDigits: true });
const customer = expectedCustomers().find(({ plan, language }) => plan === 'danger' && language === 'fa');
const letter = customer.messages.findLast(({ direction }) => direction === 'in');

const downloads = mkdtempSync(join(tmpdir(), 'holdfast-downloads-'));
const demo = await startDemoCrm({ port: 0 });
const unseen = await startUnseenSite();
const { browser, home } = await launchFirefox({
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  // Its own notifications, for a machine without a desktop has none.
  'alerts.useSystemBackend': false,
});
const close = async () => {
  await browser.close();
  await demo.stop();
  await unseen.stop();
  rmSync(downloads, { recursive: true, force: true });
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close().finally(() => process.exit(130)));

const done = [];
/** One thing that must hold; told at the end. @param {string} what @param {() => Promise<void>} act */
const step = async (what, act) => {
  try {
    await act();
  } catch (error) {
    throw new Error(`${what}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  done.push(what);
};

try {
  const { inBrowser, inContent, pressIn, pressTogether } = await takeControl(browser);
  const openOwn = async (path) => {
    const page = await browser.newPage();
    // The page moves to the process of the add-ons, and the driver never hears that it has arrived.
    void page.goto(`${home}/${path}`).catch(() => undefined);
    await waitFor(() => page.evaluate(() => document.getElementById('root')?.childElementCount > 0), path);
    return page;
  };
  const inside = await openOwn('options.html');
  const send = async (name, request) => {
    const reply = await inside.evaluate((message) => globalThis.browser.runtime.sendMessage(message), { name, request });
    assert.equal(reply.ok, true, `${name}: ${reply.failure}`);
    return reply.value;
  };
  /** Looks into our popup or sidebar as a page of ours may: `read` gets its window. */
  const look = (type, read, ...given) =>
    inside.evaluate(
      `(() => { const [view] = browser.extension.getViews({ type: '${type}' }); return view ? (${read})(view, ...${JSON.stringify(given)}) : null; })()`,
    );
  const popupAt = () => look('popup', ({ location }) => location.search);
  const popupBrowser = () => document.querySelector('browser.webextension-popup-browser');
  /** Keys that somebody presses in the popup. */
  const typeInPopup = (...keys) => pressIn(popupBrowser, keys);

  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error instanceof Error ? error.message : String(error)));
  const editorText = () => page.$eval('.reply .editor', ({ innerText }) => innerText.trim());
  const undo = async () => {
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
  };
  const openLetter = async () => {
    await page.goto(`${demo.url}/inbox/${letter.id}?lang=fa`);
    await waitFor(() => page.$('holdfast-badge'), 'a badge beside the letter');
    await page.bringToFront();
    await page.click('.reply .editor');
  };

  await step('badges on the list of the demo CRM', async () => {
    await page.goto(`${demo.url}/customers`);
    const withSize = () =>
      page.$$eval(
        'holdfast-badge',
        (badges) => badges.map((badge) => badge.getBoundingClientRect()).filter(({ width, height }) => width > 20 && height > 10).length,
      );
    await waitFor(async () => (await withSize()) >= 5, 'five badges');
  });

  await step('a badge on a record of an unknown site', async () => {
    const [{ id, name }] = unseenCustomers.fa;
    await page.goto(`${unseen.url}/fa/customers/${id}`);
    const heading = () =>
      page.evaluate(() => document.querySelector('h1:has(> holdfast-badge), h1:has(+ holdfast-badge)')?.textContent ?? null);
    await waitFor(async () => (await heading()) === name, name);
  });

  await step('the icon stands on the toolbar', async () => {
    assert.equal(await inside.evaluate(async () => (await globalThis.browser.action.getUserSettings()).isOnToolbar), true);
  });

  await send('saveSettings', { settings: { ...demoSettings, language: 'fa', theme: 'dark', reminders: { isOn: true, minute: 0 } } });

  await step('the button by the editor finds a blank, a word of ours and a wrong name, and opens the palette', async () => {
    // All that is known of the customer, so that the first play has no blank.
    await page.goto(`${demo.url}/customers/${customer.id}?lang=fa`);
    await waitFor(() => page.$('holdfast-badge'), 'a badge on the record');
    await openLetter();
    await page.keyboard.type('خانم رضایی گرامی، سلام\nسفارش [شماره سفارش] دیر شده و churn risk بالاست.');
    const button = () =>
      inContent(
        () => gBrowser.selectedBrowser,
        ({ document }) => {
          const root = document.querySelector('holdfast-editor-button')?.openOrClosedShadowRoot;
          const box = root?.querySelector('.main')?.getBoundingClientRect();
          if (!box?.width) return null;
          const card = root.querySelector('.card');
          return {
            x: box.x + box.width / 2,
            y: box.y + box.height / 2,
            found: root.querySelector('.n').dataset.t,
            words: [...card.querySelectorAll('.t')].map(({ dataset }) => dataset.t),
            cardRight: card.getBoundingClientRect().right,
            room: document.documentElement.clientWidth,
          };
        },
      );
    await waitFor(async () => (await button())?.found === number(3), 'three things found');
    const { x, y, words } = await button();
    const { blank, internalWord, otherName } = letterProblemWords;
    const expected = [t(blank, { what: '[شماره سفارش]' }), t(internalWord, { what: 'churn risk' }), t(otherName, { what: 'رضایی' })];
    for (const problem of expected) assert.ok(words.includes(problem), words.join('\n'));
    await page.mouse.move(x, y);
    await waitFor(async () => (await button()).cardRight > 0, 'the card');
    const { cardRight, room } = await button();
    assert.ok(cardRight <= room, `the card ends at ${cardRight} px of ${room}`);
    await page.mouse.click(x, y);
    await waitFor(async () => (await popupAt()) === '?palette', 'the palette as the popup');
    await waitFor(
      () => look('popup', ({ document }) => document.activeElement?.dataset.testid === 'palette-search'),
      'the search has the focus',
    );
    await typeInPopup('Escape');
    await waitFor(async () => (await popupAt()) === null, 'the popup is closed');
  });

  await step('the shortcut opens the palette, which inserts; one undo takes it back', async () => {
    await openLetter();
    await page.keyboard.type('Hello');
    await pressTogether(['Alt', 'Shift', 'K']);
    const late = plays.find(({ id }) => id === 'lateAnswer');
    const active = () => look('popup', ({ document }) => document.querySelector('[role="option"][aria-selected="true"]')?.dataset.play);
    await waitFor(active, 'plays in the palette');
    await typeInPopup(...late.words.fa.title);
    await waitFor(async () => (await active()) === late.id, 'the play that was looked for');
    await typeInPopup('Enter');
    await waitFor(
      () => look('popup', ({ document }) => document.activeElement?.dataset.testid === 'blank-answer'),
      'the blank is asked for',
    );
    const words = await look('popup', ({ document }) => document.querySelector('[data-testid="words"] p:last-child').innerText.trim());
    const isFilled = () => look('popup', ({ document }) => document.querySelector('[data-testid="words"]').innerText.includes('seven'));
    const isClosed = async () => (await popupAt()) === null;
    await typeInPopup(...'seven');
    await waitFor(isFilled, 'what was typed stands in the words');
    await typeInPopup('Enter');
    await waitFor(isClosed, 'the popup closes itself');
    const inserted = await editorText();
    assert.ok(inserted.includes('seven') && inserted.split(words).length === 2, inserted);
    await waitFor(() => page.evaluate(() => document.hasFocus()), 'the page has the focus again');
    await undo();
    await waitFor(async () => (await editorText()) === 'Hello', 'only what was typed is left');
  });

  await step('the sidebar shows the customer and inserts; one undo takes it back', async () => {
    await waitFor(
      async () => (await look('sidebar', ({ document }) => document.querySelector('h1')?.textContent)) === customer.name,
      'the customer',
    );
    // Each is clicked once it is there: what is not there throws, and is asked for again.
    const click = (selector) =>
      waitFor(() => look('sidebar', ({ document }, at) => (document.querySelector(at).click(), true), selector), selector);
    const wordsText = () =>
      look('sidebar', ({ document }) => document.querySelector('[data-testid="play"] [data-testid="words"]').innerText);
    await waitFor(
      () => look('sidebar', ({ document }) => document.querySelector('[data-testid="words"] mark') === null),
      'no blank is left: the day is suggested',
    );
    // Another day than the suggested one.
    const suggested = await wordsText();
    await click('[data-testid="play"] [data-testid="suggested-date"] button');
    await click('[data-testid="play"] .hf-date .hf-chip[aria-pressed="false"]');
    await waitFor(async () => (await wordsText()) !== suggested, 'the chosen day stands in the words');
    await click('[data-testid="play"] [data-testid="insert"]');
    await waitFor(() => look('sidebar', ({ document }) => document.querySelector('[data-testid="insertion"]') !== null), 'the answer');
    const words = await look(
      'sidebar',
      ({ document }) => document.querySelector('[data-testid="play"] [data-testid="words"] p:last-child').innerText,
    );
    assert.ok((await editorText()).includes(words.trim()), await editorText());
    await page.click('.reply .editor');
    await undo();
    await waitFor(async () => (await editorText()) === 'Hello', 'only what was typed is left');
  });

  await step('a badge opens the panel over the page where the sidebar is closed', async () => {
    await inBrowser(() => SidebarController.hide());
    await waitFor(() => inside.evaluate(async () => !(await globalThis.browser.sidebarAction.isOpen({}))), 'the sidebar is closed');
    await page.evaluate(() => scrollTo(0, 0));
    await page.click('holdfast-badge');
    await waitFor(async () => (await popupAt()) === '?popup', 'the panel as the popup');
    await waitFor(
      async () => (await look('popup', ({ document }) => document.querySelector('h1')?.textContent)) === customer.name,
      'the customer',
    );
    await look('popup', (view) => view.close());
    await waitFor(async () => (await popupAt()) === null, 'the popup is closed');
    assert.ok((await inside.evaluate(() => globalThis.browser.action.getPopup({}))).endsWith('/popup.html'));
  });

  await step('shortcuts are shown and changed in the browser', async () => {
    await inside.bringToFront();
    const keys = () => inside.evaluate(() => document.querySelector('[data-testid="shortcut-open-palette"] kbd')?.textContent ?? null);
    await waitFor(async () => (await keys()) === 'Alt+Shift+K', 'the keys');
    await inside.click('[data-testid="change-shortcuts"]');
    await waitFor(
      () =>
        inBrowser(() => {
          const { currentURI, contentDocument } = gBrowser.selectedBrowser;
          return currentURI.spec === 'about:addons' && contentDocument.querySelector('addon-shortcuts') !== null;
        }),
      'its page of shortcuts',
    );
    await inside.evaluate(() => globalThis.browser.commands.update({ name: 'open-palette', shortcut: 'Alt+Shift+9' }));
    await inside.bringToFront();
    await waitFor(async () => (await keys()) === 'Alt+Shift+9', 'the new keys');
  });

  await step('the daily reminder comes once, from a background that was asleep, and a click on it opens the agenda', async () => {
    const entry = { kind: 'promise', id: 'promise-today', customerId: 'customer-1', at: Date.now(), text: 'Call back' };
    await send('writeJournal', { entry: { ...entry, dueOn: dayOfInstant(Date.now()), state: 'open', stateAt: Date.now() } });
    await waitFor(async () => (await inside.evaluate(() => globalThis.browser.action.getBadgeText({}))) === number(1), 'one on the icon');
    const sleep = () => inBrowser((id) => WebExtensionPolicy.getByID(id).extension.terminateBackground(), addOn);
    const ringAt = (when) =>
      inside.evaluate((name, at) => globalThis.browser.alarms.create(name, { when: at, periodInMinutes: 60 }), alarm, when);
    const isSet = () =>
      inside.evaluate(async (name) => {
        const { scheduledTime } = await globalThis.browser.alarms.get(name);
        return scheduledTime > Date.now() + 1000 && scheduledTime <= Date.now() + 60 * 60_000;
      }, alarm);
    const shown = () => inside.evaluate(async () => Object.keys(await globalThis.browser.notifications.getAll()));

    await sleep();
    await ringAt(Date.now());
    await waitFor(async () => (await shown()).includes('holdfast-due'), 'the reminder');
    const alerted = () =>
      inBrowser(() => [...Services.wm.getEnumerator('alert:alert')][0]?.document.getElementById('alertTextLabel').textContent ?? '');
    await waitFor(async () => (await alerted()).includes('Call back'), 'its words');
    await sleep();
    await inBrowser(() => [...Services.wm.getEnumerator('alert:alert')][0].document.getElementById('alertBox').click());
    await waitFor(() => inBrowser(() => gBrowser.selectedBrowser.currentURI.spec.endsWith('/dashboard.html#agenda')), 'the agenda');
    await sleep();
    await ringAt(Date.now());
    await waitFor(isSet, 'the next look is set');
    await inside.evaluate((name) => navigator.locks.request(name, () => undefined), alarm);
    assert.deepEqual(await shown(), []);

    // A clock that was ahead for a year has been set back.
    await ringAt(Date.now() + 365 * 24 * 60 * 60_000);
    await sleep();
    await send('getAgenda', {});
    await waitFor(isSet, 'the next look is set anew');
  });

  await step('the calendar file and plays go out as files, and plays come in', async () => {
    const { id, family, answers, situations, words } = plays.find((play) => play.id === 'lateAnswer');
    const own = {
      schema: 1,
      id: 'own-12345678',
      basedOn: id,
      createdAt: 1,
      changedAt: 1,
      family,
      answers,
      situations,
      words,
      versions: [],
    };
    await send('saveOwnPlays', { plays: [own] });
    const saved = (name) => waitFor(async () => readFileSync(join(downloads, name), 'utf8'), name);
    const overview = await openOwn('dashboard.html#agenda');
    const click = (button) => waitFor(async () => (await overview.click(`[data-testid="${button}"]`), true), button);
    await click('export-calendar');
    const calendar = await saved(`holdfast-agenda-${dayOfInstant(Date.now())}.ics`);
    assert.match(calendar, /^BEGIN:VCALENDAR\r\n[^]*Call back[^]*END:VCALENDAR\r\n$/);

    await overview.evaluate(() => void (location.hash = 'plays'));
    await waitFor(
      async () => (await overview.click('[data-testid="pass-on"] summary, [data-testid="pass-on"] button'), true),
      'files of plays',
    );
    await click('export-plays');
    assert.equal(JSON.parse(await saved(ownPlaysFileName)).plays.length, 1);
    await send('removeOwnPlay', { id: own.id });
    await waitFor(async () => (await send('getOwnPlays', {})).length === 0, 'the play is removed');
    const input = await overview.waitForSelector('[data-testid="plays-file"]');
    await input.uploadFile(join(downloads, ownPlaysFileName));
    await click('take-in');
    await waitFor(async () => (await send('getOwnPlays', {}))[0]?.words.fa.title === words.fa.title, 'the play is back');
  });

  assert.deepEqual(problems, [], 'The page reported errors.');
  console.log(`${await browser.version()}: ${done.join('; ')}`);
} finally {
  await close();
}
