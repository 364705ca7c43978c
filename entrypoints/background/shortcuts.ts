import { openPanel } from '../../lib/browser/panel.ts';
import { canOpenPopup, openPopupAt } from '../../lib/browser/popup.ts';
import { onShortcut } from '../../lib/browser/shortcuts.ts';

/** Keys on any page: the palette opens in the popup, and where a popup cannot be opened the panel does. */
export function followShortcuts(): void {
  onShortcut((name, tabId) => {
    if (name !== 'open-palette') return;
    if (canOpenPopup()) void openPopupAt('popup.html?palette');
    else if (tabId !== null) void openPanel(tabId);
  });
}
