import { act } from 'react';
import { expect, it } from 'vitest';
import type { CustomerId } from '../../../lib/domain/customers/customer.ts';
import type { Language } from '../../../lib/domain/language.ts';
import type { NoteView } from '../../../lib/domain/views.ts';
import { createTranslator } from '../../../lib/i18n/translator.ts';
import { DossierHome, type DossierHomeProps } from './DossierHome.tsx';
import { place, root } from '../../../tests/components/react-root.ts';

const note = (entryId: string, over: Partial<NoteView> = {}): NoteView => ({
  entryId,
  kind: 'note',
  customerId: 'c-1' as CustomerId,
  customerName: 'مینا رضایی',
  company: 'شرکت آبان',
  at: Date.UTC(2026, 10, 20, 12),
  text: 'گزارش‌های تحویل',
  ...over,
});
const draw = (over: Partial<DossierHomeProps>, language: Language = 'fa'): void =>
  act(() =>
    root.render(
      <DossierHome
        translator={createTranslator(language, { nativeDigits: true, timeZone: 'UTC' })}
        query=""
        onQuery={() => undefined}
        read={{ count: 0, isAll: true }}
        found={null}
        people={null}
        latest={[]}
        failure={null}
        onTryAgain={() => undefined}
        onReloadPage={() => undefined}
        {...over}
      />,
    ),
  );
const byId = (id: string): HTMLElement | null => place.querySelector(`[data-testid="${id}"]`);

it('says what will stand here, but not while notes are still read, nor where they cannot be', () => {
  draw({});
  expect(byId('empty')!.textContent).toContain('هنوز چیزی نوشته نشده است');
  draw({ read: { count: 0, isAll: false } });
  expect(byId('empty')).toBeNull();
  expect(byId('notes-read')!.textContent).toBe('تا اینجا ۰ یادداشت خوانده شده…');
  draw({ failure: 'internal' });
  expect(byId('empty')).toBeNull();
  expect(byId('failure')).not.toBeNull();
});

it('marks what was met, as text and never as markup, and leads to the note', () => {
  const pieces = [
    { text: '<b>', isMatch: false },
    { text: 'گزارش‌های', isMatch: true },
    { text: ' تحویل', isMatch: false },
  ];
  draw({ query: 'گزارش', read: { count: 2, isAll: true }, found: [{ note: note('e/1'), pieces }] });
  expect(place.querySelector('mark')!.textContent).toBe('گزارش‌های');
  expect(place.querySelector('b')).toBeNull();
  expect(byId('found-notes')!.querySelector('a')!.getAttribute('href')).toBe('#dossier/c-1/e%2F1');
  expect(byId('found-note')!.textContent).toContain('۲۹ آبان ۱۴۰۵');
});

it('shows thirty of many, and more on request; with nothing found it says what to try', () => {
  const found = Array.from({ length: 42 }, (_, i) => ({ note: note(`n${i}`), pieces: [{ text: 'x', isMatch: true }] }));
  draw({ query: 'x', read: { count: 42, isAll: true }, found }, 'en');
  expect(place.querySelectorAll('[data-testid="found-note"]')).toHaveLength(30);
  act(() => byId('found-notes')!.querySelector('button')!.click());
  expect(place.querySelectorAll('[data-testid="found-note"]')).toHaveLength(42);
  draw({ query: 'y', read: { count: 42, isAll: true }, found: [] }, 'en');
  expect(byId('found-notes')!.textContent).toContain('Try another word');
});

it('names whom people wrote about last while nothing is looked for', () => {
  draw({ read: { count: 1, isAll: true }, latest: [note('n1')] }, 'en');
  expect(byId('latest')!.querySelector('a')!.textContent).toBe('مینا رضایی');
  draw({ query: 'x', read: { count: 1, isAll: true }, latest: [note('n1')], found: [] }, 'en');
  expect(byId('latest')).toBeNull();
});
