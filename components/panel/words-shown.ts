import { languages, type Language } from '../../lib/domain/language.ts';
import type { OfferedPlay, PlayWords } from '../../lib/domain/plays/play.ts';

const noWords: PlayWords = {
  title: '',
  when: '',
  steps: [],
  mail: { formal: [], friendly: [] },
  call: [],
  aim: '',
  why: '',
  whenNot: '',
  tags: [],
};

/** What tells the reader about a play: one of the user's own may lack the reader's language, and then another one does. */
export function wordsShown(play: OfferedPlay, reader: Language): { language: Language; words: PlayWords } {
  const language = [reader, ...languages].find((one) => play.words[one] !== undefined) ?? reader;
  return { language, words: play.words[language] ?? noWords };
}
