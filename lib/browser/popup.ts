import browser from 'webextension-polyfill';

type Action = { openPopup?: () => Promise<void>; setPopup: (details: { popup: string }) => Promise<void> };

/** What the button in the toolbar opens. */
const usual = 'popup.html';

/** Whether the browser lets an extension open its own popup. Chromium does from 127 on. */
export const canOpenPopup = (): boolean => (browser.action as Action).openPopup !== undefined;

/** Opens the popup with another page than the one that the button opens; false where it does not open. */
export async function openPopupAt(page: string): Promise<boolean> {
  const action = browser.action as Action;
  // Asked in this order, the browser answers in this order.
  void action.setPopup({ popup: page });
  try {
    await action.openPopup?.();
    return true;
  } catch {
    return false;
  } finally {
    await action.setPopup({ popup: usual });
  }
}
