/**
 * `npm run evaluate -- signals`: how well each topic of the phrase files is told, topic by language, over the sentences of
 * lib/domain/signals/sentences, which the rules were tuned on, and over tests/fixtures/unseen-sentences, which they never saw. Every text takes the way of a customer's mail: quoted mail and signature are cut, a first
 * line "Subject: …" (Тема:, موضوع:) is its subject, an answering machine's mail says nothing but who has left.
 *
 *   --list            also prints what was missed and what was wrong
 *   --json            the same as JSON
 *   --texts <file>    judges your own labelled texts instead; may be given more than once. Either
 *     a table (.csv, .tsv; UTF-8; comma, semicolon or tab, quotes doubled inside quotes) with a header: `text`,
 *       `language` (en, fa, ru; may be left out: told by the letters) and `labels` (or `label`): the topics that the text
 *       holds, with | between, empty for none. A topic that no row is labelled with is left out, for nobody has looked for
 *       it; a column named as a topic (`complaint`: 1 or 0, empty: not judged) says so row by row instead;
 *     or lines, "+ text" has the topic and "- text" has not, in a file named <topic>.<language>.txt (\n is a line break).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { detectLanguage, languages } from '../lib/domain/language.ts';
import { findInMessage, isAutomatic } from '../lib/domain/signals/messages.ts';
import { readPhraseRules, signalTopics } from '../lib/domain/signals/phrase-rules.ts';
import { root } from './steps.mjs';

/** @typedef {import('../lib/domain/signals/phrase-rules.ts').PhraseTopic} Topic */
/** @typedef {import('../lib/domain/language.ts').Language} Language */
/** @typedef {{ text: string, topic: Topic, language: Language, isSaid: boolean }} Case One text judged on one topic. */

/** @type {readonly Topic[]} */
const topics = signalTopics;
const isTopic = (/** @type {string} */ name) => /** @type {readonly string[]} */ (topics).includes(name);
const languageOf = (/** @type {string | undefined} */ name, /** @type {string} */ text) =>
  languages.find((language) => language === name?.trim().toLowerCase()) ?? detectLanguage(text) ?? 'en';

/** @returns {Case[]} */
function readLines(/** @type {string} */ file) {
  const [topic = '', language] = basename(file).split('.');
  if (!isTopic(topic)) throw new Error(`${file}: its name does not begin with a topic (${topics.join(', ')}).`);
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => /^[+-] /.test(line))
    .map((line) => {
      const text = line.slice(2).replaceAll('\\n', '\n');
      return { text, topic: /** @type {Topic} */ (topic), language: languageOf(language, text), isSaid: line.startsWith('+') };
    });
}

/** Cells of a table (RFC 4180), its separator told by the header. @returns {string[][]} */
function readCells(/** @type {string} */ table) {
  const header = table.slice(0, table.indexOf('\n'));
  const separator = ['\t', ';', ','].find((mark) => header.includes(mark)) ?? ',';
  const rows = [['']];
  let isQuoted = false;
  for (let i = 0; i < table.length; i++) {
    const character = table.charAt(i);
    const row = /** @type {string[]} */ (rows.at(-1));
    const last = row.length - 1;
    if (isQuoted && character === '"' && table.charAt(i + 1) === '"') row[last] += table.charAt(++i);
    else if (character === '"' && (isQuoted || row[last] === '')) isQuoted = !isQuoted;
    else if (isQuoted) row[last] += character;
    else if (character === separator) row.push('');
    else if (character === '\n') rows.push(['']);
    else if (character !== '\r') row[last] += character;
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

/** @returns {Case[]} */
function readTable(/** @type {string} */ file) {
  const [header = [], ...rows] = readCells(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  const names = header.map((name) => name.trim());
  const column = (/** @type {string[]} */ ...wanted) => names.findIndex((name) => wanted.includes(name.toLowerCase()));
  const [text, language, labels] = [column('text'), column('language'), column('labels', 'label')];
  const own = topics.filter((topic) => names.includes(topic));
  if (text < 0 || (labels < 0 && own.length === 0)) throw new Error(`${file}: its header names no "text" or no "labels".`);
  const labelsOf = (/** @type {string[]} */ row) => new Set((row[labels] ?? '').split('|').map((label) => label.trim()));
  const labelled = topics.filter((topic) => labels >= 0 && rows.some((row) => labelsOf(row).has(topic)));
  return rows.flatMap((row) => {
    const said = row[text] ?? '';
    const rest = { text: said, language: languageOf(row[language], said) };
    const has = labelsOf(row);
    return topics.flatMap((topic) => {
      const cell = own.includes(topic) ? (row[names.indexOf(topic)] ?? '').trim() : '';
      if (own.includes(topic)) return cell === '' ? [] : [{ ...rest, topic, isSaid: !/^(?:0|no|false|-)$/i.test(cell) }];
      return labelled.includes(topic) ? [{ ...rest, topic, isSaid: has.has(topic) }] : [];
    });
  });
}

/** A text as the customer's message. */
function messageOf(/** @type {string} */ text) {
  const subject = /^\s*(?:subject|тема|موضوع)\s*:\s*(.*)\r?\n/iu.exec(text);
  return /** @type {import('../lib/domain/customers/history.ts').SourcedItem} */ ({
    key: text,
    kind: 'message',
    at: 0,
    direction: 'in',
    text: subject === null ? text : text.slice(subject[0].length),
    ...(subject === null ? {} : { subject: subject[1] ?? '' }),
    place: '',
    confidence: 1,
    source: { hostId: '', url: '', place: '', observedAt: 0 },
  });
}

const ratio = (/** @type {number} */ part, /** @type {number} */ whole) => (whole === 0 ? null : part / whole);

const tuned = 'lib/domain/signals/sentences';
const unseen = 'tests/fixtures/unseen-sentences';

/** @param {string[]} files of `--texts`; none: sentences that the rules were tuned on, and those that they have never seen */
export function evaluateSignals(files) {
  const phrases = readPhraseRules(
    /** @type {Record<Language, string>} */ (
      Object.fromEntries(languages.map((language) => [language, readFileSync(join(root, 'public', 'phrases', `${language}.txt`), 'utf8')]))
    ),
  );
  const linesIn = (/** @type {string} */ folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.txt'))
      .flatMap((file) => readLines(join(root, folder, file)));
  const isTold = (/** @type {Case} */ { text, topic }) => {
    const item = messageOf(text);
    return (topic === 'keyContactLeft' || !isAutomatic(item, phrases)) && findInMessage(item, topic, phrases) !== null;
  };
  const judge = (/** @type {Case[]} */ cases) =>
    topics.flatMap((topic) =>
      languages.flatMap((language) => {
        const own = cases.filter((one) => one.topic === topic && one.language === language);
        if (own.length === 0) return [];
        const said = own.filter(({ isSaid }) => isSaid);
        const told = own.filter(isTold);
        const right = told.filter(({ isSaid }) => isSaid).length;
        const recall = ratio(right, said.length);
        const precision = ratio(right, told.length);
        const texts = (/** @type {Case[]} */ some) => some.map(({ text }) => text);
        return [
          {
            topic,
            language,
            positive: said.length,
            negative: own.length - said.length,
            recall,
            precision,
            f1: ratio(2 * right, said.length + told.length),
            falseAlarms: ratio(told.length - right, own.length - said.length),
            missed: texts(said.filter((one) => !told.includes(one))),
            wrong: texts(told.filter(({ isSaid }) => !isSaid)),
          },
        ];
      }),
    );
  if (files.length === 0) return [tuned, unseen].map((folder) => ({ texts: folder, rows: judge(linesIn(folder)) }));
  const own = files.flatMap((file) => (/\.(?:csv|tsv)$/i.test(file) ? readTable(file) : readLines(file)));
  return [{ texts: files.join(' '), rows: judge(own) }];
}

/** @param {ReturnType<typeof evaluateSignals>} results @param {boolean} isListed */
export function printSignals(results, isListed) {
  for (const { texts, rows } of results) {
    const note =
      texts === tuned ? ' (the rules were tuned on them: good figures prove nothing)' : texts === unseen ? ' (never tuned on)' : '';
    console.log(`\n${texts}${note}`);
    printRows(rows, isListed);
  }
}

/** @param {ReturnType<typeof evaluateSignals>[number]['rows']} rows @param {boolean} isListed */
function printRows(rows, isListed) {
  const share = (/** @type {number | null} */ value) => (value === null ? '–' : value.toFixed(2)).padStart(9);
  console.log(`${'topic'.padEnd(18)} lang    has  hasn't    recall precision        F1  false alarms`);
  for (const { topic, language, positive, negative, recall, precision, f1, falseAlarms, missed, wrong } of rows) {
    const counts = `${String(positive).padStart(6)}  ${String(negative).padStart(6)}`;
    console.log(`${topic.padEnd(18)} ${language}   ${counts} ${[recall, precision, f1, falseAlarms].map(share).join(' ')}`);
    if (!isListed) continue;
    for (const text of missed) console.log(`    missed  ${text.replaceAll('\n', '\\n')}`);
    for (const text of wrong) console.log(`    wrong   ${text.replaceAll('\n', '\\n')}`);
  }
}
