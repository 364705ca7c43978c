/** Steps of a check run: each is run, counted, timed; one table and one closing line at the end. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './setup/processes.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number, words?: string }} Count
 * @typedef {{ name: string, title: string, needs?: string[], run: () => Promise<Count> }} Step
 */

export const root = join(import.meta.dirname, '..');
const reports = join(root, '.output', 'reports');

/** One check that passed or not; `words` says why, or what was seen. @returns {Count} */
export const check = (/** @type {boolean} */ isGood, /** @type {string} */ words = '') => ({
  passed: isGood ? 1 : 0,
  failed: isGood ? 0 : 1,
  skipped: 0,
  words,
});

/** A command whose exit code is the check; its output is shown only if it failed. @returns {Promise<Count>} */
export async function checkCommand(/** @type {string} */ command, /** @type {string[]} */ args, timeoutMs = 900_000) {
  const { code, output } = await run(command, args, { cwd: root, capture: true, timeoutMs });
  return check(code === 0, code === 0 ? '' : output);
}

/** A place for a runner's own report, empty before it runs. */
function reportPath(/** @type {string} */ name) {
  mkdirSync(reports, { recursive: true });
  const path = join(reports, `${name}.json`);
  rmSync(path, { force: true });
  return path;
}

/**
 * Counts of a runner's report. A runner that failed beyond its cases (a file that does not load, a crash, no case at all)
 * counts as one failure more.
 * @param {{ code: number, output: string }} result
 * @param {string} path
 * @param {(report: any) => Count} read
 * @returns {Count}
 */
function countReport({ code, output }, path, read) {
  const count = existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8'))) : { passed: 0, failed: 0, skipped: 0 };
  const isSilent = count.failed === 0 && (code !== 0 || count.passed === 0);
  if (isSilent) count.failed = 1;
  return { ...count, words: [count.failed > 0 ? output : '', count.words ?? ''].filter((words) => words !== '').join('\n') };
}

/** Test cases of one Vitest project. @returns {Promise<Count>} */
export async function runVitest(/** @type {string} */ project, /** @type {string[]} */ more = [], timeoutMs = 1_800_000) {
  const path = reportPath(`vitest-${project}`);
  const args = [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${path}`,
    ...more,
  ];
  const result = await run('vitest', args, { cwd: root, capture: true, timeoutMs });
  return countReport(result, path, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));
}

/** So many tests of a project may need a second try; each is named. More is a fault of ours, and no stalled machine. */
const mostShaky = 2;

/** Of Playwright's own report. @returns {{ file: string, title: string, tests: { status: string }[] }[]} */
const specsOf = (/** @type {any[]} */ suites) => suites.flatMap((suite) => [...suite.specs, ...specsOf(suite.suites ?? [])]);

/** What passed at the second try counts as passed and is named; too many of them count as failed. @returns {Count} */
export function countPlaywright(/** @type {any} */ { stats, suites }) {
  const shaky = specsOf(suites).filter(({ tests }) => tests.some((/** @type {{ status: string }} */ { status }) => status === 'flaky'));
  const isTooShaky = shaky.length > mostShaky;
  return {
    passed: stats.expected + (isTooShaky ? 0 : shaky.length),
    failed: stats.unexpected + (isTooShaky ? shaky.length : 0),
    skipped: stats.skipped,
    words: shaky.map(({ file, title }) => `! passed at the second try only: ${file}: ${title}`).join('\n'),
  };
}

/** Test cases of one Playwright project. `isShown`: its output goes to the terminal as it comes. @returns {Promise<Count>} */
export async function runPlaywright(
  /** @type {string} */ project,
  { isShown = false, timeoutMs = 7_200_000, more = /** @type {string[]} */ ([]) } = {},
) {
  const path = reportPath(`playwright-${project}`);
  const args = ['test', '--config', 'tests/playwright.config.ts', '--project', project, '--reporter=list,json', ...more];
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: path };
  const result = await run('playwright', args, { cwd: root, capture: !isShown, timeoutMs, env });
  return countReport(result, path, countPlaywright);
}

const seconds = (/** @type {number} */ ms) => `${(ms / 1000).toFixed(1)} s`;

/**
 * Runs the steps in order. A step whose needed step failed is not run and counts as skipped.
 * @param {Step[]} steps
 * @returns {Promise<boolean>} whether nothing failed.
 */
export async function runSteps(steps) {
  /** @type {{ step: Step, count: Count, ms: number }[]} */
  const done = [];
  const failedNames = new Set();
  for (const step of steps) {
    const missing = step.needs?.find((name) => failedNames.has(name));
    const from = performance.now();
    let count;
    if (missing !== undefined) count = { passed: 0, failed: 0, skipped: 1, words: `not run, because "${missing}" failed` };
    else {
      try {
        count = await step.run();
      } catch (error) {
        count = check(false, error instanceof Error ? (error.stack ?? error.message) : String(error));
      }
    }
    const ms = performance.now() - from;
    if (count.failed > 0 || missing !== undefined) failedNames.add(step.name);
    done.push({ step, count, ms });
    const sign = count.failed > 0 ? '✗' : count.passed > 0 ? '✓' : '–';
    console.log(`${sign} ${step.title} (${seconds(ms)})`);
    if (count.words) console.log(count.words.trimEnd().replaceAll(/^/gm, '    '));
  }
  const total = { passed: 0, failed: 0, skipped: 0 };
  const width = Math.max(...done.map(({ step }) => step.name.length), 4);
  const cell = (/** @type {unknown} */ value) => String(value).padStart(8);
  console.log(`\n${'step'.padEnd(width)}${['passed', 'failed', 'skipped', 'time'].map(cell).join('')}`);
  for (const { step, count, ms } of done) {
    console.log(`${step.name.padEnd(width)}${[count.passed, count.failed, count.skipped, seconds(ms)].map(cell).join('')}`);
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
  return total.failed === 0;
}
