/** What came of asking the worker: the value, or the name of what went wrong. */
export type Asked<T> = { ok: true; value: T } | { ok: false; failure: string };
