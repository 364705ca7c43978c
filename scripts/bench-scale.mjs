/**
 * A book of 100,000 customers and 1,000,000 orders in the real extension: taken in from a CSV file as the dashboard does, rescored by
 * the worker, listed by risk, and one customer of it seen on a page. Beside it, in the same browser: a plain `getAll`.
 */
import { buildCustomers } from '../tests/demo-crm/data.mjs';
import { launchWithExtension } from '../tests/e2e/support/extension.ts';

const rounds = 20;
const round = (/** @type {number} */ value) => Math.round(value * 10) / 10;
function summarise(/** @type {number[]} */ values) {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: round(sorted[sorted.length >> 1] ?? Number.NaN), max: round(sorted.at(-1) ?? Number.NaN), n: sorted.length };
}

/** Runs in a page of the extension: one request to the worker. */
const ask = (/** @type {{ name: string, request: object }} */ message) =>
  /** @type {any} */ (globalThis).chrome.runtime.sendMessage(message).then((/** @type {any} */ reply) => {
    if (reply?.ok !== true) throw new Error(`${message.name}: ${JSON.stringify(reply)}`);
    return reply.value;
  });

/** Runs in a page of the extension: writes the file, has the import worker take it in, and watches that the page stays quick. */
async function importInPage(/** @type {{ customers: number, orders: number, emails: string[] }} */ { customers, orders, emails }) {
  let seed = 1;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const today = Math.floor(Date.now() / 86_400_000);
  /** @type {string[]} */
  const pieces = ['order number,order date,customer number,customer name,email,amount\n'];
  let lines = '';
  for (let i = 0; i < orders; i++) {
    const customer = i < customers ? i : Math.floor(random() ** 2 * customers);
    const day = new Date((today - 1 - Math.floor(random() * (200 + (customer % 500)))) * 86_400_000).toISOString().slice(0, 10);
    const email = emails[customer] ?? `c${customer}@scale.example`;
    lines += `N${i},${day},C${customer},Customer ${customer},${email},${(5 + random() * 200).toFixed(2)}\n`;
    if (lines.length > 1_000_000) lines = (pieces.push(lines), '');
  }
  const file = new File([...pieces, lines], 'orders.csv');
  const address = /** @type {any} */ (globalThis).chrome.runtime.getURL('/import-worker.js');
  const policy = /** @type {any} */ (globalThis).trustedTypes.createPolicy('holdfast-worker', { createScriptURL: () => address });
  const worker = new Worker(policy.createScriptURL(''));
  let longestGapMs = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    longestGapMs = Math.max(longestGapMs, performance.now() - last - 10);
    last = performance.now();
  }, 10);
  /** @type {Record<string, number>} */
  const phaseEndsMs = {};
  const talk = (/** @type {object} */ message, /** @type {string} */ kind) =>
    new Promise((resolve, reject) => {
      const startedAt = performance.now();
      worker.onmessage = ({ data }) => {
        if (data.kind === 'progress') phaseEndsMs[data.progress.phase] = performance.now() - startedAt;
        if (data.kind === 'ended') reject(new Error(data.why));
        if (data.kind === kind) resolve({ data, ms: performance.now() - startedAt });
      };
      worker.onerror = ({ message: words }) => reject(new Error(words));
      worker.postMessage(message);
    });
  const now = Date.now();
  const looked = await talk({ kind: 'inspect', file, options: { now } }, 'inspected');
  const { table, kind, columns, options } = looked.data.inspection;
  const taken = await talk({ kind: 'run', file, plan: { table, kind, columns, options, now }, origin: null }, 'staged');
  clearInterval(watch);
  Object.assign(globalThis, { importWorker: worker });
  const { record, newCustomers } = taken.data.summary;
  return {
    importId: record.id,
    bytes: file.size,
    newCustomers,
    orders: record.counts.orders,
    inspectMs: looked.ms,
    importMs: taken.ms,
    phaseEndsMs,
    longestGapMs,
  };
}

/** Runs in a page of the extension: every row of a store at once, the reference for all that reads them. */
function plainGetAll(/** @type {{ database: string, store: string, limit: number | null }} */ { database, store, limit }) {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open(database);
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const startedAt = performance.now();
      const rows = open.result
        .transaction(store)
        .objectStore(store)
        .getAll(null, limit ?? undefined);
      rows.onsuccess = () => {
        resolve({ ms: performance.now() - startedAt, rows: rows.result.length });
        open.result.close();
      };
    };
  });
}

/** Runs in a page of the extension: every row of everybody's scores at once, and those whose name or company has the words. */
function plainFilter(/** @type {string} */ query) {
  const words = query.toLowerCase().split(' ');
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('holdfast-observations');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const startedAt = performance.now();
      const rows = open.result.transaction('scores').objectStore('scores').getAll();
      rows.onsuccess = () => {
        const found = rows.result.filter(({ name, company }) => {
          const text = `${name} ${company ?? ''}`.toLowerCase();
          return words.every((word) => text.includes(word));
        });
        resolve({ ms: performance.now() - startedAt, found: found.length });
        open.result.close();
      };
    };
  });
}

/** @param {import('@playwright/test').Page} page */
async function timeRequests(page, /** @type {string} */ name, /** @type {object} */ request) {
  return summarise(
    await page.evaluate(
      async ({ name: asked, request: what, count }) => {
        const times = [];
        for (let i = 0; i < count; i++) {
          const startedAt = performance.now();
          const reply = await /** @type {any} */ (globalThis).chrome.runtime.sendMessage({ name: asked, request: what });
          if (reply?.ok !== true) throw new Error(`${asked}: ${JSON.stringify(reply)}`);
          times.push(performance.now() - startedAt);
        }
        return times;
      },
      { name, request, count: rounds },
    ),
  );
}

/**
 * What the gate told of a record is told again, each time with another complaint: from the question to the badge, as the page waits.
 * @param {import('@playwright/test').BrowserContext} context
 */
async function timeObservations(context, /** @type {string} */ url, /** @type {string} */ extensionId) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  /** @type {number[]} */
  const worlds = [];
  session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => origin.includes(extensionId) && worlds.push(id));
  await session.send('Runtime.enable');
  await page.goto(url);
  await page.waitForSelector('holdfast-badge', { state: 'attached', timeout: 30_000 });
  const run = async (/** @type {string} */ expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: /** @type {number} */ (worlds.at(-1)),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await run(`(() => {
    const send = chrome.runtime.sendMessage.bind(chrome.runtime);
    globalThis.told = [];
    chrome.runtime.sendMessage = (message, ...rest) => {
      if (message?.name === 'observe' && message.request.reading) globalThis.told.push(message);
      return send(message, ...rest);
    };
  })()`);
  // The page changes a little, so that the gate reads it once more.
  await page.evaluate(() => {
    const cell = document.querySelector('td, dd');
    if (cell !== null) cell.textContent += ' ';
    document.querySelector('h1')?.append(' ');
  });
  await session.send('Runtime.evaluate', { expression: '0' });
  for (let i = 0; i < 50 && (await run('globalThis.told.length')) === 0; i++) await page.waitForTimeout(100);
  const times = await run(`(async () => {
    const message = globalThis.told.at(-1);
    if (message === undefined) throw new Error('The gate told nothing.');
    const times = [];
    for (let i = 0; i < ${rounds}; i++) {
      const next = JSON.parse(JSON.stringify(message).replaceAll('late', 'late ' + i));
      const startedAt = performance.now();
      const reply = await chrome.runtime.sendMessage(next);
      if (reply?.ok !== true || Object.keys(reply.value.slots).length === 0) throw new Error(JSON.stringify(reply));
      times.push(performance.now() - startedAt);
    }
    return times;
  })()`);
  await page.close();
  return summarise(times);
}

/**
 * @param {string} deskUrl of the demo CRM.
 * @param {{ customers?: number, orders?: number, extensionPath?: string, page?: string }} options
 */
export async function measureScale(
  deskUrl,
  { customers = 100_000, orders = 1_000_000, extensionPath, page: path = 'dashboard.html' } = {},
) {
  const { context, extensionId, openExtensionPage, close } = await launchWithExtension({
    isClosedByCaller: true,
    ...(extensionPath === undefined ? {} : { extensionPath }),
  });
  try {
    const page = await openExtensionPage(path);
    const people = buildCustomers(Date.now());
    const { importId, phaseEndsMs, ...taken } = await page.evaluate(importInPage, {
      customers,
      orders,
      emails: people.map((/** @type {any} */ { email }) => email),
    });
    const committedAt = Date.now();
    await page.evaluate(ask, { name: 'commitImport', request: { importId, ordersKnownUntil: null } });
    const commitMs = Date.now() - committedAt;
    await page.evaluate(() => /** @type {any} */ (globalThis).importWorker.terminate());
    // The risk list while the book is being rescored, as the dashboard would ask for it.
    const whileRescoring = await timeRequests(page, 'getScoringJob', {});
    for (let job = { state: 'running' }; job.state === 'running'; await page.waitForTimeout(250))
      job = await page.evaluate(ask, { name: 'getScoringJob', request: {} });
    const rescoreMs = Date.now() - committedAt;
    const list = { from: 0, limit: 50, band: null, query: '' };
    const { rows, customers: scored } = await page.evaluate(ask, { name: 'getRiskList', request: list });
    const store = { database: 'holdfast-observations', store: 'scores' };
    return {
      customers: scored,
      orders: taken.orders,
      import: {
        megabytes: round(taken.bytes / 1e6),
        inspectMs: round(taken.inspectMs),
        importMs: round(taken.importMs),
        phaseEndsMs: Object.fromEntries(Object.entries(phaseEndsMs).map(([phase, ms]) => [phase, round(ms)])),
        longestGapOfPageMs: round(taken.longestGapMs),
      },
      commitMs,
      rescoreMs,
      answerWhileRescoringMs: whileRescoring,
      mostEndangered50Ms: await timeRequests(page, 'getRiskList', list),
      rows: rows.length,
      search: {
        name: await timeRequests(page, 'getRiskList', { ...list, query: 'customer 4711' }),
        address: await timeRequests(page, 'getRiskList', { ...list, query: 'c4711@scale' }),
        everybody: await timeRequests(page, 'getRiskList', { ...list, query: 'customer' }),
        wrongLayout: await timeRequests(page, 'getRiskList', { ...list, query: 'сгыещьук 4711' }),
      },
      observationToBadgeMs: await timeObservations(context, `${deskUrl}/customers/${/** @type {any} */ (people[0]).id}`, extensionId),
      reference: {
        getAllScores: await page.evaluate(plainGetAll, { ...store, limit: null }),
        getAll50: await page.evaluate(plainGetAll, { ...store, limit: 50 }),
        getAllAndFilter: await page.evaluate(plainFilter, 'customer 4711'),
      },
    };
  } finally {
    await close();
  }
}
