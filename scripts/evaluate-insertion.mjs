/**
 * `npm run evaluate -- insertion`: whether a letter of three paragraphs arrives whole in real editors, and can be undone,
 * editor by situation and language, as one table with the median time from the click to the text. What is wrong is told
 * below the table, and the exit code says so.
 *
 *   --browser firefox            instead of Chromium
 *   --editors, --situations, --languages   some of them, with commas between
 *   --json                       the same as JSON
 */
import { drive } from '../tests/editors/drive.ts';
import { editorNames, editors } from '../tests/editors/editors.ts';
import { languages, runEditor, situationNames, wordsOf } from '../tests/editors/matrix.ts';
import { buildEditors, startEditorSite } from '../tests/editors/site.ts';

/** @typedef {import('../tests/editors/matrix.ts').CaseResult} CaseResult */

/**
 * Those that were asked for, all if none were. Throws for a name that is not there.
 * @template {string} T @param {readonly T[]} all @param {string[]} asked @returns {T[]}
 */
function choose(all, asked) {
  const unknown = asked.filter((name) => !(/** @type {readonly string[]} */ (all).includes(name)));
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}: ${all.join(', ')}.`);
  return asked.length === 0 ? [...all] : all.filter((name) => asked.includes(name));
}

/** @param {number[]} values */
function medianOf(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

/** @param {{ browser: string, editors: string[], situations: string[], languages: string[] }} asked */
export async function evaluateInsertion(asked) {
  const [browser = 'chromium'] = choose(/** @type {const} */ (['chromium', 'firefox']), [asked.browser]);
  const situations = choose(situationNames, asked.situations);
  const spoken = choose(languages, asked.languages);
  await buildEditors();
  const site = await startEditorSite();
  const driven = await drive(browser);
  try {
    const rows = [];
    for (const name of choose(editorNames, asked.editors)) {
      if (process.stderr.isTTY) console.error(`${editors[name].title} …`);
      const cases = await runEditor(driven, site.addressOf(name), name, { situations, languages: spoken });
      const times = cases.flatMap(({ arrivedAfterMs }) => arrivedAfterMs ?? []);
      rows.push({ editor: name, title: editors[name].title, medianMs: medianOf(times), cases });
    }
    const all = rows.flatMap(({ cases }) => cases);
    return {
      browser: driven.version,
      situations,
      languages: spoken,
      rows,
      right: all.filter(({ problems }) => problems.length === 0).length,
      wrong: all.filter(({ problems }) => problems.length > 0).length,
    };
  } finally {
    await driven.close();
    await site.close();
  }
}

/** @param {CaseResult | undefined} result */
const markOf = (result) => (result === undefined ? ' ' : result.problems.length > 0 ? '✗' : result.isDirectionDropped ? '<' : '✓');

export function printInsertion(/** @type {Awaited<ReturnType<typeof evaluateInsertion>>} */ { browser, rows, right, wrong, ...asked }) {
  const width = Math.max(...rows.map(({ title }) => title.length));
  const line = (/** @type {string} */ title, /** @type {string[]} */ cells, /** @type {string} */ end) =>
    console.log([title.padEnd(width), ...cells.map((cell) => cell.padEnd(Math.max(9, asked.languages.length * 3))), end].join(' '));
  line('', asked.situations, 'click to text, ms');
  line(
    '',
    asked.situations.map(() => asked.languages.join(' ')),
    '(median)',
  );
  for (const { title, cases, medianMs } of rows) {
    const cellOf = (/** @type {string} */ situation) =>
      asked.languages
        .map((language) => markOf(cases.find((one) => one.situation === situation && one.language === language)).padEnd(2))
        .join(' ');
    line(title, asked.situations.map(cellOf), medianMs === null ? '-' : String(medianMs));
  }
  console.log('\n✓ all holds   < all holds, and the editor drops the direction of lines, which the answer says   ✗ told below');
  console.log(`${browser}: ${right} right, ${wrong} wrong`);
  for (const { title, cases } of rows) for (const result of cases) for (const words of wordsOf(result)) console.log(`  ${title}, ${words}`);
}
