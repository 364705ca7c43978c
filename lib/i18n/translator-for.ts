import type { Settings } from '../domain/settings.ts';
import { resolveLanguage } from './resolve-language.ts';
import { createTranslator, type Translator } from './translator.ts';

/** The translator that the settings and the browser's languages ask for. */
export function translatorFor(
  { language, nativeDigits }: Pick<Settings, 'language' | 'nativeDigits'>,
  browserLanguages: readonly string[],
): Translator {
  return createTranslator(resolveLanguage(language, browserLanguages), { nativeDigits });
}
