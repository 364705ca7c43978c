import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { incompleteBeta } from '../churn/special-functions.ts';
import type { OutcomeKind } from '../journal/journal.ts';
import type { PlayRecord } from '../views.ts';
import { judgePlays, tallyPlays } from './play-records.ts';

const day = 86_400_000;
let count = 0;
const use = (playId: string, atDay: number, customerId = 'a') => ({
  id: `use-${++count}`,
  customerId,
  at: atDay * day,
  kind: 'playUsed' as const,
  playId,
  language: 'en' as const,
  how: 'inserted' as const,
});
const outcome = (kind: OutcomeKind, atDay: number, customerId = 'a') => ({
  id: `outcome-${++count}`,
  customerId,
  at: atDay * day,
  kind: 'outcome' as const,
  outcome: kind,
});
const itself = (id: string) => id;

describe('what came after a use', () => {
  const tally = (uses: ReturnType<typeof use>[], outcomes: ReturnType<typeof outcome>[], wholeOf = itself) =>
    Object.fromEntries(tallyPlays(uses, outcomes, wholeOf).map(({ playId, used, helped, failed }) => [playId, [used, helped, failed]]));

  test('staying and coming back is help, leaving is failure, nothing is nothing', () => {
    const uses = [use('p', 0, 'a'), use('p', 0, 'b'), use('p', 0, 'c'), use('p', 0, 'd')];
    expect(tally(uses, [outcome('stayed', 5, 'a'), outcome('wonBack', 5, 'b'), outcome('left', 5, 'c')])).toEqual({ p: [4, 2, 1] });
  });

  test('within 90 days, not before, and of the same customer', () => {
    expect(tally([use('p', 10)], [outcome('stayed', 9.9), outcome('stayed', 100), outcome('stayed', 20, 'b')])).toEqual({ p: [1, 0, 0] });
    expect(tally([use('p', 10)], [outcome('left', 99.9)])).toEqual({ p: [1, 0, 1] });
    expect(tally([use('p', 10)], [outcome('left', 10)])).toEqual({ p: [1, 0, 1] });
  });

  test('the last outcome of the window tells how it ended', () => {
    expect(tally([use('p', 0)], [outcome('stayed', 3), outcome('left', 40)])).toEqual({ p: [1, 0, 1] });
    expect(tally([use('p', 0)], [outcome('wonBack', 60), outcome('left', 40)])).toEqual({ p: [1, 1, 0] });
  });

  test('an outcome belongs to the last play before it', () => {
    expect(tally([use('q', 5), use('p', 0)], [outcome('stayed', 8)])).toEqual({ p: [1, 0, 0], q: [1, 1, 0] });
    expect(tally([use('p', 0), use('q', 5)], [outcome('left', 3), outcome('wonBack', 8)])).toEqual({ p: [1, 0, 1], q: [1, 1, 0] });
    expect(tally([use('p', 0), use('q', 5, 'b')], [outcome('stayed', 8)])).toEqual({ p: [1, 1, 0], q: [1, 0, 0] });
  });

  test('put in again on the same day is one use', () => {
    expect(tally([use('p', 0), use('p', 0.1), use('p', 0.2), use('p', 1.1)], [outcome('stayed', 0.5)])).toEqual({ p: [2, 1, 0] });
  });

  test('sources of one customer are one', () => {
    expect(tally([use('p', 0, 'alias')], [outcome('stayed', 2, 'whole')], () => 'whole')).toEqual({ p: [1, 1, 0] });
  });

  test('tells when it was used last', () => {
    expect(tallyPlays([use('p', 9), use('p', 30, 'b'), use('p', 20)], [], itself)).toEqual([
      { playId: 'p', used: 3, helped: 0, failed: 0, lastUsedAt: 30 * day },
    ]);
  });

  test('no outcome is counted twice, and whatever order the entries come in', () => {
    const uses = fc.array(fc.tuple(fc.constantFrom('p', 'q', 'r'), fc.nat(400), fc.constantFrom('a', 'b')), { maxLength: 20 });
    const ends = fc.array(fc.tuple(fc.constantFrom('left' as const, 'stayed' as const), fc.nat(500), fc.constantFrom('a', 'b')), {
      maxLength: 10,
    });
    fc.assert(
      fc.property(uses, ends, (some, more) => {
        const [used, ended] = [some.map((one) => use(...one)), more.map((one) => outcome(...one))];
        const records = tallyPlays(used, ended, itself);
        expect(records.reduce((sum, { helped, failed }) => sum + helped + failed, 0)).toBeLessThanOrEqual(ended.length);
        for (const { used: times, helped, failed } of records) expect(helped + failed).toBeLessThanOrEqual(times);
        expect(tallyPlays(used.toReversed(), ended.toReversed(), itself)).toEqual(records);
      }),
    );
  });
});

describe('how a play is judged', () => {
  const plays = ['p', 'q', 'r'].map((id) => ({ id, family: 'winBack' as const }));
  const record = (playId: string, helped: number, failed: number): PlayRecord => ({
    playId,
    used: helped + failed,
    helped,
    failed,
    lastUsedAt: 0,
  });
  const judge = (...records: PlayRecord[]) => judgePlays(plays, records);
  const factor = (id: string, ...records: PlayRecord[]) => judge(...records).get(id)!.factor;

  test('three of four: Beta(2.67 + 3, 1.33 + 1) with the family’s mean of 4/6, its middle 80 %', () => {
    const { standing } = judge(record('p', 3, 1)).get('p')!;
    expect(standing).toMatchObject({ helped: 3, failed: 1 });
    expect(incompleteBeta(standing!.low, 4 * (4 / 6) + 3, 4 * (2 / 6) + 1)).toBeCloseTo(0.1, 9);
    expect(incompleteBeta(standing!.high, 4 * (4 / 6) + 3, 4 * (2 / 6) + 1)).toBeCloseTo(0.9, 9);
    expect([standing!.low, standing!.high].map((share) => share.toFixed(2))).toEqual(['0.50', '0.89']);
  });

  test('without an end there is no standing, and all of a family are alike', () => {
    const judged = judge({ ...record('p', 0, 0), used: 7 });
    expect([...judged.values()].map(({ standing }) => standing)).toEqual([null, null, null]);
    expect(new Set([...judged.values()].map((one) => one.factor)).size).toBe(1);
  });

  test('what helped leads what was never tried, and that what failed', () => {
    const records = [record('p', 5, 0), record('q', 0, 5)];
    expect(factor('p', ...records)).toBeGreaterThan(factor('r', ...records));
    expect(factor('r', ...records)).toBeGreaterThan(factor('q', ...records));
  });

  test('what was tried once with no luck is not written off: it moves by less than a tenth', () => {
    expect(factor('p', record('p', 0, 1)) / factor('q', record('p', 0, 1))).toBeGreaterThan(0.9);
  });

  test('the more is known the narrower the interval', () => {
    const width = (times: number) => {
      const { standing } = judge(record('p', 3 * times, times)).get('p')!;
      return standing!.high - standing!.low;
    };
    expect([1, 4, 16, 64].map(width)).toEqual([1, 4, 16, 64].map(width).toSorted((a, b) => b - a));
  });

  test('between 0.75 and 1.25, and more with a success than with a failure, for any records', () => {
    const some = fc.tuple(fc.nat(200), fc.nat(200));
    fc.assert(
      fc.property(some, some, ([helped, failed], [otherHelped, otherFailed]) => {
        const judged = (more: number, less: number) =>
          factor('p', record('p', helped + more, failed + less), record('q', otherHelped, otherFailed));
        for (const one of [judged(0, 0), judged(1, 0), judged(0, 1)]) {
          expect(one).toBeGreaterThanOrEqual(0.75);
          expect(one).toBeLessThanOrEqual(1.25);
        }
        expect(judged(1, 0)).toBeGreaterThan(judged(0, 1));
      }),
    );
  });
});
