import { cleanText } from './text.ts';

const maxLength = 2000;
const maxCount = 20;
const address = /^[^\s@<>"(),:;\\[\]]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,62})\.)+[\p{L}\p{N}-]{2,63}$/u;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** One line in lower case, with `mailto:` links as their addresses (several with commas between), without their parameters. */
const lineOf = (text: string) =>
  cleanText(text, maxLength)
    .replaceAll(/[\u200c\u200d]/gu, '')
    .toLowerCase()
    .replaceAll(/mailto:([^\s<>"]*)/gu, (_, link: string) => link.split('?')[0]!.split(',').map(decoded).join(' '));

/** The words of a line that are addresses. */
const addressesIn = (line: string) =>
  line
    .split(/[\s,;،؛|]+/u)
    .map((word) => word.replace(/^["'(]/u, '').replace(/["').]$/u, ''))
    .filter((word) => word.length <= 254 && address.test(word));

/**
 * The e-mail address in a text, lower case: alone, as a `mailto:` link, or as `Name <address>`. Of several the first.
 * What stands in angle brackets is the address, whatever the name before it looks like. Null where there is none.
 */
export function readEmail(text: string): string | null {
  if (text.length > maxLength) return null;
  const line = lineOf(text);
  return addressesIn(/<([^<>]*)>/u.exec(line)?.[1] ?? line)[0] ?? null;
}

/**
 * Every e-mail address in a text once, as readEmail gives them, 20 at most; beside angle brackets (up to the next comma
 * or semicolon) and in double quotes stand names.
 */
export function readEmails(text: string): string[] {
  if (text.length > maxLength) return [];
  const all = lineOf(text)
    .replaceAll(/"[^"]*"/gu, ' ')
    .split(/[,;،؛|]/u)
    .flatMap((entry) => {
      const inBrackets = [...entry.matchAll(/<([^<>]*)>/gu)].map(([, content = '']) => content);
      return addressesIn(inBrackets.length > 0 ? inBrackets.join(' ') : entry);
    });
  return [...new Set(all)].slice(0, maxCount);
}
