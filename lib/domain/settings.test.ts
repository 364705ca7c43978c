import { expect, it } from 'vitest';
import type { Language } from './language.ts';
import { settingsSchema } from './settings-schema.ts';
import { changesScores, defaultSettings, defaultSettingsFor, type Settings } from './settings.ts';

it('tells settings that move scores from those that only show them', () => {
  const changed: Partial<Settings>[] = [
    { signalWeights: { complaint: 1 } },
    { horizonDays: { shop: 90, contract: 365 } },
    { ordersKnownUntil: '2026-01-31' },
    { competitors: [{ name: 'Northwind', spellings: [] }] },
    { baseRate: 0.1 },
  ];
  for (const patch of changed) expect(changesScores(defaultSettings, { ...defaultSettings, ...patch })).toBe(true);
  const shown: Partial<Settings>[] = [
    { bandLimits: { watch: 1, high: 2, critical: 3 } },
    { language: 'fa', theme: 'dark' },
    { economics: { ...defaultSettings.economics, marginShare: 0.5 } },
    { learned: { at: 1, outcomes: 1, weightsBefore: {} } },
  ];
  for (const patch of shown) expect(changesScores(defaultSettings, { ...defaultSettings, ...patch })).toBe(false);
  expect(changesScores(defaultSettings, settingsSchema.parse(structuredClone(defaultSettings)))).toBe(false);
});

it('does not score the book anew for what stands on a competitor’s card', () => {
  const named = { ...defaultSettings, competitors: [{ name: 'Northwind', spellings: ['Норд Винд'] }] };
  const card = { strengths: 'A large network.', contrast: 'One person answers.', questions: ['What made them look good?'] };
  expect(changesScores(named, { ...named, competitors: [{ ...named.competitors[0]!, ...card }] })).toBe(false);
  expect(changesScores(named, { ...named, competitors: [{ name: 'Northwind', spellings: [], ...card }] })).toBe(true);
  expect(changesScores(named, { ...named, competitors: [] })).toBe(true);
});

it('begins with the weekend and the holidays of those who work in the language', () => {
  const restDays = (language: Language) => defaultSettingsFor(language).workingTime;
  expect(restDays('fa')).toMatchObject({ weekend: [4, 5], holidaySets: ['iran'] });
  expect(restDays('ru')).toMatchObject({ weekend: [6, 0], holidaySets: ['russia'] });
  expect(restDays('en')).toMatchObject({ weekend: [6, 0], holidaySets: ['newYearAndChristmas'] });
});
