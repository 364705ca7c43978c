/** Words of the rep's own that sound like a promise; it becomes one only by a click. */
export type PromiseSuggestion = {
  /** The same words of the same message have the same key; a dismissed key is not suggested again. */
  key: string;
  /** The sentence that promises, as it was written. At most 300 characters. */
  quote: string;
  /** YYYY-MM-DD; null where the words name no day. */
  dueOn: string | null;
  /** When it was written, ms since 1970 UTC. `draft`: still being written. */
  at: number;
  from: 'message' | 'draft';
};

/** What sounds like a promise in words that are being written, and whom the page was about when they were. */
export type DraftPromises = { customerIds: string[]; promises: PromiseSuggestion[] };
