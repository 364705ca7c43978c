import type { LessonDraft, TaughtReading } from './draft-lesson.ts';

/**
 * The lesson with the ways that led to the value of the second page too: words of the first customer, taken for a label
 * or standing in an attribute, lead nowhere there, and are not kept. `fieldName` stands in for a place named by them.
 */
export function provenLesson(draft: LessonDraft, second: TaughtReading, fieldName: string): LessonDraft {
  const proven = draft.takes.filter((_, index) => second.ways[index] === second.text);
  if (proven.length === 0) return draft;
  const lostLabels = new Set(draft.takes.flatMap((take) => (proven.includes(take) ? [] : (take.labels ?? []))));
  return { ...draft, takes: proven.map((take) => (lostLabels.has(take.place) ? { ...take, place: fieldName } : take)) };
}
