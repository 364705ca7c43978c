import { Notice } from '../ui/Notice.tsx';
import { generalWords } from '../../lib/i18n/catalogs/general.ts';
import { failureWords, type NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import type { Message } from '../../lib/i18n/message.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { Button } from '../ui/Button.tsx';
import type { SaveState } from './panel-types.ts';

export function FailureNotice({
  failure,
  translator: { t },
  onRetry,
}: {
  failure: NamedFailure;
  translator: Translator;
  onRetry?: () => void;
}) {
  const { what, advice } = failureWords[failure];
  return (
    <Notice
      tone="error"
      title={t(what)}
      testId="failure"
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            {t(generalWords.tryAgain)}
          </Button>
        )
      }
    >
      {t(advice)}
    </Notice>
  );
}

/** Says how a save went, in a place that screen readers listen to. */
export function SaveNotice({ save, saved, translator }: { save: SaveState; saved: Message; translator: Translator }) {
  return (
    <div aria-live="polite">
      {save.kind === 'saved' && <p className="panel-saved">{translator.t(saved)}</p>}
      {save.kind === 'failed' && <FailureNotice failure={save.failure} translator={translator} />}
    </div>
  );
}
