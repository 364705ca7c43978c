import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { languages, type Language } from '../../lib/domain/language.ts';
import { fillPlaceholders } from '../../lib/domain/plays/fill-placeholders.ts';
import { getPlay, plays } from '../../lib/domain/plays/library.ts';
import { playSchema } from '../../lib/domain/plays/play-schema.ts';
import { placeholders, playFamilies, type Play, type PlayWords } from '../../lib/domain/plays/play.ts';
import { selectPlays } from '../../lib/domain/plays/select-plays.ts';
import type { RiskScore } from '../../lib/domain/scoring/score.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { signalIds, type SignalId } from '../../lib/domain/signals/signal.ts';
import { root } from './sources.ts';

const fields = ['title', 'when', 'steps', 'mail', 'spoken', 'aim', 'why', 'whenNot'] as const;
/** What a customer reads or hears; the rest is for the rep. */
const toCustomer = ['mail', 'spoken'] as const;
const linesOf = (words: PlayWords, field: (typeof fields)[number]): string[] => [words[field]].flat();
const slots = (text: string): string[] => [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]!);

/** These call for no play: they lower risk or tell of something that is done. A new signal is answered or stands here. */
const needNoAnswer: readonly SignalId[] = ['praise', 'complaintPutRight'];

/** Words that a customer never hears from us, whole words from their beginning. */
const internalWords: Record<Language, RegExp> = {
  en: /(?<!\p{L})(churn|risk|score|scoring|lost customer|retention|retain|win.?back|pipeline|upsell|CRM|signal)/iu,
  fa: /ریزش|ریسک|امتیاز|نمره|مشتریان? ازدست|مشتری از دست|بازگرداندن مشتری|قیف فروش|سی‌آرام/u,
  ru: /(?<!\p{L})(отток|риск|скоринг|балл(?!он)|рейтинг|удержани|потерянн\p{L}* клиент|возврат клиент|воронк|сигнал)/iu,
};
/** Running somebody down, or words that invite it. */
const disparagement: Record<Language, RegExp> = {
  en: /(?<!\p{L})(worse|worst|unreliable|overpriced|inferior|terrible|awful|useless|scam|cheat|rip.?off|incompetent|poor (quality|service)|bad (quality|service|company)|cannot trust|notorious)(?!\p{L})/iu,
  fa: /بی‌?کیفیت|غیرقابل ?اعتماد|گران‌?فروش|کلاه‌?بردار|افتضاح|بدتر|بدترین|ضعیف|ناتوان|بی‌?تجربه|دروغ|فریب/u,
  ru: /(?<!\p{L})(хуже|худш|ненад[её]жн|некачествен|ужасн|обман|мошенн|халтур|некомпетент|дорого берут|завышен|бесполезн|плохо работ)/iu,
};
/** Passing the blame to a colleague, another department or the customer. */
const blame: Record<Language, RegExp> = {
  en: /(?<!\p{L})(fault|blame|colleague|other department|support team|you should have|you forgot|you failed|as I (already )?(said|told|wrote)|misunderst)/iu,
  fa: /تقصیر|مقصر|همکارم|همکاران|بخش دیگر|واحد دیگر|باید می‌دانستید|فراموش کرد|همان‌طور که گفتم|سوءتفاهم/u,
  ru: /(?<!\p{L})(вин[аеуы](?!\p{L})|виноват|коллег|другой отдел|другого отдела|служб\p{L} поддержки|Вы должны были|Вы забыли|как я уже|недопонимани)/iu,
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
  expect(files.length).toBeGreaterThanOrEqual(11);
  for (const play of plays) expect(getPlay(play.id)).toBe(play);
  expect(getPlay('toString')).toBeNull();
});

test('within a family every play has its own place', () => {
  for (const family of playFamilies) {
    const orders = plays.filter((play) => play.family === family).map((play) => play.order);
    expect(orders).toEqual([...new Set(orders)].toSorted((a, b) => a - b));
  }
  expect(plays.filter((play) => play.family === 'competitorObjection').map((play) => play.order)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

describe.each(plays.map((play): [string, Play] => [play.id, play]))('%s', (_, play) => {
  test('keeps to the schema', () => {
    expect(z.safeParse(playSchema, play).error).toBeUndefined();
    expect(new Set(play.answers).size).toBe(play.answers.length);
  });

  test.each(fields)('%s asks for the same in every language', (field) => {
    const sets = languages.map((language) => [...new Set(linesOf(play.words[language], field).flatMap(slots))].toSorted());
    for (const set of sets) expect(set).toEqual(sets[0]);
    for (const name of sets[0]!) expect(placeholders).toContain(name);
    expect(languages.map((language) => linesOf(play.words[language], field).length)).toEqual(
      languages.map(() => linesOf(play.words.en, field).length),
    );
  });

  describe.each(languages.map((language) => [language]))('%s', (language) => {
    const words = play.words[language];
    const all = fields.flatMap((field) => linesOf(words, field));
    const heard = toCustomer.flatMap((field) => linesOf(words, field));

    test('braces are balanced and hold a placeholder', () => {
      for (const line of all) expect(line.replace(/\{[a-zA-Z]+\}/g, '')).not.toMatch(/[{}]/);
    });

    test('a customer hears no internal word, no word against anybody, no blame', () => {
      expect(heard.filter((line) => internalWords[language].test(line))).toEqual([]);
      expect(heard.filter((line) => disparagement[language].test(line))).toEqual([]);
      expect(heard.filter((line) => blame[language].test(line))).toEqual([]);
    });

    test('is typed and set as the language wants it', () => {
      const plain = all.map((line) => line.replace(/\{[a-zA-Z]+\}/g, '〈〉'));
      for (const [fault, pattern] of [...styleFaults[language], ...everywhere]) {
        expect(
          plain.filter((line) => pattern.test(line)),
          fault,
        ).toEqual([]);
      }
    });

    test('the letter greets by name, has 3 to 6 short paragraphs and no signature', () => {
      const [greeting, ...body] = words.mail;
      expect(greeting).toMatch(
        { en: /^(Dear|Hello) \{customerName\},$/, fa: /^\{customerName\} گرامی، سلام$/, ru: /^Здравствуйте, \{customerName\}!$/ }[language],
      );
      expect(
        body.filter((line) => /[!\n]|\{customerName\}|\{userName\}|regards|sincerely|با احترام|ارادتمند|С уважением,/.test(line)),
      ).toEqual([]);
      expect(words.mail.length).toBeGreaterThanOrEqual(3);
      expect(words.mail.length).toBeLessThanOrEqual(6);
      for (const paragraph of body) expect(paragraph.length).toBeLessThanOrEqual(320);
      const length = words.mail.join('\n').length;
      expect(length).toBeGreaterThanOrEqual(40);
      expect(length).toBeLessThanOrEqual(1200);
    });

    test('reads on whatever is put in', () => {
      const values = Object.fromEntries(placeholders.map((name) => [name, 'Klarwerk Ltd.']));
      const { paragraphs, missing } = fillPlaceholders(heard, values, language);
      expect(missing).toEqual([]);
      expect(paragraphs.filter((line) => /[{}]|\.\u2069?\.|\s\s/.test(line))).toEqual([]);
    });

    test('the rep reads sentences: each begins in earnest and ends with a stop', () => {
      expect(words.title).not.toMatch(/[.؟?]$/);
      const sentences = (['when', 'steps', 'aim', 'why', 'whenNot'] as const).flatMap((field) => linesOf(words, field));
      expect(sentences.filter((line) => !line.endsWith('.'))).toEqual([]);
      expect([...words.spoken, ...words.mail.slice(1)].filter((line) => !/[.?؟]$/.test(line))).toEqual([]);
    });
  });
});

test('Russian puts a competitor’s name after a noun that bears the case', () => {
  for (const play of plays) {
    for (const line of toCustomer.flatMap((field) => linesOf(play.words.ru, field)).filter((text) => text.includes('{competitor}'))) {
      expect(line).toMatch(/(?<!\p{L})[Кк]омпани(я|и|ю|ей) \{competitor\}/u);
    }
    // Everything else stands where the nominative fits: after a colon, or as the subject.
    for (const line of toCustomer.flatMap((field) => linesOf(play.words.ru, field))) {
      expect(line).not.toMatch(/(?<!\p{L})(с|со|от|до|для|к|о|об|в|на|из|у|за|по|без) \{/iu);
    }
  }
});

describe('every reason has an answer and every play is found', () => {
  const scoreOf = (points: number, id?: SignalId): RiskScore => ({
    kind: 'scored',
    score: points,
    band: 'high',
    confidence: 'medium',
    interval: { low: 0, high: 100 },
    reasons: [
      { kind: 'startingPoint', points: 5 },
      ...(id === undefined
        ? []
        : [
            {
              kind: 'signal' as const,
              points: points - 5,
              group: 'voice' as const,
              signal: { id, at: 0, intensity: 1, confidence: 1, decays: true, evidence: { quote: null, source: null, params: {} } },
            },
          ]),
    ],
  });
  const idsFor = (score: RiskScore): string[] =>
    selectPlays({ score, history: { facts: {}, items: [], journal: [] }, settings: defaultSettings, plays, now: 0 }).suggestions.map(
      (suggestion) => suggestion.playId,
    );

  test.each(signalIds.map((id) => [id]))('%s', (id) => {
    const isAnswered = plays.some((play) => play.answers.includes(id));
    expect(isAnswered).toBe(!needNoAnswer.includes(id));
    expect(idsFor(scoreOf(20, id)).length > 0).toBe(isAnswered);
  });

  test('every play is suggested in some situation', () => {
    const reached = new Set([scoreOf(60), ...signalIds.map((id) => scoreOf(60, id))].flatMap(idsFor));
    expect([...reached].toSorted()).toEqual(plays.map((play) => play.id).toSorted());
  });
});

test('the rules themselves catch what they are meant to catch', () => {
  const caught: [RegExp, string][] = [
    [internalWords.en, 'your churn risk'],
    [internalWords.fa, 'ریزش مشتری'],
    [internalWords.ru, 'Ваш риск'],
    [disparagement.en, 'their service is worse'],
    [disparagement.fa, 'آن‌ها ضعیف هستند'],
    [disparagement.ru, 'у них хуже'],
    [blame.en, 'it was the support team'],
    [blame.fa, 'تقصیر همکارم بود'],
    [blame.ru, 'по вине склада: вина не наша'],
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
