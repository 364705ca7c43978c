import { customFields } from '../custom-fields.ts';
import type { ListPage, Profile, RecordPage, Take } from '../profile.ts';

/** An overlay shows another record over this one, with the same names. */
const here = ':not(.overlayPageContent *, #overlayPage *)';
/** The value as it is drawn; in the summary, which has no ids, as the hidden field beside it holds it. */
const field = (name: string, place: string, inside = ''): Take[] => [
  { select: `[id$="_detailView_fieldValue_${name}"] .value${inside}${here}`, from: 'text', place },
  { select: `.fieldBasicData[data-name="${name}"]${here}`, from: 'attribute', attribute: 'data-value', place },
];
const drawn = (name: string, place: string, inside = ''): Take[] => field(name, place, inside).slice(0, 1);
/** The hidden field has days as year-month-day, whatever the user's own format. */
const day = (name: string, place: string): Take[] => field(name, place).toReversed();
const cell = (name: string, place: string): Take => ({
  select: `td.listViewEntryValue[data-name="${name}"]`,
  from: 'text',
  without: '.edit',
  place,
});

const url = (module: string, view: string): string =>
  `^https?://[^?]+(?=\\?)(?=.*[?&]module=${module}(?:&|#|$))(?=.*[?&]view=${view}(?:&|#|$))`;
const label = `.record-header .recordLabel${here}`;

const record = (types: string, facts: RecordPage['facts']): RecordPage => ({
  kind: 'record',
  url: `${url(`(?<type>${types})`, 'Detail')}(?=.*[?&]record=(?<id>\\d+))`,
  has: label,
  facts: {
    ...customFields(`:is(.detailview-table, .summary-table)${here}`),
    name: [{ select: label, from: 'text', without: '.salutation', place: 'Heading' }],
    email: [...field('email1', 'Primary Email'), ...field('email', 'Primary Email')],
    phone: [...field('phone', 'Primary Phone'), ...field('mobile', 'Mobile Phone')],
    owner: [
      ...drawn('assigned_user_id', 'Assigned To'),
      {
        select: `.summary-table${here}`,
        labels: ['Assigned To', 'Ответственный', 'zuständig', 'Assigné à', 'کاربر نسبت داده شده'],
        place: 'Assigned To',
      },
    ],
    website: field('website', 'Website'),
    updatedAt: drawn('modifiedtime', 'Modified Time'),
    ...facts,
  },
  items: [],
  badge: [
    { select: `.record-header .recordBasicInfo h4${here}`, position: 'after' },
    { select: label, position: 'append' },
  ],
});

/** A person's two names stand in two columns, in the user's order: the row's text without all other columns. */
const person: Take = {
  select: ':scope',
  from: 'text',
  without: 'td:not([data-name="firstname"], [data-name="lastname"]), .edit',
  place: 'Name',
};

const list = (type: string, link: string, facts: ListPage['facts']): ListPage => ({
  kind: 'list',
  url: url(type, 'List'),
  has: '#listview-table, table.listview-table',
  rows: ':is(#listview-table, table.listview-table) tr.listViewEntries[data-id]',
  recordType: type,
  id: [{ select: ':scope', from: 'attribute', attribute: 'data-id', place: 'Name' }],
  facts: {
    owner: [cell('assigned_user_id', 'Assigned To')],
    ...facts,
  },
  badge: [{ select: `td.listViewEntryValue[data-name="${link}"] a`, position: 'after' }],
});

const related = `[id$="_detailView_fieldValue_sc_related_to"] .value a${here}`;
/** A service contract is not a customer, but it links to one and tells when that one's contract ends. */
const contract = (type: string): RecordPage => ({
  kind: 'record',
  url: url('ServiceContracts', 'Detail'),
  has: `${related}[href*="module=${type}"]`,
  recordType: type,
  id: [{ select: `${related}[href*="module=${type}"]`, from: 'href', match: '[?&]record=(\\d+)', place: 'Related To' }],
  facts: { name: drawn('sc_related_to', 'Related To', ' a'), contractEndAt: day('end_date', 'End Date') },
  items: [],
  badge: [{ select: related, position: 'after' }],
});

/** Vtiger, the open-source 7 and 8. */
export const vtiger: Profile = {
  id: 'vtiger',
  name: 'Vtiger CRM',
  version: 1,
  kind: 'crm',
  status: 'fromPublicSources',
  detect: { has: 'body[data-user-dateformat][data-language]' },
  dateOrder: null,
  dateOrders: [
    { has: 'body[data-user-dateformat^="mm-"]', order: 'monthFirst' },
    { has: 'body[data-user-dateformat^="dd-"]', order: 'dayFirst' },
    { has: 'body[data-user-dateformat^="yyyy-"]', order: 'yearFirst' },
  ],
  navigation: 'documents',
  pages: [
    record('Accounts', {
      code: field('account_no', 'Organization Number'),
      status: field('accounttype', 'Type'),
    }),
    record('Contacts', {
      company: drawn('account_id', 'Organization Name'),
      code: field('contact_no', 'Contact Id'),
      jobTitle: field('title', 'Title'),
      contractEndAt: day('support_end_date', 'Support End Date'),
    }),
    record('Leads', {
      company: field('company', 'Company'),
      code: field('lead_no', 'Lead Number'),
      status: field('leadstatus', 'Lead Status'),
      jobTitle: field('designation', 'Designation'),
    }),
    contract('Accounts'),
    contract('Contacts'),
    list('Accounts', 'accountname', {
      name: [cell('accountname', 'Organization Name')],
      email: [cell('email1', 'Primary Email')],
      phone: [cell('phone', 'Primary Phone')],
      code: [cell('account_no', 'Organization Number')],
      status: [cell('accounttype', 'Type')],
      website: [cell('website', 'Website')],
    }),
    list('Contacts', 'lastname', {
      name: [person],
      email: [cell('email', 'Primary Email')],
      phone: [cell('phone', 'Office Phone'), cell('mobile', 'Mobile Phone')],
      company: [cell('account_id', 'Organization Name')],
      code: [cell('contact_no', 'Contact Id')],
      jobTitle: [cell('title', 'Title')],
    }),
    list('Leads', 'lastname', {
      name: [person],
      email: [cell('email', 'Primary Email')],
      phone: [cell('phone', 'Primary Phone'), cell('mobile', 'Mobile Phone')],
      company: [cell('company', 'Company')],
      code: [cell('lead_no', 'Lead Number')],
      status: [cell('leadstatus', 'Lead Status')],
    }),
    {
      kind: 'compose',
      has: '#composeEmailContainer #massEmailForm',
      recipients: [{ select: '#composeEmailContainer #emailField', from: 'value', place: 'To' }],
      editor: ['#composeEmailContainer iframe.cke_wysiwyg_frame'],
    },
  ],
};
