import { describe, expect, it } from 'vitest';
import { openComplaintCase } from '../care/draft-follow-ups.ts';
import type { Observation, TimelineItem } from '../observations/observation.ts';
import { buildHistory, historyAt, type CustomerHistory, type SourcedItem } from './history.ts';

const observation = (key: string, observedAt: number, items: TimelineItem[], more: Partial<Observation> = {}): Observation => ({
  schema: 1,
  key,
  hostId: 'host',
  profileVersion: 1,
  origin: 'https://mail.example',
  url: `https://mail.example/${key}`,
  pageKind: 'message',
  observedAt,
  identity: [{ kind: 'email', id: 'a@b.example' }],
  facts: [],
  items,
  ...more,
});
const mail = (key: string, more: Partial<TimelineItem> = {}): TimelineItem => ({
  key,
  kind: 'message',
  at: 600_000,
  direction: 'in',
  subject: 'Where is my order?',
  place: 'Subject',
  confidence: 1,
  ...more,
});

it('takes a mail that was moved to another folder for the same mail, and what was seen last for what holds', () => {
  const { items } = buildHistory(
    [
      observation('a', 1, [mail('INBOX/5', { isAnswered: false, text: 'Hello' })]),
      observation('b', 2, [mail('Archive/2', { isAnswered: true })]),
    ],
    [],
  );
  expect(items).toMatchObject([{ isAnswered: true, text: 'Hello' }]);
});

it('keeps mails apart that differ in way, minute or subject', () => {
  const mails = [mail('1'), mail('2', { direction: 'out' }), mail('3', { at: 720_000 }), mail('4', { subject: 'Where is it?' })];
  expect(buildHistory([observation('a', 1, mails)], []).items).toHaveLength(4);
});

it('is the same whatever order the observations come in, the later of two facts winning', () => {
  const fact = (value: string) => [{ field: 'name' as const, value, text: value, place: 'Name', confidence: 1 }];
  const all = [
    observation('a', 1, [mail('1')], { facts: fact('Old') }),
    observation('b', 2, [mail('1', { text: 'x' })], { facts: fact('New') }),
  ];
  expect(buildHistory(all.toReversed(), [])).toEqual(buildHistory(all, []));
  expect(buildHistory(all, []).facts.name?.value).toBe('New');
});

describe('complaint cases of our own', () => {
  const dayMs = 86_400_000;
  const at = 20_000 * dayMs;
  const workingTime = { weekend: [6, 0], startMinute: 540, endMinute: 1080, holidaySets: [], daysOff: [] };
  const opened = openComplaintCase({
    id: 'case-1111',
    customerId: 'c-1',
    now: at + dayMs,
    today: '2024-10-05',
    owner: 'Mina',
    workingTime,
    about: 'Delivery  late again',
    complainedAt: at,
  });
  const closed = (state: 'putRight' | 'notPutRight') => ({ ...opened, state, stateAt: at + 9 * dayMs });
  const hostCase = (more: Partial<TimelineItem> = {}): TimelineItem => ({
    key: 'ticket/7',
    kind: 'case',
    at: at + 3_600_000,
    state: 'open',
    subject: 'DELIVERY late again',
    place: 'Cases',
    confidence: 1,
    ...more,
  });
  const itemsOf = (own: typeof opened | ReturnType<typeof closed>, ...host: TimelineItem[]): SourcedItem[] =>
    buildHistory([observation('a', at + 2 * dayMs, host)], [], null, [own]).items;

  it('stand among the items from the day of the complaint, and are closed when they are over', () => {
    expect(itemsOf(opened)).toMatchObject([{ key: 'case:case-1111', kind: 'case', at, state: 'open', subject: 'Delivery  late again' }]);
    expect(itemsOf(opened)[0]).not.toHaveProperty('endAt');
    expect(itemsOf(closed('putRight'))).toMatchObject([{ state: 'closed', endAt: at + 9 * dayMs }]);
    const [givenUp] = itemsOf(closed('notPutRight'));
    expect(givenUp).toMatchObject({ state: 'closed', isGivenUp: true });
    expect(givenUp).not.toHaveProperty('endAt');
  });

  it('count once with the host’s case that they were made from: as the host tells it while open, as we closed it after', () => {
    const keys = (...given: Parameters<typeof itemsOf>): string[] => itemsOf(...given).map(({ key }) => key);
    expect(keys(opened, hostCase())).toEqual(['ticket/7']);
    expect(keys(closed('putRight'), hostCase())).toEqual(['case:case-1111']);
    // Another word for it, but the only case of that moment.
    expect(keys(opened, hostCase({ at, subject: 'Complaint' }))).toEqual(['ticket/7']);
  });

  it('are open where another case of the same complaint was closed, in whatever order they are kept', () => {
    const again = { ...opened, id: 'case-2222' };
    const read = observation('a', at + 2 * dayMs, [hostCase()]);
    for (const own of [
      [closed('putRight'), again],
      [again, closed('putRight')],
    ])
      expect(buildHistory([read], [], null, own).items.map(({ key, state }) => `${key} ${state}`)).toEqual([
        'case:case-1111 closed',
        'case:case-2222 open',
      ]);
  });

  it('stand beside another matter and another day', () => {
    expect(itemsOf(opened, hostCase({ subject: 'Wrong invoice' }))).toHaveLength(2);
    expect(itemsOf(opened, hostCase({ subject: 'Delivery  late again', at: at + 3 * dayMs }))).toHaveLength(2);
    const two = [hostCase({ key: '1', at, subject: 'A' }), hostCase({ key: '2', at, subject: 'B' })];
    expect(itemsOf(opened, ...two)).toHaveLength(3);
  });

  it('were open before they were closed', () => {
    for (const state of ['putRight', 'notPutRight'] as const) {
      const history = buildHistory([], [], null, [closed(state)]);
      const [before] = historyAt(history, at + 5 * dayMs).items;
      expect(before).toMatchObject({ state: 'open' });
      expect(before).not.toHaveProperty('isGivenUp');
      expect(historyAt(history, at + 10 * dayMs).items).toEqual(history.items);
    }
  });
});

describe('historyAt', () => {
  const dayMs = 86_400_000;
  const at = 20_000 * dayMs;
  const source = (observedAt: number) => ({ hostId: 'h', url: '', place: '', observedAt });
  const item = (more: Partial<SourcedItem>): SourcedItem => ({
    key: 'k',
    kind: 'case',
    at: at - 9,
    place: '',
    confidence: 1,
    source: source(at + 1),
    ...more,
  });
  const contract = {
    startDay: 19_000,
    endDay: null,
    cancelledDay: null,
    hasLeft: null,
    termMonths: 12,
    amountAMonth: null,
    isAutoRenewed: null,
    tenureMonths: null,
    facts: {},
  };
  const whole: CustomerHistory = {
    facts: { name: { field: 'name', value: 'A', text: 'A', place: '', confidence: 1, source: source(at + 5) } },
    items: [
      item({ key: 'later', at: at + 1 }),
      item({ key: 'settled later', state: 'closed', endAt: at + 1 }),
      item({ key: 'settled before', state: 'closed', endAt: at - 1 }),
      item({ key: 'mail', kind: 'message', direction: 'in', isAnswered: true }),
    ],
    journal: [
      { id: 'p1', customerId: 'c', at: at - 5, kind: 'promise', text: 'x', dueOn: '2024-10-01', state: 'broken', stateAt: at + 5 },
      { id: 'o1', customerId: 'c', at: at + 5, kind: 'outcome', outcome: 'left' },
    ],
    imported: {
      orderDays: Int32Array.of(20_001, 19_990, 20_000),
      orderAmounts: Float64Array.of(1, 2, 3),
      contracts: [
        { ...contract, cancelledDay: 20_005, hasLeft: true },
        { ...contract, startDay: 20_001 },
        { ...contract, cancelledDay: 19_500 },
      ],
    },
  };

  it('leaves out what came later and opens what was settled later', () => {
    const then = historyAt(whole, at);
    expect(then.facts).toEqual({});
    expect(then.items.map(({ key, state, endAt, isAnswered }) => [key, state, endAt, isAnswered])).toEqual([
      ['settled later', 'open', undefined, undefined],
      ['settled before', 'closed', at - 1, undefined],
      ['mail', undefined, undefined, undefined],
    ]);
    expect(then.journal).toMatchObject([{ id: 'p1', state: 'open', stateAt: at - 5 }]);
    expect([...then.imported!.orderDays]).toEqual([19_990, 20_000]);
    expect([...then.imported!.orderAmounts]).toEqual([2, 3]);
    expect(then.imported!.contracts.map(({ cancelledDay, hasLeft }) => [cancelledDay, hasLeft])).toEqual([
      [null, false],
      [19_500, null],
    ]);
  });

  it('knows what people called untrue later, for it never was true', () => {
    const denial = {
      kind: 'reasonDenied' as const,
      id: 'denial-1',
      customerId: 'c',
      at: at + 5,
      signalId: 'complaint',
      key: 'k',
      words: '',
    };
    expect(historyAt({ ...whole, journal: [...whole.journal, denial] }, at).journal).toContainEqual(denial);
  });

  it('is the whole history from the day on when all of it was known, but for what nobody dated', () => {
    const later = historyAt(whole, at + 100 * dayMs);
    expect(later.items).toHaveLength(4);
    expect(later.journal).toEqual(whole.journal);
    expect(later.facts).toEqual(whole.facts);
    expect(later.imported).toEqual(whole.imported);
  });
});

describe('what a list tells', () => {
  const at = 1_700_000_000_000;
  const contract = {
    startDay: 19_000,
    endDay: null,
    cancelledDay: null,
    hasLeft: null,
    termMonths: 12,
    amountAMonth: null,
    isAutoRenewed: null,
    tenureMonths: null,
    facts: { npsAnswer: 4, openComplaints: 2, overdueDays: 12 },
  };
  const imported = (...files: [name: string, takenInAt: number, npsAnswer: number][]) => ({
    orderDays: new Int32Array(),
    orderAmounts: new Float64Array(),
    contracts: files.map(([name, takenInAt, npsAnswer]) => ({
      ...contract,
      facts: { ...contract.facts, npsAnswer },
      file: { name, takenInAt },
    })),
  });

  it('is a fact with the file as its place, the latest file first', () => {
    const { facts } = buildHistory([], [], imported(['new.csv', at, 3], ['old.csv', at - 1, 9]));
    expect(facts.npsAnswer).toMatchObject({ value: 3, source: { hostId: 'file', place: 'new.csv', observedAt: at } });
    expect(facts.openCaseCount?.value).toBe(2);
    expect(facts.paymentOverdueDays?.value).toBe(12);
    expect(facts.csatAnswer).toBeUndefined();
  });

  it('gives way to a page', () => {
    const observation: Observation = {
      schema: 1,
      key: 'k',
      hostId: 'h',
      profileVersion: 1,
      origin: 'https://crm.example',
      url: 'https://crm.example/1',
      pageKind: 'record',
      observedAt: at - 10,
      identity: [{ kind: 'email', id: 'a@b.example' }],
      facts: [{ field: 'npsAnswer', value: 10, text: '10', place: 'NPS', confidence: 1 }],
      items: [],
    };
    const { facts } = buildHistory([observation], [], imported(['new.csv', at, 3]));
    expect(facts.npsAnswer).toMatchObject({ value: 10, source: { hostId: 'h' } });
    expect(facts.paymentOverdueDays?.source.hostId).toBe('file');
  });
});
