/**
 * The browser's own side panel, opened as people open it: by a click on a badge. Puppeteer drives this one, because
 * Playwright does not hand out the panel's page.
 */
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { panelWords } from '../../lib/i18n/catalogs/panel.ts';
import { expectedCustomers } from '../demo-crm/expected.mjs';
import { startDemoCrm } from '../demo-crm/server.mjs';
import { launchPuppeteer } from './support/puppeteer.ts';

/** Middle of the badge in the row of a customer, px in the window. */
const badgeOf = (page: Page, name: string): Promise<{ x: number; y: number } | null> =>
  page.evaluate((wanted) => {
    const row = [...document.querySelectorAll('tbody tr')].find((one) => one.querySelector('a.name')?.textContent === wanted);
    const box = row?.querySelector('holdfast-badge')?.getBoundingClientRect();
    return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, name);

test('a badge opens the side panel with its customer, and the panel follows', async () => {
  const demo = await startDemoCrm();
  const browser = await launchPuppeteer();
  try {
    const page = await browser.newPage();
    await page.goto(`${demo.url}/customers?lang=en`);
    const [first, , , , second] = expectedCustomers().map(({ name }) => name);
    // A badge moves while those above it still come.
    const areAllBadged = () =>
      page.evaluate(() => {
        const seen = [...document.querySelectorAll('tbody tr')].filter((row) => row.getBoundingClientRect().bottom < innerHeight);
        return seen.length > 0 && seen.every((row) => (row.querySelector('holdfast-badge')?.clientWidth ?? 0) > 0);
      });
    await expect.poll(areAllBadged).toBe(true);
    for (const name of [first!, second!]) await expect.poll(() => badgeOf(page, name)).not.toBeNull();
    const click = async (name: string) => {
      const at = (await badgeOf(page, name))!;
      await page.mouse.click(at.x, at.y);
    };

    const opening = browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'));
    await click(second!);
    const panel = await (await opening).asPage();
    const shown = () =>
      panel.evaluate(
        () =>
          `${document.querySelector('[data-testid="panel-state"]')?.getAttribute('data-state')}: ${document.querySelector('h1')?.textContent}`,
      );
    await expect.poll(shown).toBe(`customer: ${second}`);
    expect(page.url(), 'the click went through to the row').toBe(`${demo.url}/customers?lang=en`);

    // Another badge while the panel is open, by keyboard this time.
    await page.bringToFront();
    await page.evaluate(
      (name) => [...document.querySelectorAll<HTMLElement>('a.name')].find((one) => one.textContent === name)?.focus(),
      first!,
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(shown).toBe(`customer: ${first}`);

    // Back to the list of the page, then on with the page to a record.
    await panel.locator(`button ::-p-text(${panelWords.backToPage.en})`).click();
    await expect.poll(shown).toBe(`list: ${panelWords.listTitle.en}`);
    await page.goto(`${demo.url}/customers/${expectedCustomers()[2]!.id}?lang=en`);
    await expect.poll(shown).toBe(`customer: ${expectedCustomers()[2]!.name}`);
  } finally {
    await browser.close();
    await demo.stop();
  }
});
