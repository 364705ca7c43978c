/** Reading on the page's thread: a record and a list of 500 rows in a real browser, beside a plain walk over their elements. */
import { chromium } from '@playwright/test';
import { bundleReading } from './reading-bundle.mjs';

/** @param {string} deskUrl */
export async function measureReading(deskUrl) {
  const content = await bundleReading('tests/bench/read-live-page.ts');
  const browser = await chromium.launch({ executablePath: process.env.HOLDFAST_BROWSER, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ bypassCSP: true });
    /** @type {Record<string, Record<string, number>>} */
    const result = {};
    for (const [name, path] of Object.entries({ record: '/customers/10401', rows500: '/customers?rows=500' })) {
      await page.goto(`${deskUrl}${path}`, { waitUntil: 'load' });
      await page.addScriptTag({ content });
      const times = await page.evaluate(() => globalThis.holdfastReading.measureReading('demo-crm'));
      result[name] = Object.fromEntries(Object.entries(times).map(([key, value]) => [key, Math.round(value * 100) / 100]));
    }
    return result;
  } finally {
    await browser.close();
  }
}
