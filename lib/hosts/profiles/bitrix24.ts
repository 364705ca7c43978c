import { customFields } from '../custom-fields.ts';
import type { ListPage, Profile, RecordPage, Take } from '../profile.ts';

const crm = '^https?://[^/?#]+/crm';
const detailsOf = (type: string): string => `a[href*="/crm/${type}/details/"]`;
const idIn = (type: string): string => `/crm/${type}/details/(\\d+)/`;

/** By field code. Only what is filled in has this class: "field is empty" stands beside it in the same wrapper. */
const field = (code: string, place: string): Take => ({ select: `[data-cid="${code}"] .ui-entity-editor-content-block-text`, place });

const record = (type: string, facts: RecordPage['facts']): RecordPage => ({
  kind: 'record',
  url: `${crm}/${type}/details/(?<id>\\d+)/`,
  recordType: type,
  // A record opens in a frame over the list; the list's document takes its address but not its fields.
  has: '[data-cid]',
  // The form for a new one.
  fakeId: '^0$',
  facts: {
    name: [{ select: '#pagetitle', place: 'Heading' }],
    email: [
      { select: '[data-cid="EMAIL"] a[href^="mailto:"]', from: 'href', match: '^mailto:([^?]+)', place: 'E-mail' },
      { select: '[data-cid="EMAIL"] .crm-entity-widget-content-block-mutlifield-value', place: 'E-mail' },
    ],
    phone: [
      { select: '[data-cid="PHONE"] .crm-entity-phone-number', from: 'attribute', attribute: 'title', place: 'Phone' },
      {
        select: '[data-cid="PHONE"] .crm-entity-widget-content-block-mutlifield-value:not(:has(.crm-entity-phone-number[title]))',
        place: 'Phone',
      },
    ],
    owner: [
      { select: '[data-cid="ASSIGNED_BY_ID"] a[href*="/company/personal/user/"]', place: 'Responsible person' },
      field('ASSIGNED_BY_ID', 'Responsible person'),
    ],
    status: [field('TYPE_ID', 'Type')],
    website: [{ select: '[data-cid="WEB"] a[href^="http"]', place: 'Website' }],
    address: [field('ADDRESS', 'Address')],
    updatedAt: [field('DATE_MODIFY', 'Modified on')],
    ...customFields('body'),
    ...facts,
  },
  items: [],
  badge: [{ select: '#pagetitle', position: 'after' }],
});

/** A deal or a lead tells about the client that its client block links to. */
const aboutClient = (client: 'company' | 'contact'): RecordPage => {
  const link = `[data-cid="CLIENT"] ${detailsOf(client)}`;
  return {
    kind: 'record',
    url: `${crm}/(?:deal|lead)/details/\\d+/`,
    recordType: client,
    has: link,
    id: [{ select: link, from: 'href', match: idIn(client), place: 'Client' }],
    facts: {
      name: [{ select: link, place: 'Client' }],
      dealAmount: [field('OPPORTUNITY_WITH_CURRENCY', 'Amount')],
    },
    items: [],
    badge: [{ select: link, position: 'after' }],
  };
};

const list = (type: string, facts: ListPage['facts']): ListPage => ({
  kind: 'list',
  url: `${crm}/${type}/(?:list|category/\\d+|kanban)`,
  recordType: type,
  has: '.main-grid-cell-content',
  rows: 'tr.main-grid-row.main-grid-row-body[data-id]',
  id: [
    { select: detailsOf(type), from: 'href', match: idIn(type), place: 'Name' },
    // Administrators may move the records elsewhere; the row's own number stays.
    { select: ':scope', from: 'attribute', attribute: 'data-id', match: '^(\\d+)$', place: 'Name' },
  ],
  fakeId: '^0$',
  facts: {
    name: [
      { select: detailsOf(type), place: 'Name' },
      {
        select: `[data-column-id="${type.toUpperCase()}_SUMMARY"] a, [data-column-id="TITLE"] a, [data-column-id="FULL_NAME"] a`,
        place: 'Name',
      },
    ],
    email: [{ select: 'a[href^="mailto:"]', from: 'href', match: '^mailto:([^?]+)', place: 'E-mail' }],
    phone: [
      { select: '.crm-entity-phone-number', from: 'attribute', attribute: 'title', place: 'Phone' },
      { select: 'a:is([href^="tel:"], [href^="callto:"])', from: 'href', match: '^(?:tel|callto):(?://)?(.+)$', place: 'Phone' },
    ],
    owner: [{ select: '[data-column-id="ASSIGNED_BY"] a', place: 'Responsible person' }],
    ...facts,
  },
  badge: [
    { select: detailsOf(type), position: 'after' },
    {
      select: `[data-column-id="${type.toUpperCase()}_SUMMARY"] a, [data-column-id="TITLE"] a, [data-column-id="FULL_NAME"] a`,
      position: 'after',
    },
  ],
});

/** Bitrix24, in the cloud or on a company's own server. Records open in frames of the same origin, read there. */
export const bitrix24: Profile = {
  id: 'bitrix24',
  name: 'Bitrix24',
  version: 1,
  kind: 'crm',
  status: 'fromPublicSources',
  detect: { has: '.main-grid-cell-content, .ui-entity-editor-content-block' },
  dateOrder: null,
  navigation: 'history',
  pages: [
    record('contact', {
      company: [
        { select: `[data-cid="COMPANY"] ${detailsOf('company')}`, place: 'Company' },
        { select: `[data-cid="CLIENT"] ${detailsOf('company')}`, place: 'Company' },
      ],
      jobTitle: [field('POST', 'Position')],
    }),
    record('company', {}),
    aboutClient('company'),
    aboutClient('contact'),
    list('contact', { company: [{ select: detailsOf('company'), place: 'Company' }] }),
    list('company', {}),
  ],
};
