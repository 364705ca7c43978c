import type { ScoreTrend } from '../../lib/domain/views.ts';
import { panelScoreWords } from '../../lib/i18n/catalogs/panel-score.ts';
import { describeReason } from '../../lib/i18n/describe-reason.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Sparkline } from '../ui/Sparkline.tsx';
import { Fold } from './Fold.tsx';

/** How the score came to be what it is: its line, what came and what went since the first day shown, and the same as a table. */
export function TrendSection({ trend, translator }: { trend: ScoreTrend; translator: Translator }) {
  const { t, number, date } = translator;
  const known = trend.points.filter((point) => point.score !== null);
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined || known.length < 2) return null;
  const [from, to] = [first.score!, last.score!];
  const words = to > from ? panelScoreWords.trendRose : panelScoreWords.trendFell;
  const named = (reasons: ScoreTrend['came']): string =>
    [...new Set(reasons.map((reason) => describeReason(reason, translator).name))].join(' · ');
  return (
    <Fold
      name="trend"
      data-testid="trend"
      title={t(panelScoreWords.trendTitle)}
      summary={from === to ? t(panelScoreWords.trendSame, { at: first.at }) : t(words, { from, to, at: first.at })}
    >
      <Sparkline
        values={trend.points.map(({ score }) => score)}
        lowest={0}
        highest={100}
        label={t(panelScoreWords.trendChart, { from, to })}
      />
      {trend.came.length > 0 && (
        <p className="hf-small">
          <span className="hf-soft">{t(panelScoreWords.cameAlong)}:</span> {named(trend.came)}
        </p>
      )}
      {trend.went.length > 0 && (
        <p className="hf-small">
          <span className="hf-soft">{t(panelScoreWords.wentAway)}:</span> {named(trend.went)}
        </p>
      )}
      <Disclosure summary={<span>{t(panelScoreWords.trendTable)}</span>}>
        <table className="panel-trend">
          <thead>
            <tr>
              <th scope="col">{t(panelScoreWords.trendDay)}</th>
              <th scope="col">{t(panelScoreWords.trendScore)}</th>
            </tr>
          </thead>
          <tbody>
            {trend.points.toReversed().map(({ at, score }) => (
              <tr key={at}>
                <td>{date(at)}</td>
                <td>{score === null ? t(panelScoreWords.trendNone) : number(score)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </Fold>
  );
}
