import type { PromiseSuggestion } from '../../lib/domain/care/promise-suggestion.ts';
import { promiseWords } from '../../lib/i18n/catalogs/care.ts';
import type { Translator } from '../../lib/i18n/translator.ts';

/** What sounds like a promise in the mail being written: seen at once, and the way to where it is kept. Nothing where nothing does. */
export function PromiseLead({ suggestions, translator: { t } }: { suggestions: readonly PromiseSuggestion[]; translator: Translator }) {
  const written = suggestions.filter(({ from }) => from === 'draft');
  if (written.length === 0) return null;
  return (
    <a href="#promises" className="panel-lead" data-testid="promise-lead">
      <span className="panel-lead__asks">{t(promiseWords.suggestions)}</span>{' '}
      <bdi className="panel-lead__quote">{written.map(({ quote }) => quote).join(' · ')}</bdi>
    </a>
  );
}
