/**
 * A small language for phrases, compiled to matchers over words. A phrase file holds one language:
 *
 *   # a remark
 *   @name = a|b|c     a named set of words; a line `@name += d` adds to it
 *   [topic]           the phrases below are about this topic
 *
 * One phrase a line. In a phrase:
 *   word        the word itself
 *   word*       any word that starts so
 *   =word       any inflected form of it (stem.ts); a negated Persian verb is a form of «ن» + verb only: =نکرد
 *   &           a name: a word with a capital that begins no sentence, or a Latin word among Persian ones
 *   #           a number in digits; not as the first word
 *   a_b         words in a row, as one choice; so do a hyphen and a ZWNJ
 *   a|b|@name   one of these
 *   a|b?        may be left out
 *   ~           up to 3 other words of the clause (5 in Persian, whose verb comes last), none of them a negation
 *   ~~          up to 12 other words of the same sentence
 *   <>          as ~, and what stands on its two sides may come in either order; one a phrase
 *   <~>         the same with ~~
 *   ^           the clause begins here (before the first word only)
 *   $           the clause ends here; also one of several choices: a|b|$
 * Before a phrase:
 *   -           no phrase may start or end on these words ("- no complaint*")
 *   --          no phrase may stand in a sentence that holds these words
 *   %           a weak sign
 *   !           certain: holds in questions, conditions and after a negation, and against `-`
 * A phrase never crosses the end of a sentence.
 */
import type { Language } from '../language.ts';
import { readCues, type Cues } from './cues.ts';
import { foldText } from './normalise.ts';
import { stemOf } from './stem.ts';
import { joinsPersianWords, type Words } from './words.ts';

/** Words `first` to `last` of a text match; a weak match counts less. */
export type PhraseMatch = { first: number; last: number; isWeak: boolean };

/** The phrases of one topic: matches in the order strong before weak, then by place; no word in two matches. */
export type PhraseMatcher = (words: Words) => PhraseMatch[];

/** What becomes of a phrase in a yes-or-no question or a condition ("if", "would be"). */
export type WhenHypothetical = 'drop' | 'weaken' | 'keep';

/** The sets of a file, and the alternatives and the choices read so far: many phrases share theirs. */
type WordSets = { sources: Map<string, string>; rows: Map<string, Pattern[][]>; choices: Map<string, Choices> };
type Pattern = { text: string; how: 'exact' | 'prefix' | 'stem' | 'name' | 'number' };
/** Rows of words, one of which must stand there, by their first word; those that begin with a part of a word by its first letter. */
type Choices = {
  exact: Map<string, Pattern[][]>;
  stems: Map<string, Pattern[][]>;
  prefixes: Map<string, Pattern[][]>;
  /** And those that begin with a number. */
  names: Pattern[][];
  /** Whether almost every sentence has one of these words. */
  isEveryday: boolean;
};
type Element =
  | { kind: 'words'; choices: Choices; isOptional: boolean; orEnd: boolean }
  | { kind: 'gap'; most: number; isStrict: boolean }
  | { kind: 'end' };
type Kind = 'plain' | 'weak' | 'certain' | 'exclusion' | 'sentenceExclusion';
type Phrase = {
  kind: Kind;
  language: Language;
  startsClause: boolean;
  parts: string[];
  sets: WordSets;
  elements: Element[] | null;
};

/** A text with its cues, which all topics share. */
type Text = { words: Words['words']; cues: Cues };
const knownCues = new WeakMap<Words, Cues>();

function cuesOf(words: Words): Cues {
  const cues = knownCues.get(words) ?? readCues(words);
  knownCues.set(words, cues);
  return cues;
}

/** More gaps than this would make a phrase slow on hostile text. */
const mostGaps = 4;

/** Words of every sentence: a phrase that begins with one is looked for by a rarer word of it. */
const everyday = new Set(
  (
    'i we you he she they it me us your our my their his her the a an this that these to of in on at for with from by and or ' +
    'but if as so is are was were be been am m s re ve d have has had do does did will would can could should must may not no ' +
    'never dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt wont cant cannot couldnt wouldnt more very too again ' +
    'still all any every nothing nobody get got there what how why when where please я мы вы нас нам вас вам ваш ваша ваше ' +
    'ваши вашей вашего вашу наш наша наши это этот эта то что как и а но в во на с со у о об по за к до из от для не нет ни ' +
    'без уже еще опять снова так был была было были есть будет бы же ли все никто ничего очень слишком почему когда ما من شما ' +
    'این ان که را رو از به با در برای تا و یا هم هر هیچ یک است بود شد کرد کردم کردیم می نمی چرا خیلی باز هنوز دیگر دیگه همه ' +
    'without another other going last second want need thank thanks after since before new good great one up out just only ' +
    'now мой вами нами больше после спасибо прошу просим можно нужно другой قرار خود بعد قبل بیشتر لطفا ممنون خوب چند'
  ).split(' '),
);

/** The rows of one alternative: `@name` has many. */
function readAlternative(alternative: string, sets: WordSets): Pattern[][] {
  const known = sets.rows.get(alternative);
  if (known !== undefined) return known;
  let rows: Pattern[][];
  if (alternative.startsWith('@')) {
    const set = sets.sources.get(alternative.slice(1));
    if (set === undefined) throw new Error(`unknown word set ${alternative}`);
    rows = set.split('|').flatMap((one) => readAlternative(one, sets));
  } else rows = [readRow(alternative)];
  sets.rows.set(alternative, rows);
  return rows;
}

function readRow(alternative: string): Pattern[] {
  const isPrefix = alternative.endsWith('*');
  const words = (isPrefix ? alternative.slice(0, -1) : alternative).split(/[_-]/u).filter((word) => word !== '');
  if (words.length === 0) throw new Error('empty choice');
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before !== undefined && (word === 'ای' || joinsPersianWords(before.replace('=', ''), word)))
      joined[joined.length - 1] = before + word;
    else joined.push(word);
  }
  return joined.map((text, k): Pattern => {
    if (text === '&') return { text, how: 'name' };
    if (text === '#') return { text, how: 'number' };
    if (text.startsWith('=')) return { text: stemOf(text.slice(1)), how: 'stem' };
    return { text, how: isPrefix && k === joined.length - 1 ? 'prefix' : 'exact' };
  });
}

function readChoices(source: string, sets: WordSets): Choices {
  const known = sets.choices.get(source);
  if (known !== undefined) return known;
  const choices: Choices = { exact: new Map(), stems: new Map(), prefixes: new Map(), names: [], isEveryday: false };
  for (const alternative of source.split('|')) {
    for (const row of readAlternative(alternative, sets)) {
      const { text, how } = row[0]!;
      choices.isEveryday ||= how === 'name' || how === 'number' || (how !== 'stem' && everyday.has(text));
      if (how === 'name' || how === 'number') choices.names.push(row);
      else {
        const map = how === 'exact' ? choices.exact : how === 'stem' ? choices.stems : choices.prefixes;
        const key = how === 'prefix' ? text.charAt(0) : text;
        const rows = map.get(key);
        if (rows === undefined) map.set(key, [row]);
        else rows.push(row);
      }
    }
  }
  sets.choices.set(source, choices);
  return choices;
}

const shortGap: Record<Language, number> = { en: 3, fa: 5, ru: 3 };
const longGap = 12;

function readElement(source: string, sets: WordSets, language: Language): Element {
  if (source === '~') return { kind: 'gap', most: shortGap[language], isStrict: true };
  if (source === '~~') return { kind: 'gap', most: longGap, isStrict: false };
  if (source === '$') return { kind: 'end' };
  const isOptional = source.endsWith('?');
  const choices = isOptional ? source.slice(0, -1) : source;
  const orEnd = choices.endsWith('|$');
  return { kind: 'words', choices: readChoices(orEnd ? choices.slice(0, -2) : choices, sets), isOptional, orEnd };
}

const elementsOf = (phrase: Phrase): Element[] =>
  (phrase.elements ??= phrase.parts.map((part) => readElement(part, phrase.sets, phrase.language)));

const kindOfMark: Record<string, Kind> = { '-': 'exclusion', '--': 'sentenceExclusion', '%': 'weak', '!': 'certain' };

/** The phrases of a file by topic. @throws Error on a line that is not well formed. */
function readPhraseFile(file: string, language: Language): Map<string, Phrase[]> {
  const sets: WordSets = { sources: new Map(), rows: new Map(), choices: new Map() };
  const topics = new Map<string, Phrase[]>();
  let phrases: Phrase[] = [];
  // Normalised as the texts will be, apart from words in a row, which a ZWNJ or an apostrophe may hold together.
  for (const padded of foldText(file.replaceAll('\u200c', '_')).replace(/n't\b/gu, 'nt').replaceAll("'", '_').split('\n')) {
    const line = padded.trim();
    if (line === '' || line.startsWith('#')) continue;
    const topic = line.startsWith('[') ? /^\[(\w+)\]$/u.exec(line)?.[1] : undefined;
    const set = line.startsWith('@') ? /^@(\w+) (\+?=) (\S+)$/u.exec(line) : null;
    if (topic !== undefined) topics.set(topic, (phrases = topics.get(topic) ?? []));
    else if (set) sets.sources.set(set[1]!, set[2] === '+=' ? `${sets.sources.get(set[1]!)}|${set[3]}` : set[3]!);
    else phrases.push(...readPhrase(line, language, sets));
  }
  return topics;
}

function readPhrase(line: string, language: Language, sets: WordSets): Phrase[] {
  const all = line.split(/ +/u);
  const kind = kindOfMark[all[0]!] ?? 'plain';
  const parts = kind === 'plain' ? all : all.slice(1);
  const startsClause = parts[0] === '^';
  if (startsClause) parts.shift();
  if (parts.filter((part) => /^[~<]/u.test(part)).length > mostGaps) throw new Error(`too many gaps: ${line}`);
  const joint = parts.findIndex((part) => part === '<>' || part === '<~>');
  const gap = parts[joint] === '<>' ? '~' : '~~';
  const [left, right] = [parts.slice(0, joint), parts.slice(joint + 1)];
  const orders =
    joint < 0
      ? [parts]
      : [
          [...left, gap, ...right],
          [...right, gap, ...left],
        ];
  const phrases: Phrase[] = [];
  for (const order of orders) {
    let rest = order;
    // A phrase is found by its first word: one that may be left out makes two phrases.
    while (rest[0]?.endsWith('?')) {
      phrases.push({ kind, language, startsClause, sets, parts: [rest[0].slice(0, -1), ...rest.slice(1)], elements: null });
      rest = rest.slice(1);
    }
    if (rest[0] === undefined || /^[~$<^]|(?:^|\|)#/u.test(rest[0]) || rest.some((part) => part.startsWith('<')))
      throw new Error(`not well formed: ${line}`);
    phrases.push({ kind, language, startsClause, sets, parts: rest, elements: null });
  }
  return phrases;
}

function matchesWord(text: Text, at: number, { text: wanted, how }: Pattern): boolean {
  const word = text.words[at]!.text;
  if (how === 'exact') return word === wanted;
  if (how === 'stem') return stemOf(word) === wanted;
  if (how === 'number') return /^\d/u.test(word);
  return how === 'prefix' ? word.startsWith(wanted) : text.cues.isName(at);
}

/** Whether the words after the first of a row stand there. */
function followsRow(text: Text, at: number, row: Pattern[], sentence: number): boolean {
  for (let k = 1; k < row.length; k++) {
    if (text.words[at + k]?.sentence !== sentence || !matchesWord(text, at + k, row[k]!)) return false;
  }
  return true;
}

/** Index after the last word of the match of one of these rows and of elements `e` and on, or -1. */
function matchRows(rows: Pattern[][] | undefined, text: Text, at: number, phrase: Phrase, e: number, sentence: number): number {
  if (rows === undefined) return -1;
  for (const row of rows) {
    if (row[0]!.how !== 'stem' && !matchesWord(text, at, row[0]!)) continue;
    if (!followsRow(text, at, row, sentence)) continue;
    const end = matchElements(text, at + row.length, phrase, e, sentence);
    if (end >= 0) return end;
  }
  return -1;
}

/** Whether one of these rows can begin with the word: most cannot. */
const mayBegin = ({ exact, stems, prefixes, names }: Choices, word: string): boolean =>
  exact.has(word) || names.length > 0 || (prefixes.size > 0 && prefixes.has(word.charAt(0))) || (stems.size > 0 && stems.has(stemOf(word)));

const mayEnd = (element: Element | undefined): boolean => element?.kind === 'end' || (element?.kind === 'words' && element.orEnd);

/** Index after the last word of the match of elements `e` and on at word `at`, or -1. */
function matchElements(text: Text, at: number, phrase: Phrase, e: number, sentence: number): number {
  const { words, cues } = text;
  const element = elementsOf(phrase)[e];
  if (element === undefined) return at;
  const word = words[at];
  if (element.kind === 'end') {
    return word?.clause === words[at - 1]!.clause ? -1 : matchElements(text, at, phrase, e + 1, sentence);
  }
  if (element.kind === 'gap') {
    const stopsAtNegation = element.isStrict && phrase.kind !== 'certain';
    // Russian sets a comma before every "that" and "which"; elsewhere another clause is another thought.
    const staysInClause = element.isStrict && (phrase.language !== 'ru' || cues.isNegation(at - 1));
    const { clause } = words[at - 1]!;
    const after = phrase.elements![e + 1];
    const wanted = after?.kind === 'words' && !after.isOptional && !after.orEnd ? after.choices : null;
    for (let skipped = 0; skipped <= element.most; skipped++) {
      const next = words[at + skipped];
      if (staysInClause && next !== undefined && next.clause !== clause && !mayEnd(after)) return -1;
      if (next === undefined || wanted === null || mayBegin(wanted, next.text)) {
        const end = matchElements(text, at + skipped, phrase, e + 1, sentence);
        if (end >= 0) return end;
      }
      if (words[at + skipped]?.sentence !== sentence || (stopsAtNegation && cues.isNegation(at + skipped))) return -1;
    }
    return -1;
  }
  if (word?.sentence === sentence) {
    const { exact, stems, prefixes, names } = element.choices;
    let end = matchRows(exact.get(word.text), text, at, phrase, e + 1, sentence);
    if (end < 0 && stems.size > 0) end = matchRows(stems.get(stemOf(word.text)), text, at, phrase, e + 1, sentence);
    if (end < 0 && prefixes.size > 0) end = matchRows(prefixes.get(word.text.charAt(0)), text, at, phrase, e + 1, sentence);
    if (end < 0 && names.length > 0) end = matchRows(names, text, at, phrase, e + 1, sentence);
    if (end >= 0) return end;
  }
  if (element.orEnd && word?.clause !== words[at - 1]!.clause) {
    const end = matchElements(text, at, phrase, e + 1, sentence);
    if (end >= 0) return end;
  }
  return element.isOptional ? matchElements(text, at, phrase, e + 1, sentence) : -1;
}

/** A phrase by the words of one of its elements, `reach` words at most after its first (0: the first itself). */
type Anchored = { phrase: Phrase; first: Choices; reach: number };
type Index = {
  exact: Map<string, Anchored[]>;
  stems: Map<string, Anchored[]>;
  /** Beginnings of words, by their first letters. */
  prefixes: Map<string, { prefix: string; anchored: Anchored }[]>;
  /** Those that may have a name there. */
  names: Anchored[];
  known: Map<string, Anchored[]>;
};

/** Prefixes are kept by so many letters at most. */
const keyLength = 3;
/** Mails use the same words over and over; beyond so many different ones the memory starts anew. */
const mostKnownWords = 10_000;
/** A choice is counted with so many words. */
const longestRow = 4;

function anchorOf(phrase: Phrase, first: Choices): { choices: Choices; reach: number } {
  if (!first.isEveryday) return { choices: first, reach: 0 };
  let reach = longestRow;
  for (const element of elementsOf(phrase).slice(1)) {
    if (element.kind === 'gap') reach += element.most;
    else if (element.kind === 'words') {
      if (!element.isOptional && !element.orEnd && !element.choices.isEveryday) return { choices: element.choices, reach };
      reach += longestRow;
    }
  }
  return { choices: first, reach: 0 };
}

function indexPhrases(phrases: readonly Phrase[]): Index {
  const exact = new Map<string, Anchored[]>();
  const stems = new Map<string, Anchored[]>();
  const prefixes: Index['prefixes'] = new Map();
  const names: Anchored[] = [];
  for (const phrase of phrases) {
    const first = readChoices(phrase.parts[0]!, phrase.sets);
    const { choices, reach } = anchorOf(phrase, first);
    const anchored = { phrase, first, reach };
    const put = (map: Map<string, Anchored[]>, key: string) => {
      const listed = map.get(key);
      if (listed === undefined) map.set(key, [anchored]);
      else if (listed.at(-1) !== anchored) listed.push(anchored);
    };
    for (const word of choices.exact.keys()) put(exact, word);
    for (const stem of choices.stems.keys()) put(stems, stem);
    for (const rows of choices.prefixes.values()) {
      for (const [word] of rows) {
        const prefix = word!.text;
        const key = prefix.slice(0, keyLength);
        const listed = prefixes.get(key);
        if (listed === undefined) prefixes.set(key, [{ prefix, anchored }]);
        else listed.push({ prefix, anchored });
      }
    }
    if (choices.names.length > 0) names.push(anchored);
  }
  return { exact, stems, prefixes, names, known: new Map() };
}

/** The phrases of which this word may be the anchor. */
function candidatesFor(word: string, { exact, stems, prefixes, known }: Index): Anchored[] {
  let candidates = known.get(word);
  if (candidates === undefined) {
    const found = new Set(exact.get(word));
    if (stems.size > 0) for (const anchored of stems.get(stemOf(word)) ?? []) found.add(anchored);
    for (let length = 1; length <= keyLength && length <= word.length; length++) {
      for (const { prefix, anchored } of prefixes.get(word.slice(0, length)) ?? []) if (word.startsWith(prefix)) found.add(anchored);
    }
    candidates = [...found];
    if (known.size >= mostKnownWords) known.clear();
    known.set(word, candidates);
  }
  return candidates;
}

/** A language's letters. */
const letters: Record<Language, RegExp> = { en: /^[a-z]/u, fa: /^[\u0621-\u06d3]/u, ru: /^[\u0430-\u045f]/u };
const languagesOf = new WeakMap<Words, Language[]>();

/** The languages whose letters a text holds: the others' phrases cannot match. */
function languagesIn(words: Words): Language[] {
  const known = languagesOf.get(words);
  if (known !== undefined) return known;
  const found = (Object.keys(letters) as Language[]).filter((language) => words.words.some(({ text }) => letters[language].test(text)));
  languagesOf.set(words, found);
  return found;
}

/**
 * Compiles the phrases of each topic from one phrase file a language. A file is read when a text first holds its
 * letters, a topic's index is made when it is first asked for, a phrase when its first word is first met. Matching
 * takes time linear in the text: a phrase looks at a bounded number of words. A matcher throws an Error when it meets
 * a line that is not well formed; `countPhrases` meets them all.
 */
export function compilePhrases<Topic extends string>(
  files: Record<Language, string>,
  topics: Record<Topic, WhenHypothetical>,
): Record<Topic, PhraseMatcher> {
  const read = new Map<Language, Map<string, Phrase[]>>();
  const phrasesOf = (language: Language, topic: string): Phrase[] => {
    const file = read.get(language) ?? readPhraseFile(files[language], language);
    read.set(language, file);
    return file.get(topic.toLowerCase()) ?? [];
  };
  const matcher = (topic: Topic): PhraseMatcher => {
    const indexes = new Map<Language, { found: Index; excluded: Index }>();
    const indexOf = (language: Language) => {
      let index = indexes.get(language);
      if (index === undefined) {
        const phrases = phrasesOf(language, topic);
        index = {
          found: indexPhrases(phrases.filter((phrase) => !isExclusion(phrase))),
          excluded: indexPhrases(phrases.filter(isExclusion)),
        };
        indexes.set(language, index);
      }
      return index;
    };
    return (words) => {
      const text = { words: words.words, cues: cuesOf(words) };
      const languages = languagesIn(words);
      let found = languages.flatMap((language) => findPhrases(text, indexOf(language).found, topics[topic]));
      for (const language of languages) if (found.length > 0) found = withoutExcluded(text, found, indexOf(language).excluded);
      return chooseMatches(text, found, topics[topic]);
    };
  };
  return Object.fromEntries((Object.keys(topics) as Topic[]).map((topic) => [topic, matcher(topic)])) as Record<Topic, PhraseMatcher>;
}

/** Reads every phrase at once, which matching does one by one. @throws Error on the first that is not well formed. */
export function countPhrases(file: string, language: Language): Record<string, number> {
  const topics = [...readPhraseFile(file, language)];
  for (const phrase of topics.flatMap(([, phrases]) => phrases)) elementsOf(phrase);
  return Object.fromEntries(topics.map(([topic, phrases]) => [topic, phrases.filter((phrase) => !isExclusion(phrase)).length]));
}

const isExclusion = ({ kind }: Phrase): boolean => kind === 'exclusion' || kind === 'sentenceExclusion';

/** Every match of the phrases with words `from` to `to`. */
function matchesIn(text: Text, index: Index, from: number, to: number): { phrase: Phrase; at: number; end: number }[] {
  const { words, cues } = text;
  const matches: { phrase: Phrase; at: number; end: number }[] = [];
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    const candidates = candidatesFor(word.text, index);
    for (const { phrase, first, reach } of index.names.length > 0 && cues.isName(at) ? [...candidates, ...index.names] : candidates) {
      if (reach === 0) {
        const end = matchFrom(text, at, phrase);
        if (end >= 0) matches.push({ phrase, at, end });
        continue;
      }
      for (let start = at - 1; start >= Math.max(from, at - reach) && words[start]!.sentence === word.sentence; start--) {
        if (!mayBegin(first, words[start]!.text)) continue;
        const end = matchFrom(text, start, phrase);
        if (end >= 0) matches.push({ phrase, at: start, end });
      }
    }
  }
  return matches;
}

/** Index after the last word of the match of a phrase that begins there, or -1. */
function matchFrom(text: Text, at: number, phrase: Phrase): number {
  const { sentence, clause } = text.words[at]!;
  return phrase.startsClause && text.words[at - 1]?.clause === clause ? -1 : matchElements(text, at, phrase, 0, sentence);
}

type Found = PhraseMatch & { isCertain: boolean };

function findPhrases(text: Text, index: Index, whenHypothetical: WhenHypothetical): Found[] {
  const { words, cues } = text;
  const found: Found[] = [];
  for (const { phrase, at, end } of matchesIn(text, index, 0, words.length)) {
    const isCertain = phrase.kind === 'certain';
    const isWide = phrase.parts.includes('~~');
    if (isCertain) found.push({ first: at, last: end - 1, isWeak: false, isCertain });
    else if (!cues.isNegated(at, end - 1, phrase.language, isWide)) {
      const isHypothetical =
        whenHypothetical !== 'keep' &&
        (cues.isConditional(at, end - 1, isWide) ||
          (whenHypothetical === 'weaken' && cues.isThreat(at, end - 1)) ||
          (phrase.kind === 'plain' && cues.isYesNoQuestion(words[at]!.sentence)));
      if (isHypothetical && whenHypothetical === 'drop') continue;
      found.push({ first: at, last: end - 1, isWeak: phrase.kind === 'weak' || isHypothetical, isCertain });
    }
  }
  return found;
}

/** What the exclusions leave; only the sentences in which something was found are searched for them. */
function withoutExcluded(text: Text, found: Found[], index: Index): Found[] {
  const { words } = text;
  const excluded = new Uint8Array(words.length);
  const seen = new Set<number>();
  for (const { first } of found) {
    const { sentence } = words[first]!;
    if (seen.has(sentence)) continue;
    seen.add(sentence);
    let from = first;
    let to = first;
    while (words[from - 1]?.sentence === sentence) from--;
    while (words[to]?.sentence === sentence) to++;
    for (const { phrase, at, end } of matchesIn(text, index, from, to)) {
      if (phrase.kind === 'exclusion') excluded.fill(1, at, end);
      else excluded.fill(1, from, to);
    }
  }
  return found.filter(({ first, last, isCertain }) => isCertain || (excluded[first] === 0 && excluded[last] === 0));
}

/** The strongest of the matches that share a word. */
function chooseMatches({ words }: Text, found: Found[], whenHypothetical: WhenHypothetical): PhraseMatch[] {
  if (whenHypothetical === 'weaken') {
    // "We are considering to leave": the weak words before take the strong ones with them.
    const weak = found.filter(({ isWeak }) => isWeak);
    for (const match of found)
      match.isWeak ||= !match.isCertain && weak.some(({ first, last }) => first < match.first && last >= match.first);
  }
  const taken = new Uint8Array(words.length);
  const matches: PhraseMatch[] = [];
  const byStrength = found.toSorted((a, b) => Number(a.isWeak) - Number(b.isWeak) || a.first - b.first || b.last - a.last);
  for (const { first, last, isWeak } of byStrength) {
    if (taken.subarray(first, last + 1).includes(1)) continue;
    taken.fill(1, first, last + 1);
    matches.push({ first, last, isWeak });
  }
  return matches;
}
