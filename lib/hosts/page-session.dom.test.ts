import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BadgeView } from '../domain/views.ts';
import type { Profile } from './profile.ts';
import { startPageSession, type SessionPorts } from './page-session.ts';
import type { RawReading } from './reading.ts';

const badge: BadgeView = {
  state: 'high',
  number: '72',
  label: 'Risk 72 of 100, high',
  card: { heading: '72, high', lines: [{ points: '+40', words: 'Complains', lowersRisk: false }], confidence: 'medium', hint: '' },
  language: 'en',
  direction: 'ltr',
};
const profileWith = (navigation: Profile['navigation']): Profile => ({
  id: 'example',
  name: 'Example',
  version: 1,
  kind: 'crm',
  status: 'needsTeaching',
  detect: { has: '#app' },
  dateOrder: null,
  navigation,
  pages: [
    {
      kind: 'record',
      url: '#/party/(?<id>\\d+)$',
      has: 'h1',
      facts: {
        name: [{ select: 'h1', from: 'text', place: 'Name' }],
        code: [{ select: 'b', from: 'text', place: 'Code' }],
        email: [{ select: 'i', from: 'text', place: 'E-mail' }],
      },
      items: [],
      badge: [{ select: 'h1', position: 'append' }],
    },
    {
      kind: 'list',
      url: '#/list$',
      rows: 'li',
      facts: { name: [{ select: 'b', from: 'text', place: 'Name' }], email: [{ select: 'i', from: 'text', place: 'E-mail' }] },
      badge: [{ select: 'b', position: 'after' }],
    },
  ],
});

let controller: AbortController;
let readings: RawReading[];
let isWorkerThere: boolean;
const ports = (profile: Profile): SessionPorts => ({
  observe: async ({ profileId, reading }) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (!isWorkerThere) return null;
    if (reading === null)
      return {
        profile: profileId === null ? null : profile,
        candidates: profileId === null ? [{ id: 'example', detect: profile.detect }] : [],
        slots: {},
      };
    readings.push(reading);
    return {
      profile: null,
      candidates: [],
      slots: Object.fromEntries(
        reading.subjects.map(({ slot, recordId, facts }) => [
          slot,
          { customerId: recordId ?? facts.find(({ field }) => field === 'email')!.text, badge },
        ]),
      ),
    };
  },
  inferPage: async () => null,
  badgeFor: async (ids) => Object.fromEntries(ids.map((id) => [id, { ...badge, number: '9' }])),
  openPanel: vi.fn(),
  isAlive: () => true,
});
const badges = (): Element[] => [...document.querySelectorAll('holdfast-badge')];
const view = (name: string, code: string): void => {
  document.querySelector('h1')!.textContent = name;
  document.querySelector('b')!.textContent = code;
};
const show = (html: string): void => void (document.body.innerHTML = `<main id="app">${html}</main>`);

beforeEach(() => {
  controller = new AbortController();
  readings = [];
  isWorkerThere = true;
});
/** Waits until what is expected holds; a busy machine may take its time. */
const appears = (look: () => void): Promise<void> => vi.waitFor(look, 20_000);
/** A session on a record of the given words, with its badge. */
const beginOn = async (html: string, navigation: Profile['navigation']): Promise<void> => {
  location.hash = '#/party/3';
  show(html);
  startPageSession(ports(profileWith(navigation)), controller.signal);
  await appears(() => expect(badges()).toHaveLength(1));
};
/** The session's clock stands still: how fast this machine is decides nothing that it measures. */
const stopClock = (): void => void vi.spyOn(performance, 'now').mockReturnValue(1000);

afterEach(() => {
  controller.abort();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname + location.search);
});

it('badges a record, once, and leaves nothing behind', async () => {
  await beginOn('<h1>Hannah</h1>', 'history');
  document.body.append(document.createElement('p'));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(badges()).toHaveLength(1);
  expect(readings).toHaveLength(1);
  expect(badges()[0]!.shadowRoot).toBeNull();
  controller.abort();
  expect(badges()).toHaveLength(0);
});

it('never leaves a badge on another customer: the address changes first, the view later', async () => {
  await beginOn('<h1>Hannah</h1>', 'settle');
  location.hash = '#/party/5';
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(badges()).toHaveLength(0);
  expect(readings.map(({ pageKey }) => pageKey)).toEqual(['0:/3']);
  document.querySelector('h1')!.firstChild!.nodeValue = 'Tom';
  await appears(() => expect(badges()).toHaveLength(1));
  expect(readings.at(-1)).toMatchObject({ pageKey: '0:/5', subjects: [{ facts: [{ text: 'Tom' }] }] });
});

it('never leaves a badge on another customer: the view changes first, the address later', async () => {
  await beginOn('<h1>Hannah</h1>', 'settle');
  document.querySelector('h1')!.textContent = 'Tom';
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(badges()).toHaveLength(0);
  location.hash = '#/party/5';
  await appears(() => expect(badges()).toHaveLength(1));
  expect(readings.map(({ pageKey, subjects }) => [pageKey, subjects[0]!.facts[0]!.text])).toEqual([
    ['0:/3', 'Hannah'],
    ['0:/5', 'Tom'],
  ]);
});

const row = (n: number): string => `<li><b>Name ${n}</b> <i>n${n}@x.example</i></li>`;

it('badges the rows in view and takes a recycled row for the customer it shows now', async () => {
  location.hash = '#/list';
  show(`<ul>${Array.from({ length: 400 }, (_, n) => row(n)).join('')}</ul>`);
  startPageSession(ports(profileWith('history')), controller.signal);
  await appears(() => expect(badges().length).toBeGreaterThan(5));
  expect(badges().length).toBeLessThan(200);
  const first = document.querySelector('li')!;
  const stale = first.querySelector('holdfast-badge')!;
  first.querySelector('b')!.textContent = 'Somebody else';
  first.querySelector('i')!.textContent = 'else@x.example';
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(first.contains(stale)).toBe(false);
  await appears(() => expect(first.querySelector('holdfast-badge')).not.toBeNull());
  const read = readings.flatMap(({ subjects }) => subjects.flatMap(({ facts }) => facts.map(({ text }) => text)));
  expect(read).toContain('else@x.example');
});

it('puts a badge back that the host removes, and gives up after five fights', async () => {
  stopClock();
  await beginOn('<h1>Hannah</h1>', 'history');
  for (let fight = 0; fight < 5; fight++) {
    badges()[0]!.remove();
    await appears(() => expect(badges()).toHaveLength(1));
  }
  badges()[0]!.remove();
  // The panel says so: all that was read is told again, with why there is no badge.
  await appears(() => expect(readings.at(-1)).toMatchObject({ problem: 'badgeRefused', subjects: readings[0]!.subjects }));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(badges()).toHaveLength(0);
});

it('tells everything anew when the page comes back from the memory of the browser', async () => {
  await beginOn('<h1>Hannah</h1>', 'history');
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await appears(() => expect(readings).toHaveLength(2));
  expect(badges()).toHaveLength(1);
});

it('follows a host that draws the badge’s place anew, and takes that for no fight', async () => {
  stopClock();
  await beginOn('<h1>Hannah</h1>', 'history');
  for (let turn = 0; turn < 7; turn++) {
    const anew = document.createElement('h1');
    anew.textContent = 'Hannah';
    document.querySelector('h1')!.replaceWith(anew);
    expect(badges()).toHaveLength(0);
    await appears(() => expect(anew.querySelector('holdfast-badge')).not.toBeNull());
  }
  expect(badges()).toHaveLength(1);
});

it('takes many rows that lose their badges at once for one fight', async () => {
  stopClock();
  location.hash = '#/list';
  show(`<ul>${Array.from({ length: 10 }, (_, n) => row(n)).join('')}</ul>`);
  startPageSession(ports(profileWith('history')), controller.signal);
  await appears(() => expect(badges()).toHaveLength(10));
  for (let fight = 0; fight < 5; fight++) {
    for (const badge of badges()) badge.remove();
    await appears(() => expect(badges()).toHaveLength(10));
  }
  for (const badge of badges()) badge.remove();
  await appears(() => expect(readings.at(-1)).toMatchObject({ problem: 'badgeRefused', pageKind: 'list' }));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(badges()).toHaveLength(0);
});

it('takes it for a fight too where there is no time to put the badges back at once, and asks nobody anew', async () => {
  location.hash = '#/list';
  show(`<ul>${Array.from({ length: 10 }, (_, n) => row(n)).join('')}</ul>`);
  let now = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  // Each look at a change takes more time than the page leaves for several.
  const isAlive = (): boolean => (now += 11) > 0;
  startPageSession({ ...ports(profileWith('history')), isAlive }, controller.signal);
  await appears(() => expect(badges()).toHaveLength(10));
  for (let fight = 0; fight < 5; fight++) {
    for (const badge of badges()) badge.remove();
    await appears(() => expect(badges()).toHaveLength(10));
  }
  for (const badge of badges()) badge.remove();
  await appears(() => expect(readings.at(-1)).toMatchObject({ problem: 'badgeRefused', pageKind: 'list' }));
  expect(readings).toHaveLength(2);
});

it.each([
  ['of more letters than are read', Array.from({ length: 60 }, (_, i) => `N${i}`)],
  ['whose first letters are folded away', ['', 'Nadia']],
])('badges a conversation %s, asking once', async (_, senders) => {
  location.hash = '#/letters/3';
  show(senders.map((name) => `<article><b>${name}</b><i>${name === '' ? '' : `${name}@x.example`}</i><p>Words</p></article>`).join(''));
  const letters: Profile = {
    ...profileWith('history'),
    kind: 'webmail',
    pages: [
      {
        kind: 'message',
        url: '#/letters/(?<id>\\d+)$',
        rows: 'article',
        facts: { email: [{ select: 'i', from: 'text', place: 'From' }] },
        date: [],
        body: 'p',
        bodyWithout: [],
        badge: [{ select: 'b', position: 'after' }],
      },
    ],
  };
  startPageSession(ports(letters), controller.signal);
  await appears(() => expect(badges()).toHaveLength(1));
  expect(badges()[0]!.previousElementSibling!.textContent).toBe(senders.at(-1));
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(readings).toHaveLength(1);
  // Somebody else writes: the badge does not move over to them before they are known.
  isWorkerThere = false;
  document.querySelector('main')!.insertAdjacentHTML('beforeend', '<article><b>Karl</b><i>karl@x.example</i><p>Words</p></article>');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(badges()).toHaveLength(0);
});

it('waits for a worker that does not answer and asks again on the next change', async () => {
  await beginOn('<h1>Hannah</h1>', 'history');
  isWorkerThere = false;
  document.querySelector('h1')!.firstChild!.nodeValue = 'Hannah W.';
  await new Promise((resolve) => setTimeout(resolve, 400));
  isWorkerThere = true;
  document.body.append(document.createElement('p'));
  await appears(() => expect(readings.at(-1)!.subjects[0]!.facts[0]!.text).toBe('Hannah W.'));
  await appears(() => expect(badges()).toHaveLength(1));
});

it('never takes a view that was only passed for that of the next address', async () => {
  await beginOn('<h1>Hannah</h1><b>C3</b><i>hannah@bw.example</i>', 'settle');
  // Looked at, and left before it has settled; its address still comes, and the next view is slow.
  location.hash = '#/party/5';
  view('Tom', 'C5');
  await new Promise((resolve) => setTimeout(resolve, 200));
  location.hash = '#/party/6';
  document.querySelector('i')!.textContent = 'tom@cf.example';
  await new Promise((resolve) => setTimeout(resolve, 2600));
  expect(readings.map(({ pageKey }) => pageKey)).toEqual(['0:/3']);
  view('Ann', 'C6');
  document.querySelector('i')!.textContent = 'ann@x.example';
  await appears(() => expect(badges()).toHaveLength(1));
  expect(readings.at(-1)).toMatchObject({
    pageKey: '0:/6',
    subjects: [{ facts: [{ text: 'Ann' }, { text: 'C6' }, { text: 'ann@x.example' }] }],
  });
});

it('takes whom one steps to quickly for what they are where the view comes before its address', async () => {
  await beginOn('<h1>Hannah</h1><b>C3</b>', 'settle');
  location.hash = '#/party/5';
  view('Tom', 'C5');
  await new Promise((resolve) => setTimeout(resolve, 200));
  view('Ann', 'C6');
  await new Promise((resolve) => setTimeout(resolve, 200));
  location.hash = '#/party/6';
  await appears(() => expect(badges()).toHaveLength(1));
  expect(readings.map(({ pageKey, subjects }) => [pageKey, subjects[0]!.facts[0]!.text])).toEqual([
    ['0:/3', 'Hannah'],
    ['0:/6', 'Ann'],
  ]);
});

it('never takes the last record’s address for the next one’s: the host draws its parts one after the other', async () => {
  await beginOn('<h1>Hannah</h1><i>hannah@bw.example</i>', 'settle');
  location.hash = '#/party/5';
  document.querySelector('h1')!.textContent = 'Tom';
  await new Promise((resolve) => setTimeout(resolve, 900));
  document.querySelector('i')!.textContent = 'tom@cf.example';
  await appears(() => expect(badges()).toHaveLength(1));
  const read = readings.map(({ subjects }) => subjects[0]!.facts.map(({ text }) => text).join(' '));
  expect(read).toEqual(['Hannah hannah@bw.example', 'Tom tom@cf.example']);
  // Where two really share one, it is a matter of patience.
  location.hash = '#/party/6';
  document.querySelector('h1')!.textContent = 'Tomasina';
  await appears(() => expect(readings.at(-1)!.subjects[0]!.facts.map(({ text }) => text)).toEqual(['Tomasina', 'tom@cf.example']));
  await appears(() => expect(badges()).toHaveLength(1));
});
