import { customFields } from '../custom-fields.ts';
import type { ListPage, Profile, RecordPage, Take } from '../profile.ts';

const host = '^https://(?:crm|crmplus)\\.zoho(?:cloud)?\\.[a-z.]+';
const tab = `${host}/crm/(?:org\\d+/)?tab`;

/** By column name, which users cannot change. Related lists say `value_listviewtable_…`, so only the whole name counts. */
const field = (column: string, place: string): Take => ({ select: `[data-zcqa="value_${column}"]`, place });

const record = (type: string, facts: RecordPage['facts']): RecordPage => ({
  kind: 'record',
  // The tab keeps its name where the module has been given another.
  url: `${tab}/${type}/(?<id>\\d{10,})(?:[/?#]|$)`,
  recordType: type,
  has: '#recHeader1, .cxDvRecordHeader1',
  facts: {
    name: [{ select: '#recHeader1, .cxDvRecordHeader1', place: 'Heading' }],
    email: [{ select: '.cxDvRecordEmail', place: 'Heading' }, field('EMAIL', 'Email')],
    phone: [field('PHONE', 'Phone'), field('MOBILE', 'Mobile')],
    owner: [{ select: '[data-zcqa="recordOwner"]', place: 'Owner' }, field('SMOWNERID', 'Owner')],
    website: [field('WEBSITE', 'Website')],
    updatedAt: [field('MODIFIEDTIME', 'Modified Time'), field('LASTACTIVITYTIME', 'Last Activity Time')],
    ...customFields('#recordDetails'),
    ...facts,
  },
  items: [],
  badge: [{ select: '#recHeader1, .cxDvRecordHeader1', position: 'after' }],
});

const list = (type: string, facts: ListPage['facts']): ListPage => ({
  kind: 'list',
  url: `${tab}/${type}/(?:custom-view/\\d+/)?(?:list|kanban|canvas)`,
  recordType: type,
  rows: 'lyte-exptable-tr[data-zcqa="detailView"], lyte-card.crm-kv-card',
  id: [
    { select: `a[href*="/tab/${type}/"]`, from: 'href', match: `/tab/${type}/(\\d{10,})`, place: 'Name' },
    { select: ':scope', from: 'attribute', attribute: 'id', match: '^(\\d{10,})$', place: 'Name' },
  ],
  facts: {
    name: [{ select: `a[href*="/tab/${type}/"]`, place: 'Name' }],
    email: [{ select: 'a[href^="mailto:"]', from: 'href', match: '^mailto:([^?]+)', place: 'Email' }],
    phone: [{ select: 'a[href^="tel:"]', from: 'href', match: '^tel:(.+)$', place: 'Phone' }],
    ...facts,
  },
  badge: [{ select: `a[href*="/tab/${type}/"]`, position: 'after' }],
});

/** Zoho CRM, standard layouts (a canvas view has a layout of its own). Dates follow the pattern that each user chose. */
export const zohoCrm: Profile = {
  id: 'zoho-crm',
  name: 'Zoho CRM',
  version: 1,
  kind: 'crm',
  status: 'fromPublicSources',
  detect: { url: `${host}/` },
  dateOrder: null,
  navigation: 'settle',
  pages: [
    record('Contacts', {
      company: [field('ACCOUNTID', 'Account Name'), { select: '#recHeader2', place: 'Heading' }],
      jobTitle: [field('DESIGNATION', 'Title')],
      address: [field('MailingStreet', 'Mailing Street')],
    }),
    record('Leads', {
      company: [field('COMPANY', 'Company'), { select: '#recHeader2', place: 'Heading' }],
      jobTitle: [field('DESIGNATION', 'Title')],
      status: [field('STATUS', 'Lead Status')],
    }),
    record('Accounts', { code: [field('ACCOUNTNUMBER', 'Account Number')], status: [field('ACCOUNTTYPE', 'Account Type')] }),
    list('Contacts', { company: [{ select: 'a[href*="/tab/Accounts/"]', place: 'Account Name' }] }),
    list('Leads', {}),
    list('Accounts', {}),
  ],
};
