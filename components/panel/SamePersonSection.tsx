import type { CustomerLinks, LinkChange } from '../../lib/domain/customers/links.ts';
import { customersWords, knownAtWords } from '../../lib/i18n/catalogs/customers.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { MergeRow, SuggestionRow } from '../customers/LinkRows.tsx';
import type { LinkSave } from '../customers/use-link-changes.ts';
import { FailureNotice } from '../page/FailureNotice.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Fold } from './Fold.tsx';

export type SamePersonSectionProps = {
  links: CustomerLinks;
  translator: Translator;
  /** What the hosts that were read are called, by their id. */
  hostNames: Readonly<Record<string, string>>;
  save: LinkSave;
  canSave: boolean;
  onLinkChange: (change: LinkChange) => void;
};

/** A page's address, if a link may lead there: what came off a page is not trusted to be one. */
const isWebAddress = (url: string): boolean => URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol);

/** Where this customer is known from, who may be the same, and what was joined, each to be taken back. */
export function SamePersonSection({ links, translator, hostNames, save, canSave, onLinkChange }: SamePersonSectionProps) {
  const { t } = translator;
  const { knownAt, suggestions, merges } = links;
  const known = knownAt.map((one) => {
    const host = one.origin.replace(/^https?:\/\//u, '');
    return { ...one, host, site: hostNames[one.hostId] ?? host };
  });
  const rows = { translator, canChange: canSave && save.kind !== 'saving', onChange: onLinkChange };
  return (
    <Fold
      name="known"
      data-testid="same-person"
      title={t(customersWords.knownTitle)}
      summary={
        known.length === 0 ? t(customersWords.knownEmpty) : known.map(({ kind, site }) => `${t(knownAtWords[kind])}: ${site}`).join(' · ')
      }
      // Who may be the same waits for an answer.
      isOpenAtFirst={suggestions.length > 0}
    >
      {known.length > 0 && (
        <ul className="panel-known">
          {known.map(({ origin, hostId, kind, url, lastSeenAt, host, site }) => {
            const words = t(knownAtWords[kind]);
            return (
              <li key={`${origin}|${hostId}`} data-testid="known-at" data-kind={kind}>
                <p className="panel-source">
                  <span>{words}</span>
                  <span>
                    {isWebAddress(url) ? (
                      <a href={url} target="_blank" rel="noreferrer" aria-label={t(customersWords.openKnown, { kind: words, site })}>
                        <bdi>{site}</bdi>
                      </a>
                    ) : (
                      <bdi>{site}</bdi>
                    )}
                  </span>
                </p>
                <p className="hf-soft hf-small panel-source">
                  {site !== host && (
                    <span>
                      <bdi>{host}</bdi>
                    </span>
                  )}
                  <span>{t(customersWords.lastSeen, { at: lastSeenAt })}</span>
                </p>
              </li>
            );
          })}
        </ul>
      )}
      {suggestions.length > 0 && (
        <div>
          <h3>{t(customersWords.suggestionsTitle)}</h3>
          <ul>
            {suggestions.map((suggestion) => (
              <SuggestionRow key={suggestion.ids.join('|')} suggestion={suggestion} isNamed={false} {...rows} />
            ))}
          </ul>
        </div>
      )}
      {merges.length > 0 && (
        <Disclosure testId="merges" summary={<span className="hf-label">{t(customersWords.mergesTitle)}</span>}>
          <ul>
            {merges.map((merge) => (
              <MergeRow key={merge.id} merge={merge} {...rows} />
            ))}
          </ul>
          <p className="hf-soft hf-small">{t(customersWords.separateHint)}</p>
        </Disclosure>
      )}
      {save.kind === 'failed' && <FailureNotice failure={save.failure} translator={translator} />}
    </Fold>
  );
}
