import { churnRate, type ChurnCounts } from './churn-rate.ts';

/** How the number of customers moved over one period. Rates are shares of the customers at the start. */
export type BaseChange = {
  churnRate: number;
  netGrowthRate: number;
  /** Growth if nobody had left. */
  growthWithoutLossRate: number;
  /** The next period's start. */
  atEnd: number;
};

/** Null with nobody at the start. `joined`: customers new in the period, and those come back. */
export function baseChange({ atStart, lost, joined }: ChurnCounts & { joined: number }): BaseChange | null {
  const rate = churnRate({ atStart, lost });
  if (rate === null) return null;
  return {
    churnRate: rate,
    netGrowthRate: (joined - lost) / atStart,
    growthWithoutLossRate: joined / atStart,
    atEnd: atStart + joined - lost,
  };
}

export type BaseForecastInput = {
  customers: number;
  /** New customers a period, as a share of those there at its start. */
  newRate: number;
  /** Share kept from period to period; a list gives each period its own (the model of renewals), the last goes on. */
  retentionRate: number | readonly number[];
  revenuePerCustomer: number;
  periods: number;
};
export type BaseForecastRow = { period: number; customers: number; revenue: number };

/**
 * What if: customers and revenue period by period, from period 0 on: N (retention + new). With one rate of each, N (r + g)^n.
 */
export function forecastBase({ customers, newRate, retentionRate, revenuePerCustomer, periods }: BaseForecastInput): BaseForecastRow[] {
  const rates = typeof retentionRate === 'number' ? [retentionRate] : retentionRate;
  if (rates.length === 0) throw new RangeError('A forecast needs a retention rate.');
  const rows: BaseForecastRow[] = [];
  let count = customers;
  for (let period = 0; period <= periods; period++) {
    rows.push({ period, customers: count, revenue: count * revenuePerCustomer });
    count *= rates[Math.min(period, rates.length - 1)]! + newRate;
  }
  return rows;
}

/** A rule of thumb, not a measurement: replacing a customer costs 5 to 7 times what keeping one does. */
export function replacementCost(lost: number, costOfKeepingOne: number): { low: number; high: number } {
  return { low: 5 * lost * costOfKeepingOne, high: 7 * lost * costOfKeepingOne };
}

/** A rule of thumb: only 4 to 10 % of the unhappy complain, so so many are unhappy behind the complaints heard. */
export function silentUnhappy(complaints: number): { low: number; high: number } {
  return { low: complaints / 0.1, high: complaints / 0.04 };
}
