import browser from 'webextension-polyfill';

/** A few signs on the toolbar icon, none where empty, and what the button says. */
export async function setToolbar({ text, title }: { text: string; title: string }): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setTitle({ title }),
    browser.action.setBadgeBackgroundColor({ color: '#0d5c5b' }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
  ]);
}
