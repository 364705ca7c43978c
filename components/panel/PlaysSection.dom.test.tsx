import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Language } from '../../lib/domain/language.ts';
import { plays } from '../../lib/domain/plays/library.ts';
import type { Placeholder, PlaceholderValues, Suggestion } from '../../lib/domain/plays/play.ts';
import type { CustomerView } from '../../lib/domain/views.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import { emptyDrafts } from './drafts.ts';
import type { PlayWordsChoice } from './panel-types.ts';
import { PlaysSection } from './PlaysSection.tsx';

let root: Root;
let place: HTMLElement;
let inserted: PlayWordsChoice[];
beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  inserted = [];
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
});

/** What the section reads of a customer. */
function customerWith(suggestions: Suggestion[], known: PlaceholderValues): CustomerView {
  const shown: Pick<CustomerView, 'language' | 'score' | 'suggestions' | 'placeholderValues'> = {
    language: null,
    score: { kind: 'unknown', seen: { messages: 0, orders: 0, facts: 0 } },
    suggestions,
    placeholderValues: { en: known, fa: known, ru: known },
  };
  return shown as CustomerView;
}

function Shown({ customer, language }: { customer: CustomerView; language: Language }) {
  const [blanks, setBlanks] = useState<Partial<Record<Placeholder, string>>>({});
  return (
    <PlaysSection
      customer={customer}
      plays={plays}
      translator={createTranslator(language, { nativeDigits: true })}
      today="2026-03-01"
      drafts={{ ...emptyDrafts(() => 'draft-id'), blanks }}
      insertion={null}
      onInsert={(choice) => inserted.push(choice)}
      onCopy={() => undefined}
      onDraft={(change) => setBlanks(change.blanks ?? {})}
    />
  );
}

const show = (customer: CustomerView, language: Language = 'en') =>
  act(() => root.render(<Shown customer={customer} language={language} />));
const find = <E extends HTMLElement>(testId: string) => place.querySelector<E>(`[data-testid="${testId}"]`);
const open = (playId: string) => act(() => place.querySelector<HTMLButtonElement>(`[data-play="${playId}"] button`)!.click());
const pick = (text: string) =>
  act(() => [...place.querySelectorAll<HTMLElement>('.hf-segmented__option')].find((option) => option.textContent === text)!.click());
const isInsertOff = () => find('insert')!.getAttribute('aria-disabled') === 'true';
const words = () => [...find('words')!.querySelectorAll('p')].map((line) => line.textContent);
const type = (name: Placeholder, value: string) =>
  act(() => {
    const field = find<HTMLInputElement>(`blank-${name}`)!;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

it('tells why a play is here: a reason, an event or the situation', () => {
  const suggestions: Suggestion[] = [
    { playId: 'lateAnswer', because: { kind: 'reason', id: 'unansweredMessage' } },
    { playId: 'promiseKept', because: { kind: 'reason', id: 'promiseKept' } },
    { playId: 'recoveryListen', because: { kind: 'situation', situation: 'unhappy' } },
  ];
  show(customerWith(suggestions, {}));
  expect([...place.querySelectorAll('.panel-play__summary .hf-soft')].map((line) => line.textContent)).toEqual([
    'For: unanswered message',
    'For: a promise kept',
    'For: a customer who is unhappy',
  ]);
});

it('shows the formal letter first, another tone, a call without a greeting, and a chat only where there is one', () => {
  show(customerWith([{ playId: 'rudeTreatmentApology', because: { kind: 'reason', id: 'rudeTreatment' } }], { customerName: 'Hannah' }));
  open('rudeTreatmentApology');
  const { en } = plays.find(({ id }) => id === 'rudeTreatmentApology')!.words;
  expect(words()).toEqual(['Dear Hannah,', ...en.mail.formal]);
  pick('Friendly');
  expect(words()).toEqual(['Hi Hannah,', ...en.mail.friendly]);
  expect(place.textContent).not.toContain('Chat');
  pick('Phone');
  expect(words()).toEqual(en.call);
  expect(place.textContent).not.toContain('Friendly');
});

it('inserts without what is optional, but not without what is needed', () => {
  show(customerWith([{ playId: 'lateAnswer', because: { kind: 'reason', id: 'unansweredMessage' } }], {}));
  open('lateAnswer');
  expect(words()[0]).toBe('Good day,');
  expect([...place.querySelectorAll('.panel-blanks label')].map((label) => label.textContent)).toEqual([
    'The answer',
    'Customer’s name (optional)',
    'What it is about (optional)',
  ]);
  expect(isInsertOff()).toBe(true);
  type('answer', 'Yes, on Monday');
  expect(isInsertOff()).toBe(false);
  act(() => find('insert')!.click());
  type('issue', 'delivery');
  act(() => find('insert')!.click());
  expect(inserted.map(({ paragraphs }) => paragraphs.slice(0, 3))).toEqual([
    ['Good day,', 'You wrote to us and had to wait for an answer. I am sorry.', 'Here is the answer: Yes, on Monday.'],
    [
      'Good day,',
      'You wrote to us and had to wait for an answer. I am sorry.',
      'Your question was this: delivery. Here is the answer: Yes, on Monday.',
    ],
  ]);
});
