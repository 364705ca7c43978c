import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { findChromium, takesExtensionSwitch } from '../../../scripts/setup/browser.mjs';

/** The build that the tests and the demo use: the shipped one plus leave for loopback sites. */
export const demoBuild = join(import.meta.dirname, '..', '..', '..', '.output', 'chrome-mv3-demo');

export type LaunchOptions = {
  /** Kept by the caller, for tests that start the browser again on what it left. Without it a fresh one, removed at the end. */
  profileDir?: string;
  headless?: boolean;
  /** Language of the browser, as a tag: `fa`, `ru`, `en-US`. */
  locale?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number } | null;
  /** The caller closes the browser on Ctrl+C itself. */
  isClosedByCaller?: boolean;
  /** Another unpacked extension than the demo build; null for none. */
  extensionPath?: string | null;
  /** An HTTP proxy, `127.0.0.1:1234`, that everything goes through, loopback too. */
  proxy?: string;
  /** Keeps pages that one left whole in memory, as browsers do for people and not for tests. */
  hasPageCache?: boolean;
};

export type LaunchedExtension = {
  context: BrowserContext;
  extensionId: string;
  /** The worker that ran when the browser started; a stopped one comes back as another. See `currentWorker`. */
  serviceWorker: Worker;
  /** The worker that runs now, or the next one that starts. */
  currentWorker: () => Promise<Worker>;
  /** Chrome's number of a tab; the tab comes to the front. */
  tabIdOf: (page: Page) => Promise<number>;
  /** Opens the side panel of a tab as a page of its own, because no test can reach the browser's panel. */
  openPanel: (tabPage: Page) => Promise<Page>;
  /** Opens another page of the extension: `popup.html`, `options.html`. */
  openExtensionPage: (path: string) => Promise<Page>;
  /** Ends the browser as a power cut would: no process of it gets a chance to finish anything. */
  kill: () => Promise<void>;
  close: () => Promise<void>;
};

/** Switches without which Chromium calls its makers, asks questions or refuses to run as root. */
function switches(options: LaunchOptions): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-search-engine-choice-screen',
    ...(options.locale === undefined ? [] : [`--lang=${options.locale}`]),
    ...(options.proxy === undefined ? [] : [`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>']),
  ];
}

/** A browser without an extension, or before it is known: the profile is removed with it if it was made here. */
async function launchBrowser(options: LaunchOptions, extra: string[]): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
  const profileDir = options.profileDir ?? mkdtempSync(join(tmpdir(), 'holdfast-profile-'));
  const removeProfile = () => {
    if (options.profileDir === undefined) rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const context = await chromium.launchPersistentContext(profileDir, {
      executablePath: await findChromium(),
      headless: options.headless ?? true,
      viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
      args: [...switches(options), ...extra],
      ...(options.isClosedByCaller === true ? { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false } : {}),
      ignoreDefaultArgs: ['--disable-extensions', ...(options.hasPageCache === true ? ['--disable-back-forward-cache'] : [])],
      ...(options.locale === undefined
        ? {}
        : { locale: options.locale, env: { ...definedEnvironment(), LANGUAGE: options.locale.replace('-', '_') } }),
      ...(options.colorScheme === undefined ? {} : { colorScheme: options.colorScheme }),
    });
    const close = async () => {
      await context.close();
      removeProfile();
    };
    return { context, close };
  } catch (error) {
    removeProfile();
    throw error;
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** Chrome and Edge take an unpacked extension only from a debugger on a pipe, and forget it at every end. */
async function loadByDebugger(context: BrowserContext, path: string): Promise<void> {
  const browser = context.browser();
  if (browser === null) throw new Error('This browser does not let a debugger load an extension. Use Chromium (HOLDFAST_BROWSER).');
  const session = await browser.newBrowserCDPSession();
  // Playwright's list of commands does not know this one yet.
  const send: (method: string, params: object) => Promise<unknown> = session.send.bind(session) as never;
  await send('Extensions.loadUnpacked', { path });
}

/** The same browser with another extension or none: no panel, no worker of ours. For measurements side by side. */
export async function launchWithoutHoldfast(options: LaunchOptions = {}): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
  const path = options.extensionPath ?? null;
  if (path === null) return launchBrowser(options, []);
  return launchBrowser(options, [`--disable-extensions-except=${path}`, `--load-extension=${path}`]);
}

/** Starts a real Chromium with the extension in it. Throws when the build is not there. */
export async function launchWithExtension(options: LaunchOptions = {}): Promise<LaunchedExtension> {
  const path = options.extensionPath ?? demoBuild;
  if (!existsSync(join(path, 'manifest.json'))) throw new Error(`${path} is not built: run "npx wxt build --mode demo" first.`);
  const bySwitch = takesExtensionSwitch(await findChromium());
  const { context, close } = await launchBrowser(
    options,
    bySwitch ? [`--disable-extensions-except=${path}`, `--load-extension=${path}`] : ['--enable-unsafe-extension-debugging'],
  );
  try {
    const isOurs = (worker: Worker) => worker.url().startsWith('chrome-extension://');
    const currentWorker = async () =>
      context.serviceWorkers().findLast(isOurs) ?? (await context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 60_000 }));
    const started = currentWorker();
    if (!bySwitch) await loadByDebugger(context, path);
    const serviceWorker = await started;
    const extensionId = new URL(serviceWorker.url()).host;

    const openExtensionPage = async (name: string) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${name}`);
      return page;
    };
    const tabIds = new WeakMap<Page, number>();
    const tabIdOf = async (page: Page) => {
      const known = tabIds.get(page);
      if (known !== undefined) return known;
      await page.bringToFront();
      const worker = await currentWorker();
      const url = page.url();
      const ask = () =>
        worker.evaluate(async (wanted) => {
          const tabs = await (globalThis as unknown as ChromeScope).chrome.tabs.query({ active: true });
          return tabs.find((tab) => tab.url === wanted)?.id ?? null;
        }, url);
      let id = await ask();
      // The browser may still be on its way to this tab.
      for (let i = 0; i < 400 && id === null; i += 1) {
        await page.waitForTimeout(50);
        id = await ask();
      }
      if (id === null) throw new Error(`No active tab shows ${url}, or the extension may not see its address.`);
      tabIds.set(page, id);
      return id;
    };
    const openPanel = async (tabPage: Page) => openExtensionPage(`sidepanel.html?tab=${await tabIdOf(tabPage)}`);
    const kill = async () => {
      const session = await context.browser()!.newBrowserCDPSession();
      const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as { processInfo: { type: string; id: number }[] };
      const isClosed = context.waitForEvent('close');
      process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL');
      await isClosed;
    };
    return { context, extensionId, serviceWorker, kill, currentWorker, tabIdOf, openPanel, openExtensionPage, close };
  } catch (error) {
    await close();
    throw error;
  }
}

type ChromeScope = { chrome: { tabs: { query: (filter: { active: boolean }) => Promise<{ id?: number; url?: string }[]> } } };
