import type { Language } from '../language.ts';
import { compilePhrases, type PhraseMatcher } from '../text/phrases.ts';

/** Of what the phrase files (public/phrases, one a language) know, what makes a signal. */
const ofSignals = {
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
} as const;

/** And what does not: we say that a matter is settled, a mail is automatic, or only thanks. */
const topics = {
  ...ofSignals,
  putRight: 'drop',
  automatic: 'drop',
  thanks: 'drop',
} as const;
export const signalTopics = Object.keys(ofSignals) as (keyof typeof ofSignals)[];
export type PhraseTopic = keyof typeof topics;
export type PhraseRules = Record<PhraseTopic, PhraseMatcher>;

/**
 * The phrase rules from the text of the phrase files. Keep them: a file is read when the first text in its language is,
 * which takes some fifty milliseconds, and its phrases as they are first met: twice that for a first long mail.
 */
export function readPhraseRules(files: Record<Language, string>): PhraseRules {
  return compilePhrases(files, topics);
}
