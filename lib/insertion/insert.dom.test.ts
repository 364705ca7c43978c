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
