import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../lib/domain/language.ts';
import { bands } from '../../lib/domain/scoring/score.ts';
import { signalIds } from '../../lib/domain/signals/signal.ts';
import { parseMessage, type Message, type Part } from '../../lib/i18n/message.ts';
import { root } from './sources.ts';

const folder = join(root, 'lib/i18n/catalogs');
const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'en' in value && 'fa' in value && 'ru' in value;

/** Every message of every catalogue by `file.export.key`. */
const messages: [string, Message][] = [];
/** Every catalogue by its export's name. */
const catalogs = new Map<string, Record<string, unknown>>();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.includes('.test.'))) {
  const exported = (await import(join(folder, file))) as Record<string, unknown>;
  for (const [name, value] of Object.entries(exported)) {
    if (typeof value !== 'object' || value === null) continue;
    catalogs.set(name, value as Record<string, unknown>);
    for (const [key, message] of Object.entries(value)) if (isMessage(message)) messages.push([`${file}: ${name}.${key}`, message]);
  }
}

const russianForms = ['one', 'few', 'many', 'other'];

function walk(parts: readonly Part[], visit: (part: Part) => void): void {
  for (const part of parts) {
    visit(part);
    if (part.kind === 'plural' || part.kind === 'select') for (const inner of part.cases.values()) walk(inner, visit);
  }
}

const namesIn = (pattern: string): string[] => {
  const names = new Set<string>();
  walk(parseMessage(pattern), (part) => {
    if ('name' in part) names.add(part.name);
  });
  return [...names].toSorted();
};

test('catalogues were read', () => {
  expect(messages.length).toBeGreaterThan(100);
});

describe('the words that the domain needs', () => {
  test.each(signalIds.map((id) => [id]))('signal %s has a name and a sentence', (id) => {
    expect(catalogs.get('signalNames')).toHaveProperty(id);
    expect(catalogs.get('signalReasons')).toHaveProperty(id);
  });

  test.each([...bands, 'unknown'].map((band) => [band]))('band %s has its words', (band) => {
    expect(catalogs.get('bandWords')).toHaveProperty(band);
  });
});

describe.each(languages.map((language) => [language]))('words in %s', (language: Language) => {
  test('none is missing', () => {
    expect(messages.filter(([, message]) => message[language].trim() === '').map(([name]) => name)).toEqual([]);
  });

  test('every message reads, and names the same parameters as in English and as declared', () => {
    const wrong = messages.filter(([, message]) => {
      const names = namesIn(message[language]);
      return names.join() !== namesIn(message.en).join() || names.some((name) => message.params?.[name] === undefined);
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  test('nothing shouts', () => {
    expect(messages.filter(([, message]) => /[!]|—.*—/.test(message[language])).map(([name]) => name)).toEqual([]);
  });
});

test('Russian plurals have all their forms', () => {
  const wrong = messages.filter(([, message]) => {
    let isWhole = true;
    walk(parseMessage(message.ru), (part) => {
      if (part.kind === 'plural') isWhole &&= russianForms.every((form) => part.cases.has(form));
    });
    return !isWhole;
  });
  expect(wrong.map(([name]) => name)).toEqual([]);
});

test('Persian is written with Persian letters and quotation marks', () => {
  const wrong = messages.filter(([, { fa }]) => /[يكى٠-٩"“”]/.test(fa));
  expect(wrong.map(([name]) => name)).toEqual([]);
});

test('Russian is written with Russian quotation marks', () => {
  expect(messages.filter(([, { ru }]) => /["“”]/.test(ru.replaceAll(/„[^“]*“/g, ''))).map(([name]) => name)).toEqual([]);
});
