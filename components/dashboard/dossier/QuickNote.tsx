import { dossierWords } from '../../../lib/i18n/catalogs/dossier.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { SaveNotice } from '../../panel/SaveNotice.tsx';
import type { SaveState } from '../../page/settings-saver.ts';
import { Button } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/Field.tsx';

/** A note about this customer, kept as it is typed; the same draft as in the panel. */
export function QuickNote({
  translator,
  note,
  isKept,
  save,
  canSave,
  onNote,
  onSave,
}: {
  translator: Translator;
  note: string;
  isKept: boolean;
  save: SaveState;
  canSave: boolean;
  onNote: (note: string) => void;
  onSave: () => void;
}) {
  const { t } = translator;
  const isReady = note.trim() !== '' && canSave && save.kind !== 'saving';
  return (
    <form
      className="hf-card dossier__section dossier__quick"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onSave();
      }}
    >
      <TextArea
        label={t(dossierWords.note)}
        hint={t(dossierWords.noteHint)}
        rows={2}
        maxLength={20_000}
        value={note}
        data-testid="quick-note"
        onChange={(event) => onNote(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
        }}
      />
      {!isKept && <p className="hf-small">{t(dossierWords.notKept)}</p>}
      <div className="hf-row">
        <Button type="submit" look="primary" isDisabled={!isReady} data-testid="save-quick-note">
          {t(save.kind === 'saving' ? dossierWords.saving : dossierWords.saveNote)}
        </Button>
        <SaveNotice save={save} saved={dossierWords.saved} translator={translator} />
      </div>
    </form>
  );
}
