import { readdirSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles, readSource, root, shippedFolders } from './sources.ts';

const files = listFiles();
const shipped = files.filter((path) => shippedFolders.some((folder) => path.startsWith(`${folder}/`)));

/** Folders and files at the top; what is not here has a better place. */
const top = [
  'LICENSE',
  'README.md',
  'components',
  'entrypoints',
  'lib',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'tests',
  'tsconfig.json',
  'wxt.config.ts',
];
const built = ['node_modules'];
const rooms = ['app', 'browser', 'domain', 'exchange', 'hosts', 'i18n', 'insertion', 'locale', 'messaging', 'storage'];
const domainRooms = [
  ...['care', 'churn', 'customers', 'figures', 'journal', 'observations', 'plays', 'scoring', 'search', 'signals', 'text'],
  'working-time',
];

describe('folders', () => {
  test('the top holds only what belongs there', () => {
    const unknown = readdirSync(root).filter((name) => !name.startsWith('.') && !top.includes(name) && !built.includes(name));
    expect(unknown).toEqual([]);
  });

  test('lib holds the rooms of the plan and no others', () => {
    expect(readdirSync(`${root}/lib`).filter((name) => !rooms.includes(name))).toEqual([]);
    const folders = readdirSync(`${root}/lib/domain`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !domainRooms.includes(name))).toEqual([]);
  });
});

describe('names', () => {
  test('no file or folder is called after nothing in particular', () => {
    const vague = /^(utils?|helpers?|common|misc|shared|tools|lib2|stuff)$/i;
    const found = files.filter((path) =>
      path
        .split('/')
        .map((part, index, parts) => (index === parts.length - 1 ? part.split('.')[0]! : part))
        .some((part) => vague.test(part)),
    );
    expect(found).toEqual([]);
  });

  test('no folder hides behind an index file', () => {
    // In entrypoints the build tool wants that name.
    const barrels = shipped.filter((path) => /^index\.[jt]sx?$/.test(basename(path)) && !path.startsWith('entrypoints/'));
    expect(barrels).toEqual([]);
    const reexports = shipped.filter((path) => /\.tsx?$/.test(path) && /^export \* from/m.test(readSource(path)));
    expect(reexports).toEqual([]);
  });

  test('files are kebab-case, components PascalCase', () => {
    const wrong = shipped
      .filter((path) => /\.(tsx?|css)$/.test(path))
      .filter((path) => {
        const stem = basename(path).split('.')[0]!;
        const isKebab = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem);
        const isPascal = /^[A-Z][A-Za-z0-9]*$/.test(stem);
        return !(extname(path) === '.tsx' || path.startsWith('components/') ? isKebab || isPascal : isKebab);
      });
    expect(wrong).toEqual([]);
  });

  test('entrypoints hold no tests: the build tool would take them for entrypoints', () => {
    expect(files.filter((path) => /^entrypoints\/.*\.(test|spec)\./.test(path))).toEqual([]);
  });
});
