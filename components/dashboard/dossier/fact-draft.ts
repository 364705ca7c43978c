import type { DossierTopic } from '../../../lib/domain/journal/journal.ts';
import { topicWords } from '../../../lib/i18n/catalogs/dossier.ts';
import type { DraftStorage } from '../../panel/drafts.ts';

/** In the order in which they stand. */
export const dossierTopics = Object.keys(topicWords) as DossierTopic[];

/** What is typed of a fact and not saved yet. Numbers are as they were typed; an empty year means every year. */
export type FactDraft = { id: string; topic: DossierTopic; text: string; day: string; month: string; year: string };

const keyOf = (customerId: string): string => `holdfast.fact-draft.${customerId}`;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const emptyFactDraft = (id: string, topic: DossierTopic = 'preference'): FactDraft => ({
  id,
  topic,
  text: '',
  day: '',
  month: '',
  year: '',
});

/** The draft once `saved` is stored: what was typed meanwhile stays, as a fact of its own. */
export const draftAfter = (saved: FactDraft, now: FactDraft, newId: () => string): FactDraft =>
  now.text === saved.text ? emptyFactDraft(newId(), now.topic) : { ...now, id: newId() };

/** What was typed about this customer; empty where nothing was or it cannot be read. */
export function readFactDraft(storage: DraftStorage, customerId: string, newId: () => string): FactDraft {
  try {
    const kept = JSON.parse(storage.getItem(keyOf(customerId)) ?? 'null') as Record<string, unknown> | null;
    if (typeof kept !== 'object' || kept === null) return emptyFactDraft(newId());
    const topic = dossierTopics.find((one) => one === kept['topic']) ?? 'preference';
    const [text, day, month, year] = [kept['text'], kept['day'], kept['month'], kept['year']].map(textOf);
    return { id: textOf(kept['id']) || newId(), topic, text: text!, day: day!, month: month!, year: year! };
  } catch {
    return emptyFactDraft(newId());
  }
}

/** Keeps it at once; without words there is nothing to keep. False where the browser would not take it. */
export function keepFactDraft(storage: DraftStorage, customerId: string, draft: FactDraft): boolean {
  try {
    if (draft.text === '' && draft.day === '' && draft.month === '' && draft.year === '') storage.removeItem(keyOf(customerId));
    else storage.setItem(keyOf(customerId), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}
