/** What pages do to make an insertion go wrong. Real editors in every situation: tests/editors. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { InsertionRequest, InsertionResult } from '../../lib/insertion/insert.ts';
import { countOf, lettersOf } from '../../lib/insertion/matching.ts';
import { letters as requests } from '../editors/matrix.ts';
import { editorSite, launchInsertion, type InsertionHarness } from './support/insertion.ts';

type Case = {
  html: string;
  /** The document in the page's frame, where the editor is in one. */
  frameHtml?: string;
};

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Reply</title><style>[contenteditable], textarea, iframe { display: block; width: 600px; min-height: 120px; border: 1px solid; }</style>
  <input id="search" type="search" aria-label="Search"><input id="subject" name="subject" type="text" aria-label="Subject">${body}</html>`;

const editable = '<div id="editor" contenteditable="true" aria-label="Reply"></div>';

let harness: InsertionHarness;
test.beforeAll(async () => {
  harness = await launchInsertion();
});
test.afterAll(() => harness.close());

type Opened = { page: Page; insert: (request: InsertionRequest) => Promise<InsertionResult>; close: () => Promise<void> };
let pagesOpened = 0;

async function open(subject: Case): Promise<Opened> {
  const number = (pagesOpened += 1);
  const opened = await harness.context.newPage();
  await opened.route(`${editorSite}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: new URL(route.request().url()).pathname === '/frame' ? (subject.frameHtml ?? '') : subject.html,
    }),
  );
  await opened.goto(`${editorSite}/?page=${number}`);
  // Known beforehand, or the first insertion would come a while after it is asked for.
  await harness.tabIdOf(opened);
  return { page: opened, insert: async (request) => (await harness.insert(opened, request))[0]!, close: () => opened.close() };
}

const textOf = (editor: Locator): Promise<string> => editor.innerText();

function expectText(text: string, request: InsertionRequest, lead = '') {
  expect(lettersOf(text)).toBe(lead + lettersOf(request.paragraphs.join('')));
  const lines = text.split('\n').map(lettersOf);
  for (const [i, paragraph] of request.paragraphs.entries()) {
    const holding = lines.filter((line) => line.includes(lettersOf(paragraph)));
    expect(holding, `paragraph ${i + 1} stands on one line`).toHaveLength(1);
    for (const other of request.paragraphs) if (other !== paragraph) expect(holding[0]).not.toContain(lettersOf(other));
  }
}

test.describe('hazards', () => {
  const textarea = (attributes: string, text = '') =>
    page(`<textarea id="editor" aria-label="Reply" rows="8" cols="60" ${attributes}>${text}</textarea>`);

  /** After a keystroke: an insertion that was asked for at once waits for quiet then, one second long. */
  const beforeInsertionMs = 800;

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

  test('an editor that goes away while the person is still typing gets nothing, and that is said', () =>
    on(
      page(`${editable}<script>
        const editor = document.getElementById('editor');
        editor.addEventListener('input', () => setTimeout(() => editor.remove(), ${beforeInsertionMs}));
      </script>`),
      async ({ page: target, insert, editor }) => {
        await editor.click();
        await target.keyboard.press('x');
        expect(await insert(requests.en)).toEqual({ kind: 'noEditor' });
        await expect(editor).toHaveCount(0);
        expect(await target.locator('body').innerText()).not.toContain(requests.en.paragraphs[0]);
      },
    ));

  test('a double click inserts once', () =>
    on(page(editable), async ({ page: target, editor }) => {
      await editor.click();
      expect(await harness.insert(target, requests.fa, 2)).toMatchObject([{ kind: 'inserted' }, { kind: 'inserted' }]);
      expect(countOf(lettersOf(requests.fa.paragraphs.join('')), lettersOf(await textOf(editor)))).toBe(1);
    }));

  test('the subject line is no place for a letter, the editor beside it is', () =>
    on(page(editable), async ({ page: target, insert, editor }) => {
      await target.locator('#subject').click();
      await target.keyboard.type('Offer');
      expect(await insert(requests.ru)).toMatchObject({ kind: 'inserted', target: 'Reply' });
      expect(await target.locator('#subject').inputValue()).toBe('Offer');
      expectText(await textOf(editor), requests.ru);
    }));

  test('an editor that nobody was in is written at its start, above the quoted mail', () =>
    on(
      page('<div id="editor" contenteditable="true"><p>On Monday Anna wrote:</p><blockquote><p>We are leaving.</p></blockquote></div>'),
      async ({ insert, editor }) => {
        expect(await insert(requests.en)).toMatchObject({ kind: 'inserted' });
        const lines = (await textOf(editor)).split('\n').map((line) => line.trim());
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
        expectText(await textOf(editor), requests.en);
        expect(await target.locator('#notes').inputValue()).toBe('');
      },
    ));

  test('a frame behind a dialog that waits for its answer is no place to write, though it is scrolled away and not covered', () =>
    on(
      page(`<iframe id="frame" title="Notes" src="/frame"></iframe><div style="height: 3000px"></div>
        <dialog id="dialog"><button>Close</button>${editable}</dialog>`),
      async ({ page: target, insert, editor }) => {
        const notes = target.frameLocator('#frame').locator('#notes');
        await notes.click();
        await target.keyboard.type('mine');
        await target.locator('#dialog').evaluate((dialog) => {
          scrollTo(0, 2000);
          (dialog as HTMLDialogElement).showModal();
        });
        expect(await insert(requests.en)).toMatchObject({ kind: 'inserted', target: 'Reply' });
        expectText(await textOf(editor), requests.en);
        expect(await notes.textContent()).toBe('mine');
      },
      { frameHtml: '<!doctype html><body id="notes" contenteditable="true" style="min-height: 100px"></body>' },
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
        expect(await insert(requests.en)).toMatchObject({ kind: 'inserted', target: 'Reply' });
        expect(await target.locator('#source').inputValue()).toBe('plain');
        expectText(await target.frameLocator('#frame').locator('#editor').innerText(), requests.en);
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
        expectText(await textOf(editor), requests.en);
      },
    ));

  test('an editor that takes a paste and does nothing with it is not tried again', () =>
    on(
      page(`${editable}<script>document.getElementById('editor').addEventListener('paste', (event) => event.preventDefault());</script>`),
      async ({ insert, editor }) => {
        await editor.click();
        expect(await insert(requests.en)).toEqual({ kind: 'failed', target: 'Reply' });
        expect(await textOf(editor)).toBe('');
      },
    ));

  test('an editor of blocks, each paragraph a host of its own, has them once', () =>
    on(
      page(`<div id="blocks"></div><script>
        const add = (text) => {
          const block = document.createElement('div');
          block.contentEditable = 'true';
          block.textContent = text;
          document.getElementById('blocks').append(block);
        };
        add('');
        document.getElementById('blocks').addEventListener('paste', (event) => {
          event.preventDefault();
          event.target.closest('[contenteditable]').remove();
          for (const line of event.clipboardData.getData('text/plain').split('\\n')) if (line) add(line);
        });
      </script>`),
      async ({ page: target, insert }) => {
        await target.locator('#blocks > div').click();
        expect(await insert(requests.fa)).toMatchObject({ kind: 'inserted', isDirectionRight: false });
        expectText(await target.locator('#blocks').innerText(), requests.fa);
      },
    ));

  test('an editor that catches pastes in a hidden box gets the text all the same, once', () =>
    on(
      page(`${editable}<div id="bin" contenteditable="true" style="position: absolute; left: -2000px; width: 1px; min-height: 1px"></div><script>
        const editor = document.getElementById('editor');
        const bin = document.getElementById('bin');
        editor.addEventListener('paste', () => {
          const range = getSelection().getRangeAt(0);
          bin.focus();
          setTimeout(() => {
            const caught = bin.innerText;
            bin.textContent = '';
            editor.title = caught;
            editor.focus();
            getSelection().setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
            document.execCommand('insertText', false, caught);
          }, 10);
        });
      </script>`),
      async ({ page: target, insert, editor }) => {
        await editor.click();
        await target.keyboard.type('Good day ');
        expect(await insert(requests.ru)).toMatchObject({ kind: 'inserted' });
        expectText(await textOf(editor), requests.ru, 'Goodday');
        expectText((await editor.getAttribute('title'))!, requests.ru);
      },
    ));

  test('an editor that looks a moment later what was pasted finds the text', () =>
    on(
      page(`${editable}<output id="copy"></output><script>
        const editor = document.getElementById('editor');
        editor.addEventListener('paste', () => setTimeout(() => { document.getElementById('copy').textContent = editor.textContent; }));
      </script>`),
      async ({ page: target, insert, editor }) => {
        await editor.click();
        expect(await insert(requests.fa)).toMatchObject({ kind: 'inserted' });
        expectText(await textOf(editor), requests.fa);
        expect(lettersOf(await target.locator('#copy').innerText())).toBe(lettersOf(requests.fa.paragraphs.join('')));
      },
    ));

  test('an editor that takes the announcement only of a paste that it saw gets both', () =>
    on(
      page(`<div id="editor" contenteditable="true" data-slate-editor="true"></div><script>
        const editor = document.getElementById('editor');
        let seen = 0;
        editor.addEventListener('paste', () => { seen += 1; });
        editor.addEventListener('beforeinput', (event) => {
          if (event.inputType !== 'insertFromPaste') return;
          event.preventDefault();
          if (seen === 1) document.execCommand('insertText', false, event.dataTransfer.getData('text/plain'));
        });
      </script>`),
      async ({ insert, editor }) => {
        await editor.click();
        expect(await insert(requests.en)).toMatchObject({ kind: 'inserted' });
        expectText(await textOf(editor), requests.en);
      },
    ));

  const redrawn = (more: string) =>
    page(`${editable}<script>
      document.getElementById('editor').addEventListener('input', () => setTimeout(() => {
        const old = document.getElementById('editor');
        const fresh = old.cloneNode(true);
        old.replaceWith(fresh);
        ${more}
      }, ${beforeInsertionMs}), { once: true });
    </script>`);

  test('an editor that the page draws anew while it is waited for is written to where the caret is now', () =>
    on(redrawn('fresh.focus(); getSelection().selectAllChildren(fresh); getSelection().collapseToEnd();'), async (opened) => {
      const { page: target, insert, editor } = opened;
      await editor.click();
      await target.keyboard.press('x');
      expect(await insert(requests.ru)).toMatchObject({ kind: 'inserted', target: 'Reply' });
      expectText(await textOf(editor), requests.ru, 'x');
    }));

  test('drawn anew without a caret it gets nothing, and that is said', () =>
    on(redrawn(''), async ({ page: target, insert, editor }) => {
      await editor.click();
      await target.keyboard.press('x');
      expect(await insert(requests.ru)).toEqual({ kind: 'noEditor' });
      expect(await textOf(editor)).toBe('x');
    }));

  test('a field in a box without room, by which an editor takes keys, is no place to write', () =>
    on(
      page(`<div id="lines" style="height: 120px">Drawn here</div>
        <div style="position: relative; overflow: hidden; width: 3px; height: 0"><textarea id="editor" style="position: absolute; min-height: 0; height: 16px"></textarea></div>
        <script>document.getElementById('lines').addEventListener('click', () => document.getElementById('editor').focus());</script>`),
      async ({ page: target, insert, editor }) => {
        await target.locator('#lines').click();
        expect(await insert(requests.en)).toEqual({ kind: 'noEditor' });
        expect(await editor.inputValue()).toBe('');
      },
    ));

  test('an editor in a closed shadow root cannot be written to, and that is said', () =>
    on(
      page(`<div id="part"></div><script>
        const inside = document.getElementById('part').attachShadow({ mode: 'closed' });
        inside.innerHTML = '<div contenteditable="true" style="min-height: 120px">Mine</div>';
        globalThis.written = () => inside.textContent;
      </script>`),
      async ({ page: target, insert }) => {
        await target.locator('#part').click();
        expect(await insert(requests.en)).toEqual({ kind: 'noEditor' });
        expect(await target.evaluate(() => (globalThis as unknown as { written: () => string }).written())).toBe('Mine');
      },
    ));

  /** Takes the focus to the subject whenever `taken` gets it, `times` times. */
  const thief = (taken: string, times: string) => `<script>
    let left = ${times};
    document.getElementById('${taken}').addEventListener('focus', () => {
      if (document.getElementById('search').value !== '' && left-- > 0) setTimeout(() => document.getElementById('subject').focus(), 20);
    });
  </script>`;
  const writeThenSearch = async (target: Page) => {
    await target.locator('#editor').click();
    await target.keyboard.type('mine');
    await target.locator('#search').click();
    await target.keyboard.type('x');
  };

  for (const [name, html] of [
    ['field', '<textarea id="editor" aria-label="Reply"></textarea>'],
    ['rich text', editable],
  ] as const) {
    test(`a page that takes the focus from ${name} to another field gets nothing into either`, () =>
      on(page(html + thief('editor', 'Infinity')), async ({ page: target, insert, editor }) => {
        await writeThenSearch(target);
        expect(await insert(requests.en)).toEqual({ kind: 'noEditor' });
        expect(await target.locator('#subject').inputValue()).toBe('');
        expect(await editor.evaluate((host) => (host as HTMLTextAreaElement).value ?? host.textContent)).toBe('mine');
      }));
  }

  test('where the page takes the focus only once the text comes into the field, and only there', () =>
    on(textarea('') + thief('editor', '1'), async ({ page: target, insert, editor }) => {
      await writeThenSearch(target);
      expect(await insert(requests.en)).toMatchObject({ kind: 'inserted', target: 'Reply' });
      expect(await target.locator('#subject').inputValue()).toBe('');
      expectText(await editor.inputValue(), requests.en, 'mine');
    }));

  test('a page that moves the focus while it hears of the paste gets nothing into that field', () =>
    on(
      page(`${editable}<script>document.getElementById('editor').addEventListener('beforeinput', (event) => {
        if (event.inputType === 'insertFromPaste') document.getElementById('subject').focus();
      });</script>`),
      async ({ page: target, insert, editor }) => {
        await editor.click();
        expect(await insert(requests.en)).toEqual({ kind: 'failed', target: 'Reply' });
        expect(await target.locator('#subject').inputValue()).toBe('');
        expect(await textOf(editor)).toBe('');
      },
    ));

  test('a window that asks how to paste, and shows the text, is not the text inserted', () =>
    on(
      page(`${editable}<div id="question"></div><script>document.getElementById('editor').addEventListener('paste', (event) => {
        event.preventDefault();
        document.getElementById('question').textContent = 'Keep the formatting? ' + event.clipboardData.getData('text/plain');
      });</script>`),
      async ({ page: target, insert, editor }) => {
        await editor.click();
        expect(await insert(requests.en)).toEqual({ kind: 'failed', target: 'Reply' });
        await expect(target.locator('#question')).toContainText(requests.en.paragraphs[0]!);
        expect(await textOf(editor)).toBe('');
      },
    ));

  test('a page that hears the text come into a field, and empties the field, hears it once', () =>
    on(
      page(`<textarea id="editor" aria-label="Reply"></textarea><script>
        const field = document.getElementById('editor');
        globalThis.heard = '';
        field.addEventListener('input', () => {
          globalThis.heard += field.value;
          field.value = '';
        });
      </script>`),
      async ({ page: target, insert, editor }) => {
        await editor.click();
        expect(await insert(requests.en)).toEqual({ kind: 'failed', target: 'Reply' });
        expect(lettersOf(await target.evaluate(() => (globalThis as unknown as { heard: string }).heard))).toBe(
          lettersOf(requests.en.paragraphs.join('')),
        );
      },
    ));

  test('a field whose page writes back later what was typed has the text once', () =>
    on(
      page(`<textarea id="editor" aria-label="Reply"></textarea><script>
        const field = document.getElementById('editor');
        let model = '';
        field.addEventListener('input', () => {
          const typed = field.value.slice(model.length);
          field.value = model;
          setTimeout(() => { field.value = model += typed; }, 500);
        });
      </script>`),
      async ({ page: target, insert, editor }) => {
        await editor.click();
        expect(await insert(requests.fa)).toMatchObject({ kind: 'inserted' });
        await target.waitForTimeout(600);
        expectText(await editor.inputValue(), requests.fa);
      },
    ));

  const bodyEditor = (id: string) => `<!doctype html><body id="${id}" contenteditable="true" style="min-height: 100px"></body>`;
  test('a page that makes up events in another editor does not change where the person wrote', () =>
    on(
      page(`<iframe title="Reply" src="/frame"></iframe><iframe title="Notes" srcdoc='${bodyEditor('notes')}'></iframe>`),
      async ({ page: target, insert }) => {
        const [reply, notes] = [target.frameLocator('[title="Reply"]'), target.frameLocator('[title="Notes"]')];
        await notes.locator('#notes').click();
        await target.keyboard.type('n');
        await reply.locator('#reply').click();
        await target.keyboard.type('r');
        await notes.locator('#notes').dispatchEvent('input');
        expect(await insert(requests.en)).toMatchObject({ kind: 'inserted', target: 'Reply' });
        expectText(await reply.locator('#reply').innerText(), requests.en, 'r');
        expect(await notes.locator('#notes').innerText()).toBe('n');
      },
      { frameHtml: bodyEditor('reply') },
    ));

  test('a part of the page that is folded up is no place to write', () =>
    on(
      page('<div style="max-height: 0; overflow: hidden"><div><textarea id="editor"></textarea></div></div>'),
      async ({ insert, editor }) => {
        expect(await insert(requests.en)).toEqual({ kind: 'noEditor' });
        expect(await editor.inputValue()).toBe('');
      },
    ));

  for (const [name, style, around] of [
    ['fixed', 'position: fixed; top: 0; right: 0; height: 100%; transform: translateX(100%)', (drawer: string) => drawer],
    [
      'beside what is shown',
      'position: absolute; top: 0; left: 100%',
      (drawer: string) => `<div style="position: relative; overflow: hidden; height: 300px">${drawer}</div>`,
    ],
    [
      'off the page to the right',
      'position: absolute; top: 0; left: 100vw',
      (drawer: string) => `<style>body { overflow-x: hidden; }</style>${drawer}`,
    ],
  ] as const) {
    const html = page(around(`<div id="drawer" style="${style}; width: 640px"><textarea id="editor"></textarea></div>`));
    test(`a drawer that is pushed aside is no place to write, and is one once it is open: ${name}`, () =>
      on(html, async ({ page: target, insert, editor }) => {
        expect(await insert(requests.en)).toEqual({ kind: 'noEditor' });
        expect(await editor.inputValue()).toBe('');
        await target.locator('#drawer').evaluate((element) => Object.assign(element.style, { transform: 'none', left: '0' }));
        expect(await insert(requests.en)).toMatchObject({ kind: 'inserted' });
        expectText(await editor.inputValue(), requests.en);
      }));
  }

  test('an editor further down in what scrolls is one', () =>
    on(
      page(`<div style="position: fixed; inset: 0; overflow: hidden"><div style="height: 100%; overflow: auto">
        <div style="height: 3000px"></div>${editable}</div></div>`),
      async ({ insert, editor }) => {
        expect(await insert(requests.en)).toMatchObject({ kind: 'inserted' });
        expectText(await textOf(editor), requests.en);
      },
    ));

  test('rich text for people and mentions, which calls itself a combobox, is a place to write', () =>
    on(page('<div id="editor" contenteditable="true" role="combobox" aria-autocomplete="list"></div>'), async ({ insert, editor }) => {
      await editor.click();
      expect(await insert(requests.en)).toMatchObject({ kind: 'inserted' });
      expectText(await textOf(editor), requests.en);
    }));

  for (const label of ['To', 'Кому', 'گیرندگان', 'Search in mail']) {
    test(`rich text for other things than letters is no place for one: ${label}`, () =>
      on(
        page(
          `<div id="to" contenteditable="true" role="textbox" aria-multiline="true" aria-label="${label}" style="min-height: 30px"></div>${editable}`,
        ),
        async ({ page: target, insert, editor }) => {
          await target.locator('#to').click();
          expect(await insert(requests.en)).toMatchObject({ kind: 'inserted', target: 'Reply' });
          expectText(await textOf(editor), requests.en);
          expect(await target.locator('#to').textContent()).toBe('');
        },
      ));
  }

  test('an editor that hangs out of a box without room is one', () =>
    on(
      page(`<div style="height: 0; overflow: hidden"><div style="position: fixed; bottom: 0">${editable}</div></div>`),
      async ({ insert, editor }) => {
        await editor.click();
        expect(await insert(requests.en)).toMatchObject({ kind: 'inserted' });
        expectText(await textOf(editor), requests.en);
      },
    ));

  test('a frame of another site that is one dot large is no place to write', () =>
    on(
      page('<iframe src="http://localhost/frame" style="width: 1px; height: 1px; min-height: 0"></iframe>'),
      async ({ page: target, insert }) => {
        await target.route('http://localhost/frame', (route) => route.fulfill({ contentType: 'text/html', body: page(editable) }));
        await target.reload();
        const inner = target.frameLocator('iframe').locator('#editor');
        await expect(inner).toBeAttached();
        expect(await insert(requests.en)).toEqual({ kind: 'noEditor' });
        expect(await inner.textContent()).toBe('');
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
      expect((await textOf(editor)).trim()).toBe('');
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
        expectText(text, requests.en, 'Goodday');
      },
    ));
});
