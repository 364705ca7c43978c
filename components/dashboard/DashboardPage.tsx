import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { LinksOverview } from '../../lib/domain/customers/links.ts';
import type { Language } from '../../lib/domain/language.ts';
import type { CustomerSummary } from '../../lib/domain/views.ts';
import { bandWords, generalWords, confidenceWords } from '../../lib/i18n/catalogs/general.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import { dashboardWords } from '../../lib/i18n/catalogs/dashboard.ts';
import { exportWords, optionsWords } from '../../lib/i18n/catalogs/options.ts';
import { describeReason } from '../../lib/i18n/describe-reason.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { LinkChanges } from '../customers/use-link-changes.ts';
import type { Asked } from '../page/asked.ts';
import { ExportNotes, type Exported, type Separator } from '../page/ExportNotes.tsx';
import { FailureNotice } from '../page/FailureNotice.tsx';
import { PageHeader } from '../page/PageHeader.tsx';
import { BandMark, BandShape } from '../ui/BandMark.tsx';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { bandOrder, countByBand, filterRows, listByRisk, pageOf, type BandOrUnknown, type CustomerRow } from './customer-list.ts';
import { LinksOverviewSection } from './LinksOverviewSection.tsx';

export type DashboardPageProps = {
  translator: Translator;
  /** Null until they are read. */
  customers: readonly CustomerSummary[] | null;
  failure: NamedFailure | null;
  isReadOnly: boolean;
  /** Who hangs together with whom; null until it is read. */
  overview: LinksOverview | null;
  linking: LinkChanges;
  onLanguage: (language: Language) => void;
  onExport: (separator: Separator) => Promise<Asked<Exported>>;
  onOpen: (page: 'options' | 'welcome') => void;
  onTryAgain: () => void;
  onReloadPage: () => void;
};

/** Rows drawn at once; more on request. */
const pageSize = 100;

export function DashboardPage(props: DashboardPageProps) {
  const { translator, customers, failure, isReadOnly, onOpen } = props;
  const { t } = translator;
  return (
    <>
      <PageHeader translator={translator} onLanguage={props.onLanguage}>
        <Button look="quiet" size="small" onClick={() => onOpen('options')}>
          {t(generalWords.settings)}
        </Button>
      </PageHeader>
      <main className="page dashboard">
        <div className="hf-stack">
          <h1>{t(dashboardWords.title)}</h1>
          {customers !== null && customers.length > 0 && <p className="hf-soft">{t(dashboardWords.lead, { count: customers.length })}</p>}
        </div>
        {isReadOnly && (
          <Notice tone="info" title={t(optionsWords.readOnlyTitle)} testId="read-only">
            <p>{t(optionsWords.readOnlyAdvice)}</p>
          </Notice>
        )}
        {failure !== null && (
          <FailureNotice translator={translator} failure={failure} onTryAgain={props.onTryAgain} onReloadPage={props.onReloadPage} />
        )}
        {customers === null && failure === null && <Skeleton label={t(generalWords.loading)} lines={9} />}
        {customers !== null && customers.length === 0 && (
          <div className="hf-card dashboard__empty" data-testid="empty">
            <BandShape band="unknown" size={40} />
            <h2>{t(dashboardWords.emptyTitle)}</h2>
            <p className="hf-soft">{t(dashboardWords.emptyLead)}</p>
            <Button look="primary" onClick={() => onOpen('welcome')}>
              {t(dashboardWords.howToAllow)}
            </Button>
          </div>
        )}
        {customers !== null && customers.length > 0 && <CustomersByRisk translator={translator} customers={customers} />}
        {customers !== null && customers.length > 0 && props.overview !== null && (
          <LinksOverviewSection translator={translator} overview={props.overview} linking={props.linking} canSave={!isReadOnly} />
        )}
        {customers !== null && customers.length > 0 && (
          <section className="hf-card hf-stack" aria-labelledby="export-heading">
            <h2 id="export-heading">{t(exportWords.exportNotes)}</h2>
            <ExportNotes translator={translator} onExport={props.onExport} onReloadPage={props.onReloadPage} />
          </section>
        )}
      </main>
    </>
  );
}

function CustomersByRisk({ translator, customers }: { translator: Translator; customers: readonly CustomerSummary[] }) {
  const { t, number } = translator;
  const [band, setBand] = useState<BandOrUnknown | null>(null);
  const [search, setSearch] = useState('');
  const [size, setSize] = useState(pageSize);
  const wanted = useDeferredValue(search);
  const searchField = useRef<HTMLInputElement>(null);
  const rows = useMemo(() => listByRisk(customers), [customers]);
  const counts = useMemo(() => countByBand(rows), [rows]);
  const found = useMemo(
    () =>
      filterRows(rows, {
        band,
        search: wanted,
        wordsOf: (row) => [row.customer.name, row.customer.company ?? '', reasonWords(row, translator)].join(' '),
      }),
    [rows, band, wanted, translator],
  );
  const showBand = (next: BandOrUnknown | null) => {
    setBand(next);
    setSize(pageSize);
  };
  return (
    <section className="hf-stack" aria-label={t(dashboardWords.title)}>
      <div className="tiles" role="group" aria-label={t(dashboardWords.bandsLabel)}>
        <button type="button" className="tile" aria-pressed={band === null} onClick={() => showBand(null)}>
          <span className="tile__number">{number(rows.length)}</span>
          <span className="tile__words">{t(dashboardWords.allBands)}</span>
        </button>
        {bandOrder.map((one) => (
          <button
            key={one}
            type="button"
            className={`tile hf-band hf-band--${one}`}
            aria-pressed={band === one}
            onClick={() => showBand(one)}
          >
            <span className="tile__number">
              <BandShape band={one} size={16} />
              {number(counts[one])}
            </span>
            <span className="tile__words">{t(bandWords[one])}</span>
          </button>
        ))}
      </div>
      <div className="dashboard__find">
        <TextField
          ref={searchField}
          type="search"
          label={t(dashboardWords.searchLabel)}
          value={search}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => {
            setSearch(event.target.value);
            setSize(pageSize);
          }}
        />
        <p className="hf-hint" role="status">
          {t(dashboardWords.shown, { shown: Math.min(size, found.length), count: found.length })}
        </p>
      </div>
      {found.length === 0 ? (
        <div className="hf-card hf-stack">
          <p>{t(dashboardWords.nothingFound)}</p>
          <div>
            <Button
              onClick={() => {
                setSearch('');
                showBand(null);
                searchField.current?.focus();
              }}
            >
              {t(dashboardWords.showAll)}
            </Button>
          </div>
        </div>
      ) : (
        <ol className="customers" aria-label={t(dashboardWords.tableLabel)} data-testid="customers">
          {found.slice(0, size).map((row) => (
            <CustomerLine key={row.customer.id} row={row} translator={translator} />
          ))}
        </ol>
      )}
      {found.length > size && (
        <div>
          <Button onClick={() => setSize(size + pageSize)}>{t(dashboardWords.showMore)}</Button>
        </div>
      )}
    </section>
  );
}

/** What stands in the reason's place: the strongest reason, or why there is none. */
function reasonWords({ customer, reason }: CustomerRow, translator: Translator): string {
  if (reason !== null) return describeReason(reason, translator).sentence;
  return translator.t(customer.score.kind === 'unknown' ? dashboardWords.notEnough : dashboardWords.noReason);
}

function CustomerLine({ row, translator }: { row: CustomerRow; translator: Translator }) {
  const { t, signedNumber } = translator;
  const { customer, band, reason } = row;
  const name = customer.name.trim() === '' ? t(dashboardWords.nameless) : customer.name;
  const page = pageOf(reason);
  const { score } = customer;
  return (
    <li className="customer" data-band={band}>
      <span className="customer__mark">
        <BandMark band={band} score={score.kind === 'scored' ? score.score : null} translator={translator} />
      </span>
      <span className="customer__who">
        <bdi className="customer__name hf-clamp" title={name}>
          {name}
        </bdi>
        {customer.company !== null && customer.company !== customer.name && (
          <bdi className="hf-hint hf-clamp" title={customer.company}>
            {customer.company}
          </bdi>
        )}
      </span>
      <span className="customer__why">
        {reason !== null && <span className="customer__points">{signedNumber(reason.points)}</span>}
        <span className={reason === null ? 'hf-soft' : undefined}>{reasonWords(row, translator)}</span>
      </span>
      <span className="customer__sure hf-hint">{score.kind === 'scored' && t(confidenceWords[score.confidence])}</span>
      <span className="customer__open">
        {page !== null && (
          <a href={page} target="_blank" rel="noopener noreferrer" aria-label={t(dashboardWords.openPage, { name })}>
            {t(dashboardWords.open)}
          </a>
        )}
      </span>
    </li>
  );
}
