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

  it('reads the name of the field where the label is of another language', () => {
    expect(fieldsOf({ pairs: [...customer, pair('Şirket', 'Brown Ltd', { marks: ['data-field=company_name'] })] })).toContain('company');
  });

  it.each([
    ['settings', { url: 'https://crm.example/settings/profile' }],
    ['a colleague', { url: 'https://crm.example/users/7' }],
    ['an order without an address', { url: 'https://crm.example/orders/7', pairs: [pair('Customer', 'Anna Brown')] }],
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

describe('addresses', () => {
  it.each([
    ['https://a.example/app/customers/42/edit?tab=1', '42', 'customers'],
    ['https://a.example/index.php?module=Accounts&view=Detail&record=3120', '3120', 'Accounts'],
    ['https://a.example/#/contacts/9f1c2b7e-33aa-4c1d-9b0e-5a6d7e8f9012/show', '9f1c2b7e-33aa-4c1d-9b0e-5a6d7e8f9012', 'contacts'],
    ['https://a.example/User/Summary.html?id=29', '29', 'User'],
    ['https://a.example/client/C-1042', 'C-1042', 'client'],
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
      links: [{ href: `mailto:${text}`.slice(0, 200), text: '', select: 'a', near: null, bodies: 0, at: 3, heading: 0, group: -1 }],
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
