import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { openComplaintCase } from '../../lib/domain/care/draft-follow-ups.ts';
import { addDays, dayOfInstant } from '../../lib/domain/care/working-days.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { launchWithExtension, type LaunchedExtension } from './support/extension.ts';
import { sendFrom } from './support/messages.ts';
import { saveSettings } from './support/settings.ts';
import { stopServiceWorker } from './support/worker.ts';

type Chrome = {
  action: {
    getBadgeText: (of: object) => Promise<string>;
    setBadgeText: (to: object) => Promise<void>;
    getTitle: (of: object) => Promise<string>;
  };
  alarms: { create: (name: string, info: object) => Promise<void>; get: (name: string) => Promise<{ scheduledTime: number } | undefined> };
  notifications: { getAll: () => Promise<Record<string, unknown>>; clear: (id: string) => Promise<boolean> };
};
const alarm = 'holdfast-reminders';

/** What the icon shows and says, as the browser knows it: a page of ours asks, the worker may be stopped. */
const icon = (page: Page): Promise<{ text: string; title: string }> =>
  page.evaluate(async () => {
    const { action } = (globalThis as never as { chrome: Chrome }).chrome;
    return { text: await action.getBadgeText({}), title: await action.getTitle({}) };
  });
const notifications = (page: Page): Promise<string[]> =>
  page.evaluate(async () => Object.keys(await (globalThis as never as { chrome: Chrome }).chrome.notifications.getAll()));
/** The alarm rings now: it wakes a worker that was stopped. */
const ring = (page: Page): Promise<void> =>
  page.evaluate(
    (name) => (globalThis as never as { chrome: Chrome }).chrome.alarms.create(name, { when: Date.now(), periodInMinutes: 60 }),
    alarm,
  );
/** The same, waited for: the icon is drawn anew, and the lock is free when all is done. */
async function lookAgain(page: Page): Promise<void> {
  const before = (await icon(page)).text;
  await page.evaluate(() => (globalThis as never as { chrome: Chrome }).chrome.action.setBadgeText({ text: '?' }));
  await ring(page);
  await expect.poll(async () => (await icon(page)).text).toBe(before);
  await page.evaluate((name) => navigator.locks.request(name, () => undefined), alarm);
}
const nextRing = (page: Page): Promise<number> =>
  page.evaluate(async (name) => (await (globalThis as never as { chrome: Chrome }).chrome.alarms.get(name))?.scheduledTime ?? 0, alarm);

const today = (): string => dayOfInstant(Date.now());
const promise = (id: string, dueOn: string, text: string) => ({
  kind: 'promise',
  id,
  customerId: 'customer-1',
  at: Date.now(),
  text,
  dueOn,
  state: 'open',
  stateAt: Date.now(),
});
const ok = { ok: true, value: null };

let profileDir: string;
let browser: LaunchedExtension;
let page: Page;
const open = async (): Promise<void> => {
  browser = await launchWithExtension({ profileDir, locale: 'en-US' });
  page = await browser.openExtensionPage('options.html');
  // A worker that answers hears the browser's events too.
  await sendFrom(page, 'getSettings', {});
};
test.beforeEach(async () => {
  profileDir = mkdtempSync(join(tmpdir(), 'holdfast-profile-'));
  await open();
});
test.afterEach(async () => {
  await browser.close();
  rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

test('the icon tells how much is late or for today, at every change, in the user’s digits, and after the browser starts again', async () => {
  await expect.poll(() => icon(page)).toEqual({ text: '', title: 'Holdfast' });
  const write = (entry: object) => sendFrom(page, 'writeJournal', { entry });
  await write(promise('promise-late', addDays(today(), -1), 'Send the report'));
  await write(promise('promise-today', today(), 'Call back'));
  await write(promise('promise-later', addDays(today(), 3), 'Visit'));
  await expect.poll(() => icon(page)).toEqual({ text: '2', title: 'Holdfast: 1 overdue, 1 due today' });

  // A case is due on its own day and on that of its next step.
  const workingTime = { ...defaultSettings.workingTime, weekend: [] };
  const now = Date.now();
  const opened = openComplaintCase({
    id: 'case-0001',
    customerId: 'customer-1',
    now,
    today: today(),
    owner: '',
    workingTime,
    about: 'Late delivery',
    complainedAt: now,
  });
  expect(await sendFrom(page, 'saveFollowUp', { followUp: opened })).toEqual(ok);
  await expect.poll(() => icon(page)).toEqual({ text: '3', title: 'Holdfast: 1 overdue, 2 due today' });
  expect(await sendFrom(page, 'saveFollowUp', { followUp: { ...opened, owner: 'Mina', revision: 3 } })).toEqual({
    ok: false,
    failure: 'outdated',
  });
  expect(await sendFrom(page, 'getAgenda', {})).toMatchObject({
    ok: true,
    value: { overdue: [{ entryId: 'promise-late' }], today: [{ kind: 'caseStep' }, { entryId: 'promise-today' }] },
  });

  await saveSettings(browser, { language: 'fa' });
  await expect.poll(() => icon(page)).toEqual({ text: '۳', title: expect.stringContaining('موعد ۱ کار گذشته و ۲ کار برای امروز است') });

  await browser.close();
  await open();
  await expect.poll(() => icon(page)).toMatchObject({ text: '۳' });

  for (const entryId of ['promise-late', 'promise-today'])
    await sendFrom(page, 'setPromiseState', { entryId, state: 'kept', at: Date.now() });
  expect(await sendFrom(page, 'removeFollowUp', { id: 'case-0001' })).toEqual(ok);
  await expect.poll(() => icon(page)).toEqual({ text: '', title: 'Holdfast' });
});

test('the day’s reminder comes once, from a worker that had stopped, and not again on that day', async () => {
  await saveSettings(browser, { reminders: { isOn: true, minute: 0 } });
  await expect.poll(() => nextRing(page)).toBeGreaterThan(Date.now());
  expect(await nextRing(page)).toBeLessThanOrEqual(Date.now() + 60 * 60_000);
  await lookAgain(page);
  await sendFrom(page, 'writeJournal', { entry: promise('promise-today', today(), 'Call back') });
  await expect.poll(() => icon(page)).toMatchObject({ text: '1' });
  // Whoever has just promised is not reminded of it at once.
  expect(await notifications(page)).toEqual([]);

  expect(await stopServiceWorker(browser.context, browser.extensionId)).toBe(true);
  await ring(page);
  await expect.poll(() => notifications(page)).toEqual(['holdfast-due']);

  await page.evaluate(() => (globalThis as never as { chrome: Chrome }).chrome.notifications.clear('holdfast-due'));
  await lookAgain(page);
  await stopServiceWorker(browser.context, browser.extensionId);
  await lookAgain(page);
  expect(await notifications(page)).toEqual([]);

  await browser.close();
  await open();
  await expect.poll(() => icon(page)).toMatchObject({ text: '1' });
  await lookAgain(page);
  expect(await notifications(page)).toEqual([]);
});

test('a clock that was ahead and is set back does not put the next look off: whatever wakes the worker sees it', async () => {
  await expect.poll(() => nextRing(page)).toBeGreaterThan(Date.now());
  await page.evaluate((name) => navigator.locks.request(name, () => undefined), alarm);
  await page.evaluate(
    (name) =>
      (globalThis as never as { chrome: Chrome }).chrome.alarms.create(name, {
        when: Date.now() + 400 * 24 * 60 * 60_000,
        periodInMinutes: 60,
      }),
    alarm,
  );
  expect(await stopServiceWorker(browser.context, browser.extensionId)).toBe(true);
  expect(await sendFrom(page, 'getAgenda', {})).toMatchObject({ ok: true });
  await expect.poll(() => nextRing(page)).toBeLessThanOrEqual(Date.now() + 60 * 60_000);
});

test('a click on the reminder opens the agenda', async () => {
  const worker = await browser.currentWorker();
  await worker.evaluate(() => {
    const { onClicked } = (globalThis as never as { chrome: { notifications: { onClicked: { dispatch: (id: string) => void } } } }).chrome
      .notifications;
    onClicked.dispatch('someone-else');
    onClicked.dispatch('holdfast-due');
  });
  const opened = () => browser.context.pages().flatMap((one) => (one.url().includes('dashboard.html') ? [new URL(one.url()).hash] : []));
  await expect.poll(opened).toEqual(['#agenda']);
});

test('nobody is reminded who does not want to be', async () => {
  await saveSettings(browser, { reminders: { isOn: false, minute: 0 } });
  await sendFrom(page, 'writeJournal', { entry: promise('promise-today', today(), 'Call back') });
  await expect.poll(() => icon(page)).toMatchObject({ text: '1' });
  await lookAgain(page);
  expect(await notifications(page)).toEqual([]);
});
