import type { Language } from '../../lib/domain/language.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import { welcomeWords } from '../../lib/i18n/catalogs/welcome.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { FailureNotice } from '../page/FailureNotice.tsx';
import { PageHeader } from '../page/PageHeader.tsx';
import { siteName, type LikelySite, type Site } from '../page/sites.ts';
import { SiteAddressForm } from '../page/SiteAddressForm.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { AllowPicture } from './AllowPicture.tsx';
import { BadgeExample } from './BadgeExample.tsx';

export type WelcomePageProps = {
  translator: Translator;
  /** Open tabs that may be asked for; empty where the browser does not show them. */
  likelySites: readonly LikelySite[];
  allowedSites: readonly Site[];
  /** The site that was asked for last and not granted. */
  refusedSite: Site | null;
  failure: NamedFailure | null;
  onLanguage: (language: Language) => void;
  onAllow: (site: Site) => Promise<boolean>;
  onOpen: (page: 'options' | 'dashboard') => void;
  onTryAgain: () => void;
  onReloadPage: () => void;
};

const promises = [
  [welcomeWords.promiseLocalTitle, welcomeWords.promiseLocal],
  [welcomeWords.promiseSitesTitle, welcomeWords.promiseSites],
  [welcomeWords.promiseHandsTitle, welcomeWords.promiseHands],
  [welcomeWords.promiseNotesTitle, welcomeWords.promiseNotes],
] as const;

export function WelcomePage(props: WelcomePageProps) {
  const { translator, likelySites, allowedSites, refusedSite, failure, onLanguage, onAllow, onOpen } = props;
  const { t } = translator;
  return (
    <>
      <PageHeader translator={translator} onLanguage={onLanguage} />
      <main className="page welcome" tabIndex={-1}>
        {failure !== null && (
          <FailureNotice translator={translator} failure={failure} onTryAgain={props.onTryAgain} onReloadPage={props.onReloadPage} />
        )}
        <section className="welcome__hero">
          <h1>{t(welcomeWords.headline)}</h1>
          <p className="welcome__lead">{t(welcomeWords.lead)}</p>
          <p className="welcome__privacy">{t(welcomeWords.privacyLead)}</p>
        </section>

        <section className="page-section" aria-labelledby="where">
          <h2 id="where">{t(welcomeWords.whereHeading)}</h2>
          <p>{t(welcomeWords.whereLead)}</p>
          <div role="status" className="hf-stack">
            {allowedSites.length > 0 && (
              <Notice tone="success" title={t(welcomeWords.allowedHeading)} testId="allowed-sites">
                <ul className="welcome__sites">
                  {allowedSites.map((site) => (
                    <li key={site}>
                      <bdi>{siteName(site)}</bdi>
                    </li>
                  ))}
                </ul>
                <p>{t(welcomeWords.allowedNext)}</p>
              </Notice>
            )}
            {refusedSite !== null && <p className="hf-soft">{t(welcomeWords.notAllowedYet, { site: siteName(refusedSite) })}</p>}
          </div>
          {likelySites.length > 0 && (
            <div className="hf-stack">
              <h3>{t(welcomeWords.openTabsHeading)}</h3>
              <ul className="page-list">
                {likelySites.map(({ site, title, kind }) => (
                  <li key={site} className="page-list__row">
                    <span className="page-list__words">
                      <bdi className="page-list__name">{siteName(site)}</bdi>
                      <span className="hf-hint">
                        <bdi>{title}</bdi> ({t(kind === 'mail' ? welcomeWords.looksLikeMail : welcomeWords.looksLikeCrm)})
                      </span>
                    </span>
                    <Button
                      look="primary"
                      aria-label={t(welcomeWords.allowSite, { site: siteName(site) })}
                      onClick={() => void onAllow(site)}
                    >
                      {t(welcomeWords.allow)}
                    </Button>
                  </li>
                ))}
              </ul>
            </div>
          )}
          <div className="welcome__how">
            <div className="hf-stack">
              <h3>{t(welcomeWords.stepsHeading)}</h3>
              <Steps translator={translator} steps={[t(welcomeWords.stepOpen), t(welcomeWords.stepButton), t(welcomeWords.stepAllow)]} />
              <p className="hf-hint">{t(welcomeWords.pinHint)}</p>
            </div>
            <AllowPicture translator={translator} />
          </div>
          <SiteAddressForm translator={translator} label={t(welcomeWords.addressLabel)} onAllow={onAllow} />
        </section>

        <section className="page-section" aria-labelledby="example">
          <h2 id="example" className="welcome__tagged">
            {t(welcomeWords.exampleHeading)} <span className="example__tag">{t(welcomeWords.exampleTag)}</span>
          </h2>
          <p>{t(welcomeWords.exampleLead, { from: 0, to: 100 })}</p>
          <BadgeExample translator={translator} />
        </section>

        <section className="page-section" aria-labelledby="promises">
          <h2 id="promises">{t(welcomeWords.promisesHeading)}</h2>
          <dl className="promises">
            {promises.map(([title, words]) => (
              <div key={title.en} className="promises__one">
                <dt>{t(title)}</dt>
                <dd>{t(words)}</dd>
              </div>
            ))}
          </dl>
        </section>

        <section className="page-section" aria-labelledby="next">
          <h2 id="next">{t(welcomeWords.nextHeading)}</h2>
          <Steps
            translator={translator}
            steps={[t(welcomeWords.nextOpenCustomer), t(welcomeWords.nextCompetitors), t(welcomeWords.nextNote)]}
          />
          <div className="hf-row">
            <Button look="primary" onClick={() => onOpen('options')}>
              {t(welcomeWords.openSettings)}
            </Button>
            <Button onClick={() => onOpen('dashboard')}>{t(welcomeWords.openDashboard)}</Button>
          </div>
        </section>
      </main>
    </>
  );
}

function Steps({ translator, steps }: { translator: Translator; steps: readonly string[] }) {
  return (
    <ol className="steps">
      {steps.map((step, index) => (
        <li key={step}>
          <span className="steps__number" aria-hidden="true">
            {translator.number(index + 1)}
          </span>
          <span>{step}</span>
        </li>
      ))}
    </ol>
  );
}
