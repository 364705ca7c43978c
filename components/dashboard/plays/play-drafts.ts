import { languages } from '../../../lib/domain/language.ts';
import { emptyDraft, wordParts, type PlayDraft } from '../../../lib/domain/plays/own-play-draft.ts';
import { playFamilies, reasonsToAct, situations } from '../../../lib/domain/plays/play.ts';

/** What of `localStorage` drafts need. */
export type PlayDraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** `base`: when the stored play that it changes was changed last; null: it is a new play. */
export type KeptDraft = { draft: PlayDraft; base: number | null };

const prefix = 'holdfast.playDraft.';
const longestText = 40_000;

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, longestText) : '');
const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const chosenFrom = <V extends string>(value: unknown, allowed: readonly V[]): V[] =>
  Array.isArray(value) ? allowed.filter((one) => value.includes(one)).toSorted((a, b) => value.indexOf(a) - value.indexOf(b)) : [];

/** The draft kept under that id; null where there is none or it cannot be read. */
export function readKeptDraft(storage: PlayDraftStorage, id: string): KeptDraft | null {
  try {
    const kept = fieldsOf(JSON.parse(storage.getItem(prefix + id) ?? 'null'));
    if (kept['draft'] === undefined) return null;
    const fields = fieldsOf(kept['draft']);
    const draft = emptyDraft();
    draft.basedOn = textOf(fields['basedOn']) || null;
    draft.family = playFamilies.find((family) => family === fields['family']) ?? draft.family;
    draft.effort = (['light', 'personal'] as const).find((effort) => effort === fields['effort']) ?? null;
    draft.situations = chosenFrom(fields['situations'], situations);
    draft.answers = chosenFrom(fields['answers'], reasonsToAct);
    for (const language of languages) {
      const texts = fieldsOf(fieldsOf(fields['texts'])[language]);
      for (const part of wordParts) draft.texts[language][part] = textOf(texts[part]);
    }
    return { draft, base: typeof kept['base'] === 'number' ? kept['base'] : null };
  } catch {
    return null;
  }
}

/** Keeps the draft at once. False where the browser would not take it: then only the open page holds it. */
export function keepDraft(storage: PlayDraftStorage, id: string, kept: KeptDraft): boolean {
  try {
    storage.setItem(prefix + id, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** Whether the event of another window tells that it has dropped the draft: the place where drafts are kept is one for all windows. */
export const isDropOf = ({ key, newValue }: Pick<StorageEvent, 'key' | 'newValue'>, id: string): boolean =>
  key === prefix + id && newValue === null;

export function dropDraft(storage: PlayDraftStorage, id: string): void {
  try {
    storage.removeItem(prefix + id);
  } catch {
    // Then nothing was kept either.
  }
}

/** Ids of the plays that drafts are kept of. */
export function keptDraftIds(storage: PlayDraftStorage): string[] {
  try {
    return Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '')
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length))
      .toSorted();
  } catch {
    return [];
  }
}
