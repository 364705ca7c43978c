import type { FactField } from '../../domain/observations/observation.ts';
import type { Lesson, TaughtTake } from '../../domain/own-profile.ts';
import {
  attributeOf,
  elementAfter,
  elementBefore,
  findAll,
  findOne,
  hostOf,
  isElement,
  isMatch,
  nameOf,
  parentOf,
  textOf,
  valueOf,
} from '../dom.ts';
import { findByLabels, findPairs, type LabelPair } from '../label-pairs.ts';
import type { ListPage, ReadablePage, Take } from '../profile.ts';
import { findPage, readRow, type Page } from '../read-page.ts';
import { generaliseAddress, idInAddress } from './page-path.ts';
import { selectorOf } from './stable-selector.ts';

/** What a click teaches, without the time of it. */
export type LessonDraft = Omit<Lesson, 'taughtAt'>;

/** More words than this are no single value. */
export const maxSample = 200;
const maxPairs = 600;
const leastRows = 2;

/** `rows`: how its rows are found, where no page says it. */
export type RowOf = { row: Element; rows: string; all: Element[] };

const isRowLike = (element: Element): boolean => {
  const name = nameOf(element);
  const role = attributeOf(element, 'role');
  return role === 'row' || role === 'listitem' || name === 'tr' || name === 'li' || name === 'article';
};
const parentElement = (element: Element): Element | null => {
  const parent = parentOf(element);
  if (parent === null) return null;
  return isElement(parent) ? parent : hostOf(parent);
};

/** Names that all rows share: those of this one that its neighbours have too. */
function rowSelector(row: Element): string {
  const name = nameOf(row);
  const neighbours = [elementBefore(row), elementAfter(row)].filter((one) => one !== null && nameOf(one) === name) as Element[];
  const shared = (attributeOf(row, 'class') ?? '')
    .split(/\s+/u)
    .find((one) => /^[A-Za-z][\w-]{1,40}$/u.test(one) && neighbours.length > 0 && neighbours.every((other) => isMatch(other, `.${one}`)));
  const role = attributeOf(row, 'role') === null ? '' : `[role="${attributeOf(row, 'role') === 'row' ? 'row' : 'listitem'}"]`;
  return `${name}${role}${shared === undefined ? '' : `.${shared}`}`;
}

/**
 * The row of a list that the element lies in: of the page's own rows, or on a page that nobody describes of a table with
 * columns, or of like things one after the other. An address that names a record is no list's.
 */
export function rowOf(element: Element, page: Page | null, path: string): RowOf | null {
  if (page !== null) {
    if (page.page.kind !== 'list') return null;
    const all = findAll(page.container, page.page.rows);
    const row = all.find((one) => one.contains(element));
    return row === undefined ? null : { row, rows: page.page.rows, all };
  }
  if (path.includes('{id}')) return null;
  for (let row: Element | null = element; row !== null; row = parentElement(row)) {
    if (!isRowLike(row)) continue;
    const within = parentElement(row);
    if (within === null) continue;
    const outer = selectorOf(within)?.select;
    if (outer === undefined) continue;
    const rows = `${outer} > ${rowSelector(row)}`;
    const all = findAll(document, rows);
    const cells = findAll(row, ':scope > td, :scope > th, :scope > [role="gridcell"], :scope > [role="cell"]').length;
    // Two cells are a label and its value: a record.
    if (all.length >= leastRows && all.includes(row) && (cells > 2 || nameOf(row) !== 'tr')) return { row, rows, all };
  }
  return null;
}

/** The heading of the element's column, by place; empty where there is none. */
function columnHeading(element: Element, row: Element): string {
  let cell: Element | null = element;
  while (cell !== null && parentElement(cell) !== row) cell = parentElement(cell);
  if (cell === null) return '';
  const named = attributeOf(cell, 'data-label') ?? attributeOf(cell, 'data-title');
  if (named !== null) return named.slice(0, 120).trim();
  let index = 0;
  for (let before = elementBefore(cell); before !== null; before = elementBefore(before)) index++;
  for (let table = parentElement(row); table !== null; table = parentElement(table)) {
    const heads = findAll(table, 'thead > tr:last-child > *, [role="columnheader"]');
    const head = heads[index];
    if (heads.length > 0) return head === undefined ? '' : textOf(head, 120);
    if (nameOf(table) === 'table') break;
  }
  return '';
}

/** The printed label of the element: of the pairs on the page the innermost that holds it. */
function labelOf(element: Element, pairs: readonly LabelPair[]): LabelPair | null {
  const words = valueOf(element, maxSample);
  const isOf = (pair: LabelPair): boolean => pair.element === element || pair.element.contains(element) || element.contains(pair.element);
  const holding = pairs.filter((pair) => isOf(pair) && pair.label.trim() !== '' && pair.label.length <= 80);
  return holding.find(({ text }) => text === words) ?? holding.find(({ text }) => text.includes(words)) ?? null;
}

/** A mail or phone link says the address itself where its words do not. */
function linkOf(element: Element, field: FactField): Element | null {
  const scheme = field === 'email' ? 'mailto:' : field === 'phone' ? 'tel:' : null;
  if (scheme === null || /@|\d{4}/u.test(valueOf(element, maxSample))) return null;
  const select = `a[href^="${scheme}"]`;
  for (let one: Element | null = element, depth = 0; one !== null && depth < 4; one = parentElement(one), depth++)
    if (isMatch(one, select)) return one;
  return findOne(element, select);
}

/** The page that is described for this address, if one is. */
export const describedPage = (pages: readonly ReadablePage[]): Page | null => findPage(pages, document, location.href.slice(0, 2000));

/**
 * What pointing at this element teaches about the field. A stable selector stands first, its printed label after it, so
 * that a page with other names for its parts is still read. `why`: it teaches nothing.
 */
export function draftLesson(
  element: Element,
  { field, fieldName }: { field: FactField; fieldName: string },
  page: Page | null,
): { draft: LessonDraft; readings: TaughtReading[] } | { why: 'empty' | 'tooMuch' | 'noWay' | 'outside' } {
  const path = generaliseAddress(location.href);
  if (path === null) return { why: 'noWay' };
  const link = linkOf(element, field);
  const taken = link ?? element;
  const sample = link === null ? valueOf(element, maxSample + 1) : (attributeOf(link, 'href') ?? '').slice(0, maxSample + 1);
  if (sample === '') return { why: 'empty' };
  if (sample.length > maxSample) return { why: 'tooMuch' };
  if (page !== null && page.container instanceof Element && !page.container.contains(taken)) return { why: 'outside' };

  const row = rowOf(taken, page, path);
  const selector = selectorOf(taken, row?.row ?? null);
  const scope = row?.row ?? page?.container ?? document;
  const pair = link === null ? labelOf(element, findPairs(scope, maxPairs)) : null;
  const place =
    (row === null ? (pair?.label ?? '') : columnHeading(taken, row.row) || (pair?.label ?? ''))
      .replaceAll(/\s+/gu, ' ')
      .trim()
      .slice(0, 120) || fieldName;

  const takes: TaughtTake[] = [];
  if (selector !== null)
    // Where only its place among its neighbours leads to it, another column may once stand there.
    takes.push({
      select: selector.select,
      place,
      ...(link === null ? {} : { from: 'href' }),
      ...(selector.isByPlace ? { confidence: 0.8 } : {}),
    });
  const said = pair?.label.replaceAll(/\s+/gu, ' ').trim().slice(0, 120) ?? '';
  // A page has one heading of the first order, whatever it is called: it stands for a label.
  const heading = findAll(scope, 'h1');
  if (
    row === null &&
    heading.length === 1 &&
    heading[0]!.contains(taken) &&
    valueOf(heading[0]!, maxSample + 1) === sample &&
    selector?.select !== 'h1'
  )
    takes.push({ select: 'h1', place, confidence: 0.9 });
  // In a row its first words may look like a label of the next: a label stands in other rows too.
  const label = row === null || row.all.slice(0, 3).every((other) => findByLabels(other, [said]) !== null) ? said : '';
  if (label !== '') takes.push({ select: ':scope', labels: [label], place: label, confidence: 0.9 });
  const kind = row === null ? (page?.page.kind === 'message' ? 'message' : 'record') : 'list';
  const draft: LessonDraft = {
    field,
    pageKind: kind,
    path,
    takes,
    sample,
    ...(row !== null && page === null ? { rows: row.rows } : {}),
    badge: badgePlaceAt(taken),
  };
  // What was taught must lead back to what was pointed at.
  const readings = takes.length === 0 ? [] : readTaught(draft, page, row?.row);
  return (readings[0]?.text ?? '') === '' ? { why: 'noWay' } : { draft, readings };
}

/** After a block a badge would stand on a line of its own; within a control it cannot stand. */
function badgePlaceAt(element: Element): 'append' | 'after' {
  const isControl = /^(?:input|textarea|select)$/u.test(nameOf(element));
  return isControl || getComputedStyle(element).display.startsWith('inline') ? 'after' : 'append';
}

/** `ways`: what each of its ways alone leads to, in their order. */
export type TaughtReading = { text: string; place: string; ways: string[] };

const maxRows = 50;

/**
 * The field as the gate would read it here: of a record one reading; of a list that of the given row (else its first)
 * and of the next row that has any. Empty where the address is of another kind.
 */
export function readTaught({ field, pageKind, path, takes, rows }: LessonDraft, page: Page | null, from?: Element): TaughtReading[] {
  if (idInAddress(path, location.href) === null) return [];
  const read = (scope: Element, ways: readonly TaughtTake[]): { text: string; place: string } => {
    const reader: ListPage = {
      kind: 'list',
      rows: ':scope',
      facts: { [field]: ways as Take[] },
      badge: [{ select: ':scope', position: 'append' }],
    };
    const fact = readRow(scope, { page: reader, index: 0, container: scope, id: null, type: null })?.subject.facts[0];
    return { text: fact?.text ?? '', place: fact?.place ?? '' };
  };
  const readWhole = (scope: Element): TaughtReading => ({
    ...read(scope, takes),
    ways: takes.map((take) => read(scope, [take]).text),
  });
  const root = page?.container ?? document;
  if (pageKind !== 'list') return findAll(root, ':scope').map(readWhole);
  const all = findAll(root, page?.page.kind === 'list' ? page.page.rows : (rows ?? ''));
  const [first, ...others] = from === undefined ? all : [from, ...all.slice(all.indexOf(from) + 1), ...all.slice(0, all.indexOf(from))];
  if (first === undefined) return [];
  const second = others.slice(0, maxRows).find((row) => read(row, takes).text !== '');
  return [first, ...(second === undefined ? [] : [second])].map(readWhole);
}
