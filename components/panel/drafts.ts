import { dayPlaceholders, placeholders } from '../../lib/domain/plays/play.ts';
import { dayOfInstant } from '../../lib/i18n/persian-calendar.ts';
import type { BlankKey } from '../page/compose-words.ts';
import type { Drafts } from './panel-types.ts';

/** What of `localStorage` drafts need. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (customerId: string) => `holdfast.draft.${customerId}`;

export function emptyDrafts(newId: () => string): Drafts {
  return {
    noteId: newId(),
    note: '',
    promiseId: newId(),
    promise: '',
    promiseToWhom: '',
    promiseDueOn: '',
    caseAbout: '',
    caseDueOn: '',
    blanks: {},
  };
}

const isBlankKey = (key: string): key is BlankKey => (placeholders as readonly string[]).includes(key.replace(/=.*$/s, ''));

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const isDayKey = (key: string): boolean => (dayPlaceholders as readonly string[]).includes(key);

/** The drafts kept for a customer; empty ones where there are none or they cannot be read. No letter names a day that has passed. */
export function readDrafts(storage: DraftStorage, customerId: string, newId: () => string, now = Date.now()): Drafts {
  const empty = emptyDrafts(newId);
  try {
    const stored: unknown = JSON.parse(storage.getItem(keyOf(customerId)) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return empty;
    const fields = stored as Record<string, unknown>;
    const blanks: Drafts['blanks'] = {};
    if (typeof fields['blanks'] === 'object' && fields['blanks'] !== null) {
      for (const [key, kept] of Object.entries(fields['blanks'])) {
        const isCorrection = key.includes('=');
        // A known name that was struck out stays out.
        if (!isBlankKey(key) || typeof kept !== 'string' || (isDayKey(key) && kept < dayOfInstant(now))) continue;
        if (kept || isCorrection) blanks[key] = kept;
      }
    }
    return {
      noteId: textOf(fields['noteId']) || empty.noteId,
      note: textOf(fields['note']),
      promiseId: textOf(fields['promiseId']) || empty.promiseId,
      promise: textOf(fields['promise']),
      promiseToWhom: textOf(fields['promiseToWhom']),
      promiseDueOn: textOf(fields['promiseDueOn']),
      caseAbout: textOf(fields['caseAbout']),
      caseDueOn: textOf(fields['caseDueOn']),
      blanks,
    };
  } catch {
    return empty;
  }
}

/** Keeps the drafts at once. False where the browser would not take them: then only the open panel holds them. */
export function keepDrafts(storage: DraftStorage, customerId: string, drafts: Drafts): boolean {
  const { noteId: _, promiseId: __, blanks, ...typed } = drafts;
  const isEmpty = Object.values(typed).every((words) => words === '') && Object.keys(blanks).length === 0;
  try {
    if (isEmpty) storage.removeItem(keyOf(customerId));
    else storage.setItem(keyOf(customerId), JSON.stringify(drafts));
    return true;
  } catch {
    return false;
  }
}

/**
 * What was being typed about one source of a customer when it was joined to others goes over to the whole, where nothing
 * stands in its place. False where nothing went over.
 */
export function adoptDrafts(storage: DraftStorage, customerId: string, partIds: readonly string[], newId: () => string): boolean {
  const drafts = readDrafts(storage, customerId, newId);
  let hasAdopted = false;
  for (const partId of partIds) {
    if (partId === customerId) continue;
    const other = readDrafts(storage, partId, newId);
    const rest = { ...other };
    if (drafts.note === '' && other.note !== '') {
      Object.assign(drafts, { noteId: other.noteId, note: other.note });
      rest.note = '';
    }
    if (drafts.promise === '' && other.promise !== '') {
      Object.assign(drafts, {
        promiseId: other.promiseId,
        promise: other.promise,
        promiseToWhom: other.promiseToWhom,
        promiseDueOn: other.promiseDueOn,
      });
      Object.assign(rest, { promise: '', promiseToWhom: '', promiseDueOn: '' });
    }
    if (drafts.caseAbout === '' && other.caseAbout !== '') {
      Object.assign(drafts, { caseAbout: other.caseAbout, caseDueOn: other.caseDueOn });
      Object.assign(rest, { caseAbout: '', caseDueOn: '' });
    }
    // First there, then gone here: a full storage must not cost the words.
    const isTaken = rest.note !== other.note || rest.promise !== other.promise || rest.caseAbout !== other.caseAbout;
    if (!isTaken || !keepDrafts(storage, customerId, drafts)) continue;
    keepDrafts(storage, partId, rest);
    hasAdopted = true;
  }
  return hasAdopted;
}
