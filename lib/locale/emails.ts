import { cleanText } from './text.ts';

const address = /^[^\s@<>"(),:;\\[\]]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,62})\.)+[\p{L}\p{N}-]{2,63}$/u;

/**
 * The e-mail address in a text, lower case: alone, as a `mailto:` link, or as `Name <address>`. Of several the first.
 * What stands in angle brackets is the address, whatever the name before it looks like. Null where there is none.
 */
export function readEmail(text: string): string | null {
  if (text.length > 2000) return null;
  const line = cleanText(text, 2000)
    .replaceAll(/[\u200c\u200d]/gu, '')
    .toLowerCase();
  const inBrackets = /<([^<>]*)>/u.exec(line)?.[1];
  for (const word of (inBrackets ?? line).split(/[\s,;،]+/u)) {
    let candidate = word.replace(/^mailto:/u, '');
    if (candidate !== word) {
      candidate = candidate.split('?')[0]!;
      try {
        candidate = decodeURIComponent(candidate);
      } catch {
        return null;
      }
    }
    candidate = candidate.replace(/^["'(]/u, '').replace(/["').]$/u, '');
    if (candidate.length <= 254 && address.test(candidate)) return candidate;
  }
  return null;
}
