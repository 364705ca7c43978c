import { expect, it } from 'vitest';
import { resolveLanguage } from './resolve-language.ts';

it('takes the chosen language, else the first known of the browser’s, else English', () => {
  expect(resolveLanguage('ru', ['fa'])).toBe('ru');
  expect(resolveLanguage('auto', ['de-DE', 'fa-IR', 'en'])).toBe('fa');
  expect(resolveLanguage('auto', ['RU'])).toBe('ru');
  expect(resolveLanguage('auto', ['fat-GH', 'de'])).toBe('en');
  expect(resolveLanguage('auto', [])).toBe('en');
});
