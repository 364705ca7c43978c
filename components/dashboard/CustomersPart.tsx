import type { LinksOverview } from '../../lib/domain/customers/links.ts';
import type { RiskList } from '../../lib/domain/views.ts';
import { generalWords } from '../../lib/i18n/catalogs/general.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import { dashboardWords } from '../../lib/i18n/catalogs/dashboard.ts';
import { exportWords } from '../../lib/i18n/catalogs/options.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { LinkChanges } from '../customers/use-link-changes.ts';
import type { Asked } from '../page/asked.ts';
import { ExportNotes, type Exported, type Separator } from '../page/ExportNotes.tsx';
import { FailureNotice } from '../page/FailureNotice.tsx';
import { BandShape } from '../ui/BandMark.tsx';
import { Button } from '../ui/Button.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { CustomersByRisk, type RiskFilter } from './CustomersByRisk.tsx';
import { LinksOverviewSection } from './LinksOverviewSection.tsx';

export type CustomersPartProps = {
  translator: Translator;
  /** Null until it is read. */
  list: RiskList | null;
  filter: RiskFilter;
  onFilter: (filter: RiskFilter) => void;
  failure: NamedFailure | null;
  isReadOnly: boolean;
  /** Who hangs together with whom; null until it is read. */
  overview: LinksOverview | null;
  linking: LinkChanges;
  onExport: (separator: Separator) => Promise<Asked<Exported>>;
  onOpenWelcome: () => void;
  onTryAgain: () => void;
  onReloadPage: () => void;
};

/** Who is at risk, who hangs together with whom, and the notes as a file. */
export function CustomersPart(props: CustomersPartProps) {
  const { translator, list, failure } = props;
  const { t } = translator;
  const hasCustomers = list !== null && list.customers > 0;
  return (
    <>
      <div className="hf-stack">
        <h1>{t(dashboardWords.title)}</h1>
        {hasCustomers && <p className="hf-soft">{t(dashboardWords.lead, { count: list.customers })}</p>}
      </div>
      {failure !== null && (
        <FailureNotice translator={translator} failure={failure} onTryAgain={props.onTryAgain} onReloadPage={props.onReloadPage} />
      )}
      {list === null && failure === null && <Skeleton label={t(generalWords.loading)} lines={9} />}
      {list?.customers === 0 && (
        <div className="hf-card dashboard__empty" data-testid="empty">
          <BandShape band="unknown" size={40} />
          <h2>{t(dashboardWords.emptyTitle)}</h2>
          <p className="hf-soft">{t(dashboardWords.emptyLead)}</p>
          <Button look="primary" onClick={props.onOpenWelcome}>
            {t(dashboardWords.howToAllow)}
          </Button>
        </div>
      )}
      {hasCustomers && <CustomersByRisk translator={translator} list={list} filter={props.filter} onFilter={props.onFilter} />}
      {hasCustomers && props.overview !== null && (
        <LinksOverviewSection translator={translator} overview={props.overview} linking={props.linking} canSave={!props.isReadOnly} />
      )}
      {hasCustomers && (
        <section className="hf-card hf-stack" aria-labelledby="export-heading">
          <h2 id="export-heading">{t(exportWords.exportNotes)}</h2>
          <ExportNotes translator={translator} onExport={props.onExport} onReloadPage={props.onReloadPage} />
        </section>
      )}
    </>
  );
}
