import './dossier.css';
import { useRef, useState } from 'react';
import type { CustomerSummary, NoteView } from '../../../lib/domain/views.ts';
import { dossierHomeWords, noteKindWords } from '../../../lib/i18n/catalogs/dossier.ts';
import type { NamedFailure } from '../../../lib/i18n/catalogs/failures.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { FailureNotice } from '../../page/FailureNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { dossierAddress } from './addresses.ts';
import type { FoundNote } from './found-notes.ts';
import { PersonLine } from './PeopleSection.tsx';

/** Entries shown at once; more on request. */
const pageSize = 30;

export type DossierHomeProps = {
  translator: Translator;
  query: string;
  onQuery: (query: string) => void;
  /** How many entries are read, and whether that is all of them. */
  read: { count: number; isAll: boolean };
  /** What was found, the best first; null while nothing is looked for. */
  found: FoundNote[] | null;
  /** Customers whose name, company, address or number has the words; null before the first answer. */
  people: CustomerSummary[] | null;
  /** The newest entry of each of those whom people wrote about last. */
  latest: NoteView[];
  failure: NamedFailure | null;
  onTryAgain: () => void;
  onReloadPage: () => void;
};

/** A search over everybody's notes, promises and facts, and whom people wrote about last. */
export function DossierHome(props: DossierHomeProps) {
  const { translator, query, read, found, people, latest, failure } = props;
  const { t } = translator;
  const isLooking = query.trim() !== '';
  const isEmpty = read.isAll && read.count === 0 && !isLooking;
  return (
    <div className="dossier" data-testid="dossier-home">
      <div className="hf-stack">
        <h1>{t(dossierHomeWords.title)}</h1>
        <p className="hf-soft">{t(dossierHomeWords.lead)}</p>
      </div>
      {failure !== null && (
        <FailureNotice translator={translator} failure={failure} onTryAgain={props.onTryAgain} onReloadPage={props.onReloadPage} />
      )}
      <div className="dossier__find">
        <TextField
          type="search"
          label={t(dossierHomeWords.searchLabel)}
          hint={t(dossierHomeWords.searchHint)}
          value={query}
          maxLength={200}
          autoComplete="off"
          data-testid="note-search"
          onChange={(event) => props.onQuery(event.target.value)}
        />
        <p className="hf-hint" role="status" data-testid="notes-read">
          {!read.isAll && failure === null && t(dossierHomeWords.reading, { count: read.count })}
        </p>
      </div>
      {isEmpty && failure === null && (
        <div className="hf-card dashboard__empty" data-testid="empty">
          <h2>{t(dossierHomeWords.emptyTitle)}</h2>
          <p className="hf-soft">{t(dossierHomeWords.emptyLead)}</p>
          <p>
            <a href="#customers">{t(dossierHomeWords.toCustomers)}</a>
          </p>
        </div>
      )}
      {isLooking && people !== null && people.length > 0 && (
        <section aria-labelledby="found-people" className="hf-card dossier__section" data-testid="found-people">
          <h2 id="found-people">{t(dossierHomeWords.customers)}</h2>
          <ul className="dossier__rows">
            {people.map((person) => (
              <PersonLine
                key={person.id}
                person={person}
                under={person.company !== null && person.company !== person.name ? person.company : null}
                translator={translator}
              />
            ))}
          </ul>
        </section>
      )}
      {found !== null && <FoundNotes key={query} found={found} translator={translator} />}
      {!isLooking && latest.length > 0 && (
        <section aria-labelledby="latest" className="hf-card dossier__section" data-testid="latest">
          <h2 id="latest">{t(dossierHomeWords.latest)}</h2>
          <ul className="dossier__rows">
            {latest.map((note) => (
              <NoteLine key={note.entryId} found={{ note, pieces: [{ text: note.text, isMatch: false }] }} isCut translator={translator} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function FoundNotes({ found, translator }: { found: FoundNote[]; translator: Translator }) {
  const { t } = translator;
  const [limit, setLimit] = useState(pageSize);
  const list = useRef<HTMLUListElement>(null);
  const shown = found.slice(0, limit);
  return (
    <section aria-labelledby="found-notes" className="hf-card dossier__section" data-testid="found-notes">
      <h2 id="found-notes">{t(dossierHomeWords.notes)}</h2>
      <p className="hf-hint" role="status">
        {t(dossierHomeWords.found, { shown: shown.length, count: found.length })}
      </p>
      {found.length === 0 ? (
        <p className="hf-soft">{t(dossierHomeWords.nothing)}</p>
      ) : (
        <ul ref={list} className="dossier__rows">
          {shown.map((one) => (
            <NoteLine key={one.note.entryId} found={one} isCut={false} translator={translator} />
          ))}
        </ul>
      )}
      {found.length > shown.length && (
        <div>
          <Button onClick={() => setLimit(limit + pageSize)}>{t(dossierHomeWords.more)}</Button>
        </div>
      )}
    </section>
  );
}

/** One entry, and the way to it in its customer's dossier. */
function NoteLine({ found: { note, pieces }, isCut, translator }: { found: FoundNote; isCut: boolean; translator: Translator }) {
  const { t, date } = translator;
  const { entryId, customerId, customerName, company, kind, at } = note;
  return (
    <li className="dossier__row" data-testid="found-note">
      <div className="dossier__words">
        <a className="dossier__name hf-clamp" href={dossierAddress(customerId, entryId)}>
          <bdi>{customerName.trim() === '' ? t(dossierHomeWords.nameless) : customerName}</bdi>
        </a>
        <p dir="auto" className={isCut ? 'dossier__text hf-clamp' : 'dossier__text'}>
          {pieces.map(({ text, isMatch }, i) => (isMatch ? <mark key={i}>{text}</mark> : text))}
        </p>
        <p className="hf-soft hf-small dossier__facts-day">
          <span>{t(noteKindWords[kind])}</span>
          <time dateTime={new Date(at).toISOString()}>{date(at)}</time>
          {company !== null && company !== customerName && <bdi>{company}</bdi>}
        </p>
      </div>
    </li>
  );
}
