import type { Language } from '../domain/language.ts';

/**
 * A message is data: its words in every language side by side, and what its parameters are.
 * Words are written in a small part of ICU MessageFormat: {name}, {name, plural, one {# day} other {# days}} and
 * {name, select, one {…} other {…}}. `=0 {…}` is an exact case; `#` is the number of the plural.
 *
 * - number: written with the reader's digits; the only kind a plural may choose by
 * - text: a name or words of a person or a page, kept from disturbing the direction of the sentence
 * - date: an instant, ms since 1970 UTC, written as a day of the reader's calendar
 * - day: a calendar day 'YYYY-MM-DD'
 * - choice: a fixed word that a select chooses by
 */
export type ParamKind = 'number' | 'text' | 'date' | 'day' | 'choice';

export type Message = Record<Language, string> & { params?: Readonly<Record<string, ParamKind>> };

/** A catalogue: one namespace of messages. */
export type Catalog = Readonly<Record<string, Message>>;

type ParamValue<K> = K extends 'number' | 'date' ? number : string;
export type ParamsOf<M> = M extends { params: infer P } ? { [N in keyof P]: ParamValue<P[N]> } : Record<never, never>;
/** The second argument of `t`: there only if the message has parameters. */
export type ParamArguments<M> = M extends { params: object } ? [params: ParamsOf<M>] : [];

export type Part =
  | { kind: 'words'; words: string }
  | { kind: 'param'; name: string }
  | { kind: 'hash' }
  | { kind: 'plural' | 'select'; name: string; cases: ReadonlyMap<string, readonly Part[]> };

/**
 * Reads a message pattern. Throws a SyntaxError that names the pattern where it is not well formed: catalogues are
 * ours and tested, so this is a mistake of the writer and never of the data.
 */
export function parseMessage(pattern: string): readonly Part[] {
  let at = 0;
  const fail = (what: string): never => {
    throw new SyntaxError(`${what} at ${at} in message: ${pattern}`);
  };
  const skipSpace = () => {
    while (pattern[at] === ' ' || pattern[at] === '\n') at += 1;
  };
  const readWord = () => {
    skipSpace();
    const from = at;
    while (at < pattern.length && !' \n,{}'.includes(pattern[at]!)) at += 1;
    const word = pattern.slice(from, at);
    skipSpace();
    return word || fail('Name expected');
  };
  const expect = (sign: string) => {
    if (pattern[at] !== sign) fail(`"${sign}" expected`);
    at += 1;
  };
  const readArgument = (): Part => {
    expect('{');
    const name = readWord();
    if (pattern[at] === '}') {
      at += 1;
      return { kind: 'param', name };
    }
    expect(',');
    const kind = readWord();
    if (kind !== 'plural' && kind !== 'select') return fail(`Unknown kind ${kind}`);
    expect(',');
    skipSpace();
    const cases = new Map<string, readonly Part[]>();
    while (pattern[at] !== '}') {
      const key = readWord();
      expect('{');
      cases.set(key, readParts(kind === 'plural'));
      expect('}');
      skipSpace();
    }
    at += 1;
    if (!cases.has('other')) fail('Case "other" expected');
    return { kind, name, cases };
  };
  const readParts = (inPlural: boolean): Part[] => {
    const parts: Part[] = [];
    let words = '';
    const flush = () => {
      if (words) parts.push({ kind: 'words', words });
      words = '';
    };
    while (at < pattern.length && pattern[at] !== '}') {
      if (pattern[at] === '{') {
        flush();
        parts.push(readArgument());
      } else if (pattern[at] === '#' && inPlural) {
        flush();
        parts.push({ kind: 'hash' });
        at += 1;
      } else {
        words += pattern[at];
        at += 1;
      }
    }
    flush();
    return parts;
  };
  const parts = readParts(false);
  if (at < pattern.length) fail('Stray "}"');
  return parts;
}
