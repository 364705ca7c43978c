/** Sizes of what is shipped, raw bytes as they stand in the package. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const kB = 1000;

/** Everything that a script or style loads before its first picture, itself included: static imports, not `import()`. */
function collect(/** @type {string} */ folder, /** @type {string} */ file, /** @type {Set<string>} */ found) {
  if (found.has(file) || !existsSync(join(folder, file))) return;
  found.add(file);
  if (!file.endsWith('.js')) return;
  // What belongs to an `import()` is listed for its preload: it comes after the first picture just as the import does.
  const code = readFileSync(join(folder, file), 'utf8')
    .replace(/import\(\s*["'`][^"'`]+["'`]\s*\)/g, '')
    .replace(/m\.f\s*=\s*\[[^\]]*\]/g, '');
  for (const [, name] of code.matchAll(/["'`](?:\.{0,2}\/)*((?:chunks\/|assets\/)?[\w.-]+\.(?:js|css))["'`]/g)) {
    for (const place of [name, `chunks/${name}`, `assets/${name}`]) if (place) collect(folder, place, found);
  }
}

/** Bytes of a page's scripts and styles for its first picture. */
function pageBytes(/** @type {string} */ folder, /** @type {string} */ page) {
  const found = /** @type {Set<string>} */ (new Set());
  const html = readFileSync(join(folder, page), 'utf8');
  for (const [, file] of html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)) if (file) collect(folder, file, found);
  return [...found].reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

/**
 * The worker's budget: Dexie is 97 kB of it, the general rules with the labels of five languages some 90 kB, the schemas
 * and the polyfill 37 kB, the models and the signals with their words some 90 kB; it is parsed once and cached by the
 * browser. Profiles, phrase rules and the words of plays are loaded apart. The workers that read files and reckon the
 * company's figures are started by the overview alone.
 * @param {string} folder a build.
 * @returns {{ name: string, bytes: number | null, budget: number }[]} `bytes` null: not in the build.
 */
export function measureSizes(folder) {
  const size = (/** @type {string} */ file) => (existsSync(join(folder, file)) ? statSync(join(folder, file)).size : null);
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return [
    { name: 'page-gate.js', bytes: size('page-gate.js'), budget: 40 * kB },
    ...['editor-button.js', 'highlighter.js', 'inserter.js', 'outliner.js', 'pointer.js'].map((name) => ({
      name,
      bytes: size(name),
      budget: 40 * kB,
    })),
    { name: 'background.js', bytes: size('background.js'), budget: 640 * kB },
    { name: 'import-worker.js', bytes: size('import-worker.js'), budget: 280 * kB },
    { name: 'figures-worker.js', bytes: size('figures-worker.js'), budget: 330 * kB },
    ...pages.map((page) => ({ name: page, bytes: pageBytes(folder, page), budget: 350 * kB })),
  ];
}
