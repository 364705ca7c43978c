/** Schema 4 of what was read, frozen: scores are found by their company too. Rows get it with the next rescoring. Index strings are Dexie's. */
export const observationSchema4 = {
  observations: 'key, customerId',
  readingLights: 'key, origin',
  scores: 'customerId, place, [companyKey+place]',
  scoring: 'key',
};
