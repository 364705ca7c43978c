import { useState } from 'react';
import type { LearningView, MistakeView } from '../../../lib/domain/views.ts';
import type { NamedFailure } from '../../../lib/i18n/catalogs/failures.ts';
import { generalWords } from '../../../lib/i18n/catalogs/general.ts';
import { learningWords } from '../../../lib/i18n/catalogs/learning.ts';
import { signalNames } from '../../../lib/i18n/catalogs/signals.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { FailureNotice } from '../../page/FailureNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TableFrame } from '../../ui/TableFrame.tsx';

export type LearningPartProps = {
  translator: Translator;
  /** Null until it is reckoned. */
  learning: LearningView | null;
  failure: NamedFailure | null;
  isReadOnly: boolean;
  /** An answer to accepting or taking back is on its way. */
  isBusy: boolean;
  onAccept: (learning: Extract<LearningView, { kind: 'learned' }>) => void;
  onUndo: () => void;
  onTryAgain: () => void;
  onReloadPage: () => void;
};

/** What outcomes would change about the weights, what the score got wrong, and the choice to take it over or not. */
export function LearningPart(props: LearningPartProps) {
  const { translator, learning, failure, isReadOnly, isBusy } = props;
  const { t } = translator;
  return (
    <>
      <div className="hf-stack">
        <h1>{t(learningWords.title)}</h1>
        <p className="hf-soft dashboard__lead">{t(learningWords.lead)}</p>
      </div>
      {failure !== null && (
        <FailureNotice translator={translator} failure={failure} onTryAgain={props.onTryAgain} onReloadPage={props.onReloadPage} />
      )}
      {learning === null && failure === null && <Skeleton label={t(generalWords.loading)} lines={8} />}
      {learning !== null && (
        <>
          <section className="hf-card hf-stack" data-testid="learning-outcomes">
            <p>{t(learningWords.outcomes, learning.counts)}</p>
            <p className="hf-soft hf-small">{t(learningWords.automatic)}</p>
            {learning.accepted !== null && (
              <div className="hf-row" data-testid="learning-accepted">
                <span>{t(learningWords.accepted, { at: learning.accepted.at, count: learning.accepted.outcomes })}</span>
                <Button size="small" isDisabled={isReadOnly || isBusy} onClick={props.onUndo} data-testid="learning-undo">
                  {t(learningWords.undo)}
                </Button>
              </div>
            )}
          </section>
          {learning.kind === 'notEnough' ? (
            <Notice tone="info" title={t(learningWords.notEnoughTitle)} testId="learning-not-enough">
              <p>{t(learningWords.notEnoughNext)}</p>
            </Notice>
          ) : (
            <Learned {...props} learning={learning} />
          )}
        </>
      )}
    </>
  );
}

/** A weight with two decimals, for the second one tells, and its sign. */
const weightText = (weight: number, { signedNumber }: Translator): string => signedNumber(Math.round(weight * 100) / 100, 2);

function Learned(props: LearningPartProps & { learning: Extract<LearningView, { kind: 'learned' }> }) {
  const { translator, learning, isReadOnly, isBusy } = props;
  const { t, number } = translator;
  const [isRefused, setRefused] = useState(false);
  const seen = learning.weights.filter(({ seenIn }) => seenIn > 0).toSorted((a, b) => b.seenIn - a.seenIn);
  const { before, after } = learning.quality;
  const isBetter = after.logLoss < before.logLoss;
  return (
    <>
      <section className="hf-card hf-stack">
        <h2 id="weights-heading">{t(learningWords.weightsTitle)}</h2>
        <p className="hf-soft hf-small">{t(learningWords.weightsGround)}</p>
        <TableFrame labelledBy="weights-heading">
          <table className="table" data-testid="learning-weights">
            <thead>
              <tr>
                <th scope="col">{t(learningWords.signal)}</th>
                <th scope="col" className="table__number">
                  {t(learningWords.weightNow)}
                </th>
                <th scope="col" className="table__number">
                  {t(learningWords.weightLearned)}
                </th>
                <th scope="col" className="table__number">
                  {t(learningWords.deviation)}
                </th>
                <th scope="col" className="table__number">
                  {t(learningWords.seenIn)}
                </th>
              </tr>
            </thead>
            <tbody>
              {seen.map((weight) => (
                <tr key={weight.id}>
                  <th scope="row">{t(signalNames[weight.id])}</th>
                  <td className="table__number">{weightText(weight.before, translator)}</td>
                  <td className="table__number">
                    <strong>{weightText(weight.after, translator)}</strong>
                  </td>
                  <td className="table__number">{number(weight.deviation, 2)}</td>
                  <td className="table__number">{number(weight.seenIn)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
        {seen.length < learning.weights.length && (
          <p className="hf-soft hf-small">{t(learningWords.unseen, { count: learning.weights.length - seen.length })}</p>
        )}
        <h3>{t(learningWords.qualityTitle)}</h3>
        {before.auc !== null && after.auc !== null && (
          <p>{t(learningWords.ranking, { before: Math.round(100 * before.auc), after: Math.round(100 * after.auc) })}</p>
        )}
        <p>
          <strong>{t(isBetter ? learningWords.better : learningWords.worse)}</strong>{' '}
          <span className="hf-soft hf-small">{t(learningWords.qualityGround)}</span>
        </p>
        {!isRefused && !isReadOnly && (
          <div className="hf-row">
            <Button
              look={isBetter ? 'primary' : 'plain'}
              isDisabled={isBusy}
              onClick={() => props.onAccept(learning)}
              data-testid="learning-accept"
            >
              {t(learningWords.accept)}
            </Button>
            <Button isDisabled={isBusy} onClick={() => setRefused(true)} data-testid="learning-refuse">
              {t(learningWords.refuse)}
            </Button>
          </div>
        )}
        <p role="status">{isRefused && t(learningWords.refused)}</p>
      </section>
      <Mistakes title={t(learningWords.falseAlarms)} mistakes={learning.falseAlarms} translator={translator} />
      <Mistakes title={t(learningWords.misses)} mistakes={learning.misses} translator={translator} />
    </>
  );
}

function Mistakes({ title, mistakes, translator: { t } }: { title: string; mistakes: readonly MistakeView[]; translator: Translator }) {
  return (
    <section className="hf-card hf-stack" aria-label={title}>
      <h2>{title}</h2>
      {mistakes.length === 0 ? (
        <p className="hf-soft">{t(learningWords.noMistakes)}</p>
      ) : (
        <ul className="page-list">
          {mistakes.map(({ customerId, name, company, at, score }) => (
            <li key={`${customerId} ${at}`} className="page-list__row">
              <span className="page-list__words">
                <bdi className="page-list__name">{name}</bdi>
                {company !== null && company !== name && <bdi className="hf-hint">{company}</bdi>}
              </span>
              <span className="hf-hint">{t(learningWords.mistakeOn, { at, score })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
