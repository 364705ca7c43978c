import browser from 'webextension-polyfill';

/** The text of a file that is packaged with the extension, such as `phrases/fa.txt`. No request leaves the browser. */
export async function readPackagedFile(path: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.text();
}
