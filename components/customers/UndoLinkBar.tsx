import { useEffect, useRef } from 'react';
import type { LinkChange } from '../../lib/domain/customers/links.ts';
import { linkDoneWords } from '../../lib/i18n/catalogs/customers.ts';
import { generalWords } from '../../lib/i18n/catalogs/general.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { Button } from '../ui/Button.tsx';

/** Says what was done and takes it back. The pressed button went away with its row: the keyboard goes on from here. */
export function UndoLinkBar({ done, translator: { t }, onUndo }: { done: LinkChange; translator: Translator; onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    done.kind !== 'unjoin' && (
      <>
        <span>{t(linkDoneWords[done.kind])}</span>
        <Button ref={button} size="small" onClick={onUndo} data-testid="undo-link">
          {t(generalWords.undo)}
        </Button>
      </>
    )
  );
}
