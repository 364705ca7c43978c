import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { expectedCustomers } from '../demo-crm/expected.mjs';
import { startDemoCrm, type DemoCrm } from '../demo-crm/server.mjs';
import { waitForBadges } from './support/badges.ts';
import { demoSettings } from './support/demo-settings.ts';
import { readEditorButton, waitForEditorButton, waitForEditorMenu, waitForNoEditorButton } from './support/editor-button.ts';
import { launchWithExtension, type LaunchedExtension } from './support/extension.ts';
import { sendFrom } from './support/messages.ts';
import { saveSettings } from './support/settings.ts';

let crm: DemoCrm;
let site: Server;
let siteUrl: string;
let browser: LaunchedExtension;
const pages = new Map<string, string>();

test.beforeAll(async () => {
  site = createServer((request, response) => {
    const html = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  siteUrl = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  crm = await startDemoCrm();
  browser = await launchWithExtension({ locale: 'en-US' });
  await saveSettings(browser, demoSettings);
});
test.afterAll(async () => {
  await browser?.close();
  await crm?.stop();
  site?.closeAllConnections();
  site?.close();
});

/** A page of a site of its own; what hosts lay around their editors goes into `body`. */
function serve(name: string, body: string, style = ''): string {
  pages.set(
    `/${name}`,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><style>body{margin:0;padding:40px;font:14px/20px sans-serif}#editor{width:500px;height:140px;border:1px solid #888;padding:8px;box-sizing:border-box}${style}</style>${body}</html>`,
  );
  return `${siteUrl}/${name}`;
}
async function open(name: string, body: string, style = ''): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(serve(name, body, style));
  return page;
}
const editable = '<div id="editor" contenteditable="true" aria-label="Reply"></div>';
const boxOf = async (page: Page, selector: string) => (await page.locator(selector).first().boundingBox())!;
const overlap = (
  a: { left: number; top: number; right: number; bottom: number },
  b: { x: number; y: number; width: number; height: number },
) => a.left < b.x + b.width && b.x < a.right && a.top < b.y + b.height && b.y < a.bottom;

const inDanger = expectedCustomers().find(({ plan, language }) => plan === 'danger' && language === 'en')!;
const letterOf = (customer: typeof inDanger): string => customer.messages.findLast(({ direction }) => direction === 'in')!.id;

test('appears beside the editor that one writes in, goes with it, and covers no control', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${crm.url}/inbox/${letterOf(inDanger)}?lang=en`);
  await page.locator('.reply .editor').click();
  const button = await waitForEditorButton(page);
  expect(button.label).toBe('Holdfast: find the words');
  const controls = page.locator('.reply button, .reply input, .reply label');
  await expect(controls).not.toHaveCount(0);
  await expect
    .poll(async () => {
      const { box } = await waitForEditorButton(page);
      const boxes = await Promise.all((await controls.all()).map((control) => control.boundingBox()));
      return boxes.filter((other) => overlap(box, other!));
    })
    .toEqual([]);
  await page.locator('#reply-subject').click();
  await waitForNoEditorButton(page);
  await page.locator('.reply .editor').click();
  await waitForEditorButton(page);
  await page.locator('.reply .editor').evaluate((editor) => editor.remove());
  await waitForNoEditorButton(page);
  await page.close();
});

test('is not there for single lines, small boxes and what is locked', async () => {
  const page = await open(
    'small',
    `${editable}<input id="line" type="text"><textarea id="low" style="width:300px;height:20px"></textarea><textarea id="locked" readonly style="width:300px;height:90px"></textarea>`,
  );
  await page.locator('#editor').click();
  await waitForEditorButton(page);
  for (const id of ['line', 'low', 'locked']) {
    await page.locator(`#${id}`).click();
    await waitForNoEditorButton(page);
  }
  await page.close();
});

test('follows the editor when the page scrolls, and moves aside for what the host opens there', async () => {
  const page = await open('scroll', `<p style="height:300px">Above</p>${editable}<p style="height:2000px">Below</p>`, 'p{margin:0}');
  await page.locator('#editor').click();
  const before = await waitForEditorButton(page);
  await page.evaluate(() => scrollBy(0, 120));
  await expect.poll(async () => (await readEditorButton(page))?.box.top).toBeCloseTo(before.box.top - 120, 0);
  await page.evaluate(
    ({ left, top }) => {
      const list = document.createElement('div');
      list.id = 'list';
      list.setAttribute('role', 'listbox');
      list.style.cssText = `position:fixed;inset:${top - 20}px auto auto ${left - 60}px;width:160px;height:90px;z-index:9;background:#fff`;
      for (const name of ['One', 'Two', 'Three', 'Four']) {
        const option = document.createElement('div');
        option.setAttribute('role', 'option');
        option.textContent = name;
        list.append(option);
      }
      document.body.append(list);
    },
    (await waitForEditorButton(page)).box,
  );
  const list = await boxOf(page, '#list');
  await expect.poll(async () => overlap((await waitForEditorButton(page)).box, list)).toBe(false);
  await page.close();
});

test('stands in the frame that the editor is in, also in one without an address', async () => {
  const page = await open(
    'frames',
    `<iframe id="written" title="Letter" style="width:520px;height:180px"></iframe><script>
      const inner = document.getElementById('written').contentDocument;
      inner.open(); inner.write('<!doctype html><html><body style="margin:8px">'); inner.close(); inner.designMode = 'on';
    </script>`,
  );
  await page.frameLocator('#written').locator('body').click();
  await page.keyboard.type('Good day');
  const button = await waitForEditorButton(page);
  const frame = await boxOf(page, '#written');
  expect(button.box.right).toBeLessThanOrEqual(frame.x + frame.width);
  expect(button.box.bottom).toBeLessThanOrEqual(frame.y + frame.height);
  expect(button.box.left).toBeGreaterThan(frame.x + frame.width / 2);
  expect(await page.frameLocator('#written').locator('body').innerText()).toBe('Good day');
  await page.close();
});

test('goes where it is dragged, by keys too, stays there after a reload, and comes back to its place', async () => {
  const page = await open('move', editable);
  await page.locator('#editor').click();
  const first = await waitForEditorButton(page);
  await page.mouse.move(first.at.x, first.at.y);
  await page.mouse.down();
  await page.mouse.move(first.at.x + 60, first.at.y + 50, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(5, 5);
  await expect.poll(async () => (await readEditorButton(page))?.at.x).toBeCloseTo(first.at.x + 60, 0);
  // A press with the mouse leaves the caret where it was.
  await page.keyboard.type('still here');
  await expect(page.locator('#editor')).toHaveText('still here');
  await expect.poll(() => placesKept(browser)).toBe(1);

  await page.reload();
  await page.locator('#editor').click();
  await expect.poll(async () => (await readEditorButton(page))?.at.x).toBeCloseTo(first.at.x + 60, 0);
  const second = await waitForEditorButton(page);
  expect(second.at.y).toBeCloseTo(first.at.y + 50, 0);

  for (let i = 0; i < 20 && (await readEditorButton(page))?.hasFocus !== true; i += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await readEditorButton(page))?.at.y).toBeCloseTo(second.at.y + 12, 0);

  await page.mouse.click(second.at.x, second.at.y + 12, { button: 'right' });
  const menu = await waitForEditorMenu(page);
  expect(menu.map(({ label }) => label)).toEqual(['Open Holdfast', 'Back to its own place', 'Hide on this site']);
  await page.mouse.click(menu[1]!.at.x, menu[1]!.at.y);
  await page.mouse.move(5, 5);
  await expect.poll(async () => (await readEditorButton(page))?.at).toEqual(first.at);
  await expect.poll(() => placesKept(browser)).toBe(0);
  await page.close();
});

async function placesKept(extension: LaunchedExtension): Promise<number> {
  const page = await extension.openExtensionPage('manifest.json');
  const count = await page.evaluate(async () => {
    const { runtime } = (globalThis as never as { chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } } }).chrome;
    const { value } = (await runtime.sendMessage({ name: 'getSettings', request: {} })) as {
      value: { editorButton: { places: Record<string, unknown> } };
    };
    return Object.keys(value.editorButton.places).length;
  });
  await page.close();
  return count;
}

test('is hidden on one site from its menu and comes back from the settings', async () => {
  const page = await open('hide', editable);
  await page.locator('#editor').click();
  const { at } = await waitForEditorButton(page);
  await page.mouse.click(at.x, at.y, { button: 'right' });
  const { at: hide } = (await waitForEditorMenu(page)).at(-1)!;
  await page.mouse.click(hide.x, hide.y);
  await waitForNoEditorButton(page);
  await page.reload();
  await page.locator('#editor').click();
  await page.keyboard.type('quiet');
  await waitForNoEditorButton(page);

  const elsewhere = await browser.context.newPage();
  await elsewhere.goto(`${crm.url}/inbox/${letterOf(inDanger)}?lang=en`);
  await elsewhere.locator('.reply .editor').click();
  await waitForEditorButton(elsewhere);
  await elsewhere.close();

  const options = await browser.openExtensionPage('options.html');
  const setting = options.getByTestId('editor-button-setting');
  await setting.getByRole('button', { name: `Show the button on ${siteUrl} again` }).click();
  await expect(setting.getByRole('status')).toContainText('The button is back');
  await expect(setting.getByRole('list')).toHaveCount(0);
  await expect(options.getByTestId('save-state')).toHaveText('Saved');
  await options.close();
  await page.locator('body').click({ position: { x: 5, y: 5 } });
  await page.locator('#editor').click();
  await waitForEditorButton(page);
  await page.close();
});

test('looks through the draft: blanks, words of ours, a wrong name; and is calm again once they are gone', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${crm.url}/inbox/${letterOf(inDanger)}?lang=en`);
  // Whom a letter should greet is known once its page is read.
  await waitForBadges(page);
  const editor = page.locator('.reply .editor');
  await editor.click();
  await page.keyboard.type('Dear Gwendolyn, your churn risk is high, [name].');
  await expect.poll(async () => (await readEditorButton(page))?.mark).toBe('problems 2');
  await editor.fill('Dear Wolfgang,\nyour order [order number] is late and your churn risk is high.');
  await expect.poll(async () => (await readEditorButton(page))?.mark).toBe('problems 3');
  expect((await readEditorButton(page))?.card).toEqual([
    'Holdfast: find the words',
    'Before you send',
    'A blank is still empty: [order number]',
    'A word of ours that the customer should not read: churn risk',
    'The greeting names somebody else: Wolfgang',
    'A click opens Holdfast. Drag to move; right-click for more.',
  ]);
  // What is wrong stays in sight on the way to the button that sends.
  await page.locator('#reply-subject').click();
  await expect.poll(async () => (await readEditorButton(page))?.mark).toBe('problems 3');
  await editor.fill(`Dear ${inDanger.name.split(' ')[0]},\nthank you for your patience.`);
  await expect.poll(async () => (await readEditorButton(page))?.mark).toBe('');
  await editor.fill('I will send you the corrected invoice by Friday.');
  await expect.poll(async () => (await readEditorButton(page))?.mark).toBe('promises 1');
  await page.close();
});

test('words with a blank, and words for somebody else than the page is about, are put in only once that is confirmed', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${crm.url}/inbox/${letterOf(inDanger)}?lang=en`);
  await waitForBadges(page);
  const editor = page.locator('.reply .editor');
  await editor.click();
  await waitForEditorButton(page);
  const tabId = await browser.tabIdOf(page);
  const inside = await browser.openExtensionPage('manifest.json');
  type Row = { id: string; name: string };
  const list = await browser.context.newPage();
  await list.goto(`${crm.url}/customers?lang=en`);
  let rows: Row[] = [];
  const other = expectedCustomers().find(({ plan, language, name }) => plan === 'danger' && language === 'en' && name !== inDanger.name)!;
  await expect
    .poll(async () => {
      const reply = (await sendFrom(inside, 'getRiskList', { from: 0, limit: 200, band: null, query: '' })) as { value: { rows: Row[] } };
      rows = reply.value.rows;
      return rows.some(({ name }) => name === other.name) && rows.some(({ name }) => name === inDanger.name);
    })
    .toBe(true);
  await list.close();
  const idOf = (name: string) => rows.find((row) => row.name === name)!.id;
  const insert = async (customerId: string | null, text: string, isConfirmed = false) =>
    (
      (await sendFrom(inside, 'insertText', {
        tabId,
        paragraphs: [text],
        language: 'en',
        direction: 'ltr',
        customerId,
        isConfirmed,
      })) as { value: { kind: string; problems?: { kind: string }[] } }
    ).value;
  expect(await insert(idOf(other.name), 'Thank you.')).toEqual({
    kind: 'stopped',
    problems: [{ kind: 'otherCustomer', name: inDanger.name }],
  });
  expect(await insert(null, 'Dear [Name],')).toEqual({ kind: 'stopped', problems: [{ kind: 'blank', text: '[Name]' }] });
  await expect(editor).toHaveText('');
  expect(await insert(idOf(inDanger.name), `Dear ${inDanger.name.split(' ')[0]},`)).toMatchObject({ kind: 'inserted' });
  await editor.fill('');
  expect(await insert(idOf(other.name), 'Thank you.', true)).toMatchObject({ kind: 'inserted' });
  await expect(editor).toContainText('Thank you.');
  await inside.close();
  await page.close();
});

test('ends where the site is paused', async () => {
  const page = await open('paused', editable);
  await page.locator('#editor').click();
  await waitForEditorButton(page);
  await saveSettings(browser, { pausedOrigins: [siteUrl] });
  await waitForNoEditorButton(page);
  await saveSettings(browser, { pausedOrigins: [] });
  await page.bringToFront();
  await page.locator('body').click({ position: { x: 5, y: 5 } });
  await page.locator('#editor').click();
  await waitForEditorButton(page);
  await page.close();
});

test('there is one at a time: that of a newer gate follows the one before, without a word from anybody', async () => {
  const page = await open('again', editable);
  await page.locator('#editor').click();
  await waitForEditorButton(page);
  const button = page.locator('holdfast-editor-button');
  await button.evaluate((host) => host.classList.add('older'));
  const tabId = await browser.tabIdOf(page);
  const worker = await browser.currentWorker();
  await worker.evaluate(async (id) => {
    const { scripting } = (globalThis as never as { chrome: { scripting: { executeScript: (injection: object) => Promise<unknown> } } })
      .chrome;
    await scripting.executeScript({ target: { tabId: id }, files: ['page-gate.js'] });
  }, tabId);
  await expect(page.locator('holdfast-editor-button:not(.older)')).toHaveCount(1);
  await expect(button).toHaveCount(1);
  await waitForEditorButton(page);
  await page.close();
});

test('comes back on a page that was kept whole while one was elsewhere', async () => {
  const keeping = await launchWithExtension({ locale: 'en-US', hasPageCache: true });
  try {
    const page = await keeping.context.newPage();
    await page.goto(serve('kept', editable));
    await page.locator('#editor').click();
    await waitForEditorButton(page);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => void (document.title = `kept: ${persisted}`));
    });
    await page.goto(serve('elsewhere', ''));
    await page.evaluate(() => history.back());
    await expect(page).toHaveTitle('kept: true');
    await page.locator('body').click({ position: { x: 5, y: 5 } });
    await page.locator('#editor').click();
    await waitForEditorButton(page);
    await expect(page.locator('holdfast-editor-button')).toHaveCount(1);
  } finally {
    await keeping.close();
  }
});

test('is not printed, and has no size that the page could measure', async () => {
  const page = await open('print', editable);
  await page.locator('#editor').click();
  await waitForEditorButton(page);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => readEditorButton(page)).toBeNull();
  await page.emulateMedia({ media: 'screen' });
  await waitForEditorButton(page);
  // Nothing of it takes room or can be measured from the page.
  expect(await page.locator('holdfast-editor-button').evaluate((host) => host.getBoundingClientRect().toJSON() as object)).toMatchObject({
    width: 0,
    height: 0,
  });
  await page.close();
});

test('a press opens the panel beside the page', async () => {
  const page = await open('press', editable);
  await page.locator('#editor').click();
  const { at } = await waitForEditorButton(page);
  await page.mouse.click(at.x, at.y);
  await expect.poll(() => panelsOpen(browser)).toBe(1);
  await page.close();
});

async function panelsOpen(extension: LaunchedExtension): Promise<number> {
  const worker = await extension.currentWorker();
  return worker.evaluate(
    async () =>
      (
        await (
          globalThis as never as { chrome: { runtime: { getContexts: (filter: object) => Promise<unknown[]> } } }
        ).chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })
      ).length,
  );
}
