import { describe, expect, it } from 'vitest';
import type { SourcedItem } from '../customers/history.ts';
import { defaultSettings } from '../settings.ts';
import { findMailThreads, threadSubject, type MailThread } from './mail-threads.ts';

const now = Date.parse('2026-11-20T12:00Z');
const { workingTime } = defaultSettings;
let count = 0;
const mail = (direction: 'in' | 'out', at: string, subject: string, more: Partial<SourcedItem> = {}): SourcedItem => ({
  key: `mail-${count++}`,
  kind: 'message',
  at: Date.parse(`${at}Z`),
  direction,
  subject,
  place: 'Inbox',
  confidence: 1,
  source: { hostId: 'roundcube', url: 'https://mail.example/', place: 'Inbox', observedAt: now },
  ...more,
});
const threads = (...items: SourcedItem[]): MailThread[] =>
  findMailThreads({
    history: { facts: {}, items: items.toSorted((a, b) => a.at - b.at), journal: [], imported: null },
    now,
    workingTime,
    offsetMinutes: 0,
  });

describe('who owes whom an answer', () => {
  it('is us, since the first message that waits, in working time', () => {
    const [thread] = threads(
      mail('in', '2026-11-10T10:00', 'Delivery'),
      mail('out', '2026-11-11T10:00', 'Re: Delivery'),
      mail('in', '2026-11-18T17:00', 'RE: Delivery'),
      mail('in', '2026-11-19T09:00', 'Re: Re[2]: delivery'),
    );
    expect(thread).toMatchObject({ owes: 'us', subject: 'Delivery' });
    expect(thread!.messages).toHaveLength(4);
    expect(new Date(thread!.since!.at).toISOString()).toBe('2026-11-18T17:00:00.000Z');
    expect(thread!.waitedMs).toBe((1 + 9 + 3) * 3_600_000);
  });

  it('is the customer where we asked last, nobody where we only told', () => {
    const ours = (text: string) => threads(mail('in', '2026-11-10T10:00', 'Offer'), mail('out', '2026-11-17T10:00', 'Re: Offer', { text }));
    expect(ours('Which of the two dates suits you?')[0]).toMatchObject({ owes: 'them' });
    expect(ours('It is on its way.')[0]).toMatchObject({ owes: 'nobody', since: null, waitedMs: 0 });
  });

  it('is nobody where the customer wrote later under a new subject', () => {
    const asked = mail('out', '2026-11-10T10:00', 'Offer', { text: 'Which of the two dates suits you?' });
    const later = mail('in', '2026-11-12T10:00', 'The dates', { text: 'The second one suits us.', isAnswered: true });
    expect(threads(asked, later).map(({ owes }) => owes)).toEqual(['nobody', 'nobody']);
    // What they wrote before we asked answers nothing.
    expect(threads(asked, { ...later, at: asked.at - 1 }).map(({ owes }) => owes)).toContain('them');
  });

  it('takes a question in quoted earlier mail for nobody’s', () => {
    const text = 'It is on its way.\n\nOn Mon, 10 Nov 2026 at 10:00, Hannah <h@b.example> wrote:\n> When does it come?';
    expect(threads(mail('in', '2026-11-10T10:00', 'Offer'), mail('out', '2026-11-17T10:00', 'Re: Offer', { text }))[0]!.owes).toBe(
      'nobody',
    );
  });

  it('keeps conversations apart, and takes a new mail of ours for an answer to all that is older', () => {
    const delivery = mail('in', '2026-11-17T10:00', 'Delivery');
    const invoiceIn = mail('in', '2026-11-16T10:00', 'Invoice');
    expect(
      threads(delivery, invoiceIn, mail('out', '2026-11-18T10:00', 'Re: Invoice'))
        .filter(({ owes }) => owes === 'us')
        .map(({ subject }) => subject),
    ).toEqual(['Delivery']);
    expect(threads(delivery, invoiceIn, mail('out', '2026-11-18T10:00', 'Our call today')).every(({ owes }) => owes !== 'us')).toBe(true);
  });

  it('says nothing where our answers cannot be seen, unless the host does', () => {
    expect(threads(mail('in', '2026-11-10T10:00', 'Delivery'))[0]!.owes).toBe('nobody');
    expect(threads(mail('in', '2026-11-10T10:00', 'Delivery', { isAnswered: false }))[0]!.owes).toBe('us');
    expect(threads(mail('in', '2026-11-10T10:00', 'Delivery', { isAnswered: true }))[0]!.owes).toBe('nobody');
  });

  it('puts what waits longest first', () => {
    const found = threads(
      mail('in', '2026-11-19T10:00', 'Later', { isAnswered: false }),
      mail('in', '2026-11-12T10:00', 'Earlier', { isAnswered: false }),
    );
    expect(found.map(({ subject }) => subject)).toEqual(['Earlier', 'Later']);
  });
});

describe('the subject of a conversation', () => {
  it.each([
    ['Re: Delivery', 'delivery'],
    ['RE[3]: Fwd:  Delivery', 'delivery'],
    ['پاسخ: سفارش آبان', 'سفارش آبان'],
    ['Ответ: Счёт', 'счёт'],
    ['Reminder: pay', 'reminder: pay'],
    ['Re: Re: Re: Re: Re: Re: Re: Re: Re: Re: a', 'a'],
  ])('%s is %s', (subject, thread) => expect(threadSubject(subject)).toBe(thread));
});
