import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { profileSchema } from '../../lib/hosts/profile.ts';
import { profiles } from '../../lib/hosts/profiles/registry.ts';
import { root } from './sources.ts';

const ids = profiles.map(({ id }) => id);
const contract = readdirSync(join(root, 'tests/contract'));
const pages = contract.filter((file) => file.endsWith('.html'));

test('every file of profiles is registered under its own name, once', () => {
  const files = readdirSync(join(root, 'lib/hosts/profiles')).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'registry.ts',
  );
  expect(ids.map((id) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
});

describe.each(profiles)('profile $id', (profile) => {
  test('fits the schema', () => {
    expect(profileSchema.safeParse(profile).error).toBeUndefined();
  });

  test('has two pages or more in tests/contract', () => {
    expect(pages.filter((page) => page.startsWith(`${profile.id}--`)).length).toBeGreaterThanOrEqual(2);
  });
});

test('every page belongs to a profile and has its expected twin, and every twin its page', () => {
  // Pages of no known host belong to the general rules.
  const stray = pages.filter((page) => ![...ids, 'generic'].includes(page.split('--')[0]!));
  expect(stray).toEqual([]);
  expect(pages.filter((page) => !existsSync(join(root, 'tests/contract', page.replace(/\.html$/, '.json'))))).toEqual([]);
  const twins = contract.filter((file) => file.endsWith('.json'));
  expect(twins.filter((twin) => !pages.includes(twin.replace(/\.json$/, '.html')))).toEqual([]);
});
