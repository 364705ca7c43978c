import { afterEach, describe, expect, it } from 'vitest';
import { findQuote, highlightQuote } from './highlight-quote.ts';

const show = (html: string): void => {
  document.body.innerHTML = html;
};
afterEach(() => {
  document.body.replaceChildren();
  CSS.highlights.clear();
});
const found = (quote: string): string | undefined => findQuote(document.body, quote)?.toString();

describe('a quote on the page', () => {
  it('is found across elements, line breaks and any space', () => {
    show('<p>Hello,</p><p>we are\n   <b>very</b>&nbsp;disappointed with the <i>last</i> delivery.</p>');
    expect(found('we are very disappointed with the last delivery.')).toMatch(/^we are\s+very\sdisappointed with the last delivery\.$/u);
  });

  it('is found by its longest piece where its middle or its ends were left out', () => {
    show('<p>First of all, and this is a long story, we want to cancel the contract before the summer.</p>');
    expect(found('…and this is … to cancel the contract before the…')).toBe('to cancel the contract before the');
  });

  it('is found in Persian, whatever marks of direction stand in it, and in another case', () => {
    show('<p>\u200fاز خدمات شما بسیار ناراضی هستیم.</p><p>WE WANT OUT</p>');
    expect(found('از خدمات شما بسیار ناراضی هستیم.')).toContain('بسیار ناراضی');
    expect(found('we want out')).toBe('WE WANT OUT');
  });

  it('is not found in scripts, in what people are writing, or where it does not stand', () => {
    show('<script>we want to cancel</script><textarea>we want to cancel</textarea><p>All is well</p>');
    expect(found('we want to cancel')).toBeUndefined();
    expect(found('…')).toBeUndefined();
  });

  it('is marked without a change to the page', () => {
    show('<main><p>We want to cancel.</p></main>');
    const before = document.body.innerHTML;
    expect(highlightQuote('We want to cancel.')).toBe(true);
    expect(document.body.innerHTML).toBe(before);
    const [range] = [...(CSS.highlights.get('holdfast-quote') ?? [])];
    expect(range?.startOffset).toBe(0);
    expect(highlightQuote('Nothing of the kind')).toBe(false);
  });

  it('ends its search on an endless page', () => {
    show(`<p>${'word '.repeat(400_000)}</p><p>the end</p>`);
    expect(found('the end')).toBeUndefined();
  });
});
