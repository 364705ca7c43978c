import { expect, it } from 'vitest';
import { readInOtherLayouts } from './keyboard-layouts.ts';

it.each([
  ['wtyf', 'цена'],
  ['rdlj', 'قیمت'],
  ['ghtlkj;tybt', 'предложение'],
  ['зкшсу', 'price'],
  ['квдо', 'قیمت'],
  ['حقهزث', 'price'],
  ['صفغب', 'цена'],
  // Two Persian layouts: پ is on m, or beside Enter.
  ['mhso', 'پاسخ'],
  ['\\hso', 'پاسخ'],
  ['Htvdk', 'آفرین'],
  ['CHT', 'ژآ،'],
])('reads %s also as %s', (typed, meant) => {
  expect(readInOtherLayouts(typed)).toContain(meant);
});

it.each(['', '123', '…', 'a-б', '顧客'])('has no other reading for "%s"', (typed) => {
  expect(readInOtherLayouts(typed)).toEqual([]);
});

it('gives each reading once, and never what was typed', () => {
  const readings = readInOtherLayouts('wtyf');
  expect(new Set(readings).size).toBe(readings.length);
  expect(readings).not.toContain('wtyf');
});
