import type { CustomerFacts } from '../../../lib/domain/views.ts';
import { badgeWords } from '../../../lib/i18n/catalogs/badge.ts';
import { dossierWords } from '../../../lib/i18n/catalogs/dossier.ts';
import { confidenceWords } from '../../../lib/i18n/catalogs/general.ts';
import { panelScoreWords } from '../../../lib/i18n/catalogs/panel-score.ts';
import { describeReason } from '../../../lib/i18n/describe-reason.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { BandMark } from '../../ui/BandMark.tsx';
import { Sparkline } from '../../ui/Sparkline.tsx';

const mostReasons = 5;

/** The score, its way and its strongest reasons, in short: the panel beside the page tells all of it. */
export function RiskSection({ customer: { score, trend }, translator }: { customer: CustomerFacts; translator: Translator }) {
  const { t, signedNumber } = translator;
  const known = trend.points.flatMap((point) => point.score ?? []);
  const reasons =
    score.kind === 'unknown'
      ? []
      : score.reasons
          .filter(({ kind, points }) => kind !== 'startingPoint' && points !== 0)
          .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
          .slice(0, mostReasons);
  return (
    <section aria-labelledby="risk" className="hf-card dossier__section" data-testid="risk">
      <h2 id="risk">{t(dossierWords.score)}</h2>
      {score.kind === 'unknown' ? (
        <>
          <p>
            <BandMark band="unknown" score={null} translator={translator} />
          </p>
          <p className="hf-soft hf-small">{t(badgeWords.seen, score.seen)}</p>
        </>
      ) : (
        <>
          <p className="hf-row">
            <BandMark band={score.band} score={score.score} translator={translator} />
          </p>
          <p className="hf-soft hf-small">
            {t(confidenceWords[score.confidence])}
            {translator.language === 'fa' ? '؛ ' : '; '}
            {t(dossierWords.scoreLine, score.interval)}
          </p>
          {known.length > 1 && (
            <Sparkline
              values={trend.points.map((point) => point.score)}
              lowest={0}
              highest={100}
              label={t(panelScoreWords.trendChart, { from: known[0]!, to: known.at(-1)! })}
            />
          )}
          {reasons.length === 0 ? (
            <p className="hf-soft">{t(dossierWords.noReason)}</p>
          ) : (
            <ol className="dossier__reasons">
              {reasons.map((reason, i) => (
                <li key={i}>
                  <span className="dossier__points">{signedNumber(reason.points)}</span>
                  <span>{describeReason(reason, translator).sentence}</span>
                </li>
              ))}
            </ol>
          )}
        </>
      )}
    </section>
  );
}
