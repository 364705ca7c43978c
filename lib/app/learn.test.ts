import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Observation } from '../domain/observations/observation.ts';
import type { OutcomeKind } from '../domain/journal/journal.ts';
import { acceptLearning, getLearning, keepOwnWeights, undoLearning } from './learn.ts';
import { openStores, type OpenStores } from '../../tests/stores/open-stores.ts';
import type { Stores } from './ports.ts';
import { recordObservations } from './record-observations.ts';
import { requestRescore, runRescoring } from './rescore.ts';

const dayMs = 86_400_000;
const now = 20_000 * dayMs;

let open: OpenStores;
let stores: Stores;
beforeEach(() => {
  open = openStores();
  ({ stores } = open);
});
afterEach(() => open.close());

type Case = { complains?: boolean; outcome?: OutcomeKind; orderDaysAgo?: number[] };
async function put(i: number, { complains = false, outcome, orderDaysAgo = [] }: Case): Promise<void> {
  const item = { place: 'record', confidence: 1 };
  const observation: Observation = {
    schema: 1,
    key: `k${i}`,
    hostId: 'demo-crm',
    profileVersion: 1,
    origin: 'https://crm.example',
    url: 'https://crm.example/1',
    pageKind: 'record',
    observedAt: now - 40 * dayMs,
    identity: [{ kind: 'email', id: `c${i}@b.example` }],
    facts: [{ field: 'name', value: `Customer ${i}`, text: '', place: '', confidence: 1 }],
    items: [
      ...(complains ? [{ ...item, key: 'case', kind: 'case' as const, at: now - 60 * dayMs, state: 'open' as const }] : []),
      ...orderDaysAgo.map((days) => ({ ...item, key: `o${days}`, kind: 'order' as const, at: now - days * dayMs, amount: 10 })),
    ],
  };
  const [id] = (await recordObservations(stores, [observation], now)).customerIds;
  if (outcome !== undefined)
    await stores.journal.write({ kind: 'outcome', id: `outcome-${i}`, customerId: id!, at: now - 20 * dayMs, outcome });
}

it('has not enough to learn from, and says what there is', async () => {
  await put(0, { outcome: 'left' });
  await put(1, { outcome: 'wonBack' });
  // Who ordered again after a long silence has stayed, though nobody wrote it down.
  await put(2, { orderDaysAgo: [400, 390, 380, 370, 150] });
  expect(await getLearning(stores, now)).toEqual({ kind: 'notEnough', accepted: null, counts: { left: 1, stayed: 1, wonBack: 1 } });
});

it('learns from outcomes, names what the score got wrong, and takes a change back exactly', async () => {
  for (let i = 0; i < 8; i++) await put(i, { complains: i < 6, outcome: 'left' });
  for (let i = 8; i < 16; i++) await put(i, { complains: i === 8, outcome: 'stayed' });
  await requestRescore(stores, now);
  await runRescoring(stores, async () => undefined);
  const learning = await getLearning(stores, now);
  if (learning.kind !== 'learned') throw new Error(learning.kind);
  expect(learning.counts).toEqual({ left: 8, stayed: 8, wonBack: 0 });
  expect(learning.cases).toBe(16);
  const complaint = learning.weights.find(({ key }) => key === 'complaint')!;
  expect(complaint).toMatchObject({ id: 'complaint', seenIn: 7 });
  expect(complaint.after).toBeGreaterThan(complaint.before);
  const wrong = [...learning.falseAlarms, ...learning.misses];
  expect(wrong.length).toBeGreaterThan(0);
  for (const { name, outcome } of learning.misses) expect([name.startsWith('Customer'), outcome]).toEqual([true, 'left']);

  await stores.settings.change(() => ({ signalWeights: { praise: -0.25 } }));
  const before = await stores.settings.get();
  await acceptLearning(stores, { weights: { complaint: complaint.after }, outcomes: learning.cases }, now);
  expect(await stores.settings.get()).toMatchObject({ signalWeights: { praise: -0.25, complaint: complaint.after } });
  expect((await getLearning(stores, now)).accepted).toEqual({ at: now, outcomes: 16 });
  await undoLearning(stores);
  expect(await stores.settings.get()).toEqual(before);
  await undoLearning(stores);
  expect(await stores.settings.get()).toEqual(before);
});

it('learns the same again from the same outcomes, however often it was accepted', async () => {
  for (let i = 0; i < 8; i++) await put(i, { complains: i < 6, outcome: 'left' });
  for (let i = 8; i < 16; i++) await put(i, { complains: i === 8, outcome: 'stayed' });
  await requestRescore(stores, now);
  await runRescoring(stores, async () => undefined);
  const learnt = async (): Promise<Record<string, number>> => {
    const learning = await getLearning(stores, now);
    return learning.kind === 'learned' ? Object.fromEntries(learning.weights.map(({ key, after }) => [key, after])) : {};
  };
  const weights = await learnt();
  expect(Object.keys(weights)).toContain('complaint');
  for (let times = 0; times < 3; times++) {
    await acceptLearning(stores, { weights, outcomes: 16 }, now + times);
    expect(await learnt()).toEqual(weights);
  }
  await undoLearning(stores);
  expect((await stores.settings.get()).signalWeights).toEqual({});
});

it('takes learned weights back and leaves those that people set meanwhile', async () => {
  await stores.settings.change(() => ({ signalWeights: { praise: -0.25, referral: -0.1 } }));
  await acceptLearning(stores, { weights: { complaint: 2, praise: -1 }, outcomes: 16 }, now);
  // One is set by hand, one goes back to its default, one is as it was learned.
  const set = { signalWeights: { complaint: 1.5, praise: -1 } };
  await stores.settings.change((before) => keepOwnWeights(before, set));
  expect(await stores.settings.get()).toMatchObject(set);
  await undoLearning(stores);
  expect(await stores.settings.get()).toMatchObject({ signalWeights: { complaint: 1.5, praise: -0.25 }, learned: null });
  expect((await stores.settings.get()).signalWeights).not.toHaveProperty('referral');
  // Nothing is learned any more, whatever a page remembers.
  const learned = { at: now, outcomes: 16, weightsBefore: {} };
  expect(keepOwnWeights(await stores.settings.get(), { ...set, learned })).toEqual({ ...set, learned: null });
});
