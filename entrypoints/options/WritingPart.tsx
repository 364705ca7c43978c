import { useEffect, useState } from 'react';
import { EditorButtonSetting } from '../../components/options/EditorButtonSetting.tsx';
import { RemindersSetting } from '../../components/options/RemindersSetting.tsx';
import { ShortcutsSetting } from '../../components/options/ShortcutsSetting.tsx';
import type { SettingsPatch } from '../../components/page/settings-saver.ts';
import { getShortcuts, openShortcutSettings, type Shortcut } from '../../lib/browser/shortcuts.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import type { Translator } from '../../lib/i18n/translator.ts';

type PartProps = { translator: Translator; settings: Settings; isReadOnly: boolean; onChange: (patch: SettingsPatch) => void };

/** What helps while one writes: the button beside editors and the shortcuts. */
export function WritingPart({ translator, settings, isReadOnly, onChange }: PartProps) {
  const [shortcuts, setShortcuts] = useState<Shortcut[] | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const look = () => void getShortcuts().then(setShortcuts);
    look();
    // Keys are changed on a page of the browser's own; nobody tells when one comes back from it.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return (
    <>
      <EditorButtonSetting
        translator={translator}
        value={settings.editorButton}
        isReadOnly={isReadOnly}
        onChange={(editorButton) => onChange({ editorButton })}
      />
      <ShortcutsSetting
        translator={translator}
        shortcuts={shortcuts}
        hasFailed={hasFailed}
        onChange={() => void openShortcutSettings().then((isOpened) => setFailed(!isOpened))}
      />
    </>
  );
}

export function RemindersPart({ translator, settings, isReadOnly, onChange }: PartProps) {
  return (
    <RemindersSetting
      translator={translator}
      value={settings.reminders}
      isReadOnly={isReadOnly}
      onChange={(reminders) => onChange({ reminders })}
    />
  );
}
