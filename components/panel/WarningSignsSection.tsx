import { useEffect, useState } from 'react';
import { wordsIn } from '../../lib/domain/language.ts';
import type { WarningSignView } from '../../lib/domain/views.ts';
import { panelScoreWords } from '../../lib/i18n/catalogs/panel-score.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { Button } from '../ui/Button.tsx';
import { Fold } from './Fold.tsx';

/** The company's own signs of an unhappy customer: ticked by hand, found in what was read, and what to do then. */
export function WarningSignsSection({
  signs,
  translator,
  canSave,
  onTick,
  onOpenOptions,
}: {
  signs: readonly WarningSignView[];
  translator: Translator;
  canSave: boolean;
  onTick: (signId: string, isSeen: boolean) => void;
  onOpenOptions: () => void;
}) {
  const { t, date } = translator;
  /** Ticks on their way to the store: seen at once, until the next answer tells how it stands. */
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});
  useEffect(() => setTicks({}), [signs]);
  const seen = signs.filter(({ state }) => state !== 'unseen');
  return (
    <Fold
      name="signs"
      data-testid="signs"
      title={t(panelScoreWords.signsTitle)}
      summary={
        signs.length === 0
          ? t(panelScoreWords.signsNone)
          : [
              t(panelScoreWords.signsSeen, { seen: seen.length, count: signs.length }),
              ...seen.map(({ names }) => wordsIn(names, translator.language)),
            ].join(' · ')
      }
    >
      {signs.length === 0 ? (
        <div>
          <Button size="small" onClick={onOpenOptions}>
            {t(panelScoreWords.signsSetUp)}
          </Button>
        </div>
      ) : (
        <>
          <p className="hf-soft hf-small">{t(panelScoreWords.signsHint)}</p>
          <ul className="panel-entries">
            {signs.map((sign) => (
              <li key={sign.id} className="panel-entry" data-testid="sign" data-state={sign.state}>
                <div className="panel-entry__text">
                  <label className="panel-sign">
                    <input
                      type="checkbox"
                      checked={ticks[sign.id] ?? sign.state !== 'unseen'}
                      // What the page shows cannot be ticked away here: "not true" beside the reason does that.
                      disabled={!canSave || sign.state === 'matched'}
                      onChange={(event) => {
                        setTicks({ ...ticks, [sign.id]: event.target.checked });
                        onTick(sign.id, event.target.checked);
                      }}
                    />
                    <bdi>{wordsIn(sign.names, translator.language)}</bdi>
                  </label>
                  {sign.state !== 'unseen' && sign.seenAt !== null && (
                    <p className="hf-soft hf-small">
                      {sign.state === 'matched' ? t(panelScoreWords.signMatched) : t(panelScoreWords.signTickedOn, { at: sign.seenAt })}
                      {sign.state === 'matched' && ` · ${date(sign.seenAt)}`}
                    </p>
                  )}
                  {sign.state !== 'unseen' && sign.response !== '' && (
                    <div className="panel-sign__response">
                      <strong className="hf-small">{t(panelScoreWords.signResponse)}</strong>
                      <p dir="auto">{sign.response}</p>
                    </div>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </Fold>
  );
}
