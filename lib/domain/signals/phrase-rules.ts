import type { Language } from '../language.ts';
import { compilePhrases, type PhraseMatcher } from '../text/phrases.ts';

/**
 * What the phrase files (public/phrases, one a language) know about. `putRight`: we say that a matter is settled;
 * `noAnswerNeeded`: automatic mail, or a mail that only thanks.
 */
const topics = {
  complaint: 'drop',
  // "If this is not fixed we will leave" is a threat to leave all the same.
  cancelIntent: 'weaken',
  competitorNamed: 'keep',
  priceObjection: 'drop',
  brokenPromise: 'drop',
  rudeTreatment: 'drop',
  praise: 'drop',
  referral: 'drop',
  keyContactLeft: 'keep',
  unansweredMessage: 'drop',
  putRight: 'drop',
  automatic: 'drop',
  thanks: 'drop',
} as const;
export type PhraseTopic = keyof typeof topics;
export type PhraseRules = Record<PhraseTopic, PhraseMatcher>;

/**
 * The phrase rules from the text of the phrase files. Keep them: a file is read when the first text in its language is,
 * which takes some fifty milliseconds, and its phrases as they are first met: twice that for a first long mail.
 */
export function readPhraseRules(files: Record<Language, string>): PhraseRules {
  return compilePhrases(files, topics);
}
