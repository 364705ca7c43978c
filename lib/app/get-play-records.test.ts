import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStores, type OpenStores } from '../../tests/stores/open-stores.ts';
import { getPlayRecords } from './get-play-records.ts';
import type { Stores } from './ports.ts';

const dayMs = 86_400_000;
const now = 20_000 * dayMs;

let open: OpenStores;
let stores: Stores;
beforeEach(() => {
  open = openStores();
  ({ stores } = open);
});
afterEach(() => open.close());

const customer = async (email: string): Promise<string> => {
  const [id] = await stores.customers.recognise(
    [
      {
        identity: [{ kind: 'email', id: email }],
        name: email,
        origin: 'https://crm.example',
        isNameKept: false,
        company: null,
        emails: [email],
        phones: [],
      },
    ],
    now,
  );
  return id!;
};
let count = 0;
const use = (customerId: string, daysAgo: number) =>
  stores.journal.write({
    kind: 'playUsed',
    id: `play-use-${++count}`,
    customerId,
    at: now - daysAgo * dayMs,
    playId: 'openDoor',
    language: 'en',
    how: 'copied',
  });

it('counts nothing in an empty journal', async () => {
  expect(await getPlayRecords(stores)).toEqual([]);
});

it('counts what became of customers, also of one who was joined after the play was used', async () => {
  const [anna, home, ben] = [await customer('anna@work.example'), await customer('anna@home.example'), await customer('ben@b.example')];
  await use(home, 60);
  await use(ben, 50);
  await stores.merges.change({ kind: 'join', mergeId: 'merge-0001', ids: [anna, home] }, now - 40 * dayMs);
  await stores.journal.write({ kind: 'outcome', id: 'outcome-1', customerId: anna, at: now - 10 * dayMs, outcome: 'wonBack' });
  await stores.journal.write({ kind: 'outcome', id: 'outcome-2', customerId: ben, at: now - 20 * dayMs, outcome: 'left' });
  expect(await getPlayRecords(stores)).toEqual([{ playId: 'openDoor', used: 2, helped: 1, failed: 1, lastUsedAt: now - 50 * dayMs }]);
});
