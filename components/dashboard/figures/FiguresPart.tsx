import { useState } from 'react';
import './figures.css';
import type { ChurnSource, CompanyFigures, SourceFigures } from '../../../lib/domain/figures/company-figures.ts';
import type { ListLosses } from '../../../lib/domain/figures/compare-lists.ts';
import { figuresWords, silentWords, sourceLeads, sourceWords } from '../../../lib/i18n/catalogs/figures.ts';
import { generalWords } from '../../../lib/i18n/catalogs/general.ts';
import type { NamedFailure } from '../../../lib/i18n/catalogs/failures.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { FailureNotice } from '../../page/FailureNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ByHand } from './ByHand.tsx';
import { ChurnOverTime } from './ChurnOverTime.tsx';
import { EconomicsSection } from './EconomicsSection.tsx';
import { dayText } from './figure-text.ts';
import type { AskPeriod, FigureCalculations, FigureSettings, ListAnswer, ListChoice } from './figure-types.ts';
import { ReasonsOverall } from './ReasonsOverall.tsx';
import { SilentUnhappy } from './SilentUnhappy.tsx';
import { StayingSection } from './StayingSection.tsx';
import { TwoLists } from './TwoLists.tsx';
import { ValueSection } from './ValueSection.tsx';
import { WhatIf, type WhatIfStart } from './WhatIf.tsx';
import { WinBackSection } from './WinBackSection.tsx';

export type FiguresPartProps = {
  translator: Translator;
  calculations: FigureCalculations;
  /** Null until they are reckoned. */
  figures: CompanyFigures | null;
  /** 0 to 1 while they are reckoned for longer than a moment; null otherwise. */
  progress: number | null;
  failure: NamedFailure | null;
  /** Null until they are read. */
  settings: FigureSettings | null;
  defaults: FigureSettings;
  isReadOnly: boolean;
  onSettings: (patch: Partial<FigureSettings>) => void;
  askPeriod: AskPeriod;
  onCompare: (choice: ListChoice) => Promise<ListAnswer>;
  /** Writes the file and gives its name. */
  onExportLists: (lists: ListLosses) => string;
  onTryAgain: () => void;
  onReloadPage: () => void;
};

/** In the order in which they are offered. */
const churnSources = ['orders', 'contracts', 'pages'] as const satisfies readonly ChurnSource[];
type Shown = ChurnSource | 'lists' | 'byHand';

/** The company's churn, what it costs, what would change it, and whom to win back first. */
export function FiguresPart(props: FiguresPartProps) {
  const { translator, calculations, figures, progress, failure, settings } = props;
  const { t } = translator;
  return (
    <div className="figures hf-stack">
      <div className="hf-stack">
        <h1>{t(figuresWords.title)}</h1>
        <p className="hf-soft">{t(figuresWords.lead)}</p>
      </div>
      {failure !== null && (
        <FailureNotice translator={translator} failure={failure} onTryAgain={props.onTryAgain} onReloadPage={props.onReloadPage} />
      )}
      {progress !== null && (
        <div className="figures__progress" role="status">
          <label htmlFor="figures-progress">{t(figuresWords.reckoning)}</label>
          <progress id="figures-progress" max={1} value={progress} />
        </div>
      )}
      {(figures === null || settings === null) && failure === null && <Skeleton label={t(generalWords.loading)} lines={9} />}
      {figures !== null && settings !== null && <Sections {...props} calculations={calculations} figures={figures} settings={settings} />}
    </div>
  );
}

function Sections(props: FiguresPartProps & { figures: CompanyFigures; settings: FigureSettings }) {
  const { translator, calculations, figures, settings } = props;
  const { t } = translator;
  const known = churnSources.filter((source) => figures.sources[source] !== undefined);
  const [chosen, setShown] = useState<Shown | null>(null);
  const shown = chosen ?? known.find((source) => figures.sources[source]?.silent === null) ?? known[0] ?? 'byHand';
  const currency = settings.economics.currency || figures.currency;
  const isEmpty = known.length === 0;
  const chief = figures.sources[known.find((source) => source !== 'pages' && figures.sources[source]?.silent === null) ?? 'pages'];
  const valued = (['orders', 'contracts'] as const).flatMap((source) => {
    const value = figures.sources[source]?.value;
    return value === null || value === undefined ? [] : [{ source, value }];
  });
  return (
    <>
      {isEmpty && (
        <div className="hf-card hf-stack" data-testid="no-data">
          <h2>{t(figuresWords.emptyTitle)}</h2>
          <p>{t(figuresWords.emptyLead)}</p>
          <div>
            <a className="hf-button hf-button--primary" href="#files">
              {t(figuresWords.goImport)}
            </a>
          </div>
        </div>
      )}
      <section className="hf-card hf-stack" aria-labelledby="churn-heading" data-testid="churn">
        <h2 id="churn-heading">{t(figuresWords.churnHeading)}</h2>
        <p className="hf-soft">{t(figuresWords.churnLead)}</p>
        <Segmented<Shown>
          label={t(figuresWords.sourceLabel)}
          value={shown}
          onChange={setShown}
          options={[...known, 'lists' as const, 'byHand' as const].map((value) => ({ value, text: t(sourceWords[value]) }))}
        />
        {shown === 'byHand' ? (
          <ByHand translator={translator} calculations={calculations} thresholdAYear={settings.churnThreshold} />
        ) : shown === 'lists' ? (
          <TwoLists
            translator={translator}
            calculations={calculations}
            thresholdAYear={settings.churnThreshold}
            imports={figures.imports}
            onCompare={props.onCompare}
            onExport={props.onExportLists}
          />
        ) : (
          <FromSource {...props} source={shown} sourceFigures={figures.sources[shown]!} currency={currency} />
        )}
      </section>
      <WhatIf
        key={chief === undefined ? 'own' : 'known'}
        translator={translator}
        calculations={calculations}
        start={startOf(chief)}
        currency={currency}
      />
      {valued.map(({ source, value }) => (
        <ValueSection key={source} translator={translator} value={value} source={source} currency={currency} />
      ))}
      {figures.winBack !== null && <WinBackSection translator={translator} winBack={figures.winBack} currency={currency} />}
      <SilentUnhappy translator={translator} calculations={calculations} heard={figures.complaints} />
      <StayingSection translator={translator} figures={figures} />
      {figures.reasons.length > 0 && <ReasonsOverall translator={translator} reasons={figures.reasons} />}
      <EconomicsSection
        translator={translator}
        settings={settings}
        defaults={props.defaults}
        isReadOnly={props.isReadOnly}
        onSettings={props.onSettings}
      />
    </>
  );
}

/** The latest year that is known whole; null where nobody was there. */
function startOf(figures: SourceFigures | undefined): WhatIfStart | null {
  const year = figures?.series.gregorian.year.at(-1);
  if (figures === undefined || figures.silent !== null || year === undefined || year.atStart === 0) return null;
  const { atStart, lost, joined, returned, revenue } = year;
  const customers = atStart - lost.strict + joined + returned;
  return {
    customers,
    retention: 1 - lost.strict / atStart,
    newRate: (joined + returned) / atStart,
    revenuePerCustomer: revenue === null || customers === 0 ? null : revenue / customers,
  };
}

function FromSource({
  translator,
  calculations,
  settings,
  source,
  sourceFigures,
  currency,
  askPeriod,
}: FiguresPartProps & { settings: FigureSettings; source: ChurnSource; sourceFigures: SourceFigures; currency: string | null }) {
  const { t } = translator;
  const calendar = translator.language === 'fa' ? 'jalali' : 'gregorian';
  const { silent, undated, customers, firstDay, untilDay } = sourceFigures;
  return (
    <div className="hf-stack">
      <p className="hf-soft">
        {t(sourceLeads[source], { customers })}{' '}
        {t(figuresWords.knownFromTo, { from: dayText(translator, calendar, firstDay), to: dayText(translator, calendar, untilDay) })}
      </p>
      {silent === null ? (
        <ChurnOverTime
          key={source}
          translator={translator}
          calculations={calculations}
          source={source}
          figures={sourceFigures}
          thresholdAYear={settings.churnThreshold}
          lostDefinition={settings.lostDefinition}
          currency={currency}
          askPeriod={askPeriod}
        />
      ) : (
        <Notice tone="info" title={t(silentWords[silent].what)} testId="silent-source">
          <p>{t(silent === 'noneLost' && source === 'pages' ? silentWords.noneLost.advicePages : silentWords[silent].advice)}</p>
          {silent === 'undated' && <p>{t(figuresWords.undatedCount, { customers: undated.customers, lost: undated.lost })}</p>}
        </Notice>
      )}
    </div>
  );
}
