import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium } from '../../../scripts/setup/browser.mjs';
import { demoBuild } from './extension.ts';

/** A new Chromium with the demo build, for what Playwright does not hand out: the browser's own side panel and popup. The welcome page is open. */
export async function launchPuppeteer(): Promise<Browser> {
  if (!existsSync(join(demoBuild, 'manifest.json'))) throw new Error(`${demoBuild} is not built: run "npx wxt build --mode demo" first.`);
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    headless: true,
    pipe: true,
    enableExtensions: [demoBuild],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--lang=en-GB',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
    defaultViewport: { width: 1200, height: 800 },
  });
  // It would come to the front over the page later.
  await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  return browser;
}
