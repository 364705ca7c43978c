import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { readBadges, waitForBadges } from '../e2e/support/badges.ts';
import { launchWithExtension, type LaunchedExtension } from '../e2e/support/extension.ts';
import { readTable } from '../e2e/support/stores.ts';
import type { Observation } from '../../lib/domain/observations/observation.ts';
import { startHost, type Host } from './host.ts';
import { createTally } from './tally.ts';

const shots = join(import.meta.dirname, '..', '..', '.output', 'hosts');

type Seeded = { id: number; name: string; email: string; sales: { date: string; state: string }[] };
/** As the server says it (tryton/seed.py). */
type Party = {
  id: number;
  code: string;
  name: string;
  receivableToday: number;
  contacts: { type: string; value: string }[];
  sales: { number: string; date: string | null; amount: number; state: string }[];
  complaints: { number: string; date: string; state: string }[];
};
let host: Host;
let customers: Seeded[];
let parties: Party[];
const tally = createTally();
let browser: LaunchedExtension;
let page: Page;
/** A page of the extension, to look into the stores from. */
let inside: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(900_000);
  mkdirSync(shots, { recursive: true });
  host = await startHost('tryton');
  ({ customers, parties } = host.seed as { customers: Seeded[]; parties: Party[] });
  browser = await launchWithExtension({ viewport: { width: 1400, height: 900 } });
  inside = await browser.openExtensionPage('options.html');
  page = await browser.context.newPage();
  await page.goto(host.url);
  await page.fill('#login', host.user);
  await page.keyboard.press('Enter');
  await page.waitForSelector('input[type=password]', { state: 'visible' });
  await page.waitForTimeout(500);
  await page.fill('input[type=password]', host.password);
  await page.keyboard.press('Enter');
  // Whoever is signed in stands in the corner; a server that has just started takes its time.
  await page.getByText('Mina Rostami').first().waitFor({ timeout: 60_000 });
});
test.afterAll(async () => {
  console.log(`Tryton, every field:\n${tally.table()}`);
  await browser.close();
  host.stop();
});

const openList = async (): Promise<void> => {
  await page.goto(`${host.url}#tryton/model/party.party`);
  await page.waitForSelector('#tabcontent > .tab-pane.active .treeview table.tree tbody tr', { timeout: 60_000 });
};
const shownName = (): Promise<string> => page.locator('#tabcontent > .tab-pane.active input[name="name"]').first().inputValue();
const shownCode = (): Promise<string> => page.locator('#tabcontent > .tab-pane.active input[name="code"]').first().inputValue();

/** What was read of the record on show, as the panel tells it. */
async function readPanel(): Promise<{ name: string; text: string }> {
  const panel = await browser.openPanel(page);
  try {
    await expect(panel.getByTestId('panel-state')).toHaveAttribute('data-state', 'customer');
    return {
      name: (await panel.getByRole('heading', { level: 1 }).first().innerText()).trim(),
      text: await panel.getByTestId('panel-state').innerText(),
    };
  } finally {
    await panel.close();
    await page.bringToFront();
  }
}

/** Observations as they are stored: what Holdfast took for facts. */
async function storedFacts(recordId: number): Promise<Record<string, unknown>> {
  const options = await browser.openExtensionPage('options.html');
  try {
    return await options.evaluate(
      (id) =>
        new Promise<Record<string, unknown>>((resolve, reject) => {
          const request = indexedDB.open('holdfast-observations');
          request.onerror = () => reject(request.error!);
          request.onsuccess = () => {
            const all = request.result.transaction('observations').objectStore('observations').getAll();
            all.onsuccess = () => {
              type Row = {
                observation: {
                  pageKind: string;
                  identity: { kind: string; id: string }[];
                  facts: { field: string; value: unknown }[];
                  items: { kind: string; at: number }[];
                };
              };
              const rows = (all.result as Row[]).map(({ observation }) => observation);
              const mine = rows.filter(
                ({ pageKind, identity }) => pageKind === 'record' && identity.some((key) => key.kind === 'record' && key.id === String(id)),
              );
              const facts = Object.fromEntries(mine.flatMap(({ facts: list }) => list.map(({ field, value }) => [field, value])));
              const orders = mine.flatMap(({ items }) =>
                items.filter(({ kind }) => kind === 'order').map(({ at }) => new Date(at).toISOString().slice(0, 10)),
              );
              resolve({ ...facts, lastSale: orders.toSorted().at(-1) ?? null });
            };
          };
        }),
      recordId,
    );
  } finally {
    await options.close();
    await page.bringToFront();
  }
}

test('every visible row of the party list has a badge of its own', async () => {
  await openList();
  await waitForBadges(page, 15);
  const counts = () =>
    page
      .locator('#tabcontent > .tab-pane.active .treeview table.tree tbody tr')
      .evaluateAll((items) =>
        items.flatMap((row) => (row.getBoundingClientRect().bottom < innerHeight ? [row.querySelectorAll('holdfast-badge').length] : [])),
      );
  await expect(async () => {
    const rows = await counts();
    expect(rows.length).toBeGreaterThan(15);
    expect(new Set(rows)).toEqual(new Set([1]));
  }).toPass({ timeout: 25_000 });
  await page.screenshot({ path: join(shots, 'tryton-list.png') });
});

test('a record is read right: name, e-mail, phone', async () => {
  await page
    .locator('#tabcontent > .tab-pane.active .treeview table.tree tbody tr', { hasText: 'Brightwater Logistics' })
    .locator('td')
    .nth(2)
    .click({ clickCount: 2, delay: 20 });
  await waitForBadges(page);
  await expect.poll(shownName).toBe('Brightwater Logistics');
  await page.screenshot({ path: join(shots, 'tryton-record.png') });
  const seeded = customers.find(({ name }) => name === 'Brightwater Logistics')!;
  await expect.poll(() => storedFacts(seeded.id)).toMatchObject({ name: seeded.name, email: seeded.email, code: String(seeded.id) });
  await expect.poll(async () => String((await storedFacts(seeded.id)).phone).replace(/\D/g, '')).toBe('442079460101');
  expect((await readPanel()).name).toContain(seeded.name);
});

/** Gives every second customer of the list an overdue promise, so that their badges differ from all others. */
async function markEverySecond(): Promise<Set<string>> {
  const options = await browser.openExtensionPage('options.html');
  try {
    const marked = await options.evaluate(async () => {
      type Reply = { ok: boolean; value: { rows: { id: string; name: string }[] } };
      const { runtime } = (globalThis as never as { chrome: { runtime: { sendMessage: (message: unknown) => Promise<Reply> } } }).chrome;
      const { value } = await runtime.sendMessage({ name: 'getRiskList', request: { from: 0, limit: 200, band: null, query: '' } });
      const names = value.rows.map(({ name }) => name);
      const single = value.rows
        .filter(({ name }) => names.filter((other) => other === name).length === 1)
        .toSorted((x, y) => (x.name < y.name ? -1 : 1));
      const chosen = single.filter((_, index) => index % 2 === 0);
      for (const { id } of chosen) {
        const entry = {
          kind: 'promise',
          id: crypto.randomUUID(),
          customerId: id,
          at: 1,
          text: 'Call back',
          dueOn: '2020-01-01',
          state: 'open',
          stateAt: 1,
        };
        await runtime.sendMessage({ name: 'writeJournal', request: { entry } });
      }
      return chosen.map(({ name }) => name);
    });
    return new Set(marked);
  } finally {
    await options.close();
    await page.bringToFront();
  }
}

test("moving by the client's own buttons never leaves a badge on the wrong customer", async () => {
  const marked = await markEverySecond();
  const judged = { marked: 0, unmarked: 0 };
  for (let step = 0; step < 10; step++) {
    // By the code: there are namesakes.
    const from = await shownCode();
    await page.locator('#tabcontent > .tab-pane.active button#next').first().click();
    await expect.poll(shownCode).not.toBe(from);
    // From the first moment that the new name stands there until its own badge does, and after.
    for (let look = 0; look < (step % 3 === 2 ? 2 : 14); look++) {
      const name = await shownName();
      const badges = await readBadges(page);
      if ((await shownName()) !== name) continue;
      for (const { state } of badges) {
        expect(`${name}: ${state === 'unknown' ? 'no score' : 'score'}`).toBe(`${name}: ${marked.has(name) ? 'score' : 'no score'}`);
        judged[marked.has(name) ? 'marked' : 'unmarked'] += 1;
      }
      await page.waitForTimeout(100);
    }
  }
  // Both kinds were seen, or the test has shown nothing.
  expect(judged.marked).toBeGreaterThan(3);
  expect(judged.unmarked).toBeGreaterThan(3);
  const name = await shownName();
  await waitForBadges(page);
  expect((await readPanel()).name).toContain(name);
});

test('the last sale is read from the sales of a customer', async () => {
  await page.locator('#tabcontent > .tab-pane.active button#switch_').first().click();
  await page.waitForSelector('#tabcontent > .tab-pane.active .treeview table.tree tbody tr [title="Brightwater Logistics"]');
  await page
    .locator('#tabcontent > .tab-pane.active .treeview table.tree tbody tr', { has: page.locator('[title="Brightwater Logistics"]') })
    .first()
    .locator('td')
    .nth(2)
    .click({ clickCount: 2, delay: 20 });
  await expect.poll(shownName).toBe('Brightwater Logistics');
  await page.locator('#tabcontent > .tab-pane.active button#relate').click();
  await page
    .locator('#tabcontent > .tab-pane.active ul[aria-labelledby="relate"] a', { hasText: /^Sales$/ })
    .last()
    .click();
  await page.waitForFunction(() => location.hash.includes('sale.sale'));
  const filter = page.locator('#tabcontent > .tab-pane.active .filter-box input.form-control').first();
  await filter.fill('');
  await filter.press('Enter');
  await page.waitForSelector('#tabcontent > .tab-pane.active .treeview table.tree tbody tr .column-date');
  const seeded = customers.find(({ name }) => name === 'Brightwater Logistics')!;
  const last = seeded.sales
    .filter(({ state }) => state === 'done' || state === 'confirmed')
    .map(({ date }) => date)
    .toSorted()
    .at(-1)!;
  await expect.poll(async () => (await storedFacts(seeded.id)).lastSale).toBe(last);
  await page.screenshot({ path: join(shots, 'tryton-sales.png') });
});

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
const digits = (text: string): string => text.replace(/[^\d+]/g, '');

/** Everything that is stored, read past Holdfast's own code. */
const storedObservations = async (): Promise<Observation[]> =>
  (await readTable(inside, 'holdfast-observations', 'observations')).map(({ observation }) => observation as Observation);
const idOf = ({ identity }: Observation, kind: 'record' | 'code'): string | undefined =>
  identity.flatMap((key) => (key.kind === kind ? key.id : []))[0];
const factsOf = ({ facts }: Observation, field: string): string[] => facts.flatMap((one) => (one.field === field ? String(one.value) : []));

test('every row of the party list is read right', async () => {
  await openList();
  // The tab of the parties still shows the one that was opened last.
  if ((await page.locator('#tabcontent > .tab-pane.active input[name="code"]').count()) > 0) {
    await page.locator('#tabcontent > .tab-pane.active button#switch_').first().click();
    await page.waitForSelector('#tabcontent > .tab-pane.active td[data-title="Code: "]');
  }
  const rows = page.locator('#tabcontent > .tab-pane.active .treeview table.tree tbody tr:not(.more-row)');
  // The client draws some twenty rows, and more when one comes to their end.
  await expect
    .poll(async () => {
      await page
        .locator('#tabcontent > .tab-pane.active .treeview')
        .first()
        .evaluate((view) => view.scrollTo(0, view.scrollHeight));
      return rows.count();
    })
    .toBe(parties.length);
  for (let row = 0; row < parties.length; row += 10) {
    await rows.nth(row).scrollIntoViewIfNeeded();
    await expect(rows.nth(row).locator('holdfast-badge')).toHaveCount(1);
  }
  await expect(rows.locator('holdfast-badge')).toHaveCount(parties.length);
  const read = (await storedObservations()).filter(({ pageKind }) => pageKind === 'list');
  for (const party of parties) {
    const mine = read.filter((one) => idOf(one, 'code') === party.code);
    const of = (field: string): string[] => mine.flatMap((one) => factsOf(one, field));
    tally.compare('row: name', party.code, [party.name], of('name'));
    tally.compare('row: code', party.code, [party.code], of('code'));
    tally.compare('row: balance due', party.code, [String(party.receivableToday)], of('balanceDue'));
  }
  tally.compare(
    'row: nothing else',
    'the list',
    [],
    read.flatMap((one) => (parties.some(({ code }) => code === idOf(one, 'code')) ? [] : JSON.stringify(one.identity))),
  );
  expect(tally.faults()).toEqual([]);
});

test('every field of every party is read right', async () => {
  // By its code: the middle of the name's cell may be a badge.
  const first = page.locator('#tabcontent > .tab-pane.active .treeview table.tree tbody tr td[data-title="Code: "]').first();
  const firstCode = await first.innerText();
  await first.click();
  await page.locator('#tabcontent > .tab-pane.active button#switch_').first().click();
  await expect.poll(shownCode).toBe(firstCode.trim());
  const visited = new Set<string>();
  for (;;) {
    const code = await shownCode();
    visited.add(code);
    await expect
      .poll(
        async () => ((await shownCode()) === code ? page.locator('#tabcontent > .tab-pane.active holdfast-badge').count() : 0),
        `a badge on ${code}, after ${[...visited].join()}`,
      )
      .toBe(1);
    if (visited.size === parties.length) break;
    await page.locator('#tabcontent > .tab-pane.active button#next').first().click();
    await expect.poll(shownCode, `after ${code}, the ${visited.size}th of ${parties.length}`).not.toBe(code);
  }
  const read = (await storedObservations()).filter(
    ({ pageKind, facts }) => pageKind === 'record' && facts.some(({ field }) => field === 'code'),
  );
  for (const party of parties) {
    const mine = read.filter((one) => idOf(one, 'record') === String(party.id));
    const of = (field: string): string[] => mine.flatMap((one) => factsOf(one, field));
    const contacts = (type: string): string[] => party.contacts.flatMap((one) => (one.type === type ? one.value : []));
    tally.compare('record: name', party.code, [party.name], of('name'));
    tally.compare('record: code', party.code, [party.code], of('code'));
    tally.compare('record: e-mail', party.code, contacts('email'), of('email'));
    tally.compare('record: phone', party.code, contacts('phone').map(digits), of('phone').map(digits));
    tally.compare('record: website', party.code, contacts('website'), of('website'));
  }
  expect(tally.faults()).toEqual([]);
});

test('every sale and every complaint of every customer is read right', async () => {
  const itemsOf = async (id: number) =>
    (await storedObservations())
      .filter((one) => one.pageKind === 'record' && idOf(one, 'record') === String(id))
      .flatMap(({ items }) => items);
  // A quotation or a draft is no order.
  const soldOf = ({ sales }: Party) => sales.filter(({ state }) => !['draft', 'quotation', 'cancelled'].includes(state));
  const visit = async (model: string, field: string, { id, name }: Party, count: number, wanted: number): Promise<void> => {
    const domain = encodeURIComponent(JSON.stringify([[field, '=', id]]));
    // The client's own address of a party's related records, with none of them filtered out.
    await page.evaluate(
      (hash) => (location.hash = hash),
      `#tryton/model/${model};domain=${domain}&name=${encodeURIComponent(JSON.stringify(`Related (${name})`))}`,
    );
    await expect(page.locator('#tabcontent > .tab-pane.active .toolbar .title').first()).toHaveAttribute('title', `Related (${name})`);
    await expect(page.locator('#tabcontent > .tab-pane.active .treeview table.tree tbody tr .column-selection').first()).toBeVisible();
    await expect.poll(() => page.locator('#tabcontent > .tab-pane.active .treeview table.tree tbody tr').count()).toBe(count);
    await expect(page.locator('#tabcontent > .tab-pane.active .toolbar holdfast-badge')).toHaveCount(1);
    // The badge may stand there before the last rows do.
    const kind = model === 'sale.sale' ? 'order' : 'case';
    await expect.poll(async () => (await itemsOf(id)).filter((item) => item.kind === kind).length, `${model} of ${name}`).toBe(wanted);
  };
  for (const party of parties) {
    if (party.sales.length > 0) await visit('sale.sale', 'party', party, party.sales.length, soldOf(party).length);
    if (party.complaints.length > 0) await visit('sale.complaint', 'customer', party, party.complaints.length, party.complaints.length);
  }
  for (const party of parties) {
    const items = await itemsOf(party.id);
    const orders = items.filter(({ kind }) => kind === 'order');
    const cases = items.filter(({ kind }) => kind === 'case');
    tally.compare(
      'sale: day and amount',
      party.code,
      soldOf(party).map(({ date, amount }) => `${date} ${amount}`),
      orders.map(({ at, amount }) => `${dayOf(at)} ${amount}`),
    );
    tally.compare(
      'complaint: day',
      party.code,
      party.complaints.map(({ date }) => date),
      cases.map(({ at }) => dayOf(at)),
    );
    // One that was turned down is neither open nor put right: nothing is said of it.
    const known = party.complaints.filter(({ state }) => state === 'waiting' || state === 'done');
    tally.compare(
      'complaint: state',
      party.code,
      known.map(({ date, state }) => `${date} ${state === 'waiting' ? 'open' : 'closed'}`),
      cases.flatMap(({ at, state }) => (state === undefined ? [] : `${dayOf(at)} ${state}`)),
    );
  }
  expect(tally.faults()).toEqual([]);
});
