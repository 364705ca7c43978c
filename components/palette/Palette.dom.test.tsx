import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plays } from '../../lib/domain/plays/library.ts';
import type { Language } from '../../lib/domain/language.ts';
import type { OfferedPlay } from '../../lib/domain/plays/play.ts';
import { createPlayIndex } from '../../lib/domain/search/search-plays.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { createTranslator, directionOf } from '../../lib/i18n/translator.ts';
import type { Blanks } from '../page/compose-words.ts';
import type { Insertion, PlayWordsChoice } from '../page/use-insertion.ts';
import { Palette } from './Palette.tsx';
import { place, root } from '../../tests/components/react-root.ts';

const late = plays.find(({ id }) => id === 'lateAnswer')!;
const listen = plays.find(({ id }) => id === 'recoveryListen')!;
const own: OfferedPlay = {
  ...late,
  id: 'own-12345678',
  words: { ru: { ...late.words.ru, title: 'Наша скидка', mail: { formal: [], friendly: ['Скидка.'] } } },
};
const all = [listen, late, own];
const index = createPlayIndex();
index.add(all);

let done: [string, PlayWordsChoice, boolean?][];
beforeEach(() => {
  done = [];
});

type Shown = {
  blanks?: Blanks;
  insertion?: Insertion | null;
  pinned?: string[];
  plays?: OfferedPlay[];
  isIndexWhole?: boolean;
  language?: Language;
  isCustomerKnown?: boolean;
};

function show({
  blanks = {},
  insertion = null,
  pinned = [],
  plays: shown = all,
  isIndexWhole = true,
  language = 'en',
  isCustomerKnown = true,
}: Shown = {}) {
  place.dir = directionOf(language);
  act(() =>
    root.render(
      <Palette
        translator={createTranslator(language, { nativeDigits: true })}
        today="2026-03-01"
        workingTime={defaultSettings.workingTime}
        plays={shown}
        lists={{ suggested: [], pinned, recent: [] }}
        search={index.search}
        isIndexWhole={isIndexWhole}
        customer={
          isCustomerKnown ? { name: 'Hannah Berg', language: 'en', channel: null, valuesFor: () => ({ customerName: 'Hannah' }) } : null
        }
        isCustomerKnown={isCustomerKnown}
        register="formal"
        blanks={blanks}
        insertion={insertion}
        onBlank={() => undefined}
        onRegister={() => undefined}
        onInsert={(choice, isConfirmed) => done.push(['insert', choice, isConfirmed])}
        onCopy={(choice) => done.push(['copy', choice])}
        onClose={() => done.push(['close', { playId: '', paragraphs: [], language: 'en' }])}
      />,
    ),
  );
}
const field = () => place.querySelector<HTMLInputElement>('[data-testid="palette-search"]')!;
const press = (key: string, init: KeyboardEventInit = {}, on: HTMLElement = field()) =>
  act(() => void on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })));
const type = (text: string) =>
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field(), text);
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
const active = () => place.querySelector('[role="option"][aria-selected="true"]');
const what = () => done.map(([act]) => act);

describe('keys', () => {
  it('move through the list, and the field names the option', () => {
    show();
    expect(document.activeElement).toBe(field());
    const steps = [
      ['ArrowDown', late.id],
      ['ArrowDown', own.id],
      ['ArrowDown', own.id],
      ['Home', listen.id],
      ['ArrowUp', listen.id],
      ['End', own.id],
    ];
    for (const [key, id] of steps) {
      press(key!);
      expect(active()?.getAttribute('data-play')).toBe(id);
      expect(field().getAttribute('aria-activedescendant')).toBe(active()?.id);
    }
  });

  it('Enter puts in, Ctrl+Enter copies, Escape closes', () => {
    show();
    press('Enter');
    press('Enter', { ctrlKey: true });
    press('Enter', { metaKey: true });
    press('Escape');
    expect(what()).toEqual(['insert', 'copy', 'copy', 'close']);
    expect(done[0]?.[1]).toMatchObject({ playId: listen.id, language: 'en' });
    expect(done[0]?.[1].paragraphs[0]).toBe('Dear Hannah,');
    expect(done[0]?.[2]).toBe(false);
  });

  it('are left alone while an input method writes', () => {
    show();
    press('Enter', { isComposing: true });
    press('Enter', { keyCode: 229 });
    press('ArrowDown', { isComposing: true });
    expect(done).toEqual([]);
    expect(active()?.getAttribute('data-play')).toBe(listen.id);
  });

  it('nothing is taken while a blank that is needed is empty: the keyboard goes there', () => {
    show();
    type('late answer');
    press('Enter');
    press('Enter', { ctrlKey: true });
    expect(done).toEqual([]);
    expect(document.activeElement?.getAttribute('data-testid')).toBe('blank-answer');
    show({ blanks: { answer: 'Yes' } });
    press('Enter', {}, document.activeElement as HTMLElement);
    expect(what()).toEqual(['insert']);
    expect(done[0]?.[1].paragraphs.join(' ')).toContain('Here is the answer: Yes.');
  });

  it('a suggested day holds nothing up; one that was struck out is where the keyboard goes', () => {
    const opener = plays.find(({ id }) => id === 'serviceRecoveryOpener')!;
    const known = { responsible: 'Ann Lee' };
    show({ plays: [opener], blanks: known });
    press('Enter');
    // 2026-03-01 is a Sunday.
    expect(done.at(-1)![1].paragraphs.join(' ')).toContain('by 3 March 2026');
    show({ plays: [opener], blanks: { ...known, date: '' } });
    press('Enter');
    expect(done).toHaveLength(1);
    expect(document.activeElement?.closest('[data-testid="suggested-date"]')).not.toBeNull();
  });

  it('held down do what they do once', () => {
    show();
    press('Enter');
    press('Enter', { repeat: true });
    press('Enter', { ctrlKey: true, repeat: true });
    press('ArrowDown');
    press('ArrowDown', { repeat: true });
    expect(what()).toEqual(['insert']);
    expect(active()?.getAttribute('data-play')).toBe(own.id);
  });

  it('wait until it is known to whom the words go', () => {
    show({ isCustomerKnown: false });
    press('Enter');
    expect(done).toEqual([]);
    show();
    expect(done.map(([kind, { paragraphs }]) => [kind, paragraphs.join(' ').includes('Hannah')])).toEqual([['insert', true]]);
    show();
    expect(what()).toEqual(['insert']);
  });

  it('wait for the whole of what is found, and take the play that stood first only if it still does', () => {
    show({ isIndexWhole: false });
    type('скидка');
    press('Enter');
    expect(done).toEqual([]);
    show();
    expect(done.map(([, { playId }]) => playId)).toEqual([own.id]);
    show({ isIndexWhole: false, plays: [late] });
    type('l');
    press('Enter');
    show({ plays: [listen] });
    expect(done).toHaveLength(1);
  });

  it('that somebody has typed away from do nothing later', () => {
    show({ isCustomerKnown: false });
    press('Enter');
    type('let');
    show();
    expect(done).toEqual([]);
  });

  it('take nothing of a part of what is found, unless somebody went to it', () => {
    show({ isIndexWhole: false });
    type('скидка');
    press('Enter');
    press('Enter', { ctrlKey: true });
    expect(done).toEqual([]);
    type('крокодил');
    expect(place.querySelector('[data-testid="palette-nothing"]')).toBeNull();
    type('скидка');
    press('Home');
    press('Enter');
    expect(done[0]?.[1].playId).toBe(own.id);
  });

  it('on a button belong to the button', () => {
    show();
    press('Enter', {}, place.querySelector<HTMLElement>('[data-testid="copy"]')!);
    expect(done).toEqual([]);
  });
});

describe('the list', () => {
  it('a play in one language shows itself in that one, and only the words there are', () => {
    show({ pinned: [own.id] });
    expect(active()?.textContent).toContain('Наша скидка');
    expect(active()?.querySelector('bdi')?.getAttribute('lang')).toBe('ru');
    expect(place.querySelector('[data-testid="words"]')?.getAttribute('lang')).toBe('ru');
    expect(place.textContent).not.toContain('Formal');
  });

  it('marks what was met, and takes the first of what was found', () => {
    show();
    type('скидка');
    expect(active()?.getAttribute('data-play')).toBe(own.id);
    expect([...place.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('скидка');
    type('крокодил');
    expect(active()).toBeNull();
    expect(place.querySelector('[data-testid="palette-nothing"]')).not.toBeNull();
    press('Enter');
    expect(done).toEqual([]);
  });
});

describe('a long list', () => {
  const many = Array.from({ length: 40 }, (_, i): OfferedPlay => ({ ...listen, id: `many-${i}` }));
  const drawn = () => [...place.querySelectorAll('[role="option"]')].map((option) => option.getAttribute('data-play'));
  const list = () => place.querySelector<HTMLElement>('[role="listbox"]')!;
  const style = document.createElement('style');
  style.textContent = '[role=listbox] { overflow: auto; max-block-size: 100px }';
  beforeEach(() => document.head.append(style));
  afterEach(() => style.remove());

  it('is drawn as far as it is seen, and whole once somebody goes down', () => {
    show({ plays: many });
    expect(drawn()).toEqual(many.slice(0, 8).map(({ id }) => id));
    for (let i = 0; i < 12; i++) press('ArrowDown');
    expect(active()?.getAttribute('data-play')).toBe('many-12');
    expect(drawn()).toHaveLength(40);
    expect(list().scrollTop).toBeGreaterThan(0);
  });

  it('goes to its end at once, and begins anew with every letter', () => {
    show({ plays: [...all, ...many] });
    press('End');
    expect(active()?.getAttribute('data-play')).toBe('many-39');
    expect(list().scrollTop).toBeGreaterThan(0);
    type('let');
    type('');
    expect(active()?.getAttribute('data-play')).toBe(listen.id);
    expect(drawn()).toHaveLength(8);
    expect(list().scrollTop).toBe(0);
  });

  it('is whole under the wheel', async () => {
    show({ plays: many });
    list().scrollTop = 60;
    // The browser tells of the scroll with a frame of its own.
    await vi.waitFor(async () => {
      await act(() => Promise.resolve());
      expect(drawn()).toHaveLength(40);
    }, 20_000);
  });
});

describe('the field', () => {
  it.each([
    ['fa', '', 'rtl'],
    ['fa', 'price', 'ltr'],
    ['fa', 'قیمت', 'rtl'],
    ['en', '', 'ltr'],
    ['en', 'قیمت', 'rtl'],
    ['ru', 'цена', 'ltr'],
  ] as const)('on a page in %s with %j in it runs %s', (language, query, direction) => {
    show({ language });
    if (query !== '') type(query);
    expect(getComputedStyle(field()).direction).toBe(direction);
  });
});

describe('what was stopped', () => {
  const stopped = (paragraphs: string[]): Insertion => ({
    playId: listen.id,
    kind: 'stopped',
    problems: [{ kind: 'otherCustomer', name: 'Jonas Weber' }],
    paragraphs,
  });
  it('is said with its reasons, and can be put in all the same', () => {
    show();
    press('Enter');
    show({ insertion: stopped(done[0]![1].paragraphs) });
    expect(place.querySelector('[data-testid="insertion"]')?.textContent).toContain('Jonas Weber');
    act(() => place.querySelector<HTMLButtonElement>('[data-testid="insert-anyway"]')!.click());
    expect(done.at(-1)?.[2]).toBe(true);
  });
  it('says nothing about other words', () => {
    show({ insertion: stopped(['Other words']) });
    expect(place.querySelector('[data-testid="insertion"]')).toBeNull();
  });
});
