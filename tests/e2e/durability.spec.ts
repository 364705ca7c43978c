import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { failureWords } from '../../lib/i18n/catalogs/failures.ts';
import { pageProblemWords } from '../../lib/i18n/catalogs/panel.ts';
import { startDemoCrm, type DemoCrm } from '../demo-crm/server.mjs';
import { readBadges, waitForBadges } from './support/badges.ts';
import { launchWithExtension, type LaunchedExtension } from './support/extension.ts';
import { sendFrom } from './support/messages.ts';
import { waitForScores } from './support/scores.ts';
import { mountSmallDisk } from './support/small-disk.ts';
import { putRow, readJournal, readTable } from './support/stores.ts';
import { debugWorker, prepareToStopWorker, stopServiceWorker, type CodePlace } from './support/worker.ts';

test.describe.configure({ timeout: 360_000 });

let crm: DemoCrm;
test.beforeAll(async () => {
  crm = await startDemoCrm();
});
test.afterAll(() => crm.stop());

/** Starts browsers on one profile, and in the end closes the last one and removes the profile. */
async function withProfile(act: (open: () => Promise<LaunchedExtension>) => Promise<void>, folder = tmpdir()): Promise<void> {
  const profileDir = mkdtempSync(join(folder, 'holdfast-profile-'));
  let browser: LaunchedExtension | null = null;
  try {
    await act(async () => {
      browser = await launchWithExtension({ profileDir, locale: 'en-US' });
      return browser;
    });
  } finally {
    await (browser as LaunchedExtension | null)?.close();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** The record of a customer with its badge, and the panel beside it. */
async function openCustomer(browser: LaunchedExtension, id = '10401'): Promise<{ page: Page; panel: Page }> {
  const page = await browser.context.newPage();
  await page.goto(`${crm.url}/customers/${id}?lang=en`);
  await waitForBadges(page);
  const panel = await browser.openPanel(page);
  await expect(panel.getByTestId('panel-state')).toHaveAttribute('data-state', 'customer');
  return { page, panel };
}

const notesOf = (panel: Page, text: string) => panel.getByTestId('note').filter({ hasText: text });
const storedNotes = async (panel: Page): Promise<string[]> =>
  (await readTable(panel, 'holdfast-journal', 'entries')).map(({ text }) => String(text));

/**
 * Every step between the click and the answer, in the worker's own script. `kept`: how often the note is on the disk
 * there; null within the transaction, where the store is locked for this test too. `isListening`: the browser is still
 * delivering the message; Chromium's process would not survive a stop within that, so the delivery is broken off first.
 */
const steps: { name: string; place: CodePlace; kept: 0 | 1 | null; isListening?: true }[] = [
  {
    name: 'the message arrives',
    place: { after: /onMessage\.addListener\(\(([\w$]+),[\w$]+\)=>/, when: '$1.name === "writeJournal"' },
    kept: 0,
    isListening: true,
  },
  {
    name: 'its schema is next',
    place: {
      after: /let\{name:([\w$]+),request:([\w$]+)\}=[\w$]+;[^]{0,300}?let [\w$]+=(?=[\w$]+\.safeParse\(\2\))/,
      when: '$1 === "writeJournal"',
    },
    kept: 0,
    isListening: true,
  },
  {
    name: 'its handler begins',
    place: { after: /writeJournal:async\(\{entry:[\w$]+\}\)=>\(?(?=await [\w$]+\([\w$]+\))/ },
    kept: 0,
    isListening: true,
  },
  { name: 'the store is known to be writable', place: { after: /throw new [\w$]+\(`readOnly`\);(?=return)/ }, kept: 0 },
  {
    name: 'the transaction has begun',
    place: { after: /`rw`,[\w$]+\.entries,async\(\)=>\{for\([^]{0,120}?let [\w$]+=(?=await [\w$]+\.entries\.get\()/ },
    kept: null,
  },
  {
    name: 'the write is next',
    place: { after: /entries\.get\([\w$]+\);if\([\w$]+===void 0\)\{(?=await [\w$]+\.entries\.add)/ },
    kept: null,
  },
  { name: 'the commit is next', place: { after: /await [\w$]+\.entries\.add\(\{[^}]*\}\);(?=return)/ }, kept: null },
  {
    name: 'it is committed',
    place: { after: /customers\.adopt\(\[[\w$]+\.customerId\],Date\.now\(\)\),await [\w$]+\.journal\.write\([\w$]+\),(?=await)/ },
    kept: 1,
  },
  {
    name: 'the surfaces are told next',
    // The one that follows a write: the rescoring tells them too.
    place: { after: /=async [\w$]+=>\{[\w$]+\.requestSoon\([\w$]+\),(?=await [\w$]+\(\)\})/ },
    kept: 1,
  },
  {
    name: 'the answer is next',
    place: { after: /writeJournal:async\(\{entry:[\w$]+\}\)=>\(await [\w$]+\([\w$]+\),\{id:[\w$]+\.id\}(?=\))/ },
    kept: 1,
  },
];

test('a note is neither lost nor doubled when the worker is stopped at any step of saving it', async () => {
  await withProfile(async (open) => {
    let browser = await open();
    const { panel } = await openCustomer(browser);
    const words: string[] = [];
    for (const [index, { name, place, kept, isListening }] of steps.entries()) {
      await test.step(name, async () => {
        const text = `Note ${index}: ${name}`;
        const stopper = await prepareToStopWorker(browser.context, browser.extensionId);
        const workerDebugger = await debugWorker(browser.context, browser.extensionId);
        try {
          const { reached } = await workerDebugger.haltAt(place);
          await panel.getByTestId('note-text').fill(text);
          await panel.getByTestId('save-note').click();
          await expect(Promise.race([reached.then(() => 'reached'), panel.waitForTimeout(30_000)])).resolves.toBe('reached');
          if (kept !== null) expect((await storedNotes(panel)).filter((one) => one === text)).toHaveLength(kept);
          if (isListening) await workerDebugger.breakOff();
          expect(await stopper.stop()).toBe(true);
        } finally {
          await workerDebugger.close();
          await stopper.close();
        }
        words.push(text);
        await expect(notesOf(panel, text)).toHaveCount(1);
        await expect(panel.getByTestId('note-text')).toHaveValue('');
        await expect(panel.getByTestId('failure')).toHaveCount(0);
        expect(await storedNotes(panel)).toEqual(expect.arrayContaining(words));
        expect(await storedNotes(panel)).toHaveLength(words.length);
      });
    }
    await browser.kill();
    browser = await open();
    const again = await openCustomer(browser);
    await expect(again.panel.getByTestId('note')).toHaveCount(words.length);
    for (const text of words) await expect(notesOf(again.panel, text)).toHaveCount(1);
    expect((await storedNotes(again.panel)).toSorted()).toEqual(words.toSorted());
  });
});

test('a note is neither lost nor doubled when the worker is stopped at any moment of saving it', async () => {
  await withProfile(async (open) => {
    let browser = await open();
    const { panel } = await openCustomer(browser);
    const stopper = await prepareToStopWorker(browser.context, browser.extensionId);
    const words: string[] = [];
    let stopped = 0;
    for (let delayMs = 0; delayMs <= 60; delayMs += 4) {
      const text = `Stopped after ${delayMs} ms`;
      await panel.getByTestId('note-text').fill(text);
      const clicked = panel.getByTestId('save-note').evaluate((button: HTMLElement) => button.click());
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      if (await stopper.stop()) stopped += 1;
      await clicked;
      words.push(text);
      await expect(notesOf(panel, text)).toHaveCount(1);
      await expect(panel.getByTestId('note-text')).toHaveValue('');
    }
    expect(stopped).toBeGreaterThan(10);
    await stopper.close();
    await browser.kill();
    browser = await open();
    const again = await openCustomer(browser);
    await expect(again.panel.getByTestId('note')).toHaveCount(words.length);
    expect((await storedNotes(again.panel)).toSorted()).toEqual(words.toSorted());
  });
});

test('what is typed and not saved outlives the panel and the browser', async () => {
  await withProfile(async (open) => {
    let browser = await open();
    const first = await openCustomer(browser);
    const text = 'Half a thought، نیمه‌کاره';
    await first.panel.getByTestId('note-text').fill(text);
    await first.panel.close();
    const panel = await browser.openPanel(first.page);
    await expect(panel.getByTestId('note-text')).toHaveValue(text);
    await browser.close();
    browser = await open();
    const again = await openCustomer(browser);
    await expect(again.panel.getByTestId('note-text')).toHaveValue(text);
    await expect(again.panel.getByTestId('note')).toHaveCount(0);
    // Another customer's panel has nothing of it.
    await again.page.goto(`${crm.url}/customers/10402`);
    await expect(again.panel.getByTestId('panel-state')).toContainText(await again.page.locator('h1').innerText());
    await expect(again.panel.getByTestId('note-text')).toHaveValue('');
    await again.panel.getByTestId('note-text').fill('other');
    await again.page.goto(`${crm.url}/customers/10401`);
    await expect(again.panel.getByTestId('note-text')).toHaveValue(text);
  });
});

test('a full disk is told, keeps what is typed, and saves once when there is room again', async () => {
  const disk = mountSmallDisk(256);
  test.skip(disk === null, 'a disk of its own can be mounted by root on Linux only');
  try {
    await withProfile(async (open) => {
      const browser = await open();
      const { page, panel } = await openCustomer(browser);
      // Beside the note's own: the panel tells of its page too, once that cannot be stored either.
      const failure = panel.getByTestId('failure');
      const noteFailure = panel.getByRole('region', { name: 'Notes' }).getByTestId('failure');
      const draftId = () =>
        panel.evaluate(() => {
          const key = Object.keys(localStorage).find((name) => name.startsWith('holdfast.draft.'));
          return key === undefined ? null : (JSON.parse(localStorage.getItem(key)!) as { noteId: string }).noteId;
        });
      disk!.fill();
      // Long: what is left of the block that the store wrote last holds a short one.
      const text = 'Written without room, line by line. '.repeat(500).trim();
      await panel.getByTestId('note-text').fill(text);
      await panel.getByTestId('save-note').click();
      await expect(noteFailure).toContainText(failureWords.storageFull.what.en);
      const id = await draftId();
      expect(id, 'the note was stored although there was no room').not.toBeNull();

      // A worker that finds the disk full when it opens its stores says the same.
      await stopServiceWorker(browser.context, browser.extensionId);
      const entry = { kind: 'note', id, customerId: crypto.randomUUID(), at: Date.now(), text };
      expect(await sendFrom(panel, 'writeJournal', { entry })).toEqual({ ok: false, failure: 'storageFull' });
      await panel.getByTestId('save-note').click();
      await expect(noteFailure).toContainText(failureWords.storageFull.what.en);
      await expect(panel.getByTestId('note-text')).toHaveValue(text);
      await expect(panel.getByTestId('note')).toHaveCount(0);

      // Another customer's page: the first one's facts do not stay on show under it.
      const name = await page.locator('h1').innerText();
      await page.goto(`${crm.url}/customers/10402?lang=en`);
      await expect(panel.getByTestId('panel-state')).not.toContainText(name);
      await expect(failure.first()).toBeVisible();

      disk!.makeRoom();
      await page.goto(`${crm.url}/customers/10401?lang=en`);
      await waitForBadges(page);
      await expect(panel.getByTestId('note-text')).toHaveValue(text);
      expect(await draftId()).toBe(id);
      await panel.getByTestId('save-note').click();
      await expect(notesOf(panel, text)).toHaveCount(1);
      await expect(failure).toHaveCount(0);
      await expect(panel.getByTestId('note-text')).toHaveValue('');
      expect((await readTable(panel, 'holdfast-journal', 'entries')).map((entry) => entry.id)).toEqual([id]);
    }, disk!.path);
  } finally {
    disk?.close();
  }
});

test('a store of a newer Holdfast is read and never written', async () => {
  await withProfile(async (open) => {
    const browser = await open();
    const { page, panel } = await openCustomer(browser);
    await panel.getByTestId('note-text').fill('Written before');
    await panel.getByTestId('save-note').click();
    await expect(panel.getByTestId('note')).toHaveCount(1);
    await waitForScores(panel, Date.now());
    const [known] = await readBadges(page);
    await putRow(panel, 'holdfast-journal', 'meta', { key: 'schema', value: 99 });
    await stopServiceWorker(browser.context, browser.extensionId);
    const before = await readJournal(panel);

    // A panel that does not know yet is refused.
    const entry = { kind: 'note', id: crypto.randomUUID(), customerId: before.customers[0]!.id, at: Date.now(), text: 'Refused' };
    expect(await sendFrom(panel, 'writeJournal', { entry })).toEqual({ ok: false, failure: 'readOnly' });
    await panel.getByTestId('note-text').fill('Written after');
    await panel.reload();
    await expect(panel.getByTestId('read-only')).toBeVisible();
    await expect(panel.getByTestId('note')).toHaveText(/Written before/);
    await expect(panel.getByTestId('note-text')).toHaveValue('Written after');
    await expect(panel.getByTestId('save-note')).toBeDisabled();

    // Known customers keep badge and panel; somebody new gets neither, and the panel says why.
    await page.reload();
    const [still] = await waitForBadges(page);
    expect(still!.number).toBe(known!.number);
    await expect(panel.getByTestId('panel-state')).toHaveAttribute('data-state', 'customer');
    await page.goto(`${crm.url}/customers/10405?lang=en`);
    await expect(panel.getByTestId('panel-state')).toHaveAttribute('data-state', 'noCustomer');
    await expect(panel.getByTestId('panel-state')).toContainText(pageProblemWords.readOnly.title.en);
    expect(await readBadges(page)).toEqual([]);
    expect(await readJournal(panel)).toEqual(before);
  });
});

/** Chromium starts an unpacked extension again only in its developer mode. */
async function allowReloads(browser: LaunchedExtension): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() =>
    (
      globalThis as never as { chrome: { developerPrivate: { updateProfileConfiguration: (change: object) => Promise<void> } } }
    ).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  return page;
}

type ChromeRuntime = { chrome: { runtime: { reload: () => void } } };

test('an extension that is started again under an open page replaces its badges without a reload of the page', async () => {
  await withProfile(async (open) => {
    const browser = await open();
    await (await allowReloads(browser)).close();
    const { page, panel } = await openCustomer(browser);
    await page.evaluate(() => {
      const old = document.querySelector('holdfast-badge')!;
      Object.assign(globalThis, { oldBadge: new WeakRef(old), isSamePage: true });
      old.setAttribute('data-old', '');
    });
    const panelClosed = panel.waitForEvent('close');
    const worker = await browser.currentWorker();
    await worker.evaluate(() => void setTimeout(() => (globalThis as never as ChromeRuntime).chrome.runtime.reload(), 50));
    // Chromium closes the extension's pages with it: nothing is left that could tell anything wrong.
    await panelClosed;

    await expect(page.locator('holdfast-badge[data-old]')).toHaveCount(0);
    await expect(page.locator('holdfast-badge')).toHaveCount(1);
    expect(await page.evaluate(() => (globalThis as never as { isSamePage: boolean }).isSamePage)).toBe(true);

    // The new badge answers: its click brings the customer to the panel, and changes of the page are followed.
    const again = await browser.openPanel(page);
    await expect(again.getByTestId('panel-state')).toHaveAttribute('data-state', 'customer');
    await page.bringToFront();
    await page.locator('a[data-turn]').last().click();
    await expect.poll(async () => new URL(page.url()).pathname).not.toBe('/customers/10401');
    await waitForBadges(page);
    await expect(again.getByTestId('panel-state')).toContainText(await page.locator('h1').innerText());
    await expect(page.locator('holdfast-badge')).toHaveCount(1);
  });
});

test('an extension that is switched off leaves no badge to a person who comes back, and brings it again when it is on', async () => {
  await withProfile(async (open) => {
    const browser = await open();
    const extensions = await allowReloads(browser);
    const { page } = await openCustomer(browser);
    type Management = { chrome: { management: { setEnabled: (id: string, isOn: boolean) => Promise<void> } } };
    const turn = async (isOn: boolean): Promise<void> => {
      await extensions.bringToFront();
      await extensions.evaluate(([id, on]) => (globalThis as never as Management).chrome.management.setEnabled(id, on), [
        browser.extensionId,
        isOn,
      ] as const);
      await page.bringToFront();
    };
    await turn(false);
    // Somebody who works on the page points here and there.
    await expect(async () => {
      await page.locator('h1').hover();
      await page.mouse.move(5, 5);
      await expect(page.locator('holdfast-badge')).toHaveCount(0, { timeout: 500 });
    }).toPass({ timeout: 25_000 });
    await turn(true);
    await expect(page.locator('holdfast-badge')).toHaveCount(1);
  });
});

test('a panel whose extension went away says so and keeps what is typed', async () => {
  await withProfile(async (open) => {
    const browser = await open();
    const { panel } = await openCustomer(browser);
    await panel.evaluate(() => {
      // As an open page of an updated extension finds it: no id, and nobody to send to.
      const { runtime } = (globalThis as never as { chrome: { runtime: object } }).chrome;
      Object.defineProperty(runtime, 'id', { get: () => undefined });
    });
    await panel.getByTestId('note-text').fill('Still here');
    await panel.getByTestId('save-note').click();
    await expect(panel.getByTestId('failure').first()).toContainText(failureWords.extensionGone.what.en);
    await expect(panel.getByTestId('note-text')).toHaveValue('Still here');
    await panel.reload();
    await expect(panel.getByTestId('panel-state')).toHaveAttribute('data-state', 'customer');
    await expect(panel.getByTestId('note-text')).toHaveValue('Still here');
  });
});
