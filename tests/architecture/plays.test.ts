import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { languages, type Language } from '../../lib/domain/language.ts';
import { fillPlaceholders } from '../../lib/domain/plays/fill-placeholders.ts';
import { paragraphsFor } from '../../lib/domain/plays/greetings.ts';
import { judgeWords } from '../../lib/domain/plays/judge-words.ts';
import { getPlay, plays } from '../../lib/domain/plays/library.ts';
import { playSchema } from '../../lib/domain/plays/play-schema.ts';
import {
  channels,
  placeholders,
  playFamilies,
  reasonsToAct,
  registers,
  situations,
  type Play,
  type PlayWords,
} from '../../lib/domain/plays/play.ts';
import { selectPlays } from '../../lib/domain/plays/select-plays.ts';
import type { Reason, RiskScore } from '../../lib/domain/scoring/score.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { signalIds, type SignalId } from '../../lib/domain/signals/signal.ts';
import { root } from './sources.ts';

/** The lines of a play, by where they stand. `isHeard`: a customer reads or hears them; the rest is for the rep. */
const fields: Record<string, { isHeard: boolean; linesOf: (words: PlayWords) => readonly string[] }> = {
  title: { isHeard: false, linesOf: ({ title }) => [title] },
  when: { isHeard: false, linesOf: ({ when }) => [when] },
  steps: { isHeard: false, linesOf: ({ steps }) => steps },
  aim: { isHeard: false, linesOf: ({ aim }) => [aim] },
  why: { isHeard: false, linesOf: ({ why }) => [why] },
  whenNot: { isHeard: false, linesOf: ({ whenNot }) => [whenNot] },
  'formal mail': { isHeard: true, linesOf: ({ mail }) => mail.formal },
  'friendly mail': { isHeard: true, linesOf: ({ mail }) => mail.friendly },
  call: { isHeard: true, linesOf: ({ call }) => call },
  chat: { isHeard: true, linesOf: ({ chat }) => chat ?? [] },
};
const heardLines = (words: PlayWords): string[] => Object.values(fields).flatMap(({ isHeard, linesOf }) => (isHeard ? linesOf(words) : []));
const slots = (text: string): string[] => [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]!);
/** A line as it reads with its placeholders filled, and without the optional ones: brackets resolved to either side. */
const bothSides = (line: string): string[] =>
  ['$1', '$2'].map((side) => line.replace(/\{[a-zA-Z]+\}/g, '〈〉').replace(/\[([^[\]|]*)\|([^[\]|]*)\]/g, side));

/** Words that a customer never hears from us, whole words from their beginning. */
const internalWords: Record<Language, RegExp> = {
  en: /(?<!\p{L})(churn|risk|score|scoring|lost customer|retention|retain|win.?back|pipeline|upsell|CRM|signal)/iu,
  fa: /ریزش|ریسک|امتیاز|نمره|مشتریان? ازدست|مشتری از دست|بازگرداندن مشتری|قیف فروش|سی‌آرام/u,
  ru: /(?<!\p{L})(отток|риск|скоринг|балл(?!он)|рейтинг|удержани|потерянн\p{L}* клиент|возврат клиент|воронк|сигнал)/iu,
};
/** The trade's own words, bureaucratic ones, and in Russian forms that tell the sex of whoever writes, which is not known. */
const unsayable: Record<Language, RegExp> = {
  en: /(?<!\p{L})(touch base|reach out|leverag|synerg|stakeholder|proactive|circle back|value.add|win.win|onboarding|as per|kindly)(?!\p{L})/iu,
  fa: /فیدبک|آپشن|کانتکت|پروسه|استیک‌هولدر|ارزش افزوده|جهت استحضار|مستحضر|معروض|لازم به ذکر|می‌باشد/u,
  ru: /(?<!\p{L})(рада?|готова?|должн?а|должен|уверена?|благодар(?:ен|на)|признател(?:ен|ьна)|виноват|фидбек|кейс|синерги|клиентоориентирован|данн(?:ым|ое) письмо|осуществ)(?!\p{L})|(?<!\p{L})я \p{L}+ла?(?!\p{L})/iu,
};

/** Slips of the keyboard and of the typographer, each with what is wrong. */
const styleFaults: Record<Language, readonly [string, RegExp][]> = {
  en: [
    ['straight quotation mark or apostrophe', /["']/],
    ['exclamation mark', /!/],
    ['letters of another script', /[\p{Script=Cyrillic}\p{Script=Arabic}]/u],
  ],
  fa: [
    ['Arabic ي, ك, ة or ۀ', /[يكىةۀ]/],
    ['digits that are not Persian', /[0-9٠-٩]/],
    ['Latin or Cyrillic letters', /[\p{Script=Latin}\p{Script=Cyrillic}]/u],
    ['punctuation that is not Persian', /[,;?!"'“”]/],
    ['a prefix می or نمی that stands apart', /(?<!\p{L})ن?می\s/u],
    ['a plural ending that stands apart', /\sها(ی|یی|یم|یت|یش|یمان|یتان|یشان)?(?![\p{L}\u200c])/u],
    ['a comparative ending that stands apart', /\sتر(ین|ید)?(?![\p{L}\u200c])/u],
    [
      'ZWNJ at an edge, doubled, or where letters do not join anyway',
      /(?<![\p{L}\p{M}])\u200c|\u200c(?!\p{L})|[ادذرزژوآ]\u200cها(?!\p{L})\u200c/u,
    ],
    ['space before punctuation', /\s[،؛.؟:]/u],
  ],
  ru: [
    ['straight or English quotation marks', /["'“”‘’]/],
    ['hyphen in place of a dash', /\s-\s/],
    ['Latin letters', /\p{Script=Latin}/u],
    ['polite pronoun in lower case', /(?<!\p{L})(вы|вас|вам|вами|ваш(?:а|е|и|его|ему|им|ем|ей|у|их|ими)?)(?!\p{L})/u],
  ],
};
const everywhere: readonly [string, RegExp][] = [
  ['three dots or an ellipsis', /\.\.|…/],
  ['doubled or outer space', /\s\s|^\s|\s$/u],
  ['dash', /[–—]/],
  ['control or bidi character', /[\p{Cc}\u00ad\u200b\u200d-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u],
];

test('one file a play, named for its id, and every play in the library once', () => {
  const files = readdirSync(join(root, 'lib/domain/plays/library'))
    .map((name) => name.replace(/\.ts$/, ''))
    .toSorted();
  const ids = plays.map((play) => play.id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)).toSorted();
  expect(files).toEqual(ids);
  expect(files.length).toBeGreaterThanOrEqual(42);
  for (const play of plays) expect(getPlay(play.id)).toBe(play);
  expect(getPlay('toString')).toBeNull();
});

test('the library stands by family, and every family has plays', () => {
  expect([...new Set(plays.map((play) => play.family))]).toEqual([...playFamilies]);
  const places = plays.map((play) => playFamilies.indexOf(play.family));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(plays.filter((play) => play.family === 'competitorObjection')).toHaveLength(7);
});

test.each(languages)('%s: no two plays say the same', (language) => {
  const titles = plays.map((play) => play.words[language].title);
  expect(new Set(titles).size).toBe(titles.length);
  const letters = plays.flatMap(({ words }) => registers.map((register) => words[language].mail[register].join('\n')));
  expect(new Set(letters).size).toBe(letters.length);
});

describe.each(plays.map((play): [string, Play] => [play.id, play]))('%s', (_, play) => {
  test('keeps to the schema', () => {
    expect(z.safeParse(playSchema, play).error).toBeUndefined();
    expect(new Set(play.answers).size).toBe(play.answers.length);
    expect(new Set(play.situations).size).toBe(play.situations.length);
    expect(play.answers.length + play.situations.length).toBeGreaterThan(0);
  });

  test('a usual day is one that the words name', () => {
    if (play.usualWorkingDays === undefined) return;
    expect(languages.map((language) => heardLines(play.words[language]).some((line) => slots(line).includes('date')))).toEqual([
      true,
      true,
      true,
    ]);
  });

  test.each(Object.entries(fields))('%s asks for the same in every language', (__, { linesOf }) => {
    const asked = languages.map((language) => [...new Set(linesOf(play.words[language]).flatMap(slots))].toSorted());
    for (const one of asked) expect(one).toEqual(asked[0]);
    for (const name of asked[0]!) expect(placeholders).toContain(name);
    const counts = languages.map((language) => linesOf(play.words[language]).length);
    expect(counts).toEqual(counts.map(() => counts[0]));
    const optional = languages.map((language) => fillPlaceholders(linesOf(play.words[language]), {}, language).optional.toSorted());
    for (const one of optional) expect(one).toEqual(optional[0]);
  });

  describe.each(languages)('%s', (language) => {
    const words = play.words[language];
    const all = [...Object.values(fields).flatMap(({ linesOf }) => linesOf(words)), ...words.tags];
    const heard = heardLines(words);

    test('braces hold a placeholder, and brackets words with one and words without: no plural form can go wrong', () => {
      for (const line of all) {
        const rest = line.replace(/\{[a-zA-Z]+\}/g, '〈〉').replace(/\[[^[\]|]*〈〉[^[\]|]*\|[^[\]|〈]*\]/g, '');
        expect(rest).not.toMatch(/[{}[\]|]/);
      }
    });

    test('a customer hears no internal word, nothing against anybody, no blame, no loud promise', () => {
      for (const rule of [internalWords, unsayable]) expect(heard.filter((line) => rule[language].test(line))).toEqual([]);
      expect(heard.flatMap((line) => judgeWords(line, language, { competitors: [] }))).toEqual([]);
    });

    test('is typed and set as the language wants it', () => {
      for (const [fault, pattern] of [...styleFaults[language], ...everywhere]) {
        expect(
          all.flatMap(bothSides).filter((line) => pattern.test(line)),
          fault,
        ).toEqual([]);
      }
    });

    test.each(registers)('the %s letter is short and leaves greeting and signature to others', (register) => {
      const body = words.mail[register];
      const opensOrCloses =
        /[!\n]|\{(?:customer|user)Name\}|^(?:Dear|Hello|Hi) |regards|sincerely|گرامی|^سلام|با احترام|ارادتمند|Здравствуйте|Добрый день|С уважением,/;
      expect(body.filter((line) => opensOrCloses.test(line))).toEqual([]);
      expect(body.length).toBeLessThanOrEqual(5);
      for (const paragraph of body) expect(paragraph.length).toBeLessThanOrEqual(330);
      const length = body.join('\n').length;
      expect(length).toBeGreaterThanOrEqual(40);
      expect(length).toBeLessThanOrEqual(900);
    });

    test('the friendly letter is another and no longer; calls and chats are shorter still', () => {
      const [formal, friendly] = registers.map((register) => words.mail[register].join('\n'));
      expect(friendly).not.toBe(formal);
      expect(friendly!.length).toBeLessThanOrEqual(formal!.length);
      expect(words.call.length).toBeLessThanOrEqual(4);
      for (const line of words.call) expect(line.length).toBeLessThanOrEqual(200);
      expect((words.chat ?? []).join('\n').length).toBeLessThanOrEqual(260);
    });

    test('letters and chats begin with a greeting, with a name or without; a call does not', () => {
      const unnamed = { en: /^(?:Good day|Hello),$/, fa: /^(?:با سلام و احترام|سلام، وقتتان بخیر)$/, ru: /^(?:Здравствуйте|Добрый день)!$/ };
      for (const channel of channels) {
        for (const register of registers) {
          const paragraphs = paragraphsFor(words, language, channel, register);
          expect(paragraphs === null).toBe(channel === 'chat' && words.chat === undefined);
          const firstLine = (name: string) => fillPlaceholders(paragraphs ?? [], { customerName: name }, language).paragraphs[0];
          expect(paragraphs === null || unnamed[language].test(firstLine('')!)).toBe(paragraphs === null || channel !== 'call');
          if (paragraphs !== null && channel !== 'call') expect(firstLine('Klarwerk')).toContain('Klarwerk');
        }
      }
    });

    test('reads on whatever is put in, and without what is optional', () => {
      const faults = (lines: readonly string[]) => lines.filter((line) => /[{}[\]|]|\.\u2069?\.|\s\s|^\s|\s$/.test(line));
      const values = Object.fromEntries(placeholders.map((name) => [name, 'Klarwerk Ltd.']));
      const full = fillPlaceholders(heard, values, language);
      expect([full.missing, full.optional, faults(full.paragraphs)]).toEqual([[], [], []]);
      for (const name of fillPlaceholders(heard, {}, language).optional) values[name] = '';
      const bare = fillPlaceholders(
        heard.filter((line) => !line.includes('Klarwerk')),
        values,
        language,
      );
      expect(faults(bare.paragraphs.filter((line) => !/\{[a-zA-Z]+\}/.test(line)))).toEqual([]);
    });

    test('the rep reads sentences: each begins in earnest and ends with a stop', () => {
      expect(words.title).not.toMatch(/[.؟?]$/);
      expect([words.when, ...words.steps, words.aim, words.why, words.whenNot].filter((line) => !line.endsWith('.'))).toEqual([]);
      expect(heard.flatMap(bothSides).filter((line) => !/[.?؟]$/.test(line))).toEqual([]);
    });

    test('is found by words of its own', () => {
      expect(new Set(words.tags).size).toBe(words.tags.length);
      expect(words.tags.filter((tag) => /[.!?؟{]/.test(tag))).toEqual([]);
    });
  });
});

test('Russian lets what is filled in stand in its first case', () => {
  const prepositions = /(?<!\p{L})(?:с|со|от|до|для|к|ко|о|об|обо|в|во|на|из|у|за|по|без|при|про|через|перед|после|над|под) [[{]*\{/iu;
  for (const play of plays) {
    for (const line of heardLines(play.words.ru)) {
      expect(line).not.toMatch(prepositions);
      for (const [name] of line.matchAll(/(?:\S+ )?\{competitor\}/gu)) expect(name).toMatch(/[Кк]омпани(?:я|и|ю|ей) /u);
      // Days stand by themselves (14 марта); whoever is responsible is who does something; all else follows a colon.
      for (const [name] of line.matchAll(/(?:\S+ )?\{responsible\}/gu)) expect(name).toMatch(/^(?:отвечает|ответит|занимается|поможет) /u);
      for (const [, before] of line.matchAll(/(.*?)\{(?!competitor|responsible|date|doneBy|contractEnd)[a-zA-Z]+\}/gu)) {
        expect(before).toMatch(/: $/u);
      }
    }
  }
});

test('Persian joins nothing to what is filled in', () => {
  for (const play of plays) {
    for (const line of heardLines(play.words.fa)) expect(line).not.toMatch(/\}[\p{L}\p{M}\u200c]|\} (?:را|ی|ام|ات|اش)(?!\p{L})(?! چطور)/u);
  }
});

describe('every reason has an answer and every play is found', () => {
  const scoreOf = (score: number, ...reasons: Reason[]): RiskScore => ({
    kind: 'scored',
    customerKind: 'unknown',
    loss: null,
    score,
    band: 'high',
    confidence: 'medium',
    interval: { low: 0, high: 100 },
    reasons: [{ kind: 'startingPoint', points: 5 }, ...reasons],
  });
  const signal = (id: SignalId, points: number): Reason => ({
    kind: 'signal',
    points,
    group: 'voice',
    signal: { id, key: id, at: 0, intensity: 1, confidence: 1, decays: true, evidence: { quote: null, source: null, params: {} } },
  });
  const suggestionsFor = (score: RiskScore) =>
    selectPlays({
      score,
      history: { journal: [] },
      settings: defaultSettings,
      plays,
      records: [],
      valueTier: null,
      channel: null,
      language: null,
      now: 0,
    }).suggestions;

  test.each(reasonsToAct)('%s is what some play answers', (id) => {
    expect(plays.filter((play) => play.answers.includes(id)).length).toBeGreaterThan(0);
  });

  test.each(signalIds)('a customer with %s is offered an answer to it first', (id) => {
    for (const points of [15, -15]) {
      const [first] = suggestionsFor(scoreOf(20, signal(id, points)));
      expect(first?.because).toEqual({ kind: 'reason', id });
      expect(getPlay(first!.playId)?.answers).toContain(id);
    }
  });

  test.each(situations)('%s has three plays of its own or more', (situation) => {
    expect(plays.filter((play) => play.situations.includes(situation)).length).toBeGreaterThanOrEqual(3);
  });

  test('every play is suggested; for a promise kept the journal tells it', () => {
    const rhythm: Reason = {
      kind: 'rhythm',
      points: 20,
      params: { probability: 0.8, silentDays: 100, usualDays: 20, horizonDays: 180, lastOrderAt: 0 },
    };
    const floor = (why: 'contractEnded' | 'writtenCancellation'): Reason => ({ kind: 'floor', points: 30, floor: 85, why, at: null });
    const scores = [
      scoreOf(5),
      scoreOf(60),
      scoreOf(60, rhythm),
      scoreOf(90, floor('contractEnded')),
      scoreOf(90, signal('cancelIntent', 30), floor('writtenCancellation')),
      ...signalIds.flatMap((id) => [scoreOf(20, signal(id, 15)), scoreOf(5, signal(id, -3))]),
    ];
    const reached = new Set(scores.flatMap((score) => suggestionsFor(score).map(({ playId }) => playId)));
    expect(plays.filter((play) => !reached.has(play.id)).map((play) => play.answers)).toEqual([['promiseKept']]);
  });
});

test('the rules themselves catch what they are meant to catch', () => {
  const caught: [RegExp, string][] = [
    [internalWords.en, 'your churn risk'],
    [internalWords.fa, 'ریزش مشتری'],
    [internalWords.ru, 'Ваш риск'],
    [unsayable.en, 'let us touch base'],
    [unsayable.fa, 'فیدبک شما'],
    [unsayable.ru, 'буду рад'],
    [unsayable.ru, 'когда я увидела'],
  ];
  for (const [rule, text] of caught) expect(text).toMatch(rule);
  const faults = (language: Language, text: string) =>
    [...styleFaults[language], ...everywhere].filter(([, rule]) => rule.test(text)).length;
  expect(faults('en', 'It is fine.')).toBe(0);
  for (const text of ['می خواهم', 'نمی شود', 'كتاب', 'کتاب ها', 'بزرگ تر', 'چرا?', 'سلام , خوبید', 'می‌ خواهم', 'بعد...', 'تا 5 روز']) {
    expect(faults('fa', text), text).toBeGreaterThan(0);
  }
  expect(faults('fa', 'می‌خواهم کتاب‌های بزرگ‌تر را ببینم؛ تا ۵ روز دیگر.')).toBe(0);
  for (const text of ['компания "Север"', 'я - менеджер', 'пишу вам']) expect(faults('ru', text), text).toBeGreaterThan(0);
});
