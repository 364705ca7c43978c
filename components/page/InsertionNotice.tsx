import { detailOf, letterProblemWords, stoppedWords } from '../../lib/i18n/catalogs/letter-problems.ts';
import { panelWords } from '../../lib/i18n/catalogs/panel.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { isMac } from './is-mac.ts';
import type { Insertion, PlayWordsChoice } from './use-insertion.ts';

export type InsertionNoticeProps = {
  insertion: Insertion;
  /** The words as they stand now: what was said about others says nothing about these. */
  choice: PlayWordsChoice;
  translator: Translator;
  onInsertAnyway: () => void;
};

/** What became of the words: truthfully, with what to do next. */
export function InsertionNotice({ insertion, choice, translator, onInsertAnyway }: InsertionNoticeProps) {
  const { t } = translator;
  const clipboard = (isCopied: boolean) =>
    isCopied ? t(panelWords.pasteNext, { paste: isMac() ? '⌘V' : 'Ctrl+V' }) : t(panelWords.copyFailedNext);
  switch (insertion.kind) {
    case 'working':
      return null;
    case 'inserted':
      return (
        <Notice tone="success" title={t(panelWords.inserted)} testId="insertion">
          {t(panelWords.insertedNext, { undo: isMac() ? '⌘Z' : 'Ctrl+Z' })}
          {!insertion.isDirectionRight && <p>{t(panelWords.directionLost)}</p>}
        </Notice>
      );
    case 'stopped':
      if (insertion.paragraphs.join('\n') !== choice.paragraphs.join('\n')) return null;
      return (
        <Notice
          tone="error"
          title={t(stoppedWords.stopped)}
          testId="insertion"
          action={
            <Button size="small" onClick={onInsertAnyway} data-testid="insert-anyway">
              {t(stoppedWords.insertAnyway)}
            </Button>
          }
        >
          <ul>
            {insertion.problems.map((problem, i) => (
              <li key={i}>{t(letterProblemWords[problem.kind], { what: detailOf(problem) })}</li>
            ))}
          </ul>
          <p>{t(stoppedWords.stoppedNext)}</p>
        </Notice>
      );
    case 'copied':
      return (
        <Notice
          tone={insertion.isCopied ? 'success' : 'error'}
          title={t(insertion.isCopied ? panelWords.copied : panelWords.copyFailed)}
          testId="insertion"
        >
          {clipboard(insertion.isCopied)}
        </Notice>
      );
    case 'partial':
      return (
        <Notice tone="error" title={t(panelWords.partial)} testId="insertion">
          {t(panelWords.partialNext)} {clipboard(insertion.isCopied)}
        </Notice>
      );
    case 'noEditor':
      return (
        <Notice tone="info" title={t(panelWords.noEditor)} testId="insertion">
          {t(panelWords.noEditorNext)} {clipboard(insertion.isCopied)}
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="error" title={t(panelWords.insertFailed)} testId="insertion">
          {t(panelWords.insertFailedNext)} {clipboard(insertion.isCopied)}
        </Notice>
      );
    case 'refused':
      return <FailureNotice failure={insertion.failure} translator={translator} />;
  }
}
