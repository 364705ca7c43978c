import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factFields, itemKinds, observationSchema, pageKinds, type Observation } from '../domain/observations/observation.ts';
import { interpretReading, type ReadingContext } from './interpret-reading.ts';
import { problems, rawReadingSchema, type RawItem, type RawReading, type RawSubject } from './reading.ts';

/** 22 November 2026, 10:30 UTC. */
const now = Date.UTC(2026, 10, 22, 10, 30);
const day = (y: number, m: number, d: number) => Date.UTC(y, m - 1, d);
const crm: ReadingContext = {
  origin: 'https://crm.example',
  hostKind: 'crm',
  now,
  ownAddresses: [],
  timeZoneOffsetMinutes: 0,
};
const webmail: ReadingContext = {
  ...crm,
  origin: 'https://mail.example',
  hostKind: 'webmail',
  ownAddresses: ['mina@northlight.test'],
};

const subject = (fields: Partial<Record<(typeof factFields)[number], string>>, more: Partial<RawSubject> = {}): RawSubject => ({
  slot: 'record',
  facts: Object.entries(fields).map(([field, text]) => ({ field: field as (typeof factFields)[number], text, place: `label ${field}` })),
  items: [],
  ...more,
});
const reading = (subjects: RawSubject[], more: Partial<RawReading> = {}): RawReading => ({
  profileId: 'host',
  profileVersion: 1,
  url: 'https://crm.example/x',
  pageLanguage: 'en',
  pageKind: 'record',
  pageKey: '',
  ownAddresses: [],
  stillShown: [],
  problem: null,
  subjects,
  ...more,
});
const item = (more: Partial<RawItem>): RawItem => ({ kind: 'order', date: '2026-11-01', place: 'Orders', ...more });

const interpret = (raw: RawReading, context = crm) => {
  const results = interpretReading(rawReadingSchema.parse(raw), context);
  for (const { observation } of results) if (observation !== null) expect(observationSchema.parse(observation)).toEqual(observation);
  return results;
};
const one = (raw: RawReading, context = crm): Observation => {
  const results = interpret(raw, context);
  expect(results).toHaveLength(1);
  return results[0]!.observation!;
};
const valuesOf = (observation: Observation) => Object.fromEntries(observation.facts.map(({ field, value }) => [field, value]));
const itemsOf = (items: RawItem[], fields: Parameters<typeof subject>[0] = {}, more: Partial<RawReading> = {}, context = crm) =>
  one(reading([subject(fields, { recordId: '3', recordType: 'party', items })], more), context).items;

describe('a record', () => {
  it('becomes typed facts with their words and places', () => {
    const observation = one(
      reading(
        [
          subject(
            {
              name: ' Anna\u202e  Smith ',
              company: 'Brightwater',
              email: 'Anna@Brightwater.example',
              phone: '+49 30 555 0100',
              code: 'C-۱۲',
              owner: 'Leo',
              status: 'Key account',
              customerSinceAt: '11 March 2020',
              lastOrderAt: '2026-10-01',
              lastOrderAmount: '€1,234.50',
              lastContactAt: 'Yesterday 09:15',
              contractEndAt: '31 Dec 2026',
              openCaseCount: '2',
            },
            { recordId: '3', recordType: 'party' },
          ),
        ],
        { pageKey: 'record:party/3' },
      ),
    );
    expect(valuesOf(observation)).toEqual({
      name: 'Anna Smith',
      company: 'Brightwater',
      email: 'anna@brightwater.example',
      phone: '+49305550100',
      code: 'C-12',
      owner: 'Leo',
      status: 'Key account',
      customerSinceAt: day(2020, 3, 11),
      lastOrderAt: day(2026, 10, 1),
      lastOrderAmount: 1234.5,
      lastContactAt: day(2026, 11, 21) + (9 * 60 + 15) * 60_000,
      contractEndAt: day(2026, 12, 31),
      openCaseCount: 2,
    });
    expect(observation.facts.find(({ field }) => field === 'customerSinceAt')).toMatchObject({
      text: '11 March 2020',
      place: 'label customerSinceAt',
      confidence: 0.8,
    });
    expect(observation.facts.find(({ field }) => field === 'lastOrderAt')!.confidence).toBe(1);
    expect(observation.facts.find(({ field }) => field === 'openCaseCount')!.confidence).toBe(1);
    expect(observation.identity).toEqual([
      { kind: 'record', origin: 'https://crm.example', type: 'party', id: '3' },
      { kind: 'code', origin: 'https://crm.example', type: 'customer', id: 'C-12' },
      { kind: 'email', id: 'anna@brightwater.example' },
      { kind: 'phone', id: '+49305550100' },
    ]);
    expect(observation).toMatchObject({
      key: 'https://crm.example|record|record:party/3',
      observedAt: now,
      hostId: 'host',
      pageKind: 'record',
    });
  });

  it('leaves out what cannot be read with certainty', () => {
    const observation = one(
      reading([
        subject(
          {
            name: '',
            email: 'none',
            phone: '12',
            code: '—',
            lastOrderAt: '07/10/2025',
            customerSinceAt: '2026-12-24',
            lastOrderAmount: '1.234',
            contractEndAt: 'Sat',
            openCaseCount: '2.5',
            lastContactAt: '2 months ago',
          },
          { recordId: '3' },
        ),
      ]),
    );
    expect(observation.facts).toEqual([]);
    expect(observation.identity).toEqual([{ kind: 'record', origin: 'https://crm.example', type: 'customer', id: '3' }]);
  });

  it('is nobody by its name alone, or by what hosts put where there is no id', () => {
    for (const recordId of [undefined, '', ' ', '-1', '0', 'new', 'undefined', '\u202e'])
      expect(
        interpret(
          reading([
            subject(
              { name: 'Anna Smith', company: 'Brightwater', phone: '555-0181', code: 'n/a' },
              recordId === undefined ? {} : { recordId },
            ),
          ]),
        ),
      ).toEqual([{ slot: 'record', observation: null }]);
  });

  it("does not recognise anybody by our own or a machine's address", () => {
    const observation = one(reading([subject({ email: 'no-reply@shop.example' }, { recordId: '3' })]));
    expect(observation.identity.map(({ kind }) => kind)).toEqual(['record']);
    expect(
      one(reading([subject({ email: 'leo@northlight.test' }, { recordId: '3' })], { ownAddresses: ['mina@northlight.test'] })).identity,
    ).toHaveLength(1);
  });
});

it('a record whose id is written in capitals elsewhere is the same record', () => {
  const id = (recordId: string) => one(reading([subject({}, { recordId, recordType: 'account' })])).identity;
  expect(id('0A1B2C3D-0000-4000-8000-00000000ABCD')).toEqual(id('0a1b2c3d-0000-4000-8000-00000000abcd'));
  expect(id('0035g00000LmNoP')).not.toEqual(id('0035G00000LMNOP'));
});

describe('dates of numbers only', () => {
  const lastOrder = (text: string, more: Partial<RawReading> = {}, context = crm) =>
    valuesOf(one(reading([subject({ lastOrderAt: text }, { recordId: '3' })], more), context)).lastOrderAt;

  it('follow the profile, then the language of the cell or page, else stay unread', () => {
    expect(lastOrder('07/10/2025')).toBeUndefined();
    expect(lastOrder('07/10/2025', { pageLanguage: 'en-US' })).toBeUndefined();
    expect(lastOrder('07/10/2025', { pageLanguage: 'en-GB' })).toBe(day(2025, 10, 7));
    expect(lastOrder('07/10/2025', { pageLanguage: 'de' })).toBe(day(2025, 10, 7));
    expect(lastOrder('07/10/2025', { pageLanguage: 'ru' })).toBe(day(2025, 10, 7));
    expect(lastOrder('07/10/2025 г.')).toBe(day(2025, 10, 7));
    expect(lastOrder('07/10/2025', { dateOrder: 'monthFirst' })).toBe(day(2025, 7, 10));
    // What the page says of itself goes before what its language suggests, and that before the host's habit.
    expect(lastOrder('03/04/2026', { pageLanguage: 'en-GB', dateOrder: 'monthFirst' })).toBe(day(2026, 3, 4));
    expect(lastOrder('03/04/2026', { pageLanguage: 'en-GB' }, { ...crm, dateOrder: 'monthFirst' })).toBe(day(2026, 4, 3));
    expect(lastOrder('03/04/2026', {}, { ...crm, dateOrder: 'monthFirst' })).toBe(day(2026, 3, 4));
    expect(lastOrder('03/04/2026', { dateOrder: 'dayFirst' }, { ...crm, dateOrder: 'monthFirst' })).toBe(day(2026, 4, 3));
    expect(lastOrder('۱۴۰۴/۱۱/۱۵')).toBe(day(2026, 2, 4));
    expect(lastOrder('۰۷/۱۰/۱۴۰۴')).toBe(day(2025, 12, 28));
  });

  it('follow another date of the page that allows one reading, also against the profile', () => {
    const orders = (dates: string[], more: Partial<RawReading>) =>
      itemsOf(
        dates.map((date, i) => item({ id: `S${i}`, date })),
        {},
        more,
      ).map(({ at }) => at);
    expect(orders(['07/10/2025', '25/09/2025'], {})).toEqual([day(2025, 10, 7), day(2025, 9, 25)]);
    expect(orders(['07/10/2025', '25/09/2025'], { dateOrder: 'monthFirst' })).toEqual([day(2025, 10, 7), day(2025, 9, 25)]);
    expect(orders(['07/10/2025', '25/09/2025', '09/25/2025'], { dateOrder: 'monthFirst' })).toEqual([day(2025, 9, 25), day(2025, 9, 25)]);
  });
});

describe('items', () => {
  it('keep a stable key: the id of the host, else kind, day and likeness', () => {
    const [a, b, c, d] = itemsOf([
      item({ id: 'SO7', amount: '1,500.00' }),
      item({ amount: '1,500.00 EUR', date: '1 Nov 2026' }),
      item({ amount: '1,600.00', date: '2026-11-01 09:00' }),
      item({ amount: '1,500.00', date: '2026-11-02' }),
    ]);
    expect(a).toEqual({
      key: 'order:https://crm.example:SO7',
      kind: 'order',
      at: day(2026, 11, 1),
      amount: 1500,
      place: 'Orders',
      confidence: 1,
    });
    expect(new Set([b!.key, c!.key, d!.key]).size).toBe(3);
    expect(itemsOf([item({ amount: '1 500,00 €', isoDate: '2026-11-01T16:00:00Z' })])[0]!.key).toBe(b!.key);
    expect(b!.confidence).toBe(0.8);
  });

  it('are one where the page shows the same thing twice', () => {
    const items = itemsOf([item({ id: 'SO7' }), item({ id: 'SO7', amount: '12.50' })]);
    expect(items).toHaveLength(1);
    expect(items[0]!.amount).toBe(12.5);
  });

  it('prefer the instant that the page keeps behind the words', () => {
    expect(itemsOf([item({ isoDate: '2026-11-12T09:09:00+03:30', date: 'yesterday' })])[0]!.at).toBe(Date.UTC(2026, 10, 12, 5, 39));
    expect(itemsOf([item({ isoDate: 'soon', date: '2026-11-12' })])[0]!.at).toBe(day(2026, 11, 12));
  });

  it('without a date, or from the future, are left out; contracts may begin later', () => {
    expect(itemsOf([item({ date: 'soon' }), item({ date: '2026-12-24' }), { kind: 'case', place: 'Cases' }])).toEqual([]);
    expect(itemsOf([item({ kind: 'contract', date: '2026-12-24', endDate: '2027-12-24' })])[0]).toMatchObject({
      at: day(2026, 12, 24),
      endAt: day(2027, 12, 24),
    });
  });

  it.each([
    ['case', 'Open', 'open'],
    ['case', 'Waiting', 'open'],
    ['case', 'In progress', 'open'],
    ['case', 'открыт', 'open'],
    ['case', 'В работе', 'open'],
    ['case', 'Не решено', 'open'],
    ['case', 'باز', 'open'],
    ['case', 'در حال بررسي', 'open'],
    ['case', 'حل‌نشده', 'open'],
    ['case', 'Closed', 'closed'],
    ['case', 'done', 'closed'],
    ['case', 'Resolved.', 'closed'],
    ['case', 'Закрыто', 'closed'],
    ['case', 'Решён', 'closed'],
    ['case', 'بسته شد', 'closed'],
    ['case', 'حل‌شده', 'closed'],
    ['case', 'not resolved yet', undefined],
    ['case', 'Rejected', undefined],
    ['case', 'Purple', undefined],
    ['case', 'constructor', undefined],
    ['contract', 'Running', 'open'],
    ['contract', 'فعال', 'open'],
    ['contract', 'Действует', 'open'],
    ['contract', 'Expired', 'closed'],
    ['contract', 'منقضی‌شده', 'closed'],
    ['contract', 'Draft', undefined],
    ['order', 'Done', undefined],
    ['message', 'Open', undefined],
  ] as const)('%s in state %j is %s', (kind, state, expected) => {
    expect(itemsOf([item({ kind, id: '1', state })])[0]!.state).toBe(expected);
  });

  it('leave out orders that were never business', () => {
    expect(
      itemsOf(['Draft', 'Quotation', 'Cancelled', 'Отменён', 'لغو شده', 'پیش‌نویس'].map((state, i) => item({ id: String(i), state }))),
    ).toEqual([]);
    expect(itemsOf([item({ id: '1', state: 'Processing' })])).toHaveLength(1);
  });

  it('do not end before they begin', () => {
    expect(itemsOf([item({ kind: 'case', id: '1', date: '2026-11-10', endDate: '2026-11-01' })])[0]!.endAt).toBeUndefined();
    expect(itemsOf([item({ kind: 'case', id: '1', date: '2026-11-10 15:00', endDate: '2026-11-10' })])[0]!.endAt).toBe(day(2026, 11, 10));
  });

  it('tell mail of ours from mail of theirs, and say nothing where it cannot be told', () => {
    const direction = (from: string | undefined, more: Partial<RawItem> = {}, own: string[] = ['mina@northlight.test']) =>
      itemsOf(
        [item({ kind: 'message', id: '1', ...(from === undefined ? {} : { from }), ...more })],
        { email: 'anna@brightwater.example' },
        { ownAddresses: own },
      )[0]!.direction;
    expect(direction('Mina <mina@northlight.test>')).toBe('out');
    expect(direction('leo@northlight.test')).toBe('out');
    expect(direction('Anna <ANNA@brightwater.example>')).toBe('in');
    expect(direction('boss@brightwater.example', {}, [])).toBe('in');
    expect(direction('x@elsewhere.example')).toBe('in');
    expect(direction('x@elsewhere.example', {}, [])).toBeUndefined();
    expect(direction('Anna')).toBeUndefined();
    expect(direction(undefined)).toBeUndefined();
    expect(direction('anna@brightwater.example', { direction: 'out' })).toBe('out');
  });

  it('of a conversation are the customer’s own or ours: what a third person writes is neither', () => {
    const mail = (id: string, from: string) => item({ kind: 'message', id, from, text: 'Words.' });
    const read = one(
      reading(
        [
          subject(
            { email: 'anna@brightwater.example' },
            { items: [mail('1', 'anna@brightwater.example'), mail('2', 'x@elsewhere.example'), mail('3', 'mina@northlight.test')] },
          ),
        ],
        {
          pageKind: 'message',
          pageKey: 'thread-1',
        },
      ),
      webmail,
    );
    expect(read.items.map(({ direction }) => direction)).toEqual(['in', undefined, 'out']);
  });

  it('hold new words only, lines kept, and whether they were answered', () => {
    const [message] = itemsOf([
      item({
        kind: 'message',
        id: '1',
        direction: 'in',
        isAnswered: false,
        subject: ' Sync\ndown ',
        text: 'Still broken.\r\n\r\nAnna\r\n> We fixed it.\r\n> Mina',
      }),
    ]);
    expect(message).toMatchObject({ text: 'Still broken.\n\nAnna', subject: 'Sync down', isAnswered: false });
    expect(itemsOf([item({ kind: 'message', id: '1', direction: 'out', isAnswered: false })])[0]).not.toHaveProperty('isAnswered');
  });
});

describe('webmail', () => {
  it('takes a row for its first sender’s, whoever else has written in the conversation', () => {
    const facts = ['anna@brightwater.example', 'karl@elsewhere.example'].map((text) => ({ field: 'email' as const, text, place: 'From' }));
    const raw = reading([{ slot: 'row-1', facts, items: [] }], { pageKind: 'list' });
    expect(one(raw, webmail).identity).toEqual([{ kind: 'email', id: 'anna@brightwater.example' }]);
    expect(one(raw, webmail).facts.map(({ text }) => text)).toEqual(['anna@brightwater.example']);
    // A record of a CRM may have several.
    expect(one(reading([{ slot: 'record', facts, items: [] }])).identity).toHaveLength(2);
  });

  const message = (email: string, name: string, more: Partial<RawItem> = {}) =>
    reading(
      [
        subject(
          { email, name },
          {
            slot: 'message',
            items: [item({ kind: 'message', id: 'INBOX/19', from: email, date: 'Sat 09:47', subject: 'Hi', text: 'Hello', ...more })],
          },
        ),
      ],
      { pageKind: 'message', pageKey: 'INBOX/19' },
    );

  it('recognises the sender by address', () => {
    const observation = one(message('Anna@Brightwater.example', 'Anna Smith'), webmail);
    expect(observation.identity).toEqual([{ kind: 'email', id: 'anna@brightwater.example' }]);
    expect(observation.key).toBe('https://mail.example|message|INBOX/19');
    expect(observation.items).toEqual([
      {
        key: 'message:https://mail.example:INBOX/19',
        kind: 'message',
        at: day(2026, 11, 21) + (9 * 60 + 47) * 60_000,
        direction: 'in',
        subject: 'Hi',
        text: 'Hello',
        place: 'Orders',
        confidence: 0.8,
      },
    ]);
  });

  it.each([
    'mina@northlight.test',
    'tickets@northlight.test',
    'MAILER-DAEMON@elsewhere.example',
    'postmaster@x.example',
    'no-reply@letters.example',
    'noreply+abc@x.example',
    'do_not_reply@x.example',
    'newsletter@x.example',
    'news@x.example',
    'bounce+anna=x.example@y.example',
    'anna@newsletter.x.example',
    'not an address',
  ])('%s is no customer', (email) => {
    expect(interpret(message(email, 'Anna Smith'), webmail)).toEqual([{ slot: 'message', observation: null }]);
  });

  it.each(['accounts@harborline.example', 'newson@x.example', 'info@x.example', 'reply@x.example'])('%s may be one', (email) => {
    expect(one(message(email, 'Anna Smith'), webmail).identity).toEqual([{ kind: 'email', id: email }]);
  });

  it('does not take everybody at a public mail service for a colleague', () => {
    expect(one(message('anna@gmail.com', 'Anna'), { ...webmail, ownAddresses: ['mina@gmail.com'] }).identity).toHaveLength(1);
    expect(one(message('anna@yandex.ru', 'Anna'), { ...webmail, ownAddresses: ['mina@yandex.ru'] }).identity).toHaveLength(1);
  });

  it('takes no address of somebody else for a name', () => {
    const observation = one(message('office@elsewhere.example', 'hannah@brightwater.example'), webmail);
    expect(valuesOf(observation)).toEqual({ email: 'office@elsewhere.example' });
  });

  it('counts a mail of ours for the customer it went to, without a place for a badge', () => {
    const raw = message('mina@northlight.test', 'Mina', { to: ['Leo <leo@northlight.test>', 'Anna <anna@brightwater.example>'] });
    const [own, theirs] = interpret(raw, webmail);
    expect(own).toEqual({ slot: 'message', observation: null });
    expect(theirs).toMatchObject({
      slot: '',
      observation: { identity: [{ kind: 'email', id: 'anna@brightwater.example' }], items: [{ direction: 'out', text: 'Hello' }] },
    });
    expect(valuesOf(theirs!.observation!)).toEqual({ email: 'anna@brightwater.example' });
  });

  it('keeps each row of a list apart, even of one sender', () => {
    const row = (slot: string, id: string) =>
      subject(
        { email: 'anna@brightwater.example' },
        { slot, items: [item({ kind: 'message', id, date: '2026-11-12 09:09', direction: 'in' })] },
      );
    const [a, b] = interpret(reading([row('row-1', 'INBOX/1'), row('row-2', 'INBOX/2')], { pageKind: 'list' }), webmail);
    expect([a!.slot, b!.slot]).toEqual(['row-1', 'row-2']);
    expect(a!.observation!.key).not.toBe(b!.observation!.key);
  });

  it('gives each recipient of a mail being written an observation of their own', () => {
    const results = interpret(
      reading(
        [
          subject({ email: 'a@x.example' }, { slot: '1' }),
          subject({ email: 'b@x.example' }, { slot: '2' }),
          subject({ email: 'mina@northlight.test' }, { slot: '3' }),
        ],
        { pageKind: 'compose', pageKey: 'compose' },
      ),
      webmail,
    );
    expect(results.map(({ observation }) => observation?.key)).toEqual([
      'https://mail.example|compose|email:a@x.example',
      'https://mail.example|compose|email:b@x.example',
      undefined,
    ]);
  });
});

describe('a list of a CRM', () => {
  it('recognises rows by code where they show no record id', () => {
    const [a, b] = interpret(
      reading(
        [
          subject({ name: 'Same Name', code: '3' }, { slot: 'row-0', recordType: 'party.party' }),
          subject({ name: 'Same Name' }, { slot: 'row-1', recordType: 'party.party' }),
        ],
        { pageKind: 'list' },
      ),
    );
    expect(a!.observation).toMatchObject({
      key: 'https://crm.example|list|code:https://crm.example|customer/3',
      identity: [{ kind: 'code', type: 'customer', id: '3' }],
    });
    expect(b).toEqual({ slot: 'row-1', observation: null });
  });
});

describe('any page', () => {
  const nasty = [
    '<img src=x onerror=alert(1)>',
    '\u202e\u0000',
    '😀'.repeat(60),
    '\ud83d',
    '٣٫٥',
    '12/11/2026',
    '۱۴۰۴/۱۱/۱۵',
    '1.234',
    'a@b.example',
    'no-reply@b.example',
    'Today 13:02',
    '__proto__',
    'constructor',
    '> x\n> y',
    'On 1 May wrote:\n>',
    '99999999999999999999',
  ];
  const text = (max: number) =>
    fc
      .oneof(
        fc.string({ unit: 'binary', maxLength: max / 2 }),
        fc.constantFrom(...nasty),
        fc.integer({ min: max - 3, max }).map((n) => 'x'.repeat(n)),
        fc.constant('1'.repeat(max)),
        fc.constant('\u200c'.repeat(max)),
      )
      .map((s) => s.slice(0, max));
  const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const defined = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
  const rawItem = fc
    .record({
      kind: fc.constantFrom(...itemKinds),
      id: optional(text(200)),
      date: optional(text(100)),
      isoDate: optional(text(40)),
      endDate: optional(text(100)),
      from: optional(text(320)),
      to: optional(fc.array(text(320), { maxLength: 3 })),
      direction: optional(fc.constantFrom('in', 'out')),
      state: optional(text(80)),
      amount: optional(text(80)),
      subject: optional(text(500)),
      text: optional(text(2000)),
      isAnswered: optional(fc.boolean()),
      place: text(120),
    })
    .map(defined);
  const rawSubject = fc
    .record({
      slot: text(60),
      recordId: optional(text(200)),
      recordType: optional(text(80)),
      facts: fc.array(fc.record({ field: fc.constantFrom(...factFields), text: text(500), place: text(120) }), { maxLength: 12 }),
      items: fc.array(rawItem, { maxLength: 4 }),
    })
    .map(defined);
  const rawReading = fc.record({
    profileId: text(60),
    profileVersion: fc.integer(),
    url: text(2000),
    pageLanguage: text(35),
    dateOrder: fc.constantFrom('dayFirst', 'monthFirst', 'yearFirst'),
    pageKind: fc.constantFrom(...pageKinds),
    pageKey: text(300),
    ownAddresses: fc.array(text(320), { maxLength: 3 }),
    stillShown: fc.array(text(64), { maxLength: 2 }),
    subjects: fc.array(rawSubject, { maxLength: 3 }),
    problem: fc.constantFrom(null, ...problems),
  });
  const context = fc.record({
    origin: text(300),
    hostKind: fc.constantFrom('crm', 'webmail', 'any'),
    now: fc.integer({ min: 0, max: 4e12 }),
    ownAddresses: fc.array(text(320), { maxLength: 2 }),
  });

  it('never throws, answers for every slot, and what it gives fits the schema with each item once', () => {
    fc.assert(
      fc.property(rawReading, context, (raw, given) => {
        const results = interpretReading(rawReadingSchema.parse(raw), given);
        const slots = results.map(({ slot }) => slot);
        for (const { slot } of raw.subjects) expect(slots).toContain(slot);
        expect(results.length).toBeLessThanOrEqual(raw.subjects.length * 2);
        for (const { observation } of results) {
          if (observation === null) continue;
          expect(observationSchema.parse(observation)).toEqual(observation);
          expect(new Set(observation.items.map(({ key }) => key)).size).toBe(observation.items.length);
          expect(new Set(observation.facts.map(({ field }) => field)).size).toBe(observation.facts.length);
          expect(JSON.stringify(observation.facts)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\\u0000/u);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is the same again for the same page', () => {
    fc.assert(
      fc.property(rawReading, context, (raw, given) => {
        expect(interpretReading(raw as RawReading, given)).toEqual(interpretReading(raw as RawReading, given));
      }),
      { numRuns: 50 },
    );
  });
});
