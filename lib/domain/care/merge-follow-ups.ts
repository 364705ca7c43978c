/** Joins what two windows made of one follow-up: fields that do not touch each other are taken from whoever changed them. */
import { byDay, changeFollowUp, mostContacts, trimHistory, type FollowUpChange } from './change-follow-up.ts';
import type { FollowUp } from './follow-up.ts';

type Fields = Record<string, unknown>;

/** Of these the time says only when the other became so. */
const timeOf: Readonly<Record<string, string>> = { stateAt: 'state', doneAt: 'isDone' };
/** Told of every save, and not by a field. */
const bookkeeping: ReadonlySet<string> = new Set(['revision', 'history']);

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Whatever the order of an object's fields. */
function isSame(a: unknown, b: unknown): boolean {
  if (isFields(a) && isFields(b)) return keysOf(a, b).every((key) => isSame(a[key], b[key]));
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  return a === b;
}
const keysOf = (...all: readonly Fields[]): string[] => [...new Set(all.flatMap((one) => Object.keys(one)))];

/** The items of a list by what names them, a contact's id or a step; null: not such a list. */
function itemsOf(value: unknown): Fields | null {
  if (!Array.isArray(value)) return null;
  const named = value.map((item): [unknown, unknown] => [isFields(item) ? (item['id'] ?? item['step']) : null, item]);
  return named.every(([name]) => typeof name === 'string') ? Object.fromEntries(named) : null;
}

/** The fields that two states of a follow-up tell differently, as paths: `sheet/threats`, `contacts/<id>/on`. What is there in one alone is one path. */
function differences(a: unknown, b: unknown, path = ''): string[] {
  if (isSame(a, b)) return [];
  const [one, other] = [itemsOf(a) ?? a, itemsOf(b) ?? b];
  if (!isFields(one) || !isFields(other)) return [path];
  return keysOf(one, other)
    .filter((key) => !bookkeeping.has(key) && !Object.hasOwn(timeOf, key))
    .flatMap((key) => differences(one[key], other[key], path === '' ? key : `${path}/${key}`));
}

/** Whether two paths are one field, or one holds the other. */
const doTouch = (a: string, b: string): boolean => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

function mergeFields(base: Fields, mine: Fields, theirs: Fields, path: string, conflicts: string[]): Fields {
  const merged: Fields = {};
  for (const key of keysOf(theirs, mine)) {
    if (bookkeeping.has(key) || Object.hasOwn(timeOf, key)) continue;
    const value = mergeValue(base[key], mine[key], theirs[key], path === '' ? key : `${path}/${key}`, conflicts);
    if (value !== undefined) merged[key] = value;
  }
  for (const [time, field] of Object.entries(timeOf))
    if (Object.hasOwn(theirs, time)) merged[time] = (isSame(merged[field], theirs[field]) ? theirs : mine)[time];
  return merged;
}

function mergeValue(base: unknown, mine: unknown, theirs: unknown, path: string, conflicts: string[]): unknown {
  if (isSame(mine, theirs) || isSame(base, mine)) return theirs;
  if (isSame(base, theirs)) return mine;
  const [baseItems, myItems, theirItems] = [itemsOf(base), itemsOf(mine), itemsOf(theirs)];
  if (baseItems && myItems && theirItems) return Object.values(mergeFields(baseItems, myItems, theirItems, path, conflicts));
  if (isFields(base) && isFields(mine) && isFields(theirs)) return mergeFields(base, mine, theirs, path, conflicts);
  // Removed there and changed here: words are dearer than a removal.
  if (theirs === undefined) return mine;
  conflicts.push(path);
  return theirs;
}

/**
 * What two windows made of one stored follow-up, as the revision after theirs: each field from whoever changed it, contacts and
 * steps one by one. `conflicts`: fields (paths as of `differences`) that both changed, and to something else; there theirs stands.
 * A contact that one removed and the other changed stays.
 */
export function mergeFollowUps<F extends FollowUp>(base: F, mine: F, theirs: F): { merged: F; conflicts: string[] } {
  const conflicts: string[] = [];
  const merged = mergeFields(base, mine, theirs, '', conflicts) as F;
  const lines = mine.history.filter((line) => ![...base.history, ...theirs.history].some((known) => isSame(known, line)));
  const history = trimHistory([...theirs.history, ...lines].toSorted((a, b) => a.at - b.at));
  const result: F = { ...merged, revision: theirs.revision + 1, history };
  if (result.kind === 'complaintCase' || theirs.kind === 'complaintCase') return { merged: result, conflicts };
  const known = new Set(theirs.contacts.map(({ id }) => id));
  const added = result.contacts.filter(({ id }) => !known.has(id));
  const tooMany = added.slice(Math.max(0, mostContacts - known.size));
  conflicts.push(...tooMany.map(({ id }) => `contacts/${id}`));
  const contacts = result.contacts.filter((contact) => !tooMany.includes(contact));
  return { merged: { ...result, contacts: contacts.toSorted(byDay) }, conflicts };
}

/**
 * The same of changes that were made one by one (`at`: ms since 1970 UTC): `overtaken` are those of fields in conflict, of which
 * nothing is in `merged`.
 */
export function joinChanges<F extends FollowUp, C extends { change: FollowUpChange; at: number }>(
  base: F,
  mine: F,
  theirs: F,
  changes: readonly C[],
): { merged: F; overtaken: C[] } {
  const { merged, conflicts } = mergeFollowUps(base, mine, theirs);
  if (conflicts.length === 0) return { merged, overtaken: [] };
  let before = base;
  const overtaken = changes.filter(({ change, at }) => {
    const changed = changeFollowUp(before, change, at);
    if (!changed.ok) return false;
    const touched = differences(before, changed.followUp);
    before = changed.followUp;
    return touched.some((path) => conflicts.some((conflict) => doTouch(path, conflict)));
  });
  // Rather told of too many than of none.
  return { merged, overtaken: overtaken.length === 0 ? [...changes] : overtaken };
}
