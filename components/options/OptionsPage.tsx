import { lazy, Suspense, type ReactNode } from 'react';
import type { Settings } from '../../lib/domain/settings.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import { generalWords, languageNames } from '../../lib/i18n/catalogs/general.ts';
import { optionsWords } from '../../lib/i18n/catalogs/options.ts';
import { workingTimeWords } from '../../lib/i18n/catalogs/working-time.ts';
import { welcomeWords } from '../../lib/i18n/catalogs/welcome.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { Asked } from '../page/asked.ts';
import { ExportNotes, type Exported, type Separator } from '../page/ExportNotes.tsx';
import { FailureNotice } from '../page/FailureNotice.tsx';
import { PageHeader } from '../page/PageHeader.tsx';
import { SiteAddressForm } from '../page/SiteAddressForm.tsx';
import type { Site, SiteRow } from '../page/sites.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { CheckIcon } from '../ui/icons.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { CompetitorList } from './CompetitorList.tsx';
import { NumberSetting } from './NumberSetting.tsx';
import type { SaveState, SettingsPatch } from '../page/settings-saver.ts';
import { SiteList } from './SiteList.tsx';

// Calendars come beside the page's first picture.
const WorkingTimeSetting = lazy(() => import('./WorkingTimeSetting.tsx').then((part) => ({ default: part.WorkingTimeSetting })));

export type OptionsPageProps = {
  translator: Translator;
  /** Null until they are read. */
  settings: Settings | null;
  defaults: Settings;
  /** Today for the reader, 'YYYY-MM-DD'. */
  today: string;
  saveState: SaveState;
  /** A failure to read or to save. */
  failure: NamedFailure | null;
  isReadOnly: boolean;
  sites: readonly SiteRow[];
  siteSaid: string;
  /** Customers and journal entries stored; null until they are counted. */
  counts: { customers: number; entries: number } | null;
  onChange: (patch: SettingsPatch) => void;
  onAllow: (site: Site) => Promise<boolean>;
  onPause: (site: Site, isPaused: boolean) => void;
  onWithdraw: (site: Site) => void;
  onExport: (separator: Separator) => Promise<Asked<Exported>>;
  onOpen: (page: 'welcome' | 'dashboard') => void;
  onTryAgain: () => void;
  onReloadPage: () => void;
  /** The company's own signs of an unhappy customer. */
  warningSigns?: ReactNode;
  /** How the score reckons, and what each signal weighs. */
  scoringModel?: ReactNode;
  /** The button beside editors, and the shortcuts. */
  writing?: ReactNode;
  reminders?: ReactNode;
  /** The list of what the user taught. */
  ownProfiles?: ReactNode;
};

const sections = [
  ['appearance', optionsWords.appearanceHeading],
  ['you', optionsWords.youHeading],
  ['competitors', optionsWords.competitorsHeading],
  ['sites', optionsWords.sitesHeading],
  ['own', optionsWords.ownHeading],
  ['writing', optionsWords.writingHeading],
  ['reminders', optionsWords.remindersHeading],
  ['warning-signs', optionsWords.warningSignsHeading],
  ['scoring', optionsWords.scoringHeading],
  ['model', optionsWords.modelHeading],
  ['working-time', workingTimeWords.heading],
  ['data', optionsWords.dataHeading],
] as const;

export function OptionsPage(props: OptionsPageProps) {
  const { translator, settings, failure, isReadOnly, onOpen } = props;
  const { t } = translator;
  return (
    <>
      <PageHeader translator={translator} onLanguage={(language) => props.onChange({ language })}>
        <SaveSign translator={translator} state={props.saveState} />
        <Button look="quiet" size="small" onClick={() => onOpen('dashboard')}>
          {t(welcomeWords.openDashboard)}
        </Button>
      </PageHeader>
      <div className="page options">
        <nav className="options__nav" aria-label={t(optionsWords.sectionsLabel)}>
          <ul>
            {sections.map(([id, words]) => (
              <li key={id}>
                <a href={`#${id}`}>{t(words)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main className="options__main">
          <div className="hf-stack">
            <h1>{t(optionsWords.title)}</h1>
            <p className="hf-soft">{t(optionsWords.lead)}</p>
            {isReadOnly && (
              <Notice tone="info" title={t(optionsWords.readOnlyTitle)} testId="read-only">
                <p>{t(optionsWords.readOnlyAdvice)}</p>
              </Notice>
            )}
          </div>
          {settings === null ? (
            failure === null && <Skeleton label={t(generalWords.loading)} lines={8} />
          ) : (
            <OptionsSections {...props} settings={settings} />
          )}
          {failure !== null && (
            <div className="options__failure">
              <FailureNotice translator={translator} failure={failure} onTryAgain={props.onTryAgain} onReloadPage={props.onReloadPage} />
            </div>
          )}
        </main>
      </div>
    </>
  );
}

function SaveSign({ translator, state }: { translator: Translator; state: SaveState }) {
  const { t } = translator;
  return (
    <span className="save-sign" role="status" data-testid="save-state">
      {state.kind === 'saving' && t(optionsWords.saving)}
      {state.kind === 'saved' && (
        <>
          <CheckIcon size={14} />
          {t(optionsWords.saved)}
        </>
      )}
      {state.kind === 'failed' && <span className="page-wrong">{t(optionsWords.notSaved)}</span>}
    </span>
  );
}

function Section({ id, heading, lead, children }: { id: string; heading: string; lead?: string; children: ReactNode }) {
  return (
    <section id={id} className="hf-card options__section" aria-labelledby={`${id}-heading`} tabIndex={-1}>
      <div className="options__heading">
        <h2 id={`${id}-heading`}>{heading}</h2>
        {lead !== undefined && <p className="hf-soft">{lead}</p>}
      </div>
      {children}
    </section>
  );
}

function Choice({ label, hint, hasFour = false, children }: { label: string; hint?: string; hasFour?: boolean; children: ReactNode }) {
  return (
    <div className={hasFour ? 'hf-field options__choice options__choice--four' : 'hf-field options__choice'}>
      <span className="hf-label" aria-hidden="true">
        {label}
      </span>
      {children}
      {hint !== undefined && <span className="hf-hint">{hint}</span>}
    </div>
  );
}

function OptionsSections(props: OptionsPageProps & { settings: Settings }) {
  const { translator, settings, defaults, isReadOnly, counts, onChange } = props;
  const { t, percent } = translator;
  const numbers = { translator, isReadOnly };
  return (
    <>
      <Section id="appearance" heading={t(optionsWords.appearanceHeading)}>
        <Choice label={t(optionsWords.languageLabel)} hasFour>
          <Segmented
            label={t(optionsWords.languageLabel)}
            value={settings.language}
            onChange={(language) => onChange({ language })}
            options={[
              { value: 'auto', text: t(optionsWords.languageAuto) },
              { value: 'en', text: languageNames.en, lang: 'en' },
              { value: 'fa', text: languageNames.fa, lang: 'fa' },
              { value: 'ru', text: languageNames.ru, lang: 'ru' },
            ]}
          />
        </Choice>
        <Choice label={t(optionsWords.themeLabel)}>
          <Segmented
            label={t(optionsWords.themeLabel)}
            value={settings.theme}
            onChange={(theme) => onChange({ theme })}
            options={[
              { value: 'auto', text: t(optionsWords.themeAuto) },
              { value: 'light', text: t(optionsWords.themeLight) },
              { value: 'dark', text: t(optionsWords.themeDark) },
            ]}
          />
        </Choice>
        <Choice label={t(optionsWords.digitsLabel)} hint={t(optionsWords.digitsHint)}>
          <Segmented
            label={t(optionsWords.digitsLabel)}
            value={settings.nativeDigits ? 'native' : 'latin'}
            onChange={(digits) => onChange({ nativeDigits: digits === 'native' })}
            options={[
              { value: 'native', text: t(optionsWords.digitsNative) },
              { value: 'latin', text: t(optionsWords.digitsLatin) },
            ]}
          />
        </Choice>
      </Section>

      <Section id="you" heading={t(optionsWords.youHeading)} lead={t(optionsWords.youLead)}>
        <div className="options__two">
          <TextField
            label={t(optionsWords.userName)}
            value={settings.userName}
            maxLength={120}
            autoComplete="name"
            readOnly={isReadOnly}
            onChange={(event) => onChange({ userName: event.target.value })}
          />
          <TextField
            label={t(optionsWords.companyName)}
            value={settings.companyName}
            maxLength={120}
            autoComplete="organization"
            readOnly={isReadOnly}
            onChange={(event) => onChange({ companyName: event.target.value })}
          />
        </div>
        <TextField
          label={t(optionsWords.ourOffer)}
          hint={t(optionsWords.ourOfferHint)}
          value={settings.ourOffer}
          maxLength={200}
          readOnly={isReadOnly}
          onChange={(event) => onChange({ ourOffer: event.target.value })}
        />
      </Section>

      <Section id="competitors" heading={t(optionsWords.competitorsHeading)} lead={t(optionsWords.competitorsLead)}>
        <CompetitorList
          translator={translator}
          competitors={settings.competitors}
          isReadOnly={isReadOnly}
          onChange={(competitors) => onChange({ competitors })}
        />
      </Section>

      <Section id="sites" heading={t(optionsWords.sitesHeading)} lead={t(optionsWords.sitesLead)}>
        <SiteList
          translator={translator}
          sites={props.sites}
          isReadOnly={isReadOnly}
          said={props.siteSaid}
          onPause={props.onPause}
          onWithdraw={props.onWithdraw}
        />
        <SiteAddressForm translator={translator} label={t(optionsWords.siteAdd)} onAllow={props.onAllow} />
      </Section>

      <Section id="own" heading={t(optionsWords.ownHeading)} lead={t(optionsWords.ownLead)}>
        {props.ownProfiles}
      </Section>

      <Section id="writing" heading={t(optionsWords.writingHeading)} lead={t(optionsWords.writingLead)}>
        {props.writing}
      </Section>

      <Section id="reminders" heading={t(optionsWords.remindersHeading)} lead={t(optionsWords.remindersLead)}>
        {props.reminders}
      </Section>

      <Section id="warning-signs" heading={t(optionsWords.warningSignsHeading)} lead={t(optionsWords.warningSignsLead)}>
        {props.warningSigns}
      </Section>

      <Section id="scoring" heading={t(optionsWords.scoringHeading)} lead={t(optionsWords.scoringLead)}>
        <NumberSetting
          {...numbers}
          label={t(optionsWords.baseRateLabel)}
          ground={t(optionsWords.baseRateGround, { share: percent(defaults.baseRate) })}
          value={toPercent(settings.baseRate)}
          defaultValue={toPercent(defaults.baseRate)}
          limits={{ from: 0.1, to: 95, isWhole: false }}
          onChange={(share) => onChange({ baseRate: Math.round(share * 10) / 1000 })}
        />
        <NumberSetting
          {...numbers}
          label={t(optionsWords.bookSizeLabel)}
          ground={t(optionsWords.bookSizeGround)}
          value={settings.bookSize}
          defaultValue={defaults.bookSize}
          limits={{ from: 0, to: 1_000_000, isWhole: true }}
          onChange={(bookSize) => onChange({ bookSize })}
        />
        <NumberSetting
          {...numbers}
          label={t(optionsWords.renewalWithinLabel)}
          ground={t(optionsWords.renewalWithinGround)}
          value={settings.renewalWithinDays}
          defaultValue={defaults.renewalWithinDays}
          limits={{ from: 1, to: 365, isWhole: true }}
          onChange={(renewalWithinDays) => onChange({ renewalWithinDays })}
        />
      </Section>

      <Section id="model" heading={t(optionsWords.modelHeading)} lead={t(optionsWords.modelLead)}>
        {props.scoringModel}
      </Section>

      <Section id="working-time" heading={t(workingTimeWords.heading)} lead={t(workingTimeWords.lead)}>
        <NumberSetting
          {...numbers}
          label={t(workingTimeWords.answerWithin)}
          ground={t(workingTimeWords.answerWithinGround)}
          value={settings.answerWithinHours}
          defaultValue={defaults.answerWithinHours}
          limits={{ from: 0, to: 400, isWhole: false }}
          onChange={(answerWithinHours) => onChange({ answerWithinHours })}
        />
        <Suspense>
          <WorkingTimeSetting
            translator={translator}
            value={settings.workingTime}
            isReadOnly={isReadOnly}
            today={props.today}
            onChange={(workingTime) => onChange({ workingTime })}
          />
        </Suspense>
      </Section>

      <Section id="data" heading={t(optionsWords.dataHeading)} lead={t(optionsWords.dataLead)}>
        {counts !== null && (
          <ul className="options__counts" data-testid="counts">
            <li>{t(optionsWords.countCustomers, { count: counts.customers })}</li>
            <li>{t(optionsWords.countEntries, { count: counts.entries })}</li>
          </ul>
        )}
        <ExportNotes translator={translator} onExport={props.onExport} onReloadPage={props.onReloadPage} />
      </Section>
    </>
  );
}

/** A share as percent with at most one decimal. */
const toPercent = (share: number) => Math.round(share * 1000) / 10;
