import { expect, test, type Page } from '@playwright/test';
import type { Observation } from '../../lib/domain/observations/observation.ts';
import { pageProblemWords } from '../../lib/i18n/catalogs/panel.ts';
import { expectedCustomers, type ExpectedCustomer } from '../demo-crm/expected.mjs';
import { startDemoCrm, type DemoCrm } from '../demo-crm/server.mjs';
import { readBadges, waitForBadges } from './support/badges.ts';
import { launchWithExtension, type LaunchedExtension } from './support/extension.ts';
import { measureGate } from './support/gate-time.ts';
import { readTable } from './support/stores.ts';

let crm: DemoCrm;
let browser: LaunchedExtension;
/** A page of the extension, to look into the stores from. */
let inside: Page;
test.beforeAll(async () => {
  crm = await startDemoCrm();
  browser = await launchWithExtension({ locale: 'en-US' });
  inside = await browser.openExtensionPage('options.html');
});
test.afterAll(async () => {
  await browser?.close();
  await crm?.stop();
});

const customers = expectedCustomers();
/** The ordinary customers that the hostile pages were made from (tests/demo-crm/server.mjs). */
const recordModel = customers.find(({ plan, messages }) => plan === 'fine' && messages.length > 1)!;
const listModel = customers.find(({ plan }) => plan === 'fine')!;
const dayOf = (at: unknown): string => new Date(Number(at)).toISOString().slice(0, 10);

async function observationsOf(path: RegExp): Promise<Observation[]> {
  const rows = await readTable(inside, 'holdfast-observations', 'observations');
  return rows.map(({ observation }) => observation as Observation).filter(({ url }) => path.test(url));
}

/** Opens a page and collects every exception in any of its worlds, and every error on its console. */
async function openWatched(path: string): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.context.newPage();
  const faults: string[] = [];
  const session = await browser.context.newCDPSession(page);
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    faults.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'warning') faults.push(args.map(({ value, description }) => value ?? description).join(' '));
  });
  await session.send('Runtime.enable');
  page.on('crash', () => faults.push('the page crashed'));
  await page.goto(`${crm.url}${path}`);
  return { page, faults };
}

const factsOf = ({ facts }: Observation): Record<string, string | number> =>
  Object.fromEntries(facts.map(({ field, value }) => [field, value]));

/** Each fact that was read is what the customer's file says; what the page does not show is absent. */
function expectFacts(
  observation: Observation,
  customer: ExpectedCustomer,
  own: { name: string; company?: string; email: string; phoneDigits: string },
): void {
  const { name, company, email, phone, customerSinceAt, lastOrderAt, lastOrderAmount, contractEndAt, openCaseCount } = factsOf(observation);
  expect(name).toBe(own.name);
  expect(company).toBe(own.company ?? customer.company);
  expect(email).toBe(own.email);
  expect(String(phone).replace(/\D/g, '')).toBe(own.phoneDigits);
  const day = (at: unknown): string | null => (at === undefined ? null : dayOf(at));
  expect(day(lastOrderAt)).toBe(customer.lastOrderDay);
  expect(lastOrderAmount ?? null).toBe(customer.lastOrderAmount);
  expect(day(contractEndAt)).toBe(customer.contractEndDay);
  expect(openCaseCount).toBe(customer.openCaseCount);
  if (observation.pageKind === 'record') expect(day(customerSinceAt)).toBe(customer.customerSinceDay);
}

function expectItems({ items }: Observation, customer: ExpectedCustomer, isOwnText: (id: string) => boolean): void {
  const ofKind = (kind: string) => items.filter((item) => item.kind === kind);
  const seen = ofKind('message').map(({ at, direction, subject, text }) => ({ at, direction, subject, text }));
  expect(new Set(seen.map(({ at }) => at))).toEqual(new Set(customer.messages.map(({ at }) => at)));
  expect(seen).toHaveLength(customer.messages.length);
  for (const message of customer.messages) {
    const read = seen.find(({ at }) => at === message.at)!;
    expect(read).toMatchObject({ direction: message.direction, subject: message.subject });
    if (!isOwnText(message.id)) expect(read.text?.replace(/\s+/g, ' ')).toBe(message.text.replace(/\s+/g, ' ').trim());
  }
  expect(
    ofKind('order')
      .map(({ at, amount }) => `${dayOf(at)} ${amount}`)
      .toSorted(),
  ).toEqual(customer.orders.map(({ day, amount }) => `${day} ${amount}`).toSorted());
  expect(
    ofKind('contract')
      .map(({ at, endAt, state }) => `${dayOf(at)} ${dayOf(endAt)} ${state}`)
      .toSorted(),
  ).toEqual(customer.contracts.map(({ startDay, endDay, state }) => `${startDay} ${endDay} ${state}`).toSorted());
  expect(
    ofKind('case')
      .map(({ at, subject, state }) => `${dayOf(at)} ${subject} ${state}`)
      .toSorted(),
  ).toEqual(
    customer.cases
      .map(({ openedDay, subject, closedDay }) => `${openedDay} ${subject} ${closedDay === null ? 'open' : 'closed'}`)
      .toSorted(),
  );
}

/** A task of ours is long every time; a machine that lays pages out slowly is not: the best of three visits counts. */
async function longestGateMs(page: Page, visit: () => Promise<unknown>): Promise<number> {
  let bestMs = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && bestMs > 50; round += 1) {
    const { longestMs, tasks } = await measureGate(page, visit);
    expect(tasks).toBeGreaterThan(0);
    bestMs = Math.min(bestMs, longestMs);
  }
  return bestMs;
}

const records = [
  { path: '/hostile/huge-text', name: 'Ten Megabytes' },
  { path: '/hostile/deep', name: 'Deep Nester' },
  { path: '/hostile/shadowed', name: 'Shadow Former' },
];

for (const [place, { path, name }] of records.entries()) {
  test(`${path}: read right, at ease, without a fault`, async () => {
    test.setTimeout(360_000);
    const { page, faults } = await openWatched(`${path}?lang=en`);
    // Counted, not read: a debugger that reads a page so deep or so long takes longer than all else here.
    const badges = page.locator('holdfast-badge');
    await expect(badges).toHaveCount(1);
    const longestMs = await longestGateMs(page, async () => {
      await page.goto(`${crm.url}${path}?lang=en`);
      await expect(badges).toHaveCount(1);
      // What the page builds after that is read too.
      await page.waitForTimeout(500);
    });
    expect(longestMs).toBeLessThan(50);

    // A change of the page makes the gate look again: that must be as light.
    const changeMs = await longestGateMs(page, async () => {
      for (let i = 0; i < 5; i += 1) {
        await page.evaluate(() => document.querySelector('main')!.append(document.createElement('p')));
        await page.waitForTimeout(150);
      }
    });
    expect(changeMs).toBeLessThan(50);
    await expect(badges).toHaveCount(1);

    const id = path.split('/').at(-1)!;
    const newest = recordModel.messages.toSorted((a, b) => a.at - b.at).at(-1)!;
    // What the page built last may still be on its way to the store.
    await expect(async () => {
      const [observation, ...more] = await observationsOf(new RegExp(`${path}\\b`));
      expect(more).toEqual([]);
      expectFacts(observation!, recordModel, { name, email: `${id}@hostile.example`, phoneDigits: `44207946099${place}` });
      expectItems(observation!, recordModel, (mail) => name === 'Ten Megabytes' && mail === newest.id);
      for (const { text = '' } of observation!.items) expect(text.length).toBeLessThanOrEqual(20_000);
      expect(JSON.stringify(observation)).not.toContain('the innermost word');
    }).toPass({ timeout: 30_000 });

    const panel = await browser.openPanel(page);
    await expect(panel.getByTestId('panel-state')).toHaveAttribute('data-state', 'customer');
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText(name);
    expect(faults).toEqual([]);
    await panel.close();
    await page.close();
  });
}

test('a list of 5,000 rows is read at ease', async () => {
  test.setTimeout(360_000);
  const { page, faults } = await openWatched('/customers?lang=en');
  await waitForBadges(page);
  const longestMs = await longestGateMs(page, async () => {
    await page.goto(`${crm.url}/customers?lang=en&rows=5000`);
    // A browser that lays so long a table out anew for every badge may take its time.
    await expect.poll(() => page.locator('holdfast-badge').count(), { timeout: 60_000 }).toBeGreaterThan(5);
    for (let i = 0; i < 5; i += 1) {
      await page.mouse.wheel(0, 3000);
      await page.waitForTimeout(200);
    }
  });
  expect(longestMs).toBeLessThan(50);
  expect(faults).toEqual([]);
  await page.close();
});

/** What a person would read aloud of it: no controls, no bidi overrides. */
const said = (text: string): string =>
  text
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .slice(0, 500)
    .trim();

test('every row of the list is read right', async () => {
  const { page, faults } = await openWatched('/customers?lang=en');
  await waitForBadges(page);
  const rows = page.locator('table.customers tbody tr');
  const total = await rows.count();
  // Rows are read while they are in view: what flies by is not.
  for (let row = 0; row < total; row += 1) {
    await rows.nth(row).scrollIntoViewIfNeeded();
    await expect(rows.nth(row).locator('holdfast-badge')).toBeAttached();
  }
  await expect(page.locator('table.customers tbody tr holdfast-badge')).toHaveCount(total);
  const read = await observationsOf(/\/customers\?lang=en$/);
  const ids = read.map(({ identity }) => identity.find(({ kind }) => kind === 'record')?.id ?? '');
  expect(ids.toSorted()).toEqual(customers.map(({ id }) => id).toSorted());
  for (const customer of customers) {
    const observation = read[ids.indexOf(customer.id)]!;
    expectFacts(observation, customer, {
      name: said(customer.name),
      company: said(customer.company),
      email: customer.email,
      phoneDigits: customer.phoneDigits,
    });
  }
  expect(faults).toEqual([]);
  await page.close();
});

/** What the names of /hostile/names are once controls and bidi overrides are gone. */
const names = [
  {
    id: 'name-markup',
    name: '<img src=x onerror="document.title=1"><script>document.title=1</script>&amp;"\'`${1}',
    company: '<b>Bold</b> & \'Quoted\' "Ltd"',
  },
  { id: 'name-bidi', name: 'gro.elpmaxe@tnuocca Paid', company: 'محک Ltd' },
  { id: 'name-control', name: 'Null[31m Line Break', company: 'Tab andmore' },
  { id: 'name-long', name: 'Ag\u0301nes '.repeat(100).slice(0, 500).trim(), company: 'W'.repeat(500) },
];
const unseen = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/u;

test('hostile names are letters and nothing else, in the list, the badge and the panel', async () => {
  const { page, faults } = await openWatched('/hostile/names?lang=en');
  const seen = await waitForBadges(page, names.length);
  expect(seen).toHaveLength(names.length);
  for (const { label, card } of seen) for (const words of [label, ...card]) expect(words).not.toMatch(unseen);
  for (const [index, { id, name, company }] of names.entries()) {
    const [observation] = await observationsOf(new RegExp('/hostile/names\\b')).then((all) =>
      all.filter(({ identity }) => identity.some((key) => key.kind === 'record' && key.id === id)),
    );
    expectFacts(observation!, listModel, {
      name,
      company,
      email: `${id}@hostile.example`,
      phoneDigits: `44207946099${records.length + index}`,
    });
  }
  const panel = await browser.openPanel(page);
  await expect(panel.getByTestId('panel-state')).toHaveAttribute('data-state', 'list');
  const before = await panel.title();
  for (const { name } of names) await expect(panel.getByTestId('list-customer').filter({ hasText: name })).toHaveCount(1);
  const visit = async (path: string, name: string): Promise<void> => {
    await page.goto(`${crm.url}${path}?lang=en`);
    await waitForBadges(page);
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText(name);
  };
  for (const { id, name, company } of names) {
    await visit(`/hostile/${id}`, name);
    const shown = await panel.evaluate(() => ({
      text: document.body.innerText,
      name: document.querySelector('h1')?.textContent ?? '',
      isBare: [...document.querySelectorAll('h1 *')].every(({ localName }) => localName === 'bdi'),
      strangers: document.querySelectorAll('img, script:not([src]), iframe, object, b').length,
    }));
    expect(shown).toMatchObject({ name, isBare: true, strangers: 0 });
    expect(shown.text).toContain(company);
    expect(shown.text.replaceAll('\n', '')).not.toMatch(unseen);
    // Within the panel's width, however long it is.
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  }
  expect(await panel.title()).toBe(before);
  expect(await page.title()).not.toBe('1');
  expect(faults).toEqual([]);
  await panel.close();
  await page.close();
});

test('a record without an id gives no badge, no customer, and words that say why', async () => {
  const { page, faults } = await openWatched('/customers/unsaved?lang=en');
  await page.bringToFront();
  const panel = await browser.openPanel(page);
  await expect(panel.getByTestId('panel-state')).toHaveAttribute('data-state', 'noCustomer');
  await expect(panel.getByTestId('panel-state')).toContainText(pageProblemWords.recordWithoutId.title.en);
  await expect(panel.getByTestId('panel-state')).toContainText(pageProblemWords.recordWithoutId.next.en);
  expect(await readBadges(page)).toEqual([]);
  expect(await observationsOf(/unsaved/)).toEqual([]);
  const known = await readTable(inside, 'holdfast-journal', 'customers');
  expect(JSON.stringify(known)).not.toContain('Jonas Field');
  expect(faults).toEqual([]);
  await panel.close();
  await page.close();
});

/** Session storage has one entry for each tab whose badge a person clicked. */
const focusedTabs = (): Promise<string[]> =>
  inside.evaluate(async () =>
    Object.keys(
      await (
        globalThis as never as { chrome: { storage: { session: { get: (keys: null) => Promise<object> } } } }
      ).chrome.storage.session.get(null),
    ).filter((key) => key.startsWith('focus:')),
  );

test('a click that a script makes opens nothing; a person’s click does', async () => {
  const { page, faults } = await openWatched('/customers/10401?lang=en');
  await waitForBadges(page);
  await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('holdfast-badge')!;
    Object.assign(globalThis, { badge: host });
    for (const type of ['pointerenter', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'focus'])
      host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, clientX: 5, clientY: 5 }));
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    host.click();
    host.focus();
    (document.activeElement as HTMLElement).click();
  });
  // Copies have the name and nothing behind it.
  const copy = await page.evaluate(() => {
    const made = document.querySelector('holdfast-badge')!.cloneNode(true) as HTMLElement;
    made.id = 'copy';
    made.style.cssText = 'display:inline-block;width:60px;height:30px';
    document.querySelector('h1')!.before(made);
    return { children: made.childNodes.length, hasShadow: made.shadowRoot !== null };
  });
  expect(copy).toEqual({ children: 0, hasShadow: false });
  await page.locator('#copy').click();
  await page.waitForTimeout(400);
  expect(await focusedTabs()).toEqual([]);
  await page.evaluate(() => document.querySelector('#copy')!.remove());
  // The same badge; its score may have moved with the book since.
  expect(await page.evaluate(() => document.querySelector('holdfast-badge') === (globalThis as never as { badge: Element }).badge)).toBe(
    true,
  );
  const [now, ...more] = await readBadges(page);
  expect(now!.label).not.toBe('');
  expect(more).toEqual([]);
  await page.mouse.click(now!.at.x, now!.at.y);
  await expect.poll(focusedTabs).toHaveLength(1);
  expect(faults).toEqual([]);
  await page.close();
  await expect.poll(focusedTabs).toEqual([]);
});

test('a page cannot read what a badge says', async () => {
  const { page } = await openWatched('/customers/10401?lang=en');
  const [badge] = await waitForBadges(page);
  // The words stand on show, too.
  await page.mouse.move(badge!.at.x, badge!.at.y);
  await expect.poll(async () => (await readBadges(page))[0]?.openCard ?? null).not.toBeNull();
  const words = [badge!.label, ...badge!.card.filter((line) => /[a-z]{4}/i.test(line))];
  expect(words.length).toBeGreaterThan(3);
  const leaks = await page.evaluate(
    ({ wanted, at }) => {
      const host = document.querySelector<HTMLElement>('holdfast-badge')!;
      const find = (globalThis as never as { find: (text: string, isCase: boolean, isBack: boolean, wraps: boolean) => boolean }).find;
      const selection = getSelection()!;
      selection.selectAllChildren(document.documentElement);
      const everything = selection.toString();
      selection.selectAllChildren(host.parentElement!);
      const around = selection.toString();
      selection.removeAllRanges();
      const range = document.createRange();
      range.selectNode(host);
      const html = (document.documentElement as never as { getHTML: (options: object) => string }).getHTML({
        serializableShadowRoots: true,
      });
      const styles = ['::before', '::after', '::part(n)'].map((pseudo) => getComputedStyle(host, pseudo).content).join(' ');
      const texts = [
        everything,
        around,
        range.toString(),
        html,
        host.innerText,
        host.textContent ?? '',
        host.outerHTML,
        styles,
        document.body.innerText,
        host.ariaLabel ?? '',
      ];
      const found = wanted.filter((text) => texts.some((one) => one.includes(text)) || find(text, false, false, true));
      return {
        found,
        // What there is to find is found, or the search above would prove nothing.
        canFind: find(document.querySelector('h1')!.innerText.slice(0, 12), false, false, true),
        root: host.shadowRoot,
        attributes: host.attributes.length,
        below: document.elementFromPoint(at.x, at.y)?.localName,
      };
    },
    { wanted: words, at: badge!.at },
  );
  expect(leaks).toEqual({ found: [], canFind: true, root: null, attributes: 0, below: 'holdfast-badge' });
  await page.close();
});

/** Notes on the page, from its own script, when badges come and go. */
const watchBadges = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const moves: { isHere: boolean }[] = [];
    Object.assign(globalThis, { moves });
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) {
        for (const node of removedNodes) if (node.nodeName === 'HOLDFAST-BADGE') moves.push({ isHere: false });
        for (const node of addedNodes) if (node.nodeName === 'HOLDFAST-BADGE') moves.push({ isHere: true });
      }
    }).observe(document, { subtree: true, childList: true });
  });
const movesOf = (page: Page): Promise<{ isHere: boolean }[]> =>
  page.evaluate(() => (globalThis as never as { moves: { isHere: boolean }[] }).moves);

test('a badge that a page takes away comes back each time', async () => {
  const { page, faults } = await openWatched('/customers/10401?lang=en');
  await waitForBadges(page);
  await watchBadges(page);
  for (let i = 0; i < 4; i += 1) {
    await page.evaluate(() => document.querySelector('holdfast-badge')!.remove());
    await expect(page.locator('holdfast-badge')).toHaveCount(1);
  }
  const moves = await movesOf(page);
  expect(moves.map(({ isHere }) => isHere)).toEqual([false, true, false, true, false, true, false, true]);
  expect(faults).toEqual([]);
  await page.close();
});

test('a page that fights the badge is left in peace, until it goes elsewhere', async () => {
  const { page, faults } = await openWatched('/customers/10401?lang=en');
  await waitForBadges(page);
  await watchBadges(page);
  await page.evaluate(() => {
    const fight = setInterval(() => document.querySelector('holdfast-badge')?.remove(), 20);
    Object.assign(globalThis, { makePeace: () => clearInterval(fight) });
  });
  const returns = async (): Promise<number> => (await movesOf(page)).filter(({ isHere }) => isHere).length;
  await expect.poll(returns).toBe(5);
  await page.waitForTimeout(1500);
  expect(await returns()).toBe(5);
  await page.evaluate(() => (globalThis as never as { makePeace: () => void }).makePeace());
  await expect(page.locator('holdfast-badge')).toHaveCount(0);
  await page.evaluate(() => document.querySelector('main')!.append(document.createElement('p')));
  await page.waitForTimeout(500);
  await expect(page.locator('holdfast-badge')).toHaveCount(0);
  await page.locator('a[data-turn]').last().click();
  await waitForBadges(page);
  expect(faults).toEqual([]);
  await page.close();
});

test('a page that draws its parts anew keeps its badges, and that is no fight', async () => {
  const { page, faults } = await openWatched('/customers/10401?lang=en');
  await waitForBadges(page);
  for (let i = 0; i < 8; i += 1) {
    await page.evaluate(() => {
      const title = document.querySelector('h1')!;
      const anew = title.cloneNode(true);
      for (const badge of document.querySelectorAll('holdfast-badge')) badge.remove();
      title.replaceWith(anew);
    });
    await expect(page.locator('h1 + holdfast-badge')).toHaveCount(1);
  }
  await page.goto(`${crm.url}/customers?lang=en`);
  // Of the rows in view each has one; none of the others has two.
  const badgesOfRows = () =>
    page.locator('table.customers tbody tr').evaluateAll((rows) => {
      const counted = rows.map((row) => ({ top: row.getBoundingClientRect().top, count: row.querySelectorAll('holdfast-badge').length }));
      const inView = counted.filter(({ top }) => top >= 0 && top < innerHeight).map(({ count }) => count);
      return { rows: inView.length > 5, least: Math.min(...inView), most: Math.max(...counted.map(({ count }) => count)) };
    });
  await expect.poll(badgesOfRows).toEqual({ rows: true, least: 1, most: 1 });
  for (let i = 0; i < 8; i += 1) {
    await page.evaluate(() => {
      // The rows stay and their cells are written anew.
      for (const badge of document.querySelectorAll('holdfast-badge')) badge.remove();
      for (const cell of document.querySelectorAll('table.customers tbody th'))
        cell.replaceChildren(...[...cell.childNodes].map((node) => node.cloneNode(true)));
    });
    await expect.poll(badgesOfRows).toEqual({ rows: true, least: 1, most: 1 });
  }
  await expect(page.locator('holdfast-badge:not(th a.name + holdfast-badge)')).toHaveCount(0);
  expect(faults).toEqual([]);
  await page.close();
});

test('a page cannot speak to the extension or find it', async () => {
  const { page, faults } = await openWatched('/customers/10401?lang=en');
  await waitForBadges(page);
  const reach = await page.evaluate(async (id) => {
    const { chrome } = globalThis as never as { chrome?: { runtime?: { sendMessage?: unknown; connect?: unknown; id?: string } } };
    const get = (path: string): Promise<string> =>
      fetch(`chrome-extension://${id}/${path}`).then(
        () => 'answered',
        () => 'refused',
      );
    for (const type of ['stop', 'refresh', 'holdfast', 'observe'])
      postMessage({ type, name: type, origin: location.origin, request: {}, reading: null }, '*');
    dispatchEvent(new Event('holdfast-gate-replaced'));
    new BroadcastChannel('holdfast-changed').postMessage(null);
    const names = Object.getOwnPropertyNames(globalThis).filter((name) => /holdfast/i.test(name));
    const symbols = Object.getOwnPropertySymbols(globalThis).filter((symbol) => /holdfast/i.test(symbol.description ?? ''));
    return {
      canSend: typeof chrome?.runtime?.sendMessage === 'function' || typeof chrome?.runtime?.connect === 'function',
      id: chrome?.runtime?.id ?? null,
      files: await Promise.all(['manifest.json', 'page-gate.js', 'sidepanel.html', 'phrases/en.txt'].map(get)),
      names: [...names, ...symbols.map(String)],
    };
  }, browser.extensionId);
  expect(reach).toEqual({ canSend: false, id: null, files: ['refused', 'refused', 'refused', 'refused'], names: [] });
  await page.waitForTimeout(300);
  expect(await readBadges(page)).toHaveLength(1);
  expect(faults.filter((fault) => !fault.includes('chrome-extension://'))).toEqual([]);
  await page.close();
});
