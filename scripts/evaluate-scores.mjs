/**
 * `npm run evaluate -- scores`: how good the forecasts are, data set by data set, beside the plainest forecast and the figure
 * published for it. Fitted up to a day, judged by what came after; only the published figures are not computed here. `our
 * score` is the product's: columns guessed, rows read, models, signals and starting point, as a list that is taken in and
 * given out again. Nothing is fitted to what came after; but that silence and falling business are not counted beside a
 * rhythm that has them (silence.ts, group-log-odds.ts) was settled while looking at CDNOW, and the weights of
 * subscriber-factors.ts while looking at Telco.
 */
import { brierScore, calibrationError, logLoss, rankingQuality } from '../lib/domain/churn/forecast-measures.ts';
import { minimise } from '../lib/domain/churn/minimise.ts';
import { groupOrderDays } from '../lib/domain/churn/order-days.ts';
import { countsOfCohort, fitRenewals, survivalAfter } from '../lib/domain/churn/renewal-model.ts';
import { fitShopForecast, probabilitiesOfNoOrder } from '../lib/domain/churn/shop-forecast.ts';
import { softplus } from '../lib/domain/churn/special-functions.ts';
import { toRow, weighHistory } from '../lib/app/score-customers.ts';
import { buildHistory } from '../lib/domain/customers/history.ts';
import { calibrateBasis, fitBasis } from '../lib/domain/scoring/basis.ts';
import { calibrateIntercept } from '../lib/domain/scoring/calibrate-intercept.ts';
import { sigmoid } from '../lib/domain/scoring/logistic.ts';
import { purchasesOf } from '../lib/domain/scoring/purchases.ts';
import { defaultSettings } from '../lib/domain/settings.ts';
import { toImportBook } from '../lib/exchange/import-book.ts';
import { guessColumns } from '../lib/exchange/import/guess-columns.ts';
import { createInterpreter } from '../lib/exchange/import/interpret-rows.ts';
import { dayOf, readOrders, readRows, reference } from '../tests/fixtures/churn/read.ts';

const dayMs = 86_400_000;

/**
 * @typedef {{ auc: number | null, brier: number | null, logLoss: number | null, calibrationError: number | null }} Measures
 * @typedef {{ dataSet: string, forecast: string, customers: number } & Measures} ScoreRow
 * @typedef {{ dataSet: string, forecast: string, meanError: number }} ProjectionRow
 */

/** @param {ArrayLike<number>} forecasts @param {ArrayLike<number>} outcomes @returns {Measures} */
const measure = (forecasts, outcomes) => ({
  auc: rankingQuality(forecasts, outcomes),
  brier: brierScore(forecasts, outcomes),
  logLoss: logLoss(forecasts, outcomes),
  calibrationError: calibrationError(forecasts, outcomes),
});
/** @param {string} forecast @param {Partial<Measures>} known */
const published = (forecast, known) => ({
  forecast: `published: ${forecast}`,
  auc: null,
  brier: null,
  logLoss: null,
  calibrationError: null,
  ...known,
});

/** A logistic regression on one variable. @param {number[]} values @param {number[]} outcomes @returns {(value: number) => number} */
function fitOneVariable(values, outcomes) {
  const { point } = minimise(
    (at, gradient) => {
      const [level = 0, slope = 0] = at;
      let loss = 0;
      gradient.fill(0);
      for (const [i, value] of values.entries()) {
        const odds = level + slope * value;
        const error = sigmoid(odds) - (outcomes[i] ?? 0);
        loss += softplus(outcomes[i] === 1 ? -odds : odds);
        gradient[0] = (gradient[0] ?? 0) + error;
        gradient[1] = (gradient[1] ?? 0) + error * value;
      }
      return loss;
    },
    [0, 0],
  );
  return (value) => sigmoid((point[0] ?? 0) + (point[1] ?? 0) * value);
}

/** In standard deviations from the mean. @param {number[]} values */
function standardised(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return values.map((value) => (value - mean) / deviation);
}

/**
 * The whole way of a file through the product: its columns guessed, its rows read, its history, the models fitted to it, the
 * signals and the score, told as the export tells it.
 * @param {string[]} headings @param {string[][]} rows @param {number} now @param {Partial<typeof defaultSettings>} some
 * @returns {Map<string, number>} Probability of loss by the customer's number; who has no score is left out.
 */
function scoreList(headings, rows, now, some) {
  const settings = { ...defaultSettings, ...some };
  const table = rows.map((cells, i) => ({ line: i + 2, cells }));
  const guess = guessColumns({ headings, rows: table.slice(0, 1000), separator: ',' }, now);
  const interpreter = createInterpreter({ kind: guess.kind, columns: guess.columns, options: guess.options, now });
  interpreter.take(table);
  const book = toImportBook({ ...interpreter.finish(), hash: '', bytes: 0 }, null);
  const own = book.customers.map(() => ({
    days: /** @type {number[]} */ ([]),
    amounts: /** @type {number[]} */ ([]),
    contracts: /** @type {import('../lib/domain/customers/imported-history.ts').ImportedContract[]} */ ([]),
  }));
  for (const [i, customer] of Array.from(book.orders.customers).entries()) {
    own[customer]?.days.push(book.orders.days[i] ?? 0);
    own[customer]?.amounts.push(book.orders.amounts[i] ?? Number.NaN);
  }
  const file = { name: 'list.csv', takenInAt: now };
  for (const { customer, contract } of book.contracts) own[customer]?.contracts.push({ ...contract, file });
  const histories = own.map(({ days, amounts, contracts }) =>
    buildHistory([], [], { orderDays: Int32Array.from(days), orderAmounts: Float64Array.from(amounts), contracts }),
  );
  const asOfDay = settings.ordersKnownUntil === null ? null : dayOf(settings.ordersKnownUntil);
  const orders = histories.flatMap((history, customer) => {
    const { days, amounts } = purchasesOf(history, asOfDay, now);
    return Array.from(days, (day, i) => ({ customer, day, amount: amounts[i] ?? Number.NaN }));
  });
  const basis = fitBasis({
    orders: {
      customers: orders.map(({ customer }) => customer),
      days: orders.map(({ day }) => day),
      amounts: orders.map(({ amount }) => amount),
    },
    customerCount: histories.length,
    contracts: own.flatMap(({ contracts }) => contracts),
    outcomes: [],
    knownCustomers: histories.length,
    settings,
    now,
  });
  const scoring = { basis, settings, phrases: null, now };
  const weighed = histories.map((history) => weighHistory(history, scoring));
  const evidence = weighed.map(({ context, logOdds }) => ({ kind: context.kind, logOdds }));
  const calibrated = { ...scoring, basis: calibrateBasis(basis, evidence, settings) };
  return new Map(
    weighed.flatMap((one, i) => {
      const [key] = book.customers[i]?.sighting.identity ?? [];
      const id = /** @type {import('../lib/domain/customers/customer.ts').CustomerId} */ (String(i));
      const { probability } = toRow(
        /** @type {import('../lib/domain/customers/customer.ts').Customer} */ ({ id, name: '', company: null }),
        one,
        calibrated,
      );
      return key?.kind !== 'code' || probability === null ? [] : [[key.id, probability]];
    }),
  );
}

/** @typedef {{ silence: number[], outcomes: number[], customers: number[] }} Silences What was known on a day, and what came. */

/** @param {import('../lib/domain/churn/orders.ts').Orders} orders @returns {Silences} */
function silencesAt(orders, /** @type {number} */ customerCount, /** @type {number} */ day, /** @type {number} */ horizonDays) {
  const { starts, days } = groupOrderDays(orders, customerCount, day + horizonDays);
  /** @type {Silences} */
  const known = { silence: [], outcomes: [], customers: [] };
  for (let c = 0; c < customerCount; c += 1) {
    const own = days.subarray(starts[c], starts[c + 1]);
    const last = own.findLast((one) => one <= day);
    if (last === undefined) continue;
    known.customers.push(c);
    known.silence.push(day - last);
    known.outcomes.push((own.at(-1) ?? 0) > day ? 0 : 1);
  }
  return known;
}

/**
 * A shop as of a day. Recency alone is made a probability where half of the time lay behind, from what came in the half
 * after: like our score, it sees nothing of the later days.
 * @param {{ dataSet: string, file: string, amountColumn: string, asOf: string, horizonDays: number }} shop
 * @param {ReturnType<typeof published>[]} figures
 * @returns {ScoreRow[]}
 */
function evaluateShop({ dataSet, file, amountColumn, asOf, horizonDays }, figures) {
  const { orders, customerCount } = readOrders(file, amountColumn);
  const asOfDay = dayOf(asOf);
  const forecast = fitShopForecast(orders, customerCount, asOfDay, horizonDays);
  if (forecast.kind !== 'fitted') throw new Error(`${dataSet}: ${forecast.why}`);
  const now = silencesAt(orders, customerCount, asOfDay, horizonDays);
  const of = (/** @type {Float64Array} */ all) => now.customers.map((c) => all[c] ?? Number.NaN);
  const bare = of(probabilitiesOfNoOrder(forecast, orders, customerCount, asOfDay));
  const plain = of(probabilitiesOfNoOrder({ ...forecast, correction: null }, orders, customerCount, asOfDay));

  const rows = Array.from(orders.customers, (customer, i) => ({
    customer,
    day: orders.days[i] ?? 0,
    amount: orders.amounts[i] ?? Number.NaN,
  }))
    .filter(({ day }) => day <= asOfDay)
    .map(({ customer, day, amount }) => [
      `C${customer}`,
      new Date(day * dayMs).toISOString().slice(0, 10),
      Number.isNaN(amount) ? '' : String(amount),
    ]);
  const scores = scoreList(['customer id', 'order date', 'amount'], rows, (asOfDay + 1) * dayMs - 1, {
    ordersKnownUntil: asOf,
    horizonDays: { ...defaultSettings.horizonDays, shop: horizonDays },
  });
  const ours = now.customers.map((c) => scores.get(`C${c}`) ?? Number.NaN);

  const firstDay = Math.min(...Array.from(orders.days));
  const halfway = Math.round((firstDay + asOfDay) / 2);
  const before = silencesAt(orders, customerCount, halfway, asOfDay - halfway);
  const lnSilence = (/** @type {Silences} */ { silence }) => standardised(silence.map(Math.log1p));
  const recency = lnSilence(now).map(fitOneVariable(lnSilence(before), before.outcomes));
  return [
    { forecast: 'our score', ...measure(ours, now.outcomes) },
    { forecast: 'forecast of the orders alone', ...measure(bare, now.outcomes) },
    { forecast: 'rhythm model alone', ...measure(plain, now.outcomes) },
    { forecast: 'recency alone', ...measure(recency, now.outcomes) },
    ...figures,
  ].map((row) => ({ dataSet, customers: now.customers.length, ...row }));
}

/** What the codes of the Telco file stand for, in the words that such lists have. @type {Record<string, Record<string, string>>} */
const wordsOfTelco = {
  internet: { D: 'DSL', F: 'Fiber optic', '-': 'No' },
  contract: { M: 'Month-to-month', 1: 'One year', 2: 'Two year' },
  payment: { E: 'Electronic check', M: 'Mailed check', B: 'Bank transfer (automatic)', C: 'Credit card (automatic)' },
};
/** Headings of the list, by the columns of the file; what is not here is none of its facts. */
const headingsOfTelco = {
  senior: 'SeniorCitizen',
  partner: 'Partner',
  dependents: 'Dependents',
  tenure_months: 'tenure',
  phone: 'PhoneService',
  lines: 'MultipleLines',
  internet: 'InternetService',
  security: 'OnlineSecurity',
  backup: 'OnlineBackup',
  protection: 'DeviceProtection',
  support: 'TechSupport',
  tv: 'StreamingTV',
  movies: 'StreamingMovies',
  contract: 'Contract',
  paperless: 'PaperlessBilling',
  payment: 'PaymentMethod',
  monthly_usd: 'MonthlyCharges',
};

/** @returns {ScoreRow[]} */
function evaluateTelco() {
  const rows = readRows('telco-subscribers.csv');
  const outcomes = rows.map((row) => Number(row.churned));
  const columns = Object.keys(headingsOfTelco);
  const list = rows.map((row, i) => [
    `C${i}`,
    ...columns.map((column) => {
      const code = row[column] ?? '';
      if (column === 'monthly_usd' || column === 'tenure_months') return code;
      return wordsOfTelco[column]?.[code] ?? { 1: 'Yes', 0: 'No' }[code] ?? `No ${column === 'lines' ? 'phone' : 'internet'} service`;
    }),
  ]);
  const forecasts = scoreList(['customerID', ...Object.values(headingsOfTelco)], list, Date.UTC(2025, 0, 1), {});
  const ours = list.map(([code]) => forecasts.get(code ?? '') ?? Number.NaN);
  // The list does not say how many leave: half of the customers tell, and the others are judged.
  const odds = ours.map((p) => Math.log(p / (1 - p)));
  const told = outcomes.filter((_, i) => i % 2 === 0);
  const baseRate = (told.reduce((sum, one) => sum + one, 0) + 1) / (told.length + 20);
  const intercept = calibrateIntercept(odds, { baseRate, bookSize: 0 });
  const withBase = odds.map((one) => sigmoid(intercept + one));
  const judged = outcomes.flatMap((_, i) => (i % 2 === 0 ? [] : [i]));
  const tenure = standardised(rows.map((row) => -Math.log(14 + Number(row.tenure_months))));
  const bench = reference.labelled_benchmarks_10fold.telco;
  const expert = 'expert prior, 11 binary signals, no labels';
  const otherHalf = 'our score, base rate of the other half';
  return [
    { forecast: 'our score', ...measure(ours, outcomes) },
    {
      forecast: otherHalf,
      ...measure(
        judged.map((i) => withBase[i] ?? Number.NaN),
        judged.map((i) => outcomes[i] ?? 0),
      ),
    },
    { ...published('', { auc: rankingQuality(tenure, outcomes) }), forecast: 'tenure alone' },
    published(expert, { auc: bench[expert] }),
    published('logistic regression on the labels', { auc: bench.LogReg }),
  ].map((row) => ({ dataSet: 'Telco, churned', customers: row.forecast === otherHalf ? judged.length : rows.length, ...row }));
}

/** Survival after years 8 to 12 from the first seven, against what came. @returns {ProjectionRow[]} */
function evaluateCohorts() {
  const years = readRows('sbg-cohorts.csv');
  return /** @type {const} */ (['regular', 'high_end']).flatMap((cohort) => {
    const survivors = years.map((row) => Number(row[cohort]));
    const start = survivors[0] ?? 1;
    const fit = fitRenewals(countsOfCohort(survivors.slice(0, 8)));
    if (fit.kind !== 'fitted') throw new Error(`${cohort}: ${fit.why}`);
    const yearlyRetention = ((survivors[7] ?? 0) / start) ** (1 / 7);
    const errorOf = (/** @type {(year: number) => number} */ survivalAt) => {
      const errors = survivors.slice(8).map((left, i) => Math.abs(survivalAt(8 + i) - left / start));
      return errors.reduce((sum, error) => sum + error, 0) / errors.length;
    };
    const dataSet = `sBG cohort ${cohort}, years 8 to 12`;
    /** @type {number[]} */
    const asPublished = reference.sbg.fit_first_7_periods[cohort].S_0_12;
    return [
      { dataSet, forecast: 'renewal model', meanError: errorOf((year) => survivalAfter(fit.model, year)) },
      { dataSet, forecast: 'the same retention every year', meanError: errorOf((year) => yearlyRetention ** year) },
      { dataSet, forecast: 'published: sBG', meanError: errorOf((year) => asPublished[year] ?? Number.NaN) },
    ];
  });
}

/** @returns {{ scores: ScoreRow[], projections: ProjectionRow[] }} */
export function evaluateScores() {
  const cdnow = reference.holdout_benchmarks.cdnow_sample_39w;
  const retail = reference.holdout_benchmarks.online_retail_26w;
  const oracle = 'logistic regression on the later weeks';
  return {
    scores: [
      ...evaluateShop(
        {
          dataSet: 'CDNOW, no order in 39 weeks',
          file: 'cdnow-sample-transactions.csv',
          amountColumn: 'amount_usd',
          asOf: '1997-09-30',
          horizonDays: 273,
        },
        [
          published('MBG/NBD', {
            auc: cdnow.AUC['MBG P(no order)'],
            brier: cdnow.MBG_P0.Brier,
            logLoss: cdnow.MBG_P0.logloss,
            calibrationError: cdnow.MBG_P0.ECE,
          }),
          published('recency', { auc: cdnow.AUC.recency }),
          published(oracle, { auc: cdnow.AUC['oracle CV logistic'] }),
        ],
      ),
      ...evaluateShop(
        {
          dataSet: 'Online Retail, no order in 26 weeks',
          file: 'online-retail-orders.csv',
          amountColumn: 'amount_gbp',
          asOf: retail.cal_end,
          horizonDays: 182,
        },
        [
          published('MBG/NBD', { auc: retail.AUC['MBG-MAP P(no order)'] }),
          published('recency', { auc: retail.AUC.recency }),
          published(oracle, { auc: retail.AUC['oracle CV logistic'] }),
        ],
      ),
      ...evaluateTelco(),
    ],
    projections: evaluateCohorts(),
  };
}

export function printScores(/** @type {ReturnType<typeof evaluateScores>} */ { scores, projections }) {
  const line = (/** @type {string[]} */ ...[dataSet = '', forecast = '', ...numbers]) =>
    console.log([dataSet.padEnd(38), forecast.padEnd(54), ...numbers.map((number) => number.padStart(11))].join(' '));
  const show = (/** @type {number | null} */ value) => (value === null ? '' : value.toFixed(4));
  line('data set', 'forecast', 'customers', 'AUC', 'Brier', 'log loss', 'calibration');
  for (const row of scores)
    line(row.dataSet, row.forecast, String(row.customers), show(row.auc), show(row.brier), show(row.logLoss), show(row.calibrationError));
  console.log();
  line('data set', 'forecast', 'mean error');
  for (const { dataSet, forecast, meanError } of projections) line(dataSet, forecast, show(meanError));
}
