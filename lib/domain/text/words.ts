import { normaliseText } from './normalise.ts';

/** A word as the phrase rules compare it, and where it stands in the source. */
export type Word = { text: string; start: number; end: number; sentence: number; clause: number };
/** `start` and `end` are offsets in the source; the end takes the closing mark with it. */
export type Sentence = { start: number; end: number; isQuestion: boolean };
export type Words = { source: string; words: Word[]; sentences: Sentence[] };

type Kind = 'none' | 'digit' | 'latin' | 'letter';

/** What a character of a normalised text is. `letter`: of another script than Latin. */
function kindOf(character: string): Kind {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code >= 0x61 && code <= 0x7a ? 'latin' : code >= 0x30 && code <= 0x39 ? 'digit' : 'none';
  // Small Cyrillic and Arabic letters, the most of what is left.
  if ((code >= 0x430 && code <= 0x45f) || (code >= 0x620 && code <= 0x64a) || (code >= 0x671 && code <= 0x6d3)) return 'letter';
  if (!/\p{L}/u.test(character)) return 'none';
  return /\p{Script=Latin}/u.test(character) ? 'latin' : 'letter';
}
const arabic = /\p{Script=Arabic}/u;

/** Persian verb prefixes and endings stand joined, after a ZWNJ or after a space: always joined here. */
const persianPrefixes = new Set(['می', 'نمی', 'برمی', 'برنمی', 'درمی', 'درنمی']);
const persianEndings = new Set(
  'ها های هایی هایم هایت هایش هایمان هایتان هایشان ام ایم اید اند اش مان تان شان مون تون شون تر تری ترین'.split(' '),
);

const sentenceMarks = '.!?؟…;؛۔';
const clauseMarks = ',،:()[]{}«»"“”—–';
/** A line at least this long was wrapped by the mail program, so the sentence goes on in the next line. */
const wrappedLineLength = 50;
const zwnj = 0x200c;

/**
 * Splits a text into words, clauses and sentences. `don't` is one word, other apostrophes part words (`Klarwerk's`),
 * so do hyphens and a change between Latin and other letters. Linear; never throws.
 */
export function readWords(source: string): Words {
  const { text, offsets } = normaliseText(source);
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  let clause = 0;
  let sentenceStart = 0;
  let lineStart = 0;
  let wordsBefore = 0;
  let from = -1;
  let before: Kind = 'none';

  const endWord = (to: number) => {
    if (from < 0) return;
    words.push({
      text: text.slice(from, to).replaceAll("'", ''),
      start: offsets[from]!,
      end: offsets[to - 1]! + 1,
      sentence: sentences.length,
      clause,
    });
    from = -1;
  };
  const endSentence = (at: number, isQuestion: boolean) => {
    if (words.length > wordsBefore) {
      sentences.push({ start: sentenceStart, end: at, isQuestion });
      wordsBefore = words.length;
      clause++;
    }
    sentenceStart = at;
  };

  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    const kind = kindOf(c);
    if (kind !== 'none') {
      const changesScript = kind !== before && kind !== 'digit' && before !== 'digit';
      if (from >= 0 && (changesScript || source.charCodeAt(offsets[i]! - 1) === zwnj)) endWord(i);
      if (from < 0) from = i;
      before = kind;
      continue;
    }
    if (c === "'" && from >= 0) {
      // n't belongs to its word.
      if (text.charAt(i - 1) === 'n' && text.charAt(i + 1) === 't' && kindOf(text.charAt(i + 2) || ' ') === 'none') continue;
      endWord(i);
      continue;
    }
    endWord(i);
    const next = text.charAt(i + 1);
    if (c === '\n') {
      const isParagraphEnd = next === '\n' || next === '\r' || next === '';
      if (isParagraphEnd || i - lineStart < wrappedLineLength) endSentence(offsets[i]!, false);
      lineStart = i + 1;
    } else if (sentenceMarks.includes(c)) {
      const isInside = c === '.' && !isGap(next) && !'"»”)\''.includes(next);
      const last = words.at(-1);
      // "г. 2025", "e.g." and the like do not end a sentence.
      const isAbbreviation =
        c === '.' &&
        next === ' ' &&
        last !== undefined &&
        last.end === offsets[i] &&
        last.text.length === 1 &&
        kindOf(last.text) !== 'digit';
      if (!isInside && !isAbbreviation) endSentence(offsets[i]! + 1, c === '?' || c === '؟' || next === '?' || next === '؟');
    } else if ((clauseMarks.includes(c) && !isInsideNumber(c, text.charAt(i - 1), next)) || (c === '-' && next === ' ')) clause++;
  }
  endWord(text.length);
  endSentence(source.length, false);
  return { source, words: joinPersianAffixes(words, source), sentences };
}

/** The comma of "9,000". */
function isInsideNumber(mark: string, before: string, next: string): boolean {
  return mark === ',' && kindOf(before || ' ') === 'digit' && kindOf(next || ' ') === 'digit';
}

function isGap(character: string): boolean {
  return character === '' || character === ' ' || character === '\n' || character === '\r' || character === '\t' || character === '\u00a0';
}

/** Whether two Persian words that stand side by side are one: «می کنم», «گزارش ها». */
export function joinsPersianWords(before: string, word: string): boolean {
  return arabic.test(word) && (persianPrefixes.has(before) || (persianEndings.has(word) && arabic.test(before)));
}

function joinPersianAffixes(words: Word[], source: string): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const isNear = before !== undefined && before.clause === word.clause && word.start - before.end <= 1;
    const isAfterZwnj = isNear && source.charCodeAt(word.start - 1) === zwnj && word.text === 'ای';
    if (isNear && (isAfterZwnj || joinsPersianWords(before.text, word.text)))
      joined[joined.length - 1] = { ...before, text: before.text + word.text, end: word.end };
    else joined.push(word);
  }
  return joined;
}

/** The longest quote that a reason shows, in characters. */
export const longestQuote = 200;

/**
 * The source's own words around words `first` to `last`: the sentence, or the clauses that hold them, or as many whole
 * words on both sides as fit into `longestQuote` characters (then with `…` where something is left out).
 */
export function quoteAround({ source, words, sentences }: Words, first: number, last: number): string {
  const head = words[first];
  const tail = words[last];
  const sentence = head && sentences[head.sentence];
  if (!head || !tail || !sentence) return '';
  const whole = tidy(source.slice(sentence.start, Math.max(sentence.end, tail.end)));
  if (whole.length <= longestQuote) return whole;
  const isInClauses = (word: Word | undefined) =>
    word !== undefined && word.sentence === head.sentence && word.clause >= head.clause && word.clause <= tail.clause;
  let from = first;
  let to = last;
  const room = longestQuote - 2;
  const fits = (a: number, b: number) => words[b]!.end - words[a]!.start <= room;
  // Word by word, alternately to the left and to the right.
  for (let grew = true; grew;) {
    grew = false;
    if (isInClauses(words[from - 1]) && fits(from - 1, to)) {
      from--;
      grew = true;
    }
    if (isInClauses(words[to + 1]) && fits(from, to + 1)) {
      to++;
      grew = true;
    }
  }
  while (to > from && !fits(from, to)) to--;
  const cut = tidy(source.slice(words[from]!.start, words[to]!.end)).slice(0, room);
  const startsInside = words[from - 1]?.sentence === head.sentence;
  const endsInside = words[to + 1]?.sentence === head.sentence;
  return `${startsInside ? '…' : ''}${cut}${endsInside ? '…' : ''}`;
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
