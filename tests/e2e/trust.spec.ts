import { readFileSync } from 'node:fs';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { languageNames } from '../../lib/i18n/catalogs/general.ts';
import { requests } from '../../lib/messaging/protocol.ts';
import { expectedCustomers } from '../demo-crm/expected.mjs';
import { startDemoCrm, type DemoCrm } from '../demo-crm/server.mjs';
import { readBadges, waitForBadges } from './support/badges.ts';
import { demoSettings } from './support/demo-settings.ts';
import { launchWithExtension, type LaunchedExtension } from './support/extension.ts';
import { openGate } from './support/gate.ts';
import { sendFrom } from './support/messages.ts';
import { startRecordingProxy } from './support/recording-proxy.ts';
import { saveSettings } from './support/settings.ts';
import { readJournal, readTable } from './support/stores.ts';
import { expectLanguage } from './support/surface.ts';

// Playwright tells of a worker's requests only when asked to.
process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = '1';

let crm: DemoCrm;
let browser: LaunchedExtension;
test.beforeAll(async () => {
  crm = await startDemoCrm();
  browser = await launchWithExtension({ locale: 'en-US' });
});
test.afterAll(async () => {
  await browser?.close();
  await crm?.stop();
});

const inDanger = expectedCustomers().find(({ plan, language }) => plan === 'danger' && language === 'en')!;

/** Addresses of everything that pages and workers of the browser ask for. */
function watchRequests(context: BrowserContext): string[] {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  return asked;
}

/**
 * Where browsers themselves call: updates, sign-in, help with forms. These do not count as the extension's; a request of
 * the extension's own to such a place would still be among those that its pages and its worker made.
 */
const browsersOwn = /^\S+ (?:https?:\/\/)?(?:[\w-]+\.)*(?:google|googleapis|gvt1|gstatic|microsoft|msedge|bing)\.(?:com|net)(?:[:/]|$)/;

test('a whole run asks the network for nothing', async () => {
  const proxy = await startRecordingProxy(crm.url);
  const watched = await launchWithExtension({ locale: 'en-US', proxy: proxy.address });
  try {
    const asked = watchRequests(watched.context);
    await saveSettings(watched, demoSettings);
    const page = await watched.context.newPage();
    await page.goto(`${crm.url}/customers?lang=en`);
    await waitForBadges(page, 5);
    await page.getByRole('link', { name: inDanger.name, exact: true }).first().click();
    await page.waitForURL(/\/customers\/\d+/);
    await waitForBadges(page);
    const panel = await watched.openPanel(page);
    await expect(panel.getByTestId('reason').first()).toBeVisible();

    await page.goto(`${crm.url}/inbox/${inDanger.messages.findLast(({ direction }) => direction === 'in')!.id}?lang=en`);
    await waitForBadges(page);
    await page.locator('.reply .editor').click();
    const play = panel.getByTestId('play').first();
    await expect(play.getByTestId('words')).toBeVisible();
    for (const blank of await play.locator('[data-testid^="blank-"]').all()) await blank.fill('the late delivery');
    if (await play.locator('.hf-date').count()) await play.locator('.hf-chip').nth(1).click();
    await play.getByTestId('insert').click();
    const words = (await play.getByTestId('words').locator('p').first().innerText()).trim();
    await expect(page.locator('.reply .editor')).toContainText(words);

    await panel.getByTestId('note-text').fill('=Called, https://example.com/pixel.png');
    await panel.getByTestId('save-note').click();
    await expect(panel.getByTestId('note')).toHaveCount(1);

    const options = await watched.openExtensionPage('options.html');
    const download = options.waitForEvent('download');
    await options.getByTestId('export-notes').click();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('example.com/pixel.png');
    for (const name of ['popup.html', 'welcome.html', 'dashboard.html']) {
      const other = await watched.openExtensionPage(name);
      await expect(other.locator('main, [data-testid]').first()).toBeVisible();
    }
    await page.waitForTimeout(1000);

    const strays = (): string[] => proxy.strays.filter((line) => !browsersOwn.test(line));
    expect(asked.filter((url) => !url.startsWith(`${crm.url}/`) && !/^(?:chrome-extension|data|blob|about):/.test(url))).toEqual([]);
    expect(strays()).toEqual([]);

    // All of it was seen: what the worker reads of its own files, what pages load, and what goes elsewhere.
    await expect.poll(() => asked).toContain(`chrome-extension://${watched.extensionId}/phrases/en.txt`);
    expect(proxy.passed()).toBeGreaterThan(2);
    await page.evaluate(() => void window.open('http://nowhere.example/'));
    await expect.poll(strays).toContain('GET http://nowhere.example/');
    // And the worker could not ask elsewhere if it would.
    const worker = await watched.currentWorker();
    const asking = worker.evaluate(() =>
      fetch('http://nowhere.example/worker').then(
        () => 'answered',
        (error: Error) => error.name,
      ),
    );
    expect(await asking).toBe('TypeError');
    expect(strays().filter((line) => line.includes('worker'))).toEqual([]);
  } finally {
    await watched.close();
    await proxy.stop();
  }
});

test('pausing a site takes its badges away at once, and waking it brings them back', async () => {
  const list = await browser.context.newPage();
  await list.goto(`${crm.url}/customers?lang=en`);
  await waitForBadges(list, 5);
  const record = await browser.context.newPage();
  await record.goto(`${crm.url}/customers/10401?lang=en`);
  await waitForBadges(record);
  for (const page of [list, record]) await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
  const tabId = await browser.tabIdOf(record);
  const panel = await browser.openPanel(record);
  const popup = await browser.openExtensionPage(`popup.html?tab=${tabId}`);
  await popup.getByTestId('pause-site').click();
  for (const page of [list, record]) await expect(page.locator('holdfast-badge')).toHaveCount(0);
  await expect(panel.getByTestId('panel-state')).toHaveAttribute('data-state', 'sitePaused');

  // Neither a change nor a new page wakes it.
  await record.evaluate(() => document.querySelector('main')!.append(document.createElement('p')));
  const late = await browser.context.newPage();
  await late.goto(`${crm.url}/customers/10402?lang=en`);
  await late.waitForTimeout(700);
  for (const page of [list, record, late]) expect(await page.locator('holdfast-badge').count()).toBe(0);

  await panel.getByTestId('resume-site').click();
  for (const page of [list, record, late]) await expect(page.locator('holdfast-badge')).not.toHaveCount(0);
  for (const page of [list, record])
    expect(await page.evaluate(() => (globalThis as never as { isSamePage?: boolean }).isSamePage)).toBe(true);
  await expect(panel.getByTestId('panel-state')).toHaveAttribute('data-state', 'customer');
  await expect(record.locator('holdfast-badge')).toHaveCount(1);
  for (const page of [popup, panel, late, record, list]) await page.close();
});

test('a page’s gate may ask twelve things and no other, and pages of ours may not ask those', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${crm.url}/customers/10401?lang=en`);
  await waitForBadges(page);
  const gate = await openGate(page, browser.extensionId);
  const inside = await browser.openExtensionPage('options.html');
  const before = await readJournal(inside);
  const allowed: string[] = [];
  for (const [name, { tier }] of Object.entries(requests)) {
    if (tier === 'page') {
      allowed.push(name);
      expect(await sendFrom(inside, name, {}), name).toEqual({ ok: false, failure: 'notAllowed' });
    } else {
      expect(await gate.ask(name, '{}'), name).toEqual({ ok: false, failure: 'notAllowed' });
    }
  }
  expect(allowed.toSorted()).toEqual([
    'badgeFor',
    'checkDraft',
    'editorFocused',
    'getEditorButton',
    'hideEditorButton',
    'inferPage',
    'moveEditorButton',
    'observe',
    'openFromEditor',
    'openPanel',
    'pointed',
    'pointingEnded',
  ]);
  // Nor with a request that would be right.
  const [customer] = before.customers as { id: string }[];
  const entry = JSON.stringify({ kind: 'note', id: crypto.randomUUID(), customerId: customer!.id, at: 1, text: 'From the page' });
  expect(await gate.ask('writeJournal', `{ entry: ${entry} }`)).toEqual({ ok: false, failure: 'notAllowed' });
  expect(await gate.ask('getJournalExport', '{}')).toEqual({ ok: false, failure: 'notAllowed' });
  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'anything'])
    expect(await gate.ask(name, '{}'), name).toEqual({ ok: false, failure: 'unknownRequest' });
  expect(await readJournal(inside)).toEqual(before);
  await gate.close();
  await inside.close();
  await page.close();
});

test('a site is told of the customers that it has shown itself, and of no other', async () => {
  const other = await startDemoCrm();
  try {
    const page = await browser.context.newPage();
    await page.goto(`${crm.url}/customers/10401?lang=en`);
    await waitForBadges(page);
    const stranger = await browser.context.newPage();
    await stranger.goto(`${other.url}/customers/unsaved?lang=en`);
    const inside = await browser.openExtensionPage('options.html');
    const rows = await readTable(inside, 'holdfast-observations', 'observations');
    const { customerId } = rows.find(({ observation }) => (observation as { url: string }).url.includes('/customers/10401'))!;
    const asked = `{ customerIds: [${JSON.stringify(customerId)}] }`;

    const own = await openGate(page, browser.extensionId);
    const theirs = await openGate(stranger, browser.extensionId);
    const told = (await own.ask('badgeFor', asked)) as { value: { badges: Record<string, { number: string }> } };
    expect(Object.keys(told.value.badges)).toEqual([customerId]);
    expect(await theirs.ask('badgeFor', asked)).toEqual({ ok: true, value: { badges: {} } });
    // An address in the message is a note, never a proof.
    const claim = `{ url: ${JSON.stringify(`${crm.url}/customers/10401`)}, profileId: 'demo-crm', reading: null }`;
    expect(await theirs.ask('observe', claim)).toMatchObject({ ok: true, value: { slots: {} } });
    expect(await theirs.ask('badgeFor', asked)).toEqual({ ok: true, value: { badges: {} } });
    await own.close();
    await theirs.close();
    for (const one of [inside, stranger, page]) await one.close();
  } finally {
    await other.stop();
  }
});

/** Complaints of the browser while a page of ours is open: its policy, Trusted Types, exceptions, errors. */
async function openCounted(name: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(globalThis, { broken });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      broken.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  await page.goto(`chrome-extension://${browser.extensionId}/${name}`);
  return { page, complaints };
}
const brokenOn = (page: Page): Promise<string[]> => page.evaluate(() => (globalThis as never as { broken: string[] }).broken);

test('no page of ours breaks its policy, and the policy holds', async () => {
  const host = await browser.context.newPage();
  await host.goto(`${crm.url}/customers/10401?lang=en`);
  await waitForBadges(host);
  const tab = await browser.tabIdOf(host);
  for (const name of [`sidepanel.html?tab=${tab}`, `popup.html?tab=${tab}`, 'options.html', 'welcome.html', 'dashboard.html']) {
    const { page, complaints } = await openCounted(name);
    await expect(page.locator('#root > *').first()).toBeVisible();
    if (name.startsWith('sidepanel')) {
      await expect(page.getByTestId('panel-state')).toHaveAttribute('data-state', 'customer');
      await page.getByTestId('play').nth(1).getByRole('button').first().click();
      await page.getByTestId('note-text').fill('<img src=x onerror=alert(1)>');
      await page.getByTestId('save-note').click();
      await expect(page.getByTestId('note').first()).toContainText('<img src=x onerror=alert(1)>');
    }
    // Every language draws its own words and direction.
    for (const language of ['fa', 'ru', 'en'] as const) {
      await page.locator('footer, header').getByRole('radio', { name: languageNames[language] }).check();
      await expectLanguage(page, language);
    }
    await page.waitForTimeout(300);
    expect(complaints, name).toEqual([]);
    expect(await brokenOn(page), name).toEqual([]);

    const tries = await page.evaluate(async () => {
      const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'no error');
      const attempt = (act: () => void): string => {
        try {
          act();
          return 'done';
        } catch (error) {
          return nameOf(error);
        }
      };
      const picture = document.createElement('img');
      picture.src = 'http://nowhere.example/pixel.png';
      document.body.append(picture);
      const script = document.createElement('script');
      return {
        html: attempt(() => (document.body.lastElementChild!.innerHTML = '<b>x</b>')),
        script: attempt(() => (script.src = 'https://nowhere.example/x.js')),
        fetched: await fetch('http://nowhere.example/').then(() => 'done', nameOf),
      };
    });
    expect(tries, name).toEqual({ html: 'TypeError', script: 'TypeError', fetched: 'TypeError' });
    await expect
      .poll(() => brokenOn(page), name)
      .toEqual(
        expect.arrayContaining([
          expect.stringContaining('connect-src'),
          expect.stringContaining('img-src'),
          expect.stringContaining('require-trusted-types-for'),
        ]),
      );
    await page.close();
  }
  await host.close();
});

/** A reading in the right form, to be broken in one place. */
const soundReading = `{
  profileId: 'demo-crm', profileVersion: 1, url: location.href, pageLanguage: 'en', pageKind: 'record', pageKey: 'record:customer/666', ownAddresses: [], stillShown: [],
  subjects: [{ slot: 'record', recordId: '666', recordType: 'customer', facts: [{ field: 'name', text: 'Made Up', place: 'Heading' }], items: [] }], problem: null,
}`;
const nested = (open: string, close: string, depth: number): string =>
  `JSON.parse('${open}'.repeat(${depth}) + '1' + '${close}'.repeat(${depth}))`;
const brokenReadings: [string, string][] = [
  ['a number', '7'],
  ['a list', '[]'],
  ['text', '"reading"'],
  ['wrong types everywhere', `Object.fromEntries(Object.keys(${soundReading}).map((key) => [key, 7]))`],
  ['facts that are no list', `{ ...${soundReading}, subjects: [{ slot: 'record', facts: { length: 1e9 }, items: null }] }`],
  [
    'an unknown field',
    `{ ...${soundReading}, subjects: [{ slot: 'a', facts: [{ field: 'constructor', text: 'x', place: 'y' }], items: [] }] }`,
  ],
  ['an unknown profile', `{ ...${soundReading}, profileId: '../../etc' }`],
  ['a page kind of the prototype', `{ ...${soundReading}, pageKind: '__proto__' }`],
  [
    '10 MB in one string',
    `{ ...${soundReading}, subjects: [{ slot: 'a', facts: [{ field: 'name', text: 'x'.repeat(10_000_000), place: 'y' }], items: [] }] }`,
  ],
  ['10 MB in the name of a key', `{ ['x'.repeat(10_000_000)]: 1 }`],
  [
    'a name beyond its length',
    `{ ...${soundReading}, subjects: [{ slot: 'a', facts: [{ field: 'name', text: 'x'.repeat(501), place: 'y' }], items: [] }] }`,
  ],
  ['200,000 subjects', `{ ...${soundReading}, subjects: Array.from({ length: 200_000 }, () => ({ slot: 'a', facts: [], items: [] })) }`],
  ['lists 90 deep', nested('[', ']', 90)],
  ['objects 90 deep', nested('{"a":', '}', 90)],
  ['a lot of empty lists', 'Array.from({ length: 100_000 }, () => [])'],
  ['keys of the prototype', `JSON.parse('{"__proto__":{"isPolluted":true},"constructor":{"prototype":{"isPolluted":true}}}')`],
];

test('a broken or hostile reading is refused, and the worker lives on', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${crm.url}/customers/10401?lang=en`);
  await waitForBadges(page);
  const inside = await browser.openExtensionPage('options.html');
  // New facts have the whole book reckoned anew a moment later: from then on a badge changes for nothing but news.
  await expect
    .poll(() => sendFrom(inside, 'getScoringJob', {}))
    .toMatchObject({ ok: true, value: { state: 'idle', finishedAt: expect.any(Number) } });
  const [badge] = await waitForBadges(page);
  const worker = await browser.currentWorker();
  const faults: string[] = [];
  worker.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await worker.evaluate(() => Object.assign(globalThis, { isSameWorker: true }));
  const gate = await openGate(page, browser.extensionId);
  const before = await readJournal(inside);
  for (const [name, reading] of brokenReadings) {
    const reply = await gate.ask('observe', `{ url: location.href, profileId: 'demo-crm', reading: ${reading} }`);
    expect(reply, name).toEqual({ ok: false, failure: 'malformed' });
  }
  for (const [request, failure] of [
    ['null', 'malformed'],
    ['7', 'malformed'],
    ['{ url: 7, profileId: null, reading: null }', 'malformed'],
    [`{ url: 'x'.repeat(10_000), profileId: null, reading: null }`, 'malformed'],
    [`{ url: location.href, profileId: 'x'.repeat(61), reading: null }`, 'malformed'],
  ] as const)
    expect(await gate.ask('observe', request), request).toEqual({ ok: false, failure });
  for (const request of [
    '{ customerIds: 7 }',
    `{ customerIds: [''] }`,
    `{ customerIds: ['x'.repeat(65)] }`,
    '{ customerIds: Array.from({ length: 501 }, () => "a") }',
  ])
    expect(await gate.ask('badgeFor', request), request).toEqual({ ok: false, failure: 'malformed' });
  expect(await readJournal(inside)).toEqual(before);

  // A reading from another version of the gate, with more in it than this one knows, is still a reading.
  expect(
    await gate.ask('observe', `{ url: location.href, profileId: 'demo-crm', reading: { ...${soundReading}, more: 1 } }`),
  ).toMatchObject({ ok: true });
  expect(
    await worker.evaluate(() => [
      (globalThis as never as { isSameWorker?: boolean }).isSameWorker,
      ({} as { isPolluted?: boolean }).isPolluted ?? null,
    ]),
  ).toEqual([true, null]);
  expect(faults).toEqual([]);
  await page.reload();
  const [again] = await waitForBadges(page);
  // The sound reading told of one more customer, and that moves everybody's starting point a little.
  expect(Math.abs(Number(again!.number) - Number(badge!.number))).toBeLessThanOrEqual(2);
  await expect.poll(async () => (await readBadges(page)).length).toBe(1);
  await gate.close();
  await inside.close();
  await page.close();
});
