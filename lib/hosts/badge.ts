import type { BadgeView } from '../domain/views.ts';
import { createElement, findAll, isConnected, parentOf } from './dom.ts';
import type { Slot } from './read-page.ts';
import { applyStyle } from './shadow-style.ts';

export const badgeElementName = 'holdfast-badge';

/**
 * The badge lives in a closed shadow root, in px, with nothing inherited from the host; a page's own rules for all elements
 * (`*{margin:0}`) would go before `:host` but for `!important`. A page can still read plain
 * text in a closed root (`window.find`, selections), so every word stands in an attribute and is drawn by `::before`.
 */
const style = `
:host{all:initial!important;display:inline-block!important;position:relative!important;vertical-align:middle!important;margin-inline:6px!important;line-height:0!important;direction:ltr!important}
@media print{:host{display:none!important}}
button{all:unset;box-sizing:border-box;display:inline-flex;align-items:center;justify-content:center;gap:4px;height:18px;min-width:34px;padding-inline:6px 7px;border-radius:9px;cursor:pointer;
font:600 11px/1 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Vazirmatn",Tahoma,sans-serif;font-variant-numeric:tabular-nums;color:#fff;background:var(--c);box-shadow:0 0 0 1px #fff;user-select:none;-webkit-user-select:none}
button:lang(fa){direction:rtl;font-size:12px}
button:focus-visible{outline:2px solid #0b6fd0;outline-offset:2px}
.s{width:9px;height:9px;background:currentColor;flex:none}
.n::before,.t::before{content:attr(data-t)}
[data-state=unknown],[data-state=low]{--c:#fff;color:#5d6468;box-shadow:0 0 0 1px #7d8489}[data-state=unknown]{min-width:18px;padding-inline:4px}[data-state=low]{color:#1f5f99;box-shadow:0 0 0 1px #6b95bd}[data-state=watch]{--c:#7a5a00}[data-state=high]{--c:#a8400c}[data-state=critical]{--c:#86164a}
[data-state=unknown] .s{background:none;border:2px dotted currentColor;border-radius:50%;box-sizing:border-box;width:10px;height:10px}
[data-state=low] .s{border-radius:50%;width:8px;height:8px}
[data-state=watch] .s{clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}
[data-state=high] .s{clip-path:polygon(50% 4%,100% 96%,0 96%)}
[data-state=critical] .s{width:10px;height:10px;border-radius:2px;background:linear-gradient(var(--c),var(--c)) 50% 2px/2px 3.5px no-repeat,linear-gradient(var(--c),var(--c)) 50% 6.5px/2px 1.5px no-repeat currentColor}
.card{all:initial;position:fixed;inset:auto;margin:0;box-sizing:border-box;width:max-content;min-width:220px;max-width:320px;padding:12px 14px;border:1px solid #d5d9df;border-radius:10px;background:#fff;color:#1c2326;
font:400 13px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Vazirmatn",Tahoma,sans-serif;box-shadow:0 8px 28px rgb(15 23 42/.18);display:none;pointer-events:none}
.card:lang(fa){font-size:14px;line-height:1.7}
.card:popover-open{display:block}
.h{font-weight:650}.t{text-wrap:pretty}.l{display:grid;grid-template-columns:auto 1fr;gap:8px;margin-top:6px}.l>.t:first-child{font-weight:650;font-variant-numeric:tabular-nums;min-width:28px;color:#a8400c}.l.d>.t:first-child{color:#1f5f99}
.f{color:#5d6468;font-size:12px}.f:lang(fa){font-size:12.5px}.f:nth-last-child(2){margin-top:9px;padding-top:7px;border-top:1px solid #e6e8ec}
@media (prefers-color-scheme:dark){[data-state=unknown],[data-state=low]{--c:#1c2124;color:#b4babd;box-shadow:0 0 0 1px #7d868b}[data-state=low]{color:#86bdf0;box-shadow:0 0 0 1px #5b83a8}.card{background:#1c2124;color:#e9e6df;border-color:#3a4246}.f{color:#aab0b3}.f:nth-last-child(2){border-color:#353c40}.l>.t:first-child{color:#f79a66}.l.d>.t:first-child{color:#86bdf0}}
@media (forced-colors:active){button{border:1px solid ButtonText;color:ButtonText;background:ButtonFace;forced-color-adjust:auto}.s{background:ButtonText;forced-color-adjust:none}}
`;

export type Badge = {
  readonly key: string;
  /** Puts the badge where it belongs, or from now on at another slot. False when that place is gone. */
  place: (slot?: Slot) => boolean;
  isPlaced: () => boolean;
  /** Whether the slot is where the badge belongs already. A host that draws its parts anew brings another. */
  isFor: (slot: Slot) => boolean;
  update: (view: BadgeView) => void;
  remove: () => void;
};

function element(name: string, className: string, words?: string): HTMLElement {
  const node = createElement(name);
  node.className = className;
  if (words !== undefined) node.setAttribute('data-t', words);
  return node;
}

/** Draws a badge at its slot. `onOpen` is called on a person's click or Enter, never on a scripted one. */
export function createBadge(slot: Slot, view: BadgeView, onOpen: () => void): Badge {
  const host = createElement(badgeElementName);
  const root = host.attachShadow({ mode: 'closed' });
  applyStyle(root, style);
  const button = createElement('button') as HTMLButtonElement;
  button.type = 'button';
  const number = element('span', 'n');
  button.append(element('span', 's'), number);
  const card = element('div', 'card');
  card.popover = 'manual';
  root.append(button, card);

  let shown = '';
  const update = (next: BadgeView): void => {
    // A card that somebody reads is not drawn anew for nothing.
    const words = JSON.stringify(next);
    if (words === shown) return;
    shown = words;
    button.dataset.state = next.state;
    button.lang = next.language;
    number.setAttribute('data-t', next.number);
    number.hidden = next.number === '';
    button.setAttribute('aria-label', next.label);
    button.setAttribute('aria-description', next.card.lines.map(({ points, words }) => `${points} ${words}`).join('. '));
    card.dir = next.direction;
    card.lang = next.language;
    const heading = element('div', '');
    heading.append(element('span', 't h', next.card.heading));
    const lines = next.card.lines.map(({ points, words, lowersRisk }) => {
      const line = element('div', lowersRisk ? 'l d' : 'l');
      line.append(element('span', 't', points), element('span', 't', words));
      return line;
    });
    const foot = [next.card.confidence, next.card.hint].filter(Boolean).map((words) => {
      const line = element('div', 'f');
      line.append(element('span', 't', words));
      return line;
    });
    card.replaceChildren(heading, ...lines, ...foot);
  };
  update(view);

  const show = (): void => {
    if (!isConnected(host) || card.matches(':popover-open')) return;
    card.showPopover();
    const at = button.getBoundingClientRect();
    const size = card.getBoundingClientRect();
    const below = at.bottom + 6;
    card.style.top = `${below + size.height < innerHeight ? below : Math.max(4, at.top - size.height - 6)}px`;
    const left = card.dir === 'rtl' ? at.right - size.width : at.left;
    card.style.left = `${Math.max(4, Math.min(left, document.documentElement.clientWidth - size.width - 4))}px`;
  };
  const hide = (): void => {
    if (isConnected(host) && card.matches(':popover-open')) card.hidePopover();
  };
  button.addEventListener('pointerenter', show);
  button.addEventListener('pointerleave', hide);
  button.addEventListener('focus', () => button.matches(':focus-visible') && show());
  button.addEventListener('blur', hide);
  const swallow = (event: Event): void => event.stopPropagation();
  // The host's row handlers must not take a click on the badge for one on the row.
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'dblclick', 'auxclick', 'touchstart', 'keyup', 'keypress'])
    host.addEventListener(type, swallow, { passive: true });
  host.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
    event.stopPropagation();
  });
  button.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    hide();
    if (event.isTrusted) onOpen();
  });

  let { anchor, position } = slot;
  const isAtPlace = (): boolean => {
    if (!isConnected(host)) return false;
    return parentOf(host) === (position === 'append' || position === 'prepend' ? anchor : parentOf(anchor));
  };
  return {
    key: slot.key,
    isPlaced: isAtPlace,
    isFor: (other) => other.anchor === anchor && other.position === position,
    place: (other) => {
      if (other !== undefined) ({ anchor, position } = other);
      if (!isConnected(anchor)) return false;
      if (isAtPlace()) return true;
      if (position === 'append') Element.prototype.append.call(anchor, host);
      else if (position === 'prepend') Element.prototype.prepend.call(anchor, host);
      else if (position === 'after') Element.prototype.after.call(anchor, host);
      else Element.prototype.before.call(anchor, host);
      return true;
    },
    update,
    remove: () => {
      hide();
      host.remove();
    },
  };
}

/** Takes away badges that an earlier copy of Holdfast left behind (an update under an open page). */
export function removeStrayBadges(): void {
  for (const node of findAll(document, badgeElementName)) node.remove();
}
