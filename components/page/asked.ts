import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';

/** What came of asking the worker: the value, or the name of what went wrong. */
export type Asked<T> = { ok: true; value: T } | { ok: false; failure: NamedFailure };
