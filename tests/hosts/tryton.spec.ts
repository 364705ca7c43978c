import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { readBadges, waitForBadges } from '../e2e/support/badges.ts';
import { launchWithExtension, type LaunchedExtension } from '../e2e/support/extension.ts';
import { startHost, type Host } from './host.ts';

const shots = join(import.meta.dirname, '..', '..', '.output', 'hosts');

type Seeded = { id: number; name: string; email: string; sales: { date: string; state: string }[] };
let host: Host;
let customers: Seeded[];
let browser: LaunchedExtension;
let page: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(900_000);
  mkdirSync(shots, { recursive: true });
  host = await startHost('tryton');
  ({ customers } = host.seed as { customers: Seeded[] });
  browser = await launchWithExtension({ viewport: { width: 1400, height: 900 } });
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
  await page.waitForTimeout(500);
  const rows = await page
    .locator('#tabcontent > .tab-pane.active .treeview table.tree tbody tr')
    .evaluateAll((items) =>
      items.flatMap((row) => (row.getBoundingClientRect().bottom < innerHeight ? [row.querySelectorAll('holdfast-badge').length] : [])),
    );
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.every((count) => count === 1)).toBe(true);
  await page.screenshot({ path: join(shots, 'tryton-list.png') });
});

test('a record is read right: name, e-mail, phone', async () => {
  await page
    .locator('#tabcontent > .tab-pane.active .treeview table.tree tbody tr', { hasText: 'Brightwater Logistics' })
    .locator('td')
    .nth(2)
    .click({ clickCount: 2, delay: 20 });
  await waitForBadges(page, 1, 15_000);
  await expect.poll(shownName).toBe('Brightwater Logistics');
  await page.screenshot({ path: join(shots, 'tryton-record.png') });
  const seeded = customers.find(({ name }) => name === 'Brightwater Logistics')!;
  await expect.poll(() => storedFacts(seeded.id)).toMatchObject({ name: seeded.name, email: seeded.email, code: String(seeded.id) });
  expect(String((await storedFacts(seeded.id)).phone).replace(/\D/g, '')).toBe('442079460101');
  expect((await readPanel()).name).toContain(seeded.name);
});

/** Gives every second customer of the list an overdue promise, so that their badges differ from all others. */
async function markEverySecond(): Promise<Set<string>> {
  const options = await browser.openExtensionPage('options.html');
  try {
    const marked = await options.evaluate(async () => {
      type Reply = { ok: boolean; value: { id: string; name: string }[] };
      const { runtime } = (globalThis as never as { chrome: { runtime: { sendMessage: (message: unknown) => Promise<Reply> } } }).chrome;
      const { value } = await runtime.sendMessage({ name: 'getCustomers', request: {} });
      const names = value.map(({ name }) => name);
      const single = value
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
  await waitForBadges(page, 1, 10_000);
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
  await expect.poll(async () => (await storedFacts(seeded.id)).lastSale, { timeout: 10_000 }).toBe(last);
  await page.screenshot({ path: join(shots, 'tryton-sales.png') });
});
