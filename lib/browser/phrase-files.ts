import browser from 'webextension-polyfill';
import type { PhraseSource } from '../app/ports.ts';
import { languages, type Language } from '../domain/language.ts';
import { readPhraseRules, type PhraseRules } from '../domain/signals/phrase-rules.ts';

/** Reads the phrase files that are packaged with the extension, once in a worker's life: they cannot change under it. */
export function createPhraseSource(): PhraseSource {
  let rules: Promise<PhraseRules | null> | null = null;
  const read = async (): Promise<PhraseRules | null> => {
    try {
      const texts = await Promise.all(
        languages.map(async (language) => [language, await (await fetch(browser.runtime.getURL(`phrases/${language}.txt`))).text()] as const),
      );
      return readPhraseRules(Object.fromEntries(texts) as Record<Language, string>);
    } catch (error) {
      console.error('[holdfast] phrases', error);
      rules = null;
      return null;
    }
  };
  return () => (rules ??= read());
}
