import { describe, expect, it } from 'vitest';
import { profileSchema } from '../profile.ts';
import { readAddress, readLink } from './addresses.ts';
import { inferPage } from './infer-page.ts';
import { isOnlyOfPage, kindOf, labelKey, meaningsOf } from './labels.ts';
import { pageOutlineSchema, type PageOutline } from './outline.ts';

type Pair = PageOutline['pairs'][number];
const pair = (label: string, text: string, more: Partial<Pair> = {}): Pair => ({
  label,
  text,
  isoDate: null,
  heading: 0,
  marks: [],
  select: null,
  path: 'body > p',
  isLabelAlone: true,
  bodies: 0,
  at: 10,
  href: '',
  control: '',
  group: -1,
  ...more,
});
const heading = (text: string, more: Partial<PageOutline['headings'][number]> = {}): PageOutline['headings'][number] => ({
  level: 1,
  text,
  select: 'main > h1',
  isOwnText: false,
  isBanner: false,
  at: 1,
  ...more,
});
const link = (more: Partial<PageOutline['links'][number]>): PageOutline['links'][number] => ({
  href: '',
  text: '',
  select: 'a',
  near: null,
  bodies: 0,
  at: 3,
  heading: 0,
  group: -1,
  address: null,
  names: '',
  ...more,
});
const outlineOf = (more: Partial<PageOutline>): PageOutline => ({
  url: 'https://crm.example/customers/42',
  language: 'en',
  title: 'Anna Brown – CRM',
  headings: [heading('Anna Brown')],
  pairs: [],
  links: [],
  groups: [],
  things: [],
  jsonLd: [],
  times: [],
  bodies: [],
  editors: [],
  account: [],
  hasPassword: false,
  prose: 0,
  ...more,
});
const customer = [pair('E-mail', 'anna@brown.example'), pair('Phone', '+44 20 7946 0111'), pair('Last order', '30 October 2026')];
const infer = (more: Partial<PageOutline>) => inferPage(pageOutlineSchema.parse(outlineOf(more)), null);
const fieldsOf = (more: Partial<PageOutline>): string[] => {
  const page = infer(more);
  return page?.kind === 'record' ? Object.keys(page.facts).toSorted() : [];
};

describe('a record of a host that nobody described', () => {
  it('is a profile page that the schema takes', () => {
    const page = infer({ pairs: customer });
    expect(page).toMatchObject({ kind: 'record', badge: [{ select: 'main > h1' }] });
    const profile = {
      id: 'x',
      name: 'x',
      version: 1,
      kind: 'any',
      status: 'needsTeaching',
      detect: {},
      dateOrder: null,
      navigation: 'settle',
    };
    expect(profileSchema.safeParse({ ...profile, pages: [page] }).success).toBe(true);
  });

  it('has an address that its siblings share', () => {
    const { url = '' } = infer({ pairs: customer }) ?? {};
    expect(new RegExp(url, 'u').exec('https://crm.example/customers/77')?.groups).toEqual({ id: '77', type: 'customers' });
    expect(new RegExp(url, 'u').test('https://crm.example/orders/77')).toBe(false);
  });

  it('gives every value its labels and a confidence at or above the bar', () => {
    const page = infer({ pairs: customer });
    const takes = page?.kind === 'record' ? Object.values(page.facts).flat() : [];
    expect(takes.map(({ labels }) => labels?.[0])).toEqual(expect.arrayContaining(['E-mail', 'Phone', 'Last order']));
    expect(Math.min(...takes.map(({ confidence = 1 }) => confidence))).toBeGreaterThanOrEqual(0.6);
  });

  it.each([
    ['a number under Fax', pair('Fax', '+44 20 7946 0999'), 'phone'],
    ['words under Phone', pair('Phone', 'ask the reception'), 'phone'],
    ['no address under E-mail', pair('E-mail', 'not given'), 'email'],
    ['a birthday', pair('Birthday', '4 May 1979'), 'customerSinceAt'],
    ['a dash', pair('Owner', '—'), 'owner'],
  ])('does not take %s', (_, wrong, field) => {
    const other = [pair('Contract end', '2 March 2027'), pair('Last order', '30 October 2026'), pair('Company', 'Brown Ltd')];
    expect(fieldsOf({ pairs: [...other, wrong] })).not.toContain(field);
  });

  it('takes none of two that contradict each other', () => {
    const twice = [pair('Last order', '30 October 2026'), pair('Last order', '1 May 2026')];
    expect(fieldsOf({ pairs: [...customer.slice(0, 2), ...twice] })).toEqual(['email', 'name', 'phone']);
  });

  it('keeps several addresses', () => {
    const page = infer({ pairs: [...customer, pair('Work email', 'a.brown@work.example')] });
    expect(page?.kind === 'record' ? page.facts.email?.length : 0).toBe(2);
  });

  it('leaves the account of the user and sections about others alone', () => {
    const headings = [heading('Anna Brown'), heading('Account manager', { level: 2, at: 50 })];
    const pairs = [
      pair('Company', 'Brown Ltd'),
      pair('Last order', '30 October 2026'),
      pair('E-mail', 'leo@us.example', { heading: 1, at: 60 }),
    ];
    expect(fieldsOf({ headings, pairs })).not.toContain('email');
    expect(fieldsOf({ pairs: customer, account: [{ select: 'nav', text: 'anna@brown.example' }] })).not.toContain('email');
  });

  it('takes an address out of the link among other words, and reads a record by the address alone', () => {
    const pairs = [pair('E-mail', 'Work\na@brown.example', { href: 'mailto:a@brown.example' }), pair('Last order', '30 October 2026')];
    const links = [link({ href: 'mailto:a@brown.example', text: 'a@brown.example', select: 'main > p > a', at: 11 })];
    const page = infer({ url: 'https://crm.example/customers/show', pairs, links });
    expect(page).toMatchObject({ id: [{ select: 'main > p > a' }], facts: { email: [{ select: 'main > p > a', from: 'text' }] } });
    const [{ match = '' } = {}] = page?.kind === 'record' ? (page.id ?? []) : [];
    expect(new RegExp(match, 'u').exec('Work a@brown.example')?.[1]).toBe('a@brown.example');
  });

  it('does not take the one who is shown beside the record', () => {
    const headings = [
      heading('Boris Green', { level: 2, select: 'aside > h2' }),
      heading('Anna Brown', { level: 2, select: 'main > h2', at: 5 }),
    ];
    const links = [link({ text: 'boris@green.example', heading: 0, at: 2 })];
    const page = infer({ title: 'CRM', headings, links, pairs: customer.map((one) => ({ ...one, heading: 1 })) });
    expect(page).toMatchObject({ facts: { name: [{ select: 'main > h2' }] } });
  });

  it('leaves out what stands behind the name of how things stand with it', () => {
    const headings = [heading('Anna Brown - Saved'), heading('Anna Brown', { isOwnText: true })];
    expect(infer({ headings, pairs: customer })).toMatchObject({ facts: { name: [{ select: 'main > h1', without: '*' }] } });
  });

  it('takes no owner of two that contradict each other, and no name of a field where a label tells', () => {
    const owners = [pair('Account owner', 'Somebody Else'), pair('Contact owner', 'Leo Brandt')];
    expect(fieldsOf({ pairs: [...customer, ...owners] })).not.toContain('owner');
    const page = infer({ pairs: [...customer, pair('Hamid Rad', 'hamid@elsewhere.example', { marks: ['data-name=emailAddress'] })] });
    expect(page?.kind === 'record' ? page.facts.email : null).toHaveLength(1);
  });

  it('puts the badge where the name stands', () => {
    const named = [...customer, pair('Full name', 'Clara Moss', { path: 'body > table > tbody > tr > td:nth-of-type(2)' })];
    const elsewhere = heading('Quick ticket', { select: 'aside > h2', level: 2 });
    expect(infer({ title: 'CRM', headings: [elsewhere], pairs: named })).toMatchObject({ badge: [{ position: 'append' }] });
    const banner = heading('User: Clara Moss', { isBanner: true, select: 'header > h1' });
    expect(infer({ title: 'CRM', headings: [banner, elsewhere], pairs: named })).toMatchObject({ badge: [{ select: 'header > h1' }] });
  });

  it('reads the name of the field where the label is of another language', () => {
    expect(fieldsOf({ pairs: [...customer, pair('Şirket', 'Brown Ltd', { marks: ['data-field=company_name'] })] })).toContain('company');
  });

  it.each([
    ['settings', { url: 'https://crm.example/settings/profile' }],
    ['a colleague', { url: 'https://crm.example/users/7' }],
    ['an order without an address', { url: 'https://crm.example/orders/7', pairs: [pair('Customer', 'Anna Brown')] }],
    [
      'a sale that is called a lead',
      { url: 'https://crm.example/leads/detail/7', pairs: [pair('Contract end', '31 December 2026')], headings: [heading('Crate labels')] },
    ],
    ['a page without an id', { url: 'https://crm.example/start', pairs: [pair('Company', 'Brown Ltd'), pair('Last order', '1 May 2026')] }],
    ['headings of the page alone', { headings: [heading('Customer details')], title: 'CRM' }],
    [
      'two that could both be it',
      { headings: [heading('Anna Brown'), heading('Boris Green', { select: 'h1 + h1', at: 2 })], title: 'CRM' },
    ],
    ['a login', { hasPassword: true, pairs: customer.slice(0, 2) }],
  ] satisfies [string, Partial<PageOutline>][])('is not %s', (_, more) => {
    expect(infer({ pairs: customer.slice(0, 2), ...more })).toBeNull();
  });
});

describe('a letter of a host that nobody described', () => {
  const letter = {
    url: 'https://mail.example/inbox',
    headings: [heading('Tracking down again', { level: 2 })],
    bodies: [{ select: '#message-body', length: 80, isFrame: false, names: 'message-body', at: 50 }],
    times: [{ text: '20 November 2026, 18:55', select: 'main > time', isoDate: null, heading: 0, at: 12 }],
  } satisfies Partial<PageOutline>;
  const james = link({
    text: 'James T. Achebe',
    select: 'main > a',
    at: 14,
    names: 'horde-button address | from',
    address: { attribute: 'title', text: 'james@corvid.example' },
  });

  it('is from the one whom the host’s own names call the sender', () => {
    expect(infer({ ...letter, links: [james] })).toMatchObject({
      kind: 'message',
      facts: { email: [{ select: 'main > a', from: 'attribute', attribute: 'title' }], name: [{ select: 'main > a' }] },
      date: [{ select: 'main > time' }],
      body: '#message-body',
    });
    const spoken = link({ text: 'Олег <oleg@dom.example>', at: 14, names: 'От: Олег' });
    expect(infer({ ...letter, links: [spoken] })).toMatchObject({ kind: 'message', facts: { email: [{ from: 'text' }] } });
  });

  it.each([
    ['a forwarded letter tells its sender', [{ ...james, bodies: 1 }]],
    ['there are several letters', [james, { ...james, select: 'main > b', at: 20 }]],
    ['only a recipient is told', [{ ...james, names: 'message-to' }]],
    ['words after the letter are called so', [{ ...james, at: 60 }]],
  ])('is none where %s', (_, links) => expect(infer({ ...letter, links })).toBeNull());

  it('does not take the day of another letter', () => {
    const times = [{ ...letter.times[0]!, at: 2 }];
    const other = link({ text: 'old@elsewhere.example', at: 4, names: 'x' });
    expect(infer({ ...letter, times, links: [other, james] })).toMatchObject({ kind: 'message', date: [] });
  });

  it('goes to the addresses of the links beside the label', () => {
    const pairs = [
      pair('From', 'Mina <mina@us.example>', { at: 10 }),
      pair('To', 'Oleg', { at: 20 }),
      pair('Date', '20 November 2026', { at: 30 }),
    ];
    const links = [link({ href: 'mailto:oleg@dom.example', text: 'Oleg', select: 'td > a', at: 21 })];
    expect(infer({ ...letter, pairs, links })).toMatchObject({ recipients: [{ select: 'td > a', from: 'href' }] });
  });
});

describe('addresses', () => {
  it.each([
    ['https://a.example/app/customers/42/edit?tab=1', '42', 'customers'],
    ['https://a.example/index.php?module=Accounts&view=Detail&record=3120', '3120', 'Accounts'],
    ['https://a.example/#/contacts/9f1c2b7e-33aa-4c1d-9b0e-5a6d7e8f9012/show', '9f1c2b7e-33aa-4c1d-9b0e-5a6d7e8f9012', 'contacts'],
    ['https://a.example/User/Summary.html?id=29', '29', 'User'],
    ['https://a.example/client/C-1042', 'C-1042', 'client'],
    ['https://a.example/contact/?_action=show&_cid=14', '14', 'contact'],
  ])('%s names a record', (url, id, type) => {
    const address = readAddress(url);
    expect(address).toMatchObject({ id, type });
    expect(new RegExp(address!.pattern, 'u').exec(url)?.groups).toMatchObject({ id, type });
  });
  it.each(['https://a.example/customers', 'https://a.example/customers?page=2', 'https://a.example/#/customers', 'not an address', ''])(
    '%s names none',
    (url) => expect(readAddress(url)).toBeNull(),
  );
  it('follows links of the same site alone', () => {
    expect(readLink('/customers/42', 'https://a.example/customers')).toMatchObject({ id: '42', before: '/customers/' });
    expect(readLink('https://b.example/customers/42', 'https://a.example/customers')).toBeNull();
    expect(readLink('javascript:go(42)', 'https://a.example/customers')).toBeNull();
  });
});

describe('labels', () => {
  it.each([
    ['E-Mail *', 'email'],
    ['Тел. (моб.):', 'phone'],
    ['Дата последнего заказа', 'lastOrderAt'],
    ['آخرين خريد', 'lastOrderAt'],
    ['تاریخ عضویت:', 'customerSinceAt'],
    ['Phone 2', 'phone'],
    ['Остаток задолженности', 'balanceDue'],
  ])('%s means %s', (label, meaning) => expect(meaningsOf(label)[0]?.meaning).toBe(meaning));
  it('has no label that is empty once folded', () => expect(labelKey('№ клиента')).not.toBe(''));
  it('tells words of the page from names', () => {
    expect(isOnlyOfPage('Карточка клиента')).toBe(true);
    expect(isOnlyOfPage('Екатерина Волкова')).toBe(false);
    expect(kindOf('مشتریان')).toBe('customer');
  });
});

it('never throws, whatever an outline says', () => {
  const odd = ['', ' ', '\u0000', '((((', '%E0%A4%A', '"', '\\', 'a'.repeat(300), '۱۴۰۵/۰۲/۱۲', '<script>'];
  for (const text of odd) {
    const outline = outlineOf({
      url: `https://a.example/${text}`,
      title: text.slice(0, 300),
      headings: [heading(text.slice(0, 200))],
      pairs: [pair(text.slice(0, 80), text), pair('E-mail', text)],
      links: [link({ href: `mailto:${text}`.slice(0, 200), names: text.slice(0, 300) })],
      jsonLd: [text, '{"name":1,"@type":["Person"]}', '[[[[1]]]]'],
      groups: [
        {
          rows: 'tr',
          count: 2,
          headers: [text.slice(0, 80), 'Name'],
          heading: 0,
          samples: [{ attributes: [text.slice(0, 120)], classes: '', leaves: [], pairs: [] }],
        },
      ],
    });
    for (const as of ['record', 'list', 'message'] as const) expect(() => inferPage(outline, { as, id: '1', type: null })).not.toThrow();
    expect(() => inferPage(outline, null)).not.toThrow();
  }
});

describe('a list of a host that nobody described', () => {
  const leaf = (column: number, text: string, href = ''): PageOutline['groups'][number]['samples'][number]['leaves'][number] => ({
    select: `:scope > td:nth-of-type(${column + 1})`,
    column,
    text,
    href,
    title: '',
    titleUp: 0,
    address: null,
    isoDate: null,
    marks: [],
  });
  const listOf = (headers: string[], rows: string[][]): PageOutline['groups'] => [
    {
      rows: 'table > tbody > tr:has(> td)',
      count: rows.length,
      headers,
      heading: 0,
      samples: rows.map((row, i) => ({
        attributes: [],
        classes: '',
        leaves: row.map((text, at) => leaf(at, text, at === 0 ? `/customers/${i + 1}` : '')),
        pairs: [],
      })),
    },
  ];
  const factsOf = (headers: string[], rows: string[][]): string[] => {
    const page = infer({ url: 'https://crm.example/customers', headings: [heading('Customers')], groups: listOf(headers, rows) });
    return page?.kind === 'list' ? Object.keys(page.facts) : [];
  };

  it('takes addresses by their shape where the header is none or speaks of the customer', () => {
    const rows = ['Anna Brown', 'Ben Carter'].map((name, i) => [name, `someone${i}@brown.example`]);
    expect(factsOf(['Name', ''], rows)).toEqual(['name', 'email']);
    expect(factsOf(['Name', 'Approved by'], rows)).toEqual(['name']);
    expect(factsOf(['Name', 'Owner'], rows)).toEqual(['name']);
  });

  it('trusts no headers that stand over other columns than they name', () => {
    const rows = ['Anna Brown', 'Ben Carter'].map((name, i) => [name, `Company ${i}`, `someone${i}@brown.example`]);
    expect(factsOf(['Company', 'E-mail', 'Phone'], rows)).toEqual(['name', 'email']);
  });
});
