import { expect, test } from 'vitest';
import { countPlaywright } from './steps.mjs';

/** A report of Playwright's with so many tests that passed at the second try. */
const reportOf = (flaky: number) => ({
  stats: { expected: 40, unexpected: 1, flaky, skipped: 3 },
  suites: [
    {
      specs: [{ file: 'a.spec.ts', title: 'calm', tests: [{ status: 'expected' }] }],
      suites: [
        { specs: Array.from({ length: flaky }, (_, i) => ({ file: 'b.spec.ts', title: `shaky ${i}`, tests: [{ status: 'flaky' }] })) },
      ],
    },
  ],
});

test('what needed a second try is named, and more than two of it have failed', () => {
  expect(countPlaywright(reportOf(0))).toEqual({ passed: 40, failed: 1, skipped: 3, words: '' });
  expect(countPlaywright(reportOf(2))).toMatchObject({ passed: 42, failed: 1, skipped: 3 });
  expect(countPlaywright(reportOf(2)).words).toMatch(/second try only: b\.spec\.ts: shaky 0\n.*shaky 1$/);
  expect(countPlaywright(reportOf(3))).toMatchObject({ passed: 40, failed: 4 });
});
