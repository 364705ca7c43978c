import type { Settings } from '../../lib/domain/settings.ts';
import type { Translator } from '../../lib/i18n/translator.ts';

/** Gives the document the language, direction, theme and title of what it shows. */
export function applyPage(root: HTMLElement, { language, direction }: Translator, theme: Settings['theme'], title: string): void {
  root.lang = language;
  root.dir = direction;
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  root.ownerDocument.title = title;
}
