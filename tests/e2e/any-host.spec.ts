/**
 * Sites that no profile describes, in the real extension: what is read of their records, lists and letters, which pages
 * are left alone, and how often a page is looked at.
 */
import { expect, test, type Page, type Worker } from '@playwright/test';
import { languages, type Language } from '../../lib/domain/language.ts';
import type { FactField, Observation } from '../../lib/domain/observations/observation.ts';
import { panelWords } from '../../lib/i18n/catalogs/panel.ts';
import { waitForBadges } from './support/badges.ts';
import { launchWithExtension, type LaunchedExtension } from './support/extension.ts';
import { readTable } from './support/stores.ts';
import { startUnseenSite, unseenCustomers, unseenLetters, unseenQuote } from './support/unseen-site.mjs';

let site: Awaited<ReturnType<typeof startUnseenSite>>;
let browser: LaunchedExtension;
let inside: Page;
test.beforeEach(async () => {
  site = await startUnseenSite();
  browser = await launchWithExtension({ locale: 'en-US' });
  // It would come to the front over the page later.
  await expect.poll(() => browser.context.pages().some((page) => page.url().endsWith('/welcome.html'))).toBe(true);
  inside = await browser.openExtensionPage('manifest.json');
});
test.afterEach(async () => {
  await browser?.close();
  await site?.stop();
});

const observations = async (): Promise<Observation[]> =>
  (await readTable(inside, 'holdfast-observations', 'observations')).map(({ observation }) => observation as Observation);
const valuesOf = (observation: Observation | undefined, field: FactField): (string | number)[] =>
  (observation?.facts ?? []).filter((fact) => fact.field === field).map(({ value }) => value);
const dayOf = (at: unknown): string => new Date(Number(at)).toISOString().slice(0, 10);
const open = async (url: string): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
};
/** Words of the elements that badges stand right after or in, without what else the row holds. */
const badgedWords = (page: Page): Promise<string[]> =>
  page
    .locator('holdfast-badge')
    .evaluateAll((badges) => badges.map((badge) => (badge.previousElementSibling ?? badge.parentElement!).textContent.trim()));

/** Tomans are kept as rials. */
const amountsOf: Record<Language, number[]> = {
  en: [1240.5, 880, 12005.1, 310.75],
  fa: [125_000_000, 34_000_000, 7_800_000],
  ru: [84_500.5, 1_250_000, 9990],
};
const daysOf: Record<Language, string[]> = {
  en: ['2024-10-14', '2025-03-03', '2025-01-27', '2024-12-09'],
  fa: ['2024-10-13', '2024-11-02', '2025-04-07'],
  ru: ['2024-10-14', '2025-03-03', '2025-01-27'],
};

for (const language of languages) {
  test(`a record in ${language}: a badge beside the name, and the right facts in the store`, async () => {
    const people = unseenCustomers[language];
    const page = await open(`${site.url}/${language}/customers/${people[0]!.id}`);
    for (const [i, person] of people.entries()) {
      await page.goto(`${site.url}/${language}/customers/${person.id}`);
      await expect.poll(() => badgedWords(page)).toEqual([person.name]);
      const [seen, other] = (await observations()).filter(({ url }) => url.endsWith(`/customers/${person.id}`));
      expect(other).toBeUndefined();
      expect(seen).toMatchObject({ hostId: 'generic', pageKind: 'record', origin: site.url });
      expect(seen!.identity).toContainEqual({ kind: 'record', origin: site.url, type: 'customers', id: String(person.id) });
      const facts = Object.fromEntries(seen!.facts.map(({ field, value }) => [field, field.endsWith('At') ? dayOf(value) : value]));
      expect(facts).toEqual({
        name: person.name,
        company: person.company,
        email: person.email,
        phone: expect.any(String),
        owner: person.owner,
        lastOrderAt: daysOf[language][i],
        lastOrderAmount: amountsOf[language][i],
      });
    }
  });

  test(`a list in ${language}: a badge on each customer's row and on no other, which opens that customer`, async () => {
    const people = unseenCustomers[language];
    const page = await open(`${site.url}/${language}/customers`);
    await expect.poll(() => badgedWords(page)).toEqual(people.map(({ name }) => name));
    const seen = await observations();
    expect(seen).toHaveLength(people.length);
    for (const [i, person] of people.entries()) {
      const row = seen.find(({ identity }) => identity.some((key) => key.kind === 'record' && key.id === String(person.id)));
      expect(row).toMatchObject({ pageKind: 'list' });
      expect(valuesOf(row, 'name')).toEqual([person.name]);
      expect(valuesOf(row, 'company')).toEqual([person.company]);
      expect(valuesOf(row, 'email')).toEqual([person.email]);
      expect(valuesOf(row, 'phone')).toHaveLength(1);
      expect(valuesOf(row, 'lastOrderAt').map(dayOf)).toEqual([daysOf[language][i]]);
    }
    // The page's own rules for all elements leave the badge its place.
    const margins = await page
      .locator('holdfast-badge')
      .evaluateAll((badges) => badges.map((badge) => getComputedStyle(badge).marginInlineStart));
    expect(new Set(margins)).toEqual(new Set(['6px']));
    const panel = await browser.openPanel(page);
    await expect(panel.getByTestId('list-customer')).toHaveCount(people.length);
    for (const i of [1, 2]) {
      await page.bringToFront();
      const { x, y } = (await waitForBadges(page, people.length))[i]!.at;
      await page.mouse.click(x, y);
      await expect(panel.locator('h1')).toHaveText(people[i]!.name);
    }
    expect(page.url(), 'the click went through to the row').toBe(`${site.url}/${language}/customers`);
  });
}

type AppWindow = { go: (path: string, lagMs?: number) => Promise<void> };
const go = (page: Page, path: string, lagMs = 0): Promise<void> =>
  page.evaluate(([to, lag]) => (globalThis as never as AppWindow).go(to, lag), [path, lagMs] as const);

/** Every fact in the store is that of the one customer whom its record is of. */
async function expectUnmixed(): Promise<void> {
  for (const observation of await observations()) {
    const id = observation.identity.flatMap((key) => (key.kind === 'record' ? key.id : []))[0];
    const person = unseenCustomers.en.find((one) => String(one.id) === id);
    expect(person, `record ${id}`).toBeDefined();
    const allowed: Partial<Record<FactField, string>> = { name: person!.name, company: person!.company, email: person!.email };
    for (const { field, value, text } of observation.facts) {
      if (field === 'phone') expect(text).toBe(person!.phone);
      else if (field === 'lastOrderAt') expect(text).toBe(person!.lastOrder);
      else expect(`${field}: ${value}`).toBe(`${field}: ${allowed[field]}`);
    }
  }
}

/** Below 0 the view goes before the address. */
const lagsMs = [0, 150, 900, -900];

test('another table in the place of the old one never mixes columns', async () => {
  const page = await open(`${site.url}/app/customers`);
  const names = unseenCustomers.en.map(({ name }) => name);
  await waitForBadges(page, names.length);
  for (const lagMs of lagsMs) {
    await go(page, '/app/invoices', lagMs);
    // Its columns say nothing of the customers, so what the store holds stays as it is.
    await expect(page.locator('th').nth(1)).toHaveText('Approved by');
    await page.waitForTimeout(1500);
    await expectUnmixed();
    await go(page, '/app/customers', lagMs);
    await expect.poll(() => badgedWords(page)).toEqual(names);
  }
  await expectUnmixed();
  expect((await observations()).flatMap((one) => valuesOf(one, 'email'))).toEqual(
    expect.arrayContaining(unseenCustomers.en.map(({ email }) => email)),
  );
});

test('a record that changes under the same markup: the badge and the facts follow', async () => {
  const people = unseenCustomers.en;
  const [first] = people;
  const page = await open(`${site.url}/app/customers/${first!.id}`);
  await waitForBadges(page);
  for (const [i, lagMs] of [...lagsMs, ...lagsMs].entries()) {
    const { id, name } = people[(i + 1) % people.length]!;
    await go(page, `/app/customers/${id}`, lagMs);
    await expect.poll(() => badgedWords(page)).toEqual([name]);
    await expect
      .poll(async () =>
        valuesOf(
          (await observations()).find(({ url }) => url.endsWith(`/${id}`)),
          'name',
        ),
      )
      .toEqual([name]);
    await expectUnmixed();
  }
  expect(await observations()).toHaveLength(unseenCustomers.en.length);
  // From the record to the list and back, in one document.
  await go(page, '/app/customers');
  await waitForBadges(page, unseenCustomers.en.length);
  await go(page, `/app/customers/${first!.id}`);
  await expect.poll(() => badgedWords(page)).toEqual([first!.name]);
  await expectUnmixed();
});

test.describe('a webmail', () => {
  test('its list: each letter to its sender', async () => {
    const page = await open(`${site.mailUrl}/mail/inbox`);
    await waitForBadges(page, unseenLetters.length);
    const seen = await observations();
    const told = unseenLetters.map(({ from, subject, at }) => ({ email: unseenCustomers.en[from]!.email, subject, day: at.slice(0, 10) }));
    expect(
      seen
        .flatMap((one) =>
          one.items.map((item) => ({
            email: String(valuesOf(one, 'email')[0]),
            subject: item.subject,
            day: dayOf(item.at),
            kind: item.kind,
          })),
        )
        .toSorted((a, b) => a.day.localeCompare(b.day)),
    ).toEqual(told.map((one) => ({ ...one, kind: 'message' })));
    expect(seen.map((one) => valuesOf(one, 'name')[0])).toEqual(expect.arrayContaining(['Harriet Osei', 'Yusra Halabi']));
  });

  test('its letters: sender, day, subject and new words; another letter in the same elements is another letter', async () => {
    const [first, ...others] = unseenLetters;
    const page = await open(`${site.mailUrl}/mail/message/${first!.id}`);
    await waitForBadges(page);
    for (const lagMs of [0, 900])
      for (const { id } of [...others, first!]) {
        await page.evaluate(([to, lag]) => (globalThis as never as { read: (id: number, lagMs: number) => Promise<void> }).read(to, lag), [
          id,
          lagMs,
        ] as const);
        await expect.poll(async () => (await observations()).some(({ url }) => url.endsWith(`/${id}`))).toBe(true);
        await waitForBadges(page);
      }
    const seen = await observations();
    for (const { id, from, subject, at, text } of unseenLetters) {
      const own = seen.filter(({ url }) => url.endsWith(`/${id}`));
      const { name, email } = unseenCustomers.en[from]!;
      expect(own.map((one) => [valuesOf(one, 'name'), valuesOf(one, 'email'), one.pageKind, one.items.length])).toEqual([
        [[name], [email], 'message', 1],
      ]);
      expect(own[0]!.items[0]).toMatchObject({ kind: 'message', at: Date.parse(at), direction: 'in', subject });
      expect(own[0]!.items[0]!.text).toContain(text);
      expect(own[0]!.items[0]!.text).not.toContain(unseenQuote);
    }
  });

  test('a letter being written: the panel shows whom it goes to, and nothing is recorded', async () => {
    const page = await open(`${site.mailUrl}/mail/message/${unseenLetters[0]!.id}`);
    await waitForBadges(page);
    const before = await observations();
    const panel = await browser.openPanel(page);
    await page.goto(`${site.mailUrl}/mail/compose`);
    await expect(panel.getByTestId('panel-state')).toHaveAttribute('data-state', 'customer');
    await expect(panel.locator('h1')).toHaveText(unseenCustomers.en[0]!.name);
    await expect(page.locator('holdfast-badge')).toHaveCount(0);
    expect(await observations()).toEqual(before);
  });
});

test('pages without a customer get no badge and no entry, and the panel says why', async () => {
  const page = await open(`${site.url}/settings`);
  const panel = await browser.openPanel(page);
  for (const path of ['settings', 'article', 'login', 'dashboard']) {
    await page.goto(`${site.url}/${path}`);
    await page.waitForTimeout(2500);
    await expect(page.locator('holdfast-badge')).toHaveCount(0);
    await expect(panel.getByTestId('panel-state')).toHaveAttribute('data-state', 'siteUnknown');
    await expect(panel.locator('h1')).toHaveText(panelWords.siteUnknown.en);
    await expect(panel.getByRole('main')).toContainText(panelWords.siteUnknownNext.en.replace('{site}', new URL(site.url).host));
    await expect(panel.getByTestId('teach')).toBeVisible();
  }
  expect(await observations()).toEqual([]);
  // Neither do they once the site's customers are known.
  await page.goto(`${site.url}/en/customers`);
  await waitForBadges(page, unseenCustomers.en.length);
  const before = await observations();
  for (const path of ['settings', 'article', 'login', 'dashboard']) {
    await page.goto(`${site.url}/${path}`);
    await page.waitForTimeout(1500);
    await expect(page.locator('holdfast-badge')).toHaveCount(0);
  }
  expect(await observations()).toEqual(before);
});

/** Counts from now on how often the worker has a page outlined, by the words on that page. */
async function countOutlines(worker: Worker): Promise<() => Promise<number>> {
  await worker.evaluate(() => {
    type Scripting = { executeScript: (injection: { args?: unknown[] }) => Promise<unknown> };
    const world = globalThis as never as { chrome: { scripting: Scripting }; outlines: number };
    const { executeScript } = world.chrome.scripting;
    world.outlines = 0;
    world.chrome.scripting.executeScript = function (injection) {
      if (injection.args?.length === 1) world.outlines += 1;
      return executeScript.call(this, injection);
    };
  });
  return () => worker.evaluate(() => (globalThis as never as { outlines: number }).outlines);
}

test('a page that never stops changing is looked at seldom, and one that tells nothing more and more seldom', async () => {
  const count = await countOutlines(await browser.currentWorker());
  const keepChanging = (page: Page): Promise<void> =>
    page.evaluate(() => {
      const clock = document.createElement('p');
      document.querySelector('main')!.append(clock);
      setInterval(() => {
        clock.textContent = String(Math.round(performance.now()));
      }, 10);
    });
  const page = await open(`${site.url}/dashboard`);
  await expect.poll(count).toBeGreaterThan(0);
  await keepChanging(page);
  const began = await count();
  await page.waitForTimeout(6000);
  // 300, 600, 1200, 2400, 4800 ms apart.
  expect((await count()) - began).toBeLessThanOrEqual(5);

  await page.goto(`${site.url}/en/customers/${unseenCustomers.en[0]!.id}`);
  await waitForBadges(page);
  await keepChanging(page);
  const [known, since] = [await count(), Date.now()];
  await page.waitForTimeout(3000);
  // 300 ms apart at the least.
  const seen = (await count()) - known;
  expect(seen).toBeLessThanOrEqual(Math.ceil((Date.now() - since) / 300));
  await expect.poll(() => badgedWords(page)).toEqual([unseenCustomers.en[0]!.name]);
});

test('names that shadow what scripts ask of nodes, and markup in values: read as the text that it is', async () => {
  const page = await open(`${site.url}/clobbered/customers/77`);
  await waitForBadges(page);
  const [seen] = await observations();
  const name = 'Hunt <img src=x onerror="globalThis.isBroken=true"> Ltd';
  expect([
    valuesOf(seen, 'name'),
    valuesOf(seen, 'company'),
    valuesOf(seen, 'email'),
    valuesOf(seen, 'owner'),
    valuesOf(seen, 'phone').length,
  ]).toEqual([[name], ['<b>Bold</b> & Sons'], ['hunt@bold.example'], ['<script>globalThis.isBroken=true</script>'], 1]);
  const panel = await browser.openPanel(page);
  await expect(panel.locator('h1')).toHaveText(name);
  for (const one of [page, panel]) expect(await one.evaluate(() => 'isBroken' in globalThis)).toBe(false);
  await expect(panel.locator('main img')).toHaveCount(0);
});
