import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { PointsBar } from '../ui/PointsBar.tsx';
import type { DeniedReason } from '../../lib/domain/journal/journal.ts';
import type { Reason, RiskScore } from '../../lib/domain/scoring/score.ts';
import type { Evidence } from '../../lib/domain/signals/signal.ts';
import { reasonActionWords } from '../../lib/i18n/catalogs/panel-score.ts';
import { panelWords } from '../../lib/i18n/catalogs/panel.ts';
import { describeReason } from '../../lib/i18n/describe-reason.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { PanelActions } from './panel-types.ts';

/** Parts shown at once; the tail, with what moved nothing, folds into one line with its own sum, so that the sum always stands. */
const shownReasons = 6;

type Step = { reason: Reason; before: number };
const sum = (reasons: readonly Reason[]) => reasons.reduce((total, reason) => total + reason.points, 0);

/** `hostNames`: what the hosts that were read are called, by their id. */
type Known = {
  translator: Translator;
  hostNames: Readonly<Record<string, string>>;
  canSave: boolean;
} & Pick<PanelActions, 'onDeny' | 'onShowQuote'>;

/** Why the score is what it is: parts that add up to it, each with what it rests on. */
export function ReasonsSection({
  score,
  denied,
  isQuoteMissing,
  onRemoveEntry,
  ...known
}: {
  score: Extract<RiskScore, { kind: 'scored' }>;
  /** What was taken out by hand. */
  denied: readonly DeniedReason[];
  /** The words asked for last are not on the page. */
  isQuoteMissing: boolean;
} & Known &
  Pick<PanelActions, 'onRemoveEntry'>) {
  const { translator } = known;
  const { t, number } = translator;
  let before = 0;
  const steps: Step[] = score.reasons.map((reason) => {
    const step = { reason, before };
    before += reason.points;
    return step;
  });
  const moving = steps.filter(({ reason }) => reason.points !== 0);
  const shown = moving.length > shownReasons + 1 ? moving.slice(0, shownReasons) : moving;
  const tail = steps.filter((step) => !shown.includes(step));
  return (
    <section aria-labelledby="why" className="hf-card panel-section">
      <h2 id="why">{t(panelWords.whyTitle)}</h2>
      <ol className="panel-reasons">
        {shown.map((step, i) => (
          <ReasonRow key={i} step={step} {...known} />
        ))}
      </ol>
      {tail.length > 0 && (
        <Disclosure
          className="panel-tail"
          summary={
            <span className="panel-reason__head">
              <span>{t(panelWords.smallerReasons, { count: tail.length })}</span>
              <Points points={sum(tail.map(({ reason }) => reason))} translator={translator} />
            </span>
          }
        >
          <ol className="panel-reasons">
            {tail.map((step, i) => (
              <ReasonRow key={i} step={step} {...known} />
            ))}
          </ol>
        </Disclosure>
      )}
      <div className={`panel-total hf-band hf-band--${score.band}`} data-testid="reasons-total">
        <p className="panel-reason__head">
          <strong>{t(panelWords.together)}</strong>
          <strong className="panel-points">{number(score.score)}</strong>
        </p>
        <PointsBar before={0} points={score.score} kind="total" />
      </div>
      <p role="status" className="hf-small" data-testid="quote-missing">
        {isQuoteMissing && t(reasonActionWords.notOnPage)}
      </p>
      {denied.length > 0 && (
        <Disclosure testId="denied" summary={<span>{t(reasonActionWords.denied, { count: denied.length })}</span>}>
          <ul className="panel-entries">
            {denied.map((entry) => (
              <li key={entry.id} className="panel-entry">
                <p className="panel-entry__text" dir="auto">
                  {entry.words}
                </p>
                {known.canSave && (
                  <Button
                    size="small"
                    aria-label={t(reasonActionWords.countAgainOf, { words: entry.words })}
                    onClick={() => onRemoveEntry(entry)}
                  >
                    {t(reasonActionWords.countAgain)}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

function Points({ points, translator: { t, number, signedNumber } }: { points: number; translator: Translator }) {
  const spoken =
    points === 0 ? t(panelWords.pointsNone) : t(points > 0 ? panelWords.pointsMore : panelWords.pointsLess, { points: Math.abs(points) });
  return (
    <span className="panel-points">
      <span aria-hidden="true">{points === 0 ? number(0) : signedNumber(points)}</span>
      <span className="hf-hidden">{spoken}</span>
    </span>
  );
}

function ReasonRow({ step: { reason, before }, translator, hostNames, canSave, onDeny, onShowQuote }: { step: Step } & Known) {
  const { t } = translator;
  const { name, sentence } = describeReason(reason, translator, { hasQuoteBelow: true });
  const quote = reason.kind === 'signal' ? reason.signal.evidence.quote : null;
  return (
    <li
      className="panel-reason"
      data-testid="reason"
      data-reason={reason.kind === 'signal' ? reason.signal.id : reason.kind}
      data-points={reason.points}
    >
      <p className="panel-reason__head">
        <span className="panel-reason__name">{name}</span>
        <Points points={reason.points} translator={translator} />
      </p>
      <PointsBar before={before} points={reason.points} kind={reason.kind === 'startingPoint' ? 'start' : 'signal'} />
      <p className={reason.kind === 'signal' ? undefined : 'hf-soft hf-small'}>{sentence}</p>
      {reason.kind === 'signal' && (
        <>
          <EvidenceLines
            evidence={reason.signal.evidence}
            at={reason.signal.at}
            name={name}
            translator={translator}
            hostNames={hostNames}
          />
          <p className="panel-reason__actions">
            {quote !== null && reason.signal.evidence.source !== null && (
              <Button
                look="quiet"
                size="small"
                aria-label={t(reasonActionWords.showOnPageOf, { reason: name })}
                data-testid="show-quote"
                onClick={() => onShowQuote(quote)}
              >
                {t(reasonActionWords.showOnPage)}
              </Button>
            )}
            {canSave && (
              <Button
                look="quiet"
                size="small"
                aria-label={t(reasonActionWords.notTrueOf, { reason: name })}
                data-testid="deny-reason"
                onClick={() => onDeny(reason.signal, quote ?? sentence)}
              >
                {t(reasonActionWords.notTrue)}
              </Button>
            )}
          </p>
        </>
      )}
    </li>
  );
}

const quoteMarks = { en: ['“', '”'], fa: ['«', '»'], ru: ['«', '»'] } as const;

/** A page's address, if a link may lead there: what came off a page is not trusted to be one. */
function linkOf(url: string): { host: string; href: string } | null {
  try {
    const { protocol, host } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? { host, href: url } : null;
  } catch {
    return null;
  }
}

/** The words on the page, then when they were written and the way to where they were read. */
function EvidenceLines({
  evidence,
  at,
  name,
  translator,
  hostNames,
}: { evidence: Evidence; at: number; name: string } & Pick<Known, 'translator' | 'hostNames'>) {
  const { t, date, language } = translator;
  const [open, close] = quoteMarks[language];
  const { source, quote } = evidence;
  // What no page told was told by a file: its place is the file's name.
  const link = linkOf(source?.url ?? '');
  const host = (source && hostNames[source.hostId]) ?? link?.host;
  return (
    <>
      {quote && (
        <blockquote className="panel-quote" dir="auto">
          {open}
          {quote}
          {close}
        </blockquote>
      )}
      <p className="hf-soft hf-small panel-source">
        <span>{date(at)}</span>
        {source?.url === '' && source.place !== '' && <span>{t(panelWords.fromFile, { file: source.place })}</span>}
        {link && host && (
          <a href={link.href} target="_blank" rel="noreferrer" aria-label={t(panelWords.showSource, { reason: name, host })}>
            <bdi>{host}</bdi>
          </a>
        )}
      </p>
    </>
  );
}
