/** Schema 1, frozen. Index strings are Dexie's: primary key first, `*` one index entry for each element. */
export const journalSchema1 = {
  customers: 'id, *keys, mergedInto',
  entries: 'id, customerId, at, kind',
  settings: 'key',
  meta: 'key',
};
export const observationSchema1 = {
  observations: 'key, customerId',
  evidence: 'customerId',
};
