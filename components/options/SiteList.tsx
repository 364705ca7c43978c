import { useEffect, useRef } from 'react';
import { optionsWords } from '../../lib/i18n/catalogs/options.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { siteName, type Site, type SiteRow } from '../page/sites.ts';
import { Button } from '../ui/Button.tsx';

export type SiteListProps = {
  translator: Translator;
  sites: readonly SiteRow[];
  isReadOnly: boolean;
  /** What happened to a site last, in words. */
  said: string;
  onPause: (site: Site, isPaused: boolean) => void;
  onWithdraw: (site: Site) => void;
};

/** Every site that Holdfast may read, with the ways to stop it. Withdrawing is the browser's own: it works read-only too. */
export function SiteList({ translator, sites, isReadOnly, said, onPause, onWithdraw }: SiteListProps) {
  const { t } = translator;
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // A withdrawn site's button went away with its row: the reader goes on at what became of it.
    if (said !== '' && document.activeElement === document.body) words.current?.focus();
  }, [said, sites]);
  return (
    <div className="hf-stack">
      {sites.length === 0 && <p className="hf-soft">{t(optionsWords.sitesEmpty)}</p>}
      {sites.length > 0 && (
        <ul className="page-list" data-testid="sites">
          {sites.map(({ site, isPaused }) => {
            const name = siteName(site);
            return (
              <li key={site} className="page-list__row">
                <span className="page-list__words">
                  <bdi className="page-list__name">{name}</bdi>
                  <span className="hf-hint">{t(isPaused ? optionsWords.sitePaused : optionsWords.siteAllowed)}</span>
                </span>
                <span className="hf-row">
                  {!isReadOnly && (
                    <Button
                      size="small"
                      aria-label={t(isPaused ? optionsWords.siteResumeNamed : optionsWords.sitePauseNamed, { site: name })}
                      onClick={() => onPause(site, !isPaused)}
                    >
                      {t(isPaused ? optionsWords.siteResume : optionsWords.sitePause)}
                    </Button>
                  )}
                  <Button
                    size="small"
                    look="danger"
                    aria-label={t(optionsWords.siteWithdrawNamed, { site: name })}
                    onClick={() => onWithdraw(site)}
                  >
                    {t(optionsWords.siteWithdraw)}
                  </Button>
                </span>
              </li>
            );
          })}
        </ul>
      )}
      <p ref={words} role="status" tabIndex={-1} className="page-said">
        {said}
      </p>
    </div>
  );
}
