import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { CustomerId } from '../../../lib/domain/customers/customer.ts';
import type { DossierFact, JournalEntry } from '../../../lib/domain/journal/journal.ts';
import type { Language } from '../../../lib/domain/language.ts';
import type { CustomerSummary, DossierEvent, DossierView } from '../../../lib/domain/views.ts';
import { createTranslator } from '../../../lib/i18n/translator.ts';
import { DossierPart, type DossierPartProps } from './DossierPart.tsx';
import { emptyFactDraft } from './fact-draft.ts';
import { FactsSection, type FactWords } from './FactsSection.tsx';
import { place, root } from '../../../tests/components/react-root.ts';

const all = <E extends HTMLElement>(selector: string): E[] => [...place.querySelectorAll<E>(selector)];
const one = <E extends HTMLElement>(selector: string): E => place.querySelector<E>(selector)!;
const at = Date.UTC(2026, 10, 20, 12);
const today = '2026-11-23';

const event = (id: string, over: Partial<DossierEvent> = {}): DossierEvent => ({
  id,
  at,
  kind: 'messageIn',
  title: `Letter ${id}`,
  text: '',
  amount: null,
  url: '',
  ...over,
});
const promise = (id: string, over: object): JournalEntry => ({
  kind: 'promise',
  id,
  customerId: 'c-1',
  at,
  text: `Promise ${id}`,
  dueOn: '2026-11-20',
  state: 'open',
  stateAt: at,
  ...over,
});
const summary = (id: string, over: Partial<CustomerSummary> = {}): CustomerSummary => ({
  id: id as CustomerId,
  name: id,
  company: 'Acme',
  score: { kind: 'unknown', seen: { messages: 0, orders: 0, facts: 0 } },
  ...over,
});

function dossierOf(over: Partial<DossierView> = {}, journal: JournalEntry[] = []): DossierView {
  return {
    customer: {
      id: 'c-1' as CustomerId,
      name: 'Anna Berg',
      company: 'Acme',
      emails: ['anna@acme.example', 'berg@acme.example'],
      phones: [],
      language: null,
      score: { kind: 'unknown', seen: { messages: 1, orders: 0, facts: 0 } },
      placeholderValues: { en: {}, fa: {}, ru: {} },
      valuesByReason: { en: {}, fa: {}, ru: {} },
      journal,
      awaited: [],
      bandLimits: { watch: 20, high: 40, critical: 70 },
      signs: [],
      trend: { points: [], came: [], went: [] },
      lowering: null,
      followUps: [],
      promiseSuggestions: [],
      valueTier: null,
      channel: null,
    },
    otherNames: [],
    told: [],
    companyRecord: null,
    colleagues: [],
    isCut: false,
    facts: [],
    timeline: [],
    isTimelineCut: false,
    ...over,
  };
}

const none = { removed: null, hidden: new Set<string>(), remove: () => undefined, undo: () => undefined };
function draw(dossier: DossierPartProps['dossier'], over: Partial<DossierPartProps> = {}, language: Language = 'en'): void {
  act(() =>
    root.render(
      <DossierPart
        translator={createTranslator(language, { nativeDigits: true, timeZone: 'UTC' })}
        today={today}
        dossier={dossier}
        failure={null}
        canSave
        entryId={null}
        names={{ plays: new Map(), signs: [] }}
        facts={{
          draft: emptyFactDraft('draft-id'),
          isDraftKept: true,
          save: { kind: 'idle' },
          onDraft: () => undefined,
          onAdd: () => undefined,
          onChange: async () => true,
        }}
        note={{ note: '', isKept: true, save: { kind: 'idle' }, onNote: () => undefined, onSave: () => undefined }}
        removal={none}
        links={null}
        linking={{ save: { kind: 'idle' }, done: null, apply: () => undefined, undo: () => undefined }}
        onPromiseState={() => undefined}
        onPrint={() => undefined}
        onTryAgain={() => undefined}
        onReloadPage={() => undefined}
        {...over}
      />,
    ),
  );
}

describe('DossierPart', () => {
  it('tells who it is, and follows to web pages only', () => {
    draw(
      dossierOf({
        otherNames: ['A. Berg'],
        told: [
          { field: 'jobTitle', value: 'Buyer', url: 'https://crm.example/3' },
          { field: 'website', value: 'acme.example', url: 'javascript:alert(1)' },
          { field: 'customerSinceAt', value: Date.UTC(2024, 2, 18), url: '' },
        ],
        timeline: [event('a', { url: 'javascript:alert(1)' }), event('b', { url: 'http://mail.example/7' })],
      }),
    );
    expect(all('[data-testid="who"] dt:not(.hf-hidden)').map((label) => label.textContent)).toEqual([
      'E-mail',
      'Also called',
      'Role',
      'Website',
      'Customer since',
    ]);
    expect(one('[data-testid="who"]').textContent).toContain('berg@acme.example');
    expect(one('[data-testid="who"]').textContent).toContain('18 March 2024');
    expect(all<HTMLAnchorElement>('a[target="_blank"]').map((link) => link.getAttribute('href'))).toEqual([
      'https://crm.example/3',
      'http://mail.example/7',
    ]);
  });

  it('says what will stand in every part that is empty, and nothing of a customer who is gone', () => {
    draw(dossierOf());
    expect(all('section > p.hf-soft')).toHaveLength(5);
    draw('gone');
    expect(all('section')).toHaveLength(0);
    expect(one('h1').textContent).toBe('There is no such customer');
  });

  it('shows 50 events, then the next, where the keyboard goes on, and narrows them to one sort', () => {
    const events = Array.from({ length: 120 }, (_, i) =>
      event(`e${i}`, i % 60 === 59 ? { kind: 'note', title: '', text: `Note ${i}` } : {}),
    );
    draw(dossierOf({ timeline: events }));
    expect(all('[data-testid="event"]')).toHaveLength(50);
    act(() => one('[data-testid="earlier"]').click());
    expect(all('[data-testid="event"]')).toHaveLength(100);
    expect(document.activeElement?.textContent).toContain('Letter e50');
    const notes = all<HTMLButtonElement>('.dossier__filter button').find((button) => button.textContent.startsWith('Notes'))!;
    expect(notes.textContent).toBe('Notes 2');
    act(() => notes.click());
    expect(all('[data-testid="event"]').map((line) => line.querySelector('.dossier__said')!.textContent)).toEqual(['Note 59', 'Note 119']);
  });

  it('leads to the entry that somebody looks for, however early it is', () => {
    const events = Array.from({ length: 120 }, (_, i) => event(`e${i}`));
    draw(dossierOf({ timeline: events }), { entryId: 'e70' });
    expect(all('[data-testid="event"]')).toHaveLength(100);
    expect(document.activeElement?.textContent).toContain('Letter e70');
  });

  it('names plays by their title and states by their words, in the language of the reader', () => {
    const events = [
      event('a', { kind: 'playUsed', title: 'exitInterview' }),
      event('b', { kind: 'planState', title: 'wonBack' }),
      event('c', { kind: 'signSeen', title: 'sign-1' }),
      event('d', { kind: 'order', title: '', amount: 1250.5 }),
    ];
    const names = { plays: new Map([['exitInterview', 'گفت‌وگوی پایانی']]), signs: [] };
    draw(dossierOf({ timeline: events }), { names }, 'fa');
    const heads = all('.dossier__event-head').map((head) => head.innerText.replaceAll(/\s+/gu, ' '));
    expect(heads[0]).toContain('گفت‌وگوی پایانی');
    expect(heads[1]).toContain('مشتری بازگشت');
    expect(heads[2]).toContain('sign-1');
    expect(heads[3]).toContain('۱٬۲۵۰٫۵');
    expect(one('time').textContent).toBe('۲۹ آبان ۱۴۰۵');
  });

  it('shows open promises by their day, settled ones folded, and changes them', () => {
    const onPromiseState = vi.fn();
    const journal = [
      promise('late', { dueOn: '2026-11-20' }),
      promise('soon', { dueOn: '2026-11-19' }),
      promise('done', { state: 'kept' }),
    ];
    draw(dossierOf({}, journal), { onPromiseState });
    expect(all('[data-testid="promise"]').map((row) => row.dataset['entry'])).toEqual(['soon', 'late']);
    act(() => one<HTMLButtonElement>('[data-testid="settled-promises"] button').click());
    act(() => one<HTMLButtonElement>('[data-entry="done"] button').click());
    act(() => one<HTMLButtonElement>('[data-entry="soon"] button').click());
    expect(onPromiseState.mock.calls).toEqual([
      ['done', 'open'],
      ['soon', 'kept'],
    ]);
  });

  it('hides at once what is being removed, with all that happened to it', () => {
    const journal = [promise('p-1', { state: 'kept' })];
    const timeline = [event('p-1 promiseKept', { kind: 'promiseKept' }), event('p-1', { kind: 'promise' }), event('other')];
    draw(dossierOf({ timeline }, journal), { removal: { ...none, hidden: new Set(['p-1']), removed: journal[0]! } });
    expect(all('[data-testid="event"]')).toHaveLength(1);
    expect(all('[data-testid="promise"], [data-testid="settled-promises"]')).toHaveLength(0);
    expect(document.activeElement).toBe(one('[data-testid="undo-remove"]'));
  });

  it('lists the company and its people with the way to their dossiers', () => {
    const colleagues = [summary('Ben Cole'), summary('')];
    draw(
      dossierOf({
        companyRecord: summary('Acme'),
        colleagues: [colleagues[0]!, { ...colleagues[1]!, id: 'c/2' as CustomerId }],
        isCut: true,
      }),
    );
    const people = all<HTMLAnchorElement>('[data-testid="people"] a');
    expect(people.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Acme', '#dossier/Acme'],
      ['Ben Cole', '#dossier/Ben%20Cole'],
      ['No name on the page', '#dossier/c%2F2'],
    ]);
    expect(one('[data-testid="people"]').textContent).toContain('The company itself');
  });

  it('changes nothing while the store only reads', () => {
    const fact: DossierFact = { kind: 'dossierFact', id: 'f-1', customerId: 'c-1', at, topic: 'goal', text: 'Grow' };
    const onPromiseState = vi.fn();
    const onSave = vi.fn();
    draw(dossierOf({ facts: [fact] }, [promise('p-1', {})]), {
      canSave: false,
      onPromiseState,
      note: { note: 'Typed', isKept: true, save: { kind: 'idle' }, onNote: () => undefined, onSave },
    });
    act(() => one<HTMLButtonElement>('[data-testid="promise"] button').click());
    act(() => one<HTMLButtonElement>('[data-testid="save-quick-note"]').click());
    expect(onPromiseState).not.toHaveBeenCalled();
    expect(onSave).not.toHaveBeenCalled();
    expect(all('[data-testid="fact"] button, [data-testid="fact-text"]')).toHaveLength(0);
  });
});

describe('FactsSection', () => {
  const fact = (id: string, over: Partial<DossierFact>): DossierFact => ({
    kind: 'dossierFact',
    id,
    customerId: 'c-1',
    at,
    topic: 'dateThatMatters',
    text: id,
    ...over,
  });
  function drawFacts(facts: DossierFact[], over: Partial<Parameters<typeof FactsSection>[0]> = {}, language: Language = 'en'): void {
    act(() =>
      root.render(
        <FactsSection
          facts={facts}
          translator={createTranslator(language, { nativeDigits: true })}
          today={today}
          draft={emptyFactDraft('draft-id')}
          isDraftKept
          save={{ kind: 'idle' }}
          canSave
          onDraft={() => undefined}
          onAdd={() => undefined}
          onChange={async () => true}
          onRemove={() => undefined}
          {...over}
        />,
      ),
    );
  }
  const rows = () => all('[data-testid="fact"]').map((row) => row.innerText.replaceAll(/\s+/gu, ' '));

  it('shows dates in the order in which they come next, in the calendar of the reader', () => {
    const facts = [
      fact('Nowruz', { on: '--01-01[u-ca=persian]' }),
      fact('Signed', { on: '2020-05-04' }),
      fact('Birthday', { on: '--11-30' }),
      fact('No day', {}),
    ];
    drawFacts(facts);
    expect(rows()).toEqual([
      'No day Change',
      'Signed 4 May 2020 Change',
      'Birthday Every year, next on 30 November 2026 in 7 days Change',
      'Nowruz Every year, next on 21 March 2027 Change',
    ]);
    drawFacts(facts, {}, 'fa');
    expect(rows()[3]).toContain('۱ فروردین ۱۴۰۶');
    expect(rows()[2]).toContain('۹ آذر ۱۴۰۵');
  });

  it('takes a day of the Persian calendar for every year, or of one year, and no day that there is not', () => {
    const onAdd = vi.fn<(words: FactWords) => void>();
    const typed = { ...emptyFactDraft('draft-id', 'dateThatMatters'), text: ' تولد ', day: '15', month: '3' };
    const save = () => act(() => one<HTMLButtonElement>('[data-testid="save-fact"]').click());
    drawFacts([], { draft: typed, onAdd }, 'fa');
    expect(all<HTMLOptionElement>('select:not([data-testid]) option').some(({ text }) => text === 'خرداد')).toBe(true);
    save();
    drawFacts([], { draft: { ...typed, year: '۱۳۶۴' }, onAdd }, 'fa');
    save();
    drawFacts([], { draft: { ...typed, day: '' }, onAdd }, 'fa');
    save();
    drawFacts([], { draft: { ...typed, topic: 'goal' }, onAdd }, 'fa');
    save();
    expect(onAdd.mock.calls.map(([words]) => words)).toEqual([
      { topic: 'dateThatMatters', text: 'تولد', on: '--03-15[u-ca=persian]' },
      { topic: 'dateThatMatters', text: 'تولد', on: '1985-06-05' },
      { topic: 'goal', text: 'تولد', on: null },
    ]);
  });

  it('changes a fact where it stands, from what it says, and keeps the form until it is saved', async () => {
    const answers = [false, true];
    const onChange = vi.fn(async () => answers.shift()!);
    drawFacts([fact('Birthday', { on: '--11-30' }), fact('Other', {})], { onChange });
    act(() => all<HTMLButtonElement>('[data-testid="fact"] button').at(2)!.click());
    const form = () => one('.dossier__rows form');
    expect(document.activeElement).toBe(form().querySelector('textarea'));
    expect([...form().querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')].map(({ value }) => value)).toEqual([
      'dateThatMatters',
      '30',
      '11',
      '',
    ]);
    const save = () => act(async () => form().querySelector<HTMLButtonElement>('[data-testid="save-fact"]')!.click());
    await save();
    expect(onChange).toHaveBeenCalledWith(expect.objectContaining({ id: 'Birthday' }), {
      topic: 'dateThatMatters',
      text: 'Birthday',
      on: '--11-30',
    });
    expect(all('.dossier__rows form')).toHaveLength(1);
    await save();
    expect(all('.dossier__rows form')).toHaveLength(0);
  });
});
