import type { PeriodUnit } from '../../../lib/domain/churn/periods.ts';
import type { PeriodJudgement } from '../../../lib/domain/figures/judge-period.ts';
import { figuresWords } from '../../../lib/i18n/catalogs/figures.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { CheckIcon, WarningIcon } from '../../ui/icons.tsx';
import { chanceText, shareText, signedShareText } from './figure-text.ts';

export type JudgementProps = {
  translator: Translator;
  /** What the period is called. */
  name: string;
  /** Null: neither week, month, quarter nor year. */
  unit: PeriodUnit | null;
  counts: { atStart: number; lost: number };
  judgement: PeriodJudgement;
  thresholdAYear: number;
  /** Who is still there with half the business is no loss to the number of customers: then there is no growth to tell. */
  hasGrowth?: boolean;
};

/** The churn of one period: what it is, what it is a year, whether it passes the test and how sure that is, and the growth. */
export function Judgement({ translator, name, unit, counts, judgement, thresholdAYear, hasGrowth = true }: JudgementProps) {
  const { t, number } = translator;
  const { rate, rateAYear, isWithin, probabilityAbove, interval, threshold, change } = judgement;
  const share = (value: number) => shareText(translator, value);
  const limit = share(thresholdAYear);
  return (
    <div className="judgement" aria-live="polite" data-testid="judgement">
      <div className="judgement__rate">
        <p className="hf-soft">{name}</p>
        <p className="judgement__number">{share(rate)}</p>
        <p>{t(figuresWords.lostOf, { lost: counts.lost, atStart: counts.atStart })}</p>
        {unit !== 'year' && <p className="hf-soft">{t(figuresWords.asYear, { rate: share(rateAYear) })}</p>}
      </div>
      <div className="judgement__test">
        <p className={isWithin ? 'judgement__verdict' : 'judgement__verdict judgement__verdict--fails'} data-testid="verdict">
          {isWithin ? <CheckIcon /> : <WarningIcon />}
          {t(isWithin ? figuresWords.passes : figuresWords.fails, { limit })}
        </p>
        {unit !== 'year' && <p className="hf-soft">{t(figuresWords.limitOfPeriod, { limit, rate: share(threshold) })}</p>}
        <p>{t(figuresWords.chanceAbove, { limit, chance: chanceText(translator, probabilityAbove) })}</p>
        {share(interval.low) !== share(interval.high) && (
          <p className="hf-soft">{t(figuresWords.interval, { low: share(interval.low), high: share(interval.high) })}</p>
        )}
      </div>
      {hasGrowth && (
        <dl className="figures__facts">
          <div>
            <dt>{t(figuresWords.netGrowth)}</dt>
            <dd>{signedShareText(translator, change.netGrowthRate)}</dd>
          </div>
          <div>
            <dt>{t(figuresWords.growthWithoutLoss)}</dt>
            <dd>{signedShareText(translator, change.growthWithoutLossRate)}</dd>
          </div>
          <div>
            <dt>{t(figuresWords.nextBase)}</dt>
            <dd>{number(change.atEnd)}</dd>
          </div>
        </dl>
      )}
    </div>
  );
}
