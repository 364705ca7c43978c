import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../domain/language.ts';
import { parseMessage, type Message, type Part } from './message.ts';
import { createTranslator } from './translator.ts';

const files = readdirSync(new URL('catalogs/', import.meta.url)).map((name) => name.replace(/\.ts$/u, ''));

function isMessage(value: unknown): value is Message {
  return (
    typeof value === 'object' &&
    value !== null &&
    languages.every((language) => typeof (value as Record<string, unknown>)[language] === 'string')
  );
}

/** Every message of a module with its path, such as `panel/pageProblemWords.none.title`. */
function messagesIn(path: string, value: unknown): [string, Message][] {
  if (isMessage(value)) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => messagesIn(`${path}.${key}`, inner));
}

function visit(parts: readonly Part[], on: (part: Part) => void): void {
  for (const part of parts) {
    on(part);
    if (part.kind === 'plural' || part.kind === 'select') for (const inner of part.cases.values()) visit(inner, on);
  }
}

const modules = await Promise.all(
  files.map(async (file) => [file, (await import(`./catalogs/${file}.ts`)) as Record<string, unknown>] as const),
);
// A language under its own name is the same in every language and so no message.
const messages = modules.flatMap(([file, module]) =>
  Object.entries(module).flatMap(([name, value]) => (name === 'languageNames' ? [] : messagesIn(`${file}/${name}`, value))),
);

/** All that a reader can meet: words of every branch, without the syntax. */
function wordsOf(pattern: string): string {
  let words = '';
  visit(parseMessage(pattern), (part) => {
    if (part.kind === 'words') words += `${part.words}\n`;
  });
  return words;
}

describe('catalogues', () => {
  it('hold messages', () => {
    expect(files.length).toBeGreaterThanOrEqual(5);
    expect(messages.length).toBeGreaterThan(150);
  });

  it.each(messages)('%s uses exactly the parameters it declares, in every language', (_path, message) => {
    const declared = Object.keys(message.params ?? {}).toSorted();
    for (const language of languages) {
      const used = new Set<string>();
      visit(parseMessage(message[language]), (part) => {
        if (part.kind === 'param' || part.kind === 'plural' || part.kind === 'select') used.add(part.name);
        if (part.kind === 'plural') expect(message.params?.[part.name]).toBe('number');
        if (part.kind === 'select') expect(message.params?.[part.name]).toBe('choice');
      });
      expect([language, [...used].toSorted()]).toEqual([language, declared]);
    }
  });

  it.each(messages)('%s has every plural form its languages know', (path, message) => {
    for (const language of languages) {
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      visit(parseMessage(message[language]), (part) => {
        if (part.kind !== 'plural') return;
        // Persian says one and many alike: `other` alone is whole.
        const forms = language === 'fa' ? (['other'] as const) : needed;
        expect([
          path,
          language,
          forms.filter((form) => !part.cases.has(form) && !(form === 'one' && language === 'en' && part.cases.has('=1'))),
        ]).toEqual([path, language, []]);
      });
    }
  });

  it.each(messages)('%s is set as its languages are set', (_path, message) => {
    const { en, fa, ru } = { en: wordsOf(message.en), fa: wordsOf(message.fa), ru: wordsOf(message.ru) };
    for (const words of [en, fa, ru]) {
      expect(words).not.toMatch(/["']/u);
      expect(words).not.toMatch(/!/u);
      expect(words).not.toContain('...');
    }
    expect(fa, 'Arabic letters or digits in Persian').not.toMatch(/[\u064A\u0643\u0660-\u0669]/u);
    expect(fa, 'a verb of Persian written apart').not.toMatch(/(?:^|\s)ن?می\s/u);
    expect(fa, 'a plural of Persian written apart').not.toMatch(/\sها(?:ی|یی)?(?:\s|$)/u);
    expect(fa, 'foreign punctuation in Persian').not.toMatch(/[,;?“”]/u);
    expect(ru, 'foreign quotes in Russian').not.toMatch(/[“”„]/u);
    expect(ru, 'a polite pronoun in lower case').not.toMatch(
      /(?<!\p{L})(?:вы|вас|вам|вами|ваш(?:а|е|и|его|ему|им|ем|ей|у|их|ими)?)(?!\p{L})/u,
    );
    expect(en, 'guillemets in English').not.toMatch(/[«»]/u);
    expect(ru, 'Latin look-alikes in Russian').not.toMatch(/[а-яё][aeopcxy]|[aeopcxy][а-яё]/iu);
  });

  it.each(messages)('%s can be said with any value', (_path, message) => {
    for (const language of languages) {
      const translator = createTranslator(language, { nativeDigits: true });
      for (const count of [0, 1, 2, 5, 21, 1.5]) {
        const params = Object.fromEntries(
          Object.entries(message.params ?? {}).map(([name, kind]) => [
            name,
            kind === 'number' || kind === 'date' ? count : kind === 'day' ? '2026-11-22' : 'x',
          ]),
        );
        const said = translator.say(message, params);
        expect(said).not.toMatch(/[{}#]/u);
        expect(said.trim()).not.toBe('');
      }
    }
  });
});
