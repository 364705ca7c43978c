import { createElement } from './dom.ts';

/** Gives a shadow root its style. A sheet is no markup: a page that forbids inline styles does not forbid it. */
export function applyStyle(root: ShadowRoot, style: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox guards the list of sheets from content scripts.
    const node = createElement('style');
    node.textContent = style;
    root.append(node);
  }
}
