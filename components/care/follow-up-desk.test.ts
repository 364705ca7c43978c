import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changeFollowUp, type FollowUpChange } from '../../lib/domain/care/change-follow-up.ts';
import { joinChanges } from '../../lib/domain/care/merge-follow-ups.ts';
import type { FollowUp, WinBackPlan } from '../../lib/domain/care/follow-up.ts';
import type { PlannedContact } from '../../lib/domain/care/planned-contact.ts';
import type { Asked } from '../page/asked.ts';
import { createFollowUpDesk, type DeskPorts, type FollowUpDesk } from './follow-up-desk.ts';

const plan = (id = 'plan-0001'): WinBackPlan => ({
  id,
  customerId: 'c1',
  revision: 1,
  createdAt: 1,
  owner: 'Mina',
  history: [{ at: 1, what: 'created', detail: '' }],
  kind: 'winBackPlan',
  state: 'drafted',
  stateAt: 1,
  lostOn: null,
  sheet: { strengths: '', weaknesses: '', opportunities: '', threats: '' },
  contacts: [],
  stepBackOffer: '',
  interview: { heldOn: null, answers: { why: '', whatTipped: '', howWasItWithUs: '', whatWasMissing: '', whatNext: '' } },
  handOver: null,
});

/** The worker's store, by its rule: a revision follows the stored one's by 1, or is the very same. */
function createWorker() {
  const rows = new Map<string, FollowUp>();
  const worker = {
    rows,
    /** What the next answers are; `lost`: stored, and no answer comes back. */
    next: [] as ('lost' | 'readOnly' | 'storageFull')[],
    saves: 0,
    /** Until then what is sent is on its way. */
    isReached: Promise.resolve(),
    save: async (followUp: FollowUp, after?: FollowUp): Promise<Asked<null>> => {
      worker.saves += 1;
      await worker.isReached;
      const fault = worker.next.shift();
      if (fault === 'readOnly' || fault === 'storageFull') return { ok: false, failure: fault };
      const before = rows.get(followUp.id);
      const isSame = JSON.stringify(before) === JSON.stringify(followUp);
      const isLate = after !== undefined && JSON.stringify(before) !== JSON.stringify(after);
      if (!isSame && (isLate || followUp.revision !== (before?.revision ?? 0) + 1)) return { ok: false, failure: 'outdated' };
      rows.set(followUp.id, followUp);
      return fault === 'lost' ? { ok: false, failure: 'noAnswer' } : { ok: true, value: null };
    },
    remove: async (id: string): Promise<Asked<null>> => {
      rows.delete(id);
      return { ok: true, value: null };
    },
  };
  return worker;
}

let worker: ReturnType<typeof createWorker>;
let kept: Map<string, string>;
beforeEach(() => {
  vi.useFakeTimers({ now: 1000 });
  worker = createWorker();
  kept = new Map();
});
afterEach(() => vi.useRealTimers());

const portsOf = (onStored: () => void): DeskPorts => ({
  save: worker.save,
  remove: worker.remove,
  applyChange: changeFollowUp,
  join: joinChanges,
  storage: {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  },
  now: () => Date.now(),
  onStored,
});
function open(customerId = 'c1'): FollowUpDesk {
  const desk: FollowUpDesk = createFollowUpDesk(
    customerId,
    portsOf(() => desk.take([...worker.rows.values()])),
    () => undefined,
  );
  desk.take([...worker.rows.values()]);
  return desk;
}
/** Another window's change. */
function changeElsewhere(change: FollowUpChange) {
  const changed = changeFollowUp(worker.rows.get('plan-0001')!, change, 900);
  if (changed.ok) worker.rows.set('plan-0001', changed.followUp);
}
const typed = (words: string) => ({ what: 'editSheet', side: 'strengths', words }) as const;
const offered = (words: string) => ({ what: 'editStepBackOffer', words }) as const;
const contact = (id: string): PlannedContact => ({
  id,
  on: '2026-12-01',
  reason: 'Ring',
  way: 'call',
  playId: null,
  state: 'planned',
  stateAt: null,
  result: '',
});
const strengthsOf = (followUp: FollowUp | undefined) => (followUp?.kind === 'winBackPlan' ? followUp.sheet.strengths : undefined);
const shown = (desk: FollowUpDesk) => desk.state().followUps[0];
const stored = () => worker.rows.get('plan-0001');
const rest = () => vi.advanceTimersByTimeAsync(500);

test('what is typed is seen at once, saved as one change, and then kept nowhere else', async () => {
  const desk = open();
  desk.add(plan());
  await rest();
  for (const words of ['f', 'fa', 'fast']) expect(desk.change('plan-0001', typed(words))).toBeNull();
  expect(strengthsOf(shown(desk))).toBe('fast');
  expect(kept.size).toBe(1);
  await rest();
  expect(stored()).toMatchObject({ revision: 2, sheet: { strengths: 'fast' }, history: [{}, { what: 'sheetEdited' }] });
  expect([worker.saves, kept.size, desk.state().saves.get('plan-0001')]).toEqual([2, 0, { kind: 'saved' }]);
});

test('a change that the core refuses changes nothing and says why', () => {
  const desk = open();
  desk.add(plan());
  expect(desk.change('plan-0001', { what: 'setInterviewHeldOn', on: '2026-02-30' })).toBe('noSuchDay');
  expect(desk.change('nobody', typed('x'))).toBe('notThere');
  expect(shown(desk)).toMatchObject({ interview: { heldOn: null } });
});

test('what could not be saved is sent again as it was, and what came since after it', async () => {
  worker.rows.set('plan-0001', plan());
  const desk = open();
  worker.next = ['storageFull'];
  desk.change('plan-0001', typed('one'));
  await rest();
  expect(desk.state().saves.get('plan-0001')).toEqual({ kind: 'failed', failure: 'storageFull' });
  desk.retry('plan-0001');
  await rest();
  expect(strengthsOf(stored())).toBe('one');
  // Stored, but the answer was lost: the very same goes out once more, and only then the next.
  worker.next = ['lost'];
  desk.change('plan-0001', typed('two'));
  await rest();
  desk.change('plan-0001', typed('three'));
  await rest();
  await rest();
  expect([stored()?.revision, strengthsOf(stored())]).toEqual([4, 'three']);
  expect(desk.state().overtaken.size).toBe(0);
});

test('two windows that change different fields are joined without a word', async () => {
  worker.rows.set('plan-0001', { ...plan(), contacts: [contact('one')] });
  const desk = open();
  desk.change('plan-0001', typed('mine'));
  desk.change('plan-0001', { what: 'setContactState', id: 'one', state: 'done' });
  changeElsewhere(offered('theirs'));
  changeElsewhere({ what: 'moveContact', id: 'one', on: '2026-12-08' });
  await rest();
  expect([desk.state().overtaken.size, shown(desk)]).toEqual([0, expect.objectContaining({ stepBackOffer: 'theirs' })]);
  await rest();
  expect(stored()).toMatchObject({
    revision: 4,
    stepBackOffer: 'theirs',
    sheet: { strengths: 'mine' },
    contacts: [{ on: '2026-12-08', state: 'done' }],
  });
  expect(stored()!.history.map(({ what }) => what)).toEqual(['created', 'offerEdited', 'contactMoved', 'sheetEdited', 'contactDone']);
  expect([desk.state().saves.get('plan-0001'), kept.size]).toEqual([{ kind: 'saved' }, 0]);
});

test('of one field that both changed both versions stand until one’s own is put in or dropped', async () => {
  worker.rows.set('plan-0001', plan());
  const desk = open();
  desk.change('plan-0001', typed('mine'));
  desk.change('plan-0001', { what: 'setOwner', owner: 'Ali' });
  changeElsewhere(typed('theirs'));
  changeElsewhere(offered('theirs too'));
  await rest();
  expect(shown(desk)).toMatchObject({ owner: 'Ali', stepBackOffer: 'theirs too', sheet: { strengths: 'theirs' } });
  expect(desk.state().saves.get('plan-0001')).toEqual({ kind: 'failed', failure: 'outdated' });
  expect(desk.state().overtaken.get('plan-0001')).toMatchObject([{ change: typed('mine') }]);
  await rest();
  expect(stored()).toMatchObject({ revision: 4, owner: 'Ali', sheet: { strengths: 'theirs' } });
  // They outlive the page.
  const again = open();
  expect(again.state().overtaken.get('plan-0001')).toMatchObject([{ change: typed('mine') }]);
  again.applyOvertaken('plan-0001');
  await rest();
  expect(stored()).toMatchObject({ revision: 5, stepBackOffer: 'theirs too', sheet: { strengths: 'mine' } });
  desk.dropOvertaken('plan-0001');
  expect([desk.state().overtaken.size, kept.size]).toEqual([0, 0]);
});

test('words that are still being typed do not silently take the place of another window’s', async () => {
  worker.rows.set('plan-0001', plan());
  const desk = open();
  desk.change('plan-0001', typed('mine'));
  changeElsewhere(typed('theirs'));
  // Told of it before anything was sent.
  desk.take([...worker.rows.values()]);
  await rest();
  expect([strengthsOf(stored()), desk.state().overtaken.get('plan-0001')]).toMatchObject(['theirs', [{ change: typed('mine') }]]);
});

test('what a closed page left is joined with what changed meanwhile, field by field', async () => {
  worker.rows.set('plan-0001', { ...plan(), contacts: [contact('one')] });
  const before = open();
  worker.next = ['readOnly', 'readOnly'];
  before.change('plan-0001', typed('mine'));
  before.change('plan-0001', { what: 'editContact', id: 'one', edit: { result: 'Glad' } });
  before.change('plan-0001', offered('mine too'));
  await rest();
  before.leave();
  await rest();
  changeElsewhere({ what: 'removeContact', id: 'one' });
  changeElsewhere(offered('theirs'));
  const again = open();
  await rest();
  expect(stored()).toMatchObject({ sheet: { strengths: 'mine' }, stepBackOffer: 'theirs', contacts: [{ id: 'one', result: 'Glad' }] });
  expect(again.state().overtaken.get('plan-0001')).toMatchObject([{ change: offered('mine too') }]);
});

test('one’s own that cannot be put in any more stays to be read', async () => {
  worker.rows.set('plan-0001', { ...plan(), contacts: [contact('one')] });
  const desk = open();
  const edit = { what: 'editContact', id: 'one', edit: { result: 'mine' } } as const;
  desk.change('plan-0001', edit);
  changeElsewhere({ ...edit, edit: { result: 'theirs' } });
  await rest();
  changeElsewhere({ what: 'removeContact', id: 'one' });
  desk.take([...worker.rows.values()]);
  desk.applyOvertaken('plan-0001');
  await rest();
  expect([stored(), desk.state().overtaken.get('plan-0001')]).toMatchObject([{ contacts: [] }, [{ change: edit }]]);
});

test('what was removed and made anew elsewhere is taken as it is now, with what was typed here', async () => {
  worker.rows.set('plan-0001', { ...plan(), revision: 7, stepBackOffer: 'old' });
  const desk = open();
  worker.rows.set('plan-0001', { ...plan(), stepBackOffer: 'anew' });
  desk.take([...worker.rows.values()]);
  desk.change('plan-0001', typed('mine'));
  await rest();
  await rest();
  expect(stored()).toMatchObject({ revision: 2, stepBackOffer: 'anew', sheet: { strengths: 'mine' } });
});

test('a closed page loses nothing: the next one saves what was left', async () => {
  worker.rows.set('plan-0001', plan());
  worker.next = ['readOnly', 'readOnly', 'readOnly', 'readOnly'];
  const desk = open();
  desk.change('plan-0001', typed('left behind'));
  desk.add(plan('plan-0002'));
  await rest();
  desk.leave();
  await rest();
  expect([strengthsOf(stored()), worker.rows.size, worker.next]).toEqual(['', 1, []]);
  const again = open();
  expect(again.state().followUps).toHaveLength(2);
  await rest();
  expect([strengthsOf(stored()), worker.rows.has('plan-0002'), kept.size]).toEqual(['left behind', true, 0]);
});

test('a page that goes away sends what waits, also behind what is on its way', async () => {
  worker.rows.set('plan-0001', plan());
  const desk = open();
  desk.change('plan-0001', typed('one'));
  vi.advanceTimersByTime(400);
  desk.change('plan-0001', { what: 'setOwner', owner: 'Ali' });
  desk.leave();
  await vi.advanceTimersByTimeAsync(0);
  expect(stored()).toMatchObject({ revision: 3, owner: 'Ali', sheet: { strengths: 'one' } });
  // What is stored already is not saved again nor called overtaken.
  const again = open();
  await rest();
  expect([again.state().overtaken.size, kept.size, stored()?.revision]).toEqual([0, 0, 3]);
});

test('what a page sent as it went away is not called overtaken by the next one, which looked sooner than it arrived', async () => {
  worker.rows.set('plan-0001', plan());
  let arrive = (): void => undefined;
  worker.isReached = new Promise((resolve) => (arrive = resolve));
  const first = open();
  first.change('plan-0001', typed('one'));
  await vi.advanceTimersByTimeAsync(400);
  // There and back again: not every change by itself is to be seen in what is stored.
  first.change('plan-0001', { what: 'setPlanState', state: 'running' });
  first.change('plan-0001', { what: 'setPlanState', state: 'paused' });
  first.leave();
  worker.isReached = Promise.resolve();
  const next = open();
  arrive();
  await rest();
  expect(next.state().overtaken.size).toBe(0);
  expect(stored()).toMatchObject({ revision: 3, state: 'paused', sheet: { strengths: 'one' } });
  expect([open().state().overtaken.size, kept.size]).toEqual([0, 0]);
});

test('what one window keeps of a customer outlives what another one does meanwhile', async () => {
  worker.rows.set('plan-0001', plan());
  const [first, second] = [open(), open()];
  // Both once kept something of the very same plan.
  second.change('plan-0001', { what: 'setOwner', owner: 'Ali' });
  await rest();
  first.take([...worker.rows.values()]);
  worker.next = ['storageFull'];
  first.change('plan-0001', typed('not saved yet'));
  await rest();
  second.add(plan('plan-0002'));
  await rest();
  second.change('plan-0002', typed('saved'));
  await rest();
  expect([...worker.rows.values()].map(strengthsOf)).toEqual(['', 'saved']);
  // The first one ends without a word, as in a crash.
  open();
  await rest();
  expect([strengthsOf(stored()), kept.size]).toEqual(['not saved yet', 0]);
});

test('two windows keep what they changed of one plan side by side, and neither is lost with the other', async () => {
  worker.rows.set('plan-0001', plan());
  const [first, second] = [open(), open()];
  worker.next = ['storageFull', 'storageFull'];
  first.change('plan-0001', typed('of the first'));
  second.change('plan-0001', offered('of the second'));
  await rest();
  second.change('plan-0001', offered('still of the second'));
  expect([worker.next, stored()?.revision]).toEqual([[], 1]);
  // Both end without a word, as in a crash.
  vi.clearAllTimers();
  open();
  await rest();
  expect([stored(), kept.size]).toMatchObject([{ stepBackOffer: 'still of the second', sheet: { strengths: 'of the first' } }, 0]);
});

test('of one field that two closed windows left both versions stand', async () => {
  worker.rows.set('plan-0001', plan());
  const windows = [open(), open()];
  worker.next = ['storageFull', 'storageFull'];
  for (const [i, desk] of windows.entries()) desk.change('plan-0001', typed(`of window ${i}`));
  await rest();
  vi.clearAllTimers();
  const again = open();
  await rest();
  expect([strengthsOf(stored()), again.state().overtaken.get('plan-0001')]).toMatchObject([
    'of window 0',
    [{ change: typed('of window 1') }],
  ]);
});

test('a page that goes away does not write over what another window saved meanwhile', async () => {
  worker.rows.set('plan-0001', plan());
  const desk = open();
  desk.change('plan-0001', typed('one'));
  vi.advanceTimersByTime(400);
  desk.change('plan-0001', { what: 'setOwner', owner: 'Ali' });
  // Faster than what is on its way.
  changeElsewhere(offered('theirs'));
  worker.next = [];
  desk.leave();
  await vi.advanceTimersByTimeAsync(0);
  expect(stored()).toMatchObject({ revision: 2, stepBackOffer: 'theirs' });
  open();
  await rest();
  expect(stored()).toMatchObject({ owner: 'Ali', stepBackOffer: 'theirs', sheet: { strengths: 'one' } });
});

test('what was stored though its answer was lost is not called another’s when somebody changed more since', async () => {
  worker.rows.set('plan-0001', plan());
  const desk = open();
  worker.next = ['lost'];
  desk.change('plan-0001', typed('one'));
  await rest();
  desk.change('plan-0001', typed('two'));
  changeElsewhere(offered('theirs'));
  desk.take([...worker.rows.values()]);
  await rest();
  expect([desk.state().overtaken.size, stored()]).toMatchObject([0, { stepBackOffer: 'theirs', sheet: { strengths: 'two' } }]);
});

test('what an earlier Holdfast kept is not lost: what it made is saved, changes wait until they are put in', async () => {
  worker.rows.set('plan-0001', plan());
  const change = { change: typed('typed before'), at: 900 };
  const left = { made: null, baseRevision: 1, sent: [], waiting: [change], overtaken: [] };
  kept.set(
    'holdfast.followUps.c1',
    JSON.stringify({ 'plan-0001': left, 'plan-0002': { ...left, made: plan('plan-0002'), baseRevision: 0 } }),
  );
  const desk = open();
  await rest();
  expect(worker.rows.has('plan-0002')).toBe(true);
  for (const id of ['plan-0001', 'plan-0002']) {
    expect(desk.state().overtaken.get(id)).toEqual([change]);
    desk.applyOvertaken(id);
  }
  await rest();
  expect([...worker.rows.values()].map(strengthsOf)).toEqual(['typed before', 'typed before']);
  expect(kept.size).toBe(0);
});

test('what could not be saved before its customer was joined to another is saved from there', async () => {
  worker.rows.set('plan-0001', plan());
  const before = open();
  worker.next = ['readOnly', 'readOnly'];
  before.change('plan-0001', typed('mine'));
  await rest();
  before.leave();
  await rest();
  expect([strengthsOf(stored()), worker.next, kept.size]).toEqual(['', [], 1]);
  const joined = open('older-customer');
  expect(strengthsOf(shown(joined))).toBe('mine');
  await rest();
  expect([strengthsOf(stored()), kept.size]).toEqual(['mine', 0]);
});

test.each(['in the open page', 'in a page that was closed meanwhile'])(
  'what could not be saved of another part goes back to it when the two customers are parted: %s',
  async (where) => {
    worker.rows.set('plan-0001', plan());
    const joined = open('older-customer');
    worker.next = ['readOnly', 'readOnly'];
    joined.change('plan-0001', typed('mine'));
    await rest();
    if (where === 'in the open page') joined.take([]);
    else {
      joined.leave();
      await rest();
      const after = createFollowUpDesk(
        'older-customer',
        portsOf(() => undefined),
        () => undefined,
      );
      after.take([]);
      expect(after.state().followUps).toEqual([]);
    }
    expect([...kept.keys()]).toEqual(['holdfast.followUps.c1']);
    worker.next = [];
    open();
    await rest();
    expect([strengthsOf(stored()), kept.size]).toEqual(['mine', 0]);
  },
);

test('what was removed is gone at once, comes back by undo, and leaves the store later', async () => {
  worker.rows.set('plan-0001', plan());
  const desk = open();
  desk.change('plan-0001', typed('unsaved'));
  desk.remove('plan-0001');
  desk.take([...worker.rows.values()]);
  expect([desk.state().followUps.length, desk.state().removed?.id, worker.rows.size]).toEqual([0, 'plan-0001', 1]);
  desk.undoRemove();
  await rest();
  expect([strengthsOf(shown(desk)), strengthsOf(stored())]).toEqual(['unsaved', 'unsaved']);
  desk.remove('plan-0001');
  await vi.advanceTimersByTimeAsync(8000);
  expect([desk.state().removed, worker.rows.size, kept.size]).toEqual([null, 0, 0]);
});

test('a browser that keeps nothing is told of', () => {
  const desk = createFollowUpDesk(
    'c1',
    {
      save: worker.save,
      remove: worker.remove,
      applyChange: changeFollowUp,
      join: joinChanges,
      storage: {
        getItem: () => '{"plan-0001":{"made":3},"x":null}',
        setItem: () => {
          throw new Error('full');
        },
        removeItem: () => undefined,
      },
      now: () => 0,
      onStored: () => undefined,
    },
    () => undefined,
  );
  desk.take([]);
  desk.add(plan());
  expect([desk.state().areKept, desk.state().followUps.length]).toEqual([false, 1]);
});
