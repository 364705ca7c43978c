import type { Settings } from '../../lib/domain/settings.ts';
import { resolveLanguage } from '../../lib/i18n/resolve-language.ts';
import { createTranslator, type Translator } from '../../lib/i18n/translator.ts';

/** The translator that the settings and the browser's languages ask for. */
export function translatorFor(
  { language, nativeDigits }: Pick<Settings, 'language' | 'nativeDigits'>,
  browserLanguages: readonly string[],
): Translator {
  return createTranslator(resolveLanguage(language, browserLanguages), { nativeDigits });
}

/** Gives the document the language, direction, theme and title of what it shows. */
export function applyPage(root: HTMLElement, { language, direction }: Translator, theme: Settings['theme'], title: string): void {
  root.lang = language;
  root.dir = direction;
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  root.ownerDocument.title = title;
}
