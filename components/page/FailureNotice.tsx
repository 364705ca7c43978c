import { generalWords } from '../../lib/i18n/catalogs/general.ts';
import { optionsWords, pageFailureWords } from '../../lib/i18n/catalogs/options.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

export type FailureNoticeProps = {
  translator: Translator;
  /** A failure kind of the protocol; one without words of its own gets the general ones. */
  failure: string;
  onTryAgain: () => void;
  onReloadPage: () => void;
};

/** What happened, what is safe, what to do, and the button that does it. */
export function FailureNotice({ translator, failure, onTryAgain, onReloadPage }: FailureNoticeProps) {
  const { t } = translator;
  const words = Object.hasOwn(pageFailureWords, failure)
    ? pageFailureWords[failure as keyof typeof pageFailureWords]
    : pageFailureWords.other;
  const action =
    failure === 'extensionGone' ? (
      <Button onClick={onReloadPage}>{t(optionsWords.pageGone)}</Button>
    ) : (
      <Button onClick={onTryAgain}>{t(generalWords.tryAgain)}</Button>
    );
  return (
    <Notice tone="error" title={t(words.title)} action={action} testId="failure">
      <p>{t(words.advice)}</p>
    </Notice>
  );
}
