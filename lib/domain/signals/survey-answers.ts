/** A customer's last answer in a survey, as a page shows it. */
import type { SourcedFact } from '../customers/history.ts';
import { isDenied } from './signal-context.ts';
import type { Signal, SignalContext } from './signal.ts';

/** How much an answer counts against the weight of its signal, by the survey; 0: nothing. */
export type AnswerScale = { nps: (answer: number) => number; csat: (answer: number) => number };

const surveys = [
  { field: 'npsAnswer', of: 'nps', outOf: 10 },
  { field: 'csatAnswer', of: 'csat', outOf: 5 },
] as const;

/** Half of what it counted after so many days (scoring.md 4). */
export const surveyHalfLifeDays = 180;

export const canSeeSurveys = ({ history: { facts } }: SignalContext): boolean =>
  facts.npsAnswer !== undefined || facts.csatAnswer !== undefined;

/** Of two surveys both count: the group's ranks see to it that one opinion is not told twice. */
export function readAnswers(context: SignalContext, id: 'surveyUnhappy' | 'surveyHappy', scale: AnswerScale): Signal[] {
  if (!canSeeSurveys(context)) return [];
  return surveys.flatMap(({ field, of, outOf }) => {
    const fact: SourcedFact | undefined = context.history.facts[field];
    if (typeof fact?.value !== 'number') return [];
    const intensity = scale[of](fact.value);
    const key = `${field}:${fact.value}`;
    if (!(intensity > 0) || isDenied(context, id, key)) return [];
    const evidence = { quote: null, source: fact.source, params: { answer: fact.value, outOf } };
    return [{ id, key, at: fact.source.observedAt, intensity, confidence: fact.confidence, decays: true, evidence }];
  });
}
