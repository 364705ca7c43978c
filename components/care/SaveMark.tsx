import type { FollowUp } from '../../lib/domain/care/follow-up.ts';
import { careWords } from '../../lib/i18n/catalogs/care.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { FailureNotice } from '../page/FailureNotice.tsx';
import type { SaveState } from '../page/settings-saver.ts';
import { Button } from '../ui/Button.tsx';
import { CheckIcon } from '../ui/icons.tsx';
import { Notice } from '../ui/Notice.tsx';
import { describeChange } from './describe-change.ts';
import type { TimedChange } from './kept-changes.ts';

/** How saving goes. What failed is told with a way to try again; what came too late stands here until its writer decides. */
export function SaveMark({
  followUp,
  save,
  overtaken,
  translator,
  onRetry,
  onApplyOvertaken,
  onDropOvertaken,
}: {
  followUp: FollowUp;
  save: SaveState;
  overtaken: readonly TimedChange[];
  translator: Translator;
  onRetry: () => void;
  onApplyOvertaken: () => void;
  onDropOvertaken: () => void;
}) {
  const { t } = translator;
  return (
    <>
      <p className="care-saved" role="status" data-testid="care-save" data-state={save.kind}>
        {save.kind === 'saving' && t(careWords.saving)}
        {save.kind === 'saved' && (
          <>
            <CheckIcon size={14} />
            {t(careWords.saved)}
          </>
        )}
      </p>
      {save.kind === 'failed' && save.failure !== 'outdated' && (
        <FailureNotice failure={save.failure} translator={translator} onTryAgain={onRetry} />
      )}
      {overtaken.length > 0 && (
        <Notice
          tone="error"
          title={t(careWords.overtaken)}
          testId="overtaken"
          action={
            <>
              <Button size="small" look="primary" onClick={onApplyOvertaken}>
                {t(careWords.putMineIn)}
              </Button>
              <Button size="small" onClick={onDropOvertaken}>
                {t(careWords.dropMine)}
              </Button>
            </>
          }
        >
          <p>{t(careWords.overtakenNext)}</p>
          <dl className="care-kept">
            {overtaken.map(({ change }, i) => {
              const { field, content } = describeChange(change, followUp, translator);
              return (
                <div key={i}>
                  <dt>{field}</dt>
                  <dd dir="auto">{content}</dd>
                </div>
              );
            })}
          </dl>
        </Notice>
      )}
    </>
  );
}
