import { Button, IconButton } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { TextArea } from '../ui/Field.tsx';
import { RemoveIcon } from '../ui/icons.tsx';
import type { CustomerPromise, JournalEntry, Note, OutcomeKind, PromiseState } from '../../lib/domain/journal/journal.ts';
import { generalWords } from '../../lib/i18n/catalogs/general.ts';
import { panelWords } from '../../lib/i18n/catalogs/panel.ts';
import { daysBetween } from '../../lib/i18n/persian-calendar.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { Drafts, PanelActions, SaveState } from './panel-types.ts';
import { SaveNotice } from './SaveNotice.tsx';

type SectionProps = {
  journal: readonly JournalEntry[];
  translator: Translator;
  drafts: Drafts;
  save: SaveState;
  /** False while the store only reads: what is typed is kept as a draft. */
  canSave: boolean;
};

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

type JournalActions = Pick<PanelActions, 'onDraft' | 'onSavePromise' | 'onPromiseState' | 'onSaveNote' | 'onOutcome' | 'onRemoveEntry'>;

/** What people promised, noted and decided about the customer. */
export function JournalSections({
  saves,
  ...props
}: Omit<SectionProps, 'save'> & { saves: Record<'note' | 'promise' | 'outcome', SaveState>; today: string } & JournalActions) {
  return (
    <>
      <PromisesSection {...props} save={saves.promise} />
      <NotesSection {...props} save={saves.note} />
      <OutcomeSection {...props} save={saves.outcome} />
    </>
  );
}

function PromisesSection({
  journal,
  translator,
  drafts,
  save,
  canSave,
  today,
  onDraft,
  onSavePromise,
  onPromiseState,
  onRemoveEntry,
}: SectionProps & { today: string } & Pick<PanelActions, 'onDraft' | 'onSavePromise' | 'onPromiseState' | 'onRemoveEntry'>) {
  const { t } = translator;
  const promises = journal.filter((entry): entry is CustomerPromise => entry.kind === 'promise');
  const open = promises.filter(({ state }) => state === 'open').toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const closed = promises.filter(({ state }) => state !== 'open');
  const isReady = drafts.promise.trim() !== '' && drafts.promiseDueOn !== '' && canSave && save.kind !== 'saving';
  return (
    <section aria-labelledby="promises" className="hf-card panel-section">
      <h2 id="promises">{t(panelWords.promisesTitle)}</h2>
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

function RemoveButton({
  what,
  translator: { t },
  onRemove,
  canSave,
}: {
  what: string;
  translator: Translator;
  onRemove: () => void;
  canSave: boolean;
}) {
  return (
    canSave && (
      <IconButton
        icon={<RemoveIcon />}
        label={t(panelWords.actionOn, { action: t(generalWords.remove), what: shorten(what) })}
        onClick={onRemove}
      />
    )
  );
}

function NotesSection({
  journal,
  translator,
  drafts,
  save,
  canSave,
  onDraft,
  onSaveNote,
  onRemoveEntry,
}: SectionProps & Pick<PanelActions, 'onDraft' | 'onSaveNote' | 'onRemoveEntry'>) {
  const { t, date } = translator;
  const notes = journal.filter((entry): entry is Note => entry.kind === 'note');
  const isReady = drafts.note.trim() !== '' && canSave && save.kind !== 'saving';
  return (
    <section aria-labelledby="notes" className="hf-card panel-section">
      <h2 id="notes">{t(panelWords.notesTitle)}</h2>
      <form
        className="hf-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) onSaveNote();
        }}
      >
        <TextArea
          label={t(panelWords.noteLabel)}
          hint={t(panelWords.noteHint)}
          maxLength={20_000}
          value={drafts.note}
          data-testid="note-text"
          onChange={(event) => onDraft({ note: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
          }}
        />
        <div className="hf-row">
          <Button type="submit" look="primary" isDisabled={!isReady} data-testid="save-note">
            {t(save.kind === 'saving' ? panelWords.saving : panelWords.saveNote)}
          </Button>
        </div>
        <SaveNotice save={save} saved={panelWords.noteSaved} translator={translator} />
      </form>
      {notes.length === 0 ? (
        <p className="hf-soft">{t(panelWords.notesEmpty)}</p>
      ) : (
        <ul className="panel-entries">
          {notes.map((note) => (
            <li key={note.id} className="panel-entry" data-testid="note">
              <div className="panel-entry__text">
                <p dir="auto" className="panel-note">
                  {note.text}
                </p>
                <p className="hf-soft hf-small">{date(note.at)}</p>
              </div>
              <RemoveButton what={note.text} translator={translator} onRemove={() => onRemoveEntry(note)} canSave={canSave} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const outcomeWords = { stayed: panelWords.outcomeStayed, left: panelWords.outcomeLeft, wonBack: panelWords.outcomeWonBack } as const;
const outcomeOrder: readonly OutcomeKind[] = ['stayed', 'left', 'wonBack'];

function OutcomeSection({
  journal,
  translator,
  save,
  canSave,
  onOutcome,
  onRemoveEntry,
}: Omit<SectionProps, 'drafts'> & Pick<PanelActions, 'onOutcome' | 'onRemoveEntry'>) {
  const { t } = translator;
  const outcomes = journal.filter((entry) => entry.kind === 'outcome');
  return (
    <section aria-labelledby="outcome" className="hf-card panel-section">
      <h2 id="outcome">{t(panelWords.outcomeTitle)}</h2>
      <p className="hf-soft hf-small">{t(panelWords.outcomeHint)}</p>
      <div className="hf-row">
        {outcomeOrder.map((outcome) => (
          <Button
            key={outcome}
            isDisabled={!canSave || save.kind === 'saving'}
            data-testid={`outcome-${outcome}`}
            onClick={() => onOutcome(outcome)}
          >
            {t(outcomeWords[outcome])}
          </Button>
        ))}
      </div>
      <SaveNotice save={save} saved={panelWords.changeSaved} translator={translator} />
      {outcomes.length > 0 && (
        <ul className="panel-entries">
          {outcomes.map((entry) => {
            const words = t(outcomeWords[entry.outcome]);
            return (
              <li key={entry.id} className="panel-entry" data-testid="outcome">
                <p className="panel-entry__text">{t(panelWords.outcomeOn, { outcome: words, at: entry.at })}</p>
                <RemoveButton what={words} translator={translator} onRemove={() => onRemoveEntry(entry)} canSave={canSave} />
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
