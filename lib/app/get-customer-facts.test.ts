import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Observation } from '../domain/observations/observation.ts';
import { openStores, type OpenStores } from '../../tests/stores/open-stores.ts';
import { getCustomerFacts } from './get-customer-facts.ts';
import { recordObservations } from './record-observations.ts';
import { scoreCustomers } from './score-customers.ts';

const dayMs = 86_400_000;
/** A Monday. */
const now = new Date(2026, 10, 23, 12).getTime();

let open: OpenStores;
beforeEach(() => {
  open = openStores();
});
afterEach(() => open.close());

const letter = (daysAgo: number, direction: 'in' | 'out', text: string) => ({
  key: `m${daysAgo}${direction}`,
  kind: 'message' as const,
  at: now - daysAgo * dayMs,
  direction,
  subject: 'Pump',
  text,
  place: 'letter',
  confidence: 1,
});

async function see(items: Observation['items']): Promise<string> {
  const observation: Observation = {
    schema: 1,
    key: 'record',
    hostId: 'demo-crm',
    profileVersion: 1,
    origin: 'https://crm.example',
    url: 'https://crm.example/1',
    pageKind: 'record',
    observedAt: now,
    identity: [{ kind: 'email', id: 'ada@b.example' }],
    facts: [{ field: 'name', value: 'Ada Moss', text: 'Ada Moss', place: '', confidence: 1 }],
    items,
  };
  return (await recordObservations(open.stores, [observation], now)).customerIds[0]!;
}

async function suggestions(customerId: string, draft: Parameters<typeof getCustomerFacts>[2]['draft']) {
  const scored = (await scoreCustomers(open.stores, [customerId], now)).get(customerId)!;
  return (await getCustomerFacts(open.stores, scored, { channel: null, draft, now })).promiseSuggestions;
}

it('suggests what our own letters and the draft promise, until somebody kept track of it or said that it is none', async () => {
  const customerId = await see([
    letter(1, 'out', 'I will send the spare part by Friday.'),
    letter(2, 'out', 'We will call you next week.'),
    letter(3, 'in', 'I will pay tomorrow.'),
    letter(40, 'out', 'I will write to you tomorrow.'),
  ]);
  const checks = { key: 'draft', quote: 'I will check it today.', dueOn: '2026-11-23', at: now, from: 'draft' as const };
  const draft = { customerIds: [customerId], promises: [checks] };
  const found = await suggestions(customerId, draft);
  expect(found.map(({ quote, dueOn, from }) => [quote, dueOn, from])).toEqual([
    ['I will check it today.', '2026-11-23', 'draft'],
    ['I will send the spare part by Friday.', '2026-11-27', 'message'],
    ['We will call you next week.', '2026-12-04', 'message'],
  ]);
  const entry = { customerId, at: now };
  await open.stores.journal.write({
    ...entry,
    id: 'promise-1',
    kind: 'promise',
    text: 'Spare part',
    dueOn: '2026-11-27',
    state: 'open',
    stateAt: now,
    suggestionKey: found[1]!.key,
  });
  await open.stores.journal.write({ ...entry, id: 'dismissed-1', kind: 'promiseDismissed', suggestionKey: found[2]!.key });
  expect((await suggestions(customerId, draft)).map(({ from }) => from)).toEqual(['draft']);
});

it('tells what a draft promises only of whom it is written to', async () => {
  const customerId = await see([]);
  const checks = { key: 'draft', quote: 'I will check it today.', dueOn: '2026-11-23', at: now, from: 'draft' as const };
  for (const customerIds of [[], ['somebody else']]) expect(await suggestions(customerId, { customerIds, promises: [checks] })).toEqual([]);
  expect(await suggestions(customerId, { customerIds: ['somebody else', customerId], promises: [checks] })).toEqual([checks]);
});
