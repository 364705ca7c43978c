/** Chromium and Firefox with Holdfast in them, driven by Puppeteer: it alone reaches the side panel of the one and the add-ons of the other. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { TargetType, type Browser, type Frame, type KeyInput, type Page } from 'puppeteer-core';
import type { InsertionRequest, InsertionResult } from '../../lib/insertion/insert.ts';
import { findChromium, findFirefox } from '../../scripts/setup/browser.mjs';

export type BrowserName = 'chromium' | 'firefox';

/** A tab with an editor in it. */
export type EditorTab = {
  page: Page;
  /** The frame that the editor's page is in. */
  frame: Frame;
  /** Where that frame lies in the tab, px. */
  corner: { x: number; y: number };
  tabId: number;
  /** Types with real keys, whatever the script: editors look at keys, not only at letters that come. */
  type: (words: string) => Promise<void>;
};

export type Driven = {
  name: BrowserName;
  open: (address: string) => Promise<EditorTab>;
  /** Asks the worker for an insertion, as the panel does. */
  insert: (tab: EditorTab, request: InsertionRequest) => Promise<{ result: InsertionResult; askedAt: number }>;
  /**
   * Runs `before` with the page in front and `act` while the person is in the panel: the page is seen and has not got
   * the focus. Afterwards they are back.
   */
  awayFrom: <T>(tab: EditorTab, before: () => Promise<void>, act: () => Promise<T>) => Promise<T>;
  version: string;
  close: () => Promise<void>;
};

type Extension = {
  chrome: {
    runtime: { sendMessage: (message: unknown) => Promise<{ ok: boolean; value?: unknown; failure?: string }> };
    tabs: { query: (filter: object) => Promise<{ id: number; url?: string }[]> };
    scripting: { getRegisteredContentScripts: () => Promise<unknown[]> };
    sidePanel: { open: (where: { tabId: number }) => Promise<void> };
  };
};

const output = join(import.meta.dirname, '..', '..', '.output');
const builds = { chromium: join(output, 'chrome-mv3-demo'), firefox: join(output, 'firefox-mv3-demo') };

/** Nobody goes from the page to the panel or back faster than this. */
const wayMs = 150;
/** A busy machine is no fault of the code. */
const patienceMs = 120_000;
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function waitUntil(isSo: () => Promise<boolean>, what: string): Promise<void> {
  for (const until = Date.now() + patienceMs; Date.now() < until;) {
    if (await isSo()) return;
    await pause(50);
  }
  throw new Error(`Waited in vain: ${what}`);
}

type Started = { browser: Browser; panel: Page };

async function startChromium(): Promise<Started> {
  const waiting = { timeout: patienceMs };
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    headless: true,
    timeout: patienceMs,
    pipe: true,
    enableExtensions: [builds.chromium],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--lang=en-GB',
      '--window-size=1400,900',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
    defaultViewport: null,
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith('chrome-extension:'),
    waiting,
  );
  const home = worker.url().split('/').slice(0, 3).join('/');
  // It would come to the front over the pages later.
  await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), waiting);
  const opener = await browser.newPage();
  await opener.goto(`${home}/options.html`);
  const tabId = await opener.evaluate(async () => (await (globalThis as unknown as Extension).chrome.tabs.query({ active: true }))[0]!.id);
  const session = await opener.createCDPSession();
  await session.send('Runtime.evaluate', {
    expression: `chrome.sidePanel.open({ tabId: ${tabId} })`,
    userGesture: true,
    awaitPromise: true,
  });
  const panel = await (await browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'), waiting)).asPage();
  return { browser, panel };
}

async function startFirefox(): Promise<Started> {
  const firefox = await findFirefox();
  if (firefox === null) throw new Error('No Firefox here: install it, or name its program in HOLDFAST_FIREFOX.');
  const home = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: true,
    timeout: patienceMs,
    // Without it no driver may open a page of an add-on.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'app.update.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'browser.safebrowsing.downloads.remote.enabled': false,
      'extensions.webextensions.uuids': JSON.stringify({ 'holdfast@holdfast.example': home }),
    },
  });
  await browser.installExtension(builds.firefox);
  const panel = await browser.newPage();
  // The page moves to the process of the add-ons, and the driver never hears that it has arrived.
  void panel.goto(`moz-extension://${home}/sidepanel.html`).catch(() => undefined);
  return { browser, panel };
}

/** Starts the browser with the demo build. Throws when either is not there. */
export async function drive(name: BrowserName): Promise<Driven> {
  if (!existsSync(join(builds[name], 'manifest.json')))
    throw new Error(
      `${builds[name]} is not built: run "npx wxt build --browser ${name === 'firefox' ? name : 'chrome'} --mode demo" first.`,
    );
  const { browser, panel } = await (name === 'firefox' ? startFirefox() : startChromium());
  try {
    await waitUntil(
      () =>
        panel
          .evaluate(async () => (await (globalThis as unknown as Extension).chrome.scripting.getRegisteredContentScripts()).length > 0)
          .catch(() => false),
      'the gate is registered',
    );
  } catch (error) {
    await browser.close();
    throw error;
  }

  const typist = async (page: Page): Promise<EditorTab['type']> => {
    if (name === 'firefox')
      return async (words) => {
        for (const letter of words) await page.keyboard.press(letter as KeyInput);
      };
    // Puppeteer knows the keys of one layout; the browser takes any.
    const session = await page.createCDPSession();
    return async (words) => {
      for (const letter of words) {
        const key = {
          key: letter,
          ...(letter === ' ' ? { code: 'Space', windowsVirtualKeyCode: 32 } : { code: 'KeyA', windowsVirtualKeyCode: 65 }),
        };
        await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, ...key });
        await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
      }
    };
  };

  /** A window has one tab in front and one focus: what moves them waits for its turn. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const mine = turn.then(act);
    turn = mine.catch(() => undefined);
    return mine;
  };

  let opened = 0;
  const open = async (address: string): Promise<EditorTab> => {
    // Tabs are told apart by their address.
    opened += 1;
    const own = `${address}#${opened}`;
    // In Firefox a window of its own, for a tab behind another one is not seen.
    const page = await inTurn(() => browser.newPage(name === 'firefox' ? { type: 'window' } : {}));
    page.setDefaultTimeout(patienceMs);
    if (name === 'chromium') await page.emulateFocusedPage(true);
    await page.goto(own);
    const holding = async () => {
      for (const frame of page.frames()) if (await frame.evaluate(() => 'editorPage' in globalThis).catch(() => false)) return frame;
      return null;
    };
    await waitUntil(async () => (await holding()) !== null, `the editor of ${address}`);
    const frame = (await holding())!;
    const box = frame === page.mainFrame() ? null : await (await frame.frameElement())!.boundingBox();
    const tabId = await panel.evaluate(
      async (url) => (await (globalThis as unknown as Extension).chrome.tabs.query({})).findLast((tab) => tab.url === url)!.id,
      own,
    );
    return { page, frame, corner: { x: box?.x ?? 0, y: box?.y ?? 0 }, tabId, type: await typist(page) };
  };

  const insert: Driven['insert'] = async ({ tabId }, request) => {
    const { reply, askedAt } = await panel.evaluate(
      async (message) => {
        const askedAt = Date.now();
        return { reply: await (globalThis as unknown as Extension).chrome.runtime.sendMessage(message), askedAt };
      },
      { name: 'insertText', request: { tabId, ...request, customerId: null, isConfirmed: false } },
    );
    if (!reply.ok) throw new Error(`The worker refused: ${reply.failure}`);
    return { result: reply.value as InsertionResult, askedAt };
  };

  const awayFrom: Driven['awayFrom'] = ({ page }, before, act) =>
    inTurn(async () => {
      if (name === 'chromium') await page.emulateFocusedPage(false);
      await page.bringToFront();
      await before();
      await pause(wayMs);
      await panel.bringToFront();
      await waitUntil(
        () => page.evaluate(() => !document.hasFocus() && document.visibilityState === 'visible'),
        'the page has lost the focus',
      );
      const result = await act();
      await page.bringToFront();
      await waitUntil(() => page.evaluate(() => document.hasFocus()), 'the page has the focus again');
      await pause(wayMs);
      if (name === 'chromium') await page.emulateFocusedPage(true);
      return result;
    });

  return { name, open, insert, awayFrom, version: await browser.version(), close: () => browser.close() };
}

/** One key with another held down. */
export async function pressWith(page: Page, held: KeyInput, key: KeyInput): Promise<void> {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}
