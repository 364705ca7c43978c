import type { SourcedItem } from '../customers/history.ts';
import { foldName } from './fold-name.ts';
import { toPlainText } from './plain-text.ts';

/** How somebody was greeted in a letter: the words as they stood. */
export type Greeting = { title: string | null; words: string[] };

const maxMessages = 30;

/** The newest messages in one direction that have words, newest first. */
export function newestMessages(items: readonly SourcedItem[], direction: 'in' | 'out'): string[] {
  return items
    .filter((item) => item.kind === 'message' && item.direction === direction && item.text !== undefined)
    .toSorted((a, b) => b.at - a.at)
    .slice(0, maxMessages)
    .map((item) => item.text!);
}

/** "Dear Dr. Nair," "Hi Tom," "Gareth, we found …": the first word of the name or the title with the family name; null where none is seen. */
export function readEnglishGreeting(text: string): Greeting | null {
  for (const line of openingLines(text)) {
    const greeted =
      /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|morning|greetings)[ ,]+((?:dr|prof|mr|mrs|ms|miss|mx)\b\.?)?[ ]*([\p{L}'’-]{2,30})(?= *(?:[,.:;!–—-]|$))/iu.exec(
        line,
      );
    if (greeted !== null) return { title: greeted[1] ?? null, words: [greeted[2]!] };
    const called = /^([\p{Lu}][\p{L}'’-]{1,30}),(?: |$)/u.exec(line);
    if (called !== null) return { title: null, words: [called[1]!] };
  }
  return null;
}

/** «سلام خانم احمدی», «جناب آقای دکتر کریمی، سلام»; null where no title is seen. Up to three words of the name follow the title. */
export function readPersianGreeting(text: string): Greeting | null {
  for (const line of openingLines(text)) {
    const found =
      /(?:^|[\s،])(خانم|آقای|آقاي)\s+((?:دکتر|مهندس)\s+)?([\p{Script=Arabic}\u200c]{2,30}(?: [\p{Script=Arabic}\u200c]{2,30}){0,3})/u.exec(
        line,
      );
    if (found === null) continue;
    const words = found[3]!.split(/[\s،؛]+/);
    const end = words.findIndex((word) => persianAfterName.has(foldName(word)));
    const name = (end < 0 ? words : words.slice(0, end)).slice(0, 3).filter((word) => word !== '');
    const title = [found[1] === 'خانم' ? 'خانم' : 'آقای', (found[2] ?? '').trim()].filter((word) => word !== '').join(' ');
    if (name.length > 0) return { title, words: name };
  }
  return null;
}
const persianAfterName = new Set(
  'گرامی عزیز محترم ارجمند خسته امیدوارم سلام درود وقت وقتتان روز روزتان صبح عصر جان با از در و که'.split(' ').map(foldName),
);

/** «Здравствуйте, Алексей Петрович!», «Алексей, добрый день!»: one or two words of a name; null where none is seen. */
export function readRussianGreeting(text: string): Greeting | null {
  const name = '([А-ЯЁ][а-яё-]{1,30})(?: ([А-ЯЁ][а-яё-]{1,30}))?';
  const opening = 'здравствуйте|добрый (?:день|вечер)|доброе утро|доброго дня|приветствую|привет|уважаем(?:ый|ая)|дорог(?:ой|ая)';
  const after = new RegExp(
    `^(?:${opening.replace(/(^|\|)(\p{L})/gu, (_, bar: string, c: string) => `${bar}[${c}${c.toUpperCase()}]`)}),? ${name}(?=[!.,]|$)`,
    'u',
  );
  const before = new RegExp(`^${name}, (?:${opening})(?=[!.,]|$)`, 'iu');
  for (const line of openingLines(text)) {
    const found = after.exec(line) ?? before.exec(line);
    if (found !== null) return { title: null, words: [found[1]!, found[2]].filter((word) => word !== undefined) };
  }
  return null;
}

/** Lines at the end of a letter that may hold its writer's name, last lines first; `isAfterClosing` where "Best regards" or the like precedes. */
export function readSignOffs(text: string): { line: string; isAfterClosing: boolean }[] {
  const lines = text
    .slice(-1200)
    .split(/\r?\n/)
    .map((line) => toPlainText(line, 200))
    .filter((line) => line !== '')
    .slice(-8);
  const closing =
    /^(?:(?:with )?(?:best|kind|warm|many)(?: |,|$)|regards|sincerely|yours|cheers|thanks|thank you|با احترام|با سپاس|با تشکر|ارادتمند|سپاس|با مهر|с уважением|с наилучшими|всего доброго|спасибо)/iu;
  return lines
    .map((line, i) => ({ line, isAfterClosing: i > 0 && closing.test(lines[i - 1]!) && lines[i - 1]!.length <= 40 }))
    .filter(({ line }) => line.length <= 60)
    .toReversed();
}

function openingLines(text: string): string[] {
  return text
    .slice(0, 600)
    .split(/\r?\n/)
    .map((line) => toPlainText(line, 200))
    .filter((line) => line !== '')
    .slice(0, 2);
}
