import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

const notOurs = new Set(['node_modules', '.git', '.output', '.wxt']);

/** Paths of all files below a folder of the project, relative to the project, with `/`. Nothing that is built or installed. */
export function listFiles(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: false }).flatMap((entry) => {
    const path = relative(root, join(root, folder, entry.name))
      .split(sep)
      .join('/');
    if (notOurs.has(entry.name)) return [];
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

export const readSource = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Code and styles that are shipped. */
export const shippedFolders = ['entrypoints', 'components', 'lib'];

/** Lines of the given files that match, as `path:line: words`. Lines for which `isAllowed` holds do not count. */
export function findLines(
  paths: readonly string[],
  pattern: RegExp,
  isAllowed: (line: string, previous: string) => boolean = () => false,
): string[] {
  return paths.flatMap((path) => {
    const lines = readSource(path).split('\n');
    return lines.flatMap((line, index) =>
      pattern.test(line) && !isAllowed(line, lines[index - 1] ?? '') ? [`${path}:${index + 1}: ${line.trim()}`] : [],
    );
  });
}
