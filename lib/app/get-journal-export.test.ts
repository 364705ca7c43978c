import { expect, it } from 'vitest';
import { openStores } from '../../tests/stores/open-stores.ts';
import { getJournalExport } from './get-journal-export.ts';

it('tells of a promise what was typed of it: the words, to whom and by when', async () => {
  const { stores, close } = openStores();
  const promise = { kind: 'promise' as const, customerId: 'c-1', text: 'Send the report', dueOn: '2026-11-27', stateAt: 1 };
  await stores.journal.write({ ...promise, id: 'promise-1', at: 1, state: 'open', toWhom: 'Olga' });
  await stores.journal.write({ ...promise, id: 'promise-2', at: 2, state: 'kept' });
  await stores.journal.write({ kind: 'promiseDismissed', id: 'dismissed-1', customerId: 'c-1', at: 3, suggestionKey: 'k' });
  const rows = await getJournalExport(stores);
  expect(rows.map(({ text, toWhom, dueOn, state }) => [text, toWhom, dueOn, state])).toEqual([
    ['Send the report', 'Olga', '2026-11-27', 'open'],
    ['Send the report', '', '2026-11-27', 'kept'],
  ]);
  await close();
});
