/**
 * The tour: the main job from the customer list to the exported notes, done by itself in a real browser with the real
 * extension. Every line tells what was read off the screen; nothing is told that was not seen.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readBadges, waitForBadges } from '../tests/e2e/support/badges.ts';
import { demoSettings } from '../tests/e2e/support/demo-settings.ts';
import { launchWithExtension } from '../tests/e2e/support/extension.ts';
import { saveSettings } from '../tests/e2e/support/settings.ts';
import { expectedCustomers } from '../tests/demo-crm/expected.mjs';
import { root } from './steps.mjs';

const note = 'Agreed on the phone: the two printers go out today by courier, and I call on Friday whether they print.';
const issue = 'two printers that print blank labels, and the promise about them that we did not keep';

/** The customer of the tour: English, in danger, and writing of the competitor. */
const customer = expectedCustomers().find(
  ({ plan, language, messages }) => plan === 'danger' && language === 'en' && messages.some(({ text }) => text.includes('Tallybird')),
)?.name;

const quote = (/** @type {string} */ words, max = 110) => {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  return `“${line.length > max ? `${line.slice(0, max - 1).trimEnd()}…` : line}”`;
};

/** @param {unknown} isTrue @param {string} words @returns {asserts isTrue} */
function must(isTrue, words) {
  if (!isTrue) throw new Error(words);
}

/**
 * @param {{ url: string, folder: string, onEnd: (close: () => unknown) => void }} options `folder`: emptied, then filled with
 *   the pictures and the exported file.
 * @throws with the name of the step that failed and what was seen instead.
 */
export async function takeTour({ url, folder, onEnd }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // Playwright tells of a worker's requests only when asked to.
  process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = '1';
  const browser = await launchWithExtension({ locale: 'en-US', isClosedByCaller: true });
  onEnd(browser.close);

  /** @type {string[]} */
  const strayRequests = [];
  browser.context.on('request', (request) => {
    const target = request.url();
    if (target.startsWith(`${url}/`) || /^(chrome-extension|data|blob|about):/.test(target)) return;
    strayRequests.push(target);
  });

  let number = 0;
  /** @type {(name: string, act: () => Promise<string[]>) => Promise<void>} */
  const step = async (name, act) => {
    number += 1;
    try {
      const [first = '', ...more] = await act();
      console.log(`${String(number).padStart(2)}  ${name.padEnd(8)} ${first}`);
      for (const line of more) console.log(`${' '.repeat(13)}${line}`);
    } catch (error) {
      throw new Error(`Step ${number}, ${name}, failed: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  };
  const picture = (/** @type {import('@playwright/test').Page} */ page, /** @type {string} */ name) =>
    page.screenshot({ path: join(folder, `${String(number).padStart(2, '0')}-${name}.png`) });

  try {
    must(customer !== undefined, 'the demo has no customer for the tour');
    await saveSettings(browser, demoSettings);
    const page = await browser.context.newPage();
    let panel = page;
    let words = '';

    await step('list', async () => {
      await page.goto(`${url}/customers?lang=en`);
      const badges = await waitForBadges(page, 8);
      const counts = Map.groupBy(badges, ({ state }) => state);
      const rows = await page.locator('table.customers tbody tr').count();
      must(
        badges.some((badge) => badge.number !== ''),
        'no badge shows a number',
      );
      const row = page.locator('table.customers tbody tr').filter({ hasText: customer });
      await row.locator('holdfast-badge').scrollIntoViewIfNeeded();
      const index = await page
        .locator('holdfast-badge')
        .evaluateAll((all, name) => all.findIndex((one) => one.closest('tr')?.innerText.includes(name)), customer);
      const own = (await readBadges(page))[index];
      must(own !== undefined, `${customer} has no badge`);
      await picture(page, 'list');
      const shares = ['critical', 'high', 'watch', 'low', 'unknown'].flatMap((state) =>
        counts.has(state) ? [`${counts.get(state)?.length} ${state}`] : [],
      );
      return [`${rows} customers, ${badges.length} badges on show: ${shares.join(', ')}`, `${customer}: ${own.label}`];
    });

    await step('record', async () => {
      await page.getByRole('link', { name: customer, exact: true }).first().click();
      await page.waitForURL(/\/customers\/\d+/);
      const heading = (await page.locator('h1').innerText()).trim();
      must(heading.includes(customer), `the record shows ${quote(heading)}`);
      const company = (await page.locator('.record .org bdi').first().innerText()).trim();
      return [`${heading}, ${company}, ${new URL(page.url()).pathname}`];
    });

    await step('badge', async () => {
      const [badge] = await waitForBadges(page, 1);
      must(badge !== undefined && badge.label !== '', 'the record has no badge');
      await page.mouse.move(badge.at.x, badge.at.y);
      await page.waitForTimeout(300);
      await picture(page, 'badge');
      const [now] = await readBadges(page);
      return [
        now?.label ?? badge.label,
        ...(now?.card ?? [])
          .map((line) => line.trim())
          .filter((line) => line !== '')
          .slice(0, 12),
      ];
    });

    await step('reasons', async () => {
      await page.locator('.reply .editor').click();
      panel = await browser.openPanel(page);
      await panel.setViewportSize({ width: 420, height: 1000 });
      await panel.locator('[data-testid=panel-state][data-state=customer]').waitFor();
      await panel.getByTestId('reason').first().waitFor();
      for (const fold of await panel.locator('.panel-tail button[aria-expanded=false]').all()) await fold.click();
      const total = Number(await panel.getByTestId('score').getAttribute('data-score'));
      const reasons = await panel.getByTestId('reason').evaluateAll((rows) =>
        rows.map((row) => {
          const parts = [...row.querySelectorAll('.panel-reason__name, .panel-reason__on, .panel-reason__said')];
          return {
            points: Number(row.getAttribute('data-points')),
            words: parts.map((part) => /** @type {HTMLElement} */ (part).innerText.trim()).join(' · '),
          };
        }),
      );
      must(reasons.length > 1, 'the panel gives no reasons');
      const sum = reasons.reduce((points, reason) => points + reason.points, 0);
      must(sum === total, `the reasons add up to ${sum} and the score is ${total}`);
      await picture(panel, 'reasons');
      return [
        `score ${total}, ${await panel.getByTestId('score').getAttribute('data-band')}; ${reasons.length} parts add up to ${sum}:`,
        ...reasons.map((reason) => `${reason.points > 0 ? '+' : ''}${reason.points}  ${reason.words.replaceAll(/\s+/g, ' ')}`),
      ];
    });

    await step('play', async () => {
      const play = panel.getByTestId('play').first();
      for (const blank of await play.locator('input[data-testid^=blank-]').all()) {
        const label = await blank.getAttribute('data-testid');
        await blank.fill(label === 'blank-issue' ? issue : label === 'blank-responsible' ? 'Omid' : 'a smaller monthly order');
      }
      const day = play.getByRole('button', { name: 'Tomorrow' });
      if ((await day.count()) > 0) await day.first().click();
      words = (await play.getByTestId('words').innerText()).trim();
      const title = (await play.locator('button[aria-expanded]').first().innerText()).replaceAll('\n', ': ');
      await play.scrollIntoViewIfNeeded();
      await picture(panel, 'play');
      return [title, quote(words, 200)];
    });

    await step('insert', async () => {
      const play = panel.getByTestId('play').first();
      await play.getByTestId('insert').click();
      const said = (await panel.getByTestId('insertion').innerText()).replaceAll(/\s+/g, ' ').trim();
      await page.bringToFront();
      const reply = (await page.locator('.reply .editor').innerText()).trim();
      const wanted = words.split('\n').filter((line) => line.trim() !== '');
      const missing = wanted.find((line) => !reply.replaceAll(/\s+/g, ' ').includes(line.replaceAll(/\s+/g, ' ').trim()));
      must(missing === undefined, `the reply lacks ${quote(missing ?? '')}; it holds ${quote(reply)}; the panel said ${quote(said)}`);
      await page.locator('.reply .editor').scrollIntoViewIfNeeded();
      await picture(page, 'reply');
      return [said, `the reply now holds ${wanted.length} paragraphs, ${reply.length} characters: ${quote(reply)}`];
    });

    await step('note', async () => {
      await panel.bringToFront();
      await panel.getByTestId('note-text').fill(note);
      await panel.getByTestId('save-note').click();
      const saved = panel.getByTestId('note').filter({ hasText: note });
      await saved.waitFor();
      await saved.scrollIntoViewIfNeeded();
      await picture(panel, 'note');
      const lines = (await saved.innerText()).split('\n').map((line) => line.trim());
      return [quote(lines.filter((line) => line !== '').join(' · '), 160)];
    });

    await step('export', async () => {
      const options = await browser.openExtensionPage('options.html');
      const button = options.getByTestId('export-notes');
      const [download] = await Promise.all([options.waitForEvent('download'), button.click()]);
      const path = join(folder, download.suggestedFilename());
      await download.saveAs(path);
      const text = readFileSync(path, 'utf8');
      must(text.startsWith('\uFEFF'), 'the file does not begin with the mark that spreadsheets need');
      must(text.includes(note) && text.includes(customer), 'the file lacks the note or its customer');
      const said = (await options.getByTestId('export-result').innerText()).trim();
      await button.scrollIntoViewIfNeeded();
      await picture(options, 'export');
      const rows = text.trimEnd().split(/\r?\n/);
      return [said, `${relative(root, path)}: ${rows.length} lines, first ${quote(rows[0]?.replace('\uFEFF', '') ?? '')}`];
    });

    await step('network', async () => {
      must(strayRequests.length === 0, `requests went elsewhere: ${strayRequests.slice(0, 3).join(', ')}`);
      return ['no request left this computer; the extension asked for nothing but its own files'];
    });
    console.log(`\nPictures and the exported file are in ${relative(root, folder)}.`);
  } finally {
    await browser.close();
  }
}
