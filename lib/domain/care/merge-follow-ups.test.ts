import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeFollowUp, type FollowUpChange } from './change-follow-up.ts';
import { openComplaintCase } from './draft-follow-ups.ts';
import {
  contactCalendarSchema,
  followUpSchema,
  recoverySteps,
  winBackPlanSchema,
  type ComplaintCase,
  type FollowUp,
  type WinBackPlan,
} from './follow-up.ts';
import { joinChanges, mergeFollowUps } from './merge-follow-ups.ts';
import type { PlannedContact } from './planned-contact.ts';

const now = Date.UTC(2026, 10, 23, 12);
const contact = (id: string, over: Partial<PlannedContact> = {}): PlannedContact => ({
  id,
  on: '2026-12-01',
  reason: `Because of ${id}`,
  way: 'call',
  playId: null,
  state: 'planned',
  stateAt: null,
  result: '',
  ...over,
});
const plan: WinBackPlan = {
  id: 'plan-1111',
  customerId: 'c-1',
  revision: 3,
  createdAt: now,
  owner: 'Mina',
  history: [{ at: now, what: 'created', detail: '' }],
  kind: 'winBackPlan',
  state: 'drafted',
  stateAt: now,
  lostOn: null,
  sheet: { strengths: '', weaknesses: '', opportunities: '', threats: '' },
  contacts: [contact('a'), contact('b', { on: '2026-12-08' }), contact('c', { on: '2026-12-15' })],
  stepBackOffer: '',
  interview: { heldOn: null, answers: { why: '', whatTipped: '', howWasItWithUs: '', whatWasMissing: '', whatNext: '' } },
  handOver: { to: '', on: '2026-12-01', note: '' },
};
const workingTime = { weekend: [6, 0], startMinute: 540, endMinute: 1080, holidaySets: [], daysOff: [] };
const complaint = openComplaintCase({
  ...{ id: 'case-1111', customerId: 'c-1', now, today: '2026-11-23', owner: 'Mina', workingTime },
  about: 'Late delivery',
  complainedAt: now,
});
const after = <F extends FollowUp>(from: F, ...changes: FollowUpChange[]): F =>
  changes.reduce((followUp, change, i) => {
    const changed = changeFollowUp(followUp, change, now + 60_000 * (i + 1));
    if (!changed.ok) throw new Error(changed.refusal);
    return changed.followUp;
  }, from);
/** What it says, without what each save counts. */
const contentOf = ({ revision: _, history: __, ...content }: FollowUp): object => content;

/** One change of each field that there is, by the field. */
const planChanges: [string, FollowUpChange][] = [
  ['owner', { what: 'setOwner', owner: 'Ali' }],
  ['state', { what: 'setPlanState', state: 'running' }],
  ['lostOn', { what: 'setLostOn', on: '2026-11-01' }],
  ...(['strengths', 'weaknesses', 'opportunities', 'threats'] as const).map((side): [string, FollowUpChange] => [
    side,
    { what: 'editSheet', side, words: `New ${side}` },
  ]),
  ['offer', { what: 'editStepBackOffer', words: 'One box' }],
  ...(['why', 'whatTipped', 'howWasItWithUs', 'whatWasMissing', 'whatNext'] as const).map((question): [string, FollowUpChange] => [
    question,
    { what: 'editInterview', question, words: `New ${question}` },
  ]),
  ['heldOn', { what: 'setInterviewHeldOn', on: '2026-11-20' }],
  ['handOver.to', { what: 'editHandOver', edit: { to: 'Olga' } }],
  ['handOver.on', { what: 'editHandOver', edit: { on: '2026-12-24' } }],
  ['handOver.note', { what: 'editHandOver', edit: { note: 'Knows them' } }],
  ['a.on', { what: 'moveContact', id: 'a', on: '2026-12-29' }],
  ['a.reason', { what: 'editContact', id: 'a', edit: { reason: 'New reason' } }],
  ['a.way', { what: 'editContact', id: 'a', edit: { way: 'letter' } }],
  ['a.playId', { what: 'editContact', id: 'a', edit: { playId: 'findTheReason' } }],
  ['a.result', { what: 'editContact', id: 'a', edit: { result: 'Glad' } }],
  ['a.state', { what: 'setContactState', id: 'a', state: 'done' }],
  ['b.result', { what: 'editContact', id: 'b', edit: { result: 'Angry' } }],
  ['c', { what: 'removeContact', id: 'c' }],
  ['d', { what: 'addContact', contact: contact('d', { on: '2026-12-04' }) }],
];
const caseChanges: [string, FollowUpChange][] = [
  ['owner', { what: 'setOwner', owner: 'Ali' }],
  ['state', { what: 'setCaseState', state: 'waiting' }],
  ['due', { what: 'setDue', on: '2026-12-24' }],
  ['about', { what: 'setAbout', about: 'Two boxes' }],
  ['rootCause', { what: 'setRootCause', rootCause: 'billing', note: 'Typed by hand' }],
  ...recoverySteps.flatMap((step): [string, FollowUpChange][] => [
    [`${step}.done`, { what: 'toggleStep', step, isDone: true }],
    [`${step}.note`, { what: 'noteStep', step, note: `Note on ${step}` }],
    [`${step}.due`, { what: 'setStepDue', step, on: '2027-01-05' }],
  ]),
];
const some = (changes: [string, FollowUpChange][]) => fc.subarray(changes.map(([, change]) => change));
/** Every change goes to one window, to the other, or to none. */
const dealt = (changes: [string, FollowUpChange][]) =>
  fc.array(fc.constantFrom('mine', 'theirs', 'none'), { minLength: changes.length, maxLength: changes.length }).map((whose) => ({
    all: changes.flatMap(([, change], i) => (whose[i] === 'none' ? [] : [change])),
    mine: changes.flatMap(([, change], i) => (whose[i] === 'mine' ? [change] : [])),
    theirs: changes.flatMap(([, change], i) => (whose[i] === 'theirs' ? [change] : [])),
  }));
/** Times by which one tells when something was said, and nothing else. */
const untimed = (followUp: FollowUp): unknown =>
  JSON.parse(JSON.stringify(contentOf(followUp), (key, value: unknown) => (key === 'stateAt' || key === 'doneAt' ? typeof value : value)));

describe('mergeFollowUps', () => {
  it('knows a change of every field of the schema', () => {
    const known = [plan, complaint].map((base) => {
      const changes = base.kind === 'complaintCase' ? caseChanges : planChanges;
      return Object.keys(contentOf(base)).filter((field) =>
        changes.some(([, change]) => {
          const changed = after<FollowUp>(base, change);
          return JSON.stringify(changed[field as keyof FollowUp]) !== JSON.stringify(base[field as keyof FollowUp]);
        }),
      );
    });
    const fixed = ['id', 'customerId', 'createdAt', 'kind', 'complainedAt'];
    expect(known.map((fields) => fields.toSorted())).toEqual(
      [plan, complaint].map((base) =>
        Object.keys(contentOf(base))
          .filter((field) => !fixed.includes(field))
          .toSorted(),
      ),
    );
  });

  it.each([
    ['plan', plan, planChanges],
    ['case', complaint, caseChanges],
  ] as [string, FollowUp, [string, FollowUpChange][]][])('joins all that does not touch each other: %s', (_, base, changes) => {
    fc.assert(
      fc.property(dealt(changes), ({ all, mine, theirs }) => {
        const joined = mergeFollowUps(base, after(base, ...mine), after(base, ...theirs));
        expect(joined.conflicts).toEqual([]);
        expect(untimed(joined.merged)).toEqual(untimed(after(base, ...all)));
        expect(followUpSchema.safeParse(joined.merged).success).toBe(true);
      }),
    );
  });

  it('gives the same words whoever was faster, and the very document where one side changed nothing', () => {
    fc.assert(
      fc.property(dealt(planChanges), some(planChanges), ({ mine, theirs }, alone) => {
        const [a, b] = [after(plan, ...mine), after(plan, ...theirs)];
        expect(untimed(mergeFollowUps(plan, a, b).merged)).toEqual(untimed(mergeFollowUps(plan, b, a).merged));
        const one = after(plan, ...alone);
        expect(contentOf(mergeFollowUps(plan, plan, one).merged)).toEqual(contentOf(one));
        expect(contentOf(mergeFollowUps(plan, one, plan).merged)).toEqual(contentOf(one));
        expect(mergeFollowUps(plan, one, one).conflicts).toEqual([]);
      }),
    );
  });

  it('tells of each field that both changed to something else, keeps theirs there, and joins the rest', () => {
    const mine = after(plan, { what: 'editSheet', side: 'threats', words: 'mine' }, { what: 'setOwner', owner: 'Ali' });
    const theirs = after(plan, { what: 'editSheet', side: 'threats', words: 'theirs' }, { what: 'setPlanState', state: 'paused' });
    const { merged, conflicts } = mergeFollowUps(plan, mine, theirs);
    expect(conflicts).toEqual(['sheet/threats']);
    expect(merged).toMatchObject({ sheet: { threats: 'theirs' }, owner: 'Ali', state: 'paused', stateAt: theirs.stateAt });
    const both = [mine, theirs].map((one, i) => after(one, { what: 'setContactState', id: 'a', state: i === 0 ? 'done' : 'skipped' }));
    expect(mergeFollowUps(plan, both[0]!, both[1]!).conflicts).toEqual(['sheet/threats', 'contacts/a/state']);
  });

  it('keeps a contact that one removed and the other changed, and tells whoever removed it', () => {
    const removed = after(plan, { what: 'removeContact', id: 'a' });
    const changed = after(plan, { what: 'editContact', id: 'a', edit: { result: 'Glad' } });
    const kept = mergeFollowUps(plan, changed, removed);
    expect([kept.merged.contacts.find(({ id }) => id === 'a')?.result, kept.conflicts]).toEqual(['Glad', []]);
    const told = mergeFollowUps(plan, removed, changed);
    expect([told.merged.contacts.find(({ id }) => id === 'a')?.result, told.conflicts]).toEqual(['Glad', ['contacts/a']]);
    expect(mergeFollowUps(plan, removed, removed)).toMatchObject({ merged: { contacts: [{ id: 'b' }, { id: 'c' }] }, conflicts: [] });
  });

  it('keeps contacts by day, their number within bounds, and steps in their order', () => {
    const mine = after(plan, { what: 'moveContact', id: 'a', on: '2026-12-20' });
    const theirs = after(plan, { what: 'addContact', contact: contact('d', { on: '2026-12-02' }) });
    expect(mergeFollowUps(plan, mine, theirs).merged.contacts.map(({ id }) => id)).toEqual(['d', 'b', 'c', 'a']);
    const full = (prefix: string) =>
      after(plan, ...Array.from({ length: 30 }, (_, i) => ({ what: 'addContact', contact: contact(`${prefix}${i}`) }) as const));
    const { merged, conflicts } = mergeFollowUps(plan, full('m'), full('t'));
    expect([merged.contacts.length, conflicts]).toEqual([60, ['contacts/m27', 'contacts/m28', 'contacts/m29']]);
    expect(winBackPlanSchema.safeParse(merged).success).toBe(true);
    const steps = mergeFollowUps<ComplaintCase>(
      complaint,
      after(complaint, { what: 'toggleStep', step: 'listen', isDone: true }),
      after(complaint, { what: 'noteStep', step: 'notice', note: 'n' }),
    );
    expect(steps.merged.steps.map(({ step }) => step)).toEqual([...recoverySteps]);
  });

  it('tells the history of both, how it began first, within bounds', () => {
    const mine = after(plan, { what: 'setOwner', owner: 'Ali' }, { what: 'editStepBackOffer', words: 'x' });
    const theirs = after(plan, { what: 'setPlanState', state: 'running' });
    expect(mergeFollowUps(plan, mine, theirs).merged.history.map(({ what }) => what)).toEqual([
      'created',
      'running',
      'ownerSet',
      'offerEdited',
    ]);
    const long = {
      ...plan,
      history: [...plan.history, ...Array.from({ length: 499 }, (_, i) => ({ at: now, what: 'paused', detail: `${i}` }))],
    };
    const { history } = mergeFollowUps(
      long,
      after(long, { what: 'setOwner', owner: 'Ali' }),
      after(long, { what: 'setPlanState', state: 'running' }),
    ).merged;
    expect([history.length, history[0]!.what, history.slice(-2).map(({ what }) => what)]).toEqual([
      500,
      'created',
      ['running', 'ownerSet'],
    ]);
  });

  it('joins a calendar as it joins a plan', () => {
    const calendar = contactCalendarSchema.parse({ ...plan, kind: 'contactCalendar', state: 'running' });
    const mine = after(calendar, { what: 'setCalendarState', state: 'paused' });
    const theirs = after(calendar, { what: 'setContactState', id: 'b', state: 'done' });
    expect(mergeFollowUps(calendar, mine, theirs).merged).toMatchObject({ state: 'paused', contacts: [{}, { state: 'done' }, {}] });
  });
});

describe('joinChanges', () => {
  const timed = (...changes: FollowUpChange[]) => changes.map((change, i) => ({ change, at: now + i }));

  it('hands back the changes of fields in conflict and no others', () => {
    const changes = timed(
      { what: 'setOwner', owner: 'Ali' },
      { what: 'editContact', id: 'a', edit: { result: 'mine' } },
      { what: 'removeContact', id: 'b' },
      { what: 'editSheet', side: 'threats', words: 'mine' },
    );
    const mine = after(plan, ...changes.map(({ change }) => change));
    const theirs = after(
      plan,
      { what: 'editContact', id: 'a', edit: { result: 'theirs' } },
      { what: 'editContact', id: 'b', edit: { result: 'theirs' } },
      { what: 'editStepBackOffer', words: 'theirs' },
    );
    const { merged, overtaken } = joinChanges(plan, mine, theirs, changes);
    expect(overtaken).toEqual([changes[1], changes[2]]);
    expect(merged).toMatchObject({ owner: 'Ali', stepBackOffer: 'theirs', sheet: { threats: 'mine' } });
    expect(merged.contacts.map(({ result }) => result)).toEqual(['theirs', 'theirs', '']);
  });

  it('lets a step be done of a case that was closed meanwhile', () => {
    const changes = timed({ what: 'toggleStep', step: 'checkPutRight', isDone: true });
    const mine = after(complaint, ...changes.map(({ change }) => change));
    const theirs = after(complaint, { what: 'close', state: 'putRight', rootCause: 'delivery', note: '' });
    const { merged, overtaken } = joinChanges<FollowUp, (typeof changes)[number]>(complaint, mine, theirs, changes);
    expect([merged.state, overtaken]).toEqual(['putRight', []]);
    expect(merged.kind === 'complaintCase' && merged.steps.at(-1)).toMatchObject({ isDone: true });
  });
});
