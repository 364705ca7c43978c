import { act, useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { changeFollowUp, type FollowUpChange } from '../../lib/domain/care/change-follow-up.ts';
import { joinChanges } from '../../lib/domain/care/merge-follow-ups.ts';
import { dayForNewContact, draftContactCalendar, draftWinBackPlan, openComplaintCase } from '../../lib/domain/care/draft-follow-ups.ts';
import { warningsOf } from '../../lib/domain/care/follow-up-warnings.ts';
import { recoverySteps, type FollowUp, type WinBackPlan } from '../../lib/domain/care/follow-up.ts';
import { isOver } from '../../lib/domain/care/is-over.ts';
import { languages, type Language } from '../../lib/domain/language.ts';
import { plays } from '../../lib/domain/plays/library.ts';
import { recoveryPlays } from '../../lib/domain/plays/recovery-plays.ts';
import {
  calendarContactWords,
  careWords,
  followUpWarningWords,
  followUpWords,
  planContactWords,
  planWords,
  rootCauseWords,
} from '../../lib/i18n/catalogs/care.ts';
import { panelWords } from '../../lib/i18n/catalogs/panel.ts';
import type { Message } from '../../lib/i18n/message.ts';
import { createTranslator, type Translator } from '../../lib/i18n/translator.ts';
import { useFollowUps } from '../care/use-follow-ups.ts';
import type { Asked } from '../page/asked.ts';
import { CareSection, type SeenComplaint } from './CareSection.tsx';
import { emptyDrafts } from './drafts.ts';
import { place, root } from '../../tests/components/react-root.ts';

const today = '2026-11-23';
const now = Date.parse('2026-11-23T09:00:00Z');
const workingTime = { weekend: [6, 0], startMinute: 540, endMinute: 1080, holidaySets: [], daysOff: [] };
const base = (id: string) => ({ id, customerId: 'c1', now, today, owner: 'Mina', workingTime });
const said = <K extends string>(words: Record<K, Message>, { say }: Translator) =>
  Object.fromEntries(Object.entries<Message>(words).map(([key, message]) => [key, say(message)])) as Record<K, string>;

let store: Map<string, FollowUp>;
let opened: string[];
/** What the worker answers instead of storing, once. */
let fault: 'storageFull' | null;
beforeEach(() => {
  store = new Map();
  opened = [];
  fault = null;
  localStorage.clear();
});

async function save(followUp: FollowUp): Promise<Asked<null>> {
  if (fault !== null) {
    const failure = fault;
    fault = null;
    return { ok: false, failure };
  }
  const isNext = followUp.revision === (store.get(followUp.id)?.revision ?? 0) + 1;
  if (!isNext) return { ok: false, failure: 'outdated' };
  store.set(followUp.id, followUp);
  return { ok: true, value: null };
}

type ShownProps = { language: Language; canSave: boolean; complaints: SeenComplaint[]; lostTooLongAgo: string | null };

function Shown({ language, canSave, complaints, lostTooLongAgo }: ShownProps) {
  const translator = createTranslator(language, { nativeDigits: true });
  const [stored, setStored] = useState(() => [...store.values()]);
  const [drafts, setDrafts] = useState(emptyDrafts(() => 'draft-id'));
  const [ports] = useState(() => ({
    save,
    remove: async (id: string): Promise<Asked<null>> => {
      store.delete(id);
      return { ok: true, value: null };
    },
    applyChange: changeFollowUp,
    join: joinChanges,
    storage: localStorage,
    now: () => Date.now(),
    onStored: () => setStored([...store.values()]),
  }));
  const hand = useFollowUps('c1', stored, ports);
  const add = (followUp: FollowUp) => {
    hand.add(followUp);
    return followUp.id;
  };
  return (
    <CareSection
      hand={hand}
      translator={translator}
      today={today}
      canSave={canSave}
      lostTooLongAgo={lostTooLongAgo}
      isWell={false}
      complaints={complaints.filter(({ at }) => !hand.followUps.some((one) => one.kind === 'complaintCase' && one.complainedAt === at))}
      drafts={drafts}
      onDraft={(change) => setDrafts((before) => ({ ...before, ...change }))}
      isOver={isOver}
      warningsOf={(followUp) => warningsOf(followUp, today, workingTime, false)}
      dayForNewContact={(contacts) => dayForNewContact(contacts, today, workingTime)}
      onMakePlan={() =>
        add(draftWinBackPlan({ ...base('plan-00001'), reasons: [], contactReasons: said(planContactWords, translator), lostOn: null }))
      }
      onMakeCalendar={() =>
        add(draftContactCalendar({ ...base('calendar-1'), contactReasons: said(calendarContactWords, translator), soldOn: today }))
      }
      onOpenCase={(complaint) =>
        add(openComplaintCase({ ...base('complaint-1'), about: complaint?.about ?? drafts.caseAbout, complainedAt: complaint?.at ?? now }))
      }
      playTitle={(playId) => plays.find(({ id }) => id === playId)?.words[language].title ?? null}
      onOpenPlay={(playId) => opened.push(playId)}
    />
  );
}

const show = (language: Language, over: Partial<ShownProps> = {}) =>
  act(() => root.render(<Shown language={language} canSave complaints={[]} lostTooLongAgo={null} {...over} />));
const all = (testId: string) => [...place.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`)];
const one = <E extends HTMLElement = HTMLElement>(testId: string) => all(testId)[0] as E;
const click = (testId: string, index = 0) => act(async () => all(testId)[index]!.click());
const type = (field: HTMLElement, value: string) =>
  act(() => {
    const kind =
      field instanceof HTMLTextAreaElement
        ? HTMLTextAreaElement
        : field instanceof HTMLSelectElement
          ? HTMLSelectElement
          : HTMLInputElement;
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')!.set!.call(field, value);
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
const textOf = (testId: string, index = 0) => all(testId)[index]?.textContent ?? '';
const planStored = () => store.get('plan-00001') as WinBackPlan;
/** Until what waits is saved: that comes by itself, not by a click, and maybe a part at a time. */
const saved = async (isThere: () => boolean) => {
  const react = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
  react.IS_REACT_ACT_ENVIRONMENT = false;
  await expect.poll(isThere).toBe(true);
  react.IS_REACT_ACT_ENVIRONMENT = true;
};

it.each(languages)(
  'a plan is made in one click, its contacts are natural to the language, done, moved and brought back: %s',
  async (language) => {
    const { t } = createTranslator(language, { nativeDigits: true });
    show(language);
    expect(place.textContent).toContain(t(careWords.empty));
    await click('make-plan');
    expect(all('contact')).toHaveLength(5);
    expect(textOf('contact')).toContain(t(planContactWords.findTheReason));
    expect(all('make-plan')).toHaveLength(0);
    await click('start-plan');
    await click('contact-done');
    type(one('contact-result'), 'Glad');
    await saved(() => planStored().contacts[0]?.result === 'Glad');
    expect(planStored()).toMatchObject({ state: 'running', contacts: [{ state: 'done' }, {}, {}, {}, {}] });
    // The words of the second contact's play.
    await click('open-words');
    expect(opened).toEqual(['plannedContact']);
    // A contact is removed and comes back where it was.
    await click('contact-edit', 1);
    await click('remove-contact');
    expect(all('contact')).toHaveLength(4);
    expect(document.activeElement).toBe(one('undo-removal'));
    await click('undo-removal');
    expect(all('contact')[2]!.dataset['id']).toBe('smallerOffer');
  },
);

it('says at a contact what is wrong with its day, and keeps the list still while one is edited', async () => {
  const { t } = createTranslator('en', { nativeDigits: true });
  show('en');
  await click('make-plan');
  await click('contact-edit', 0);
  const day = place.querySelector<HTMLInputElement>('[data-testid="contact"] input[type="date"]')!;
  type(day, '2026-12-05');
  expect(textOf('contact', 0)).toContain(t(followUpWarningWords.onDayOff));
  expect(textOf('contact', 1)).toContain('Wednesday 2 December 2026');
  await click('end-edit');
  expect(textOf('contact', 0)).toContain('Wednesday 2 December 2026');
  expect(textOf('contact', 1)).toContain(t(followUpWarningWords.inARush));
  await click('contact-edit', 4);
  type(all('contact')[4]!.querySelector('input[type="date"]')!, '2028-11-23');
  expect(textOf('contact', 4)).toContain(t(followUpWarningWords.pastEighteenMonths));
});

it('holds the reason sheet, the smaller step, the talk and the hand-over', async () => {
  show('en');
  await click('make-plan');
  for (const move of ['move-reason', 'move-step-back', 'move-interview', 'move-hand-over'])
    await act(async () => one(move).querySelector<HTMLElement>('button')!.click());
  type(one('sheet-threats'), 'A cheaper rival');
  type(one('step-back'), 'One box a month');
  type(one('interview-why'), 'The labels');
  await click('hand-over');
  type(one('hand-over-to'), 'Ali');
  expect(textOf('move-interview')).toContain('1 of 5 answered');
  expect(textOf('move-hand-over')).toContain('To Ali, from 23 November 2026');
  await saved(() => planStored().handOver?.to === 'Ali');
  expect(planStored().history.at(-1)?.what).toBe('handedOver');
  expect(planStored()).toMatchObject({
    sheet: { threats: 'A cheaper rival' },
    stepBackOffer: 'One box a month',
    interview: { answers: { why: 'The labels' } },
    handOver: { to: 'Ali', on: today, note: '' },
  });
});

it.each(languages)('says why no plan is offered so long after a loss, and what to do instead: %s', (language) => {
  const { t, day } = createTranslator(language, { nativeDigits: true });
  show(language, { lostTooLongAgo: '2025-03-20' });
  expect(all('make-plan')).toHaveLength(0);
  expect(textOf('too-late-for-plan')).toContain(day('2025-03-20'));
  expect(textOf('too-late-for-plan')).toContain(t(panelWords.outcomeTitle));
  expect(all('make-calendar')).toHaveLength(1);
});

it('says of a plan that was decided that its outcome stays when it is removed, and undo brings it back as it was', async () => {
  const { t } = createTranslator('en', { nativeDigits: true });
  show('en');
  await click('make-plan');
  await saved(() => store.size === 1);
  await click('care-remove');
  expect(one('undo-removal').parentElement!.textContent).toContain(t(careWords.removed, { what: t(followUpWords.winBackPlan) }));
  await click('undo-removal');
  type(one('care-state-choice'), 'wonBack');
  await saved(() => store.get('plan-00001')?.state === 'wonBack');
  const before = store.get('plan-00001');
  await click('care-remove');
  expect(one('undo-removal').parentElement!.textContent).toContain(
    t(careWords.removedOutcomeStays, { what: t(followUpWords.winBackPlan) }),
  );
  await click('undo-removal');
  expect(textOf('winBackPlan')).toContain('Won back');
  expect(store.get('plan-00001')).toEqual(before);
});

it('leaves a plan that came to an outcome under the hand until it is folded: by the arrow keys one goes on to the next state', async () => {
  show('en');
  await click('make-plan');
  const choice = one<HTMLSelectElement>('care-state-choice');
  await act(async () => choice.focus());
  type(choice, 'wonBack');
  expect(document.activeElement).toBe(choice);
  expect(all('make-plan')).toHaveLength(1);
  type(choice, 'letGo');
  await saved(() => store.get('plan-00001')?.state === 'letGo');
  expect(all('care-past')).toHaveLength(0);
  await act(async () => one('winBackPlan').querySelector<HTMLElement>('button')!.click());
  expect(document.activeElement).toBe(one('care-past').querySelector('button'));
  await act(async () => one('care-past').querySelector<HTMLElement>('button')!.click());
  await act(async () => one('winBackPlan').querySelector<HTMLElement>('button')!.click());
  expect(one('care-past').contains(one('care-state-choice'))).toBe(true);
});

it('tells what was not saved and tries again', async () => {
  show('en');
  fault = 'storageFull';
  await click('make-plan');
  await saved(() => one('failure') !== undefined);
  expect(store.size).toBe(0);
  await act(async () => one('failure').querySelector<HTMLElement>('button')!.click());
  await saved(() => store.size === 1 && one('failure') === undefined);
});

const elsewhere = (...changes: FollowUpChange[]) => {
  for (const change of changes) {
    const changed = changeFollowUp(store.get('plan-00001')!, change, now);
    if (changed.ok) store.set('plan-00001', changed.followUp);
  }
};

it('joins another field of another window, and of the same field shows theirs with one’s own beside it', async () => {
  show('en');
  await click('make-plan');
  await saved(() => store.size === 1);
  elsewhere({ what: 'setOwner', owner: 'Somebody else' }, { what: 'editStepBackOffer', words: 'Their words' });
  await act(async () => one('move-step-back').querySelector<HTMLElement>('button')!.click());
  type(one('step-back'), 'My own words');
  await saved(() => one('overtaken') !== undefined);
  expect(textOf('overtaken')).toContain('My own words');
  await saved(() => one<HTMLInputElement>('care-owner').value === 'Somebody else');
  expect(one<HTMLTextAreaElement>('step-back').value).toBe('Their words');
  await act(async () => one('overtaken').querySelector<HTMLElement>('button')!.click());
  await saved(() => one('overtaken') === undefined && planStored().stepBackOffer === 'My own words');
  expect(planStored().owner).toBe('Somebody else');
});

it.each(languages)('a complaint is opened in one click from its reason and closed with what was behind it: %s', async (language) => {
  const { t } = createTranslator(language, { nativeDigits: true });
  show(language, { complaints: [{ key: 'k', about: 'Blank labels again', at: now - 1 }] });
  await click('open-case-from-reason');
  expect(all('seen-complaint')).toHaveLength(0);
  expect(all('case-step')).toHaveLength(9);
  expect(one<HTMLTextAreaElement>('case-about').value).toBe('Blank labels again');
  // It must say something.
  type(one('case-about'), '');
  expect(one('case-about').getAttribute('aria-invalid')).toBe('true');
  type(one('case-about'), 'Blank labels, the third time');
  await act(async () => one('case-step').querySelector('input')!.click());
  await click('close-case');
  type(one('root-cause-note'), 'Old printer');
  await click('confirm-close');
  expect(all('care-past')).toHaveLength(0);
  type(one('root-cause'), 'quality');
  await click('confirm-close');
  await saved(() => store.get('complaint-1')?.state === 'putRight');
  expect(store.get('complaint-1')).toMatchObject({
    about: 'Blank labels, the third time',
    rootCause: 'quality',
    rootCauseNote: 'Old printer',
    steps: [{ isDone: true }, {}, {}, {}, {}, {}, {}, {}, {}],
  });
  await act(async () => one('care-history').querySelector<HTMLElement>('button')!.click());
  expect(textOf('care-history')).toContain(t(rootCauseWords.quality));
  await click('reopen-case');
  await saved(() => store.get('complaint-1')?.state === 'open');
});

it.each(languages)('each open step of a case leads to its words: %s', async (language) => {
  show(language, { complaints: [{ key: 'm1', at: now, about: 'Two boxes are missing' }] });
  await click('open-case-from-reason');
  // No step without a play: each one is found by its title.
  expect(all('open-step-words')).toHaveLength(recoverySteps.length);
  for (const index of recoverySteps.keys()) await click('open-step-words', index);
  expect(opened).toEqual(recoverySteps.map((step) => recoveryPlays[step]));
  await act(async () => place.querySelector<HTMLInputElement>('[data-step="notice"] input')!.click());
  expect(all('open-step-words')).toHaveLength(recoverySteps.length - 1);
});

it('leaves the keyboard in its place where a pressed button goes away', async () => {
  /** A press as the keyboard makes it: the button has the focus, and the focus is looked for when the page has changed. */
  const press = async (testId: string, index = 0) => {
    await act(async () => {
      all(testId)[index]!.focus();
      all(testId)[index]!.click();
    });
  };
  const summaryOf = (testId: string) => one(testId).querySelector('button');
  show('en', { complaints: [{ key: 'k', about: 'Blank labels again', at: now - 1 }] });
  await press('make-plan');
  expect(document.activeElement).toBe(summaryOf('winBackPlan'));
  await press('start-plan');
  expect(document.activeElement).toBe(summaryOf('winBackPlan'));
  await press('contact-skip', 1);
  expect(document.activeElement).toBe(one('contact-result'));
  await press('open-case-from-reason');
  expect(document.activeElement).toBe(summaryOf('complaintCase'));
  await press('close-case');
  expect((document.activeElement as HTMLInputElement).type).toBe('radio');
  type(one('root-cause'), 'quality');
  await press('confirm-close');
  expect(document.activeElement).toBe(summaryOf('complaintCase'));
  await press('new-case');
  expect(document.activeElement).toBe(one('new-case-about'));
});

it('makes a contact calendar, and takes it away for good only after a while', async () => {
  show('fa');
  await click('make-calendar');
  expect(all('contact').length).toBeGreaterThan(6);
  await saved(() => store.size === 1);
  await click('care-remove');
  expect([all('contactCalendar').length, store.size]).toEqual([0, 1]);
  await click('undo-removal');
  expect(all('contactCalendar')).toHaveLength(1);
});

it('only shows while the store only reads', async () => {
  store.set(
    'plan-00001',
    draftWinBackPlan({
      ...base('plan-00001'),
      reasons: [],
      contactReasons: said(planContactWords, createTranslator('ru', { nativeDigits: true })),
      lostOn: null,
    }),
  );
  show('ru', { canSave: false, complaints: [{ key: 'k', about: 'x', at: 1 }] });
  for (const start of ['make-plan', 'make-calendar', 'new-case', 'open-case-from-reason']) expect(all(start)).toHaveLength(0);
  await act(async () => one('winBackPlan').querySelector<HTMLElement>('button')!.click());
  expect(place.textContent).not.toContain(planWords.start.ru);
  expect(all('contact-done').every((button) => button.getAttribute('aria-disabled') === 'true')).toBe(true);
  expect(one<HTMLInputElement>('care-owner').readOnly).toBe(true);
});
