import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import expected from './manifest.expected.json' with { type: 'json' };
import { root } from './sources.ts';

type Manifest = Record<string, unknown>;

function readManifest(build: string): Manifest {
  const path = join(root, '.output', build, 'manifest.json');
  if (!existsSync(path)) throw new Error(`${build} is not built: run "npm run build" and "npm run build:firefox" first.`);
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

const sorted = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]).toSorted() : []);

/** What the extension may do is reviewed: a change of the manifest is a change of manifest.expected.json in the same commit. */
describe.each(['chrome-mv3', 'firefox-mv3'] as const)('manifest of %s', (build) => {
  test.each(['permissions', 'host_permissions', 'optional_host_permissions', 'optional_permissions'] as const)(
    '%s are the reviewed ones',
    (key) => {
      expect(sorted(readManifest(build)[key])).toEqual(expected[build][key]);
    },
  );

  test('its policy is the reviewed one', () => {
    expect(readManifest(build).content_security_policy).toEqual(expected.content_security_policy);
  });

  test('it opens no door to pages and other extensions, and holds no key that was not reviewed', () => {
    const manifest = readManifest(build);
    for (const door of ['web_accessible_resources', 'externally_connectable', 'content_scripts', 'update_url', 'sandbox'])
      expect(manifest).not.toHaveProperty(door);
    expect(Object.keys(manifest).filter((key) => !expected.keys.includes(key))).toEqual([]);
  });
});

test('only the demo build reaches sites without being asked, and only this computer', () => {
  const demo = readManifest('chrome-mv3-demo');
  expect(sorted(demo.host_permissions)).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
  const { host_permissions: demoHosts, ...rest } = demo;
  const { host_permissions: shippedHosts, ...shipped } = readManifest('chrome-mv3');
  expect(rest).toEqual(shipped);
});
