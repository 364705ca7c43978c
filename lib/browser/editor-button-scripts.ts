import browser from 'webextension-polyfill';

const editorButtonFile = '/editor-button.js';

/** Puts the button beside editors into one frame. A frame that went away or may not be touched is left alone. */
export async function bringEditorButton(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [editorButtonFile] }).catch(() => undefined);
}
