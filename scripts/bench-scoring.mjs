/** Customers scored per second: the pure core in Node, from observations to a score with its reasons. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildHistory } from '../lib/domain/customers/history.ts';
import { emptyBasis, fitBasis } from '../lib/domain/scoring/basis.ts';
import { scoreCustomer } from '../lib/domain/scoring/score-customer.ts';
import { defaultSettings } from '../lib/domain/settings.ts';
import { languages } from '../lib/domain/language.ts';
import { readPhraseRules } from '../lib/domain/signals/phrase-rules.ts';
import { deriveSignals } from '../lib/domain/signals/derive-signals.ts';
import { signalContext } from '../lib/domain/signals/signal-context.ts';
import { demoSettings } from '../tests/e2e/support/demo-settings.ts';
import { buildCustomers } from '../tests/demo-crm/data.mjs';

const measureMs = 3000;
/** Read once, as the worker reads them once in its life. */
const readPhrases = () =>
  readPhraseRules(
    /** @type {Record<import('../lib/domain/language.ts').Language, string>} */ (
      Object.fromEntries(
        languages.map((language) => [
          language,
          readFileSync(join(import.meta.dirname, '..', 'public', 'phrases', `${language}.txt`), 'utf8'),
        ]),
      )
    ),
  );
const settings = { ...defaultSettings, ...demoSettings };

/** A customer of the demo CRM as its record page is observed. @returns {import('../lib/domain/observations/observation.ts').Observation} */
function observe(/** @type {any} */ customer, /** @type {number} */ now) {
  const item = { place: 'record', confidence: 1 };
  return {
    schema: 1,
    key: `record:${customer.id}`,
    hostId: 'demo-crm',
    profileVersion: 1,
    origin: 'http://127.0.0.1',
    url: `http://127.0.0.1/customers/${customer.id}`,
    pageKind: 'record',
    observedAt: now,
    identity: [{ kind: 'email', id: customer.email }],
    facts: [{ field: 'name', value: customer.name, text: customer.name, place: 'heading', confidence: 1 }],
    items: [
      ...customer.orders.map((/** @type {any} */ { id, at, amount }) => ({ ...item, key: id, kind: 'order', at, amount })),
      ...customer.contracts.map((/** @type {any} */ { id, startAt, endAt, isRunning }) => ({
        ...item,
        key: id,
        kind: 'contract',
        at: startAt,
        endAt,
        state: isRunning ? 'open' : 'closed',
      })),
      ...customer.cases.map((/** @type {any} */ { id, subject, openedAt, closedAt }) => ({
        ...item,
        key: id,
        kind: 'case',
        at: openedAt,
        subject,
        state: closedAt === null ? 'open' : 'closed',
        ...(closedAt === null ? {} : { endAt: closedAt }),
      })),
      ...customer.messages.map((/** @type {any} */ { id, at, direction, subject, text }) => ({
        ...item,
        key: id,
        kind: 'message',
        at,
        direction,
        subject,
        text,
      })),
    ],
  };
}

const manyCustomers = 100_000;
const day = 86_400_000;

/** A number between 0 and 1, always the same for the same seed (mulberry32). */
function random(/** @type {number} */ seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Customers with ten orders out of a file, and one to three signals off pages and out of the journal: a case, a late payment, a
 * survey's answer, a promise. @returns {import('../lib/domain/customers/history.ts').CustomerHistory}
 */
function inventHistory(/** @type {() => number} */ chance, /** @type {number} */ i, /** @type {number} */ now) {
  const source = { hostId: 'demo-crm', url: 'http://127.0.0.1/', place: 'record', observedAt: now - 5 * day };
  // Orders at random at an own rate for 700 days, until the customer stops, each with an own chance to.
  const usual = 15 / (0.1 + chance());
  const stops = 0.3 * chance() ** 2;
  const today = Math.floor(now / day);
  const all = [today - 700 + Math.floor(200 * chance())];
  for (let next = all[0] ?? 0; chance() > stops && all.length < 30; all.push(Math.floor(next))) {
    next -= usual * Math.log(1 - chance());
    if (next > today) break;
  }
  const days = Int32Array.from(new Set(all));
  const fact = (/** @type {'paymentOverdueDays' | 'npsAnswer'} */ field, /** @type {number} */ value) => ({
    [field]: { field, value, text: String(value), place: 'record', confidence: 1, source },
  });
  return {
    facts: { ...(i % 3 === 0 ? fact('paymentOverdueDays', 1 + (i % 60)) : {}), ...(i % 2 === 0 ? fact('npsAnswer', i % 11) : {}) },
    items:
      i % 4 === 0
        ? [
            {
              key: `case-${i}`,
              kind: 'case',
              state: 'open',
              at: now - (i % 40) * day,
              subject: 'Late again',
              place: 'cases',
              confidence: 1,
              source,
            },
          ]
        : [],
    journal:
      i % 2 === 1
        ? [
            {
              id: `promise-${i}`,
              customerId: `c${i}`,
              at: now - 30 * day,
              kind: 'promise',
              text: 'Call back',
              dueOn: new Date(now - (1 + (i % 20)) * day).toISOString().slice(0, 10),
              state: 'open',
              stateAt: now - 30 * day,
            },
          ]
        : [],
    imported: { orderDays: days, orderAmounts: Float64Array.from(days, () => Math.round(100 * chance())), contracts: [] },
  };
}

/** Signals, score and points of a hundred thousand customers who wrote nothing, beside as many Math.exp in one loop. */
function measurePoints() {
  const now = Date.now();
  const chance = random(7);
  const histories = Array.from({ length: manyCustomers }, (_, i) => inventHistory(chance, i, now));
  const customers = histories.flatMap(({ imported }, i) => Array.from(imported?.orderDays ?? [], () => i));
  const orders = {
    customers,
    days: histories.flatMap(({ imported }) => [...(imported?.orderDays ?? [])]),
    amounts: histories.flatMap(({ imported }) => [...(imported?.orderAmounts ?? [])]),
  };
  const basis = fitBasis({
    orders,
    customerCount: manyCustomers,
    contracts: [],
    outcomes: [],
    knownCustomers: manyCustomers,
    settings,
    now,
  });
  if (basis.shop === null) throw new Error('No rhythm was fitted, so the figure would mean nothing.');
  let reasons = 0;
  let signalCount = 0;
  const scoreAll = () => {
    for (const history of histories) {
      const context = signalContext({ history, settings, now, basis, phrases: null });
      const signals = deriveSignals(context);
      const score = scoreCustomer({ signals, context });
      signalCount += signals.length;
      if (score.kind === 'scored') reasons += score.reasons.length;
    }
  };
  const into = new Float64Array(manyCustomers);
  const exponents = () => {
    for (let i = 0; i < manyCustomers; i += 1) into[i] = Math.exp(-i / manyCustomers);
  };
  const time = (/** @type {() => void} */ act) => {
    const from = performance.now();
    act();
    return performance.now() - from;
  };
  const firstMs = time(scoreAll);
  const signalsPerCustomer = signalCount / manyCustomers;
  const all = Array.from({ length: 5 }, () => time(scoreAll)).toSorted((a, b) => a - b);
  exponents();
  const reference = Array.from({ length: 9 }, () => time(exponents)).toSorted((a, b) => a - b);
  if (reasons === 0) throw new Error('Nobody got a score, so the figure would mean nothing.');
  const round = (/** @type {number} */ value) => Math.round(value * 100) / 100;
  return {
    customers: manyCustomers,
    ordersPerCustomer: round(customers.length / manyCustomers),
    signalsPerCustomer: round(signalsPerCustomer),
    firstMs: round(firstMs),
    medianMs: round(all[2] ?? 0),
    minMs: round(all[0] ?? 0),
    reference: { what: 'one Math.exp a customer', medianMs: round(reference[4] ?? 0) },
  };
}

/** Repeats a batch for some seconds. @returns customers a second. */
function perSecond(/** @type {number} */ batchSize, /** @type {() => void} */ act) {
  act();
  const from = performance.now();
  let batches = 0;
  while (performance.now() - from < measureMs) {
    act();
    batches += 1;
  }
  return Math.round((batches * batchSize * 1000) / (performance.now() - from));
}

/**
 * The reference is the cheapest honest pass over the same data: every customer written as JSON and read back. It tells how
 * fast the machine is.
 */
export function measureScoring() {
  const points = measurePoints();
  const now = Date.now();
  const observations = buildCustomers({ rows: 200 }).map((customer) => observe(customer, now));
  const phrases = readPhrases();
  const basis = emptyBasis(settings, now);
  let scored = 0;
  const customersPerSecond = perSecond(observations.length, () => {
    for (const observation of observations) {
      const context = signalContext({ history: buildHistory([observation], []), settings, now, basis, phrases });
      if (scoreCustomer({ signals: deriveSignals(context), context }).kind === 'scored') scored += 1;
    }
  });
  if (scored === 0) throw new Error('No customer of the demo got a score, so the figure would mean nothing.');
  let bytes = 0;
  const referencePerSecond = perSecond(observations.length, () => {
    for (const observation of observations) bytes += JSON.stringify(JSON.parse(JSON.stringify(observation))).length;
  });
  return {
    customersPerSecond,
    reference: {
      what: 'the same customers written as JSON, read and written again, a second',
      perSecond: referencePerSecond,
      bytes: bytes > 0,
    },
    relative: Math.round((customersPerSecond / referencePerSecond) * 1000) / 1000,
    points,
    itemsPerCustomer: Math.round(observations.reduce((sum, { items }) => sum + items.length, 0) / observations.length),
  };
}

if (import.meta.main) console.log(JSON.stringify(measureScoring(), null, 2));
