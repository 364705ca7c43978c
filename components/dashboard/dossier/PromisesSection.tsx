import type { CustomerPromise, JournalEntry, PromiseState } from '../../../lib/domain/journal/journal.ts';
import { dossierWords } from '../../../lib/i18n/catalogs/dossier.ts';
import { generalWords } from '../../../lib/i18n/catalogs/general.ts';
import { daysBetween } from '../../../lib/i18n/persian-calendar.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { RemoveIcon } from '../../ui/icons.tsx';

export type PromisesSectionProps = {
  journal: readonly JournalEntry[];
  translator: Translator;
  /** 'YYYY-MM-DD'. */
  today: string;
  canSave: boolean;
  onState: (entryId: string, state: PromiseState) => void;
  onRemove: (promise: CustomerPromise) => void;
};

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** What we promised: open ones by their day, those that are settled folded away. */
export function PromisesSection({ journal, ...rest }: PromisesSectionProps) {
  const { t } = rest.translator;
  const promises = journal.filter((entry) => entry.kind === 'promise');
  const open = promises.filter(({ state }) => state === 'open').toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const settled = promises.filter(({ state }) => state !== 'open').toSorted((a, b) => b.stateAt - a.stateAt);
  const rows = (list: readonly CustomerPromise[]) => (
    <ul className="dossier__rows">
      {list.map((promise) => (
        <PromiseLine key={promise.id} promise={promise} {...rest} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="promises" className="hf-card dossier__section" data-testid="promises">
      <h2 id="promises">{t(dossierWords.promises)}</h2>
      {open.length === 0 ? <p className="hf-soft">{t(dossierWords.promisesEmpty)}</p> : rows(open)}
      {settled.length > 0 && (
        <Disclosure testId="settled-promises" summary={<span>{t(dossierWords.promisesClosed, { count: settled.length })}</span>}>
          {rows(settled)}
        </Disclosure>
      )}
    </section>
  );
}

function PromiseLine({
  promise,
  translator,
  today,
  canSave,
  onState,
  onRemove,
}: Omit<PromisesSectionProps, 'journal'> & { promise: CustomerPromise }) {
  const { t, relativeDays } = translator;
  const { id, text, toWhom, dueOn, state } = promise;
  const daysLeft = daysBetween(today, dueOn);
  const change = (next: PromiseState, words: string) => (
    <Button
      size="small"
      isDisabled={!canSave}
      aria-label={t(dossierWords.actionOn, { action: words, what: shorten(text) })}
      onClick={() => onState(id, next)}
    >
      {words}
    </Button>
  );
  return (
    <li className="dossier__row" data-testid="promise" data-state={state} data-entry={id} tabIndex={-1}>
      <div className="dossier__words">
        <p dir="auto" className="dossier__text">
          {text}
        </p>
        <p className="hf-soft hf-small dossier__facts-day">
          {state === 'open' && daysLeft < 0 && <strong className="dossier__overdue">{t(dossierWords.overdue)}</strong>}
          {state === 'kept' && <span>{t(dossierWords.kept)}</span>}
          {state === 'broken' && <span>{t(dossierWords.broken)}</span>}
          {toWhom !== undefined && toWhom !== '' && <span>{t(dossierWords.toWhom, { name: toWhom })}</span>}
          <span>{t(dossierWords.dueOn, { day: dueOn })}</span>
          {state === 'open' && <span>{relativeDays(daysLeft)}</span>}
        </p>
        <div className="hf-row dossier__promise-actions">
          {state === 'open' ? (
            <>
              {change('kept', t(dossierWords.kept))}
              {change('broken', t(dossierWords.broken))}
            </>
          ) : (
            change('open', t(dossierWords.reopen))
          )}
        </div>
      </div>
      {canSave && (
        <IconButton
          icon={<RemoveIcon />}
          label={t(dossierWords.actionOn, { action: t(generalWords.remove), what: shorten(text) })}
          onClick={() => onRemove(promise)}
        />
      )}
    </li>
  );
}
