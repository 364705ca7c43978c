import { failureWords, type NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import { generalWords } from '../../lib/i18n/catalogs/general.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

export type FailureNoticeProps = {
  translator: Translator;
  failure: NamedFailure;
  /** Offered where asking again can help. */
  onTryAgain?: () => void;
  /** Offered where only a new page can help. */
  onReloadPage?: () => void;
};

/** What happened, what is safe, what to do, and the button that does it. */
export function FailureNotice({ translator: { t }, failure, onTryAgain, onReloadPage }: FailureNoticeProps) {
  const { what, advice } = failureWords[failure];
  const isGone = failure === 'extensionGone';
  const act = isGone ? onReloadPage : onTryAgain;
  return (
    <Notice
      tone="error"
      title={t(what)}
      testId="failure"
      action={
        act && (
          <Button size="small" onClick={act}>
            {t(isGone ? generalWords.reloadPage : generalWords.tryAgain)}
          </Button>
        )
      }
    >
      {t(advice)}
    </Notice>
  );
}
