import { expect, test } from 'vitest';
import { readSource } from './sources.ts';

type Locked = { version?: string; optionalDependencies?: Record<string, string> };
const text = readSource('package-lock.json');
const { packages } = JSON.parse(text) as { packages: Record<string, Locked> };
const paths = Object.keys(packages);

test('names no registry', () => {
  expect(text).not.toMatch(/"resolved": "https?:/);
});

test('holds the packages of every platform, or npm ci refuses it: run scripts/complete-lock.mjs', () => {
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  expect(wanted.length).toBeGreaterThan(50);
  expect(wanted.filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`)))).toEqual([]);
});

test('says what package.json says', () => {
  const { dependencies, devDependencies } = JSON.parse(readSource('package.json')) as Record<string, Record<string, string>>;
  const root = packages[''] as unknown as Record<string, Record<string, string>>;
  expect(root.dependencies).toEqual(dependencies);
  expect(root.devDependencies).toEqual(devDependencies);
  // Exact versions, also under a name of ours: two clones of the same day and of next year install the same.
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^(?:npm:[\w@/.-]+@)?\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});
