import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/Field.tsx';
import type { JournalEntry, Note, OutcomeKind } from '../../lib/domain/journal/journal.ts';
import { panelWords } from '../../lib/i18n/catalogs/panel.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { Drafts, PanelActions, SaveState } from './panel-types.ts';
import { PromisesSection, type PromisesSectionProps } from './PromisesSection.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import { SaveNotice } from './SaveNotice.tsx';

type SectionProps = {
  journal: readonly JournalEntry[];
  translator: Translator;
  drafts: Drafts;
  save: SaveState;
  /** False while the store only reads: what is typed is kept as a draft. */
  canSave: boolean;
};

/** What people promised, noted and decided about the customer. */
export function JournalSections({
  saves,
  ...props
}: Omit<PromisesSectionProps, 'save'> & { saves: Record<'note' | 'promise' | 'outcome', SaveState> } & Pick<
    PanelActions,
    'onSaveNote' | 'onOutcome'
  >) {
  return (
    <>
      <PromisesSection {...props} save={saves.promise} />
      <NotesSection {...props} save={saves.note} />
      <OutcomeSection {...props} save={saves.outcome} />
    </>
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
