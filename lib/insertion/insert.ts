import { groundOf, holderOf, textOf, watchArrival, type Arrival } from './arrival.ts';
import { putCaretBehind, restoreCaret, selectedText, surroundingsOf } from './caret.ts';
import { focusedHost, isField, parentOf, rangeIn, trackerKey, writingKindOf, type TargetTracker } from './editable.ts';
import { familyOf, shownPartOf, type EditorFamily } from './editor-family.ts';
import { findTarget, nameOf, type Target } from './find-target.ts';
import { lettersOf } from './matching.ts';
import { buildPayload, type Payload } from './payload.ts';
import { pieceAt, shownLettersOf } from './shown-letters.ts';
import { insertHtml, insertPlainText } from './strategies/insert-html.ts';
import { nativeField, setFieldText } from './strategies/native-field.ts';
import { pastePlain } from './strategies/paste-plain.ts';
import { isPageApart } from './strategies/page-events.ts';
import { paste, pasteWhole, closeUndoStep } from './strategies/paste.ts';
import type { Strategy } from './strategies/strategy.ts';

/** What to insert. `direction` and `language` are those of the text, not of the page. */
export type InsertionRequest = { paragraphs: string[]; direction: 'ltr' | 'rtl'; language: 'en' | 'fa' | 'ru' };

/** How it ended; `target` is the field's own name, empty when it has none. Every kind but `inserted` leaves the rest to the clipboard. */
export type InsertionResult =
  | { kind: 'inserted'; target: string; isDirectionRight: boolean }
  | { kind: 'partial'; target: string }
  | { kind: 'noEditor' }
  | { kind: 'failed'; target: string };

/** Editors join what comes sooner after a keystroke with the typing, into one step of undo. */
const quietAfterKeystrokeMs = 1000;
/** Someone who goes on typing is not waited for without end. */
const longestQuietWaitMs = 4000;
/** Editors take over focus and selection some time after the browser has. */
const settleAfterFocusMs = 120;
/** Nothing has changed for so long: the editor is done. */
const settleAfterChangeMs = 40;
const longestSettleMs = 150;
/** An editor that shows a part may still be at work. */
const patienceMs = 800;
/** One that took the event and shows nothing yet: what is told as failed and comes after all stands there twice in the end. */
const patienceWithTakersMs = 2000;

/** Ways to insert by family, best first. The next one is tried only when the page let the one before pass and nothing changed. */
const waysOf: Record<EditorFamily, readonly Strategy[]> = {
  field: [nativeField, setFieldText],
  plainPaste: [pastePlain],
  plainText: [insertPlainText],
  model: [paste],
  native: [insertHtml],
  copying: [paste, insertHtml],
  rich: [pasteWhole],
};

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function waitForQuiet({ record }: Target): Promise<void> {
  if (!record) return;
  const deadline = Date.now() + longestQuietWaitMs;
  const tracker = (globalThis as { [trackerKey]?: TargetTracker })[trackerKey];
  for (;;) {
    // The tracker replaces its record at every keystroke.
    const newest = [tracker?.multiline, tracker?.singleLine].find((other) => other?.element === record.element) ?? record;
    const left = Math.min(newest.lastInputAt + quietAfterKeystrokeMs, deadline) - Date.now();
    if (left <= 0) return;
    await pause(left);
  }
}

/** Tries one way and waits until the editor has been still for a moment, or for `longestSettleMs`. Returns what the way returned. */
async function tryAndSettle(way: Strategy, host: HTMLElement, payload: Payload): Promise<boolean> {
  let lastChangeAt = performance.now();
  const startedAt = lastChangeAt;
  const observer = new MutationObserver(() => {
    lastChangeAt = performance.now();
  });
  observer.observe(host, { childList: true, subtree: true, characterData: true });
  const isTaken = way(host, payload);
  while (performance.now() - lastChangeAt < settleAfterChangeMs && performance.now() - startedAt < longestSettleMs)
    await pause(settleAfterChangeMs / 2);
  observer.disconnect();
  return isTaken;
}

/**
 * A field shows its lines from the side that their letters ask for; where the page has decided otherwise, that stands.
 * Firefox forgets what can be undone in a field whose `dir` changes, but not where its style says the same.
 */
function followDirection(host: HTMLElement, direction: 'ltr' | 'rtl'): void {
  if (familyOf(host) !== 'field' || host.hasAttribute('dir') || getComputedStyle(host).direction === direction) return;
  if (isPageApart()) host.style.unicodeBidi = 'plaintext';
  else host.setAttribute('dir', 'auto');
}

/** Some editors drop the direction of what they take; then the person should know. */
function hasDirection(host: HTMLElement, paragraphs: readonly string[], direction: 'ltr' | 'rtl'): boolean {
  const isRight = (element: HTMLElement) => {
    const style = getComputedStyle(element);
    return style.direction === direction || style.unicodeBidi === 'plaintext';
  };
  const seen = shownPartOf(host);
  if (isField(seen)) return isRight(seen);
  // An editor of blocks has them beside each other.
  const isInside = seen.isConnected && lettersOf(textOf(seen)).includes(lettersOf(paragraphs.join('')));
  const shown = shownLettersOf(isInside ? seen : groundOf(host));
  for (const paragraph of paragraphs) {
    const needle = lettersOf(paragraph);
    for (let at = shown.letters.indexOf(needle); at >= 0; at = shown.letters.indexOf(needle, at + needle.length)) {
      const holder = parentOf(pieceAt(shown, at)!.node);
      if (holder && !isRight(holder)) return false;
    }
  }
  return true;
}

/** While the window is not the active one the tracker does not follow it. */
function rememberCaret(host: HTMLElement): void {
  const tracker = (globalThis as { [trackerKey]?: TargetTracker })[trackerKey];
  const kind = writingKindOf(host);
  if (!tracker || !kind) return;
  const earlier = tracker[kind];
  tracker[kind] = {
    element: host,
    range: isField(host) ? null : rangeIn(host),
    field: isField(host) ? { start: host.selectionStart ?? 0, end: host.selectionEnd ?? 0, direction: 'none' } : null,
    lastInputAt: earlier?.element === host ? earlier.lastInputAt : 0,
    lastActiveAt: Date.now(),
  };
}

const lettersShown = ({ element }: Target) => lettersOf(textOf(shownPartOf(element)));
/** As much of a text as tells it from another one, and no word that somebody or the page may still be mending at its end. */
const beginningOf = (letters: string) => letters.slice(0, Math.min(40, Math.ceil(letters.length / 2)));

/**
 * The place to write in, with the focus and the caret in it. The wait for that is long enough for the page to lock the
 * field, to take it away, or to draw it anew: then it is the new one, if the caret is in there. A page that takes the
 * focus elsewhere is asked once more: what the browser writes comes where the focus is. One that shows another text in
 * the same place has gone on to another conversation: these words are not for that one.
 */
async function readied(found: Target | null, paragraphCount: number): Promise<HTMLElement | null> {
  let target = found;
  for (let i = 0; target && i < 2; i += 1) {
    const { element } = target;
    const beginning = beginningOf(lettersShown(target));
    await waitForQuiet(target);
    if (element.isConnected && !lettersShown(target).includes(beginning)) return null;
    restoreCaret(target);
    await pause(settleAfterFocusMs);
    const focused = focusedHost();
    if (element.isConnected && writingKindOf(element)) {
      if (focused === element) return element;
    } else {
      target = findTarget(paragraphCount);
      if (target && focused !== target.element) return null;
    }
  }
  return null;
}

async function insertInto(host: HTMLElement, request: InsertionRequest): Promise<InsertionResult> {
  const name = nameOf(host);
  const { paragraphs } = request;
  const needle = lettersOf(paragraphs.join(''));
  const answer = (place: HTMLElement): InsertionResult => ({
    kind: 'inserted',
    target: name,
    isDirectionRight: hasDirection(place, paragraphs, request.direction),
  });
  if (lettersOf(selectedText(host)) === needle) return answer(host);
  const payload = buildPayload(paragraphs, request.direction, surroundingsOf(host));

  followDirection(host, request.direction);

  const ground = groundOf(host);
  const look = watchArrival(host, shownPartOf(host), paragraphs);
  for (const way of waysOf[familyOf(host)]) {
    const isTaken = await tryAndSettle(way, host, payload);
    const patientUntil = performance.now() + (isTaken ? patienceWithTakersMs : patienceMs);
    const isUnderWay = (arrival: Arrival) => arrival === 'part' || arrival === 'gone' || (arrival === 'nothing' && isTaken);
    let arrival = look();
    while (isUnderWay(arrival) && performance.now() < patientUntil) {
      await pause(settleAfterChangeMs);
      arrival = look();
    }
    if (arrival === 'whole') {
      const place = holderOf(host, ground, needle);
      if (place.isConnected) {
        closeUndoStep(place);
        putCaretBehind(place, needle);
        rememberCaret(place);
      }
      return answer(place);
    }
    if (arrival === 'part') return { kind: 'partial', target: name };
    // The page said that it takes the text. It may yet do so, and a second way would then be one too many.
    if (isTaken || arrival === 'gone') break;
  }
  return { kind: 'failed', target: name };
}

export { describeTarget } from './find-target.ts';

let running: { request: string; result: Promise<InsertionResult> } | null = null;

/**
 * Inserts the paragraphs at the caret of the editor that someone was in last (`findTarget`), as one step of the editor's
 * own undo, and looks whether they arrived: `partial` when the editor took some of it, `failed` when it took nothing,
 * `noEditor` when there is no place to write or it is locked. Never inserts twice: the same request while one is
 * running (a double click) gets the result of that one. Never rejects for reasons of the page's.
 */
export function insertParagraphs(request: InsertionRequest): Promise<InsertionResult> {
  const key = JSON.stringify(request);
  if (running?.request === key) return running.result;
  const earlier = running?.result ?? Promise.resolve();
  const result = earlier
    .then(async (): Promise<InsertionResult> => {
      const paragraphs = request.paragraphs.filter((paragraph) => paragraph.trim() !== '');
      const host = paragraphs.length > 0 ? await readied(findTarget(paragraphs.length), paragraphs.length) : null;
      return host ? insertInto(host, { ...request, paragraphs }) : { kind: 'noEditor' };
    })
    .catch((): InsertionResult => ({ kind: 'failed', target: '' }))
    .finally(() => {
      if (running?.result === result) running = null;
    });
  running = { request: key, result };
  return result;
}
