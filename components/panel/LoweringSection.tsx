import type { Lowering } from '../../lib/domain/scoring/lower.ts';
import { bandWords } from '../../lib/i18n/catalogs/general.ts';
import { panelScoreWords } from '../../lib/i18n/catalogs/panel-score.ts';
import { actionWords } from '../../lib/i18n/catalogs/signals.ts';
import { nameReason } from '../../lib/i18n/describe-reason.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { Fold } from './Fold.tsx';

/** The smallest set of things one can do about the score, and where it would stand then. */
export function LoweringSection({ lowering, translator }: { lowering: Lowering; translator: Translator }) {
  const { t } = translator;
  const { actions, scoreAfter, bandAfter, isEnough } = lowering;
  return (
    <Fold
      name="lowering"
      data-testid="lowering"
      title={t(panelScoreWords.loweringTitle)}
      summary={t(panelScoreWords.loweringShort, {
        actions: actions.map(({ action }) => t(actionWords[action])).join(' · '),
        score: scoreAfter,
      })}
    >
      <ul className="panel-entries">
        {actions.map(({ action, signals }) => (
          <li key={action} className="panel-entry">
            <div className="panel-entry__text">
              <strong>{t(actionWords[action])}</strong>
              <p className="hf-soft hf-small">
                {t(panelScoreWords.loweringBecause, {
                  reason: [...new Set(signals.map(({ id }) => nameReason(id, translator)))].join(' · '),
                })}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p className="hf-soft">
        {isEnough
          ? t(panelScoreWords.loweringAfter, { score: scoreAfter, band: t(bandWords[bandAfter]) })
          : t(panelScoreWords.loweringNotEnough, { score: scoreAfter })}
      </p>
    </Fold>
  );
}
