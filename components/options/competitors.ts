import type { Competitor } from '../../lib/domain/settings.ts';

export const maxCompetitors = 100;
export const maxSpellings = 20;
export const maxNameLength = 80;
export const maxCardLength = 2000;
export const maxQuestions = 20;
const maxQuestionLength = 300;

export type CompetitorProblem = 'noName' | 'twice' | 'tooMany' | 'spellingsTooMany' | 'questionsTooMany';
/** A competitor as it is typed: spellings between commas, questions one a line. */
export type CompetitorDraft = { name: string; spellings: string; strengths: string; contrast: string; questions: string };

export const emptyCompetitor: CompetitorDraft = { name: '', spellings: '', strengths: '', contrast: '', questions: '' };

/** `comma`: what parts spellings in the reader's language. */
export const draftOfCompetitor = (
  { name, spellings, strengths = '', contrast = '', questions = [] }: Competitor,
  comma: string,
): CompetitorDraft => ({ name, spellings: spellings.join(comma), strengths, contrast, questions: questions.join('\n') });

const tidy = (text: string) => text.trim().replace(/\s+/gu, ' ');
/** Two spellings that a reader takes for one: case, ي/ی, ك/ک, ё/е and joiners do not count. */
const fold = (text: string) =>
  tidy(text).toLowerCase().replaceAll('ي', 'ی').replaceAll('ك', 'ک').replaceAll('ё', 'е').replaceAll('\u200C', '');

/** Spellings out of one line of text: parted by commas of any script, semicolons or line breaks; each once. */
export function parseSpellings(text: string): string[] {
  const seen = new Set<string>();
  return text
    .slice(0, 4000)
    .split(/[,،;؛\n]/u)
    .map(tidy)
    .filter((spelling) => {
      const key = fold(spelling);
      if (key === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/**
 * The competitor that a form describes, or what is wrong with it. `others`: the list without the one that is edited.
 * A spelling equal to the name itself is dropped.
 */
export function readCompetitor(
  draft: CompetitorDraft,
  others: readonly Competitor[],
): { competitor: Competitor } | { problem: CompetitorProblem } {
  const name = tidy(draft.name).slice(0, maxNameLength);
  if (name === '') return { problem: 'noName' };
  if (others.some((other) => fold(other.name) === fold(name))) return { problem: 'twice' };
  if (others.length >= maxCompetitors) return { problem: 'tooMany' };
  const spellings = parseSpellings(draft.spellings).filter((spelling) => fold(spelling) !== fold(name));
  if (spellings.length > maxSpellings || spellings.some((spelling) => spelling.length > maxNameLength))
    return { problem: 'spellingsTooMany' };
  const questions = [...new Set(draft.questions.split('\n').map(tidy))].filter((question) => question !== '');
  if (questions.length > maxQuestions || questions.some((question) => question.length > maxQuestionLength))
    return { problem: 'questionsTooMany' };
  const [strengths, contrast] = [draft.strengths, draft.contrast].map((text) => text.trim().slice(0, maxCardLength));
  return {
    competitor: {
      name,
      spellings,
      ...(strengths ? { strengths } : {}),
      ...(contrast ? { contrast } : {}),
      ...(questions.length > 0 ? { questions } : {}),
    },
  };
}
