/**
 * Schema 5 of what was read, frozen: what customers are found by, in blocks. Rows of an older store get there in slices with the first
 * search (score-store.ts). Index strings are Dexie's.
 */
export const observationSchema5 = {
  observations: 'key, customerId',
  readingLights: 'key, origin',
  scores: 'customerId, place, [companyKey+place]',
  scoring: 'key',
  names: 'block',
};
