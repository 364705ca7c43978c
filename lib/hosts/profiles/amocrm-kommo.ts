import { customFields } from '../custom-fields.ts';
import type { ListPage, Profile, RecordPage, Take } from '../profile.ts';

const host = '^https://[^/?#]+\\.(?:amocrm\\.(?:ru|com)|kommo\\.com)';
const card = '#card_holder';
/** The card's own fields: linked people and companies have forms of their own, and widgets draw look-alikes. */
const own = ':not(form.linked-form *, [class*="makeroi"] *, .card-widgets *)';

/** Every value is a control's; a field is known by its code, in older accounts by its type. */
const control = (select: string, place: string): Take => ({ select: `${select}${own}`, from: 'value', place });

const record = (type: string, facts: RecordPage['facts']): RecordPage => ({
  kind: 'record',
  url: `${host}/${type}/detail/(?<id>\\d+)`,
  recordType: type,
  container: card,
  fakeId: '^0$',
  facts: {
    name: [control('#person_name', 'Heading'), control('[name="contact[NAME]"]', 'Heading')],
    email: [control('[data-pei-code="email"] input[type="text"]', 'Email'), control('[data-type="email"] input[type="text"]', 'Email')],
    phone: [control('[data-pei-code="phone"] input[type="text"]', 'Phone'), control('.control-phone input[type="text"]', 'Phone')],
    // Fields of an account's own are told apart by label; their numbers differ in each account.
    ...customFields(':scope'),
    ...facts,
  },
  items: [],
  badge: [
    { select: '#person_name', position: 'after' },
    { select: '[name="contact[NAME]"]', position: 'after' },
  ],
});

const linked = (type: string): string => `form.linked-form :is(a[data-href*="/${type}/detail/"], a[href*="/${type}/detail/"])`;
const linkedId = (type: string): Take[] => [
  { select: linked(type), from: 'attribute', attribute: 'data-href', match: `/${type}/detail/(\\d+)`, place: 'Contact' },
  { select: linked(type), from: 'href', match: `/${type}/detail/(\\d+)`, place: 'Contact' },
];
/** A deal tells about the person that is linked to it, else the company; one that names nobody is nobody's. */
const aboutLinked = (type: string, when: Pick<RecordPage, 'hasNot'>): RecordPage => ({
  kind: 'record',
  url: `${host}/(?:leads|customers)/detail/\\d+`,
  recordType: type,
  container: card,
  has: linked(type),
  ...when,
  id: linkedId(type),
  fakeId: '^0$',
  facts: {
    name: [
      { select: `${linked(type)} input`, from: 'value', place: 'Contact' },
      { select: linked(type), place: 'Contact' },
    ],
    dealAmount: [{ select: '#lead_card_budget', from: 'value', place: 'Budget' }],
  },
  items: [],
  badge: [{ select: linked(type), position: 'after' }],
});

const rowLink = (type: string): string => `a[href*="/${type}/detail/"]`;
const list = (type: string, url: string, row: string, facts: ListPage['facts']): ListPage => ({
  kind: 'list',
  url,
  recordType: type,
  has: `${row}[data-id] ${rowLink(type)}`,
  // Rows that are still loading have an empty number. The list of contacts shows companies too.
  rows: `${row}[data-id]:not([data-id=""]):has(${rowLink(type)})`,
  id: [{ select: rowLink(type), from: 'href', match: `/${type}/detail/(\\d+)`, place: 'Name' }],
  fakeId: '^0$',
  facts: { name: [{ select: rowLink(type), place: 'Name' }], ...facts },
  badge: [{ select: rowLink(type), position: 'after' }],
});
const addresses: ListPage['facts'] = {
  email: [{ select: 'a[href^="mailto:"]', from: 'href', match: '^mailto:([^?]+)', place: 'Email' }],
  phone: [{ select: 'a[href^="tel:"]', from: 'href', match: '^tel:(.+)$', place: 'Phone' }],
};

/** amoCRM and Kommo. Cards are forms that are always open: values are live values of controls. */
export const amocrmKommo: Profile = {
  id: 'amocrm-kommo',
  name: 'amoCRM / Kommo',
  version: 1,
  kind: 'crm',
  status: 'fromPublicSources',
  detect: { url: `${host}/` },
  dateOrder: 'dayFirst',
  navigation: 'settle',
  pages: [
    record('contacts', {
      company: [{ select: '.linked-form__field__value-name_company input', from: 'value', place: 'Company' }],
    }),
    record('companies', {}),
    aboutLinked('contacts', {}),
    aboutLinked('companies', { hasNot: linked('contacts') }),
    list('contacts', `${host}/contacts/list`, '.list-row', {
      ...addresses,
      company: [{ select: rowLink('companies'), place: 'Company' }],
    }),
    list('companies', `${host}/(?:contacts|companies)/list`, '.list-row', addresses),
    list('contacts', `${host}/(?:leads|customers)/(?:list|pipeline)`, ':is(.pipeline_leads__item, .list-row)', {}),
  ],
};
