/**
 * The score in the user's hands: a reason looked at on the page, denied and counted again; the company's warning signs; weights
 * tried on a customer before they are kept; outcomes that teach the weights. Pictures are in .output/screens.
 */
import { expect, test, type Page } from '@playwright/test';
import { languages } from '../../lib/domain/language.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { expectedCustomers } from '../demo-crm/expected.mjs';
import { startDemoCrm } from '../demo-crm/server.mjs';
import { waitForBadges } from './support/badges.ts';
import { demoSettings } from './support/demo-settings.ts';
import { launchWithExtension } from './support/extension.ts';
import { sendFrom } from './support/messages.ts';
import { expectToAddUp, waitForScores } from './support/scores.ts';
import { saveSettings } from './support/settings.ts';
import { lookAt } from './support/surface.ts';

test.describe.configure({ mode: 'parallel' });

const scoreOf = async (panel: Page): Promise<number> => Number(await panel.getByTestId('score').getAttribute('data-score'));

const sign = { en: 'Asks who else can do it', fa: 'می‌پرسد چه کس دیگری از عهده برمی‌آید', ru: 'Спрашивает, кто ещё это умеет' };

for (const language of languages)
  test(`a reason is shown, denied and counted again, a sign is named and ticked, in ${language}`, async () => {
    test.setTimeout(480_000);
    const crm = await startDemoCrm();
    const browser = await launchWithExtension({ locale: language === 'en' ? 'en-GB' : language });
    try {
      await saveSettings(browser, { ...demoSettings, theme: language === 'fa' ? 'dark' : 'light' });
      const customer = expectedCustomers().find(
        (one) => one.language === language && one.plan === 'danger' && one.messages.some(({ direction }) => direction === 'in'),
      )!;
      const host = await browser.context.newPage();
      const newsSince = Date.now();
      await host.goto(`${crm.url}/customers/${customer.id}?lang=${language}`);
      await waitForBadges(host);
      const panel = await browser.openPanel(host);
      await panel.setViewportSize({ width: 400, height: 900 });
      await expect(panel.getByTestId('reason').first()).toBeVisible();
      await waitForScores(panel, newsSince);
      await panel.reload();
      await expect(panel.getByTestId('reason').first()).toBeVisible();
      await expectToAddUp(panel);
      const before = await scoreOf(panel);

      for (const row of await panel.locator('[data-testid="reason"] .hf-disclosure__summary').all()) await row.click();
      // The words of the reason, in the page.
      await panel.getByTestId('show-quote').first().click();
      await expect
        .poll(() =>
          host.evaluate(() => (globalThis as never as { CSS: { highlights: Map<string, unknown> } }).CSS.highlights.has('holdfast-quote')),
        )
        .toBe(true);
      await expect(panel.getByTestId('quote-missing')).toHaveText('');

      const denied = panel
        .getByTestId('reason')
        .filter({ has: panel.getByTestId('deny-reason') })
        .first();
      const id = await denied.getAttribute('data-reason');
      await denied.getByTestId('deny-reason').click();
      await expect(panel.getByTestId('denied')).toBeVisible();
      await expect.poll(() => scoreOf(panel)).toBeLessThan(before);
      await expectToAddUp(panel);
      await lookAt(panel, `panel-denied-${language}`, 320);
      await panel.getByTestId('denied').locator('li').getByRole('button').first().click();
      await expect.poll(() => scoreOf(panel)).toBe(before);
      await expect(panel.locator(`[data-testid="reason"][data-reason="${id}"]`)).not.toHaveCount(0);

      // A sign of the company's own: named in the settings, ticked in the panel.
      const options = await browser.openExtensionPage('options.html#warning-signs');
      await options.getByTestId('add-warning-sign').click();
      const form = options.getByTestId('warning-sign-form');
      await form.getByRole('textbox').nth(0).fill(sign[language]);
      await form.getByRole('textbox').nth(3).fill('+');
      await form.getByRole('textbox').nth(4).fill('(a+)+$');
      await form.locator('button[type="submit"]').click();
      await expect(form.getByRole('alert')).not.toHaveText('');
      await form.getByRole('textbox').nth(4).fill('');
      await form.locator('button[type="submit"]').click();
      await expect(options.getByTestId('warning-signs').locator('li')).toHaveCount(1);
      const signsKept = async () => ((await sendFrom(options, 'getSettings', {})) as { value: Settings }).value.warningSigns.length;
      await expect.poll(signsKept).toBe(1);
      await panel.getByTestId('signs').getByRole('button').first().click();
      await expect(panel.getByTestId('sign')).toHaveCount(1);
      await expect(panel.getByTestId('sign')).toContainText(sign[language]);
      await panel.getByTestId('sign').getByRole('checkbox').check();
      await expect(panel.getByTestId('sign')).toHaveAttribute('data-state', 'ticked');
      await expect.poll(() => scoreOf(panel)).toBeGreaterThan(before);
      await expectToAddUp(panel);
      await lookAt(panel, `panel-sign-${language}`, 320);
      await panel.getByTestId('sign').getByRole('checkbox').uncheck();
      await expect.poll(() => scoreOf(panel)).toBe(before);

      // A weight is tried on the customer, then kept.
      const row = options.locator('[data-testid="weight-row"][data-signal="complaint"]');
      await options.locator('#model').scrollIntoViewIfNeeded();
      await options.locator('.try-on input[type="search"]').fill(customer.name.split(' ')[0]!);
      await options.locator('.try-on form button').click();
      await options.locator('.try-on li button').first().click();
      await expect(options.getByTestId('preview')).toBeVisible();
      await row.locator('input').first().fill('0.2');
      await expect(options.getByTestId('preview').locator('.options__two > *')).toHaveCount(2);
      await lookAt(options, `options-model-${language}`, 360);
      expect(await scoreOf(panel)).toBe(before);
      await options.getByTestId('save-model').click();
      await expect.poll(() => scoreOf(panel)).toBeLessThan(before);
      await options.close();
    } finally {
      await browser.close();
      await crm.stop();
    }
  });

test('outcomes teach the weights, which are taken over and taken back exactly', async () => {
  const crm = await startDemoCrm();
  const browser = await launchWithExtension({ locale: 'en-GB' });
  try {
    await saveSettings(browser, demoSettings);
    const host = await browser.context.newPage();
    const customers = expectedCustomers().filter(({ messages }) => messages.some(({ direction }) => direction === 'in'));
    for (const { id } of customers.slice(0, 14)) {
      await host.goto(`${crm.url}/customers/${id}?lang=en`);
      await waitForBadges(host);
    }
    const page = await browser.openExtensionPage('dashboard.html#learning');
    await expect(page.getByTestId('learning-not-enough')).toBeVisible();
    const list = (await sendFrom(page, 'getRiskList', { from: 0, limit: 200, band: null, query: '' })) as {
      value: { rows: { id: string; score: { kind: string; score: number } }[] };
    };
    const scored = list.value.rows.filter(({ score }) => score.kind === 'scored');
    for (const [i, { id }] of scored.entries())
      await sendFrom(page, 'recordOutcome', {
        entryId: `outcome-${i}-of-the-test`,
        customerId: id,
        outcome: i < 6 === (i % 3 !== 0) ? 'left' : 'stayed',
        at: Date.now(),
      });
    await expect(page.getByTestId('learning-weights')).toBeVisible({ timeout: 60_000 });
    await lookAt(page, 'learning-learned-en', 360);
    const settings = async () => {
      const { value } = (await sendFrom(page, 'getSettings', {})) as { value: Settings };
      return { signalWeights: value.signalWeights, learned: value.learned };
    };
    const before = (await settings()).signalWeights;
    await page.getByTestId('learning-accept').click();
    await expect(page.getByTestId('learning-accepted')).toBeVisible();
    await expect.poll(async () => Object.keys((await settings()).signalWeights).length).toBeGreaterThan(0);
    await page.getByTestId('learning-undo').click();
    await expect(page.getByTestId('learning-accepted')).toHaveCount(0);
    await expect.poll(settings).toEqual({ signalWeights: before, learned: null });
  } finally {
    await browser.close();
    await crm.stop();
  }
});
