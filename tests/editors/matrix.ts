/** Editor x situation x language: what is done, and what must hold afterwards. */
import type { InsertionRequest } from '../../lib/insertion/insert.ts';
import { countOf, lettersOf } from '../../lib/insertion/matching.ts';
import { pressWith, type Driven, type EditorTab } from './drive.ts';
import type { EditorPage, Reading } from './editor-page.ts';
import { editors, type EditorCase, type EditorName } from './editors.ts';

export const letters = {
  en: {
    language: 'en',
    direction: 'ltr',
    paragraphs: [
      'Dear Ms Field,',
      'Thank you for telling us plainly what went wrong on 3 < 4 & 5 lines.',
      'May I call you today at 15:00?',
    ],
  },
  fa: {
    language: 'fa',
    direction: 'rtl',
    paragraphs: [
      'سرکار خانم رضایی،',
      'از این‌که مشکل را روشن گفتید سپاسگزاریم؛ سفارش ۱۲۳ را امروز پی می‌گیرم.',
      'آیا ساعت ۱۵ برای تماس مناسب است؟',
    ],
  },
  ru: {
    language: 'ru',
    direction: 'ltr',
    paragraphs: [
      'Уважаемая Анна Сергеевна!',
      'Спасибо, что прямо сказали, чем Вы недовольны: заказом № 12.',
      'Можно позвонить Вам сегодня в 15:00?',
    ],
  },
} satisfies Record<string, InsertionRequest>;
export type Language = keyof typeof letters;
export const languages = Object.keys(letters) as Language[];

/** Words that a person has just typed, in the language of the letter. */
const typedWords: Record<Language, string> = { en: 'Good day ', fa: 'روز خوش ', ru: 'Добрый день ' };

type Act = (tab: EditorTab, language: Language) => Promise<void>;
type Situation = {
  lines: string[];
  /** Letters that stay before and after what is inserted. */
  lead: string;
  tail: string;
  /** Real keys after a real click into the editor. */
  act: Act;
  /** The person is in the panel while the text comes. */
  isAway?: true;
};

async function toMiddle({ page }: EditorTab, isSelecting: boolean): Promise<void> {
  // Of the line that was clicked: below it may stand what is not the person's own.
  await page.keyboard.press('End');
  if (isSelecting) await page.keyboard.down('Shift');
  for (let i = 0; i < 'world'.length; i += 1) await page.keyboard.press('ArrowLeft');
  if (isSelecting) await page.keyboard.up('Shift');
}
const midLine = { lines: ['Good day world'], lead: 'Goodday', tail: 'world', act: (tab: EditorTab) => toMiddle(tab, false) };

export const situations = {
  empty: { lines: [''], lead: '', tail: '', act: async () => {} },
  emptyLine: {
    lines: ['Good day', '', 'world'],
    lead: 'Goodday',
    tail: 'world',
    act: async ({ page }) => {
      await pressWith(page, 'Control', 'Home');
      await page.keyboard.press('ArrowDown');
    },
  },
  midLine,
  selection: { ...midLine, tail: '', act: (tab) => toMiddle(tab, true) },
  justTyped: {
    lines: [''],
    lead: '',
    tail: '',
    act: (tab, language) => tab.type(typedWords[language]),
  },
  inPanel: { ...midLine, isAway: true },
} satisfies Record<string, Situation>;
export type SituationName = keyof typeof situations;
export const situationNames = Object.keys(situations) as SituationName[];

export type Problem = { check: string; seen: string };
export type CaseResult = {
  editor: EditorName;
  situation: SituationName;
  language: Language;
  /** Empty: all is right. */
  problems: Problem[];
  /** The editor dropped the direction of the lines, and the answer said so. */
  isDirectionDropped: boolean;
  /** From the click to the text, ms; null where the editor had to be waited for, or the text did not come. */
  arrivedAfterMs: number | null;
};

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
/** By the clock of the page, however late that runs: what it had set for sooner has come. */
const pauseIn = ({ frame }: EditorTab, ms: number): Promise<void> =>
  frame.evaluate((given) => new Promise<void>((resolve) => setTimeout(resolve, given)), ms);

type World = { editorPage: EditorPage };
const read = ({ frame }: EditorTab): Promise<Reading> => frame.evaluate(() => (globalThis as unknown as World).editorPage.read());

/** A reading once it stands still: some editors draw a moment after they have taken a key. */
async function readWhen(tab: EditorTab, isSo: (reading: Reading) => boolean): Promise<Reading> {
  let reading = await read(tab);
  for (const until = Date.now() + 10_000; !isSo(reading) && Date.now() < until; reading = await read(tab)) await pause(30);
  return reading;
}

const isSameText = (a: Reading, b: Reading) => JSON.stringify(a.lines) === JSON.stringify(b.lines);
const modelLetters = ({ lines }: Reading) => lettersOf(lines.join('\n'));

/** What is wrong with the text as it stands now. */
function judge(reading: Reading, request: InsertionRequest, expected: string): Problem[] {
  const problems: Problem[] = [];
  const need = (isGood: boolean, check: string, seen: string) => {
    if (!isGood) problems.push({ check, seen });
  };
  const model = modelLetters(reading);
  const needle = lettersOf(request.paragraphs.join(''));
  need(model === expected, 'model', reading.lines.join('⏎'));
  need(lettersOf(reading.shown) === model, 'shown', reading.shown);
  need(countOf(needle, model) === 1, 'once', String(countOf(needle, model)));
  const others = (one: string) => request.paragraphs.filter((other) => other !== one).map(lettersOf);
  for (const paragraph of request.paragraphs) {
    const holding = reading.lines.map(lettersOf).filter((line) => line.includes(lettersOf(paragraph)));
    const isApart = holding.length === 1 && others(paragraph).every((other) => !holding[0]!.includes(other));
    need(isApart, 'paragraphs', reading.lines.join('⏎'));
  }
  return problems;
}

/** Whether every paragraph is drawn the way it runs. */
function runsRight({ directions }: Reading, { paragraphs, direction }: InsertionRequest): boolean {
  return paragraphs.every((paragraph) => {
    const start = lettersOf(paragraph).slice(0, 8);
    const place = directions.find(({ text }) => lettersOf(text).includes(start));
    return place !== undefined && (place.direction === direction || place.direction === 'plaintext');
  });
}

/** Brings the editor into the situation and has the letter inserted. */
async function insertOnce(driven: Driven, tab: EditorTab, editor: EditorName, name: SituationName, language: Language) {
  const { lines, act, ...situation }: Situation = situations[name];
  const { below = '' }: EditorCase = editors[editor];
  const request = letters[language];
  const { page, frame, corner } = tab;
  const prepare = async () => {
    await frame.evaluate((given) => (globalThis as unknown as World).editorPage.start(given), lines);
    await pauseIn(tab, 20);
    const point = await frame.evaluate(() => (globalThis as unknown as World).editorPage.pointToClick());
    await page.mouse.click(corner.x + point.x, corner.y + point.y);
    await pauseIn(tab, 50);
    await frame.evaluate((wanted) => (globalThis as unknown as World).editorPage.watchFor(wanted), lettersOf(request.paragraphs.join('')));
    await act(tab, language);
    // Slate follows the caret every 100 ms.
    if (name !== 'justTyped') await pauseIn(tab, 100);
  };
  // What stands there is read while the insertion is on its way: it leaves time for that, and the person who has just typed none.
  const insert = () => Promise.all([read(tab), driven.insert(tab, request)]);
  if (situation.isAway !== true) await prepare();
  const [before, { result, askedAt }] = situation.isAway === true ? await driven.awayFrom(tab, prepare, insert) : await insert();
  const arrivedAt = await frame.evaluate(() => (globalThis as unknown as World).editorPage.arrivedAt());
  return {
    result,
    before,
    arrivedAfterMs: arrivedAt === null ? null : arrivedAt - askedAt,
    lead: situation.lead + (name === 'justTyped' ? lettersOf(typedWords[language]) : ''),
    tail: situation.tail + lettersOf(below),
  };
}

export async function runCase(
  driven: Driven,
  tab: EditorTab,
  { editor, situation, language }: Pick<CaseResult, 'editor' | 'situation' | 'language'>,
): Promise<CaseResult> {
  const request = letters[language];
  const payload = lettersOf(request.paragraphs.join(''));
  const problems: Problem[] = [];
  const first = await insertOnce(driven, tab, editor, situation, language);
  const { result } = first;
  const isInserted = result.kind === 'inserted';
  if (!isInserted) problems.push({ check: 'result', seen: JSON.stringify(result) });

  const expected = first.lead + payload + first.tail;
  const inserted = await readWhen(tab, (reading) => modelLetters(reading) === expected && lettersOf(reading.shown) === expected);
  problems.push(...judge(inserted, request, expected));
  const isRight = runsRight(inserted, request);
  const saysRight = isInserted && result.isDirectionRight;
  if (isInserted && saysRight !== isRight) problems.push({ check: 'told', seen: `says ${saysRight}, is ${isRight}` });
  if (!isRight && !('dropsDirection' in editors[editor])) problems.push({ check: 'direction', seen: JSON.stringify(inserted.directions) });

  const wanted = first.before;
  await pressWith(tab.page, 'Control', 'z');
  const undone = await readWhen(tab, (reading) => isSameText(reading, wanted));
  if (!isSameText(undone, wanted)) problems.push({ check: 'undo', seen: `${undone.lines.join('⏎')} instead of ${wanted.lines.join('⏎')}` });
  await pressWith(tab.page, 'Control', 'z');
  const isGone = (reading: Reading) => request.paragraphs.every((paragraph) => !modelLetters(reading).includes(lettersOf(paragraph)));
  const twice = await readWhen(tab, isGone);
  if (!isGone(twice)) problems.push({ check: 'undo twice', seen: twice.lines.join('⏎') });

  const second = await insertOnce(driven, tab, editor, situation, language);
  await tab.page.keyboard.press('q');
  const afterKey = second.lead + payload + 'q' + second.tail;
  const typed = await readWhen(tab, (reading) => modelLetters(reading) === afterKey);
  if (modelLetters(typed) !== afterKey) problems.push({ check: 'caret', seen: typed.lines.join('⏎') });

  return {
    editor,
    situation,
    language,
    problems,
    isDirectionDropped: !isRight && !saysRight,
    arrivedAfterMs: situation === 'justTyped' ? null : first.arrivedAfterMs,
  };
}

/** One editor in every situation asked for. In Chromium every tab believes to be in front, so there each language has one. */
export async function runEditor(
  driven: Driven,
  address: string,
  editor: EditorName,
  { situations, languages }: { situations: readonly SituationName[]; languages: readonly Language[] },
): Promise<CaseResult[]> {
  const inOneTab = async (spoken: readonly Language[]) => {
    const tab = await driven.open(address);
    const results: CaseResult[] = [];
    for (const language of spoken)
      for (const situation of situations) results.push(await runCase(driven, tab, { editor, situation, language }));
    await tab.page.close();
    return results;
  };
  if (driven.name === 'firefox') return inOneTab(languages);
  return (await Promise.all(languages.map((language) => inOneTab([language])))).flat();
}

/** A problem in words, for whoever has to mend it. */
export const wordsOf = ({ situation, language, problems }: CaseResult): string[] =>
  problems.map(({ check, seen }) => `${situation}, ${language}: ${check}: ${seen}`);
