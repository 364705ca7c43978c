import './reasons.css';
import { useRef, useState } from 'react';
import { useKeptFocus } from '../page/use-kept-focus.ts';
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

/** Parts shown at once, the largest; the others fold into one line with their own sum, so that the sum always stands. */
const shownReasons = 3;

type Step = { reason: Reason; before: number };
const keyOf = ({ reason }: Step): string => (reason.kind === 'signal' ? `${reason.signal.id}|${reason.signal.key}` : reason.kind);
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
  // What somebody looked into stays in sight, whatever comes in meanwhile.
  const [lookedInto, setLookedInto] = useState<readonly string[]>([]);
  const [isDeniedOpen, setDeniedOpen] = useState(false);
  const section = useRef<HTMLElement>(null);
  useKeptFocus(section);
  const size = ({ reason }: Step) => Math.abs(reason.points);
  const largest = steps
    .filter((step) => size(step) > 0)
    .toSorted((a, b) => size(b) - size(a))
    .slice(0, shownReasons);
  const shown = steps.filter((step) => largest.includes(step) || lookedInto.includes(keyOf(step)));
  const tail = steps.filter((step) => !shown.includes(step));
  const rowActs: Known = {
    ...known,
    onDeny: (signal, words) => {
      setDeniedOpen(true);
      known.onDeny(signal, words);
    },
  };
  return (
    <section ref={section} aria-labelledby="why" className="hf-card panel-section panel-section--close">
      <h2 id="why">{t(panelWords.whyTitle)}</h2>
      <ol className="panel-reasons">
        {shown.map((step) => (
          <ReasonRow key={keyOf(step)} step={step} onLook={() => setLookedInto([...lookedInto, keyOf(step)])} {...rowActs} />
        ))}
      </ol>
      {tail.length > 0 && (
        <Disclosure
          className="panel-tail"
          summary={
            <span className="panel-reason__head">
              <span>{t(panelWords.moreReasons, { count: tail.length })}</span>
              <Points points={sum(tail.map(({ reason }) => reason))} translator={translator} />
            </span>
          }
        >
          <ol className="panel-reasons">
            {tail.map((step) => (
              <ReasonRow key={keyOf(step)} step={step} {...rowActs} />
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
        <Disclosure
          testId="denied"
          isOpen={isDeniedOpen}
          onToggle={setDeniedOpen}
          summary={<span>{t(reasonActionWords.denied, { count: denied.length })}</span>}
        >
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

/** Its name, its points and the words that it rests on in one line; opened, the rest of what is known of it. */
function ReasonRow({
  step: { reason, before },
  translator,
  hostNames,
  canSave,
  onDeny,
  onShowQuote,
  onLook,
}: { step: Step; onLook?: () => void } & Known) {
  const { t, date } = translator;
  const { name, sentence } = describeReason(reason, translator, { hasQuoteBelow: true });
  const signal = reason.kind === 'signal' ? reason.signal : null;
  const quote = signal?.evidence.quote ?? null;
  const [open, close] = quoteMarks[translator.language];
  const quoted = quote === null ? null : `${open}${quote}${close}`;
  // Words say more than the sentence about them; a value from a field says less.
  const isSaid = quote !== null && /\p{L}/u.test(quote) && reason.kind === 'signal' && reason.group !== 'contract';
  const inFull = isSaid ? sentence : quoted;
  const inShort = (
    <span className="panel-reason__short">
      <span className="panel-reason__head">
        <span className="panel-reason__name">{name}</span>
        {signal && <span className="panel-reason__on hf-soft hf-small">{date(signal.at)}</span>}
        <Points points={reason.points} translator={translator} />
      </span>
      <PointsBar before={before} points={reason.points} kind={reason.kind === 'startingPoint' ? 'start' : 'signal'} />
      <span className="panel-reason__said hf-small" dir={isSaid ? 'auto' : undefined}>
        {isSaid ? quoted : sentence}
      </span>
    </span>
  );
  return (
    <li className="panel-reason" data-testid="reason" data-reason={signal === null ? reason.kind : signal.id} data-points={reason.points}>
      {signal === null ? (
        inShort
      ) : (
        <Disclosure summary={inShort} onToggle={onLook}>
          <div className="panel-reason__more">
            {inFull !== null && <p>{inFull}</p>}
            <SourceLine evidence={signal.evidence} name={name} translator={translator} hostNames={hostNames} />
            <p className="panel-reason__actions">
              {quote !== null && signal.evidence.source !== null && (
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
                  onClick={() => onDeny(signal, quote ?? sentence)}
                >
                  {t(reasonActionWords.notTrue)}
                </Button>
              )}
            </p>
          </div>
        </Disclosure>
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

/** The way to where it was read; nothing where that is not known. */
function SourceLine({
  evidence: { source },
  name,
  translator: { t },
  hostNames,
}: { evidence: Evidence; name: string } & Pick<Known, 'translator' | 'hostNames'>) {
  // What no page told was told by a file: its place is the file's name.
  if (source?.url === '' && source.place !== '')
    return <p className="hf-soft hf-small">{t(panelWords.fromFile, { file: source.place })}</p>;
  const link = linkOf(source?.url ?? '');
  const host = (source && hostNames[source.hostId]) ?? link?.host;
  if (!link || !host) return null;
  return (
    <p className="hf-small">
      <a href={link.href} target="_blank" rel="noreferrer" aria-label={t(panelWords.showSource, { reason: name, host })}>
        <bdi>{host}</bdi>
      </a>
    </p>
  );
}
