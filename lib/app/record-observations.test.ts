import { expect, it, vi } from 'vitest';
import type { CustomerId } from '../domain/customers/customer.ts';
import type { Observation } from '../domain/observations/observation.ts';
import { StoreError, type Stores } from './ports.ts';
import { recordObservations } from './record-observations.ts';

const observation = (email: string): Observation => ({
  schema: 1,
  key: email,
  hostId: 'demo-crm',
  profileVersion: 1,
  origin: 'https://crm.example',
  url: 'https://crm.example/1',
  pageKind: 'record',
  observedAt: 1,
  identity: [{ kind: 'email', id: email }],
  facts: [],
  items: [],
});
/** Stores that know `known@x.example`; `failure` is what every write meets. */
function storesThat(failure: StoreError['failure'] | null) {
  const write = async <T>(value: T): Promise<T> => {
    if (failure !== null) throw new StoreError(failure);
    return value;
  };
  const put = vi.fn(() => write(true));
  const stores = {
    customers: {
      recognise: (sightings: unknown[]) => write(sightings.map((_, index) => `made-${index}` as CustomerId)),
      find: async (sightings: { emails: string[] }[]) =>
        sightings.map(({ emails }) => (emails.includes('known@x.example') ? ('known' as CustomerId) : null)),
    },
    observations: { put },
  } as unknown as Stores;
  return { stores, put };
}
const both = [observation('known@x.example'), observation('new@x.example')];

it('keeps what was seen and says whose it is', async () => {
  const { stores, put } = storesThat(null);
  expect(await recordObservations(stores, both, 1)).toEqual({ customerIds: ['made-0', 'made-1'], failure: null, isNews: true });
  expect(put).toHaveBeenCalledOnce();
});

it.each(['storageFull', 'readOnly'] as const)('still tells the known customers when nothing can be written: %s', async (failure) => {
  const { stores, put } = storesThat(failure);
  expect(await recordObservations(stores, both, 1)).toEqual({ customerIds: ['known', null], failure, isNews: false });
  expect(put).not.toHaveBeenCalled();
});

it('hides no other failure', async () => {
  await expect(recordObservations(storesThat('internal').stores, both, 1)).rejects.toMatchObject({ failure: 'internal' });
});
