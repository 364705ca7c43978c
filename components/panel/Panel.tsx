import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react';
import { FailureNotice } from '../page/FailureNotice.tsx';
import { BandMark } from '../ui/BandMark.tsx';
import { Button, IconButton } from '../ui/Button.tsx';
import { BackIcon, HoldfastMark, LensIcon, LockIcon, PauseIcon, SettingsIcon, WarningIcon } from '../ui/icons.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import type { CustomerLinks } from '../../lib/domain/customers/links.ts';
import type { JournalEntry } from '../../lib/domain/journal/journal.ts';
import { languages } from '../../lib/domain/language.ts';
import type { OfferedPlay } from '../../lib/domain/plays/play.ts';
import type { CustomerSummary, CustomerView, PanelView, PlayRecord, StoreState } from '../../lib/domain/views.ts';
import { generalWords, languageNames } from '../../lib/i18n/catalogs/general.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import { pageProblemWords, panelWords } from '../../lib/i18n/catalogs/panel.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { LinkChanges } from '../customers/use-link-changes.ts';
import { isMac } from '../page/is-mac.ts';
import type { Insertion } from '../page/use-insertion.ts';
import type { Drafts, PanelActions, PlaySettings, SaveState } from './panel-types.ts';
import { ScoreSection } from './ScoreSection.tsx';

const CustomerLinksSections = lazy(() => import('./CustomerLinksSections.tsx').then((part) => ({ default: part.CustomerLinksSections })));
// The words of every signal are a tenth of the panel: the score itself stands there before them.
const ReasonsSection = lazy(() => import('./ReasonsSection.tsx').then((part) => ({ default: part.ReasonsSection })));
// The plays' own words come apart from the first picture, and so does what shows them.
const PlaysSection = lazy(() => import('./PlaysSection.tsx').then((part) => ({ default: part.PlaysSection })));
const JournalSections = lazy(() => import('./JournalSections.tsx').then((part) => ({ default: part.JournalSections })));
const PromiseLead = lazy(() => import('./PromiseLead.tsx').then((part) => ({ default: part.PromiseLead })));
const LoweringSection = lazy(() => import('./LoweringSection.tsx').then((part) => ({ default: part.LoweringSection })));
const TrendSection = lazy(() => import('./TrendSection.tsx').then((part) => ({ default: part.TrendSection })));
const WarningSignsSection = lazy(() => import('./WarningSignsSection.tsx').then((part) => ({ default: part.WarningSignsSection })));
const ThreadsSection = lazy(() => import('./ThreadsSection.tsx').then((part) => ({ default: part.ThreadsSection })));
const UndoLinkBar = lazy(() => import('../customers/UndoLinkBar.tsx').then((part) => ({ default: part.UndoLinkBar })));

export type PanelProps = PanelActions & {
  /** null while the first answer is on its way. */
  view: PanelView | null;
  translator: Translator;
  /** The library and the user's own plays, the hidden ones too. */
  plays: readonly OfferedPlay[];
  /** Of all plays that were ever used. */
  records: readonly PlayRecord[];
  playSettings: PlaySettings;
  /** The play whose words somebody wants to see; each time they ask a new object. */
  askedPlay: { playId: string } | null;
  store: StoreState;
  /** Why the page's view could not be had; the last view stays on show. */
  failure: NamedFailure | null;
  drafts: Drafts;
  /** False when the browser does not keep drafts any more. */
  areDraftsKept: boolean;
  saves: { note: SaveState; promise: SaveState; outcome: SaveState };
  insertion: Insertion | null;
  /** The words that a reason quotes were looked for on the page and are not there. */
  isQuoteMissing: boolean;
  /** What this customer hangs together with; null while it is asked for. */
  links: CustomerLinks | null;
  linking: Pick<LinkChanges, 'save' | 'done'>;
  /** The entry just removed (and no longer in the view), for as long as it can be brought back. */
  removed: JournalEntry | null;
  /** True where a customer was picked from a list and the list is one step back. */
  canGoBack: boolean;
  /** Today for the reader, 'YYYY-MM-DD'. */
  today: string;
  /** What the hosts that were read are called, by their id. */
  hostNames: Readonly<Record<string, string>>;
  /** What finds words by the keyboard, while it is open. */
  palette: ReactNode;
  onPalette: () => void;
  /** What is due this week, of whomever. */
  due?: ReactNode;
  /** What is being done about the customer on show over weeks. */
  care?: ReactNode;
  /** What stands below what is known of the page. */
  children?: ReactNode;
};

/** The side panel: props in, callbacks out. */
export function Panel(props: PanelProps) {
  const { view, translator, failure, store, removed, areDraftsKept } = props;
  const { t } = translator;
  return (
    <div className="panel">
      <header className="panel-bar">
        <span className="panel-brand">
          <HoldfastMark />
          {t(panelWords.title)}
        </span>
        <span className="panel-bar__acts">
          <IconButton
            icon={<LensIcon />}
            label={t(panelWords.openPalette, { keys: isMac() ? '⌘K' : 'Ctrl+K' })}
            aria-expanded={props.palette !== null}
            data-testid="open-palette"
            onClick={props.onPalette}
          />
          <IconButton icon={<SettingsIcon />} label={t(generalWords.openSettings)} onClick={props.onOpenOptions} />
        </span>
      </header>
      <main
        className="panel-main"
        data-testid="panel-state"
        data-state={view?.state ?? 'loading'}
        aria-busy={view === null && failure === null}
      >
        {props.palette}
        {failure && <FailureNotice failure={failure} translator={translator} onTryAgain={props.onRetry} />}
        {store.readOnly && (
          <Notice tone="info" title={t(panelWords.readOnly)} testId="read-only">
            {t(panelWords.readOnlyNext)}
          </Notice>
        )}
        {!areDraftsKept && (
          <Notice tone="error" title={t(panelWords.draftNotKept)}>
            {t(panelWords.draftNotKeptNext)}
          </Notice>
        )}
        {props.due}
        {view === null ? (
          <>
            <h1 className="hf-hidden">{t(panelWords.title)}</h1>
            {!failure && <Skeleton label={t(panelWords.loading)} />}
          </>
        ) : (
          <>
            {(view.state === 'customer' || view.state === 'list') && view.isBadgeRefused && (
              <Notice tone="info" title={t(panelWords.badgeRefused)} testId="badge-refused">
                {t(panelWords.badgeRefusedNext)}
              </Notice>
            )}
            <ViewBody {...props} view={view} />
          </>
        )}
        {props.children}
      </main>
      <div className="panel-undo" role="status">
        {removed && <UndoBar key={removed.id} translator={translator} onUndo={props.onUndoRemove} />}
        {!removed && props.linking.done && (
          <Suspense>
            <UndoLinkBar done={props.linking.done} translator={translator} onUndo={props.onUndoLink} />
          </Suspense>
        )}
      </div>
      <footer className="panel-foot">
        <Segmented
          label={t(generalWords.language)}
          value={translator.language}
          onChange={props.onLanguage}
          options={languages.map((language) => ({ value: language, text: languageNames[language], lang: language }))}
        />
      </footer>
    </div>
  );
}

/** The pressed button went away with its entry: the keyboard goes on from here. */
function UndoBar({ translator: { t }, onUndo }: { translator: Translator; onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <span>{t(panelWords.removed)}</span>
      <Button ref={button} size="small" onClick={onUndo} data-testid="undo-remove">
        {t(generalWords.undo)}
      </Button>
    </>
  );
}

function siteOf(origin: string): string {
  try {
    return new URL(origin).host;
  } catch {
    return origin;
  }
}

function ViewBody(props: PanelProps & { view: PanelView }) {
  const { view, translator, onAllowSite, onResume, onPickCustomer } = props;
  const { t } = translator;
  switch (view.state) {
    case 'notAPage':
      return <PageState icon={<LensIcon size={22} />} title={t(panelWords.notAPage)} next={t(panelWords.notAPageNext)} />;
    case 'siteNotAllowed':
      // The browser tells the address of an unknown site only to the toolbar button: allowing starts there.
      return view.origin === '' ? (
        <PageState icon={<LockIcon size={22} />} title={t(panelWords.siteUnseen)} next={t(panelWords.siteUnseenNext)} />
      ) : (
        <PageState
          icon={<LockIcon size={22} />}
          title={t(panelWords.siteNotAllowed, { site: siteOf(view.origin) })}
          next={t(panelWords.siteNotAllowedNext)}
          action={
            <Button look="primary" onClick={() => onAllowSite(view.origin)} data-testid="allow-site">
              {t(panelWords.allowSite, { site: siteOf(view.origin) })}
            </Button>
          }
        />
      );
    case 'sitePaused':
      return (
        <PageState
          icon={<PauseIcon size={22} />}
          title={t(panelWords.sitePaused, { site: siteOf(view.origin) })}
          next={t(panelWords.sitePausedNext)}
          action={
            <Button look="primary" onClick={() => onResume(view.origin)} data-testid="resume-site">
              {t(panelWords.resume)}
            </Button>
          }
        />
      );
    case 'siteUnknown':
      return (
        <PageState
          icon={<LensIcon size={22} />}
          title={t(panelWords.siteUnknown)}
          next={t(panelWords.siteUnknownNext, { site: siteOf(view.origin) })}
        />
      );
    case 'waiting':
      return <PageState icon={<LensIcon size={22} />} title={t(panelWords.waiting)} next={t(panelWords.waitingNext)} />;
    case 'noCustomer': {
      const words = pageProblemWords[view.problem ?? 'none'];
      return (
        <PageState
          icon={view.problem === null ? <LensIcon size={22} /> : <WarningIcon size={22} />}
          title={t(words.title)}
          next={t(words.next)}
        />
      );
    }
    case 'list':
      return <CustomerList customers={view.customers} translator={translator} onPickCustomer={onPickCustomer} />;
    case 'customer':
      // A new customer starts with closed plays and the customer's own language.
      return <CustomerBody key={view.customer.id} {...props} customer={view.customer} />;
  }
}

function PageState({ icon, title, next, action }: { icon: ReactNode; title: string; next: string; action?: ReactNode }) {
  return (
    <section className="panel-page-state">
      <span className="panel-page-state__icon">{icon}</span>
      <h1>{title}</h1>
      <p>{next}</p>
      {action && <p>{action}</p>}
    </section>
  );
}

/** Highest score first; those without a score last. */
function byRisk(a: CustomerSummary, b: CustomerSummary): number {
  const points = ({ score }: CustomerSummary) => (score.kind === 'scored' ? score.score : -1);
  return points(b) - points(a) || (a.name < b.name ? -1 : 1);
}

function CustomerList({
  customers,
  translator,
  onPickCustomer,
}: { customers: CustomerSummary[]; translator: Translator } & Pick<PanelActions, 'onPickCustomer'>) {
  const { t } = translator;
  return (
    <section aria-labelledby="list" className="hf-stack">
      <div>
        <h1 id="list">{t(panelWords.listTitle)}</h1>
        <p className="hf-soft hf-small">{t(panelWords.listCount, { count: customers.length })}</p>
      </div>
      <ul className="panel-list">
        {customers.toSorted(byRisk).map(({ id, name, company, score }) => (
          <li key={id}>
            <button type="button" className="panel-list__row" data-testid="list-customer" onClick={() => onPickCustomer(id)}>
              <span className="panel-list__who">
                <span className="panel-list__name hf-clamp">
                  <bdi>{name}</bdi>
                </span>
                {company && company !== name && (
                  <span className="hf-soft hf-small hf-clamp">
                    <bdi>{company}</bdi>
                  </span>
                )}
              </span>
              <BandMark
                band={score.kind === 'scored' ? score.band : 'unknown'}
                score={score.kind === 'scored' ? score.score : null}
                translator={translator}
              />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CustomerBody(props: PanelProps & { customer: CustomerView }) {
  const { customer, translator, store, saves, today, drafts, canGoBack } = props;
  const { journal } = customer;
  const canSave = !store.readOnly;
  return (
    <>
      {canGoBack && (
        <Button look="quiet" size="small" className="panel-back" onClick={() => props.onPickCustomer(null)}>
          <BackIcon />
          {translator.t(panelWords.backToPage)}
        </Button>
      )}
      {canSave && (
        <Suspense>
          <PromiseLead suggestions={customer.promiseSuggestions} translator={translator} />
        </Suspense>
      )}
      <ScoreSection customer={customer} translator={translator} />
      <Suspense fallback={<Skeleton label={translator.t(panelWords.loading)} />}>
        {customer.score.kind === 'scored' && (
          <ReasonsSection
            score={customer.score}
            denied={journal.filter((entry) => entry.kind === 'reasonDenied')}
            isQuoteMissing={props.isQuoteMissing}
            translator={translator}
            hostNames={props.hostNames}
            canSave={canSave}
            onDeny={props.onDeny}
            onShowQuote={props.onShowQuote}
            onRemoveEntry={props.onRemoveEntry}
          />
        )}
      </Suspense>
      <Suspense>
        <PlaysSection
          customer={customer}
          plays={props.plays}
          records={props.records}
          settings={props.playSettings}
          asked={props.askedPlay}
          canSave={canSave}
          translator={translator}
          today={today}
          drafts={drafts}
          insertion={props.insertion}
          onInsert={props.onInsert}
          onCopy={props.onCopy}
          onDraft={props.onDraft}
          onPlaySettings={props.onPlaySettings}
        />
      </Suspense>
      <Suspense>
        <ThreadsSection awaited={customer.awaited} translator={translator} />
      </Suspense>
      {props.care}
      <Suspense>
        <JournalSections
          journal={journal}
          suggestions={customer.promiseSuggestions}
          translator={translator}
          today={today}
          drafts={drafts}
          saves={saves}
          canSave={canSave}
          onDraft={props.onDraft}
          onSavePromise={props.onSavePromise}
          onPromiseState={props.onPromiseState}
          onKeepSuggestion={props.onKeepSuggestion}
          onDismissSuggestion={props.onDismissSuggestion}
          onUndoDismiss={props.onUndoDismiss}
          onSaveNote={props.onSaveNote}
          onOutcome={props.onOutcome}
          onRemoveEntry={props.onRemoveEntry}
        />
      </Suspense>
      <div className="hf-card panel-folds">
        <Suspense>
          {customer.lowering !== null && <LoweringSection lowering={customer.lowering} translator={translator} />}
          <TrendSection trend={customer.trend} translator={translator} />
          <WarningSignsSection
            signs={customer.signs}
            translator={translator}
            canSave={canSave}
            onTick={props.onTickSign}
            onOpenOptions={props.onOpenOptions}
          />
        </Suspense>
        {props.links !== null && (
          <Suspense>
            <CustomerLinksSections
              links={props.links}
              translator={translator}
              hostNames={props.hostNames}
              save={props.linking.save}
              canSave={canSave}
              onLinkChange={props.onLinkChange}
              onPickCustomer={props.onPickCustomer}
            />
          </Suspense>
        )}
      </div>
    </>
  );
}
