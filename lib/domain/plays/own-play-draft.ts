import { languages, type Language } from '../language.ts';
import type { Competitor } from '../settings.ts';
import { contentOf } from './change-own-play.ts';
import { judgeWords, type WordFinding } from './judge-words.ts';
import { ownPlayLimits, type OwnPlayContent, type OwnPlayWords } from './own-play.ts';
import { placeholders, type Placeholder, type PlayFamily, type ReasonToAct, type Situation } from './play.ts';

/** What of a play a customer reads or hears. */
export const heardParts = ['mailFormal', 'mailFriendly', 'call', 'chat'] as const;
export type HeardPart = (typeof heardParts)[number];
/** And what is for the rep alone. */
export const ownParts = ['when', 'steps', 'aim', 'why', 'whenNot', 'tags'] as const;
export const wordParts = ['title', ...heardParts, ...ownParts] as const;
export type WordPart = (typeof wordParts)[number];
export type PartTexts = Record<WordPart, string>;

/** A play as it is being typed: one text a part, its paragraphs and steps a line each, its tags between commas. */
export type PlayDraft = {
  basedOn: string | null;
  family: PlayFamily;
  situations: Situation[];
  answers: ReasonToAct[];
  /** Not edited, only passed on. */
  effort: OwnPlayContent['effort'] | null;
  texts: Record<Language, PartTexts>;
};

const emptyTexts = (): PartTexts => Object.fromEntries(wordParts.map((part) => [part, ''])) as PartTexts;

export const emptyDraft = (): PlayDraft => ({
  basedOn: null,
  family: 'keeping',
  situations: [],
  answers: [],
  effort: null,
  texts: { en: emptyTexts(), fa: emptyTexts(), ru: emptyTexts() },
});

/** The play as a draft; reading that draft gives the play again, but for empty lines and outer spaces. */
export function draftOf(content: OwnPlayContent, basedOn: string | null): PlayDraft {
  const { family, situations, answers, effort = null, words } = contentOf(content);
  const texts = (language: Language): PartTexts => {
    const own = words[language];
    if (own === undefined) return emptyTexts();
    return {
      title: own.title,
      mailFormal: own.mail.formal.join('\n'),
      mailFriendly: own.mail.friendly.join('\n'),
      call: own.call.join('\n'),
      chat: own.chat.join('\n'),
      when: own.when,
      steps: own.steps.join('\n'),
      aim: own.aim,
      why: own.why,
      whenNot: own.whenNot,
      tags: own.tags.join(language === 'fa' ? '، ' : ', '),
    };
  };
  return { basedOn, family, situations, answers, effort, texts: { en: texts('en'), fa: texts('fa'), ru: texts('ru') } };
}

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const sentenceOf = (text: string): string => linesOf(text).join(' ');
const tagsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,،;؛\n]/u)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  ),
];

/** The words of one language as they stand in the draft. */
export const wordsOf = (texts: PartTexts): OwnPlayWords => ({
  title: sentenceOf(texts.title),
  when: sentenceOf(texts.when),
  steps: linesOf(texts.steps),
  mail: { formal: linesOf(texts.mailFormal), friendly: linesOf(texts.mailFriendly) },
  call: linesOf(texts.call),
  chat: linesOf(texts.chat),
  aim: sentenceOf(texts.aim),
  why: sentenceOf(texts.why),
  whenNot: sentenceOf(texts.whenNot),
  tags: tagsOf(texts.tags),
});

const isEmpty = (texts: PartTexts): boolean => wordParts.every((part) => texts[part].trim() === '');

/** What keeps a draft from being saved. `most`: characters, or lines and tags. */
export type DraftProblem =
  | { kind: 'noWords' }
  | { kind: 'noTitle'; language: Language }
  | { kind: 'tooLong' | 'tooMany'; language: Language; part: WordPart; most: number };

/** The play that a draft describes, or what keeps it from being one. A language without a word is left out. */
export function readDraft({
  family,
  situations,
  answers,
  effort,
  texts,
}: PlayDraft): { content: OwnPlayContent } | { problems: DraftProblem[] } {
  const used = languages.filter((language) => !isEmpty(texts[language]));
  const problems: DraftProblem[] = used.length === 0 ? [{ kind: 'noWords' }] : [];
  for (const language of used) {
    const words = wordsOf(texts[language]);
    if (words.title === '') problems.push({ kind: 'noTitle', language });
    const check = (part: WordPart, items: readonly string[], mostItems: number, mostCharacters: number): void => {
      if (items.length > mostItems) problems.push({ kind: 'tooMany', language, part, most: mostItems });
      if (items.some((item) => item.length > mostCharacters)) problems.push({ kind: 'tooLong', language, part, most: mostCharacters });
    };
    const { titleLength, lineLength, lines, steps, tagLength, tags } = ownPlayLimits;
    check('title', [words.title], 1, titleLength);
    check('mailFormal', words.mail.formal, lines, lineLength);
    check('mailFriendly', words.mail.friendly, lines, lineLength);
    check('call', words.call, lines, lineLength);
    check('chat', words.chat, lines, lineLength);
    check('steps', words.steps, steps, lineLength);
    check('tags', words.tags, tags, tagLength);
    for (const part of ['when', 'aim', 'why', 'whenNot'] as const) check(part, [words[part]], 1, lineLength);
  }
  if (problems.length > 0) return { problems };
  const words = Object.fromEntries(used.map((language) => [language, wordsOf(texts[language])]));
  return { content: contentOf({ family, situations, answers, effort: effort ?? undefined, words }) };
}

export type DraftFinding = { language: Language; part: WordPart } & (
  | WordFinding
  /** It stands in the same part in another language. */
  | { fault: 'placeholderMissing'; placeholder: Placeholder; other: Language }
);

/**
 * What one may want to change about a draft, in the order of its parts. What the rep alone reads may name risks and
 * colleagues, but runs nobody down either.
 */
export function judgeDraft({ texts }: PlayDraft, competitors: readonly Competitor[]): DraftFinding[] {
  return wordParts.flatMap((part) =>
    languages.flatMap((language): DraftFinding[] => {
      const text = texts[language][part];
      const isHeard = (heardParts as readonly WordPart[]).includes(part);
      const found = judgeWords(text, language, { competitors }).filter(({ fault }) => isHeard || fault === 'disparages');
      return [
        ...found.map((finding) => ({ language, part, ...finding })),
        ...(isHeard && text.trim() !== '' ? missingPlaceholders(texts, language, part) : []),
      ];
    }),
  );
}

function missingPlaceholders(texts: PlayDraft['texts'], language: Language, part: WordPart): DraftFinding[] {
  return placeholders.flatMap((placeholder): DraftFinding[] => {
    const has = (one: Language): boolean => texts[one][part].includes(`{${placeholder}}`);
    const other = languages.find(has);
    return other === undefined || has(language) ? [] : [{ language, part, fault: 'placeholderMissing', placeholder, other }];
  });
}
