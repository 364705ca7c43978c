import { useEffect, useRef, useState } from 'react';
import type { Settings } from '../../lib/domain/settings.ts';
import { editorButtonSettingWords as words } from '../../lib/i18n/catalogs/editor-button.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { siteName } from '../page/sites.ts';
import { Button } from '../ui/Button.tsx';
import { Segmented } from '../ui/Segmented.tsx';

export type EditorButtonSettingProps = {
  translator: Translator;
  value: Settings['editorButton'];
  isReadOnly: boolean;
  onChange: (value: Settings['editorButton']) => void;
};

/** The button beside editors: on or off, and the sites where it was hidden. */
export function EditorButtonSetting({ translator, value, isReadOnly, onChange }: EditorButtonSettingProps) {
  const { t } = translator;
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The pressed button went away with its row: the reader goes on at what became of it.
    if (said !== '' && document.activeElement === document.body) status.current?.focus();
  }, [said, value]);
  const showAgain = (origin: string) => {
    onChange({ ...value, offOrigins: value.offOrigins.filter((one) => one !== origin) });
    setSaid(t(words.shownAgain, { site: siteName(origin) }));
  };
  return (
    <div className="hf-stack" data-testid="editor-button-setting">
      <div className="hf-field options__choice">
        <span className="hf-label" aria-hidden="true">
          {t(words.label)}
        </span>
        <Segmented
          label={t(words.label)}
          value={value.isOn ? 'on' : 'off'}
          onChange={(next) => !isReadOnly && onChange({ ...value, isOn: next === 'on' })}
          options={[
            { value: 'on', text: t(words.on) },
            { value: 'off', text: t(words.off) },
          ]}
        />
        <span className="hf-hint">{t(words.hint)}</span>
      </div>
      {value.offOrigins.length > 0 && (
        <div className="hf-field">
          <h3 className="hf-label">{t(words.offSites)}</h3>
          <ul className="page-list">
            {value.offOrigins.map((origin) => (
              <li key={origin} className="page-list__row">
                <bdi className="page-list__name">{siteName(origin)}</bdi>
                {!isReadOnly && (
                  <Button size="small" aria-label={t(words.showAgainNamed, { site: siteName(origin) })} onClick={() => showAgain(origin)}>
                    {t(words.showAgain)}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p ref={status} role="status" tabIndex={-1} className="page-said">
        {said}
      </p>
    </div>
  );
}
