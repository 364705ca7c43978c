import type { PhraseSource } from '../../lib/app/ports.ts';
import { readPackagedFile } from '../../lib/browser/packaged-files.ts';
import { languages, type Language } from '../../lib/domain/language.ts';
import { readPhraseRules, type PhraseRules } from '../../lib/domain/signals/phrase-rules.ts';

/** Reads and compiles the phrase files once in a worker's life: they cannot change under it. */
export function createPhraseSource(): PhraseSource {
  let rules: Promise<PhraseRules | null> | null = null;
  const read = async (): Promise<PhraseRules | null> => {
    try {
      const texts = await Promise.all(
        languages.map(async (language) => [language, await readPackagedFile(`phrases/${language}.txt`)] as const),
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
