import { customFields } from '../custom-fields.ts';
import type { ListPage, Profile, RecordPage, Take } from '../profile.ts';

/** While a cell is edited in place it holds a form: then it has no words of the record's. */
const edited = 'form, select, input, textarea, button, .inlineEditIcon';
/** `.edit-view-field` has the same attribute in the forms for new records under the subpanels. */
const field = (name: string, place: string, inside = ''): Take => ({
  select: `.detail-view-field[field="${name}"]${inside}`,
  from: 'text',
  without: edited,
  place,
});
const cell = (name: string, place: string, inside = ''): Take => ({
  select: `td[field="${name}"]${inside}`,
  from: 'text',
  without: edited,
  place,
});

/** The address itself, or the same behind `#ajaxUILoc=`, encoded. `return_module` is another thing. */
const parameter = (name: string, value: string): string => `(?=.*(?:[?&]|%3F|%26)${name}(?:=|%3D)${value})`;
const id = '(?<id>[0-9a-zA-Z-]{8,36})';
const detail = (module: string): string =>
  `^https?://[^?]+(?=\\?)${parameter('module', `${module}(?:[&#%]|$)`)}${parameter('action', 'DetailView(?:[&#%]|$)')}`;

const heading = '.moduleTitle h2.module-title-text';
const record = (types: string, facts: RecordPage['facts']): RecordPage => ({
  kind: 'record',
  url: `${detail(`(?<type>${types})`)}${parameter('record', id)}`,
  has: '.detail-view-field[field]',
  facts: {
    ...customFields(':has(> .detail-view-row)'),
    name: [
      { select: heading, from: 'text', without: 'a, button, span.favorite', place: 'Heading' },
      field('name', 'Name'),
      field('full_name', 'Name'),
    ],
    email: [field('email1', 'Email Address', ' a')],
    owner: [field('assigned_user_name', 'Assigned to')],
    website: [field('website', 'Website')],
    // "… by somebody" follows.
    updatedAt: [{ ...field('date_modified', 'Date Modified'), match: '^(\\S+ \\S+(?: [AaPp][Mm])?)' }],
    ...facts,
  },
  items: [],
  badge: [{ select: heading, position: 'append' }],
});

/** Subpanels of a record have rows of the same look, but lie outside of this form. */
const list = (types: string, facts: ListPage['facts']): ListPage => ({
  kind: 'list',
  url: `^https?://[^?]+(?=\\?)${parameter('module', `(?<type>${types})(?:[&#%]|$)`)}${parameter('action', '(?:index|ListView)(?:[&#%]|$)')}`,
  has: 'form#MassUpdate',
  rows: 'form#MassUpdate tr:is(.oddListRowS1, .evenListRowS1):has(td[field])',
  id: [
    { select: 'input.listview-checkbox, input[name="mass[]"]', from: 'attribute', attribute: 'value', place: 'Name' },
    { select: 'a.edit-link[id^="edit-"]', from: 'attribute', attribute: 'id', match: '^edit-(.+)$', place: 'Name' },
  ],
  facts: {
    name: [cell('name', 'Name', ' a'), cell('full_name', 'Name', ' a'), cell('name', 'Name')],
    email: [cell('email1', 'Email', ' a')],
    owner: [cell('assigned_user_name', 'User')],
    ...facts,
  },
  badge: [{ select: 'td:is([field="name"], [field="full_name"]) a', position: 'after' }],
});

/** SuiteCRM 7 with the SuiteP theme; also the frames in which SuiteCRM 8 shows the modules it has not rebuilt. */
export const suitecrm7: Profile = {
  id: 'suitecrm-7',
  name: 'SuiteCRM 7',
  version: 1,
  kind: 'crm',
  status: 'fromPublicSources',
  // The class alone stands on other sites too.
  detect: { url: '^(?=.*[?&]module=\\w)(?=.*[?&]action=\\w)|#ajaxUILoc=', has: 'form#MassUpdate, .moduleTitle, #ComposeView' },
  dateOrder: null,
  navigation: 'documents',
  pages: [
    record('Accounts', {
      phone: [field('phone_office', 'Office Phone'), field('phone_alternate', 'Alternate Phone')],
      status: [field('account_type', 'Type')],
      address: [field('billing_address_street', 'Billing Address')],
    }),
    record('Contacts|Leads|Prospects', {
      company: [field('account_name', 'Account Name')],
      phone: [field('phone_work', 'Office Phone'), field('phone_mobile', 'Mobile')],
      status: [field('status', 'Status')],
      jobTitle: [field('title', 'Job Title')],
      address: [field('primary_address_street', 'Primary Address')],
    }),
    {
      // A contract is not a customer, but it links to one and tells when that one's contract ends.
      kind: 'record',
      url: detail('AOS_Contracts'),
      has: '.detail-view-field[field="contract_account"] a[href*="module=Accounts"]',
      recordType: 'Accounts',
      id: [
        {
          select: '.detail-view-field[field="contract_account"] a[href*="module=Accounts"]',
          from: 'href',
          match: '[?&]record=([0-9a-zA-Z-]{8,36})',
          place: 'Account',
        },
      ],
      facts: { name: [field('contract_account', 'Account', ' a')], contractEndAt: [field('end_date', 'End Date')] },
      items: [],
      badge: [{ select: '.detail-view-field[field="contract_account"] a', position: 'after' }],
    },
    list('Accounts', { phone: [cell('phone_office', 'Phone')], status: [cell('account_type', 'Type')] }),
    list('Contacts|Leads|Prospects', {
      company: [cell('account_name', 'Account Name')],
      phone: [cell('phone_work', 'Office Phone'), cell('phone_mobile', 'Mobile')],
      status: [cell('status', 'Status')],
      jobTitle: [cell('title', 'Job Title')],
    }),
    {
      kind: 'compose',
      has: 'form#ComposeView.compose-view',
      recipients: [{ select: 'form#ComposeView input[name="to_addrs_names"]', from: 'value', place: 'To' }],
      editor: ['form.compose-view iframe'],
    },
  ],
};
