import { describe, expect, it } from 'vitest';
import { contractHead, readContract } from './read-contract.ts';

/**
 * Every page `<profile>--<case>.html` beside this file, read as the gate reads it and interpreted as the worker does,
 * against its reviewed twin. The page's first line tells its address and the day it was seen:
 * `<!-- url: … now: YYYY-MM-DD -->`. All pages are our own, shaped like the host's; `generic--` are of no host at all.
 */
const pages = import.meta.glob<string>('./*.html', { query: '?raw', import: 'default', eager: true });
const expected = import.meta.glob<unknown>('./*.json', { import: 'default', eager: true });

describe('a page of a known host', () => {
  it('is there at all', () => expect(Object.keys(pages).length).toBeGreaterThan(0));
  it.each(Object.entries(pages))('%s reads as its twin says', async (file, html) => {
    expect(contractHead(html), `${file} names its address in its first line`).not.toBeNull();
    const twin = expected[file.replace(/html$/, 'json')];
    const [read, isUnchanged] = await readContract(file.slice(2), html, 'profile');
    expect(isUnchanged, 'reading leaves the page as it was').toBe(true);
    expect(twin, `${file} has no reviewed twin; it reads as:\n${JSON.stringify(read, null, 2)}`).toBeDefined();
    expect(read).toEqual(twin);
  });
});
