import { describe, expect, it } from 'vitest';
import { offsetBehind } from './shown-letters.ts';

describe('offsetBehind', () => {
  it('counts letters alone, white space and direction marks lie between them', () => {
    expect(offsetBehind('a b\u200fc d', 3)).toBe(5);
    expect(offsetBehind('  a', 1)).toBe(3);
  });
  it('stays at the beginning for none and ends with the text', () => {
    expect(offsetBehind(' a', 0)).toBe(0);
    expect(offsetBehind('ab', 9)).toBe(2);
  });
});
