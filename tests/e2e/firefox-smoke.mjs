/**
 * A real Firefox with the built add-on shows badges on the demo CRM, and one on a record of a site that no profile
 * describes. Run with the program in HOLDFAST_FIREFOX; Puppeteer speaks WebDriver BiDi to it, because Playwright cannot
 * load an add-on into a Firefox as people have it.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { startDemoCrm } from '../demo-crm/server.mjs';
import { startUnseenSite, unseenCustomers } from './support/unseen-site.mjs';

const build = join(import.meta.dirname, '..', '..', '.output', 'firefox-mv3-demo');
if (!existsSync(join(build, 'manifest.json')))
  throw new Error('The demo build for Firefox is not there: npx wxt build --browser firefox --mode demo');
const program = process.env.HOLDFAST_FIREFOX ?? '/usr/bin/firefox-esr';

const demo = await startDemoCrm({ port: 0 });
const unseen = await startUnseenSite();
const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath: program,
  headless: true,
  extraPrefsFirefox: {
    'app.update.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'browser.safebrowsing.downloads.remote.enabled': false,
  },
});
const close = async () => {
  await browser.close();
  await demo.stop();
  await unseen.stop();
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close().finally(() => process.exit(130)));
try {
  await browser.installExtension(build);
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error instanceof Error ? error.message : String(error)));
  await page.goto(`${demo.url}/customers`);
  await page.waitForFunction(() => document.querySelectorAll('holdfast-badge').length >= 5, { timeout: 20_000 });
  const seen = await page.$$eval(
    'holdfast-badge',
    (badges) => badges.map((badge) => badge.getBoundingClientRect()).filter(({ width, height }) => width > 20 && height > 10).length,
  );
  if (seen < 5) throw new Error(`Only ${seen} badges have a size.`);
  const [{ id, name }] = unseenCustomers.fa;
  await page.goto(`${unseen.url}/fa/customers/${id}`);
  await page.waitForFunction(
    (words) => document.querySelector('h1:has(> holdfast-badge), h1:has(+ holdfast-badge)')?.textContent === words,
    { timeout: 20_000 },
    name,
  );
  if (problems.length > 0) throw new Error(`The page reported: ${problems.join('; ')}`);
  console.log(`${await browser.version()}: ${seen} badges on the list of the demo CRM, and one on a record of an unknown site`);
} finally {
  await close();
}
