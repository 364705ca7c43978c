/** `npm test`: every check, in order, with one summary. `--only name,name` runs some of them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { measureSizes } from './sizes.mjs';
import { findFirefox } from './setup/browser.mjs';
import { endChildrenWithUs, run } from './setup/processes.mjs';
import { check, checkCommand, root, runPlaywright, runSteps, runVitest } from './steps.mjs';

endChildrenWithUs();

/** Builds several flavours one after another; each is a check of its own. */
async function build(/** @type {string[][]} */ flavours) {
  const count = { passed: 0, failed: 0, skipped: 0, words: '' };
  for (const args of flavours) {
    const one = await checkCommand('wxt', ['build', ...args]);
    count.passed += one.passed;
    count.failed += one.failed;
    if (one.failed > 0) count.words += `wxt build ${args.join(' ')}\n${one.words}`;
  }
  return count;
}

/** Every source file must have been looked at: the checker is silent about what it could not parse. */
async function checkImports() {
  const folders = ['lib', 'components', 'entrypoints'];
  const { code, stdout, output } = await run('depcruise', ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders], {
    cwd: root,
    capture: true,
  });
  if (!stdout.trimStart().startsWith('{')) return check(false, output);
  const report = JSON.parse(stdout);
  const seen = new Set(report.modules.map((/** @type {{ source: string }} */ { source }) => source));
  const sources = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((path) => `${folder}/${String(path).replaceAll('\\', '/')}`)
      .filter((path) => /\.tsx?$/.test(path)),
  );
  const unseen = sources.filter((path) => !seen.has(path));
  const violations = report.summary.violations.map(
    (/** @type {{ rule: { name: string }, from: string, to: string }} */ { rule, from, to }) => `${rule.name}: ${from} -> ${to}`,
  );
  const words = [...violations, ...unseen.map((path) => `not read by the checker: ${path}`)];
  if (report.summary.totalDependenciesCruised === 0) words.push('no import was read at all');
  return check(code === 0 && words.length === 0, words.join('\n'));
}

/** The store's own linter: errors fail, warnings are shown. */
async function checkStore() {
  const { stdout, output } = await run(
    'web-ext',
    ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--no-config-discovery'],
    { cwd: root, capture: true, timeoutMs: 180_000 },
  );
  if (!stdout.trimStart().startsWith('{')) return check(false, output);
  const { errors, warnings } = JSON.parse(stdout);
  const lines = [...errors, ...warnings].map(({ _type, code, message, file }) => `${_type} ${code} ${file ?? ''}: ${message}`);
  return check(errors.length === 0, lines.join('\n'));
}

async function checkSizes() {
  const count = { passed: 0, failed: 0, skipped: 0, words: '' };
  for (const { name, bytes, budget } of measureSizes(join(root, '.output', 'chrome-mv3'))) {
    const isGood = bytes !== null && bytes <= budget;
    count[isGood ? 'passed' : 'failed'] += 1;
    count.words += `${isGood ? ' ' : '!'} ${name}: ${bytes === null ? 'not there' : `${(bytes / 1000).toFixed(1)} kB`} of ${budget / 1000} kB\n`;
  }
  return count;
}

async function smokeFirefox() {
  const firefox = await findFirefox();
  if (firefox === null)
    return {
      passed: 0,
      failed: 0,
      skipped: 1,
      words: 'no Firefox here: install it to run this step, or name its program in HOLDFAST_FIREFOX',
    };
  const runHere = async (/** @type {string[]} */ args, /** @type {number} */ timeoutMs) => {
    const { code, output } = await run('node', args, {
      cwd: root,
      capture: true,
      timeoutMs,
      env: { ...process.env, HOLDFAST_FIREFOX: firefox },
    });
    return check(code === 0, output);
  };
  const surfaces = await runHere(['tests/e2e/firefox-smoke.mjs'], 300_000);
  const slice = ['--situations', 'midLine', '--languages', 'en,fa'];
  const editors = await runHere(['scripts/evaluate.mjs', 'insertion', '--browser', 'firefox', ...slice], 600_000);
  return {
    passed: surfaces.passed + editors.passed,
    failed: surfaces.failed + editors.failed,
    skipped: 0,
    words: `${surfaces.words}\n${editors.words}`,
  };
}

/** @type {import('./steps.mjs').Step[]} */
const steps = [
  { name: 'prepare', title: 'Types of the build tool are made', run: () => checkCommand('wxt', ['prepare']) },
  { name: 'types', title: 'Types', needs: ['prepare'], run: () => checkCommand('tsc', ['--noEmit', '--pretty', 'false']) },
  { name: 'lint', title: 'Lint', needs: ['prepare'], run: () => checkCommand('oxlint', ['--type-aware', '--deny-warnings']) },
  { name: 'format', title: 'Format', run: () => checkCommand('oxfmt', ['--check', '.']) },
  { name: 'imports', title: 'Import rules', needs: ['prepare'], run: checkImports },
  { name: 'dead-code', title: 'Dead code', run: () => checkCommand('knip', ['--no-progress']) },
  {
    name: 'build',
    title: 'Builds: Chromium, Firefox, and both for the demo',
    run: () => build([[], ['--mode', 'demo'], ['--browser', 'firefox'], ['--browser', 'firefox', '--mode', 'demo']]),
  },
  { name: 'store', title: "The store's linter", needs: ['build'], run: checkStore },
  { name: 'sizes', title: 'Sizes', needs: ['build'], run: checkSizes },
  { name: 'unit', title: 'Unit, contract and architecture tests', run: () => runVitest('unit') },
  { name: 'dom', title: 'DOM tests in a real browser', run: () => runVitest('dom') },
  { name: 'e2e', title: 'The whole extension in Chromium', needs: ['build'], run: () => runPlaywright('e2e') },
  { name: 'editors', title: 'Insertion into real editors', needs: ['build'], run: () => runPlaywright('editors') },
  {
    name: 'tour',
    title: 'The tour without a display, no request over the network',
    needs: ['build'],
    run: () => checkCommand('node', ['scripts/start.mjs', '--tour']),
  },
  { name: 'firefox', title: 'Every surface and insertion into every editor in Firefox', needs: ['build'], run: smokeFirefox },
];

const onlyAt = process.argv.indexOf('--only');
const only = onlyAt === -1 ? null : (process.argv[onlyAt + 1] ?? '').split(',');
const unknown = only?.filter((name) => !steps.some((step) => step.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(`There is no step "${unknown.join('", "')}": ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
process.exitCode = (await runSteps(only === null ? steps : steps.filter(({ name }) => only.includes(name)))) ? 0 : 1;
