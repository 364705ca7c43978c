import type { forecastBase, replacementCost, silentUnhappy } from '../../../lib/domain/churn/customer-base.ts';
import type { Period, PeriodUnit } from '../../../lib/domain/churn/periods.ts';
import type { ChurnSource } from '../../../lib/domain/figures/company-figures.ts';
import type { ListLosses } from '../../../lib/domain/figures/compare-lists.ts';
import type { isLossRisingUnseen } from '../../../lib/domain/figures/early-warning.ts';
import type { judgePeriod } from '../../../lib/domain/figures/judge-period.ts';
import type { PeriodFigures } from '../../../lib/domain/figures/period-figures.ts';
import type { Settings } from '../../../lib/domain/settings.ts';

/** The arithmetic that follows the hand on a slider or a field: it comes from outside, this part only shows it. */
export type FigureCalculations = {
  judgePeriod: typeof judgePeriod;
  forecastBase: typeof forecastBase;
  replacementCost: typeof replacementCost;
  silentUnhappy: typeof silentUnhappy;
  isLossRisingUnseen: typeof isLossRisingUnseen;
  periodsAYear: Record<PeriodUnit, number>;
};

export type FigureSettings = Pick<Settings, 'churnThreshold' | 'economics' | 'lostDefinition'>;
export type LostDefinition = Settings['lostDefinition'];

export type ListChoice = { kind: 'imports'; beforeId: string; nowId: string } | { kind: 'files'; before: File; now: File };
export type ListAnswer = { ok: true; value: ListLosses } | { ok: false; why: 'internal' | 'unreadable' | 'nobody'; file: string | null };

export type AskPeriod = (source: ChurnSource, period: Period) => Promise<PeriodFigures | null>;
