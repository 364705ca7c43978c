import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Language } from '../../domain/language.ts';
import type { DraftView, EditorButtonView } from '../../domain/views.ts';
import { startEditorButton } from './editor-button.ts';

const view = (isOn: boolean, language: Language): EditorButtonView => ({
  isOn,
  place: null,
  language,
  direction: 'ltr',
  words: {
    name: 'Holdfast',
    hint: 'Press',
    menu: 'Menu',
    open: 'Open',
    move: 'Back',
    moveHow: 'Drag',
    hideHere: 'Hide',
    hideHow: 'Settings',
    problems: 'Problems',
    promises: 'Promises',
  },
});

let controller: AbortController;
let first: HTMLTextAreaElement;
let second: HTMLTextAreaElement;
beforeEach(() => {
  controller = new AbortController();
  document.body.innerHTML =
    '<textarea style="width:400px;height:120px">one two</textarea><p>between</p><textarea style="width:400px;height:120px">three</textarea>';
  [first, second] = [...document.querySelectorAll('textarea')] as [HTMLTextAreaElement, HTMLTextAreaElement];
});
afterEach(() => {
  controller.abort();
  document.body.replaceChildren();
});

function start({ isOn = () => true, spoken = () => 'en' }: { isOn?: () => boolean; spoken?: () => Language }) {
  const get = vi.fn<() => Promise<EditorButtonView>>(async () => view(isOn(), spoken()));
  const check = async (): Promise<DraftView> => ({ problems: [], promises: [], number: '', label: '', language: spoken() });
  const active = (): HTMLElement | null => (document.activeElement instanceof HTMLTextAreaElement ? document.activeElement : null);
  const ports = { editorNow: active, get, check, move: vi.fn(), hide: vi.fn(), open: vi.fn(), isAlive: () => true };
  startEditorButton(ports, controller.signal);
  return get;
}
/** The caret goes on, as with every key. */
async function moveCaret(editor: HTMLTextAreaElement): Promise<void> {
  for (let at = 0; at < 5; at++) {
    editor.setSelectionRange(at, at);
    document.dispatchEvent(new Event('selectionchange'));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

it('where it is off it asks once for each time that one comes to an editor, not with every key', async () => {
  const get = start({ isOn: () => false });
  first.focus();
  await moveCaret(first);
  expect(get).toHaveBeenCalledTimes(1);
  second.focus();
  await moveCaret(second);
  expect(get).toHaveBeenCalledTimes(2);
});

it('is there again once one comes back after it was switched on', async () => {
  let isOn = false;
  const get = start({ isOn: () => isOn });
  first.focus();
  await moveCaret(first);
  isOn = true;
  first.blur();
  first.focus();
  await moveCaret(first);
  expect(get).toHaveBeenCalledTimes(2);
  await expect.poll(() => document.querySelector('holdfast-editor-button')?.matches(':popover-open')).toBe(true);
});

it('asks for its words again once the draft is told of in another language', async () => {
  let language: Language = 'en';
  const get = start({ spoken: () => language });
  first.focus();
  await expect.poll(() => document.querySelector('holdfast-editor-button')?.matches(':popover-open')).toBe(true);
  expect(get).toHaveBeenCalledTimes(1);
  language = 'fa';
  first.value = 'one two three';
  first.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await expect.poll(() => get.mock.calls.length).toBe(2);
  expect(await get.mock.results[1]!.value).toMatchObject({ language: 'fa' });
});
