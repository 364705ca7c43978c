/**
 * Teaching by pointing on a site that nobody knows, in the real extension: from the choice of a field to a reading that
 * uses it, on records, in lists, in frames, in shadow roots, against pages that fight back.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Frame, type Locator, type Page } from '@playwright/test';
import type { FactField, Observation } from '../../lib/domain/observations/observation.ts';
import type { OwnProfile } from '../../lib/domain/own-profile.ts';
import { languages } from '../../lib/domain/language.ts';
import { fieldWords, ownProfileWords, secondProblemWords, teachWords, unreadableWords } from '../../lib/i18n/catalogs/teaching.ts';
import { waitForBadges } from './support/badges.ts';
import { launchWithExtension, type LaunchedExtension } from './support/extension.ts';
import { saveSettings } from './support/settings.ts';
import { readTable } from './support/stores.ts';
import { findBarriers, findOverflow, settle } from './support/surface.ts';
import { startUnknownCrm, unknownClients, type UnknownCrm } from './support/unknown-crm.ts';

const screens = join(import.meta.dirname, '..', '..', '.output', 'screens');
mkdirSync(screens, { recursive: true });
const panelSize = { width: 400, height: 900 };
const [anna, boris, clara] = unknownClients as [(typeof unknownClients)[0], (typeof unknownClients)[0], (typeof unknownClients)[0]];

let crm: UnknownCrm;
let browser: LaunchedExtension;
test.beforeEach(async () => {
  crm = await startUnknownCrm();
  browser = await launchWithExtension({ locale: 'en-US' });
  // It would come to the front over the page later.
  await expect.poll(() => browser.context.pages().some((page) => page.url().endsWith('/welcome.html'))).toBe(true);
});
test.afterEach(async () => {
  await browser?.close();
  await crm?.stop();
});

const ownProfiles = (inside: Page): Promise<OwnProfile[]> => readTable(inside, 'holdfast-journal', 'ownProfiles') as never;
async function observations(inside: Page): Promise<Observation[]> {
  return (await readTable(inside, 'holdfast-observations', 'observations')).map(({ observation }) => observation as Observation);
}
const factsOf = (observation: Observation | undefined) =>
  Object.fromEntries((observation?.facts ?? []).map(({ field, value }) => [field, value]));

async function openClient(path: string): Promise<{ page: Page; panel: Page }> {
  const page = await browser.context.newPage();
  await page.goto(crm.url + path);
  const panel = await browser.openPanel(page);
  await panel.setViewportSize(panelSize);
  return { page, panel };
}

async function beginPointing(page: Page, panel: Page, field: FactField): Promise<void> {
  await panel.bringToFront();
  const teach = panel.getByTestId('teach');
  const open = teach.getByRole('button', { name: 'Teach by pointing' });
  const again = teach.getByRole('button', { name: 'Show another field' });
  const underWay = teach.getByTestId('teach-cancel');
  // The panel asks anew after every change of the page: what is on show may still be on its way.
  await expect(async () => {
    const quick = { timeout: 1000 };
    if (await underWay.isVisible()) await underWay.click(quick);
    if (await again.isVisible()) await again.click(quick);
    await expect(teach).toHaveAttribute('data-step', 'idle', quick);
    if ((await open.getAttribute('aria-expanded')) === 'false') await open.click(quick);
    await teach.getByRole('combobox').selectOption(field, quick);
  }).toPass();
  await teach.getByTestId('teach-start').click();
  await expect(teach).toHaveAttribute('data-step', 'pointing');
  await page.bringToFront();
}

/** Where to point at it, px in the window, once it stands still: badges that come move what is beside them. */
async function placeOf(element: Locator): Promise<{ x: number; y: number }> {
  let box = (await element.boundingBox())!;
  await expect(async () => {
    const before = box;
    await element.page().waitForTimeout(300);
    box = (await element.boundingBox())!;
    expect(box).toEqual(before);
  }).toPass();
  return { x: box.x + Math.min(box.width / 2, 30), y: box.y + box.height / 2 };
}

/** Points with the mouse alone: the cover lies over the element. */
async function clickOn(page: Page, selector: string, frame: Page | Frame = page): Promise<void> {
  const { x, y } = await placeOf(frame.locator(selector).first());
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

/** From the choice of the field to the confirmation, over two records. */
async function teach(page: Page, panel: Page, field: FactField, selector: string, second: string): Promise<void> {
  await beginPointing(page, panel, field);
  await clickOn(page, selector);
  await expect(panel.getByTestId('teach-first')).toBeVisible();
  await page.goto(crm.url + second);
  await panel.bringToFront();
  await panel.getByTestId('teach-confirm').click();
  await expect(panel.getByTestId('taught')).toBeVisible();
}

test('a field is taught over two records, survives a redesign, and goes amber when it vanishes', async () => {
  const { page, panel } = await openClient(`/clients/${anna.id}`);
  await teach(page, panel, 'name', 'h1', `/clients/${boris.id}`);

  await page.goto(`${crm.url}/clients/${anna.id}`);
  await beginPointing(page, panel, 'lastOrderAt');
  await clickOn(page, '.frumm');
  expect(
    await page.evaluate(() => (globalThis as never as { seen: string[] }).seen.filter((one) => !one.endsWith('holdfast-pointer'))),
  ).toEqual([]);
  await expect(panel.getByTestId('teach-first')).toContainText('3 March 2025');
  await expect(panel.getByTestId('teach-next')).toContainText(secondProblemWords.sameRecord.en);
  await expect(panel.getByTestId('teach-confirm')).toHaveCount(0);
  await page.goto(`${crm.url}/clients`);
  await expect(panel.getByTestId('teach-next')).toContainText(secondProblemWords.otherPage.en);
  await page.goto(`${crm.url}/clients/${boris.id}`);
  await expect(panel.getByTestId('teach-second')).toContainText('4 March 2025');
  expect(
    (await ownProfiles(panel))[0]!.lessons.map(({ field }) => field),
    'nothing is kept before it is confirmed',
  ).toEqual(['name']);
  await panel.bringToFront();
  await panel.getByTestId('teach-confirm').click();
  await expect(panel.getByTestId('taught')).toBeVisible();
  expect((await ownProfiles(panel))[0]).toMatchObject({
    origin: crm.url,
    baseProfileId: null,
    lessons: [{ field: 'name' }, { field: 'lastOrderAt', path: '/clients/{id}' }],
  });

  // The page that stands there is read anew, and is badged.
  await waitForBadges(page, 1);
  const latest = async (id: number) => (await observations(panel)).findLast(({ url }) => url.endsWith(`/clients/${id}`));
  const orderedOn = async (id: number) => {
    const { lastOrderAt } = factsOf(await latest(id));
    return lastOrderAt === undefined ? null : new Date(Number(lastOrderAt)).toISOString().slice(0, 10);
  };
  await expect.poll(() => orderedOn(boris.id)).toBe('2025-03-04');
  expect(factsOf(await latest(boris.id)).name).toBe(boris.name);

  crm.setLook('redesigned');
  await page.goto(`${crm.url}/clients/${clara.id}`);
  await expect.poll(() => orderedOn(clara.id)).toBe('2025-03-05');

  crm.setLook('plain');
  const light = panel.getByTestId('reading').getByTestId('reading-light');
  const visit = async (from: number, to: number) => {
    for (const { id } of unknownClients.slice(from, to)) {
      await page.goto(`${crm.url}/clients/${id}`);
      await expect.poll(async () => factsOf(await latest(id)).name).toBeDefined();
    }
  };
  await visit(3, 9);
  await expect(light).toHaveAttribute('data-state', 'good');
  crm.setLook('bare');
  await visit(9, 14);
  await expect(light).toHaveAttribute('data-state', 'partly');
  await panel.bringToFront();
  await panel.getByTestId('reading').getByRole('button', { name: 'What was read here' }).click();
  await expect(panel.getByTestId('reading-missing')).toContainText(fieldWords.lastOrderAt.en);
  await panel
    .getByTestId('reading-missing')
    .getByRole('button', { name: /Point again/ })
    .click();
  await expect(panel.getByTestId('teach')).toHaveAttribute('data-step', 'pointing');
});

test('what cannot be read is said and never kept; a date of two meanings is asked', async () => {
  const { page, panel } = await openClient(`/clients/${anna.id}`);
  await beginPointing(page, panel, 'lastOrderAt');
  await clickOn(page, '.quast');
  await expect(panel.getByTestId('teach-first')).toContainText(unreadableWords.notADate.en);
  await page.goto(`${crm.url}/clients/${boris.id}`);
  await expect(panel.getByTestId('teach-second')).toContainText(unreadableWords.notADate.en);
  await expect(panel.getByTestId('teach-confirm')).toHaveCount(0);

  await panel.bringToFront();
  await panel.getByTestId('teach-again').click();
  await expect(panel.getByTestId('teach')).toHaveAttribute('data-step', 'pointing');
  await page.bringToFront();
  await clickOn(page, '.vage');
  await expect(panel.getByTestId('teach-first')).toContainText(unreadableWords.ambiguous.en);
  await panel.bringToFront();
  await panel.getByTestId('teach-first').getByRole('button', { name: '4 March 2025' }).click();
  await expect(panel.getByTestId('teach-first')).toContainText('4 March 2025');
  await page.goto(`${crm.url}/clients/${anna.id}`);
  await panel.getByTestId('teach-confirm').click();
  await expect(panel.getByTestId('taught')).toBeVisible();
  expect((await ownProfiles(panel))[0]).toMatchObject({ dateOrder: 'monthFirst' });

  await beginPointing(page, panel, 'lastOrderAmount');
  await page.keyboard.press('Escape');
  await expect(panel.getByTestId('teach')).toHaveAttribute('data-step', 'idle');
  await expect(page.locator('holdfast-pointer')).toHaveCount(0);
  await beginPointing(page, panel, 'lastOrderAmount');
  await page.goto(`${crm.url}/clients/${clara.id}`);
  await expect(panel.getByTestId('teach')).toHaveAttribute('data-step', 'idle');
  await expect(panel.getByTestId('teach')).toContainText('The page went elsewhere');
  expect((await ownProfiles(panel))[0]!.lessons).toHaveLength(1);
});

test('a column of a list is taught by one cell, and its rows are badged', async () => {
  const { page, panel } = await openClient('/clients');
  for (const [field, cell, first, second] of [
    ['name', '.cell-who a', anna.name, boris.name],
    ['email', '.cell-zorb', anna.email, boris.email],
    ['lastOrderAmount', '.cell-quast', '€1,200', '€1,210'],
  ] as const) {
    await beginPointing(page, panel, field);
    await clickOn(page, cell);
    await expect(panel.getByTestId('teach-first')).toContainText(first);
    await expect(panel.getByTestId('teach-second')).toContainText(second);
    await panel.bringToFront();
    await panel.getByTestId('teach-confirm').click();
    await expect(panel.getByTestId('taught')).toBeVisible();
  }
  expect(page.url(), 'the row acted on a click').toBe(`${crm.url}/clients`);
  await page.bringToFront();
  await waitForBadges(page, unknownClients.length);
  // Rows that were badged before are read anew after the last lesson.
  const amountsOf = async (email: string) => {
    const mine = (await observations(panel)).filter(({ pageKind }) => pageKind === 'list').map(factsOf);
    return mine.filter((facts) => facts.email === email).map(({ lastOrderAmount }) => lastOrderAmount);
  };
  for (const { email, sum } of unknownClients) await expect.poll(() => amountsOf(email)).toContain(Number(sum.slice(2)));
});

test('points inside a frame of the same origin, in an open shadow root, and by keyboard alone', async () => {
  const { page, panel } = await openClient(`/framed/${anna.id}`);
  const inner = () => page.frames().find((frame) => frame.url().includes('/inner/'))!;
  for (const [field, selector, value] of [
    ['name', 'h1', anna.name],
    ['lastOrderAt', '.frumm', '3 March 2025'],
  ] as const) {
    await page.goto(`${crm.url}/framed/${anna.id}`);
    await beginPointing(page, panel, field);
    await clickOn(page, selector, inner());
    await expect(panel.getByTestId('teach-first')).toContainText(value);
    await page.goto(`${crm.url}/framed/${boris.id}`);
    await panel.bringToFront();
    await panel.getByTestId('teach-confirm').click();
    await expect(panel.getByTestId('taught')).toBeVisible();
  }
  expect((await ownProfiles(panel))[0]!.lessons.map(({ path }) => path)).toEqual(['/inner/{id}', '/inner/{id}']);
  await waitForBadges(page, 1);
  await expect
    .poll(async () => factsOf((await observations(panel)).find(({ url }) => url.endsWith(`/inner/${boris.id}`))).name)
    .toBe(boris.name);

  await page.goto(`${crm.url}/cards/${anna.id}`);
  await beginPointing(page, panel, 'lastOrderAt');
  await clickOn(page, 'client-card .frumm-value');
  await expect(panel.getByTestId('teach-first')).toContainText('3 March 2025');
  await page.goto(`${crm.url}/cards/${boris.id}`);
  await expect(panel.getByTestId('teach-second')).toContainText('4 March 2025');

  await page.goto(`${crm.url}/cards/${anna.id}`);
  await beginPointing(page, panel, 'name');
  // The first thing to point at is the heading.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(panel.getByTestId('teach-first')).toContainText(anna.name);
});

test('a page that shadows properties and keeps events to itself is taught all the same', async () => {
  const { page, panel } = await openClient(`/hostile/${anna.id}`);
  await beginPointing(page, panel, 'lastOrderAt');
  await clickOn(page, '.frumm');
  await expect(panel.getByTestId('teach-first')).toContainText('3 March 2025');
  expect(await page.evaluate(() => (globalThis as never as { acted: number }).acted), 'the page acted on the click').toBe(0);
  await page.goto(`${crm.url}/hostile/${boris.id}`);
  await expect(panel.getByTestId('teach-second')).toContainText('4 March 2025');
});

test('what was taught is exported, removed, brought back and brought in again', async () => {
  const { page, panel } = await openClient(`/clients/${anna.id}`);
  await teach(page, panel, 'name', 'h1', `/clients/${boris.id}`);
  const options = await browser.openExtensionPage('options.html');
  const section = options.locator('#own');
  const downloading = options.waitForEvent('download');
  await section.getByRole('button', { name: /^Export/ }).click();
  const text = readFileSync(await (await downloading).path(), 'utf8');
  expect(text).not.toContain(anna.name);
  const file = (content: string) => ({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  const bring = (content: string) => section.getByTestId('own-file').setInputFiles(file(content));

  await section.getByRole('button', { name: /^Remove/ }).click();
  await expect.poll(() => ownProfiles(options)).toEqual([]);
  await section.getByTestId('own-undo').click();
  await expect.poll(async () => (await ownProfiles(options)).length).toBe(1);
  await section.getByRole('button', { name: /^Remove/ }).click();
  await expect.poll(() => ownProfiles(options)).toEqual([]);

  await bring(text);
  await expect(section.getByTestId('own-imported')).toContainText('added');
  await bring(text);
  await expect(section.getByTestId('own-imported')).toContainText('known already');
  expect(await ownProfiles(options)).toHaveLength(1);

  for (const [content, words] of [
    ['{', ownProfileWords.broken.en],
    [text.replace('"schema": 1', '"schema": 9'), ownProfileWords.fromTheFuture.en],
    [text.replace('/clients/{id}', '/{id}/{id}'), ownProfileWords.broken.en],
    [text.replace(/"select": "[^"]*"/u, '"select": "a:has(b)"'), ownProfileWords.broken.en],
    [text + ' '.repeat(400_000), ownProfileWords.tooLarge.en],
  ] as const) {
    await bring(content);
    await expect(section.getByTestId('own-problem')).toContainText(words);
  }
  expect(await ownProfiles(options), 'a bad file changed something').toHaveLength(1);

  await bring(text.replace(/"select": "[^"]*"/u, '"select": "main > h2"'));
  await expect(section.getByTestId('own-imported')).toContainText(ownProfileWords.conflictsNext.en);
  expect((await ownProfiles(options))[0]!.lessons[0]!.takes[0]!.select).not.toBe('main > h2');
  await section.getByRole('button', { name: ownProfileWords.takeTheirs.en }).click();
  await expect.poll(async () => (await ownProfiles(options))[0]!.lessons[0]!.takes[0]!.select).toBe('main > h2');

  await section.getByRole('button', { name: /^Edit/ }).click();
  await section.getByRole('textbox', { name: 'Name' }).fill('Nordlicht');
  await section.getByRole('textbox', { name: 'Name' }).blur();
  await expect.poll(async () => (await ownProfiles(options))[0]!.name).toBe('Nordlicht');
  await section.getByTestId('own-editor').getByRole('combobox').selectOption('company');
  await expect.poll(async () => (await ownProfiles(options))[0]!.lessons[0]!.field).toBe('company');
  writeFileSync(join(screens, 'own-profile.json'), text);
});

for (const language of languages)
  test(`looks right: ${language}`, async () => {
    await saveSettings(browser, { language });
    const { page, panel } = await openClient(`/clients/${anna.id}`);
    const look = async (surface: Page, name: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await surface.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await settle(surface);
        await surface.screenshot({
          path: join(screens, `${name}-${language}-${colorScheme}.png`),
          fullPage: surface !== page,
          animations: 'disabled',
        });
      }
      await surface.emulateMedia({ colorScheme: 'light' });
    };
    const teaching = panel.getByTestId('teach');
    await teaching.getByRole('button').first().click();
    await look(panel, 'teach-choose');
    await teaching.getByRole('combobox').selectOption('lastOrderAt');
    await teaching.getByTestId('teach-start').click();
    await expect(teaching).toHaveAttribute('data-step', 'pointing');
    await page.bringToFront();
    const { x, y } = await placeOf(page.locator('.frumm'));
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    await expect(page.locator('holdfast-pointer')).toHaveCount(1);
    await look(page, 'pointer');
    await page.mouse.click(x, y);
    await expect(panel.getByTestId('teach-first')).toBeVisible();
    await page.goto(`${crm.url}/clients/${boris.id}`);
    await expect(panel.getByTestId('teach-second')).toBeVisible();
    await look(panel, 'teach-confirm');
    expect(await findBarriers(panel)).toEqual([]);
    expect(await findOverflow(panel)).toEqual([]);
    await panel.bringToFront();
    await panel.getByTestId('teach-confirm').click();
    await expect(panel.getByTestId('taught')).toBeVisible();
    await page.goto(`${crm.url}/clients/${anna.id}`);
    await teaching.getByRole('button', { name: teachWords.another[language] }).click();
    await teaching.getByRole('combobox').selectOption('name');
    await teaching.getByTestId('teach-start').click();
    await expect(teaching).toHaveAttribute('data-step', 'pointing');
    await page.bringToFront();
    await clickOn(page, 'h1');
    await expect(panel.getByTestId('teach-first')).toBeVisible();
    await page.goto(`${crm.url}/clients/${boris.id}`);
    await panel.bringToFront();
    await panel.getByTestId('teach-confirm').click();
    await expect(panel.getByTestId('taught')).toBeVisible();
    await waitForBadges(page, 1);
    await panel.getByTestId('reading').getByRole('button').first().click();
    await look(panel, 'reading');
    expect(await findBarriers(panel)).toEqual([]);
    const options = await browser.openExtensionPage('options.html');
    await options.locator('#own').getByRole('button').first().click();
    await options.locator('#own').scrollIntoViewIfNeeded();
    await look(options, 'own-profiles');
    expect(await findBarriers(options)).toEqual([]);
    const popup = await browser.openExtensionPage(`popup.html?tab=${await browser.tabIdOf(page)}`);
    await popup.setViewportSize({ width: 320, height: 480 });
    await expect(popup.getByTestId('popup-reading')).toBeVisible();
    await look(popup, 'popup-reading');
    expect(await findBarriers(popup)).toEqual([]);
  });
