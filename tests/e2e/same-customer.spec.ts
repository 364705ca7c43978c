/**
 * One customer on two sites: the record of one desk and the mailbox of another become one by their address, are taken
 * apart and joined again in the panel, in every language. Pictures are in .output/screens.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { languages, type Language } from '../../lib/domain/language.ts';
import { expectedCustomers } from '../demo-crm/expected.mjs';
import { startDemoCrm } from '../demo-crm/server.mjs';
import { waitForBadges } from './support/badges.ts';
import { demoSettings } from './support/demo-settings.ts';
import { launchWithExtension } from './support/extension.ts';
import { saveSettings } from './support/settings.ts';
import { putRow, readTable } from './support/stores.ts';
import { expectLanguage, findBarriers, findOverflow, settle, walkByTab } from './support/surface.ts';

const screens = join(import.meta.dirname, '..', '..', '.output', 'screens');
mkdirSync(screens, { recursive: true });
const panelSize = { width: 400, height: 900 };
const panelNarrow = { width: 320, height: 900 };

test.describe.configure({ mode: 'parallel', timeout: 360_000 });

const customerIn = (language: Language) =>
  expectedCustomers().find(
    (one) => one.language === language && one.plan === 'danger' && one.messages.some(({ direction }) => direction === 'in'),
  )!;

const colleague: Record<Language, string> = { en: 'Imogen Frayne', fa: 'کتایون صدری', ru: 'Полина Крюкова' };

const part = (page: Page) => page.getByTestId('same-person');
const openMerges = (page: Page): Promise<void> =>
  // A customer that is joined may come on show anew, with all that was opened closed.
  expect(async () => {
    const summary = part(page).getByTestId('merges').getByRole('button').first();
    if ((await summary.getAttribute('aria-expanded')) === 'false') await summary.press('Enter');
    await expect(part(page).getByTestId('merge')).toHaveCount(1, { timeout: 1000 });
  }).toPass({ timeout: 30_000 });
/** What takes a change back goes after eight seconds: a slow machine may need as long to show what has changed. */
const keepUndoLonger = (): void => {
  const { setTimeout: start } = globalThis;
  Object.assign(globalThis, { setTimeout: (act: () => void, ms?: number) => start(act, ms === 8000 ? 24_000 : ms) });
};
/** By keyboard, once it may be pressed: while one change is on its way the next is not taken. */
const press = async (button: Locator): Promise<void> => {
  await expect(button).toBeEnabled();
  await button.press('Enter');
};

for (const language of languages)
  test(`a record and a mailbox are one, are parted and joined again, in ${language}`, async () => {
    const [crm, mail] = [await startDemoCrm(), await startDemoCrm()];
    const browser = await launchWithExtension({ locale: language === 'en' ? 'en-GB' : language });
    try {
      await browser.context.addInitScript(keepUndoLonger);
      await saveSettings(browser, demoSettings);
      const customer = customerIn(language);
      const letter = customer.messages.find(({ direction }) => direction === 'in')!;
      const host = await browser.context.newPage();
      await host.goto(`${crm.url}/customers/${customer.id}?lang=${language}`);
      await waitForBadges(host);
      const panel = await browser.openPanel(host);
      await panel.setViewportSize(panelSize);
      // Opened once, they are open in every panel.
      for (const section of ['company', 'same-person']) await panel.getByTestId(section).first().getByRole('button').first().click();
      await expect(part(panel).getByTestId('known-at')).toHaveCount(1);
      await expect(part(panel).getByTestId('merges')).toHaveCount(0);
      await panel.getByTestId('note-text').fill('Of the record alone.');
      await panel.getByTestId('save-note').click();
      await expect(panel.getByTestId('note')).toHaveCount(1);

      // Two more at the company: one of the same name with an address of their own, and somebody else.
      const domain = customer.email.split('@')[1]!;
      for (const [id, name] of [
        ['namesake', customer.name],
        ['colleague', colleague[language]],
      ] as const) {
        const emails = [`${id}@${domain}`];
        const clues = [`email:${emails[0]}`, `user:${id}`, `domain:${domain}`];
        const row = {
          id,
          origin: null,
          keys: clues.slice(0, 1),
          name,
          company: null,
          emails,
          phones: [],
          createdAt: 1,
          mergedInto: null,
          clues,
        };
        await putRow(panel, 'holdfast-journal', 'customers', row);
      }
      await panel.reload();
      await expect(panel.getByTestId('colleague')).toHaveCount(2);
      await expect(panel.getByTestId('suggestion')).toHaveCount(1);
      await expect(panel.getByTestId('suggestion').locator('[data-evidence]')).toHaveCount(2);
      await settle(panel);
      await panel
        .getByTestId('company')
        .first()
        .screenshot({ path: join(screens, `panel-company-${language}.png`) });
      await part(panel).screenshot({ path: join(screens, `panel-suggestion-${language}.png`) });
      expect(await findBarriers(panel)).toEqual([]);
      // Accepted and taken back, refused and taken back: each time all is as it was.
      for (const answer of ['accept', 'refuse']) {
        await press(part(panel).getByTestId(answer));
        await expect(panel.getByTestId('undo-link')).toBeFocused();
        await expect(panel.getByTestId('suggestion')).toHaveCount(0);
        if (answer === 'accept') await expect(panel.getByTestId('colleague')).toHaveCount(1);
        await expect(panel.getByTestId('note')).toHaveCount(1);
        await press(panel.getByTestId('undo-link'));
        await expect(panel.getByTestId('suggestion')).toHaveCount(1);
        await expect(part(panel).getByTestId('merges')).toHaveCount(0);
      }
      await press(part(panel).getByTestId('refuse'));
      await expect(panel.getByTestId('suggestion')).toHaveCount(0);

      // The mailbox is another site: what it shows joins by the address.
      const mailbox = await browser.context.newPage();
      await mailbox.goto(`${mail.url}/inbox/${letter.id}?lang=${language}`);
      await waitForBadges(mailbox);
      await expect(part(panel).getByTestId('known-at')).toHaveCount(2);
      await expect(part(panel).getByTestId('known-at').locator('a')).toHaveCount(2);
      await openMerges(panel);
      await expect(part(panel).getByTestId('merge')).toHaveCount(1);
      await expect(part(panel).getByTestId('merge')).toContainText(customer.email);
      await expectLanguage(panel, language);
      expect(await findBarriers(panel)).toEqual([]);
      await panel.setViewportSize(panelNarrow);
      await expect.poll(() => findOverflow(panel)).toEqual([]);
      await panel.setViewportSize(panelSize);
      await settle(panel);
      await part(panel).screenshot({ path: join(screens, `panel-same-customer-${language}.png`) });
      await panel
        .getByTestId('company')
        .first()
        .screenshot({ path: join(screens, `panel-company-${language}.png`) });
      // The bar of the refusal goes by itself; a walk must not meet it on its way.
      await expect(panel.getByTestId('undo-link')).toHaveCount(0, { timeout: 60_000 });
      expect(await walkByTab(panel)).toBeGreaterThan(10);

      // Parted by keyboard: each side stands alone, and seeing the same pages again joins nothing.
      await press(part(panel).getByTestId('separate'));
      await expect(panel.getByTestId('undo-link')).toBeFocused();
      await expect(part(panel).getByTestId('known-at')).toHaveCount(1);
      await expect(part(panel).getByTestId('merge')).toHaveAttribute('data-state', 'separated');
      await expect(panel.getByTestId('note')).toHaveCount(1);
      for (const page of [host, mailbox]) {
        await page.reload();
        await waitForBadges(page);
      }
      const mailPanel = await browser.openPanel(mailbox);
      await mailPanel.setViewportSize(panelSize);
      await expect(part(mailPanel).getByTestId('known-at')).toHaveCount(1);
      await expect(mailPanel.getByTestId('note')).toHaveCount(0);
      await expect.poll(() => readTable(panel, 'holdfast-journal', 'apart')).toHaveLength(2);
      await mailPanel.screenshot({ path: join(screens, `panel-separated-${language}.png`), fullPage: true });

      // Joined again from the mailbox's side; what was noted of the record is seen there too.
      await openMerges(mailPanel);
      await press(part(mailPanel).getByTestId('join-again'));
      await expect(part(mailPanel).getByTestId('known-at')).toHaveCount(2);
      await expect(mailPanel.getByTestId('note')).toHaveCount(1);
      await expect(part(panel).getByTestId('known-at')).toHaveCount(2);
      // And one press takes that back.
      await mailPanel.getByTestId('undo-link').press('Enter');
      await expect(part(mailPanel).getByTestId('known-at')).toHaveCount(1);
      await expect(mailPanel.getByTestId('note')).toHaveCount(0);

      const overview = await browser.openExtensionPage('dashboard.html');
      await expect(overview.getByTestId('links')).toBeVisible();
      await overview.getByTestId('kept-apart').getByRole('button').first().press('Enter');
      await expect(overview.getByTestId('apart')).toHaveCount(1);
      await overview.getByTestId('merges').getByRole('button').first().press('Enter');
      await expect(overview.getByTestId('merge')).toHaveAttribute('data-state', 'separated');
      expect(await findBarriers(overview)).toEqual([]);
      await overview.setViewportSize({ width: 360, height: 740 });
      await expect.poll(() => findOverflow(overview)).toEqual([]);
      await overview.setViewportSize({ width: 1200, height: 860 });
      await overview.getByTestId('links').screenshot({ path: join(screens, `dashboard-links-${language}.png`) });
      await press(overview.getByTestId('join-again'));
      await expect(overview.getByTestId('merge')).toHaveAttribute('data-state', 'joined');
    } finally {
      await browser.close();
      await Promise.all([crm.stop(), mail.stop()]);
    }
  });
