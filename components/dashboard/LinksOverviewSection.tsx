import type { LinkChange, LinksOverview } from '../../lib/domain/customers/links.ts';
import { customersWords } from '../../lib/i18n/catalogs/customers.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { ApartRow, MergeRow, SuggestionRow } from '../customers/LinkRows.tsx';
import { UndoLinkBar } from '../customers/UndoLinkBar.tsx';
import type { LinkChanges } from '../customers/use-link-changes.ts';
import { FailureNotice } from '../page/FailureNotice.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';

export type LinksOverviewSectionProps = {
  translator: Translator;
  overview: LinksOverview;
  linking: LinkChanges;
  canSave: boolean;
};

/** Who may be the same, who was joined, who is kept apart: all of it to be decided or taken back here. */
export function LinksOverviewSection({ translator, overview, linking, canSave }: LinksOverviewSectionProps) {
  const { t, number } = translator;
  const { suggestions, merges, apart } = overview;
  const { save, done } = linking;
  const rows = { translator, canChange: canSave && save.kind !== 'saving', onChange: (change: LinkChange) => linking.apply(change) };
  const counted = (words: string, count: number) => (
    <span className="customer__name">
      {words} <span className="hf-soft">{number(count)}</span>
    </span>
  );
  return (
    <section className="hf-card hf-stack" aria-labelledby="links-heading" data-testid="links">
      <h2 id="links-heading">{t(customersWords.overviewTitle)}</h2>
      <p className="hf-soft">{t(customersWords.overviewLead)}</p>
      <h3>{t(customersWords.openTitle)}</h3>
      {suggestions.length === 0 ? (
        <p className="hf-soft">{t(customersWords.openEmpty)}</p>
      ) : (
        <ul>
          {suggestions.map((suggestion) => (
            <SuggestionRow key={suggestion.ids.join('|')} suggestion={suggestion} isNamed {...rows} />
          ))}
        </ul>
      )}
      {merges.length === 0 ? (
        <p className="hf-soft">{t(customersWords.mergesEmpty)}</p>
      ) : (
        <Disclosure testId="merges" summary={counted(t(customersWords.mergesTitle), merges.length)}>
          <ul>
            {merges.map((merge) => (
              <MergeRow key={merge.id} merge={merge} {...rows} />
            ))}
          </ul>
          <p className="hf-soft hf-small">{t(customersWords.separateHint)}</p>
        </Disclosure>
      )}
      {apart.length > 0 && (
        <Disclosure testId="kept-apart" summary={counted(t(customersWords.apartTitle), apart.length)}>
          <ul>
            {apart.map(({ at, sides }) => (
              <ApartRow key={sides.map(({ id }) => id).join('|')} at={at} sides={sides} {...rows} />
            ))}
          </ul>
        </Disclosure>
      )}
      {save.kind === 'failed' && <FailureNotice failure={save.failure} translator={translator} />}
      <div className="links-undo" role="status">
        {done && <UndoLinkBar done={done} translator={translator} onUndo={linking.undo} />}
      </div>
    </section>
  );
}
