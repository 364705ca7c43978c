import { useEffect, useRef, useState } from 'react';
import type { CompanyView } from '../../lib/domain/customers/links.ts';
import type { CustomerSummary } from '../../lib/domain/views.ts';
import { customersWords } from '../../lib/i18n/catalogs/customers.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { BandMark } from '../ui/BandMark.tsx';
import { Button } from '../ui/Button.tsx';
import { Fold } from './Fold.tsx';
import type { PanelActions } from './panel-types.ts';

/** People shown at once. */
const firstPeople = 6;

/** Who else is at this company, the highest risk first, and the company's own record where there is one. */
export function CompanySection({
  company: { domain, record, people, isCut },
  translator,
  onPickCustomer,
}: { company: CompanyView; translator: Translator } & Pick<PanelActions, 'onPickCustomer'>) {
  const { t } = translator;
  const [isAllShown, setAllShown] = useState(false);
  const everybody = record === null ? people : [record, ...people];
  const shown = isAllShown ? people : people.slice(0, firstPeople);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The pressed button went away: the keyboard goes on with the first of those it brought.
    if (isAllShown) list.current?.querySelectorAll<HTMLElement>('[data-person]')[firstPeople]?.focus({ preventScroll: true });
  }, [isAllShown]);
  return (
    <Fold
      name="company"
      data-testid="company"
      data-domain={domain}
      title={t(customersWords.companyTitle, { domain })}
      summary={
        everybody.length === 0 ? t(customersWords.companyEmpty, { domain }) : <bdi>{everybody.map(({ name }) => name).join(' · ')}</bdi>
      }
    >
      {everybody.length > 0 && (
        <ul ref={list} className="panel-list">
          {record !== null && (
            <PersonRow person={record} under={t(customersWords.companyRecord)} translator={translator} onPickCustomer={onPickCustomer} />
          )}
          {shown.map((person) => (
            <PersonRow key={person.id} person={person} under={null} translator={translator} onPickCustomer={onPickCustomer} />
          ))}
        </ul>
      )}
      {people.length > shown.length && (
        <Button look="quiet" size="small" className="panel-more" onClick={() => setAllShown(true)}>
          {t(customersWords.showMore, { count: people.length - shown.length })}
        </Button>
      )}
      {isCut && isAllShown && <p className="hf-soft hf-small">{t(customersWords.companyCut)}</p>}
    </Fold>
  );
}

function PersonRow({
  person: { id, name, score },
  under,
  translator,
  onPickCustomer,
}: { person: CustomerSummary; under: string | null; translator: Translator } & Pick<PanelActions, 'onPickCustomer'>) {
  return (
    <li>
      <button
        type="button"
        className="panel-list__row"
        data-testid="colleague"
        data-person={under === null || undefined}
        onClick={() => onPickCustomer(id)}
      >
        <span className="panel-list__who">
          <span className="panel-list__name hf-clamp">
            <bdi>{name}</bdi>
          </span>
          {under !== null && <span className="hf-soft hf-small">{under}</span>}
        </span>
        <BandMark
          band={score.kind === 'scored' ? score.band : 'unknown'}
          score={score.kind === 'scored' ? score.score : null}
          translator={translator}
        />
      </button>
    </li>
  );
}
