import { customFields } from '../custom-fields.ts';
import type { ListPage, Profile, RecordPage, Take } from '../profile.ts';

const host = '^https://[^/?#]+\\.pipedrive\\.com';
const row = '[data-testid="fields-list-row"]';
/** A group of fields; the first on the page is the record's own. */
const group = `:has(> ${row})`;
const labelled = (place: string, labels: string[]): Take[] => [{ select: group, labels, place }];

const record = (type: string, facts: RecordPage['facts']): RecordPage => ({
  kind: 'record',
  url: `${host}/${type}/(?<id>\\d+)`,
  recordType: type,
  has: '[data-testid="header-title"]',
  facts: {
    // The title is a text area that grows with its words.
    name: [
      { select: '[data-testid="header-title"] :is(textarea, input)', from: 'value', place: 'Heading' },
      { select: '[data-testid="header-title"]', place: 'Heading' },
    ],
    owner: labelled('Owner', ['Owner', 'Владелец', 'Besitzer', 'Propriétaire']),
    lastContactAt: labelled('Last activity date', [
      'Last activity date',
      'Дата последнего действия',
      'Letztes Aktivitätsdatum',
      'Date de la dernière activité',
    ]),
    nextContactAt: labelled('Next activity date', [
      'Next activity date',
      'Дата следующего действия',
      'Nächstes Aktivitätsdatum',
      'Date de la prochaine activité',
    ]),
    address: labelled('Address', ['Address', 'Адрес', 'Adresse', 'نشانی', 'آدرس']),
    ...customFields(group),
    ...facts,
  },
  items: [],
  badge: [{ select: '[data-testid="header-title"]', position: 'after' }],
});

/** Rows are drawn anew while one scrolls and are numbered by their place: only the link tells who it is. */
const list = (type: string, cells: string, facts: ListPage['facts']): ListPage => ({
  kind: 'list',
  url: `${host}/${type}s(?:[/?#]|$)`,
  recordType: type,
  rows: `:has(> [data-test="${cells}.name"])`,
  id: [
    { select: `[data-test="${cells}.name"] a[href*="/${type}/"]`, from: 'href', match: `/${type}/(\\d+)`, place: 'Name' },
    { select: 'a[href^="mailto:"]', from: 'href', match: `[?&;]related_${type}_id=(\\d+)`, place: 'Email' },
  ],
  facts: { name: [{ select: `[data-test="${cells}.name"] a[href*="/${type}/"]`, place: 'Name' }], ...facts },
  badge: [{ select: `[data-test="${cells}.name"] a[href*="/${type}/"]`, position: 'after' }],
});

/** Pipedrive: people and organisations. Deals and leads are not customers. */
export const pipedrive: Profile = {
  id: 'pipedrive',
  name: 'Pipedrive',
  version: 1,
  kind: 'crm',
  status: 'fromPublicSources',
  detect: { url: `${host}/` },
  dateOrder: null,
  navigation: 'settle',
  pages: [
    record('person', {
      email: [{ select: `${row} a[href^="mailto:"]`, from: 'href', match: '^mailto:([^?]+)', place: 'Email' }],
      phone: [
        { select: `${row} :is(a[href^="tel:"], a[href^="callto:"])`, from: 'href', match: '^(?:tel|callto):(.+)$', place: 'Phone' },
        { select: `${row} [data-testid="phone-number-button"]`, place: 'Phone' },
      ],
      company: [{ select: `${row} a[href*="/organization/"]`, place: 'Organization' }],
    }),
    record('organization', {}),
    list('person', 'person', {
      email: [{ select: '[data-test="person.email"] a[href^="mailto:"]', from: 'href', match: '^mailto:([^?]+)', place: 'Email' }],
      phone: [{ select: '[data-test="person.phone"] a[href]', place: 'Phone' }],
      company: [{ select: 'a[href*="/organization/"]', place: 'Organization' }],
    }),
    list('organization', 'organization', {}),
  ],
};
