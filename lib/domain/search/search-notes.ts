import type { NoteView } from '../views.ts';
import { createTermIndex, type MatchedTerms } from './term-index.ts';

/** What is written counts as much as whom it is about. */
const fieldWeights = [1];

export type NoteIndex = {
  add: (notes: readonly NoteView[]) => void;
  /**
   * Ids of the notes that hold the most words of the query, the best match first, of equals the newest. Words are met in any form,
   * while they are typed, with typing mistakes and in the wrong keyboard layout. `matched` is for `markMatches`.
   */
  search: (query: string) => { entryIds: string[]; matched: MatchedTerms[] };
};

/** Notes by their words and the names of whom they are about, each word by the rules of its own script. */
export function createNoteIndex(): NoteIndex {
  const index = createTermIndex(fieldWeights);
  const added: { entryId: string; at: number }[] = [];
  return {
    add: (notes) => {
      for (const { entryId, at, text, customerName, company } of notes) {
        added.push({ entryId, at });
        index.add([text, customerName, company ?? ''].map((one) => ({ field: 0, text: one })));
      }
    },
    search: (query) => {
      const { hits, matched } = index.search(query);
      const newestFirst = hits.toSorted((a, b) => b.score - a.score || added[b.document]!.at - added[a.document]!.at);
      return { entryIds: newestFirst.map(({ document }) => added[document]!.entryId), matched };
    },
  };
}
