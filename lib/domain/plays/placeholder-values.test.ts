import { describe, expect, test } from 'vitest';
import type { ComplaintCase, WinBackPlan } from '../care/follow-up.ts';
import type { CustomerHistory, SourcedItem } from '../customers/history.ts';
import type { ImportedContract } from '../customers/imported-history.ts';
import type { JournalEntry } from '../journal/journal.ts';
import { languages } from '../language.ts';
import type { FactField } from '../observations/observation.ts';
import type { Reason, RiskScore } from '../scoring/score.ts';
import { defaultSettings } from '../settings.ts';
import type { SignalId } from '../signals/signal.ts';
import { derivePlaceholderValues, deriveValuesByReason, type Known } from './placeholder-values.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 23, 12);
const source = { hostId: 'h', url: '', place: '', observedAt: now };
const settings = { ...defaultSettings, userName: 'Mina Rostami', companyName: 'Northlight Software' };
const unknown: RiskScore = { kind: 'unknown', seen: { messages: 0, orders: 0, facts: 0 } };

function known(more: Partial<Known> = {}, history: Partial<CustomerHistory> = {}): Known {
  return {
    name: 'Tom Okafor',
    company: null,
    history: { facts: {}, items: [], journal: [], imported: null, ...history },
    settings,
    language: 'en',
    score: unknown,
    followUps: [],
    now,
    ...more,
  };
}
const fact = (field: FactField, value: string | number): CustomerHistory['facts'] => ({
  [field]: { field, value, text: String(value), place: '', confidence: 1, source },
});
const item = (kind: SourcedItem['kind'], key: string, more: Partial<SourcedItem> = {}): SourcedItem => ({
  key,
  kind,
  at: now - day,
  place: '',
  confidence: 1,
  source,
  ...more,
});
const signal = (id: SignalId, key: string, more: { at?: number; params?: Record<string, string> } = {}): Reason => ({
  kind: 'signal',
  points: 5,
  group: 'voice',
  signal: {
    id,
    key,
    at: more.at ?? now,
    intensity: 1,
    confidence: 1,
    decays: true,
    evidence: { quote: null, source, params: more.params ?? {} },
  },
});
const scored = (...reasons: Reason[]): RiskScore => ({
  kind: 'scored',
  customerKind: 'unknown',
  loss: null,
  score: 20,
  band: 'watch',
  confidence: 'low',
  interval: { low: 5, high: 50 },
  reasons,
});
const promise = (id: string, text: string, state: 'open' | 'kept' | 'broken', stateAt = now - day): JournalEntry => ({
  id,
  customerId: 'c',
  at: now - 20 * day,
  kind: 'promise',
  text,
  dueOn: '2026-11-20',
  state,
  stateAt,
});
const complaintCase = (more: Partial<ComplaintCase> = {}): ComplaintCase => ({
  id: 'case-0001',
  customerId: 'c',
  revision: 1,
  createdAt: now,
  owner: 'Sara Ahmadi',
  history: [],
  kind: 'complaintCase',
  complainedAt: now,
  state: 'open',
  stateAt: now,
  about: 'the pallets that came in broken',
  dueOn: '2026-11-27',
  steps: [],
  rootCause: null,
  rootCauseNote: '',
  ...more,
});
const always = (more: Partial<Known> = {}, history: Partial<CustomerHistory> = {}) => derivePlaceholderValues(known(more, history));

describe('what holds in any play', () => {
  const named = (name: string, at: number) => signal('competitorNamed', name, { at, params: { competitor: name } });
  const score = scored(named('Acme', 10), named('Klarwerk', 30), named('Zenit', 20));

  test('people and companies that are known, and the competitor named last', () => {
    expect(always({ company: 'Cedar & Finch', score })).toEqual({
      customerName: 'Tom',
      companyName: 'Cedar & Finch',
      userName: 'Mina Rostami',
      ourCompany: 'Northlight Software',
      competitor: 'Klarwerk',
      responsible: 'Mina Rostami',
    });
  });

  test('the company as a page showed it, where the customer has none', () => {
    expect(always({}, { facts: fact('company', 'Lumen Clinics') }).companyName).toBe('Lumen Clinics');
  });

  test('what is not known is left out, never empty', () => {
    expect(always({ name: '', company: ' ', settings: defaultSettings, language: 'ru' })).toEqual({});
    expect(always({ name: '', settings: defaultSettings, score: scored(named('', 10)) })).toEqual({});
  });

  test('the competitor in the letters of the letter, where the user has told how', () => {
    const competitors = [{ name: 'Klarwerk', spellings: ['klar werk', 'Кларверк', 'کلارورک'] }];
    const inEach = languages.map((language) => always({ score, language, settings: { ...settings, competitors } }).competitor);
    expect(inEach).toEqual(['Klarwerk', 'کلارورک', 'Кларверк']);
    expect(always({ score, language: 'fa' }).competitor).toBe('Klarwerk');
  });

  test('our offer in its own language only; a product’s name in any', () => {
    const offer = (ourOffer: string) => languages.map((language) => always({ settings: { ...settings, ourOffer }, language }).ourOffer);
    expect(offer('a review every month')).toEqual(['a review every month', undefined, undefined]);
    expect(offer('پشتیبانی در همان روز')).toEqual([undefined, 'پشتیبانی در همان روز', undefined]);
    expect(offer('Northlight Care 2')).toEqual(['Northlight Care 2', 'Northlight Care 2', 'Northlight Care 2']);
  });

  describe('who answers for it', () => {
    test.each([
      ['Sara Ahmadi', 'Sara Ahmadi'],
      ['Смирнова Анна Петровна', 'Смирнова Анна Петровна'],
      ['Rostami, Sara', 'Sara Rostami'],
      ['Shirin Dadgar / شیرین دادگر', 'Shirin Dadgar'],
      ['sara', 'Mina Rostami'],
      ['sara@northlight.example', 'Mina Rostami'],
      ['Sales Department', 'Mina Rostami'],
      ['Not assigned', 'Mina Rostami'],
    ])('of the record %j: %j', (owner, expected) => {
      expect(always({}, { facts: fact('owner', owner) }).responsible).toBe(expected);
    });

    test('before that, whoever looks after the one open complaint', () => {
      const facts = fact('owner', 'Hannah Whitfield');
      expect(always({ followUps: [complaintCase()] }, { facts }).responsible).toBe('Sara Ahmadi');
      expect(always({ followUps: [complaintCase(), complaintCase({ id: 'case-0002' })] }, { facts }).responsible).toBe('Hannah Whitfield');
      expect(always({ followUps: [complaintCase({ state: 'putRight' })] }, { facts }).responsible).toBe('Hannah Whitfield');
      expect(always({ followUps: [{ kind: 'winBackPlan', owner: 'Sara Ahmadi' } as WinBackPlan] }).responsible).toBe('Mina Rostami');
    });
  });

  test('by when it is done: the day of the one open complaint, while it lies ahead', () => {
    expect(always({ followUps: [complaintCase()] }).doneBy).toBe('2026-11-27');
    expect(always({ followUps: [complaintCase({ dueOn: '2026-11-22' })] }).doneBy).toBeUndefined();
    expect(always({ followUps: [complaintCase({ state: 'notPutRight' })] }).doneBy).toBeUndefined();
  });

  describe('the end of the contract', () => {
    const contract = (endDay: string, more: Partial<ImportedContract> = {}): ImportedContract => ({
      startDay: null,
      endDay: Date.parse(endDay) / day,
      cancelledDay: null,
      hasLeft: null,
      termMonths: null,
      amountAMonth: null,
      isAutoRenewed: null,
      tenureMonths: null,
      facts: {},
      ...more,
    });
    const imported = (...contracts: ImportedContract[]) => ({
      imported: { orderDays: new Int32Array(), orderAmounts: new Float64Array(), contracts },
    });

    test('as a field, a contract of the page, or a list tells it', () => {
      const endAt = Date.UTC(2027, 0, 31);
      expect(always({}, { facts: fact('contractEndAt', endAt) }).contractEnd).toBe('2027-01-31');
      expect(always({}, { items: [item('contract', 'k', { endAt, state: 'open' })] }).contractEnd).toBe('2027-01-31');
      expect(always({}, imported(contract('2027-01-31'))).contractEnd).toBe('2027-01-31');
      expect(always({}, { facts: fact('contractEndAt', endAt), ...imported(contract('2027-01-31')) }).contractEnd).toBe('2027-01-31');
    });

    test('not one that has passed, nor one of two', () => {
      expect(always({}, { facts: fact('contractEndAt', Date.UTC(2026, 10, 22)) }).contractEnd).toBeUndefined();
      expect(always({}, { items: [item('contract', 'k', { endAt: Date.UTC(2027, 0, 31), state: 'closed' })] }).contractEnd).toBeUndefined();
      expect(always({}, imported(contract('2027-01-31'), contract('2027-06-30'))).contractEnd).toBeUndefined();
      expect(always({}, { facts: fact('contractEndAt', 'soon') }).contractEnd).toBeUndefined();
    });
  });

  describe('what was ordered', () => {
    const order = (subject: string, language: Known['language'] = 'en', daysAgo = 3) =>
      always({ language }, { items: [item('order', 'o', { subject, at: now - daysAgo * day })] }).order;

    test('in the page’s words, or as a number with the word for it', () => {
      expect(order('Assam, 40 kg')).toBe('Assam, 40 kg');
      expect(order('۳۳ × ریبون وکس مشکی', 'fa')).toBe('۳۳ × ریبون وکس مشکی');
      expect(languages.map((language) => order('CO2610-0071', language))).toEqual([
        'order CO2610-0071',
        'سفارش CO2610-0071',
        'заказ CO2610-0071',
      ]);
      expect(order('S00042')).toBe('order S00042');
    });

    test('not in another language, not without words, not from last season', () => {
      expect(order('۳۳ × ریبون وکس مشکی', 'ru')).toBeUndefined();
      expect(order('', 'en')).toBeUndefined();
      expect(order('Assam, 40 kg', 'en', 31)).toBeUndefined();
      expect(always({}, { items: [item('order', 'o', { subject: 'Assam, 40 kg', at: now + day })] }).order).toBeUndefined();
    });
  });
});

describe('what holds only for the reason', () => {
  const byReason = (more: Partial<Known>, history: Partial<CustomerHistory> = {}) => deriveValuesByReason(known(more, history));
  const issueOf = (subject: string, language: Known['language'] = 'en') =>
    byReason({ score: scored(signal('complaint', 'm1')), language }, { items: [item('message', 'm1', { subject })] }).complaint?.issue;

  test('the subject of the message that complains, as a sentence can name it', () => {
    expect(issueOf('Broken pallets')).toBe('Broken pallets');
    expect(issueOf('RE: Fwd: Broken pallets!!!')).toBe('Broken pallets');
    expect(issueOf('Ответ: Битые паллеты…', 'ru')).toBe('Битые паллеты');
    expect(issueOf('تأخیر در تحویل؟', 'fa')).toBe('تأخیر در تحویل');
    expect(issueOf('a'.repeat(121))).toBeUndefined();
    expect(issueOf('(no subject)')).toBeUndefined();
    expect(issueOf('Re:')).toBeUndefined();
    expect(issueOf('Broken pallets', 'ru')).toBeUndefined();
  });

  test('without the word that only says that it is a complaint', () => {
    expect(issueOf('Re: Complaint: delivery late again, boxes missing')).toBe('delivery late again, boxes missing');
    expect(issueOf('شکایت: همان چاپگر، همان خرابی', 'fa')).toBe('همان چاپگر، همان خرابی');
    expect(issueOf('Претензия: поставка снова опоздала', 'ru')).toBe('поставка снова опоздала');
    // A complaint is no question that waits for its answer.
    const items = [item('message', 'm1', { subject: 'Complaint: delivery late again' })];
    expect(byReason({ score: scored(signal('unansweredMessage', 'm1')) }, { items }).unansweredMessage).toEqual({});
  });

  test('not what cries out or speaks to us: it would be nonsense after "this is what happened"', () => {
    expect(issueOf('Still waiting, and this is unacceptable')).toBeUndefined();
    expect(issueOf('Where is my order')).toBeUndefined();
    expect(issueOf('Complaint')).toBeUndefined();
    expect(issueOf('هنوز منتظر پاسخیم و این قابل قبول نیست', 'fa')).toBeUndefined();
    expect(issueOf('چرا کسی جواب نمی‌دهد؟', 'fa')).toBeUndefined();
    expect(issueOf('Ответа так и нет, это недопустимо', 'ru')).toBeUndefined();
    expect(issueOf('Почему мне никто не отвечает?', 'ru')).toBeUndefined();
    const followUps = [complaintCase({ about: 'This is unacceptable' })];
    expect(byReason({ followUps }).complaint).toEqual({});
  });

  test('of two complaints nobody knows which is meant', () => {
    const items = [item('case', 'c1', { subject: 'Broken pallets' }), item('case', 'c2', { subject: 'Wrong invoice' })];
    const score = scored(signal('complaint', 'c1'), signal('complaint', 'c2'));
    expect(byReason({ score }, { items }).complaint).toEqual({});
    const followUps = [complaintCase({ about: 'the wrong invoice' })];
    expect(byReason({ score, followUps }, { items })).toMatchObject({
      complaint: { issue: 'the wrong invoice' },
      repeatedComplaint: { issue: 'the wrong invoice' },
    });
    expect(byReason({ score: scored(signal('complaint', 'c1')), followUps: [...followUps, complaintCase()] }, { items }).complaint).toEqual(
      {},
    );
  });

  test('each matter for its own reason', () => {
    const items = [
      item('case', 'open', { subject: 'Broken pallets' }),
      item('case', 'closed', { subject: 'Late delivery' }),
      item('message', 'asked', { subject: 'Re: Spare keys' }),
    ];
    const journal = [
      promise('p1', 'send the sample.', 'open'),
      promise('p2', 'call the carrier', 'broken'),
      promise('p3', 'new labels', 'kept'),
    ];
    const score = scored(
      signal('complaint', 'open'),
      signal('complaintPutRight', 'closed'),
      signal('unansweredMessage', 'asked'),
      signal('overduePromise', 'p1'),
      signal('brokenPromise', 'p2'),
    );
    expect(byReason({ score }, { items, journal })).toEqual({
      complaint: { issue: 'Broken pallets' },
      repeatedComplaint: { issue: 'Broken pallets' },
      complaintPutRight: { issue: 'Late delivery' },
      unansweredMessage: { issue: 'Spare keys' },
      overduePromise: { promise: 'send the sample' },
      brokenPromise: { promise: 'call the carrier' },
      promiseKept: { promise: 'new labels' },
    });
  });

  test('no promise that was kept long ago, one of two, or that only the customer tells of', () => {
    const kept = (journal: JournalEntry[]) => byReason({}, { journal }).promiseKept;
    expect(kept([promise('p1', 'new labels', 'kept', now - 31 * day)])).toEqual({});
    expect(kept([promise('p1', 'new labels', 'kept'), promise('p2', 'a call', 'kept')])).toEqual({});
    expect(byReason({ score: scored(signal('brokenPromise', 'm1')) }, { items: [item('message', 'm1')] }).brokenPromise).toEqual({});
  });
});
