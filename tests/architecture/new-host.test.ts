import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { profileSchema, type Profile } from '../../lib/hosts/profile.ts';
import { profiles } from '../../lib/hosts/profiles/registry.ts';
import { root } from './sources.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdfast-new-host-'));
  cpSync(join(root, 'lib/hosts'), join(folder, 'lib/hosts'), { recursive: true });
  cpSync(join(root, 'lib/domain/observations'), join(folder, 'lib/domain/observations'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Outcome = { code: number; stdout: string; stderr: string };
async function newHost(...args: string[]): Promise<Outcome> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [join(root, 'scripts/new-host.mjs'), ...args, '--into', folder]);
    return { code: 0, stdout, stderr };
  } catch (error) {
    return error as Outcome;
  }
}

const allFiles = (): string[] => readdirSync(folder, { recursive: true, withFileTypes: false }).map(String).toSorted();
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const load = async <T>(path: string): Promise<T> => (await import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href)) as T;

describe.each([
  { kind: 'crm', pages: ['list', 'record'] },
  { kind: 'webmail', pages: ['list', 'message'] },
])('a new $kind', ({ kind, pages }) => {
  test('is a profile that fits the schema and stands in the registry, with two pages and their twins', async () => {
    const { code, stdout } = await newHost('harbour-desk', '--name', "Harbour's Desk", '--kind', kind);
    expect(code).toBe(0);
    expect(stdout).toContain('lib/hosts/profiles/harbour-desk.ts');

    const { harbourDesk } = await load<{ harbourDesk: Profile }>('lib/hosts/profiles/harbour-desk.ts');
    expect(profileSchema.safeParse(harbourDesk).error).toBeUndefined();
    expect(harbourDesk).toMatchObject({ id: 'harbour-desk', name: "Harbour's Desk", kind, status: 'needsTeaching' });

    const registry = await load<{ profiles: Profile[] }>('lib/hosts/profiles/registry.ts');
    expect(registry.profiles.map(({ id }) => id)).toEqual([...profiles.map(({ id }) => id), 'harbour-desk']);
    expect(
      Math.max(
        ...read('lib/hosts/profiles/registry.ts')
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(140);

    for (const page of pages) {
      const html = read(`tests/contract/harbour-desk--${page}.html`);
      const [, url = ''] = /^<!-- url: (\S+) now: \d{4}-\d\d-\d\d -->\n/.exec(html) ?? [];
      expect(new RegExp(harbourDesk.detect.url!, 'u').test(url)).toBe(true);
      const told = harbourDesk.pages.filter((one) => new RegExp(one.url!, 'u').test(url));
      expect(told.map((one) => one.kind)).toEqual([page]);
      const twin = JSON.parse(read(`tests/contract/harbour-desk--${page}.json`)) as { pageKind: string; subjects: unknown[] };
      expect(twin.pageKind).toBe(page);
      expect(twin.subjects.length).toBeGreaterThan(0);
    }
    expect(allFiles().filter((path) => path.startsWith(join('tests', 'contract', 'harbour-desk--')))).toHaveLength(4);
  });
});

describe('nothing is written for', () => {
  test.each([
    ['an id that exists', ['roundcube', '--name', 'Roundcube', '--kind', 'webmail'], 'already'],
    ['a bad id', ['Harbour_Desk', '--name', 'Harbour Desk', '--kind', 'crm'], 'is no id'],
    ['a path for an id', ['../harbour', '--name', 'Harbour Desk', '--kind', 'crm'], 'is no id'],
    ['a word of the project', ['registry', '--name', 'Harbour Desk', '--kind', 'crm'], 'something else'],
    ['no id', ['--name', 'Harbour Desk', '--kind', 'crm'], 'is no id'],
    ['no name', ['harbour-desk', '--kind', 'crm'], '--name'],
    ['an unknown kind', ['harbour-desk', '--name', 'Harbour Desk', '--kind', 'shop'], '--kind'],
    ['an unknown option', ['harbour-desk', '--name', 'Harbour Desk', '--kind', 'crm', '--force'], '--force'],
  ])('%s', async (_, args, words) => {
    const before = allFiles();
    const registry = read('lib/hosts/profiles/registry.ts');
    const { code, stderr } = await newHost(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).toContain('npm run new-host');
    expect(allFiles()).toEqual(before);
    expect(read('lib/hosts/profiles/registry.ts')).toBe(registry);
  });
});
