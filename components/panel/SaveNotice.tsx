import type { Message } from '../../lib/i18n/message.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { FailureNotice } from '../page/FailureNotice.tsx';
import type { SaveState } from './panel-types.ts';

/** Says how a save went, in a place that screen readers listen to. */
export function SaveNotice({ save, saved, translator }: { save: SaveState; saved: Message; translator: Translator }) {
  return (
    <div aria-live="polite" className="panel-said">
      {save.kind === 'saved' && <p className="panel-saved">{translator.t(saved)}</p>}
      {save.kind === 'failed' && <FailureNotice failure={save.failure} translator={translator} />}
    </div>
  );
}
