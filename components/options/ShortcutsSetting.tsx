import { shortcutWords } from '../../lib/i18n/catalogs/shortcuts.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

export type ShortcutsSettingProps = {
  translator: Translator;
  /** As the browser tells them; null until it has. `keys` empty: none are set. */
  shortcuts: readonly { name: string; keys: string }[] | null;
  /** The browser did not open its page. */
  hasFailed: boolean;
  onChange: () => void;
};

const names = { 'open-palette': shortcutWords.openPalette, _execute_action: shortcutWords.openPopup } as const;

/** Which keys call Holdfast, and the way to the browser's page on which they are changed. */
export function ShortcutsSetting({ translator: { t }, shortcuts, hasFailed, onChange }: ShortcutsSettingProps) {
  const keysOf = (name: string): string => shortcuts?.find((one) => one.name === name)?.keys ?? '';
  return (
    <div className="hf-stack" data-testid="shortcuts">
      <div>
        <h3>{t(shortcutWords.heading)}</h3>
        <p className="hf-soft">{t(shortcutWords.lead)}</p>
      </div>
      <ul className="page-list">
        {Object.entries(names).map(([name, words]) => (
          <li key={name} className="page-list__row" data-testid={`shortcut-${name}`}>
            <span className="page-list__words">
              <span className="page-list__name">{t(words)}</span>
              {shortcuts !== null && keysOf(name) === '' && <span className="hf-hint">{t(shortcutWords.unsetNext)}</span>}
            </span>
            {shortcuts !== null &&
              (keysOf(name) === '' ? <span className="hf-soft">{t(shortcutWords.unset)}</span> : <kbd dir="ltr">{keysOf(name)}</kbd>)}
          </li>
        ))}
      </ul>
      <div className="hf-row">
        <Button onClick={onChange} data-testid="change-shortcuts">
          {t(shortcutWords.change)}
        </Button>
      </div>
      {hasFailed && <Notice tone="info" title={t(shortcutWords.changeFailed)} testId="shortcuts-failed" />}
    </div>
  );
}
