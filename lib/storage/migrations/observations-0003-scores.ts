/**
 * Schema 3 of what was read, frozen: the score of every customer in place of a number of evidence, and where the rescoring
 * of the book stands. Evidence is reckoned again; a table that is null is dropped. Index strings are Dexie's.
 */
export const observationSchema3 = {
  observations: 'key, customerId',
  evidence: null,
  readingLights: 'key, origin',
  scores: 'customerId, place',
  scoring: 'key',
};
