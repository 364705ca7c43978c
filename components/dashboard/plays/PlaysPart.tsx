import './plays.css';
import type { ReactNode } from 'react';
import type { NamedFailure } from '../../../lib/i18n/catalogs/failures.ts';
import { dashboardWords } from '../../../lib/i18n/catalogs/dashboard.ts';
import { generalWords } from '../../../lib/i18n/catalogs/general.ts';
import { ownPlayWords as words } from '../../../lib/i18n/catalogs/own-plays.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { FailureNotice } from '../../page/FailureNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';

export type PlaysPartProps = {
  translator: Translator;
  isReadOnly: boolean;
  isLoading: boolean;
  failure: NamedFailure | null;
  /** The list, or the editor, which has a heading of its own. */
  view: 'list' | 'editor';
  onNew: () => void;
  onTryAgain: () => void;
  onReloadPage: () => void;
  children: ReactNode;
};

/** The part of the overview about plays: what holds for its list and its editor. */
export function PlaysPart({ translator, isReadOnly, isLoading, failure, view, onNew, onTryAgain, onReloadPage, children }: PlaysPartProps) {
  const { t } = translator;
  return (
    <div className="hf-stack plays">
      {(view === 'list' || isLoading) && (
        <div className="plays__head">
          <div>
            <h1>{t(dashboardWords.partPlays)}</h1>
            <p className="hf-soft dashboard__lead">{t(words.lead)}</p>
          </div>
          {!isReadOnly && !isLoading && (
            <Button look="primary" data-testid="new-play" onClick={onNew}>
              {t(words.newPlay)}
            </Button>
          )}
        </div>
      )}
      {failure !== null && <FailureNotice translator={translator} failure={failure} onTryAgain={onTryAgain} onReloadPage={onReloadPage} />}
      {isLoading ? failure === null && <Skeleton label={t(generalWords.loading)} lines={9} /> : children}
    </div>
  );
}
