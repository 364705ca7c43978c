/** How good forecasts were: `forecasts[i]` is a probability (a risk of any scale for `rankingQuality`), `outcomes[i]` 1 or 0. */

/**
 * Area under the ROC curve: the share of pairs of one who did and one who did not in which the first was given more, ties
 * half (Hanley and McNeil 1982, Radiology 143). Null without one of each. RangeError on NaN, which has no place in a ranking.
 */
export function rankingQuality(forecasts: ArrayLike<number>, outcomes: ArrayLike<number>): number | null {
  assertNumbers(forecasts);
  const order = Array.from({ length: forecasts.length }, (_, i) => i).toSorted((i, j) => forecasts[i]! - forecasts[j]!);
  let positives = 0;
  let rankSum = 0;
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && forecasts[order[to]!] === forecasts[order[from]!]) to++;
    // Ranks from 1; ties share the mean of theirs.
    for (let k = from; k < to; k++) {
      if (outcomes[order[k]!] !== 1) continue;
      positives += 1;
      rankSum += (from + 1 + to) / 2;
    }
    from = to;
  }
  const pairs = positives * (order.length - positives);
  return pairs === 0 ? null : (rankSum - (positives * (positives + 1)) / 2) / pairs;
}

/** Mean squared error of probabilities (Brier 1950); null without forecasts. */
export function brierScore(forecasts: ArrayLike<number>, outcomes: ArrayLike<number>): number | null {
  return meanOf(forecasts, (forecast, i) => (forecast - outcomes[i]!) ** 2);
}

/** Mean of -ln of the probability given to what happened; certainties are taken as 1e-15 short of it. Null without forecasts. */
export function logLoss(forecasts: ArrayLike<number>, outcomes: ArrayLike<number>): number | null {
  return meanOf(forecasts, (forecast, i) => -Math.log(Math.max(1e-15, outcomes[i] === 1 ? forecast : 1 - forecast)));
}

/**
 * Expected calibration error: over ten groups of equally many customers by forecast, the mean distance of the mean forecast
 * from the share that came (Naeini, Cooper and Hauskrecht 2015). Equal forecasts share what came: order-independent. RangeError on NaN.
 */
export function calibrationError(forecasts: ArrayLike<number>, outcomes: ArrayLike<number>): number | null {
  assertNumbers(forecasts);
  const order = Array.from({ length: forecasts.length }, (_, i) => i).toSorted((i, j) => forecasts[i]! - forecasts[j]!);
  const surplus = new Float64Array(10);
  for (let from = 0; from < order.length;) {
    let to = from;
    let came = 0;
    for (; to < order.length && forecasts[order[to]!] === forecasts[order[from]!]; to++) came += outcomes[order[to]!]!;
    for (let k = from; k < to; k++) surplus[Math.floor((10 * k) / order.length)]! += forecasts[order[k]!]! - came / (to - from);
    from = to;
  }
  return order.length === 0 ? null : surplus.reduce((sum, off) => sum + Math.abs(off), 0) / order.length;
}

function meanOf(forecasts: ArrayLike<number>, of: (forecast: number, i: number) => number): number | null {
  let sum = 0;
  for (let i = 0; i < forecasts.length; i++) sum += of(forecasts[i]!, i);
  return forecasts.length === 0 ? null : sum / forecasts.length;
}

/** NaN equals nothing, itself least of all: groups of equals would never end. */
function assertNumbers(forecasts: ArrayLike<number>): void {
  for (let i = 0; i < forecasts.length; i++) if (Number.isNaN(forecasts[i])) throw new RangeError(`Forecast ${i} is no number.`);
}
