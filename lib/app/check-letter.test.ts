import { describe, expect, it } from 'vitest';
import type { Customer, CustomerId } from '../domain/customers/customer.ts';
import { defaultSettings } from '../domain/settings.ts';
import { checkDraft, checkLetter } from './check-letter.ts';
import type { Stores } from './ports.ts';
import type { SiteContext } from './tab-context.ts';

const person = (id: string, name: string, more: Partial<Customer> = {}): Customer => ({
  id: id as CustomerId,
  origin: null,
  keys: [],
  name,
  company: null,
  emails: [],
  phones: [],
  createdAt: 1,
  mergedInto: null,
  ...more,
});
const sara = person('sara', 'Sara Field', { company: 'Harborline' });
const saraMail = person('sara-mail', 'Sara Fields', { mergedInto: sara.id });
const tom = person('tom', 'Thomas Reed', { company: 'Quillfast' });
const ann = person('ann', 'Ann Becker', { company: 'HARBORLINE' });
const everybody = [sara, saraMail, tom, ann];

const letter = {
  customerId: sara.id,
  observation: {
    observedAt: 1,
    key: 'k',
    hostId: 'h',
    url: 'u',
    facts: [],
    items: [
      { key: 'm', kind: 'message', at: 1, direction: 'in', text: 'Please ask Gareth.\nBest regards\nSara', place: '', confidence: 1 },
    ],
  },
};
const stores = {
  settings: { get: async () => ({ ...defaultSettings, userName: 'Mina Rostami' }) },
  customers: {
    get: async (ids: readonly string[]) =>
      new Map(
        ids.flatMap((id) => {
          const found = everybody.find((one) => one.id === id);
          return found === undefined ? [] : [[id, found.mergedInto === null ? found : sara]];
        }),
      ),
    parts: async (ids: readonly string[]) => everybody.filter(({ id, mergedInto }) => ids.includes(mergedInto ?? id)),
    aliases: async (ids: readonly string[]) =>
      new Map(everybody.flatMap(({ id, mergedInto }) => (ids.includes(mergedInto ?? id) ? [[id, mergedInto ?? id]] : []))),
  },
  observations: { of: async (ids: readonly string[]) => (ids.includes(sara.id) ? [letter] : []) },
  journal: { of: async () => [] },
  followUps: { of: async () => [] },
  imports: { histories: async () => new Map() },
} as never as Stores;

const context = (pageKind: SiteContext['pageKind'], customerIds: string[], more: Partial<SiteContext> = {}): SiteContext => ({
  origin: 'https://crm.example',
  url: 'https://crm.example/1',
  at: 1,
  profileId: 'p',
  pageKind,
  customerIds,
  problem: null,
  ...more,
});

describe('a draft', () => {
  const other = 'Dear Hannah,\nthank you.';
  it.each([
    ['names somebody else', [context('message', ['sara'])], other, ['otherName']],
    ['is for a part of the customer', [context('message', ['sara-mail'])], other, ['otherName']],
    ['greets the customer', [context('message', ['sara'])], 'Dear Sara,', []],
    ['greets one of two', [context('message', ['sara', 'tom'])], 'Hi Tom,', []],
    ['greets whom a letter named', [context('message', ['sara'])], 'Hi Gareth,', []],
    ['greets the user', [context('message', ['sara'])], 'Hi Mina,', []],
    ['is written beside a list', [context('list', ['sara'])], other, []],
    ['goes to strangers too', [context('compose', ['sara'], { hasStrangers: true })], other, []],
    ['is written where nobody is known', [], other, []],
    [
      'is about several, some of them gone',
      [context('record', ['sara', 'tom', 'ann', 'a', 'b', 'c'])],
      'Dear Hannah, {x}',
      ['blank', 'otherName'],
    ],
    ['is a note of our own', [context('record', ['sara'])], 'Called Sara: high churn risk.', []],
    ['is a letter on a record', [context('record', ['sara'])], 'Hello,\nyour churn risk is high.', ['internalWord']],
    ['is an answer in a mailbox', [context('message', ['sara'])], 'Your churn risk is high.', ['internalWord']],
    ['quotes an earlier mail', [context('message', ['sara'])], 'Dear Sara,\nthank you.\n\n> Dear Hannah, [name], churn risk', []],
  ])('%s', async (_, contexts, text, kinds) => {
    expect((await checkDraft(stores, contexts, text)).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('words for a customer', () => {
  const check = (contexts: SiteContext[], customerId: string | null, ...paragraphs: string[]) =>
    checkLetter(stores, contexts, { paragraphs, customerId });

  it.each([
    ['the page shows the customer', [context('record', ['sara'])], []],
    ['the page shows the customer under another source', [context('record', ['sara-mail'])], []],
    ['the page shows somebody else', [context('record', ['tom'])], [{ kind: 'otherCustomer', name: 'Thomas Reed' }]],
    ['a list beside it shows the customer', [context('record', ['tom']), context('list', ['sara'])], []],
    ['the page shows a colleague', [context('record', ['ann'])], []],
    ['the page is a list', [context('list', ['tom'])], []],
    ['somebody unknown is there', [context('compose', ['tom'], { hasStrangers: true })], []],
    ['nothing is shown', [], []],
  ])('%s', async (_, contexts, problems) => {
    expect(await check(contexts, 'sara', 'Dear Sara,', 'thank you.')).toEqual(problems);
  });

  it('are looked through even if they are for nobody in particular', async () => {
    expect(await check([context('record', ['tom'])], null, 'Dear Sara,', 'your [order number]')).toEqual([
      { kind: 'blank', text: '[order number]' },
    ]);
  });

  it('name the one that they are for', async () => {
    expect(await check([context('record', ['tom'])], 'tom', 'Hi Sara,')).toEqual([{ kind: 'otherName', name: 'Sara' }]);
  });
});
