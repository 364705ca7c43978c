import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { insertParagraphs, type InsertionRequest } from './insert.ts';
import { trackTarget } from './target-tracker.ts';

const request: InsertionRequest = { paragraphs: ['Dear Anna,', 'May I call you?'], direction: 'ltr', language: 'en' };
let ending = new AbortController();
afterEach(() => {
  ending.abort();
  document.body.replaceChildren();
});

/** Somebody types into an editor, asks for a letter at once, and while it waits for the typing the page acts. */
async function insertMeanwhile(editor: HTMLElement, act: () => void) {
  document.body.append(editor);
  ending = new AbortController();
  trackTarget(document, ending.signal);
  await userEvent.click(editor);
  await userEvent.keyboard('Good day, Anna');
  const answer = insertParagraphs(request);
  // The insertion begins with the next turn.
  await Promise.resolve().then(() => new Promise((resolve) => setTimeout(resolve)));
  act();
  return answer;
}

function fieldOf(): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  field.style.cssText = 'display: block; width: 400px; height: 120px';
  return field;
}
function richTextOf(): HTMLElement {
  const host = document.createElement('div');
  host.contentEditable = 'true';
  host.style.cssText = 'width: 400px; height: 120px';
  return host;
}

it('another conversation that comes into the same field during the wait is not written to', async () => {
  const field = fieldOf();
  expect(
    await insertMeanwhile(field, () => {
      field.value = 'Hello, Ben';
    }),
  ).toEqual({ kind: 'noEditor' });
  expect(field.value).toBe('Hello, Ben');
});

it('nor one that comes into the same rich text', async () => {
  const host = richTextOf();
  expect(
    await insertMeanwhile(host, () => {
      host.textContent = 'Hello, Ben';
    }),
  ).toEqual({ kind: 'noEditor' });
  expect(host.textContent).toBe('Hello, Ben');
});

it('a page that mends the last word, or adds to it, has not gone on', async () => {
  const field = fieldOf();
  expect(
    await insertMeanwhile(field, () => {
      field.value = 'Good day, Anne Field';
    }),
  ).toMatchObject({ kind: 'inserted' });
  expect(field.value).toContain('Dear Anna,\n\nMay I call you?');
});

const textOfRequest = 'Dear Anna,\n\nMay I call you?';
/** The same field over again, as a page draws it that gives it another key: text and all, but no caret. */
function drawAnew(field: HTMLTextAreaElement): HTMLTextAreaElement {
  const fresh = fieldOf();
  fresh.value = field.value;
  field.replaceWith(fresh);
  return fresh;
}

it('a field that is drawn anew as the text comes into it has the text, and it is told so', async () => {
  const field = fieldOf();
  document.body.append(field);
  let fresh = field;
  field.addEventListener('input', () => {
    fresh = drawAnew(field);
  });
  await userEvent.click(field);
  expect(await insertParagraphs(request)).toEqual({ kind: 'inserted', target: '', isDirectionRight: true });
  expect(fresh.value).toBe(textOfRequest);
});

it('a field that was drawn anew when the person left it is written to where they were', async () => {
  const field = fieldOf();
  document.body.append(field);
  ending = new AbortController();
  trackTarget(document, ending.signal);
  await userEvent.click(field);
  await userEvent.keyboard('Good day, Anna{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  const fresh = drawAnew(field);
  expect(await insertParagraphs(request)).toMatchObject({ kind: 'inserted' });
  expect(fresh.value).toBe(`Good day, ${textOfRequest}Anna`);
});

it('but at its start if another text stands in the new one', async () => {
  const field = fieldOf();
  document.body.append(field);
  ending = new AbortController();
  trackTarget(document, ending.signal);
  await userEvent.click(field);
  await userEvent.keyboard('Good day, Anna');
  const fresh = drawAnew(field);
  fresh.value = 'Hello, Ben';
  expect(await insertParagraphs(request)).toMatchObject({ kind: 'inserted' });
  expect(fresh.value).toMatch(/^Dear Anna,/);
});

const intoEditor = { kind: 'inserted', note: 'mine', editor: expect.stringContaining('Dear Anna,') };
/** Somebody wrote a note, and then something opened before it with an editor in which nobody has been. */
async function insertBeside(open: (note: HTMLTextAreaElement, editor: HTMLElement) => void) {
  const note = fieldOf();
  const editor = richTextOf();
  document.body.append(note);
  ending = new AbortController();
  trackTarget(document, ending.signal);
  await userEvent.click(note);
  await userEvent.keyboard('mine');
  open(note, editor);
  const { kind } = await insertParagraphs(request);
  return { kind, note: note.value, editor: editor.innerText };
}

it('what the page has made inert is no place to write', async () => {
  expect(
    await insertBeside((note, editor) => {
      document.body.append(editor);
      note.inert = true;
    }),
  ).toEqual(intoEditor);
});

it('nor what stands behind a dialog that waits for its answer, even scrolled away', async () => {
  expect(
    await insertBeside((_, editor) => {
      const below = document.createElement('div');
      below.style.height = '5000px';
      const dialog = document.createElement('dialog');
      dialog.append(document.createElement('button'), editor);
      document.body.append(below, dialog);
      scrollTo(0, 3000);
      dialog.showModal();
    }),
  ).toEqual(intoEditor);
});

it('what lies in a dialog by a slot is in front of another dialog', async () => {
  expect(
    await insertBeside((note, editor) => {
      const behind = document.createElement('dialog');
      behind.append(note);
      const part = document.createElement('div');
      const dialog = document.createElement('dialog');
      dialog.append(document.createElement('slot'));
      part.attachShadow({ mode: 'open' }).append(dialog);
      part.append(editor);
      document.body.append(behind, part);
      behind.showModal();
      dialog.showModal();
    }),
  ).toEqual(intoEditor);
});
