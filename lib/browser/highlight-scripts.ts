import browser from 'webextension-polyfill';

const highlighterFile = '/highlighter.js';
/** Readable on light and dark pages alike: it brings its own ink. Inserted by the browser, so no page can forbid it. */
const markStyle = '::highlight(holdfast-quote) { background-color: #ffe08a; color: #1c2326; }';

/** Marks a quote where the tab's page holds it. False where it does not, or where the tab may not be touched. */
export async function highlightInTab(tabId: number, quote: string): Promise<boolean> {
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.removeCSS({ target, css: markStyle });
    await browser.scripting.insertCSS({ target, css: markStyle });
    await browser.scripting.executeScript({ target, files: [highlighterFile] });
    const results = await browser.scripting.executeScript({
      target,
      args: [quote],
      func: (words: string) =>
        (globalThis as never as Record<symbol, { highlight: (quote: string) => boolean } | undefined>)[
          Symbol.for('holdfast.highlighter')
        ]?.highlight(words) ?? false,
    });
    return results.some(({ result }) => result === true);
  } catch {
    return false;
  }
}
