import type { DraftView, EditorButtonView } from '../../domain/views.ts';
import { createElement, isConnected } from '../dom.ts';
import { applyStyle } from '../shadow-style.ts';
import type { Spot } from './find-place.ts';

const elementName = 'holdfast-editor-button';

/**
 * Drawn as the badge is: in a closed root, in px, nothing inherited, every word in an attribute. The element itself has no
 * size and no place, so that a page cannot tell from it what the button says.
 */
const style = `
:host{all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;margin:0!important;padding:0!important;border:0!important;background:none!important;overflow:visible!important;z-index:2147483646!important;direction:ltr!important;line-height:0!important}
:host(:not(:popover-open)){display:none!important}
@media print{:host{display:none!important}}
*{-webkit-user-modify:read-only;user-select:none;-webkit-user-select:none}
.main,.item{all:unset;box-sizing:border-box;cursor:pointer;font:600 12px/1 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Vazirmatn",Tahoma,sans-serif}
.main{--c:#fffefb;--i:#0d5c5b;position:fixed;inset:0 auto auto 0;display:inline-flex;align-items:center;justify-content:center;gap:5px;height:26px;min-width:26px;border-radius:13px;color:var(--i);background:var(--c);box-shadow:0 0 0 1px #7d8489,0 1px 4px rgb(15 23 42/.16);touch-action:none;font-variant-numeric:tabular-nums;transition:opacity .12s}
.main:lang(fa){direction:rtl}
.main[hidden]{display:none}
.main:hover{box-shadow:0 0 0 1.5px var(--i),0 1px 5px rgb(15 23 42/.22)}
.main:focus-visible{outline:2px solid #0b6fd0;outline-offset:2px}
.main.dragged{cursor:grabbing;opacity:.85}
svg{width:18px;height:18px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round;flex:none}
.m{display:none;align-items:center;gap:4px}
.m>.s{width:9px;height:9px;background:currentColor;flex:none}
.m>.n::before,.t::before{content:attr(data-t)}
.main[data-mark]{padding-inline:7px 9px}.main[data-mark] .m{display:inline-flex}
.main[data-mark=problems]{--c:#a8400c;--i:#fff;box-shadow:0 0 0 1px #fff,0 1px 4px rgb(15 23 42/.3)}
.main[data-mark=problems] .s{clip-path:polygon(50% 4%,100% 96%,0 96%)}
.main[data-mark=promises]{--i:#1f5f99}.main[data-mark=promises] .s{border-radius:50%;width:8px;height:8px}
.card,.menu{all:initial;position:fixed;inset:auto;margin:0;box-sizing:border-box;width:max-content;min-width:200px;max-width:min(320px,calc(100vw - 8px));border:1px solid #d5d9df;border-radius:10px;background:#fff;color:#1c2326;font:400 13px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Vazirmatn",Tahoma,sans-serif;box-shadow:0 8px 28px rgb(15 23 42/.18);display:none}
.card{padding:12px 14px;pointer-events:none}.menu{padding:5px}
.card:lang(fa),.menu:lang(fa){font-size:14px;line-height:1.7}
.card:popover-open,.menu:popover-open{display:block}
.h{font-weight:650}.t{text-wrap:pretty;overflow-wrap:anywhere}
.p{margin-top:8px;font-weight:650;color:#a8400c}.p.d{color:#1f5f99}
.l{display:block;margin-top:4px}
.f{color:#5d6468;font-size:12px}.f:lang(fa){font-size:12.5px}.card .f{margin-top:9px;padding-top:7px;border-top:1px solid #e6e8ec}
.item{display:block;width:100%;padding:7px 10px;border-radius:6px;font:400 13px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Vazirmatn",Tahoma,sans-serif}
.item:lang(fa){font-size:14px;line-height:1.7}
.item[hidden]{display:none}
.item:hover,.item:focus{background:#eef1f0}.item:focus-visible{outline:2px solid #0b6fd0;outline-offset:-2px}
.item>*{display:block}
@media (prefers-color-scheme:dark){.main{--c:#1c2124;--i:#86cfc4;box-shadow:0 0 0 1px #7d868b,0 1px 4px rgb(0 0 0/.5)}.main[data-mark=promises]{--i:#86bdf0}.card,.menu{background:#1c2124;color:#e9e6df;border-color:#3a4246}.f{color:#aab0b3}.card .f{border-color:#353c40}.p{color:#f79a66}.p.d{color:#86bdf0}.item:hover,.item:focus{background:#2b3236}}
@media (forced-colors:active){.main{--c:ButtonFace;--i:ButtonText;border:1px solid ButtonText}.main .s{background:ButtonText;forced-color-adjust:none}.item:hover,.item:focus{outline:2px solid Highlight;outline-offset:-2px}}
@media (prefers-reduced-motion:reduce){.main{transition:none}}
`;

const glyph = [
  'M12 17V9.6C12 6.4 14 3.9 17.6 3.1c.3 3.9-1.9 6.7-5.6 7',
  'M12 12.8c-2.5 0-4.4-1.6-4.8-4.4',
  'M12 15.6c-.5 2.8-2.6 4.3-6.2 4.6M12 15.6c.5 2.8 2.6 4.3 6.2 4.6M12 15.9v5',
];
/** A press that moves farther than this moves the button. */
const dragFrom = 4;
const longPressMs = 500;
const steps = { plain: 12, small: 2 };

type ButtonPorts = {
  /** A person pressed it, or chose "open" in its menu. */
  onOpen: () => void;
  /** It was put elsewhere; the spot is where it stands now. */
  onMoved: (spot: Spot) => void;
  /** A key asks for a step: where it may go from there is not known here. */
  onStep: (x: number, y: number) => void;
  onHome: () => void;
  onHide: () => void;
  /** The keyboard goes back to the editor. */
  onLeave: () => void;
};

type EditorButton = {
  /** In the document, or in the dialog that makes all else deaf. */
  attach: (parent: Element) => void;
  isAttached: () => boolean;
  show: (spot: Spot) => void;
  hide: () => void;
  isShown: () => boolean;
  /** Of the button as it is drawn now. */
  size: () => { width: number; height: number };
  say: (view: EditorButtonView, canGoHome: boolean) => void;
  mark: (draft: DraftView | null) => void;
  /** Somebody points at it, drags it, or is in its menu: it must stay where it is. */
  isInUse: () => boolean;
  hasFocus: () => boolean;
  isOurs: (element: Element) => boolean;
  remove: () => void;
};

function part(name: string, className: string, words?: string): HTMLElement {
  const node = createElement(name);
  node.className = className;
  if (words !== undefined) node.setAttribute('data-t', words);
  return node;
}

function drawGlyph(): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = Document.prototype.createElementNS.call(document, space, 'svg') as SVGElement;
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const d of glyph) {
    const path = Document.prototype.createElementNS.call(document, space, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

export function createEditorButton(ports: ButtonPorts): EditorButton {
  const host = createElement(elementName);
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  applyStyle(root, style);
  const main = part('button', 'main') as HTMLButtonElement;
  main.type = 'button';
  main.hidden = true;
  const number = part('span', 'n');
  const mark = part('span', 'm');
  mark.append(part('span', 's'), number);
  main.append(drawGlyph(), mark);
  const card = part('div', 'card');
  card.popover = 'manual';
  const menu = part('div', 'menu');
  menu.popover = 'manual';
  menu.setAttribute('role', 'menu');
  const item = (act: () => void): HTMLButtonElement => {
    const button = part('button', 'item') as HTMLButtonElement;
    button.type = 'button';
    button.tabIndex = -1;
    button.setAttribute('role', 'menuitem');
    button.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      closeMenu();
      act();
    });
    return button;
  };
  const open = item(() => ports.onOpen());
  const home = item(() => ports.onHome());
  const hideHere = item(() => ports.onHide());
  const items = [open, home, hideHere];
  menu.append(...items);
  root.append(main, card, menu);

  let spot: Spot = { left: 0, top: 0 };
  let view: EditorButtonView | null = null;
  let draft: DraftView | null = null;
  let drag: { pointerId: number; x: number; y: number; from: Spot; hasMoved: boolean } | null = null;
  let longPress: ReturnType<typeof setTimeout> | undefined;
  let shouldIgnoreClick = false;
  let isPointedAt = false;

  const isOpen = (one: HTMLElement): boolean => isConnected(host) && one.matches(':popover-open');
  const put = (next: Spot): void => {
    spot = next;
    main.style.transform = `translate(${Math.round(next.left)}px,${Math.round(next.top)}px)`;
  };
  /** Below the button or above it, never out of the window. */
  const putBeside = (one: HTMLElement): void => {
    const at = main.getBoundingClientRect();
    const size = one.getBoundingClientRect();
    const below = at.bottom + 6;
    one.style.top = `${below + size.height < innerHeight ? below : Math.max(4, at.top - size.height - 6)}px`;
    const left = one.dir === 'rtl' ? at.left : at.right - size.width;
    one.style.left = `${Math.max(4, Math.min(left, document.documentElement.clientWidth - size.width - 4))}px`;
  };
  const showCard = (): void => {
    if (view === null || isOpen(menu) || drag?.hasMoved === true || !isConnected(host)) return;
    if (!isOpen(card)) card.showPopover();
    putBeside(card);
  };
  const hideCard = (): void => void (isOpen(card) && card.hidePopover());
  const closeMenu = (): void => {
    if (!isOpen(menu)) return;
    const hadFocus = root.activeElement !== null && root.activeElement !== main;
    menu.hidePopover();
    main.setAttribute('aria-expanded', 'false');
    if (hadFocus) ports.onLeave();
  };
  const openMenu = (): void => {
    if (!isConnected(host) || isOpen(menu)) return;
    hideCard();
    menu.showPopover();
    putBeside(menu);
    main.setAttribute('aria-expanded', 'true');
    open.focus({ preventScroll: true });
  };

  const describe = (): void => {
    if (view === null) return;
    const { words, language, direction } = view;
    for (const one of [main, card, menu]) one.lang = language;
    card.dir = menu.dir = direction;
    main.setAttribute('aria-label', draft !== null && draft.label !== '' ? `${words.name}. ${draft.label}` : words.name);
    main.setAttribute('aria-description', [...(draft?.problems ?? []), ...(draft?.promises ?? []), words.moveHow].join('. '));
    const lines = (heading: string, className: string, all: readonly string[]): HTMLElement[] =>
      all.length === 0 ? [] : [part('div', `t p ${className}`, heading), ...all.map((one) => part('div', 't l', one))];
    card.replaceChildren(
      part('div', 't h', words.name),
      ...lines(words.problems, '', draft?.problems ?? []),
      ...lines(words.promises, 'd', draft?.promises ?? []),
      part('div', 't f', words.hint),
    );
    if (isOpen(card)) putBeside(card);
  };

  main.setAttribute('aria-haspopup', 'menu');
  main.setAttribute('aria-expanded', 'false');
  main.addEventListener('pointerenter', () => {
    isPointedAt = true;
    showCard();
  });
  main.addEventListener('pointerleave', () => {
    isPointedAt = false;
    hideCard();
  });
  main.addEventListener('focus', () => main.matches(':focus-visible') && showCard());
  main.addEventListener('blur', hideCard);

  main.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    shouldIgnoreClick = false;
    drag = { pointerId: event.pointerId, x: event.clientX, y: event.clientY, from: spot, hasMoved: false };
    main.setPointerCapture(event.pointerId);
    if (event.pointerType !== 'mouse')
      longPress = setTimeout(() => {
        if (drag === null || drag.hasMoved) return;
        drag = null;
        shouldIgnoreClick = true;
        openMenu();
      }, longPressMs);
  });
  main.addEventListener('pointermove', (event) => {
    if (drag === null || event.pointerId !== drag.pointerId) return;
    const x = event.clientX - drag.x;
    const y = event.clientY - drag.y;
    if (!drag.hasMoved && Math.hypot(x, y) < dragFrom) return;
    drag.hasMoved = true;
    clearTimeout(longPress);
    main.classList.add('dragged');
    hideCard();
    const { width, height } = main.getBoundingClientRect();
    put({
      left: Math.min(Math.max(drag.from.left + x, 2), innerWidth - width - 2),
      top: Math.min(Math.max(drag.from.top + y, 2), innerHeight - height - 2),
    });
  });
  const endDrag = (isKept: boolean): void => {
    clearTimeout(longPress);
    const ended = drag;
    drag = null;
    main.classList.remove('dragged');
    if (ended?.hasMoved !== true) return;
    shouldIgnoreClick = true;
    if (isKept) ports.onMoved(spot);
    else put(ended.from);
  };
  main.addEventListener('pointerup', (event) => {
    if (event.pointerId === drag?.pointerId) endDrag(true);
  });
  main.addEventListener('pointercancel', () => endDrag(false));
  main.addEventListener('click', (event) => {
    event.preventDefault();
    if (!event.isTrusted || shouldIgnoreClick) return void (shouldIgnoreClick = false);
    closeMenu();
    ports.onOpen();
  });
  host.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    event.stopPropagation();
    endDrag(false);
    if (event.isTrusted) openMenu();
  });
  main.addEventListener('keydown', ({ key, shiftKey }) => {
    const step = shiftKey ? steps.small : steps.plain;
    if (key === 'Escape') {
      hideCard();
      if (drag !== null) endDrag(false);
      else ports.onLeave();
    } else if (key === 'ArrowLeft') ports.onStep(-step, 0);
    else if (key === 'ArrowRight') ports.onStep(step, 0);
    else if (key === 'ArrowUp') ports.onStep(0, -step);
    else if (key === 'ArrowDown') ports.onStep(0, step);
  });
  menu.addEventListener('keydown', (event) => {
    const shown = items.filter(({ hidden }) => !hidden);
    const at = shown.indexOf(root.activeElement as HTMLButtonElement);
    const go = { ArrowDown: at + 1, ArrowUp: at - 1 + shown.length, Home: 0, End: shown.length - 1 }[event.key];
    if (go !== undefined) shown[go % shown.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') closeMenu();
    else return;
    event.preventDefault();
  });
  // The host must not take what is done here for its own, nor lose the focus of its editor to a press.
  const swallow = (event: Event): void => event.stopPropagation();
  for (const type of [
    'pointerdown',
    'pointerup',
    'mouseup',
    'click',
    'dblclick',
    'auxclick',
    'touchstart',
    'touchend',
    'keyup',
    'keypress',
  ])
    host.addEventListener(type, swallow, { passive: true });
  host.addEventListener('mousedown', (event) => {
    event.preventDefault();
    event.stopPropagation();
  });
  host.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key.startsWith('Arrow')) event.preventDefault();
  });
  const onPressElsewhere = (event: Event): void => {
    if (!event.composedPath().includes(host)) closeMenu();
  };

  return {
    attach: (parent) => {
      if (host.parentNode !== parent) Element.prototype.append.call(parent, host);
      addEventListener('pointerdown', onPressElsewhere, { capture: true, passive: true });
    },
    isAttached: () => isConnected(host),
    show: (next) => {
      if (!host.matches(':popover-open')) host.showPopover();
      main.hidden = false;
      put(next);
      if (isOpen(card)) putBeside(card);
    },
    hide: () => {
      hideCard();
      closeMenu();
      isPointedAt = false;
      main.hidden = true;
      if (isConnected(host) && host.matches(':popover-open')) host.hidePopover();
    },
    isShown: () => isConnected(host) && !main.hidden,
    size: () => {
      // Drawn nowhere, it has no size: then what it will have.
      const { width, height } = main.getBoundingClientRect();
      return width > 0 ? { width, height } : { width: main.dataset.mark === undefined ? 26 : 60, height: 26 };
    },
    say: (next, canGoHome) => {
      view = next;
      const { words } = next;
      menu.setAttribute('aria-label', words.menu);
      for (const [button, said, how] of [
        [open, words.open, ''],
        [home, words.move, ''],
        [hideHere, words.hideHere, words.hideHow],
      ] as const) {
        button.lang = next.language;
        button.setAttribute('aria-label', said);
        button.setAttribute('aria-description', how);
        button.replaceChildren(part('span', 't', said), ...(how === '' ? [] : [part('span', 't f', how)]));
      }
      home.hidden = !canGoHome;
      describe();
    },
    mark: (next) => {
      draft = next;
      const kind = next === null ? null : next.problems.length > 0 ? 'problems' : next.promises.length > 0 ? 'promises' : null;
      if (kind === null) delete main.dataset.mark;
      else main.dataset.mark = kind;
      number.setAttribute('data-t', kind === null ? '' : (next?.number ?? ''));
      describe();
    },
    isInUse: () => isPointedAt || drag !== null || isOpen(menu),
    hasFocus: () => root.activeElement !== null,
    isOurs: (element) => element === host,
    remove: () => {
      clearTimeout(longPress);
      removeEventListener('pointerdown', onPressElsewhere, { capture: true });
      host.remove();
    },
  };
}
