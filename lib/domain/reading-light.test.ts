import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactField } from './observations/observation.ts';
import {
  expectedFields,
  isLost,
  lightState,
  lostFields,
  noteReading,
  readingLightSchema,
  type LightReading,
  type ReadingLight,
} from './reading-light.ts';

const reading = (of: string, found: FactField[], at = 1): LightReading => ({
  origin: 'https://crm.example',
  profileId: 'x',
  pageKind: 'record',
  type: 'client',
  of,
  found,
  unread: [],
  at,
});
const after = (readings: LightReading[]): ReadingLight => readings.reduce<ReadingLight | null>(noteReading, null)!;
const times = (count: number, found: FactField[], from = 0): LightReading[] =>
  Array.from({ length: count }, (_, i) => reading(`record ${from + i}`, found, from + i + 1));

describe('a field that has stopped being found', () => {
  it.each([
    ['11111000', false],
    ['111110000', true],
    ['1111100', false],
    ['1111000', false],
    // Nine of ten records have it: three misses may be chance, four are not.
    ['11111111011111111101000', false],
    ['111111110111111111010000', true],
    ['1111111111000', true],
    // Every third record has it.
    ['100100100100100100100100100100' + '0'.repeat(9), false],
    ['100100100100100100100100100100' + '0'.repeat(16), true],
    // A record that does not have it is no fault, nor one that never had.
    ['1111111111101', false],
    ['0000000000000000', false],
    ['1', false],
  ])('%s: %s', (marks, expected) => {
    expect(isLost(marks)).toBe(expected);
  });

  it('comes by chance in fewer than one of a hundred readings, whatever the share of records that have it', () => {
    for (const share of [0.3, 0.5, 0.7, 0.9]) {
      let seed = 12_345;
      const next = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
      let alarms = 0;
      let marks = '';
      const readings = 20_000;
      for (let i = 0; i < readings; i += 1) {
        marks = `${marks}${next() < share ? '1' : '0'}`.slice(-40);
        if (isLost(marks)) alarms += 1;
      }
      expect(alarms / readings).toBeLessThan(0.01);
    }
  });
});

describe('noteReading', () => {
  it('goes from too few to good, to partly, and back', () => {
    expect(lightState(after(times(2, ['name', 'email'])))).toBe('new');
    const good = after(times(8, ['name', 'email']));
    expect(lightState(good)).toBe('good');
    expect(good.lastGoodAt).toBe(8);
    const partly = after([...times(8, ['name', 'email']), ...times(3, ['name'], 8)]);
    expect(lightState(partly)).toBe('partly');
    expect(lostFields(partly)).toEqual(['email']);
    expect(expectedFields(partly)).toEqual(['name', 'email']);
    expect(partly.lastGoodAt).toBe(10);
    expect(lightState(noteReading(partly, reading('x', ['name', 'email'], 20)))).toBe('good');
    expect(lightState(noteReading(good, reading('y', [], 9)))).toBe('broken');
  });

  it('counts the record that one looks at all day once, also while it is drawn in steps', () => {
    const light = after([
      ...times(6, ['name', 'email']),
      reading('again', ['name']),
      reading('again', ['name', 'email']),
      ...Array.from({ length: 9 }, () => reading('again', ['name'])),
    ]);
    expect(light.readings).toBe('1111111');
    expect(light.seen.email).toBe('1111111');
    expect(lightState(light)).toBe('good');
  });

  it('knows that a field which turns up late was missing before', () => {
    const light = after([...times(4, ['name']), ...times(1, ['name', 'phone'], 4)]);
    expect(light.seen.phone).toBe('00001');
    expect(expectedFields(light)).toEqual(['name']);
  });

  it('fits its schema and stays short, whatever comes', () => {
    const fields = fc.uniqueArray(fc.constantFrom<FactField>('name', 'email', 'phone', 'status'));
    fc.assert(
      fc.property(fc.array(fc.record({ of: fc.constantFrom('a', 'b', 'c'), found: fields }), { minLength: 1, maxLength: 120 }), (given) => {
        const light = after(given.map(({ of, found }) => reading(of, found)));
        expect(readingLightSchema.safeParse(light).success).toBe(true);
        for (const marks of Object.values(light.seen)) expect(marks).toHaveLength(light.readings.length);
        expect(expectedFields(light)).toEqual(expect.arrayContaining(lostFields(light)));
      }),
      { numRuns: 300 },
    );
  });
});
