/** Schema 1 of the imports, frozen. Index strings are Dexie's: `[a+b]` a compound key, `*` one index entry for each element. */
export const importSchema1 = {
  imports: 'id',
  customers: '[importId+id], *keys',
  blocks: '[importId+bucket], bucket',
  orderNumbers: '[importId+bucket]',
  meta: 'key',
};
