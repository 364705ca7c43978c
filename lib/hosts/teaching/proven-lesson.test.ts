import { expect, it } from 'vitest';
import type { LessonDraft } from './draft-lesson.ts';
import { provenLesson } from './proven-lesson.ts';

const byName = { select: '[data-name="Anna Berg"] > dd', place: 'Last order' };
const byPlace = { select: 'dd:nth-of-type(2)', place: 'Last order' };
const byLabel = { select: ':scope', labels: ['Last order'], place: 'Last order' };
const draft = (takes: LessonDraft['takes']): LessonDraft => ({
  field: 'lastOrderAt',
  pageKind: 'record',
  path: '/clients/{id}',
  takes,
  sample: '3 March 2025',
});
const second = (ways: string[]) => ({ text: '5 March 2025', place: 'Last order', ways });

it('keeps the ways that led to the value of the second page, and no words of the first customer', () => {
  const proven = provenLesson(draft([byName, byPlace, byLabel]), second(['', '5 March 2025', '5 March 2025']), 'last order date');
  expect(proven).toEqual(draft([byPlace, byLabel]));
});

it('names the place by the field where a customer’s words were taken for its label', () => {
  const words = { ...byLabel, labels: ['Anna Berg'], place: 'Anna Berg' };
  const place = { ...byPlace, place: 'Anna Berg' };
  const proven = provenLesson(draft([place, words]), second(['5 March 2025', '']), 'last order date');
  expect(proven.takes).toEqual([{ ...byPlace, place: 'last order date' }]);
});
