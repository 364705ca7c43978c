import { describe, expect, test } from 'vitest';
import { findLines, listFiles, shippedFolders } from './sources.ts';

const files = listFiles();
const isIn = (folders: readonly string[]) => (path: string) => folders.some((folder) => path.startsWith(`${folder}/`));
const shipped = files.filter(isIn(shippedFolders));
const code = shipped.filter((path) => /\.tsx?$/.test(path));
const shippedCode = code.filter((path) => !/\.test\.tsx?$/.test(path));
const styles = shipped.filter((path) => path.endsWith('.css'));
const texts = files.filter((path) => !/\.(png|jpe?g|svg|ico|woff2?|gz|zip|xlsx)$/.test(path));
/** A rule's own words would break it. */
const others = (path: string) => path !== 'tests/architecture/source-rules.test.ts';

test('there is something to look at', () => {
  expect(shippedCode.length).toBeGreaterThan(40);
  expect(styles.length).toBeGreaterThan(0);
});

describe('safety', () => {
  test('words from pages and people never become markup or code', () => {
    const markup =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|dangerouslySetInnerHTML|setHTMLUnsafe|parseFromString)\b|\bdocument\.write/;
    expect(findLines(shippedCode, markup)).toEqual([]);
    expect(findLines(shippedCode, /\beval\s*\(|\bnew\s+Function\b|\bsetTimeout\s*\(\s*['"`]|\bimport\s*\(\s*[^'"\s]/)).toEqual([]);
  });

  test('nothing is fetched but our own files, and nothing is sent', () => {
    const network = /\b(fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts)\b/;
    expect(findLines(shippedCode, network, (line) => line.includes('fetch(browser.runtime.getURL('))).toEqual([]);
  });

  test('shadow roots are closed', () => {
    expect(findLines(shippedCode, /attachShadow\(\s*\{[^}]*open/)).toEqual([]);
  });
});

describe('honesty', () => {
  test('no unfinished work stands in the code', () => {
    expect(findLines(texts.filter(others), /\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
  });

  test('every test runs', () => {
    const tests = files.filter((path) => /\.(test|spec)\.tsx?$/.test(path)).filter(others);
    expect(findLines(tests, /\b(it|test|describe)\.((only|todo|fixme|fails)\b|skip\(\s*['"`])/)).toEqual([]);
  });

  test('no path of one machine stands in a file', () => {
    expect(findLines(texts.filter(others), /(^|[^\w.])\/(work|root|Users|home\/[a-z]+)\//)).toEqual([]);
    expect(findLines(texts.filter(others), /\.\.\/shared\b/)).toEqual([]);
  });
});

describe('time', () => {
  test('the core asks no clock and throws no dice', () => {
    const core = shippedCode.filter(isIn(['lib/domain', 'lib/locale']));
    expect(findLines(core, /\bDate\.now\s*\(|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\bcrypto\./)).toEqual([]);
  });
});

describe('styles', () => {
  test('directions are logical, so that Persian mirrors by itself', () => {
    // Allowed where a physical side is meant: a comment on the line, or on the one above, says "physical: why".
    const physical =
      /(^|[\s;{])((margin|padding|border|scroll-margin|scroll-padding)-(left|right)(-\w+)?|left|right|border-(top|bottom)-(left|right)-radius)\s*:|\b(text-align|float|clear)\s*:\s*(left|right)\b/;
    const isAllowed = (line: string, previous: string) => /\/\*\s*physical:/.test(line) || /\/\*\s*physical:/.test(previous);
    expect(findLines(styles, physical, isAllowed)).toEqual([]);
    const inCode = /\b(marginLeft|marginRight|paddingLeft|paddingRight|borderLeft|borderRight)\b|['"`;\s](margin|padding)-(left|right)\s*:/;
    const isAllowedInCode = (line: string, previous: string) => /physical:/.test(line) || /physical:/.test(previous);
    expect(findLines(shippedCode, inCode, isAllowedInCode)).toEqual([]);
  });

  test('nothing is loaded from elsewhere', () => {
    expect(findLines(styles, /@import\s+(url\()?['"]?https?:|url\(\s*['"]?(https?:)?\/\//)).toEqual([]);
  });
});
