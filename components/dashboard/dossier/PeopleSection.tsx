import type { CustomerSummary, DossierView } from '../../../lib/domain/views.ts';
import { customersWords } from '../../../lib/i18n/catalogs/customers.ts';
import { dossierHomeWords, dossierWords } from '../../../lib/i18n/catalogs/dossier.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { BandMark } from '../../ui/BandMark.tsx';
import { dossierAddress } from './addresses.ts';

/** The company's own record and its people, the highest risk first, each a way to their dossier. */
export function PeopleSection({
  dossier: { companyRecord, colleagues, isCut },
  translator,
}: {
  dossier: DossierView;
  translator: Translator;
}) {
  const { t } = translator;
  return (
    <section aria-labelledby="people" className="hf-card dossier__section" data-testid="people">
      <h2 id="people">{t(dossierWords.people)}</h2>
      {companyRecord === null && colleagues.length === 0 ? (
        <p className="hf-soft">{t(dossierWords.peopleEmpty)}</p>
      ) : (
        <ul className="dossier__rows">
          {companyRecord !== null && <PersonLine person={companyRecord} under={t(customersWords.companyRecord)} translator={translator} />}
          {colleagues.map((person) => (
            <PersonLine key={person.id} person={person} under={null} translator={translator} />
          ))}
        </ul>
      )}
      {isCut && <p className="hf-soft hf-small">{t(customersWords.companyCut)}</p>}
    </section>
  );
}

/** One customer with their risk, and the way to the dossier. */
export function PersonLine({
  person: { id, name, score },
  under,
  translator,
}: {
  person: CustomerSummary;
  under: string | null;
  translator: Translator;
}) {
  return (
    <li className="dossier__row">
      <div className="dossier__words">
        <a className="dossier__name hf-clamp" href={dossierAddress(id)}>
          <bdi>{name.trim() === '' ? translator.t(dossierHomeWords.nameless) : name}</bdi>
        </a>
        {under !== null && (
          <span className="hf-soft hf-small hf-clamp">
            <bdi>{under}</bdi>
          </span>
        )}
      </div>
      <BandMark
        band={score.kind === 'scored' ? score.band : 'unknown'}
        score={score.kind === 'scored' ? score.score : null}
        translator={translator}
      />
    </li>
  );
}
