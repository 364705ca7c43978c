import { expect, test } from '@playwright/test';
import { getPlay } from '../../lib/domain/plays/library.ts';
import type { OwnPlay } from '../../lib/domain/plays/own-play.ts';
import { expectedCustomers } from '../demo-crm/expected.mjs';
import { startDemoCrm } from '../demo-crm/server.mjs';
import { waitForBadges } from './support/badges.ts';
import { demoSettings } from './support/demo-settings.ts';
import { launchWithExtension } from './support/extension.ts';
import { sendFrom } from './support/messages.ts';
import { waitForScores } from './support/scores.ts';
import { saveSettings } from './support/settings.ts';
import { readTable } from './support/stores.ts';
import { lookAt } from './support/surface.ts';

type Runtime = { chrome: { runtime: { sendMessage: (message: { name: string }) => Promise<unknown> } } };

const customer = expectedCustomers()[0]!;
const lastMail = customer.messages.findLast(({ direction }) => direction === 'in')!;

test('plays in the panel: chosen, filled, inserted, pinned, hidden, of one’s own; the next panel knows', async () => {
  const crm = await startDemoCrm();
  const browser = await launchWithExtension();
  try {
    await saveSettings(browser, demoSettings);
    const page = await browser.context.newPage();
    const newsSince = Date.now();
    await page.goto(`${crm.url}/inbox/${lastMail.id}?lang=en`);
    await waitForBadges(page);
    await page.locator('.reply .editor').click();
    let panel = await browser.openPanel(page);
    // Another score may bring the plays into another order.
    await waitForScores(panel, newsSince);
    await panel.reload();
    const plays = () => panel.getByTestId('play');
    const idsOf = () => plays().evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['play']!));
    await expect(plays().first()).toBeVisible();
    const [firstId, secondId] = await idsOf();

    // Insert the first, with its blanks filled.
    const first = plays().first();
    await expect(first.getByRole('button').first()).toHaveAttribute('aria-expanded', 'true');
    await expect(first.getByTestId('words')).toBeVisible();
    for (const blank of await first.locator('[data-testid^="blank-"]').all()) await blank.fill('the late delivery');
    if ((await first.locator('.hf-date').count()) > 0) await first.locator('.hf-chip').nth(1).click();
    await first.getByTestId('insert').click();
    await expect(panel.getByTestId('insertion')).toBeVisible();
    const words = await first.getByTestId('words').locator('p').allInnerTexts();
    await expect(page.locator('.reply .editor')).toContainText(words.at(-1)!.trim());

    // Hide the second, and have a play of one's own for the same reasons.
    const second = panel.locator(`[data-play="${secondId}"]`);
    await second.getByRole('button').first().click();
    await second.getByTestId('hide').click();
    await expect(second).toHaveCount(0);
    await expect(panel.getByTestId('undo-hide')).toBeFocused();
    const { family, answers, situations, words: library } = getPlay(firstId!)!;
    const own: OwnPlay = {
      schema: 1,
      id: 'own-12345678',
      basedOn: firstId!,
      createdAt: 1,
      changedAt: 1,
      family,
      answers,
      situations,
      words: { en: { ...library.en, title: 'The way we say it', chat: [] } },
      versions: [],
    };
    expect(await sendFrom(panel, 'saveOwnPlays', { plays: [own] })).toEqual({ ok: true, value: null });
    await expect(panel.locator('[data-play="own-12345678"]').first()).toContainText('The way we say it');

    // A panel that opens later knows what went to this customer, what is hidden, and what the outcome says.
    const uses = async () => (await readTable(panel, 'holdfast-journal', 'entries')).filter(({ kind }) => kind === 'playUsed');
    await expect.poll(async () => (await uses()).length).toBe(1);
    const [{ customerId } = {}] = await uses();
    const outcome = { entryId: 'outcome-e2e-1', customerId, outcome: 'stayed', at: Date.now() };
    expect(await sendFrom(panel, 'recordOutcome', outcome)).toMatchObject({ ok: true });
    expect(await sendFrom(panel, 'getPlayRecords', {})).toMatchObject({ value: [{ playId: firstId, used: 1, helped: 1, failed: 0 }] });
    await panel.close();
    panel = await browser.openPanel(page);
    await expect(panel.locator('[data-play="own-12345678"]').first()).toBeVisible();
    await expect(panel.getByTestId('hidden-plays')).toBeVisible();
    const all = panel.getByTestId('more-plays');
    if ((await all.count()) > 0) await all.click();
    await expect(panel.locator(`[data-play="${firstId}"]`).getByTestId('used-on')).toBeVisible();
    await expect(panel.locator(`[data-play="${firstId}"]`).getByTestId('helped')).toContainText('Helped 1 of 1 time');
    await expect(panel.locator(`[data-play="${secondId}"]`)).toHaveCount(0);
    await panel.getByTestId('hidden-plays').getByRole('button').first().click();
    await panel.getByTestId('hidden-plays').getByRole('button').nth(1).click();
    await expect(panel.locator(`[data-play="${secondId}"]`).first()).toBeVisible();

    // What is pinned is kept.
    const shown = panel.locator(`[data-play="${secondId}"]`).first();
    const head = shown.getByRole('button').first();
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
    await shown.getByTestId('pin').click();
    await expect(shown.getByTestId('pin')).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => sendFrom(panel, 'getSettings', {})).toMatchObject({ value: { pinnedPlays: [secondId], hiddenPlays: [] } });
  } finally {
    await browser.close();
    await crm.stop();
  }
});

test('a promise in the mail being written is asked about at the top of the panel, and one step leads to where it is kept', async () => {
  const crm = await startDemoCrm();
  const browser = await launchWithExtension();
  try {
    await saveSettings(browser, demoSettings);
    const page = await browser.context.newPage();
    await page.goto(`${crm.url}/inbox/${lastMail.id}?lang=en`);
    await waitForBadges(page);
    const panel = await browser.openPanel(page);
    await panel.setViewportSize({ width: 420, height: 900 });
    await expect(panel.getByTestId('play').first()).toBeVisible();
    await expect(panel.getByTestId('promise-lead')).toHaveCount(0);
    await page.bringToFront();
    await page.locator('.reply .editor').click();
    await page.keyboard.type('Dear Paul, I will send you the new labels by Friday. ');
    const lead = panel.getByTestId('promise-lead');
    await expect(lead).toContainText('I will send you the new labels by Friday.');
    await panel.bringToFront();
    await expect(lead).toBeInViewport({ ratio: 1 });
    await lookAt(panel, 'panel-promise-lead-en', 320);
    await lead.press('Enter');
    await expect(panel.getByTestId('keep-suggestion')).toBeInViewport();
    await panel.getByTestId('keep-suggestion').click();
    await expect(panel.getByTestId('promise')).toContainText('I will send you the new labels by Friday.');
    await expect(lead).toHaveCount(0);
  } finally {
    await browser.close();
    await crm.stop();
  }
});

test('a note saved late leads nobody back to its customer, and the next customer’s form says nothing of it', async () => {
  const crm = await startDemoCrm();
  const browser = await launchWithExtension();
  try {
    const page = await browser.context.newPage();
    await page.goto(`${crm.url}/customers?lang=en`);
    await waitForBadges(page, 8);
    const panel = await browser.openPanel(page);
    // By name: who stands where may change with every score.
    await expect(panel.getByTestId('list-customer').nth(1)).toBeVisible();
    const [first = '', second = ''] = await panel.locator('.panel-list__name').allInnerTexts();
    const row = (name: string) => panel.getByTestId('list-customer').filter({ has: panel.getByText(name, { exact: true }) });
    await row(first).click();
    await expect(panel.locator('h1')).toHaveText(first);
    await panel.getByTestId('note-text').fill('Called: rings back on Friday.');
    // The worker’s answer waits until it is let go.
    await panel.evaluate(() => {
      const { runtime } = (globalThis as never as Runtime).chrome;
      const sendNow = runtime.sendMessage.bind(runtime);
      const held = new Promise<void>((resolve) => addEventListener('let-go', () => resolve(), { once: true }));
      runtime.sendMessage = (message) => (message.name === 'writeJournal' ? held.then(() => sendNow(message)) : sendNow(message));
    });
    await panel.getByTestId('note-text').press('Control+Enter');
    await expect(panel.getByTestId('save-note')).toContainText('Saving');
    await panel.locator('.panel-back').click();
    await row(second).click();
    await expect(panel.locator('h1')).toHaveText(second);
    await expect(panel.getByTestId('note-text')).toHaveValue('');
    await panel.evaluate(() => dispatchEvent(new Event('let-go')));
    // Its draft goes once it is told that it was saved.
    await expect.poll(() => panel.evaluate(() => JSON.stringify(localStorage).includes('rings back'))).toBe(false);
    expect(await readTable(panel, 'holdfast-journal', 'entries')).toHaveLength(1);
    await expect(panel.locator('h1')).toHaveText(second);
    await expect(panel.getByText('Note saved')).toHaveCount(0);
    await panel.getByTestId('note-text').fill('Also of the second');
    await panel.locator('.panel-back').click();
    await row(first).click();
    await expect(panel.getByTestId('note')).toContainText('Called: rings back on Friday.');
    await expect(panel.getByTestId('note-text')).toHaveValue('');
  } finally {
    await browser.close();
    await crm.stop();
  }
});
