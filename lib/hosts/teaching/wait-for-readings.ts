import { pageLanguage } from '../dom.ts';
import type { TaughtReading } from './draft-lesson.ts';

const quietMs = 250;
const atMostMs = 2500;

/**
 * What is read once the page has come to rest: a page that was just opened may not show it yet, and one that is just
 * being left may still show the record before.
 */
export async function waitForReadings(read: () => TaughtReading[]): Promise<{ url: string; language: string; readings: TaughtReading[] }> {
  await new Promise<void>((resolve) => {
    let timer = setTimeout(done, quietMs);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, quietMs);
    });
    const longest = setTimeout(done, atMostMs);
    function done(): void {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(longest);
      resolve();
    }
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });
  return { url: location.href.slice(0, 2000), language: pageLanguage(), readings: read() };
}
