import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomerHistory, SourcedItem } from '../customers/history.ts';
import type { JournalEntry, PromiseState } from '../journal/journal.ts';
import { languages } from '../language.ts';
import type { FactField } from '../observations/observation.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import type { ImportedHistory } from '../customers/imported-history.ts';
import { probabilityDownByHalf } from '../churn/business-change.ts';
import { emptyBasis } from '../scoring/basis.ts';
import { dayMs } from './days.ts';
import { deriveSignals } from './derive-signals.ts';
import { readPhraseRules } from './phrase-rules.ts';
import { getSignalDefinition, signalDefinitions } from './registry.ts';
import { signalContext } from './signal-context.ts';
import { signalIds, type Signal, type SignalContext, type SignalId } from './signal.ts';

const phrases = readPhraseRules(
  Object.fromEntries(
    languages.map((l) => [l, readFileSync(join(import.meta.dirname, `../../../public/phrases/${l}.txt`), 'utf8')]),
  ) as Record<(typeof languages)[number], string>,
);
const now = Date.UTC(2026, 2, 2, 12);
const source = { hostId: 'test', url: 'https://crm.example/1', place: 'timeline', observedAt: now };
const ago = (days: number): number => now - days * dayMs;
let key = 0;
const item = (kind: SourcedItem['kind'], days: number, more: Partial<SourcedItem> = {}): SourcedItem => ({
  key: `k${key++}`,
  kind,
  at: ago(days),
  place: 'timeline',
  confidence: 1,
  source,
  ...more,
});
const incoming = (days: number, text: string, more: Partial<SourcedItem> = {}): SourcedItem =>
  item('message', days, { direction: 'in', text, ...more });
const outgoing = (days: number, text = 'Dear customer, here is the file you wanted.'): SourcedItem =>
  item('message', days, { direction: 'out', text });
const promise = (dueOn: string, state: PromiseState = 'open', text = 'Send the report'): JournalEntry => ({
  id: `promise-${key++}`,
  customerId: 'c',
  at: ago(30),
  kind: 'promise',
  text,
  dueOn,
  state,
  stateAt: ago(5),
});
const note = (days: number, text: string): JournalEntry => ({ id: `note-${key++}`, customerId: 'c', at: ago(days), kind: 'note', text });

function context(
  items: SourcedItem[],
  more: { journal?: JournalEntry[]; facts?: CustomerHistory['facts']; settings?: Partial<Settings>; imported?: ImportedHistory } = {},
): SignalContext {
  const history = {
    items: items.toSorted((a, b) => a.at - b.at),
    journal: more.journal ?? [],
    facts: more.facts ?? {},
    imported: more.imported ?? null,
  };
  const settings = { ...defaultSettings, ...more.settings };
  return signalContext({ history, settings, now, basis: emptyBasis(settings, now), phrases });
}
const derive = (id: SignalId, ...of: Parameters<typeof context>): Signal[] =>
  deriveSignals(context(...of)).filter((signal) => signal.id === id);
const fact = (field: FactField, value: number): CustomerHistory['facts'] => ({
  [field]: { field, value, text: String(value), place: field, confidence: 0.8, source },
});

describe('the registry', () => {
  it('defines every signal once, risk and relief with the right sign', () => {
    expect(signalDefinitions.map(({ id }) => id).toSorted()).toEqual([...signalIds].toSorted());
    expect(signalDefinitions.filter(({ weight }) => weight < 0).map(({ id }) => id)).toEqual(['praise', 'surveyHappy', 'referral']);
    expect(getSignalDefinition('cancelIntent').weight).toBe(2.5);
  });
});

describe('complaint', () => {
  it('weighs 1.2 of 1.8 when new, all after 30 days, and stays while open', () => {
    const [fresh] = derive('complaint', [item('case', 0, { state: 'open', subject: 'Sync down' })]);
    expect(fresh).toMatchObject({ intensity: 2 / 3, decays: false, confidence: 1, evidence: { quote: 'Sync down', params: { days: 0 } } });
    expect(derive('complaint', [item('case', 30, { state: 'open' })])[0]!.intensity).toBe(1);
    expect(derive('complaint', [item('case', 300, { state: 'open' })])[0]!.intensity).toBe(1);
    expect(derive('complaint', [item('case', 15, { state: 'open' })])[0]!.intensity).toBeCloseTo(5 / 6);
  });

  it('is read from the customer’s words and quotes them', () => {
    const [signal] = derive('complaint', [incoming(10, 'Hello Mina. This is unacceptable. Call me.')]);
    expect(signal).toMatchObject({
      decays: false,
      confidence: 0.85,
      evidence: { quote: 'This is unacceptable.', params: { days: 10 }, source },
    });
  });

  it('counts a mere report of a fault less', () => {
    const [weak] = derive('complaint', [incoming(0, 'The export does not work.')]);
    expect(weak!.intensity).toBeCloseTo((2 / 3) * 0.6);
  });

  it('is told once for several mails about one matter, with its age', () => {
    const signals = derive('complaint', [incoming(20, 'Sync is down again.'), incoming(6, 'This is unacceptable.')]);
    expect(signals).toHaveLength(1);
    expect(signals[0]!.evidence.params).toEqual({ days: 20 });
  });

  it('is told once for a mail and the case about it', () => {
    expect(derive('complaint', [incoming(20, 'This is unacceptable.'), item('case', 19, { state: 'open', subject: 'Sync' })])).toHaveLength(
      1,
    );
  });

  it.each([
    ['a closed case', item('case', 9, { state: 'closed', endAt: ago(2) })],
    ['our word that it is fixed', outgoing(8, 'We found the cause and it is fixed.')],
    ['the customer’s word', incoming(7, 'The problem is solved now, thank you.')],
  ])('ends with %s', (_, end) => {
    const items = [incoming(10, 'This is unacceptable.'), end];
    expect(derive('complaint', items)).toEqual([]);
    expect(derive('complaintPutRight', items)).toHaveLength(1);
  });

  it('that was given up stays one, fades from then on, and nothing was put right', () => {
    const givenUp = item('case', 40, { state: 'closed', isGivenUp: true, subject: 'Late', source: { ...source, observedAt: ago(10) } });
    expect(derive('complaint', [givenUp])).toMatchObject([
      { at: ago(10), intensity: 1, decays: true, evidence: { quote: 'Late', params: { givenUpDays: 10 } } },
    ]);
    // The customer's own words about it are the same matter; what they write later is a new one.
    const told = [incoming(41, 'This is unacceptable.'), givenUp];
    expect(derive('complaint', told)).toHaveLength(1);
    expect(derive('complaintPutRight', told)).toEqual([]);
    expect(derive('complaint', [...told, incoming(5, 'This is unacceptable.')])).toHaveLength(2);
    expect(derive('repeatedComplaint', [...told, incoming(5, 'This is unacceptable.')])).toHaveLength(1);
  });

  it('does not end with a promise to look into it, and opens again with the next one', () => {
    expect(derive('complaint', [incoming(10, 'This is unacceptable.'), outgoing(9, 'We will look into it.')])).toHaveLength(1);
    const again = derive('complaint', [
      incoming(20, 'Sync is down again.'),
      outgoing(19, 'It is fixed.'),
      incoming(6, 'It failed again, this is unacceptable.'),
    ]);
    expect(again[0]!.evidence.params).toEqual({ days: 6 });
  });

  it('fades from 120 days on where nobody filed a case', () => {
    const at = (days: number): number => derive('complaint', [incoming(days, 'This is unacceptable.')])[0]!.intensity;
    expect(at(119)).toBe(1);
    expect(at(180)).toBeCloseTo(0.5);
  });

  it('takes a count of open cases off the page where nothing better is known', () => {
    expect(derive('complaint', [], { facts: fact('openCaseCount', 2) })[0]).toMatchObject({ confidence: 0.8 });
    expect(derive('complaint', [], { facts: fact('openCaseCount', 0) })).toEqual([]);
  });

  it('does not read what we wrote, quoted mail, or the subject of an answer', () => {
    const items = [
      outgoing(5, 'This is unacceptable.'),
      incoming(4, 'Thanks.\n> This is unacceptable.', { subject: 'Re: Sync down AGAIN' }),
      incoming(3, 'See below', { subject: 'Out of office: I am disappointed with this' }),
    ];
    expect(derive('complaint', items)).toEqual([]);
  });
});

describe('repeatedComplaint', () => {
  it('counts occasions, not mails of one day', () => {
    expect(derive('repeatedComplaint', [incoming(20, 'Down again.'), incoming(19.9, 'This is unacceptable.')])).toEqual([]);
    const [signal] = derive('repeatedComplaint', [
      incoming(40, 'Down again.'),
      incoming(20, 'Down again.'),
      incoming(2, 'This is unacceptable.'),
    ]);
    expect(signal).toMatchObject({ decays: false, evidence: { quote: 'This is unacceptable.', params: { count: 3 } } });
  });

  it('fades once all is put right', () => {
    const items = [item('case', 90, { state: 'closed', endAt: ago(80) }), item('case', 30, { state: 'closed', endAt: ago(20) })];
    expect(derive('repeatedComplaint', items)[0]).toMatchObject({ decays: true, confidence: 1, evidence: { params: { count: 2 } } });
  });
});

describe('complaintPutRight', () => {
  it('counts a quick one a quarter', () => {
    expect(derive('complaintPutRight', [item('case', 20, { state: 'closed', endAt: ago(17) })])[0]).toMatchObject({
      intensity: 0.25,
      evidence: { params: { days: 3 } },
    });
    expect(derive('complaintPutRight', [item('case', 40, { state: 'closed', endAt: ago(17) })])[0]).toMatchObject({
      intensity: 1,
      evidence: { params: { days: 23 } },
    });
    expect(derive('complaintPutRight', [item('case', 40, { state: 'closed' })])).toEqual([]);
  });
});

describe('promises', () => {
  it('are overdue from the day after', () => {
    const due = (days: number): Signal[] =>
      derive('overduePromise', [], { journal: [promise(new Date(ago(days)).toISOString().slice(0, 10))] });
    expect(due(0)).toEqual([]);
    expect(due(-3)).toEqual([]);
    expect(due(1)[0]).toMatchObject({ intensity: 0.5, decays: false, evidence: { params: { days: 1, what: 'Send the report' } } });
    expect(due(7)[0]).toMatchObject({ intensity: 1, evidence: { params: { days: 7 } } });
  });

  it('count no more when kept, and as broken when broken', () => {
    const journal = [promise('2026-01-01', 'kept'), promise('2026-01-01', 'broken', 'Call on Monday')];
    expect(derive('overduePromise', [], { journal })).toEqual([]);
    expect(derive('brokenPromise', [], { journal })[0]).toMatchObject({
      confidence: 1,
      decays: true,
      evidence: { params: { what: 'Call on Monday' } },
    });
  });

  it('are heard broken in the customer’s words', () => {
    const [signal] = derive('brokenPromise', [incoming(3, 'به قولتان عمل نکردید.')]);
    expect(signal).toMatchObject({
      confidence: 0.85,
      evidence: { quote: 'به قولتان عمل نکردید.', params: { what: 'به قولتان عمل نکردید.' } },
    });
  });
});

describe('unansweredMessage', () => {
  const question = 'Could you please send us the quote for ten more seats and two years of support?';
  const roundTheClock = { workingTime: { weekend: [], startMinute: 0, endMinute: 1440, holidaySets: [], daysOff: [] } };
  const unanswered = (items: SourcedItem[], settings: Partial<Settings> = {}): Signal[] =>
    derive('unansweredMessage', items, { settings: { ...roundTheClock, ...settings } });

  it('needs to know: a host that tells, or something of ours seen before', () => {
    expect(unanswered([incoming(5, question)])).toEqual([]);
    expect(unanswered([incoming(5, question, { isAnswered: false })])[0]).toMatchObject({
      decays: false,
      evidence: { params: { days: 5 } },
    });
    expect(unanswered([outgoing(30), incoming(5, question)])).toHaveLength(1);
  });

  it('is over when answered, and begins after the time set', () => {
    expect(unanswered([incoming(5, question, { isAnswered: true })])).toEqual([]);
    expect(unanswered([incoming(5, question, { isAnswered: false }), outgoing(4)])).toEqual([]);
    expect(unanswered([outgoing(30), incoming(0.2, question)])).toEqual([]);
    expect(unanswered([outgoing(30), incoming(3, question)], { answerWithinHours: 96 })).toEqual([]);
  });

  it('rises to its full weight in five working days', () => {
    const at = (days: number): number => unanswered([outgoing(60), incoming(days, question)])[0]!.intensity;
    expect(at(5)).toBe(1);
    expect(at(3)).toBeCloseTo((3 - 1 / 3) / (5 - 1 / 3));
    expect(at(40)).toBe(1);
  });

  it('lets the clock rest when nobody works', () => {
    // Of all the days since then people worked on one.
    const weekend = [0, 1, 2, 3, 4, 5, 6].filter((day) => day !== new Date(ago(4)).getDay());
    const [signal] = unanswered([outgoing(30), incoming(5, question)], { workingTime: { ...roundTheClock.workingTime, weekend } });
    expect(signal?.evidence.params.days).toBe(1);
  });

  it('asks no answer to thanks and to answering machines', () => {
    expect(unanswered([outgoing(30), incoming(5, 'Thanks a million, Joanne')])).toEqual([]);
    expect(
      unanswered([
        outgoing(30),
        incoming(5, 'I am away until Monday and will answer then, please be patient.', { subject: 'Out of office: x' }),
      ]),
    ).toEqual([]);
    expect(unanswered([outgoing(30), incoming(5, 'Thanks. When?')])).toHaveLength(1);
  });

  it('quotes the customer who says so', () => {
    const [signal] = unanswered([incoming(11, 'Ответа так и нет. Мы начали смотреть другие системы.')]);
    expect(signal).toMatchObject({ intensity: 1, decays: true, evidence: { quote: 'Ответа так и нет.', params: { days: 11 } } });
    expect(unanswered([incoming(11, 'Ответа так и нет.'), outgoing(10)])).toEqual([]);
  });
});

describe('voice', () => {
  it('tells each opinion once, by its most telling mail', () => {
    const [signal, ...others] = derive('cancelIntent', [
      incoming(20, 'We are looking at alternatives.'),
      incoming(12, 'We decided not to renew.'),
    ]);
    expect(signal).toMatchObject({ intensity: 1, at: ago(12), evidence: { quote: 'We decided not to renew.', params: {} } });
    expect(others).toEqual([]);
  });

  it('hears praise and price in three languages', () => {
    for (const text of ['The training was excellent.', 'از همکاری امسال خیلی راضی بودیم.', 'Отдел продаж в восторге.'])
      expect(derive('praise', [incoming(5, text)])).toHaveLength(1);
    for (const text of ['It is too expensive for us.', 'شرکت دیگری قیمت پایین‌تری داده است.', 'Конкуренты предлагают дешевле.'])
      expect(derive('priceObjection', [incoming(5, text)])).toHaveLength(1);
  });

  it('names competitors off the user’s list, in messages and notes', () => {
    const settings = { competitors: [{ name: 'Klarwerk', spellings: ['Кларверк', 'کلارورک'] }] };
    const [signal] = derive('competitorNamed', [incoming(9, 'Мы говорили с Кларверком.')], { settings });
    expect(signal).toMatchObject({
      confidence: 0.95,
      evidence: { quote: 'Мы говорили с Кларверком.', params: { competitor: 'Klarwerk' } },
    });
    expect(derive('competitorNamed', [], { settings, journal: [note(2, 'They test Klarwerk')] })[0]!.evidence.source).toBeNull();
    expect(derive('competitorNamed', [outgoing(9, 'Klarwerk is fine')], { settings })).toEqual([]);
    expect(derive('competitorNamed', [incoming(9, 'Klarwerk')])).toEqual([]);
    // Somebody's offer without a name on the list: less sure.
    expect(derive('competitorNamed', [incoming(9, 'We got a better offer from a competitor.')])).toMatchObject([
      { confidence: 0.6, evidence: { params: { competitor: '' } } },
    ]);
  });
});

it('a cancellation in writing is not taken back by thinking aloud later', () => {
  const [signal, ...others] = derive('cancelIntent', [
    incoming(50, 'Please treat this message as our notice of cancellation.'),
    incoming(1, 'We are thinking about leaving.'),
  ]);
  expect(others).toEqual([]);
  expect(signal).toMatchObject({ intensity: 1, at: ago(50) });
});

describe('renewalNear', () => {
  const contract = item('contract', 300, { state: 'open', endAt: now + 20 * dayMs, subject: 'Plan M' });

  it('is told within the time set, without contact', () => {
    expect(derive('renewalNear', [contract])[0]!.evidence).toMatchObject({
      quote: 'Plan M',
      params: { days: 20, endAt: now + 20 * dayMs },
    });
    expect(derive('renewalNear', [], { facts: fact('contractEndAt', now + 59 * dayMs) })).toHaveLength(1);
    expect(derive('renewalNear', [], { facts: fact('contractEndAt', now + 61 * dayMs) })).toEqual([]);
    const today = now - (now % dayMs);
    expect(derive('renewalNear', [], { facts: fact('contractEndAt', today) })[0]!.evidence.params.days).toBe(0);
    expect(derive('renewalNear', [], { facts: fact('contractEndAt', today - dayMs) })).toEqual([]);
    expect(derive('renewalNear', [], { facts: fact('contractEndAt', ago(1)) })).toEqual([]);
    expect(derive('renewalNear', [{ ...contract, state: 'closed' }])).toEqual([]);
  });

  it('is not told while we are in touch', () => {
    expect(derive('renewalNear', [contract, outgoing(10)])).toEqual([]);
    expect(derive('renewalNear', [contract], { journal: [note(3, 'Called')] })).toEqual([]);
    expect(derive('renewalNear', [contract, outgoing(15)])).toHaveLength(1);
  });
});

describe('silence', () => {
  const orders = (...days: number[]): SourcedItem[] => days.map((d) => item('order', d));

  it('is beyond twice the usual gap, never a guess', () => {
    expect(derive('silence', orders(160, 130, 100))[0]!.evidence.params).toEqual({ days: 100, usualDays: 30 });
    expect(derive('silence', orders(110, 80, 50))).toEqual([]);
    expect(derive('silence', orders(160, 100))).toEqual([]);
  });

  it('takes mails of one conversation for one contact, and any sign of life for an end', () => {
    expect(derive('silence', [incoming(102, 'a b'), incoming(101, 'c d'), incoming(100, 'e f')])).toEqual([]);
    expect(derive('silence', [...orders(160, 130, 100), incoming(3, 'Hello')])).toEqual([]);
    expect(derive('silence', orders(24, 20, 16))).toEqual([]);
  });
});

describe('surveys, payments and renewals on a page', () => {
  const derived = (field: FactField, value: number | string) =>
    deriveSignals(context([], { facts: { [field]: { field, value, text: String(value), place: field, confidence: 1, source } } })).map(
      ({ id, intensity }) => [id, Math.round(intensity * 100) / 100],
    );

  it.each([
    ['npsAnswer', 6, [['surveyUnhappy', 1]]],
    ['npsAnswer', 7, []],
    ['npsAnswer', 9, [['surveyHappy', 1]]],
    ['csatAnswer', 2, [['surveyUnhappy', 1]]],
    ['csatAnswer', 3, []],
    ['csatAnswer', 5, [['surveyHappy', 0.67]]],
    ['paymentOverdueDays', 0, []],
    ['paymentOverdueDays', 30, [['paymentLate', 0.6]]],
    ['paymentOverdueDays', 31, [['paymentLate', 1]]],
    ['autoRenewal', 'no', [['autoRenewalOff', 1]]],
    ['autoRenewal', 'yes', []],
  ] as const)('%s %s', (field, value, signals) => {
    expect(derived(field, value)).toEqual(signals);
  });

  it('reads auto-renewal off a list of contracts, and the page before the list', () => {
    const contract = {
      startDay: Math.floor(now / dayMs) - 100,
      endDay: null,
      cancelledDay: null,
      hasLeft: null,
      termMonths: 12,
      amountAMonth: null,
      isAutoRenewed: false,
      tenureMonths: null,
      facts: {},
    };
    const imported = { orderDays: new Int32Array(), orderAmounts: new Float64Array(), contracts: [contract] };
    expect(derive('autoRenewalOff', [], { imported })).toHaveLength(1);
    const on = { autoRenewal: { field: 'autoRenewal' as const, value: 'yes', text: 'Yes', place: '', confidence: 1, source } };
    expect(derive('autoRenewalOff', [], { imported, facts: on })).toEqual([]);
    // The same list tells of a renewal that is near.
    const near = { ...imported, contracts: [{ ...contract, startDay: Math.floor(now / dayMs) - 340 }] };
    expect(derive('renewalNear', [], { imported: near })).toHaveLength(1);
    // From month to month nothing is near and nothing was switched off, only because the month ends.
    const monthly = { ...imported, contracts: [{ ...contract, termMonths: 1 }] };
    expect(derive('renewalNear', [], { imported: monthly })).toEqual([]);
    expect(derive('autoRenewalOff', [], { imported: monthly })).toEqual([]);
    // The evidence says which file told it.
    const ofFile = { ...near, contracts: near.contracts.map((one) => ({ ...one, file: { name: 'contracts.csv', takenInAt: now } })) };
    for (const id of ['renewalNear', 'autoRenewalOff'] as const)
      expect(derive(id, [], { imported: ofFile })[0]!.evidence.source).toMatchObject({ hostId: 'file', place: 'contracts.csv' });
  });
});

describe('businessDown', () => {
  const file = (days: number[], amount: (day: number) => number = () => 10): ImportedHistory => ({
    orderDays: Int32Array.from(days, (day) => Math.floor(now / dayMs) - day),
    orderAmounts: Float64Array.from(days, amount),
    contracts: [],
  });
  const every = (gap: number, from: number, to: number): number[] =>
    Array.from({ length: Math.floor((from - to) / gap) + 1 }, (_, i) => from - i * gap);
  const down = (imported: ImportedHistory): Signal[] => derive('businessDown', [], { imported });

  it('compares two windows of the customer’s own measure', () => {
    const [signal] = down(file([...every(18, 178, 96), 40]));
    expect(signal).toMatchObject({ decays: false, evidence: { params: { before: 5, after: 1, days: 90 } } });
    // 2 P - 1 with (5, 1) is 2 * 0.85 - 1.
    expect(signal!.intensity).toBeCloseTo(
      2 * probabilityDownByHalf({ earlier: { orders: 5, days: 90 }, later: { orders: 1, days: 90 } })! - 1,
      9,
    );
  });

  it('is quiet for steady buyers, and where four orders before are wanting', () => {
    expect(down(file(every(18, 178, 5)))).toEqual([]);
    expect(down(file([170, 150, 130]))).toEqual([]);
    expect(down(file(every(60, 400, 200)))).toEqual([]);
  });

  it('sees smaller orders as less business where amounts are known', () => {
    const days = every(18, 178, 5);
    expect(down(file(days, (day) => (day > 90 ? 100 : 20)))).toHaveLength(1);
    expect(down(file(days, (day) => (day > 90 ? 100 : Number.NaN)))).toEqual([]);
  });
});

describe('the company’s own signs', () => {
  const sign = {
    id: 'webinar',
    names: { en: 'Stopped coming', fa: '', ru: '' },
    weight: 1.1,
    halfLifeDays: 30,
    phrases: 'webinar cancel*',
    fieldRule: { field: 'status' as const, test: 'contains' as const, value: 'dormant' },
    response: 'Call',
  };
  const tick = (days: number, isSeen: boolean): JournalEntry => ({
    id: `tick-${days}`,
    customerId: 'c',
    at: ago(days),
    kind: 'signTicked',
    signId: 'webinar',
    isSeen,
  });
  const shown = (items: SourcedItem[], journal: JournalEntry[] = [], facts: CustomerHistory['facts'] = {}) =>
    derive('warningSign', items, { journal, facts, settings: { warningSigns: [sign] } });
  const mail = incoming(10, 'We had to skip it. The webinar cancelled itself.');

  it('is what a person ticked, the newest tick holding', () => {
    expect(shown([], [tick(5, true)])).toMatchObject([
      {
        key: 'webinar:tick:tick-5',
        confidence: 1,
        decays: true,
        own: { weight: 1.1, halfLifeDays: 30 },
        evidence: { params: { how: 'ticked' } },
      },
    ]);
    expect(shown([], [tick(5, true), tick(2, false)])).toEqual([]);
  });

  it('is what their words or a field show, until a person says that it is not so', () => {
    expect(shown([mail])).toMatchObject([
      { confidence: 0.85, evidence: { quote: 'The webinar cancelled itself.', params: { how: 'words' } } },
    ]);
    expect(shown([mail], [tick(2, false)])).toEqual([]);
    expect(shown([mail], [tick(20, false)])).toHaveLength(1);
    const status = { status: { field: 'status' as const, value: 'Dormant', text: 'Dormant', place: '', confidence: 1, source } };
    expect(shown([], [], status)).toMatchObject([{ decays: false, evidence: { quote: 'Dormant', params: { how: 'field' } } }]);
    expect(shown([], [note(3, 'Their webinar cancelled again')])).toHaveLength(1);
  });

  it('is not there where nothing shows it', () => {
    expect(shown([incoming(5, 'See you at the webinar')])).toEqual([]);
  });
});

describe('“not true”', () => {
  const denied = (signalId: SignalId, key: string): JournalEntry => ({
    id: `denied-${key}`,
    customerId: 'c',
    at: ago(0),
    kind: 'reasonDenied',
    signalId,
    key,
    words: 'x',
  });

  it('takes the evidence away and lets the next strongest speak', () => {
    const mails = [incoming(30, 'We decided not to renew.'), incoming(3, 'We decided not to renew.')];
    const [newest] = derive('cancelIntent', mails);
    expect(newest!.key).toBe(mails[1]!.key);
    const [earlier] = derive('cancelIntent', mails, { journal: [denied('cancelIntent', newest!.key)] });
    expect(earlier!.key).toBe(mails[0]!.key);
    expect(derive('cancelIntent', mails, { journal: mails.map(({ key: k }) => denied('cancelIntent', k)) })).toEqual([]);
  });

  it('holds for a case and all that is told by it', () => {
    const cases = [item('case', 40, { state: 'open', subject: 'A' }), item('case', 5, { state: 'open', subject: 'B' })];
    expect(derive('complaint', cases)).toHaveLength(2);
    const journal = [denied('complaint', cases[1]!.key)];
    expect(derive('complaint', cases, { journal })).toHaveLength(1);
    expect(derive('repeatedComplaint', cases, { journal })).toEqual([]);
  });

  it('holds until something new comes', () => {
    const quiet = [160, 130, 100].map((days) => item('order', days));
    const [silence] = derive('silence', quiet);
    const journal = [denied('silence', silence!.key)];
    expect(derive('silence', quiet, { journal })).toEqual([]);
    expect(derive('silence', [...quiet, item('order', 80)], { journal })).toHaveLength(1);
  });

  it('every signal has a key of its own among those of its kind', () => {
    const all = deriveSignals(
      context([...[40, 20].map((days) => item('case', days, { state: 'open' })), incoming(3, 'This is unacceptable.')], {
        journal: [promise('2026-01-01'), promise('2026-01-02'), promise('2026-01-01', 'broken')],
      }),
    );
    const keys = all.map(({ id, key: k }) => `${id} ${k}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(all.every(({ key: k }) => k !== '' && k.length <= 400)).toBe(true);
  });
});

describe('deriveSignals', () => {
  it('reads no words without phrase rules, and says that it does not see them', () => {
    const { phrases: _, ...without } = context([incoming(5, 'We decided not to renew. This is unacceptable.')]);
    expect(deriveSignals(without)).toEqual([]);
    expect(getSignalDefinition('cancelIntent').isObservable(without)).toBe(false);
    expect(getSignalDefinition('cancelIntent').isObservable({ ...without, phrases })).toBe(true);
  });

  it('never throws, gives finite numbers and one order, whatever the history', () => {
    const odd = fc.constantFrom(NaN, Infinity, -Infinity, 0, now, ago(10), ago(400), now + 1e12);
    const text = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.constantFrom('We decided not to renew.', 'This is unacceptable.', 'Ответа так и нет.', 'Thanks', 'It is fixed.'),
    );
    const anyItem = fc.record(
      {
        key: fc.string({ maxLength: 3 }),
        kind: fc.constantFrom('order' as const, 'message' as const, 'case' as const, 'contract' as const),
        at: odd,
        place: fc.constant('x'),
        confidence: fc.constantFrom(0, 0.8, 1, NaN),
        source: fc.constant(source),
        direction: fc.constantFrom('in' as const, 'out' as const),
        state: fc.constantFrom('open' as const, 'closed' as const),
        endAt: odd,
        subject: text,
        text,
        isAnswered: fc.boolean(),
      },
      { requiredKeys: ['key', 'kind', 'at', 'place', 'confidence', 'source'] },
    );
    const journal = fc.array(
      fc.oneof(
        fc.constantFrom<JournalEntry>(note(2, 'x'), promise('2026-02-01'), promise('9999-99-99'), promise('0000-00-00', 'broken')),
        fc.record({
          id: fc.constant('outcome-1'),
          customerId: fc.constant('c'),
          at: odd,
          kind: fc.constant('outcome' as const),
          outcome: fc.constantFrom('left' as const, 'stayed' as const),
        }),
      ),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 12 }), journal, odd, (items, entries, time) => {
        const history = { items, journal: entries, facts: {}, imported: null };
        const basis = emptyBasis(defaultSettings, now);
        const given = signalContext({ history, settings: defaultSettings, now: time, basis, phrases });
        const signals = deriveSignals(given);
        expect(deriveSignals(given)).toEqual(signals);
        for (const { at, intensity, confidence } of signals) {
          expect(Number.isFinite(at)).toBe(true);
          expect(intensity).toBeGreaterThan(0);
          expect(confidence).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
