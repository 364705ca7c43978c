import { outlinePage } from '../../lib/hosts/generic/outline-page.ts';
import { getProfile } from '../../lib/hosts/profiles/registry.ts';
import { findPage, findRows, isList, readPage, readRow, type Page } from '../../lib/hosts/read-page.ts';

const rounds = 30;
const rowsInView = 40;

async function medianMs(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const beganAt = performance.now();
    await work();
    times.push(performance.now() - beganAt);
  }
  return times.toSorted((a, b) => a - b)[rounds / 2]!;
}

/**
 * Milliseconds on the page's thread, medians of 30: reading this page by its profile (of a list the rows in view),
 * outlining it for the general rules, and, as the reference, one plain walk over all elements.
 */
export async function measureReading(profileId: string): Promise<Record<'elements' | 'plainWalkMs' | 'profileMs' | 'outlineMs', number>> {
  const profile = getProfile(profileId)!;
  const readByProfile = async (): Promise<void> => {
    const page = findPage(profile.pages, document, location.href) as Page;
    if (!isList(page)) await readPage(page);
    else for (const row of findRows(page).slice(0, rowsInView)) readRow(row, page);
  };
  let letters = 0;
  const walk = (): void => {
    for (const element of document.querySelectorAll('*')) letters += element.localName.length;
  };
  return {
    elements: document.querySelectorAll('*').length,
    plainWalkMs: await medianMs(walk),
    profileMs: await medianMs(readByProfile),
    outlineMs: await medianMs(() => outlinePage(document, () => undefined)),
  };
}
