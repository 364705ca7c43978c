/**
 * `npm run bench`: JSON on stdout, progress on stderr. Every time stands beside a reference taken in the same run on the
 * same machine: the smallest extension that puts one element on the page, or a plain loop over the same data.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemoCrm } from '../tests/demo-crm/server.mjs';
import { demoBuild, launchWithoutHoldfast } from '../tests/e2e/support/extension.ts';
import { measureModels } from './bench-models.mjs';
import { measurePalette } from './bench-palette.mjs';
import { measureReading } from './bench-reading.mjs';
import { measureScale } from './bench-scale.mjs';
import { measureScoring } from './bench-scoring.mjs';
import { endChildrenWithUs, onEnd, run } from './setup/processes.mjs';
import { measureSizes } from './sizes.mjs';
import { root } from './steps.mjs';

endChildrenWithUs();

const rounds = 20;
const say = (/** @type {string} */ words) => console.error(words);
const round = (/** @type {number} */ value) => Math.round(value * 10) / 10;

function summarise(/** @type {number[]} */ values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) => round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN);
  const middle = sorted.length / 2;
  const median = sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
  return { median: round(median ?? Number.NaN), p90: at(0.9), min: at(0), max: round(sorted.at(-1) ?? Number.NaN), n: sorted.length };
}

/** An extension that does the least there is to measure: one element, as soon as the browser lets a content script run. */
function writeReferenceExtension() {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-reference-'));
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Reference',
    version: '1',
    content_scripts: [
      { matches: ['http://127.0.0.1/*', 'http://localhost/*'], js: ['content.js'], run_at: 'document_idle', all_frames: true },
    ],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content.js'), "document.body?.append(document.createElement('holdfast-badge'));\n");
  return folder;
}

/** Runs in the page before anything else: notes when the first badge came and how long the page's tasks were. */
function watchPage() {
  const seen = { badgeAt: /** @type {number | null} */ (null), longTasks: /** @type {number[]} */ ([]) };
  Object.assign(globalThis, { holdfastBench: seen });
  new MutationObserver((_, observer) => {
    if (document.querySelector('holdfast-badge') === null) return;
    seen.badgeAt = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => seen.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
}

/** What one visit to a page looked like. @param {import('@playwright/test').Page} page */
async function visit(page, /** @type {string} */ url, { settleMs = 0, scrolls = false, waitsForBadge = true } = {}) {
  await page.goto(url, { waitUntil: 'load' });
  if (waitsForBadge)
    await page.waitForFunction(() => /** @type {any} */ (globalThis).holdfastBench.badgeAt !== null, null, {
      timeout: 15_000,
      polling: 50,
    });
  if (scrolls) {
    await page.evaluate(async () => {
      for (let y = 0; y < 10; y += 1) {
        scrollBy(0, innerHeight);
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
    });
  }
  await page.waitForTimeout(settleMs);
  return page.evaluate(() => {
    const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
    const { badgeAt, longTasks } = /** @type {any} */ (globalThis).holdfastBench;
    const domReadyAt = navigation?.domContentLoadedEventEnd ?? 0;
    return {
      domReadyMs: domReadyAt,
      loadMs: navigation?.loadEventEnd ?? 0,
      badgeAfterDomReadyMs: badgeAt === null ? null : badgeAt - domReadyAt,
      longestTaskMs: Math.max(0, ...longTasks),
      badges: document.querySelectorAll('holdfast-badge').length,
    };
  });
}

/** The longest task of the page's thread in which code of an extension ran, off a trace of the browser. */
async function longestExtensionTask(/** @type {import('@playwright/test').Page} */ page, /** @type {() => Promise<unknown>} */ act) {
  const session = await page.context().newCDPSession(page);
  /** @type {any[]} */
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8'] },
  });
  await act();
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  await session.detach();
  const isOurs = (/** @type {any} */ event) =>
    String(event.args?.data?.url ?? event.args?.data?.scriptName ?? '').startsWith('chrome-extension://');
  const ours = events.filter(isOurs);
  // Time on the processor where the browser tells it: what else the machine does must not count.
  const msOf = (/** @type {any} */ event) => (event.tdur ?? event.dur ?? 0) / 1000;
  const longest = (/** @type {any[]} */ list) =>
    list.reduce((most, event) => (msOf(event) > (most === null ? -1 : msOf(most)) ? event : most), null);
  const holds = (/** @type {any} */ task, /** @type {any} */ event) =>
    event.pid === task.pid && event.tid === task.tid && event.ts >= task.ts && event.ts <= task.ts + task.dur;
  const tasks = events.filter(({ name, ph }) => ph === 'X' && name.endsWith('RunTask'));
  const task = longest(tasks.filter((one) => ours.some((event) => holds(one, event))));
  const call = longest(ours.filter(({ ph }) => ph === 'X'));
  return {
    taskMs: task === null ? 0 : round(msOf(task)),
    callMs: call === null ? 0 : round(msOf(call)),
    callName: String(call?.args?.data?.functionName ?? call?.name ?? ''),
    isProcessorTime: task?.tdur !== undefined,
    calls: ours.length,
  };
}

/** @param {string | null} extensionPath @param {Record<string, string>} pages @param {string} longPage */
async function measurePages(extensionPath, pages, longPage) {
  const { context, close } = await launchWithoutHoldfast({ extensionPath, isClosedByCaller: true });
  onEnd(close);
  try {
    if (extensionPath === demoBuild) {
      // The worker sets itself up once after an install; a person's second page is the usual case.
      await (context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 10_000 }));
    }
    const page = await context.newPage();
    await page.addInitScript(watchPage);
    const waitsForBadge = extensionPath !== null;
    /** @type {Record<string, unknown>} */
    const result = {};
    for (const [name, url] of Object.entries(pages)) {
      await visit(page, url, { waitsForBadge, settleMs: 500 });
      const visits = [];
      for (let i = 0; i < rounds; i += 1) visits.push(await visit(page, url, { waitsForBadge }));
      result[name] = {
        domReadyMs: summarise(visits.map(({ domReadyMs }) => domReadyMs)),
        loadMs: summarise(visits.map(({ loadMs }) => loadMs)),
        ...(waitsForBadge
          ? { firstBadgeAfterDomReadyMs: summarise(visits.map(({ badgeAfterDomReadyMs }) => badgeAfterDomReadyMs ?? Number.NaN)) }
          : {}),
      };
    }
    const long = [];
    for (let i = 0; i < 3; i += 1) long.push(await visit(page, longPage, { waitsForBadge, settleMs: 1500, scrolls: true }));
    const traced =
      extensionPath === null
        ? null
        : await longestExtensionTask(page, () => visit(page, longPage, { waitsForBadge, settleMs: 1500, scrolls: true }));
    result.rows5000 = {
      longestTaskMs: summarise(long.map(({ longestTaskMs }) => longestTaskMs)),
      badges: long.at(-1)?.badges ?? 0,
      ...(traced === null
        ? {}
        : {
            longestTaskWithExtensionCodeMs: traced.taskMs,
            longestExtensionCallMs: traced.callMs,
            longestExtensionCall: traced.callName,
            isProcessorTime: traced.isProcessorTime,
            extensionCallsTraced: traced.calls,
          }),
    };
    return result;
  } finally {
    await close();
  }
}

/** @type {() => unknown} */
let stopDesk = () => undefined;
const reference = writeReferenceExtension();
const tidy = async () => {
  rmSync(reference, { recursive: true, force: true });
  await stopDesk();
};
onEnd(tidy);
try {
  say('Building …');
  for (const args of [[], ['--mode', 'demo']]) {
    const { code, output } = await run('wxt', ['build', ...args], { cwd: root, capture: true });
    if (code !== 0) throw new Error(`The build failed:\n${output}`);
  }
  const sizes = Object.fromEntries(
    measureSizes(join(root, '.output', 'chrome-mv3')).map(({ name, bytes, budget }) => [name, { bytes, budget }]),
  );

  say('Models …');
  const models = measureModels();
  say('Scoring …');
  const scoring = measureScoring();
  say('Palette …');
  const palette = await measurePalette();

  const desk = await startDemoCrm({ port: 0 });
  stopDesk = desk.stop;
  const pages = { record: `${desk.url}/customers/10401`, rows200: `${desk.url}/customers?rows=200` };
  const longPage = `${desk.url}/customers?rows=5000`;
  say('Reading …');
  const reading = await measureReading(desk.url);
  say('A book of 100,000 customers (some minutes) …');
  const scale = await measureScale(desk.url);
  /** @type {Record<string, unknown>} */
  const inBrowser = {};
  for (const [name, path] of /** @type {[string, string | null][]} */ ([
    ['withoutExtension', null],
    ['referenceExtension', reference],
    ['holdfast', demoBuild],
  ])) {
    say(`Pages: ${name} …`);
    inBrowser[name] = await measurePages(path, pages, longPage);
  }
  console.log(
    JSON.stringify(
      {
        at: new Date().toISOString(),
        machine: { node: process.version, cores: cpus().length, model: cpus()[0]?.model ?? '' },
        sizes,
        pages: inBrowser,
        reading,
        models,
        scoring,
        palette,
        scale,
      },
      null,
      2,
    ),
  );
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await tidy();
}
process.exit();
