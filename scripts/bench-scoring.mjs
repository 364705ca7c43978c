/** Customers scored per second: the pure core in Node, from observations to a score with its reasons. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildHistory } from '../lib/domain/customers/history.ts';
import { calibrateIntercept } from '../lib/domain/scoring/calibrate-intercept.ts';
import { scoreCustomer } from '../lib/domain/scoring/score-customer.ts';
import { defaultSettings } from '../lib/domain/settings.ts';
import { languages } from '../lib/domain/language.ts';
import { readPhraseRules } from '../lib/domain/signals/phrase-rules.ts';
import { deriveSignals } from '../lib/domain/signals/derive-signals.ts';
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
  const now = Date.now();
  const observations = buildCustomers({ rows: 200 }).map((customer) => observe(customer, now));
  const phrases = readPhrases();
  const intercept = calibrateIntercept([], settings);
  let scored = 0;
  const customersPerSecond = perSecond(observations.length, () => {
    for (const observation of observations) {
      const context = { history: buildHistory([observation], []), settings, now, phrases };
      if (scoreCustomer({ signals: deriveSignals(context), context, intercept }).kind === 'scored') scored += 1;
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
    itemsPerCustomer: Math.round(observations.reduce((sum, { items }) => sum + items.length, 0) / observations.length),
  };
}
