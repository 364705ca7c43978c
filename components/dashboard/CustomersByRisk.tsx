import { useRef } from 'react';
import type { Reason } from '../../lib/domain/scoring/score.ts';
import type { CustomerSummary, RiskList } from '../../lib/domain/views.ts';
import { bandWords, confidenceWords } from '../../lib/i18n/catalogs/general.ts';
import { dashboardWords } from '../../lib/i18n/catalogs/dashboard.ts';
import { describeReason } from '../../lib/i18n/describe-reason.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { BandMark, BandShape } from '../ui/BandMark.tsx';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { dossierAddress } from './dossier/addresses.ts';
import { bandOf, bandOrder, pageOf, strongestReason, type BandOrUnknown } from './customer-list.ts';

/** Which customers are shown; `query`: words of the name or the company. */
export type RiskFilter = { band: BandOrUnknown | null; query: string; limit: number };
/** Rows asked for at once; more on request. */
export const riskPageSize = 50;

/** Who is at risk, highest first, with a filter by level and by name. */
export function CustomersByRisk({
  translator,
  list,
  filter,
  onFilter,
}: {
  translator: Translator;
  list: RiskList;
  filter: RiskFilter;
  onFilter: (filter: RiskFilter) => void;
}) {
  const { t, number } = translator;
  const searchField = useRef<HTMLInputElement>(null);
  const { rows, total, counts, customers } = list;
  const showBand = (band: BandOrUnknown | null) => onFilter({ ...filter, band, limit: riskPageSize });
  return (
    <section className="hf-stack" aria-label={t(dashboardWords.title)}>
      <div className="tiles" role="group" aria-label={t(dashboardWords.bandsLabel)}>
        <button type="button" className="tile" aria-pressed={filter.band === null} onClick={() => showBand(null)}>
          <span className="tile__number">{number(customers)}</span>
          <span className="tile__words">{t(dashboardWords.allBands)}</span>
        </button>
        {bandOrder.map((one) => (
          <button
            key={one}
            type="button"
            className={`tile hf-band hf-band--${one}`}
            aria-pressed={filter.band === one}
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
          value={filter.query}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => onFilter({ ...filter, query: event.target.value, limit: riskPageSize })}
        />
        <p className="hf-hint" role="status">
          {t(dashboardWords.shown, { shown: rows.length, count: total })}
        </p>
      </div>
      {rows.length === 0 ? (
        <div className="hf-card hf-stack">
          <p>{t(dashboardWords.nothingFound)}</p>
          <div>
            <Button
              onClick={() => {
                onFilter({ band: null, query: '', limit: riskPageSize });
                searchField.current?.focus();
              }}
            >
              {t(dashboardWords.showAll)}
            </Button>
          </div>
        </div>
      ) : (
        <ol className="customers" aria-label={t(dashboardWords.tableLabel)} data-testid="customers">
          {rows.map((row) => (
            <CustomerLine key={row.id} customer={row} translator={translator} />
          ))}
        </ol>
      )}
      {rows.length < total && (
        <div>
          <Button onClick={() => onFilter({ ...filter, limit: filter.limit + riskPageSize })}>{t(dashboardWords.showMore)}</Button>
        </div>
      )}
    </section>
  );
}

/** What stands in the reason's place: the strongest reason, or why there is none. */
function reasonWords(customer: CustomerSummary, reason: Reason | null, translator: Translator): string {
  if (reason !== null) return describeReason(reason, translator).sentence;
  return translator.t(customer.score.kind === 'unknown' ? dashboardWords.notEnough : dashboardWords.noReason);
}

function CustomerLine({ customer, translator }: { customer: CustomerSummary; translator: Translator }) {
  const { t, signedNumber } = translator;
  const band = bandOf(customer);
  const reason = strongestReason(customer);
  const name = customer.name.trim() === '' ? t(dashboardWords.nameless) : customer.name;
  const page = pageOf(reason);
  const { score } = customer;
  return (
    <li className="customer" data-band={band}>
      <span className="customer__mark">
        <BandMark band={band} score={score.kind === 'scored' ? score.score : null} translator={translator} />
      </span>
      <span className="customer__who">
        <a className="customer__name hf-clamp" href={dossierAddress(customer.id)} title={name}>
          <bdi>{name}</bdi>
        </a>
        {customer.company !== null && customer.company !== customer.name && (
          <bdi className="hf-hint hf-clamp" title={customer.company}>
            {customer.company}
          </bdi>
        )}
      </span>
      <span className="customer__why">
        {reason !== null && <span className="customer__points">{signedNumber(reason.points)}</span>}
        <span className={reason === null ? 'hf-soft' : undefined}>{reasonWords(customer, reason, translator)}</span>
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
