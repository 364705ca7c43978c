import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStores, type OpenStores } from '../../tests/stores/open-stores.ts';
import type { CustomerId } from '../domain/customers/customer.ts';
import type { JournalEntry } from '../domain/journal/journal.ts';
import type { Observation, TimelineItem } from '../domain/observations/observation.ts';
import { changeFollowUp } from '../domain/care/change-follow-up.ts';
import { draftWinBackPlan, openComplaintCase, planMoves, type PlanMove } from '../domain/care/draft-follow-ups.ts';
import { defaultSettings } from '../domain/settings.ts';
import { getDossier } from './get-dossier.ts';
import { getNotes } from './get-notes.ts';
import { recordObservations } from './record-observations.ts';
import { scoreCustomers } from './score-customers.ts';

const dayMs = 86_400_000;
const now = Date.UTC(2026, 10, 23, 12);
const daysAgo = (days: number): number => now - days * dayMs;

let open: OpenStores;
beforeEach(() => {
  open = openStores();
});
afterEach(() => open.close());

type Seen = { record?: string; address?: string; company?: string; jobTitle?: string; items?: TimelineItem[]; at?: number };
async function see(name: string, { record, address, company, jobTitle, items = [], at = now }: Seen): Promise<CustomerId> {
  const origin = record === undefined ? 'https://mail.example' : 'https://crm.example';
  const fact = (field: 'name' | 'company' | 'email' | 'jobTitle', value: string | undefined) =>
    value === undefined ? [] : [{ field, value, text: value, place: field, confidence: 1 }];
  const observation: Observation = {
    schema: 1,
    key: `${origin}|${record ?? address}`,
    hostId: 'demo-crm',
    profileVersion: 1,
    origin,
    url: `${origin}/${record ?? 'letter'}`,
    pageKind: record === undefined ? 'message' : 'record',
    observedAt: at,
    identity: [
      ...(record === undefined ? [] : [{ kind: 'record' as const, origin, type: 'party', id: record }]),
      ...(address === undefined ? [] : [{ kind: 'email' as const, id: address }]),
    ],
    facts: [...fact('name', name), ...fact('company', company), ...fact('email', address), ...fact('jobTitle', jobTitle)],
    items,
  };
  const [id] = (await recordObservations(open.stores, [observation], at)).customerIds;
  await scoreCustomers(open.stores, [id!], now);
  return id!;
}

const item = (kind: TimelineItem['kind'], at: number, over: Partial<TimelineItem> = {}): TimelineItem => ({
  key: `${kind}${at}`,
  kind,
  at,
  place: '',
  confidence: 1,
  ...over,
});
const write = (entry: JournalEntry) => open.stores.journal.write(entry);
const dossierOf = async (id: string) => (await getDossier(open.stores, id, now))!;

describe('getDossier', () => {
  it('is null for nobody', async () => {
    expect(await getDossier(open.stores, 'nobody', now)).toBeNull();
  });

  it('tells who it is, from all sources, under any of their ids', async () => {
    const letter = await see('Anna', { address: 'anna@acme.com', at: daysAgo(9) });
    const record = await see('Anna Berg', { record: '3', address: 'anna@acme.com', company: 'Acme', jobTitle: 'Buyer', at: daysAgo(8) });
    await write({ kind: 'note', id: 'note-1-of-letter', customerId: letter, at: daysAgo(2), text: 'Called.' });
    expect(record).not.toBe(letter);
    for (const id of [letter, record]) {
      const { customer, otherNames, told, timeline } = await dossierOf(id);
      expect(customer).toMatchObject({ id: letter, name: 'Anna Berg', company: 'Acme', emails: ['anna@acme.com'] });
      expect(otherNames).toEqual(['Anna']);
      expect(told).toEqual([{ field: 'jobTitle', value: 'Buyer', url: 'https://crm.example/3' }]);
      expect(timeline.map((event) => event.id)).toEqual(['note-1-of-letter']);
    }
  });

  it('lists who else names the company however it is written, the record of that name, and who writes from its mail', async () => {
    const anna = await see('Anna Berg', { record: '3', company: 'Acme GmbH', address: 'anna@acme.com' });
    const ben = await see('Ben Cole', { record: '4', company: 'ACME' });
    const cora = await see('Cora Dunn', { address: 'cora@acme.com' });
    const acme = await see('Acme', { record: '5' });
    await see('Dora Ek', { record: '6', company: 'Acme North' });
    const company = async (id: string) => {
      const { companyRecord, colleagues, isCut } = await dossierOf(id);
      return [companyRecord?.id ?? null, colleagues.map((one) => one.id).toSorted(), isCut];
    };
    expect(await company(anna)).toEqual([acme, [ben, cora].toSorted(), false]);
    expect(await company(ben)).toEqual([acme, [anna], false]);
    expect(await company(acme)).toEqual([null, [anna, ben].toSorted(), false]);
  });

  it('takes two of one name without a company for namesakes, and counts a joined colleague once', async () => {
    const anna = await see('Anna Berg', { record: '3', address: 'anna@gmail.com' });
    await see('Anna Berg', { record: '4', address: 'berg@gmail.com' });
    expect((await dossierOf(anna)).colleagues).toEqual([]);

    const ben = await see('Ben Cole', { record: '5', company: 'Luch' });
    const cora = await see('Cora Dunn', { record: '6', company: 'Luch' });
    const other = await see('C. Dunn', { record: '7', company: 'Luch' });
    await open.stores.merges.change({ kind: 'join', mergeId: 'join-1', ids: [cora, other] }, now);
    await scoreCustomers(open.stores, [cora, other], now);
    expect((await dossierOf(ben)).colleagues).toHaveLength(1);
  });

  it('shows the highest risk first, with the score that is kept and the limits that hold now', async () => {
    const anna = await see('Anna Berg', { record: '3', company: 'Acme' });
    const many = Array.from({ length: 34 }, (_, i) => i);
    for (const i of many) await see(`P${i}`, { record: `p${i}`, company: 'Acme' });
    const rows = await open.stores.scores.list(0, 100);
    const risky = rows.find(({ name }) => name === 'P20')!;
    const score = {
      kind: 'scored' as const,
      customerKind: 'unknown' as const,
      score: 81,
      band: 'low' as const,
      confidence: 'low' as const,
      interval: { low: 60, high: 90 },
      reasons: [],
      loss: null,
    };
    await open.stores.scores.put([{ ...risky, score, emails: [], phones: [] }]);
    const { colleagues, isCut } = await dossierOf(anna);
    expect(colleagues).toHaveLength(30);
    expect(isCut).toBe(true);
    expect(colleagues[0]).toMatchObject({ name: 'P20', score: { score: 81, band: 'critical' } });
  });

  it('tells what happened and was said, the newest first, each with its page', async () => {
    const id = await see('Anna Berg', {
      record: '3',
      items: [
        item('message', daysAgo(20), { direction: 'in', subject: 'Pump', text: 'It leaks.' }),
        item('message', daysAgo(19), { direction: 'out', subject: 'Re: Pump', text: 'x'.repeat(5000) }),
        item('order', daysAgo(30), { subject: 'Filter', amount: 120 }),
        item('case', daysAgo(15), { state: 'closed', endAt: daysAgo(12), subject: 'Leak' }),
        item('contract', daysAgo(400), { state: 'open', endAt: now + 30 * dayMs, subject: 'Care' }),
      ],
    });
    const of = (days: number, name: string) => ({ id: `entry-${name}`, customerId: id, at: daysAgo(days) });
    await write({ ...of(10, 'note'), kind: 'note', text: 'Called.', url: 'https://crm.example/3' });
    await write({ ...of(9, 'promise'), kind: 'promise', text: 'Spare part', dueOn: '2026-11-20', state: 'kept', stateAt: daysAgo(4) });
    await write({ ...of(8, 'play'), kind: 'playUsed', playId: 'apology', language: 'en', how: 'inserted' });
    await write({ ...of(3, 'outcome'), kind: 'outcome', outcome: 'stayed' });
    await write({ ...of(2, 'dismissed'), kind: 'promiseDismissed', suggestionKey: 'k' });
    await write({ ...of(2, 'fact'), kind: 'dossierFact', topic: 'preference', text: 'Mornings' });
    await write({ ...of(7, 'sign'), kind: 'signTicked', signId: 'sign-1', isSeen: true });
    await write({ ...of(6, 'denied'), kind: 'reasonDenied', signalId: 'complaint', key: 'k', words: 'It leaks.' });
    const { timeline, isTimelineCut, facts } = await dossierOf(id);
    expect(timeline.map(({ kind, at }) => [kind, Math.round((now - at) / dayMs)])).toEqual([
      ['outcome', 3],
      ['promiseKept', 4],
      ['reasonDenied', 6],
      ['signSeen', 7],
      ['playUsed', 8],
      ['promise', 9],
      ['note', 10],
      ['caseClosed', 12],
      ['caseOpened', 15],
      ['messageOut', 19],
      ['messageIn', 20],
      ['order', 30],
      ['contract', 400],
    ]);
    expect(isTimelineCut).toBe(false);
    expect(facts.map(({ text }) => text)).toEqual(['Mornings']);
    const one = (kind: string) => timeline.find((event) => event.kind === kind)!;
    expect(one('messageIn')).toMatchObject({ title: 'Pump', text: 'It leaks.', url: 'https://crm.example/3' });
    expect(one('messageOut').text).toHaveLength(2000);
    expect(one('order')).toMatchObject({ title: 'Filter', amount: 120 });
    expect(one('playUsed').title).toBe('apology');
    expect(new Set(timeline.map((event) => event.id)).size).toBe(timeline.length);
  });

  it('tells of plans and cases what they became, and of contacts that were made', async () => {
    const id = await see('Anna Berg', { record: '3' });
    const base = { customerId: id, now: daysAgo(20), today: '2026-11-03', owner: '', workingTime: defaultSettings.workingTime };
    const contactReasons = Object.fromEntries(planMoves.map((move) => [move, move])) as Record<PlanMove, string>;
    const plan = draftWinBackPlan({ ...base, id: 'plan-0001', reasons: [], contactReasons, lostOn: null });
    const [first, ...rest] = plan.contacts;
    await open.stores.followUps.put({
      ...plan,
      contacts: [{ ...first!, reason: 'New pump', result: 'They listened.', state: 'done', stateAt: daysAgo(5) }, ...rest],
      history: [
        ...plan.history,
        { at: daysAgo(10), what: 'running', detail: '' },
        { at: daysAgo(5), what: 'contactDone', detail: 'New pump' },
      ],
    });
    await open.stores.followUps.put(
      openComplaintCase({ ...base, id: 'case-0001', now: daysAgo(2), about: 'Leak', complainedAt: daysAgo(3) }),
    );
    const { timeline } = await dossierOf(id);
    expect(timeline.map(({ kind, title, text }) => [kind, title, text])).toEqual([
      ['caseState', 'open', 'Leak'],
      ['contactDone', 'New pump', 'They listened.'],
      ['planState', 'running', ''],
      ['planState', 'drafted', ''],
    ]);
  });

  it('tells of a case that a page showed also after ours took its place, with the way to that page', async () => {
    const ticket = item('case', daysAgo(9), { state: 'open', subject: 'Leak' });
    const id = await see('Anna Berg', { record: '3', items: [ticket], at: daysAgo(8) });
    const base = { customerId: id, now: daysAgo(7), today: '2026-11-16', owner: '', workingTime: defaultSettings.workingTime };
    const ours = openComplaintCase({ ...base, id: 'case-0001', about: 'Leak', complainedAt: daysAgo(9) });
    const given = { what: 'close', state: 'notPutRight', rootCause: 'quality', note: '' } as const;
    const closed = changeFollowUp(ours, given, daysAgo(1));
    await open.stores.followUps.put(ours);
    expect(closed.ok && (await open.stores.followUps.put(closed.followUp))).toMatchObject({ isStored: true });
    expect((await dossierOf(id)).timeline.map(({ kind, title, url }) => [kind, title, url])).toEqual([
      ['caseState', 'notPutRight', ''],
      ['caseState', 'open', ''],
      ['caseOpened', 'Leak', 'https://crm.example/3'],
    ]);
  });

  it('keeps the newest 500 of what pages tell, and all that people wrote', async () => {
    const pages = (first: number) =>
      Array.from({ length: 400 }, (_, i) => item('message', daysAgo(first + i), { direction: 'in', subject: `Letter ${first + i}` }));
    const id = await see('Anna Berg', { record: '3', address: 'anna@acme.com', items: pages(100) });
    await see('Anna Berg', { address: 'anna@acme.com', items: pages(500) });
    await write({ kind: 'note', id: 'a-very-old-note', customerId: id, at: daysAgo(3000), text: 'First call.' });
    const { timeline, isTimelineCut } = await dossierOf(id);
    expect(timeline).toHaveLength(501);
    expect(timeline[0]!.title).toBe('Letter 100');
    expect(timeline.at(-1)!.id).toBe('a-very-old-note');
    expect(isTimelineCut).toBe(true);
  });
});

describe('getNotes', () => {
  it('pages through notes, promises and facts of everybody, the oldest first, beside the whole customer', async () => {
    const letter = await see('Anna', { address: 'anna@acme.com', at: daysAgo(9) });
    const record = await see('Anna Berg', { record: '3', address: 'anna@acme.com', company: 'Acme', at: daysAgo(8) });
    const of = (days: number, customerId: string) => ({ id: `the-entry-${days}`, customerId, at: daysAgo(days) });
    await write({ ...of(1, letter), kind: 'note', text: 'Last' });
    await write({ ...of(5, record), kind: 'note', text: 'First' });
    await write({ ...of(4, letter), kind: 'outcome', outcome: 'stayed' });
    await write({ ...of(3, record), kind: 'promise', text: 'Part', dueOn: '2026-12-01', state: 'open', stateAt: daysAgo(3) });
    await write({ ...of(2, letter), kind: 'dossierFact', topic: 'goal', text: 'Grow' });
    await write({ ...of(6, 'gone'), kind: 'note', text: 'Of nobody' });
    const first = await getNotes(open.stores, { from: 0, limit: 4 });
    expect(first.notes.map(({ kind, text }) => [kind, text])).toEqual([
      ['note', 'First'],
      ['promise', 'Part'],
    ]);
    expect(first.notes[0]).toEqual({
      entryId: 'the-entry-5',
      kind: 'note',
      customerId: letter,
      customerName: 'Anna Berg',
      company: 'Acme',
      at: daysAgo(5),
      text: 'First',
    });
    const second = await getNotes(open.stores, { from: first.next!, limit: 4 });
    expect(second.notes.map(({ text }) => text)).toEqual(['Grow', 'Last']);
    expect(second.next).toBeNull();
  });

  it('tells after the last of them what was written in plans, cases and calendars, by the name of its place in the timeline', async () => {
    const anna = await see('Anna', { address: 'anna@acme.com', at: daysAgo(9) });
    await write({ id: 'the-entry-1', customerId: anna, at: daysAgo(1), kind: 'note', text: 'A note' });
    const workingTime = { weekend: [6, 0], startMinute: 540, endMinute: 1080, holidaySets: [], daysOff: [] };
    const base = { customerId: anna, now: daysAgo(2), today: '2026-11-21', owner: '', workingTime };
    const contactReasons = Object.fromEntries(planMoves.map((move) => [move, `Because of ${move}`])) as Record<PlanMove, string>;
    const known = { id: 'complaint', points: 20, words: 'They complained' } as const;
    const plan = draftWinBackPlan({ ...base, id: 'plan-1111', reasons: [known], contactReasons, lostOn: null });
    expect(Object.values(plan.sheet).join()).toContain(known.words);
    const changed = (
      [
        { what: 'editSheet', side: 'opportunities', words: 'A new warehouse' },
        { what: 'editInterview', question: 'whatTipped', words: 'The fourth late lorry' },
        { what: 'setContactState', id: 'findTheReason', state: 'done' },
        { what: 'editContact', id: 'findTheReason', edit: { result: 'Glad that I rang' } },
        { what: 'setContactState', id: 'plannedContact', state: 'skipped' },
        { what: 'editContact', id: 'plannedContact', edit: { result: 'On holiday' } },
      ] as const
    ).reduce((before, change) => {
      const result = changeFollowUp(before, change, now);
      return result.ok ? result.followUp : before;
    }, plan);
    const complaint = openComplaintCase({ ...base, id: 'case-1111', about: 'Torn boxes', complainedAt: daysAgo(3) });
    for (const one of [{ ...changed, revision: 1 }, complaint]) await open.stores.followUps.put(one);
    const paged = await getNotes(open.stores, { from: 0, limit: 1 });
    expect(paged.notes.map(({ text }) => text)).toEqual(['A note']);
    const { notes, next } = await getNotes(open.stores, { from: paged.next!, limit: 1 });
    expect(next).toBeNull();
    expect(new Set(notes.map(({ kind, text }) => `${kind}: ${text}`))).toEqual(
      new Set([
        'winBackPlan: A new warehouse\nThe fourth late lorry\nOn holiday',
        'winBackPlan: Because of findTheReason\nGlad that I rang',
        'complaintCase: Torn boxes',
      ]),
    );
    const { timeline } = (await getDossier(open.stores, anna, now))!;
    const places = new Set(timeline.map(({ id }) => id));
    expect(notes.filter(({ entryId }) => !places.has(entryId))).toEqual([]);
  });
});
