import { act, useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Language } from '../../lib/domain/language.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import { DateField } from './DateField.tsx';
import { place, root } from '../../tests/components/react-root.ts';

const today = '2026-11-23';
let told: string[];
beforeEach(() => {
  told = [];
});

function Kept({ language, first, isPast }: { language: Language; first: string; isPast: boolean }) {
  const [value, setValue] = useState(first);
  return (
    <DateField
      translator={createTranslator(language, { nativeDigits: true })}
      label="Day"
      value={value}
      today={today}
      isPast={isPast}
      onChange={(day) => {
        told.push(day);
        setValue(day);
      }}
    />
  );
}
const show = (language: Language, first = '', isPast = false) =>
  act(() => root.render(<Kept language={language} first={first} isPast={isPast} />));
const input = () => place.querySelector('input')!;
const chips = () => [...place.querySelectorAll<HTMLButtonElement>('.hf-chip')];
const type = (keys: string) => act(() => userEvent.keyboard(keys));

it('tells a day that is typed once its year is whole', async () => {
  show('en');
  await act(async () => input().focus());
  await type('11302026');
  expect(input().value).toBe('2026-11-30');
  expect(told).toEqual(['2026-11-30']);
});

it('tells no year that is still being typed in place of the one before, and forgets it when somebody goes on', async () => {
  show('en', '2026-11-30');
  await act(async () => input().focus());
  await type('{ArrowRight}{ArrowRight}20');
  expect(told).toEqual([]);
  await act(async () => input().blur());
  expect(input().value).toBe('2026-11-30');
  await act(async () => input().focus());
  await type('{ArrowRight}{ArrowRight}2027');
  expect(told).toEqual(['2027-11-30']);
});

it('offers days that lie behind where it asks for such a day', () => {
  show('en', '', true);
  expect(chips().map(({ textContent }) => textContent)).toEqual(['Today', 'Yesterday', '7 days ago', '30 days ago', '90 days ago']);
  act(() => chips()[3]!.click());
  expect(told).toEqual(['2026-10-24']);
  show('fa', '', true);
  const years = [...[...place.querySelectorAll('select')].at(-1)!.options].map(({ value }) => Number(value)).filter((year) => year > 0);
  expect(years).toEqual([1400, 1401, 1402, 1403, 1404, 1405, 1406]);
});
