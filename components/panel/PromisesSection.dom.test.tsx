import { act } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { PromiseSuggestion } from '../../lib/domain/care/promise-suggestion.ts';
import { languages, type Language } from '../../lib/domain/language.ts';
import { promiseWords } from '../../lib/i18n/catalogs/care.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import { emptyDrafts } from './drafts.ts';
import type { Drafts } from './panel-types.ts';
import { PromisesSection } from './PromisesSection.tsx';
import { place, root } from '../../tests/components/react-root.ts';

let said: unknown[][];
beforeEach(() => {
  said = [];
});

const dated: PromiseSuggestion = { key: 'dated', quote: 'I send it by Friday', dueOn: '2026-11-27', at: 1, from: 'message' };
const undated: PromiseSuggestion = { key: 'undated', quote: 'I will call you', dueOn: null, at: 1, from: 'draft' };

const show = (
  language: Language,
  suggestions: PromiseSuggestion[],
  { canSave = true, drafts = {} }: { canSave?: boolean; drafts?: Partial<Drafts> } = {},
) =>
  act(() =>
    root.render(
      <PromisesSection
        journal={[
          {
            kind: 'promise',
            id: 'promise-1',
            customerId: 'c1',
            at: 1,
            text: 'Ring',
            dueOn: '2026-11-20',
            state: 'open',
            stateAt: 1,
            toWhom: 'Hannah',
          },
        ]}
        suggestions={suggestions}
        translator={createTranslator(language, { nativeDigits: true })}
        drafts={{ ...emptyDrafts(() => 'draft-id'), ...drafts }}
        save={{ kind: 'idle' }}
        canSave={canSave}
        today="2026-11-23"
        onDraft={(change) => said.push(['draft', change])}
        onSavePromise={() => said.push(['save'])}
        onPromiseState={(...args) => said.push(['state', ...args])}
        onRemoveEntry={(entry) => said.push(['remove', entry.id])}
        onKeepSuggestion={({ key }, dueOn) => said.push(['keep', key, dueOn])}
        onDismissSuggestion={({ key }) => said.push(['dismiss', key])}
        onUndoDismiss={({ key }) => said.push(['undo', key])}
      />,
    ),
  );
const all = (testId: string) => [...place.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`)];
const click = (testId: string, index = 0) => act(() => all(testId)[index]!.click());

it.each(languages)('asks whether words were a promise, with their day, and whom it was for: %s', (language) => {
  const { t, day } = createTranslator(language, { nativeDigits: true });
  show(language, [dated]);
  expect(place.textContent).toContain(t(promiseWords.suggestions));
  expect(all('promise-suggestion')[0]!.textContent).toContain(day('2026-11-27'));
  expect(all('promise')[0]!.textContent).toContain(t(promiseWords.toName, { name: 'Hannah' }));
  click('keep-suggestion');
  expect(said).toEqual([['keep', 'dated', '2026-11-27']]);
});

it('keeps no promise without a day, and takes the day that is chosen', () => {
  show('en', [undated]);
  click('keep-suggestion');
  expect(said).toEqual([]);
  act(() => all('promise-suggestion')[0]!.querySelectorAll<HTMLElement>('.hf-chip')[1]!.click());
  click('keep-suggestion');
  expect(said).toEqual([['keep', 'undated', '2026-11-24']]);
});

it('takes a day that is put together piece by piece: the Persian month after the day of the month', () => {
  show('fa', [undated]);
  const choose = (field: number, value: string) =>
    act(() => {
      const select = all('promise-suggestion')[0]!.querySelectorAll('select')[field]!;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  choose(0, '15');
  choose(1, '10');
  click('keep-suggestion');
  // 15 Dey 1405
  expect(said).toEqual([['keep', 'undated', '2027-01-05']]);
});

it('takes back that something was no promise', () => {
  show('en', [dated, undated]);
  click('dismiss-suggestion');
  expect(all('promise-suggestion')).toHaveLength(1);
  click('undo-removal');
  expect(said).toEqual([
    ['dismiss', 'dated'],
    ['undo', 'dated'],
  ]);
  expect(all('promise-suggestion')).toHaveLength(2);
});

it('saves a promise only with its words and its day, and asks for nothing while the store only reads', () => {
  show('en', [], { drafts: { promise: 'Send it' } });
  click('save-promise');
  expect(said).toEqual([]);
  show('en', [], { drafts: { promise: 'Send it', promiseDueOn: '2026-12-01' } });
  click('save-promise');
  expect(said).toEqual([['save']]);
  show('en', [dated], { canSave: false });
  expect(all('promise-suggestion')).toHaveLength(0);
});

it('leaves the keyboard in its place when a promise is saved and when words became one', async () => {
  show('en', [dated], { drafts: { promise: 'Send it', promiseDueOn: '2026-12-01' } });
  all('save-promise')[0]!.focus();
  show('en', [dated]);
  await vi.waitFor(() => expect(document.activeElement).toBe(all('promise-text')[0]), 20_000);
  all('keep-suggestion')[0]!.focus();
  show('en', []);
  await vi.waitFor(() => expect(all('promise')[0]!.contains(document.activeElement)).toBe(true), 20_000);
});
