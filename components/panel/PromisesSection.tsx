import '../care/care.css';
import { useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { TextArea, TextField } from '../ui/Field.tsx';
import type { PromiseSuggestion } from '../../lib/domain/care/promise-suggestion.ts';
import type { CustomerPromise, JournalEntry, PromiseState } from '../../lib/domain/journal/journal.ts';
import { contactWords, promiseWords } from '../../lib/i18n/catalogs/care.ts';
import { panelWords } from '../../lib/i18n/catalogs/panel.ts';
import { daysBetween } from '../../lib/i18n/persian-calendar.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { ChangeableDay } from '../care/ChangeableDay.tsx';
import { UndoLine } from '../care/ContactList.tsx';
import { shorten } from '../care/day-text.ts';
import { useKeptFocus } from '../page/use-kept-focus.ts';
import type { Drafts, PanelActions, SaveState } from './panel-types.ts';
import { RemoveButton } from './RemoveButton.tsx';
import { SaveNotice } from './SaveNotice.tsx';

export type PromisesSectionProps = {
  journal: readonly JournalEntry[];
  /** Words of the rep's own that sound like a promise. */
  suggestions: readonly PromiseSuggestion[];
  translator: Translator;
  drafts: Drafts;
  save: SaveState;
  /** False while the store only reads: what is typed is kept as a draft. */
  canSave: boolean;
  /** Today for the reader, 'YYYY-MM-DD'. */
  today: string;
} & Pick<
  PanelActions,
  'onDraft' | 'onSavePromise' | 'onPromiseState' | 'onRemoveEntry' | 'onKeepSuggestion' | 'onDismissSuggestion' | 'onUndoDismiss'
>;

/** What was promised to the customer, to whom, by when; and what may have been. */
export function PromisesSection(props: PromisesSectionProps) {
  const { journal, translator, drafts, save, canSave, today, onDraft, onSavePromise, onPromiseState, onRemoveEntry } = props;
  const { t } = translator;
  const section = useRef<HTMLElement>(null);
  useKeptFocus(section);
  const promises = journal.filter((entry): entry is CustomerPromise => entry.kind === 'promise');
  const open = promises.filter(({ state }) => state === 'open').toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const closed = promises.filter(({ state }) => state !== 'open');
  const isReady = drafts.promise.trim() !== '' && drafts.promiseDueOn !== '' && canSave && save.kind !== 'saving';
  return (
    <section ref={section} aria-labelledby="promises" className="hf-card panel-section">
      <h2 id="promises">{t(panelWords.promisesTitle)}</h2>
      <Suggestions {...props} />
      {open.length === 0 && <p className="hf-soft">{t(panelWords.promisesEmpty)}</p>}
      {promises.length > 0 && (
        <ul className="panel-entries">
          {[...open, ...closed].map((promise) => (
            <PromiseRow
              key={promise.id}
              promise={promise}
              translator={translator}
              today={today}
              canSave={canSave}
              onState={(state) => onPromiseState(promise.id, state)}
              onRemove={() => onRemoveEntry(promise)}
            />
          ))}
        </ul>
      )}
      <form
        className="hf-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) onSavePromise();
        }}
      >
        <TextArea
          label={t(panelWords.promiseLabel)}
          rows={2}
          maxLength={2000}
          value={drafts.promise}
          data-testid="promise-text"
          onChange={(event) => onDraft({ promise: event.target.value })}
        />
        {(drafts.promise !== '' || drafts.promiseDueOn !== '') && (
          <>
            <TextField
              label={t(promiseWords.toWhom)}
              maxLength={200}
              value={drafts.promiseToWhom}
              data-testid="promise-to-whom"
              onChange={(event) => onDraft({ promiseToWhom: event.target.value })}
            />
            <DateField
              translator={translator}
              label={t(panelWords.promiseDue)}
              value={drafts.promiseDueOn}
              today={today}
              onChange={(promiseDueOn) => onDraft({ promiseDueOn })}
            />
            <div className="hf-row">
              <Button type="submit" look="primary" isDisabled={!isReady} data-testid="save-promise">
                {t(save.kind === 'saving' ? panelWords.saving : panelWords.savePromise)}
              </Button>
            </div>
          </>
        )}
        <SaveNotice save={save} saved={panelWords.promiseSaved} translator={translator} />
      </form>
    </section>
  );
}

/** What the rep wrote themselves and may have promised: it becomes a promise only by a click. */
function Suggestions({
  suggestions,
  translator,
  today,
  canSave,
  onKeepSuggestion,
  onDismissSuggestion,
  onUndoDismiss,
}: PromisesSectionProps) {
  const { t } = translator;
  const [dismissed, setDismissed] = useState<PromiseSuggestion | null>(null);
  const shown = suggestions.filter(({ key }) => key !== dismissed?.key);
  if (!canSave || (shown.length === 0 && dismissed === null)) return null;
  return (
    <>
      {shown.map((suggestion) => (
        <SuggestionRow
          key={suggestion.key}
          suggestion={suggestion}
          translator={translator}
          today={today}
          onKeep={(dueOn) => onKeepSuggestion(suggestion, dueOn)}
          onDismiss={() => {
            onDismissSuggestion(suggestion);
            setDismissed(suggestion);
          }}
        />
      ))}
      {dismissed !== null && (
        <UndoLine
          key={dismissed.key}
          words={t(contactWords.actionOn, { action: t(promiseWords.noPromise), what: shorten(dismissed.quote) })}
          translator={translator}
          onUndo={() => {
            onUndoDismiss(dismissed);
            setDismissed(null);
          }}
        />
      )}
    </>
  );
}

function SuggestionRow({
  suggestion: { quote, dueOn, at, from },
  translator,
  today,
  onKeep,
  onDismiss,
}: {
  suggestion: PromiseSuggestion;
  translator: Translator;
  today: string;
  onKeep: (dueOn: string) => void;
  onDismiss: () => void;
}) {
  const { t } = translator;
  const [day, setDay] = useState(dueOn);
  return (
    <div className="care-start" data-testid="promise-suggestion">
      <p className="hf-label">{t(promiseWords.suggestions)}</p>
      <div className="care-suggestion">
        <p className="hf-soft hf-small">{from === 'draft' ? t(promiseWords.youWrite) : t(promiseWords.youWrote, { at })}</p>
        <blockquote dir="auto" className="care-quote">
          {quote}
        </blockquote>
      </div>
      {dueOn === null ? (
        <DateField
          translator={translator}
          label={t(panelWords.promiseDue)}
          value={day ?? ''}
          today={today}
          onChange={(on) => setDay(on === '' ? null : on)}
        />
      ) : (
        <ChangeableDay
          label={t(panelWords.promiseDue)}
          value={day}
          today={today}
          isReadOnly={false}
          translator={translator}
          onChange={(on) => setDay(on)}
        />
      )}
      <div className="hf-row">
        <Button
          look="primary"
          size="small"
          isDisabled={day === null}
          aria-label={t(contactWords.actionOn, { action: t(promiseWords.keepTrack), what: shorten(quote) })}
          data-testid="keep-suggestion"
          onClick={() => day !== null && onKeep(day)}
        >
          {t(promiseWords.keepTrack)}
        </Button>
        <Button
          size="small"
          aria-label={t(contactWords.actionOn, { action: t(promiseWords.noPromise), what: shorten(quote) })}
          data-testid="dismiss-suggestion"
          onClick={onDismiss}
        >
          {t(promiseWords.noPromise)}
        </Button>
      </div>
    </div>
  );
}

function PromiseRow({
  promise,
  translator,
  today,
  canSave,
  onState,
  onRemove,
}: {
  promise: CustomerPromise;
  translator: Translator;
  today: string;
  canSave: boolean;
  onState: (state: PromiseState) => void;
  onRemove: () => void;
}) {
  const { t, relativeDays } = translator;
  const daysLeft = daysBetween(today, promise.dueOn);
  const isOverdue = promise.state === 'open' && daysLeft < 0;
  const action = (state: PromiseState, words: string) => (
    <Button
      size="small"
      isDisabled={!canSave}
      aria-label={t(panelWords.actionOn, { action: words, what: shorten(promise.text) })}
      onClick={() => onState(state)}
    >
      {words}
    </Button>
  );
  return (
    <li className="panel-entry" data-testid="promise" data-state={promise.state}>
      <div className="panel-entry__text">
        <p dir="auto" className={promise.state === 'open' ? undefined : 'hf-soft'}>
          {promise.text}
        </p>
        <p className="hf-soft hf-small panel-source">
          {promise.state === 'kept' && <span>{t(panelWords.promiseKept)}</span>}
          {promise.state === 'broken' && <span>{t(panelWords.promiseBroken)}</span>}
          {isOverdue && <strong className="panel-overdue">{t(panelWords.overdue)}</strong>}
          <span>{t(panelWords.dueOn, { day: promise.dueOn })}</span>
          {promise.state === 'open' && <span>{relativeDays(daysLeft)}</span>}
          {promise.toWhom && <span>{t(promiseWords.toName, { name: promise.toWhom })}</span>}
        </p>
        <div className="hf-row">
          {promise.state === 'open' ? (
            <>
              {action('kept', t(panelWords.promiseKept))}
              {action('broken', t(panelWords.promiseBroken))}
            </>
          ) : (
            action('open', t(panelWords.promiseReopen))
          )}
        </div>
      </div>
      <RemoveButton what={promise.text} translator={translator} onRemove={onRemove} canSave={canSave} />
    </li>
  );
}
