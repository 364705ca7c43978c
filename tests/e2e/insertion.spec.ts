import { expect, test, type Locator, type Page } from '@playwright/test';
import type { InsertionRequest, InsertionResult } from '../../lib/insertion/insert.ts';
import { countOf, lettersOf } from '../../lib/insertion/matching.ts';
import { bundleReactTextarea, editorSite, launchInsertion, type InsertionHarness } from './support/insertion.ts';

const requests = {
  en: {
    language: 'en',
    direction: 'ltr',
    paragraphs: [
      'Dear Ms Field,',
      'Thank you for telling us plainly what went wrong on 3 < 4 & 5 lines.',
      'May I call you today at 15:00?',
    ],
  },
  fa: {
    language: 'fa',
    direction: 'rtl',
    paragraphs: [
      'سرکار خانم رضایی،',
      'از این‌که مشکل را روشن گفتید سپاسگزاریم؛ سفارش ۱۲۳ را امروز پی می‌گیرم.',
      'آیا ساعت ۱۵ برای تماس مناسب است؟',
    ],
  },
  ru: {
    language: 'ru',
    direction: 'ltr',
    paragraphs: [
      'Уважаемая Анна Сергеевна!',
      'Спасибо, что прямо сказали, чем Вы недовольны: заказом № 12.',
      'Можно позвонить Вам сегодня в 15:00?',
    ],
  },
} satisfies Record<string, InsertionRequest>;
const languages = ['en', 'fa', 'ru'] as const;

const states = ['empty', 'typed', 'selection', 'elsewhere'] as const;
type State = (typeof states)[number];

type Reading = { text: string; directions: { text: string; direction: string }[] };
type Case = {
  name: string;
  html: string;
  /** The document in the page's frame, where the editor is in one. */
  frameHtml?: string;
  headers?: Record<string, string>;
  editor: (page: Page) => Locator;
};

const reader = `
  function readEditor(host) {
    if ('value' in host) return { text: globalThis.model ? globalThis.model() : host.value, directions: [{ text: host.value, direction: getComputedStyle(host).unicodeBidi }] };
    const directions = [];
    const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) directions.push({ text: node.data, direction: getComputedStyle(node.parentElement).direction });
    return { text: host.innerText, directions };
  }
`;
const page = (body: string, nonce = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Reply</title><style>[contenteditable], textarea, iframe { display: block; width: 600px; min-height: 120px; border: 1px solid; }</style>
  <input id="search" type="search" aria-label="Search"><input id="subject" name="subject" type="text" aria-label="Subject">${body}<script${nonce}>${reader}</script></html>`;

const editable = '<div id="editor" contenteditable="true" aria-label="Reply"></div>';
const inPage = (target: Page) => target.locator('#editor');

function casesWith(react: string): Case[] {
  return [
    { name: 'textarea', html: page('<textarea id="editor" aria-label="Reply" rows="8" cols="60"></textarea>'), editor: inPage },
    { name: 'textarea held by React', html: page(`<div id="root"></div><script>${react}</script>`), editor: inPage },
    { name: 'contenteditable', html: page(editable), editor: inPage },
    {
      name: 'contenteditable of paragraphs',
      html: page('<div id="editor" contenteditable="true" aria-label="Reply"><p><br></p></div>'),
      editor: inPage,
    },
    {
      name: 'contenteditable in a frame',
      html: page('<iframe id="frame" title="Reply" src="/frame"></iframe>'),
      frameHtml: page(editable),
      editor: (target) => target.frameLocator('#frame').locator('#editor'),
    },
    {
      name: 'frame in design mode',
      html: page(`<iframe id="frame" title="Reply"></iframe><script>
        const inner = document.getElementById('frame').contentDocument;
        inner.open(); inner.write('<!doctype html><body id="editor"><script>' + ${JSON.stringify(reader).replaceAll('<', '\\u003c')} + '<\\/script></body>'); inner.close(); inner.designMode = 'on';
      </script>`),
      editor: (target) => target.frameLocator('#frame').locator('#editor'),
    },
    {
      name: 'contenteditable in an open shadow root',
      html: page(`<reply-box></reply-box><script>
        const shadow = document.querySelector('reply-box').attachShadow({ mode: 'open' });
        const host = document.createElement('div');
        Object.assign(host, { id: 'editor', contentEditable: 'true' });
        host.style.cssText = 'width: 600px; min-height: 120px';
        shadow.append(host);
      </script>`),
      editor: inPage,
    },
    {
      name: 'strict CSP and Trusted Types',
      html: page(editable, ' nonce="n"'),
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src 'nonce-n'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
      editor: inPage,
    },
  ];
}

let harness: InsertionHarness;
let react: string;

test.beforeAll(async () => {
  [harness, react] = await Promise.all([launchInsertion(), bundleReactTextarea()]);
});
test.afterAll(() => harness.close());

type Opened = { page: Page; insert: (request: InsertionRequest) => Promise<InsertionResult>; close: () => Promise<void> };
let pagesOpened = 0;

async function open(subject: Pick<Case, 'html' | 'frameHtml' | 'headers'>): Promise<Opened> {
  const number = (pagesOpened += 1);
  const opened = await harness.context.newPage();
  await opened.route(`${editorSite}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: subject.headers ?? {},
      body: new URL(route.request().url()).pathname === '/frame' ? (subject.frameHtml ?? '') : subject.html,
    }),
  );
  await opened.goto(`${editorSite}/?page=${number}`);
  return { page: opened, insert: async (request) => (await harness.insert(opened, request))[0]!, close: () => opened.close() };
}

const read = (editor: Locator): Promise<Reading> =>
  editor.evaluate((host) => (globalThis as unknown as { readEditor: (host: Element) => Reading }).readEditor(host));

/** Brings the editor into a state with real keys. Returns the letters that must stand before and after the insertion. */
async function prepare(target: Page, editor: Locator, state: State): Promise<{ lead: string; tail: string }> {
  await editor.click();
  if (state === 'empty') return { lead: '', tail: '' };
  await target.keyboard.type('Good day world');
  const key = state === 'selection' ? 'Shift+ArrowLeft' : 'ArrowLeft';
  for (let i = 0; i < 'world'.length; i += 1) await target.keyboard.press(key);
  if (state === 'elsewhere') await target.locator('#search').click();
  return { lead: 'Goodday', tail: state === 'selection' ? '' : 'world' };
}

function expectText(reading: Reading, request: InsertionRequest, lead: string, marker: string, tail: string) {
  expect(lettersOf(reading.text)).toBe(lead + lettersOf(request.paragraphs.join('')) + marker + tail);
  const lines = reading.text.split('\n').map(lettersOf);
  for (const [i, paragraph] of request.paragraphs.entries()) {
    const holding = lines.filter((line) => line.includes(lettersOf(paragraph)));
    expect(holding, `paragraph ${i + 1} stands on one line`).toHaveLength(1);
    for (const other of request.paragraphs) if (other !== paragraph) expect(holding[0]).not.toContain(lettersOf(other));
  }
}

async function insertUndoAndInsertAgain(subject: Case, state: State, request: InsertionRequest) {
  const opened = await open(subject);
  try {
    const editor = subject.editor(opened.page);
    const { lead, tail } = await prepare(opened.page, editor, state);
    const before = await read(editor);

    expect(await opened.insert(request)).toMatchObject({ kind: 'inserted', isDirectionRight: true });
    const inserted = await read(editor);
    expectText(inserted, request, lead, '', tail);
    for (const paragraph of request.paragraphs) {
      const place = inserted.directions.find(({ text }) => lettersOf(text).includes(lettersOf(paragraph)));
      expect(['plaintext', request.direction, ...(request.direction === 'ltr' ? ['normal', 'isolate'] : [])]).toContain(place?.direction);
    }

    await opened.page.keyboard.press('Control+z');
    expect((await read(editor)).text, 'one undo brings back what was there').toBe(before.text);

    expect(await opened.insert(request)).toMatchObject({ kind: 'inserted' });
    await opened.page.keyboard.type('Q');
    expectText(await read(editor), request, lead, 'Q', tail);
  } finally {
    await opened.close();
  }
}

for (const { name } of casesWith('')) {
  test(`inserts into: ${name}`, async () => {
    test.setTimeout(120_000);
    const subject = casesWith(react).find((other) => other.name === name)!;
    await Promise.all(
      states.flatMap((state) =>
        languages.map((language) => test.step(`${state}, ${language}`, () => insertUndoAndInsertAgain(subject, state, requests[language]))),
      ),
    );
  });
}

test.describe('hazards', () => {
  const textarea = (attributes: string, text = '') =>
    page(`<textarea id="editor" aria-label="Reply" rows="8" cols="60" ${attributes}>${text}</textarea>`);

  async function on(html: string, act: (opened: Opened & { editor: Locator }) => Promise<void>, more: Partial<Case> = {}) {
    const opened = await open({ html, ...more });
    try {
      await act({ ...opened, editor: opened.page.locator('#editor') });
    } finally {
      await opened.close();
    }
  }

  test('a field with a length limit takes a part, and that is said', () =>
    on(textarea('maxlength="40"'), async ({ insert, editor }) => {
      await editor.click();
      expect(await insert(requests.en)).toEqual({ kind: 'partial', target: 'Reply' });
      expect(await editor.inputValue()).toBe(requests.en.paragraphs.join('\n\n').slice(0, 40));
    }));

  test('a full field stays as it is', () =>
    on(textarea('maxlength="5"', '12345'), async ({ insert, editor }) => {
      await editor.click();
      expect(await insert(requests.en)).toEqual({ kind: 'failed', target: 'Reply' });
      expect(await editor.inputValue()).toBe('12345');
    }));

  for (const attributes of ['readonly', 'disabled']) {
    test(`a field that is ${attributes} is refused`, () =>
      on(textarea(attributes, 'locked'), async ({ insert, editor }) => {
        await editor.click({ force: true });
        expect(await insert(requests.en)).toEqual({ kind: 'noEditor' });
        expect(await editor.inputValue()).toBe('locked');
      }));
  }

  test('a field that was locked after the person wrote in it is refused', () =>
    on(textarea(''), async ({ page: target, insert, editor }) => {
      await editor.click();
      await target.keyboard.type('mine');
      await editor.evaluate((field) => field.setAttribute('readonly', ''));
      expect(await insert(requests.en)).toEqual({ kind: 'noEditor' });
      expect(await editor.inputValue()).toBe('mine');
    }));

  test('a double click inserts once', () =>
    on(page(editable), async ({ page: target, editor }) => {
      await editor.click();
      expect(await harness.insert(target, requests.fa, 2)).toMatchObject([{ kind: 'inserted' }, { kind: 'inserted' }]);
      expect(countOf(lettersOf(requests.fa.paragraphs.join('')), lettersOf((await read(editor)).text))).toBe(1);
    }));

  test('the subject line is no place for a letter, the editor beside it is', () =>
    on(page(editable), async ({ page: target, insert, editor }) => {
      await target.locator('#subject').click();
      await target.keyboard.type('Offer');
      expect(await insert(requests.ru)).toMatchObject({ kind: 'inserted', target: 'Reply' });
      expect(await target.locator('#subject').inputValue()).toBe('Offer');
      expectText(await read(editor), requests.ru, '', '', '');
    }));

  test('an editor that nobody was in is written at its start, above the quoted mail', () =>
    on(
      page('<div id="editor" contenteditable="true"><p>On Monday Anna wrote:</p><blockquote><p>We are leaving.</p></blockquote></div>'),
      async ({ insert, editor }) => {
        expect(await insert(requests.en)).toMatchObject({ kind: 'inserted' });
        const lines = (await read(editor)).text.split('\n').map((line) => line.trim());
        expect(lines.filter(Boolean)).toEqual([...requests.en.paragraphs, 'On Monday Anna wrote:', 'We are leaving.']);
      },
    ));

  test('the same in a textarea', () =>
    on(textarea('', '\n\nOn Monday Anna wrote:\n&gt; We are leaving.'), async ({ insert, editor }) => {
      expect(await insert(requests.en)).toMatchObject({ kind: 'inserted' });
      expect(await editor.inputValue()).toMatch(/^Dear Ms Field,[^]+15:00\?\n+On Monday Anna wrote:\n> We are leaving\.$/);
    }));

  test('of two editors that nobody was in none is guessed', () =>
    on(page(`${editable}<textarea id="other" rows="8" cols="60"></textarea>`), async ({ page: target, insert }) => {
      expect(await insert(requests.en)).toEqual({ kind: 'noEditor' });
      expect(await target.locator('#other').inputValue()).toBe('');
    }));

  test('the editor of an open dialog is the one, not the field that the dialog covers', () =>
    on(
      page(`<textarea id="notes" rows="8" cols="60"></textarea>
        <div style="position: fixed; inset: 0; background: #0008"><div role="dialog" style="margin: 60px; background: #fff">${editable}</div></div>`),
      async ({ page: target, insert, editor }) => {
        expect(await insert(requests.en)).toMatchObject({ kind: 'inserted' });
        expectText(await read(editor), requests.en, '', '', '');
        expect(await target.locator('#notes').inputValue()).toBe('');
      },
    ));

  test('the textarea that a rich editor hides behind itself is never the target', () =>
    on(
      page(`<textarea id="source" rows="8" cols="60"></textarea><iframe id="frame" title="Rich text" src="/frame"></iframe>`),
      async ({ page: target, insert }) => {
        await target.locator('#source').click();
        await target.keyboard.type('plain');
        await target.locator('#source').evaluate((field) => {
          field.style.display = 'none';
        });
        expect(await harness.describeTargets(target)).toMatchObject([
          { frameId: 0, target: null },
          { target: { lastActiveAt: 0, isVisible: true, name: 'Reply' } },
        ]);
        expect(await insert(requests.en)).toMatchObject({ kind: 'inserted' });
        expect(await target.locator('#source').inputValue()).toBe('plain');
      },
      { frameHtml: page(editable) },
    ));

  test('a frame that writes its own document anew is followed all the same', () =>
    on(
      page(`<iframe id="frame" title="Reply"></iframe><script>
        addEventListener('load', () => setTimeout(() => {
          const inner = document.getElementById('frame').contentDocument;
          inner.open(); inner.write(${JSON.stringify(`<!doctype html>${editable}<div id="other" contenteditable="true" style="height: 60px"></div>`)}); inner.close();
        }, 300));
      </script>`),
      async ({ page: target, insert }) => {
        const frame = target.frameLocator('#frame');
        await frame.locator('#other').click();
        await target.keyboard.type('mine');
        await target.locator('#search').click();
        // Two editors: without a record it would be none of them.
        expect(await insert(requests.en)).toMatchObject({ kind: 'inserted' });
        expect(await frame.locator('#other').innerText()).toMatch(/^mineDear Ms Field/);
        expect(await frame.locator('#editor').innerText()).toBe('');
      },
    ));

  test('an editor that takes pastes late still gets the text once', () =>
    on(
      page(`${editable}<script>document.getElementById('editor').addEventListener('paste', (event) => {
        event.preventDefault();
        const text = event.clipboardData.getData('text/plain');
        setTimeout(() => document.execCommand('insertText', false, text), 400);
      });</script>`),
      async ({ page: target, insert, editor }) => {
        await editor.click();
        expect(await insert(requests.en)).toMatchObject({ kind: 'inserted' });
        await target.waitForTimeout(600);
        expectText(await read(editor), requests.en, '', '', '');
      },
    ));

  test('an insertion keeps its distance from the typing before it, or both would be one step of undo', () =>
    on(
      page(`${editable}<script>
        const editor = document.getElementById('editor');
        editor.addEventListener('keydown', () => { globalThis.keyAt = performance.now(); });
        editor.addEventListener('paste', () => { globalThis.quietMs = performance.now() - globalThis.keyAt; });
      </script>`),
      async ({ page: target, insert, editor }) => {
        await editor.click();
        await target.keyboard.type('Good day ');
        expect(await insert(requests.en)).toMatchObject({ kind: 'inserted' });
        expect(await target.evaluate(() => (globalThis as unknown as { quietMs: number }).quietMs)).toBeGreaterThan(950);
      },
    ));

  test('an editor that keeps its own model gets no markup beside it', () =>
    on(page('<div id="editor" contenteditable="true" data-lexical-editor="true"></div>'), async ({ insert, editor }) => {
      await editor.click();
      expect(await insert(requests.en)).toMatchObject({ kind: 'failed' });
      expect((await read(editor)).text.trim()).toBe('');
    }));

  test('an editor that drops the direction of a Persian letter is told on', () =>
    on(
      page(`${editable}<script>document.getElementById('editor').addEventListener('paste', (event) => {
        event.preventDefault();
        document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
      });</script>`),
      async ({ insert, editor }) => {
        await editor.click();
        expect(await insert(requests.fa)).toMatchObject({ kind: 'inserted', isDirectionRight: false });
      },
    ));

  test('forms whose controls shadow properties change nothing', () =>
    on(
      page(`<form name="activeElement"></form><form name="body"></form><form name="hasFocus"></form><form name="designMode"></form>
        <form>${['parentElement', 'parentNode', 'isContentEditable', 'shadowRoot', 'contains', 'ownerDocument', 'nodeType']
          .map((name) => `<input name="${name}" type="hidden">`)
          .join('')}<button type="button" style="display: block">Check spelling</button>${editable}</form>`),
      async ({ page: target, insert }) => {
        // Playwright's own locators walk upwards in circles here.
        const place = await target.evaluate(() => document.getElementById('editor')!.getBoundingClientRect().toJSON() as DOMRect);
        await target.mouse.click(place.x + 20, place.y + 20);
        await target.keyboard.type('Good day ');
        await target.mouse.click(place.x + 20, place.y - 10);
        expect(await insert(requests.en)).toMatchObject({ kind: 'inserted' });
        const text = await target.evaluate(() => document.getElementById('editor')!.innerText);
        expectText({ text, directions: [] }, requests.en, 'Goodday', '', '');
      },
    ));
});
