import { act, useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '../../lib/domain/language.ts';
import { getPlay, plays } from '../../lib/domain/plays/library.ts';
import type { OfferedPlay, Placeholder, PlaceholderValues, Suggestion, ValuesByReason } from '../../lib/domain/plays/play.ts';
import type { Reason } from '../../lib/domain/scoring/score.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import type { CustomerView, PlayRecord } from '../../lib/domain/views.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import type { Blanks } from '../page/compose-words.ts';
import type { Insertion, PlayWordsChoice } from '../page/use-insertion.ts';
import { emptyDrafts } from './drafts.ts';
import type { PlaySettings } from './panel-types.ts';
import { PlaysSection } from './PlaysSection.tsx';
import { place, root } from '../../tests/components/react-root.ts';

let inserted: { choice: PlayWordsChoice; isConfirmed: boolean }[];
let typed: Blanks;
let changes: Partial<PlaySettings>[];
beforeEach(() => {
  inserted = [];
  typed = {};
  changes = [];
});

const suggest = (playId: string, because: Suggestion['because'], more: Partial<Suggestion> = {}): Suggestion => ({
  playId,
  because,
  isPinned: false,
  lastUsedAt: null,
  standing: null,
  tierHint: null,
  ...more,
});
const late = suggest('lateAnswer', { kind: 'reason', id: 'unansweredMessage' });
const kept = suggest('promiseKept', { kind: 'reason', id: 'promiseKept' });
const rude = suggest('rudeTreatmentApology', { kind: 'reason', id: 'rudeTreatment' });
const curious = suggest('objectionCuriosity', { kind: 'reason', id: 'competitorNamed' });

/** What the section reads of a customer. */
function customerWith(suggestions: Suggestion[], known: PlaceholderValues = {}, more: Partial<CustomerView> = {}): CustomerView {
  const shown: Partial<CustomerView> = {
    language: null,
    channel: null,
    valueTier: null,
    score: { kind: 'unknown', seen: { messages: 0, orders: 0, facts: 0 } },
    suggestions,
    placeholderValues: { en: known, fa: known, ru: known },
    valuesByReason: { en: {}, fa: {}, ru: {} },
    ...more,
  };
  return shown as CustomerView;
}

type Shown = {
  customer: CustomerView;
  language?: Language;
  own?: OfferedPlay[];
  records?: PlayRecord[];
  settings?: Partial<PlaySettings>;
  insertion?: Insertion | null;
  canSave?: boolean;
  asked?: { playId: string } | null;
  /** The stored settings have not come yet. */
  isStoreSlow?: boolean;
};

function Section({ customer, language = 'en', insertion = null, canSave = true, asked = null, isStoreSlow = false, ...more }: Shown) {
  const { own, records, settings } = { own: [], records: [], settings: {}, ...more };
  const [blanks, setBlanks] = useState<Blanks>({});
  const [kept, setKept] = useState<PlaySettings>({
    pinnedPlays: [],
    hiddenPlays: [],
    playTone: 'formal',
    competitors: [],
    workingTime: defaultSettings.workingTime,
    ...settings,
  });
  return (
    <PlaysSection
      customer={{ ...customer, suggestions: customer.suggestions.filter(({ playId }) => !kept.hiddenPlays.includes(playId)) }}
      plays={[...plays, ...own]}
      records={records}
      settings={kept}
      translator={createTranslator(language, { nativeDigits: true, timeZone: 'UTC' })}
      today="2026-03-01"
      drafts={{ ...emptyDrafts(() => 'draft-id'), blanks }}
      insertion={insertion}
      asked={asked}
      canSave={canSave}
      onInsert={(choice, isConfirmed) => inserted.push({ choice, isConfirmed })}
      onCopy={() => undefined}
      onDraft={(change) => {
        typed = change.blanks ?? {};
        setBlanks(typed);
      }}
      onPlaySettings={(change) => {
        changes.push(change);
        if (!isStoreSlow) setKept({ ...kept, ...change });
      }}
    />
  );
}

const show = (shown: Shown) => act(() => root.render(<Section {...shown} />));
const find = <E extends HTMLElement>(testId: string) => place.querySelector<E>(`[data-testid="${testId}"]`);
const texts = (selector: string) => [...place.querySelectorAll(selector)].map((one) => one.textContent);
const press = (element: HTMLElement) => act(() => element.click());
const headOf = (playId: string) => place.querySelector<HTMLButtonElement>(`[data-play="${playId}"] button`)!;
const isOpen = (playId: string) => headOf(playId).getAttribute('aria-expanded') === 'true';
const open = (playId: string) => isOpen(playId) || press(headOf(playId));
const close = (playId: string) => press(headOf(playId));
const pick = (text: string) =>
  press([...place.querySelectorAll<HTMLElement>('.hf-segmented__option')].find((option) => option.textContent === text)!);
const picked = () => texts('.hf-segmented__option:has(:checked)');
const isInsertOff = () => find('insert')!.getAttribute('aria-disabled') === 'true';
const words = () => texts('[data-testid="words"] p');
const order = () => [...place.querySelectorAll<HTMLElement>('[data-testid="play"]')].map(({ dataset }) => dataset['play']);
const type = (name: Placeholder, value: string) =>
  act(() => {
    const field = find<HTMLInputElement>(`blank-${name}`)!;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

describe('the first suggestion', () => {
  it('is open, with its words and their button before them, and the only one', () => {
    show({ customer: customerWith([rude, late]) });
    expect(['rudeTreatmentApology', 'lateAnswer'].map(isOpen)).toEqual([true, false]);
    expect(find('insert')!.compareDocumentPosition(find('words')!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    show({ customer: customerWith([late, rude]) });
    expect(['rudeTreatmentApology', 'lateAnswer'].map(isOpen)).toEqual([false, true]);
  });

  it('stays open and in its place once a hand is on it, and closed once it was closed', () => {
    show({ customer: customerWith([rude, late]) });
    act(() => find('insert')!.focus());
    show({ customer: customerWith([late, rude]) });
    expect(order()).toEqual(['rudeTreatmentApology', 'lateAnswer']);
    expect(isOpen('rudeTreatmentApology')).toBe(true);
    close('rudeTreatmentApology');
    show({ customer: customerWith([late]) });
    expect(isOpen('lateAnswer')).toBe(false);
  });

  it('stays under the hand also where nothing calls for it any more, until it is closed', () => {
    show({ customer: customerWith([rude, late]) });
    const hand = find('insert')!;
    act(() => hand.focus());
    show({ customer: customerWith([late, curious]) });
    expect(order()).toEqual(['rudeTreatmentApology', 'lateAnswer', 'objectionCuriosity']);
    expect(document.activeElement).toBe(hand);
    close('rudeTreatmentApology');
    expect(order()).toEqual(['lateAnswer', 'objectionCuriosity']);
  });
});

describe('what stands beside a play', () => {
  it('why it is here: a reason, an event or the situation', () => {
    show({ customer: customerWith([late, kept, suggest('recoveryListen', { kind: 'situation', situation: 'unhappy' })]) });
    expect(texts('.panel-play__summary .hf-soft')).toEqual([
      'For: unanswered message',
      'For: a promise kept',
      'For: a customer who is unhappy',
    ]);
  });

  it('when it went to this customer, what came of it with others, and what the customer’s worth says', () => {
    const told: Partial<Suggestion> = {
      lastUsedAt: Date.UTC(2025, 10, 12),
      standing: { helped: 3, failed: 1, low: 0.497, high: 0.893 },
      tierHint: 'personalForBest',
    };
    const customer = customerWith([{ ...late, ...told }]);
    show({ customer });
    expect(texts('.panel-play__summary .hf-soft').slice(1)).toEqual([
      'One of your best customers: worth the personal way',
      'Used here on 12 November 2025',
      'Helped 3 of 4 times; most likely 50 to 89\u00a0%',
    ]);
    show({ customer, language: 'ru' });
    expect(texts('[data-testid="helped"]')).toEqual(['Помогло в 3 из 4 случаев; скорее всего от 50 до 89\u00a0%']);
    show({ customer, language: 'fa' });
    expect(texts('[data-testid="used-on"]')).toEqual(['به کار رفته برای این مشتری: ۲۱ آبان ۱۴۰۴']);
  });

  it('nothing of this where nothing is known', () => {
    show({ customer: customerWith([late]) });
    expect([find('used-on'), find('helped')]).toEqual([null, null]);
    open('lateAnswer');
    expect(place.textContent).not.toContain('What came of it');
  });
});

describe('the words', () => {
  it('are the letter in the tone that was taken last, another tone, a call without a greeting, and a chat only where there is one', () => {
    show({ customer: customerWith([rude], { customerName: 'Hannah' }) });
    open('rudeTreatmentApology');
    const { en } = getPlay('rudeTreatmentApology')!.words;
    expect(words()).toEqual(['Dear Hannah,', ...en.mail.formal]);
    pick('Friendly');
    expect(words()).toEqual(['Hi Hannah,', ...en.mail.friendly]);
    expect(changes).toEqual([{ playTone: 'friendly' }]);
    expect(place.textContent).not.toContain('Chat');
    pick('Phone');
    expect(words()).toEqual(en.call);
    expect(place.textContent).not.toContain('Friendly');
  });

  it('go on in the same language, channel and tone from play to play; what a play lacks is passed over', () => {
    show({ customer: customerWith([late, rude, curious]) });
    open('lateAnswer');
    pick('Русский');
    pick('Chat');
    expect(picked()).toEqual(['Русский', 'Chat']);
    open('rudeTreatmentApology');
    expect(picked()).toEqual(['Русский', 'Mail', 'Formal']);
    open('objectionCuriosity');
    expect(picked()).toEqual(['Русский', 'Chat']);
  });

  it('begin in the customer’s language and with what the page is made for; the best customers are called', () => {
    const shownFor = (more: Partial<CustomerView>) => {
      show({ customer: customerWith([curious], {}, more) });
      if (find('words') === null) open('objectionCuriosity');
      return picked();
    };
    expect(shownFor({ language: 'fa' })).toEqual(['فارسی', 'Mail', 'Formal']);
    expect(shownFor({ channel: 'chat' })).toEqual(['English', 'Chat']);
    expect(shownFor({ valueTier: 'best' })).toEqual(['English', 'Phone']);
    expect(shownFor({ valueTier: 'best', channel: 'mail' })).toEqual(['English', 'Mail', 'Formal']);
  });

  it('go in without what is optional, but not without what is needed', () => {
    show({ customer: customerWith([late]) });
    open('lateAnswer');
    expect(words()[0]).toBe('Good day,');
    expect(texts('.play-blanks label')).toEqual(['The answer', 'Customer’s name (optional)', 'What it is about (optional)']);
    expect(isInsertOff()).toBe(true);
    type('answer', 'Yes, on Monday');
    expect(isInsertOff()).toBe(false);
    press(find('insert')!);
    type('issue', 'delivery');
    press(find('insert')!);
    expect(inserted.map(({ choice: { paragraphs } }) => paragraphs.slice(0, 3))).toEqual([
      ['Good day,', 'You wrote to us and had to wait for an answer. I am sorry.', 'Here is the answer: Yes, on Monday.'],
      [
        'Good day,',
        'You wrote to us and had to wait for an answer. I am sorry.',
        'Your question was this: delivery. Here is the answer: Yes, on Monday.',
      ],
    ]);
  });

  it('hold what is known for their own reason', () => {
    const en: ValuesByReason = { promiseKept: { promise: 'the new labels' }, overduePromise: { promise: 'a call' } };
    show({ customer: customerWith([kept], {}, { valuesByReason: { en, fa: {}, ru: {} } }) });
    open('promiseKept');
    expect(words()[1]).toBe('We promised you this, and it is done: the new labels.');
  });

  it('tell a known day in their own language and calendar', () => {
    show({ customer: customerWith([suggest('renewalReview', { kind: 'reason', id: 'renewalNear' })], { contractEnd: '2026-03-31' }) });
    open('renewalReview');
    expect(words()[1]).toContain('runs until 31 March 2026.');
    pick('فارسی');
    expect(words()[1]).toContain('تا ۱۱ فروردین ۱۴۰۵ اعتبار دارد.');
    pick('Русский');
    expect(words()[1]).toContain('заканчивается 31 марта 2026 г. Прежде чем');
  });
});

describe('a suggested day', () => {
  const opener = suggest('serviceRecoveryOpener', { kind: 'reason', id: 'complaint' });
  const known = { customerName: 'Hannah', responsible: 'Ann Lee' };
  const line = () => find('suggested-date')!.querySelector('button')!.textContent;

  it('leaves nothing in the way of the button, says what it is, counts working days, and can be changed or struck out', () => {
    // 2026-03-01 is a Sunday.
    show({ customer: customerWith([opener], known) });
    expect(isInsertOff()).toBe(false);
    expect(place.textContent).not.toContain('Still to fill in');
    expect(words().join(' ')).toContain('hear from me by 3 March 2026');
    expect(line()).toBe('Date: 3 March 2026suggested; change it if you cannot keep it');
    press(find('suggested-date')!.querySelector('button')!);
    press(place.querySelectorAll<HTMLElement>('.hf-chip')[1]!);
    expect(words().join(' ')).toContain('hear from me by 2 March 2026');
    expect(line()).toBe('Date: 2 March 2026');
    expect(typed).toEqual({ date: '2026-03-02' });
    press(find('insert')!);
    expect(inserted.at(-1)!.choice.paragraphs.join(' ')).toContain('by 2 March 2026');
    const field = find('suggested-date')!.querySelector('input')!;
    act(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, '');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(line()).toBe('Date: none yet');
    expect(isInsertOff()).toBe(true);
  });

  it('stands where the rep’s own weekend and holidays let it', () => {
    const workingTime = { ...defaultSettings.workingTime, weekend: [1, 2] };
    show({ customer: customerWith([opener], known), settings: { workingTime } });
    expect(words().join(' ')).toContain('hear from me by 5 March 2026');
  });

  it('is none where somebody must look first whether it can be kept', () => {
    show({
      customer: customerWith([suggest('promiseOverdue', { kind: 'reason', id: 'overduePromise' })], { ...known, promise: 'the keys' }),
    });
    expect(isInsertOff()).toBe(true);
    expect(texts('.play-blank')).toEqual(['Date']);
  });
});

describe('what is filled in already', () => {
  const customer = customerWith([late], { customerName: 'Hannah', issue: 'the keys' });

  it('can be corrected, and the correction holds for just that value', () => {
    show({ customer });
    open('lateAnswer');
    expect(texts('.play-blanks label')).toEqual(['The answer']);
    press(find('prefilled')!.querySelector('button')!);
    expect(find<HTMLInputElement>('blank-customerName')!.value).toBe('Hannah');
    type('customerName', 'Mrs Whitfield');
    expect(words()[0]).toBe('Dear Mrs Whitfield,');
    expect(typed).toEqual({ 'customerName=Hannah': 'Mrs Whitfield' });
    show({ customer: customerWith([late], { customerName: 'Liam', issue: 'the keys' }) });
    expect(words()[0]).toBe('Dear Liam,');
  });

  it('can be struck out: then the words do without, or ask for it', () => {
    show({ customer });
    open('lateAnswer');
    press(find('prefilled')!.querySelector('button')!);
    type('customerName', '');
    expect(words()[0]).toBe('Good day,');
    type('issue', ' ');
    type('answer', 'Yes');
    expect(words()[2]).toBe('Here is the answer: Yes.');
  });
});

describe('pins and hides', () => {
  it('a pin is set and taken away; while the play is open nothing moves', () => {
    show({ customer: customerWith([late, rude, curious]) });
    open('objectionCuriosity');
    press(find('pin')!);
    expect(changes).toEqual([{ pinnedPlays: ['objectionCuriosity'] }]);
    expect(find('pin')!.getAttribute('aria-pressed')).toBe('true');
    show({ customer: customerWith([curious, late, rude]) });
    expect(order()).toEqual(['lateAnswer', 'rudeTreatmentApology', 'objectionCuriosity']);
    close('objectionCuriosity');
    expect(order()).toEqual(['objectionCuriosity', 'lateAnswer', 'rudeTreatmentApology']);
    open('objectionCuriosity');
    press(find('pin')!);
    expect(changes.at(-1)).toEqual({ pinnedPlays: [] });
  });

  it('what is hidden goes at once, and comes back by undo or from the list of the hidden', () => {
    show({ customer: customerWith([late, rude]) });
    open('rudeTreatmentApology');
    press(find('hide')!);
    expect(order()).toEqual(['lateAnswer']);
    expect(changes).toEqual([{ hiddenPlays: ['rudeTreatmentApology'] }]);
    expect(document.activeElement).toBe(find('undo-hide'));
    press(find('undo-hide')!);
    expect(order()).toEqual(['lateAnswer', 'rudeTreatmentApology']);
    expect(find('hidden-plays')).toBeNull();
    open('lateAnswer');
    press(find('hide')!);
    const hidden = find('hidden-plays')!;
    expect(hidden.textContent).toBe('1 hidden');
    press(hidden.querySelector('button')!);
    press(hidden.querySelectorAll('button')[1]!);
    expect(changes.at(-1)).toEqual({ hiddenPlays: [] });
    expect(order()).toEqual(['lateAnswer', 'rudeTreatmentApology']);
    expect(find('undo-hide')).toBeNull();
  });

  it('each builds on the one before, however late the store tells of it', () => {
    show({ customer: customerWith([late, rude, curious]), isStoreSlow: true });
    for (const playId of ['lateAnswer', 'rudeTreatmentApology']) {
      open(playId);
      press(find('pin')!);
    }
    expect(changes.at(-1)).toEqual({ pinnedPlays: ['lateAnswer', 'rudeTreatmentApology'] });
    expect(find('pin')!.getAttribute('aria-pressed')).toBe('true');
    press(find('hide')!);
    open('lateAnswer');
    press(find('hide')!);
    expect(changes.at(-1)).toEqual({ hiddenPlays: ['rudeTreatmentApology', 'lateAnswer'] });
    expect(order()).toEqual(['objectionCuriosity']);
  });

  it('nothing of both where nothing can be saved', () => {
    show({ customer: customerWith([late]), canSave: false, settings: { hiddenPlays: ['openDoor'] } });
    open('lateAnswer');
    expect([find('pin'), find('hide')]).toEqual([null, null]);
    press(find('hidden-plays')!.querySelector('button')!);
    expect(find('hidden-plays')!.querySelectorAll('button')).toHaveLength(1);
  });
});

it('plays used lately are at hand, the latest first, without those that are offered or hidden', () => {
  const record = (playId: string, lastUsedAt: number): PlayRecord => ({ playId, used: 1, helped: 0, failed: 0, lastUsedAt });
  show({
    customer: customerWith([late], { customerName: 'Hannah' }),
    records: [record('openDoor', 5), record('lateAnswer', 9), record('exitInterview', 7), record('isItMe', 8), record('gone', 9)],
    settings: { hiddenPlays: ['isItMe'] },
  });
  press(find('recent-plays')!.querySelector('button')!);
  expect(order()).toEqual(['lateAnswer', 'exitInterview', 'openDoor']);
  open('openDoor');
  expect(words()[0]).toBe('Dear Hannah,');
});

it('a play that somebody asks for opens, offered or not, again each time', () => {
  const customer = customerWith([late, rude], { customerName: 'Hannah' });
  show({ customer, asked: { playId: 'rudeTreatmentApology' } });
  expect(order()).toEqual(['lateAnswer', 'rudeTreatmentApology']);
  expect(words()[1]).toBe(getPlay('rudeTreatmentApology')!.words.en.mail.formal[0]);
  expect(document.activeElement).toBe(place.querySelector('[data-play="rudeTreatmentApology"] button'));
  show({ customer, asked: { playId: 'openDoor' } });
  expect(order()).toEqual(['openDoor', 'lateAnswer', 'rudeTreatmentApology']);
  close('openDoor');
  expect(find('words')).toBeNull();
  show({ customer, asked: { playId: 'openDoor' } });
  expect(words()[1]).toBe(getPlay('openDoor')!.words.en.mail.formal[0]);
});

it('a play that somebody asked for stays where it is while it is open', () => {
  const asked = { playId: 'rudeTreatmentApology' };
  show({ customer: customerWith([late, rude]), asked });
  show({ customer: customerWith([rude, curious, late]), asked });
  expect(order()).toEqual(['lateAnswer', 'rudeTreatmentApology', 'objectionCuriosity']);
});

it('a play of the user’s own shows what it has and no empty parts', () => {
  const own: OfferedPlay = {
    id: 'own-12345678',
    family: 'keeping',
    situations: [],
    answers: [],
    words: {
      ru: {
        title: 'Моё письмо',
        when: '',
        steps: [],
        mail: { formal: [], friendly: ['Как дела?'] },
        call: [],
        chat: [],
        aim: '',
        why: '',
        whenNot: '',
        tags: [],
      },
    },
  };
  const suggestion = suggest('own-12345678', { kind: 'situation', situation: 'healthy' });
  show({ customer: customerWith([suggestion], {}, { channel: 'chat' }), own: [own] });
  expect(texts('.panel-play__title')).toEqual(['Моё письмо']);
  open('own-12345678');
  expect(words()).toEqual(['Добрый день!', 'Как дела?']);
  expect([texts('.hf-segmented'), texts('.panel-background'), place.textContent?.includes('Steps and reasons')]).toEqual([[], [], false]);
  show({
    customer: customerWith([suggestion]),
    own: [{ ...own, words: { en: { ...own.words.ru!, title: 'Bare', mail: { formal: [], friendly: [] } } } }],
  });
  expect(place.textContent).toContain('This play has no words yet.');
});

it('the card of the competitor who was named stands in the plays that answer it', () => {
  const named: Reason = {
    kind: 'signal',
    points: 9,
    group: 'voice',
    signal: {
      id: 'competitorNamed',
      key: 'k',
      at: 1,
      intensity: 1,
      confidence: 1,
      decays: true,
      evidence: { quote: null, source: null, params: { competitor: 'Klarwerk' } },
    },
  };
  const score: CustomerView['score'] = {
    kind: 'scored',
    customerKind: 'unknown',
    loss: null,
    score: 20,
    band: 'watch',
    confidence: 'low',
    interval: { low: 5, high: 50 },
    reasons: [named],
  };
  const competitors = [
    { name: 'Zenit', spellings: [], strengths: 'Cheap' },
    { name: 'Klarwerk', spellings: [], strengths: 'Fast answers', contrast: '', questions: ['Who answers at night?'] },
  ];
  show({ customer: customerWith([curious, late], {}, { score }), settings: { competitors } });
  open('lateAnswer');
  expect(find('competitor-card')).toBeNull();
  open('objectionCuriosity');
  expect(find('competitor-card')!.querySelector('h3')!.textContent).toBe('When they speak of Klarwerk');
  expect(texts('[data-testid="competitor-card"] dd')).toEqual(['Fast answers', 'Who answers at night?']);
});

describe('what became of the words', () => {
  const paragraphs = ['Dear Hannah,', ...getPlay('rudeTreatmentApology')!.words.en.mail.formal];
  const shown = (insertion: Insertion) => {
    show({ customer: customerWith([rude], { customerName: 'Hannah' }), insertion });
    open('rudeTreatmentApology');
    return find('insertion')?.textContent ?? '';
  };

  it('an editor that dropped the direction is named', () => {
    expect(shown({ playId: 'rudeTreatmentApology', kind: 'inserted', isDirectionRight: false })).toContain('did not keep the direction');
    expect(shown({ playId: 'rudeTreatmentApology', kind: 'inserted', isDirectionRight: true })).not.toContain('direction');
  });

  it('what stopped them is listed, and they can go in as they stand', () => {
    const said = shown({
      playId: 'rudeTreatmentApology',
      kind: 'stopped',
      paragraphs,
      problems: [
        { kind: 'internalWord', word: 'churn' },
        { kind: 'otherCustomer', name: 'Liam Byrne' },
      ],
    });
    expect(said).toContain('A word of ours that the customer should not read: churn');
    expect(said).toContain('The page is now about another customer: Liam Byrne');
    press(find('insert-anyway')!);
    expect(inserted.map(({ isConfirmed }) => isConfirmed)).toEqual([true]);
  });
});
