import { useEffect, useRef } from 'react';
import { generalWords } from '../../lib/i18n/catalogs/general.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { Button } from './Button.tsx';

export type UndoNoticeProps = {
  translator: Translator;
  /** What was just done and can be taken back; null: nothing. */
  done: object | null;
  text: string;
  testId?: string;
  onUndo: () => void;
};

/** Says what was done and takes it back. Its button takes the focus, for the one that was pressed went away with its row. */
export function UndoNotice({ translator, done, text, testId, onUndo }: UndoNoticeProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (done !== null) button.current?.focus();
  }, [done]);
  return (
    <div role="status">
      {done !== null && (
        <p className="hf-row page-said">
          <span>{text}</span>
          <Button ref={button} size="small" data-testid={testId} onClick={onUndo}>
            {translator.t(generalWords.undo)}
          </Button>
        </p>
      )}
    </div>
  );
}
