import { exampleBandWords, welcomeWords } from '../../lib/i18n/catalogs/welcome.ts';
import { describeBadge } from '../../lib/i18n/describe-badge.ts';
import { describeReason } from '../../lib/i18n/describe-reason.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { BandMark } from '../ui/BandMark.tsx';
import { PointsBar } from '../ui/PointsBar.tsx';
import { exampleScore, exampleScores } from './example-score.ts';

/** The five states of a badge and one score with its reasons: an example, and marked as one wherever a person shows. */
export function BadgeExample({ translator }: { translator: Translator }) {
  const { t, signedNumber } = translator;
  const quotes = {
    complaint: welcomeWords.quoteComplaint,
    competitorNamed: welcomeWords.quoteCompetitor,
    praise: welcomeWords.quotePraise,
  };
  const score = exampleScore(t(welcomeWords.exampleCompetitor));
  const badge = describeBadge(score, translator);
  let before = 0;
  return (
    <div className="example">
      <ul className="example__states">
        {exampleScores.map(([band, number]) => (
          <li key={band} className="example__state">
            <BandMark band={band} score={number} translator={translator} />
            <span className="hf-small">{t(exampleBandWords[band])}</span>
          </li>
        ))}
      </ul>
      <div className="hf-stack">
        <h3>{t(welcomeWords.exampleReasonHeading)}</h3>
        <p className="hf-soft">{t(welcomeWords.exampleReasonLead)}</p>
      </div>
      <article className="example__card" aria-label={t(welcomeWords.exampleTag)}>
        <div className="example__head">
          <span className="example__tag">{t(welcomeWords.exampleTag)}</span>
          <span className="example__name">{t(welcomeWords.exampleCustomer)}</span>
          <BandMark band={score.band} score={score.score} translator={translator} />
        </div>
        <ul className="example__reasons">
          {score.reasons.map((reason) => {
            const { name, sentence } = describeReason(reason, translator);
            const id = reason.kind === 'signal' ? reason.signal.id : null;
            const quote = id !== null && Object.hasOwn(quotes, id) ? t(quotes[id as keyof typeof quotes]) : null;
            const start = before;
            before += reason.points;
            return (
              <li key={id ?? reason.kind} className="example__reason">
                <span className="example__points">{signedNumber(reason.points)}</span>
                <span>
                  <span>{reason.kind === 'signal' ? sentence : name}</span>
                  {quote !== null && <q className="example__quote">{quote}</q>}
                </span>
                <PointsBar before={start} points={reason.points} kind={reason.kind === 'startingPoint' ? 'start' : 'signal'} />
              </li>
            );
          })}
          <li className="example__reason example__reason--sum">
            <span className="example__points">{translator.number(score.score)}</span>
            <span>{badge.card.confidence}</span>
          </li>
        </ul>
      </article>
    </div>
  );
}
