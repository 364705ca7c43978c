/** Schema 3, frozen: what is being done about customers, and plays of the user's own. Index strings are Dexie's. */
export const journalSchema3 = {
  customers: 'id, *keys, mergedInto, *clues',
  entries: 'id, customerId, at, kind',
  settings: 'key',
  meta: 'key',
  merges: 'id, survivorId, absorbedId, at',
  apart: 'id, *ids, key',
  ownProfiles: 'id, origin',
  followUps: 'id, customerId, kind',
  ownPlays: 'id',
};
