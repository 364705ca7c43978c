import type { DraftView, EditorButtonView } from '../../domain/views.ts';
import { attributeOf, findOne, isConnected, isMatch, isShown, textOf, valueOf } from '../dom.ts';
import { createEditorButton } from './create-button.ts';
import { findPlace, freeFor, lineageOf, visibleBox, type Sought, type Spot } from './find-place.ts';

type EditorButtonPorts = {
  /** The place for more than a line in which the caret stands, if any. */
  editorNow: () => HTMLElement | null;
  get: () => Promise<EditorButtonView | null>;
  check: (text: string) => Promise<DraftView | null>;
  move: (place: { x: number; y: number } | null) => void;
  hide: () => void;
  open: () => void;
  isAlive: () => boolean;
};

const leastWidth = 120;
const leastHeight = 32;
const checkAfterMs = 1000;
const settleAfterMs = 120;
const settleAtMostMs = 600;
const keepAfterMs = 400;
const mostStep = 600;
const longestText = 20_000;
/** Earlier mail below one's own words. */
const quotedMail =
  'blockquote,.gmail_quote,.gmail_quote_container,.moz-cite-prefix,.yahoo_quoted,#divRplyFwdMsg,#divRplyFwdMsg ~ *,#appendonsend ~ *,[data-marker="__QUOTED_TEXT__"]';

const isField = (editor: HTMLElement): boolean => isMatch(editor, 'textarea,input');
/** One's own words, without the mail that is answered. */
const draftOf = (editor: HTMLElement): string => (isField(editor) ? valueOf(editor, longestText) : textOf(editor, longestText, quotedMail));

/** Whether the frame has the focus of its page, also while the window itself is not the active one. */
function isFrameLeft(): boolean {
  if (window === window.parent) return false;
  try {
    const around = window.frameElement;
    if (around !== null) return (around.getRootNode() as Document | ShadowRoot).activeElement !== around;
  } catch {
    // A page of another origin around it does not say.
  }
  return !document.hasFocus();
}

/**
 * The small button beside the editor that somebody writes in, one a frame, until the signal ends it. It looks for a place
 * where it covers nothing, follows the editor, and goes when one writes elsewhere, unless something is wrong with the words.
 */
export function startEditorButton(ports: EditorButtonPorts, signal: AbortSignal): void {
  let editor: HTMLElement | null = null;
  let view: EditorButtonView | null = null;
  let draft: DraftView | null = null;
  let checked: string | null = null;
  let checking = 0;
  /** Where it stands, how wide it is there, and where the editor stood then. */
  let standing: { spot: Spot; width: number; at: DOMRect } | null = null;
  let isGoingByTab = false;
  /** Where the button is off: asked again when one comes back, not with every move of the caret. */
  let refused: HTMLElement | null = null;
  let frame = 0;
  let settleTimer: ReturnType<typeof setTimeout> | undefined;
  let unsettledSince = 0;
  let checkTimer: ReturnType<typeof setTimeout> | undefined;
  let keepTimer: ReturnType<typeof setTimeout> | undefined;

  const button = createEditorButton({
    onOpen: () => (ports.isAlive() ? ports.open() : end()),
    onMoved: (spot) => {
      wish(spot);
      settle();
      keep();
    },
    onStep: (x, y) => step(x, y),
    onHome: () => {
      if (view === null) return;
      view = { ...view, place: null };
      button.say(view, false);
      ports.move(null);
      standing = null;
      settle();
    },
    onHide: () => {
      ports.hide();
      refused = editor;
      leave();
    },
    onLeave: () => editor?.focus({ preventScroll: true }),
  });

  const rectOf = (element: HTMLElement): DOMRect => Element.prototype.getBoundingClientRect.call(element);
  const sought = (wished: Sought['wished']): Sought | null => {
    if (editor === null) return null;
    const box = visibleBox(editor);
    if (box === null) return null;
    const bar = editor.offsetWidth - editor.clientWidth;
    // Where the words say the direction and there are none yet, it is the page's.
    const isUndecided = attributeOf(editor, 'dir') === 'auto' && draftOf(editor) === '';
    const isRtl = getComputedStyle((isUndecided ? editor.parentElement : null) ?? editor).direction === 'rtl';
    // A scroll bar is as wide as what the borders leave of the difference, and those are thin.
    const wide = bar > 8 && bar < 40 ? bar : 0;
    const inner = isRtl ? { ...box, left: box.left + wide } : { ...box, right: box.right - wide };
    return { editor, box: inner, size: button.size(), wished, isRtl, isOurs: button.isOurs };
  };

  /** What the person chose, in shares of the editor's box. */
  const wish = (spot: Spot): void => {
    const asked = sought(null);
    if (asked === null || view === null) return;
    const { box, size } = asked;
    view = {
      ...view,
      place: {
        x: (spot.left + size.width / 2 - box.left) / (box.right - box.left),
        y: (spot.top + size.height / 2 - box.top) / (box.bottom - box.top),
      },
    };
    button.say(view, true);
  };
  const keep = (): void => {
    clearTimeout(keepTimer);
    keepTimer = setTimeout(() => view !== null && ports.move(view.place), keepAfterMs);
  };
  /** One step, or on to the next place in that direction where it covers nothing. */
  const step = (x: number, y: number): void => {
    const asked = sought(null);
    if (asked === null || standing === null) return;
    const isFree = freeFor(asked);
    for (let steps = 1; Math.hypot(x, y) * steps <= mostStep; steps++) {
      const spot = { left: standing.spot.left + x * steps, top: standing.spot.top + y * steps };
      if (!isFree(spot)) continue;
      wish(spot);
      settle();
      return keep();
    }
  };

  const place = (spot: Spot | null): void => {
    if (spot === null || editor === null) {
      standing = null;
      return button.hide();
    }
    const dialog = [...lineageOf(editor)].find((one) => isMatch(one, 'dialog:modal'));
    button.attach(dialog ?? document.documentElement);
    standing = { spot, width: button.size().width, at: rectOf(editor) };
    button.show(spot);
  };
  /** Looks for the right place, and stays where it is while that is as good. */
  const settle = (): void => {
    clearTimeout(settleTimer);
    unsettledSince = 0;
    if (editor === null || view === null) return;
    if (!isConnected(editor) || !isShown(editor)) return isConnected(editor) ? place(null) : leave();
    if (button.isInUse() && button.isAttached()) return follow();
    const { width, height } = editor.localName === 'body' ? { width: innerWidth, height: innerHeight } : rectOf(editor);
    const asked = width < leastWidth || height < leastHeight ? null : sought(view.place);
    if (asked === null) return place(null);
    // What opened beside it and closed again does not make it jump.
    const isSameSize =
      standing !== null && width === standing.at.width && height === standing.at.height && asked.size.width === standing.width;
    if (isSameSize && view.place === null && button.isShown()) {
      follow();
      if (standing !== null && freeFor(asked)(standing.spot)) return;
    }
    place(findPlace(asked));
  };
  const settleSoon = (): void => {
    if (editor === null) return;
    const now = performance.now();
    unsettledSince ||= now;
    clearTimeout(settleTimer);
    settleTimer = setTimeout(settle, Math.max(0, Math.min(settleAfterMs, unsettledSince + settleAtMostMs - now)));
    frame ||= requestAnimationFrame(follow);
  };
  /** Goes along with the editor, once a frame, without looking what lies beneath. */
  const follow = (): void => {
    frame = 0;
    if (editor === null || standing === null || !button.isShown() || editor.localName === 'body') return;
    if (!isConnected(editor)) return leave();
    const at = rectOf(editor);
    const isSameSize = at.width === standing.at.width && at.height === standing.at.height;
    if (!isSameSize && !button.isInUse()) return settle();
    const moved = {
      left: standing.spot.left + at.right - standing.at.right,
      top: standing.spot.top + at.bottom - standing.at.bottom,
    };
    if (moved.left === standing.spot.left && moved.top === standing.spot.top) return;
    const clip = visibleBox(editor);
    const isFar =
      clip === null || moved.top < clip.top - 60 || moved.top > clip.bottom + 60 || moved.top < 0 || moved.top > innerHeight - 26;
    if (isFar) return place(null);
    standing = { ...standing, spot: moved, at };
    button.show(moved);
  };

  const check = async (): Promise<void> => {
    clearTimeout(checkTimer);
    if (editor === null) return;
    if (!ports.isAlive()) return end();
    const asked = editor;
    const text = draftOf(asked);
    if (text === checked) return;
    // An empty place that one has just come into has nothing that could be wrong.
    if (text === '' && checked === null) return;
    checked = text;
    const number = ++checking;
    const answer = await ports.check(text);
    if (signal.aborted || editor !== asked || number !== checking) return;
    if (answer === null) {
      checked = null;
      return;
    }
    if (view !== null && answer.language !== view.language) {
      const inNewLanguage = await ports.get();
      if (signal.aborted || editor !== asked || number !== checking) return;
      if (inNewLanguage !== null) button.say((view = inNewLanguage), view.place !== null);
    }
    draft = answer;
    button.mark(draft);
    if (isStaying()) settle();
    else leave();
  };
  const checkSoon = (): void => {
    clearTimeout(checkTimer);
    checkTimer = setTimeout(() => void check(), checkAfterMs);
  };

  const resized = new ResizeObserver(settleSoon);
  const changed = new MutationObserver((records) => {
    if (editor === null) return;
    const isInEditor = ({ target }: MutationRecord): boolean => Node.prototype.contains.call(editor, target);
    if (records.some(isInEditor)) checkSoon();
    if (!isConnected(editor)) leave();
    else settleSoon();
  });

  const isStaying = (): boolean => {
    if (editor === null) return false;
    const isHere = ports.editorNow() === editor && !isFrameLeft();
    return isHere || button.hasFocus() || button.isInUse() || isGoingByTab || (draft?.problems.length ?? 0) > 0;
  };
  const leave = (): void => {
    editor = null;
    draft = null;
    checked = null;
    standing = null;
    isGoingByTab = false;
    checking += 1;
    resized.disconnect();
    changed.disconnect();
    for (const timer of [settleTimer, checkTimer]) clearTimeout(timer);
    cancelAnimationFrame(frame);
    frame = 0;
    unsettledSince = 0;
    button.mark(null);
    button.hide();
  };
  const enter = async (): Promise<void> => {
    const entered = ports.editorNow();
    if (entered === null || isFrameLeft() || entered === editor || entered === refused) return;
    if (!ports.isAlive()) return end();
    leave();
    editor = entered;
    const answer = await ports.get();
    if (signal.aborted || editor !== entered) return;
    if (answer === null || !answer.isOn) {
      refused = entered;
      return leave();
    }
    view = answer;
    button.say(view, view.place !== null);
    resized.observe(entered);
    resized.observe(document.documentElement);
    const watched = {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden', 'open'],
    };
    changed.observe(document, watched);
    const root = entered.getRootNode();
    if (root instanceof ShadowRoot) changed.observe(root, watched);
    settle();
    checkSoon();
  };
  const onLeft = (): void => {
    refused = null;
    if (editor === null) return;
    void check();
    // Where the focus goes is known only after it went.
    setTimeout(() => {
      if (editor !== null && !isStaying()) leave();
    });
  };
  const onKey = (event: Event): void => {
    if (!event.isTrusted) return;
    isGoingByTab = (event as KeyboardEvent).key === 'Tab' || (isGoingByTab && (event as KeyboardEvent).key === 'Shift');
    if (!isGoingByTab && editor !== null && !isStaying()) leave();
  };
  const onPress = (event: Event): void => {
    isGoingByTab = false;
    if (editor !== null && !button.isOurs(event.target as Element) && !isStaying()) leave();
  };
  const onTyped = (event: Event): void => {
    if (editor !== null && event.composedPath().includes(editor)) {
      checkSoon();
      settleSoon();
    }
  };
  const onEntered = (): void => void enter();

  const listen = (): void => {
    const passive = { capture: true, passive: true, signal };
    const on = (target: EventTarget, type: string, act: (event: Event) => void): void =>
      EventTarget.prototype.addEventListener.call(target, type, act, passive);
    on(document, 'focusin', onEntered);
    on(document, 'selectionchange', onEntered);
    on(document, 'focusout', onLeft);
    on(document, 'input', onTyped);
    on(document, 'keydown', onKey);
    on(document, 'pointerdown', onPress);
    for (const type of ['transitionend', 'animationend', 'toggle', 'load']) on(document, type, settleSoon);
    for (const type of ['scroll', 'resize']) on(window, type, settleSoon);
    on(window, 'blur', onLeft);
    on(window, 'focus', onEntered);
    on(window, 'pageshow', onEntered);
    on(window, 'pagehide', leave);
  };
  // `document.open()`, which some editors call on their own frame, deletes every listener but no observer.
  const reopened = new MutationObserver(listen);
  reopened.observe(document, { childList: true });

  const end = (): void => {
    leave();
    clearTimeout(keepTimer);
    reopened.disconnect();
    button.remove();
  };
  signal.addEventListener('abort', end);
  // An earlier copy may have been cut off before it could tidy up.
  findOne(document, 'holdfast-editor-button')?.remove();
  listen();
  void enter();
}
