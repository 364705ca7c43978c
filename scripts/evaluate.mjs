/**
 * `npm run evaluate -- reading`: every page of tests/contract as a table, host by page kind: what its profile finds,
 * misses and gets wrong, and beside it what the general rules find alone. `npm run evaluate -- signals`: what the phrase
 * files find in customers' words (evaluate-signals.mjs). `npm run evaluate -- scores`: how good the forecasts are
 * (evaluate-scores.mjs). `npm run evaluate -- insertion`: whether text arrives in real editors (evaluate-insertion.mjs).
 * `--json` prints the same as JSON.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { evaluateInsertion, printInsertion } from './evaluate-insertion.mjs';
import { evaluateScores, printScores } from './evaluate-scores.mjs';
import { evaluateSignals, printSignals } from './evaluate-signals.mjs';
import { bundleReading } from './reading-bundle.mjs';
import { root } from './steps.mjs';

/** @typedef {import('../tests/contract/read-contract.ts').ContractReading} Reading */
/** @typedef {{ found: number, missed: number, wrong: number, more: number }} Count */

/** Facts of one customer as `field → values`; each thing on the timeline is a fact of its own. */
function cellsOf(/** @type {import('../tests/contract/read-contract.ts').ContractSubject} */ { facts, items }) {
  /** @type {Map<string, Set<string>>} */
  const cells = new Map();
  const put = (/** @type {string} */ field, /** @type {unknown} */ value) =>
    cells.set(field, (cells.get(field) ?? new Set()).add(JSON.stringify(value)));
  for (const [field, value] of Object.entries(facts)) for (const one of Array.isArray(value) ? value : [value]) put(field, one);
  for (const [index, item] of items.entries())
    for (const [field, value] of Object.entries(item)) put(`${String(item.kind)} ${index} ${field}`, value);
  return cells;
}

/**
 * What was read against what a person expects. `wrong`: another value than the expected one, or a customer who is not
 * there; `more`: a field of a customer that the expectation says nothing about.
 * @param {Reading} expected @param {Reading} read @returns {Count}
 */
function compare(expected, read) {
  const count = { found: 0, missed: 0, wrong: 0, more: 0 };
  const known = (/** @type {Reading} */ { subjects = [] }) => subjects.filter(({ identity }) => identity !== null);
  const left = known(read);
  for (const subject of known(expected)) {
    const wanted = cellsOf(subject);
    const isSame = (/** @type {import('../tests/contract/read-contract.ts').ContractSubject} */ other) =>
      other.identity?.some((key) => subject.identity?.includes(key)) ||
      (other.facts.name !== undefined && other.facts.name === subject.facts.name);
    const index = left.findIndex(isSame);
    const got = index < 0 ? new Map() : cellsOf(left.splice(index, 1)[0]);
    for (const [field, values] of wanted) {
      const seen = got.get(field) ?? new Set();
      const hits = [...values].filter((value) => seen.has(value)).length;
      count.found += hits;
      count.missed += values.size - hits;
      count.wrong += seen.size - hits;
    }
    for (const [field, values] of got) if (!wanted.has(field)) count.more += values.size;
  }
  for (const other of left) count.wrong += [...cellsOf(other).values()].reduce((sum, values) => sum + values.size, 0);
  return count;
}

/** @param {Count} a @param {Count} b @returns {Count} */
const add = (a, b) => ({ found: a.found + b.found, missed: a.missed + b.missed, wrong: a.wrong + b.wrong, more: a.more + b.more });
const nothing = { found: 0, missed: 0, wrong: 0, more: 0 };

async function evaluateReading() {
  const folder = join(root, 'tests/contract');
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  const browser = await chromium.launch({ executablePath: process.env.HOLDFAST_BROWSER, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundleReading('tests/contract/read-contract.ts') });
    /** @type {Map<string, { host: string, pageKind: string, pages: number, profile: Count, generic: Count }>} */
    const rows = new Map();
    for (const file of files) {
      const html = readFileSync(join(folder, file), 'utf8');
      const twin = /** @type {Reading} */ (JSON.parse(readFileSync(join(folder, file.replace(/html$/, 'json')), 'utf8')));
      const read = async (/** @type {'profile' | 'generic'} */ how) =>
        compare(
          twin,
          await page.evaluate(
            async ([name, text, way]) => (await globalThis.holdfastReading.readContract(name, text, way))[0],
            [file, html, how],
          ),
        );
      const host = file.split('--')[0] ?? '';
      const pageKind = twin.pageKind ?? 'no customer';
      const row = rows.get(`${host} ${pageKind}`) ?? { host, pageKind, pages: 0, profile: nothing, generic: nothing };
      rows.set(`${host} ${pageKind}`, {
        ...row,
        pages: row.pages + 1,
        profile: add(row.profile, await read('profile')),
        generic: add(row.generic, await read('generic')),
      });
    }
    const table = [...rows.values()];
    const total = (/** @type {'profile' | 'generic'} */ how) => table.reduce((sum, row) => add(sum, row[how]), nothing);
    return { pages: files.length, rows: table, total: { profile: total('profile'), generic: total('generic') } };
  } finally {
    await browser.close();
  }
}

const columns = /** @type {const} */ (['found', 'missed', 'wrong', 'more']);
function print(/** @type {Awaited<ReturnType<typeof evaluateReading>>} */ { rows, pages, total }) {
  const line = (/** @type {string} */ host, /** @type {string} */ kind, /** @type {string} */ count, /** @type {string[]} */ numbers) =>
    console.log([host.padEnd(22), kind.padEnd(12), count.padStart(5), ...numbers.map((number) => number.padStart(7))].join(' '));
  line('', '', '', ['profile', '', '', '', 'general', '', '', '']);
  line('host', 'page', 'pages', [...columns, ...columns]);
  const numbers = (/** @type {Count} */ count) => columns.map((column) => String(count[column]));
  for (const { host, pageKind, pages: count, profile, generic } of rows)
    line(host, pageKind, String(count), [...numbers(profile), ...numbers(generic)]);
  line('all', '', String(pages), [...numbers(total.profile), ...numbers(total.generic)]);
}

const [name = '', ...flags] = process.argv.slice(2);
/** The values of a flag that may be given more than once. */
const valuesOf = (/** @type {string} */ flag) => flags.filter((_, at) => flags[at - 1] === flag);
/** @type {Record<string, { evaluate: () => any, print: (result: any) => void }>} */
const evaluations = {
  insertion: {
    evaluate: () => {
      const listed = (/** @type {string} */ flag) => valuesOf(flag).flatMap((value) => value.split(','));
      return evaluateInsertion({
        browser: valuesOf('--browser')[0] ?? 'chromium',
        editors: listed('--editors'),
        situations: listed('--situations'),
        languages: listed('--languages'),
      });
    },
    print: printInsertion,
  },
  reading: { evaluate: evaluateReading, print },
  scores: { evaluate: evaluateScores, print: printScores },
  signals: {
    evaluate: () => evaluateSignals(valuesOf('--texts')),
    print: (result) => printSignals(result, flags.includes('--list')),
  },
};
const evaluation = Object.hasOwn(evaluations, name) ? evaluations[name] : undefined;
if (evaluation === undefined) throw new Error(`There is no evaluation "${name}": ${Object.keys(evaluations).join(', ')}.`);
const result = await evaluation.evaluate();
if (flags.includes('--json')) console.log(JSON.stringify(result, null, 2));
else evaluation.print(result);
if (result.wrong > 0) process.exitCode = 1;
