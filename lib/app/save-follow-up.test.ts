import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStores, type OpenStores } from '../../tests/stores/open-stores.ts';
import { changeFollowUp, type FollowUpChange } from '../domain/care/change-follow-up.ts';
import { draftWinBackPlan, openComplaintCase, planMoves, type PlanMove } from '../domain/care/draft-follow-ups.ts';
import type { FollowUp } from '../domain/care/follow-up.ts';
import type { CustomerId, Sighting } from '../domain/customers/customer.ts';
import { readHistories } from './customer-histories.ts';
import { getAgenda } from './get-agenda.ts';
import { StoreError } from './ports.ts';
import { saveFollowUp } from './save-follow-up.ts';
import { scoreCustomers } from './score-customers.ts';

const workingTime = { weekend: [6, 0], startMinute: 540, endMinute: 1080, holidaySets: [], daysOff: [] };
const now = Date.UTC(2026, 10, 23, 12);
const dayMs = 86_400_000;
const today = '2026-11-23';
const contactReasons = Object.fromEntries(planMoves.map((move) => [move, move])) as Record<PlanMove, string>;
const base = (customerId: string) => ({ customerId, now, today, owner: 'Mina', workingTime });
const planOf = (customerId: string, id = 'plan-1111') =>
  draftWinBackPlan({ ...base(customerId), id, reasons: [], contactReasons, lostOn: null });
const caseOf = (customerId: string, id = 'case-1111') =>
  openComplaintCase({ ...base(customerId), id, about: 'Late delivery', complainedAt: now - 3 * dayMs });

let open: OpenStores;
beforeEach(() => {
  open = openStores();
});
afterEach(() => open.close());

const sighting = (email: string, name: string): Sighting => ({
  origin: `https://${name.toLowerCase()}.example`,
  identity: [{ kind: 'email', id: email }],
  name,
  isNameKept: true,
  company: null,
  emails: [email],
  phones: [],
});
const meet = async (email: string, name: string, daysAgo = 100): Promise<CustomerId> =>
  (await open.stores.customers.recognise([sighting(email, name)], now - daysAgo * dayMs))[0]!;
/** Changes what is stored, and saves it. */
async function change(id: string, ...changes: FollowUpChange[]): Promise<FollowUp> {
  let followUp = (await open.stores.followUps.get(id))!;
  for (const one of changes) {
    const changed = changeFollowUp(followUp, one, now);
    if (!changed.ok) throw new Error(changed.refusal);
    expect(await saveFollowUp(open.stores, changed.followUp, now)).toMatchObject({ isStored: true });
    followUp = changed.followUp;
  }
  return followUp;
}
const outcomesOf = async (): Promise<[string, string][]> =>
  (await open.stores.journal.outcomes()).map(({ customerId, outcome }) => [customerId, outcome]);

describe('a plan’s outcome', () => {
  it('stands in the journal once, follows the plan’s state and outlives it', async () => {
    const anna = await meet('anna@weber.example', 'Anna');
    const plan = planOf(anna);
    expect(await saveFollowUp(open.stores, plan, now)).toEqual({ isStored: true, isOutcome: false });
    expect(await outcomesOf()).toEqual([]);
    const won = await change(plan.id, { what: 'setPlanState', state: 'running' }, { what: 'setPlanState', state: 'wonBack' });
    expect(await outcomesOf()).toEqual([[anna, 'wonBack']]);
    // The answer was lost, and it is saved again; then a word is changed.
    expect(await saveFollowUp(open.stores, won, now)).toEqual({ isStored: true, isOutcome: false });
    await change(plan.id, { what: 'editStepBackOffer', words: 'One seat' });
    expect(await outcomesOf()).toEqual([[anna, 'wonBack']]);
    await change(plan.id, { what: 'setPlanState', state: 'letGo' });
    expect(await outcomesOf()).toEqual([[anna, 'left']]);
    await change(plan.id, { what: 'setPlanState', state: 'running' });
    expect(await outcomesOf()).toEqual([]);
    await change(plan.id, { what: 'setPlanState', state: 'wonBack' });
    await open.stores.followUps.remove(plan.id);
    expect(await open.stores.followUps.all()).toEqual([]);
    expect(await outcomesOf()).toEqual([[anna, 'wonBack']]);
    // Another window had it open, as it was before, and makes it anew.
    await saveFollowUp(open.stores, { ...plan, state: 'running' }, now);
    expect(await outcomesOf()).toEqual([[anna, 'wonBack']]);
    await change(plan.id, { what: 'setPlanState', state: 'letGo' });
    expect(await outcomesOf()).toEqual([[anna, 'left']]);
  });

  it('that somebody removed from the journal does not come back with the next word of the plan', async () => {
    const anna = await meet('anna@weber.example', 'Anna');
    await saveFollowUp(open.stores, { ...planOf(anna), state: 'wonBack' }, now);
    const [written] = await open.stores.journal.outcomes();
    await open.stores.journal.remove(written!.id);
    await change('plan-1111', { what: 'editStepBackOffer', words: 'One seat' }, { what: 'setOwner', owner: 'Arash' });
    expect(await outcomesOf()).toEqual([]);
    await change('plan-1111', { what: 'setPlanState', state: 'letGo' });
    expect(await outcomesOf()).toEqual([[anna, 'left']]);
  });

  it('is that of the plan where two saves come at once', async () => {
    const anna = await meet('anna@weber.example', 'Anna');
    const plan = { ...planOf(anna), state: 'running' as const };
    await saveFollowUp(open.stores, plan, now);
    const won = { ...plan, state: 'wonBack' as const, revision: 2 };
    const again = { ...plan, revision: 3 };
    await Promise.all([won, again].map((one) => saveFollowUp(open.stores, one, now)));
    expect((await open.stores.followUps.get(plan.id))?.state).toBe('running');
    expect(await outcomesOf()).toEqual([]);
  });

  it('and the plan are kept both or neither', async () => {
    const anna = await meet('anna@weber.example', 'Anna');
    const { entries } = open.databases.journal;
    const fail = () => {
      throw new Error('no room');
    };
    entries.hook('creating', fail);
    const plan = { ...planOf(anna), state: 'letGo' as const };
    await expect(saveFollowUp(open.stores, plan, now)).rejects.toThrow(StoreError);
    expect([await open.stores.followUps.all(), await outcomesOf()]).toEqual([[], []]);
    entries.hook('creating').unsubscribe(fail);
    expect(await saveFollowUp(open.stores, plan, now)).toEqual({ isStored: true, isOutcome: true });
    expect(await outcomesOf()).toEqual([[anna, 'left']]);
  });

  it('is left alone by whoever came too late', async () => {
    const anna = await meet('anna@weber.example', 'Anna');
    const plan = planOf(anna);
    await saveFollowUp(open.stores, plan, now);
    await change(plan.id, { what: 'setOwner', owner: 'Arash' });
    const late = changeFollowUp(plan, { what: 'setPlanState', state: 'wonBack' }, now);
    expect(late.ok && (await saveFollowUp(open.stores, late.followUp, now))).toEqual({ isStored: false, isOutcome: false });
    expect(await outcomesOf()).toEqual([]);
  });

  it('stands beside other outcomes', async () => {
    const anna = await meet('anna@weber.example', 'Anna');
    await open.stores.journal.write({ kind: 'outcome', id: 'outcome-by-hand', customerId: anna, at: now, outcome: 'stayed' });
    await saveFollowUp(open.stores, { ...planOf(anna), state: 'wonBack' }, now);
    expect(new Set((await outcomesOf()).map(([, outcome]) => outcome))).toEqual(new Set(['stayed', 'wonBack']));
    await change('plan-1111', { what: 'setPlanState', state: 'paused' });
    expect(await outcomesOf()).toEqual([[anna, 'stayed']]);
  });
});

describe('complaint cases', () => {
  it('are evidence: open they weigh as a complaint, put right as one put right', async () => {
    const anna = await meet('anna@weber.example', 'Anna');
    const signalsOf = async (): Promise<string[]> =>
      ((await scoreCustomers(open.stores, [anna], now)).get(anna)?.signals ?? []).map(({ id }) => id);
    expect(await signalsOf()).toEqual([]);
    await saveFollowUp(open.stores, caseOf(anna), now);
    expect(await signalsOf()).toEqual(['complaint']);
    await change('case-1111', { what: 'close', state: 'putRight', rootCause: 'delivery', note: '' });
    expect(await signalsOf()).toEqual(['complaintPutRight']);
    await change('case-1111', { what: 'reopen' }, { what: 'close', state: 'notPutRight', rootCause: 'delivery', note: '' });
    expect(await signalsOf()).toEqual(['complaint']);
    await open.stores.followUps.remove('case-1111');
    expect(await signalsOf()).toEqual([]);
  });

  it('of every part count for the whole, and go with their part when a merge is undone', async () => {
    const [anna, other] = [await meet('anna@weber.example', 'Anna'), await meet('a.weber@home.example', 'Home', 50)];
    await saveFollowUp(open.stores, caseOf(other), now);
    await saveFollowUp(open.stores, { ...planOf(anna), state: 'running' }, now);
    const casesOf = async (id: CustomerId): Promise<number> =>
      (await readHistories(open.stores, [id])).get(id)!.items.filter(({ kind }) => kind === 'case').length;
    expect([await casesOf(anna), await casesOf(other)]).toEqual([0, 1]);

    await open.stores.merges.change({ kind: 'join', mergeId: 'merge-1', ids: [anna, other] }, now);
    const whole = (await open.stores.customers.get([anna])).get(anna)!.id;
    expect(await casesOf(whole)).toBe(1);
    const { today: due, week } = await getAgenda(open.stores, today);
    expect([...due, ...week].map(({ kind, customerId, customerName }) => [kind, customerId, customerName])).toEqual([
      ['caseStep', whole, 'Anna'],
      ['contact', whole, 'Anna'],
      ['case', whole, 'Anna'],
    ]);

    await open.stores.merges.change({ kind: 'unjoin', mergeId: 'merge-1' }, now);
    expect([await casesOf(anna), await casesOf(other)]).toEqual([0, 1]);
  });
});

it('asks what is due of everybody, open promises too, and of nobody whose work is over', async () => {
  const anna = await meet('anna@weber.example', 'Anna');
  const promise = { kind: 'promise' as const, customerId: anna, at: now, text: 'Send the report', stateAt: now };
  await open.stores.journal.write({ ...promise, id: 'promise-1', dueOn: '2026-11-20', state: 'open' });
  await open.stores.journal.write({ ...promise, id: 'promise-2', dueOn: '2026-11-20', state: 'kept' });
  await saveFollowUp(open.stores, { ...planOf(anna), state: 'letGo' }, now);
  const agenda = await getAgenda(open.stores, today);
  expect(agenda).toMatchObject({ overdue: [{ entryId: 'promise-1', customerName: 'Anna' }], today: [], week: [], later: [] });
});
