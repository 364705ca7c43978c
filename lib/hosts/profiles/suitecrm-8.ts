import { customFields } from '../custom-fields.ts';
import type { Anchor, ListPage, Profile, RecordPage, Take } from '../profile.ts';

/** Tables below a record show its people and papers under the same names. */
const own = ':not(td *)';
const field = (name: string, place: string, inside = ''): Take => ({
  select: `.dynamic-field-name-${name}${own}${inside}`,
  from: 'text',
  without: 'button',
  place,
});
const cell = (name: string, place: string, inside = ''): Take => ({
  select: `:is(td.column-${name}, td.cdk-column-${name})${inside}`,
  from: 'text',
  without: 'button',
  place,
});

/** Modules are written with capitals in the frames of SuiteCRM 7: the same record has one name. */
const recordTypes = { accounts: 'Accounts', contacts: 'Contacts', leads: 'Leads', prospects: 'Prospects' };
type Module = keyof typeof recordTypes;
const people: Module[] = ['contacts', 'leads', 'prospects'];

const record = (module: Module, facts: RecordPage['facts']): RecordPage => ({
  kind: 'record',
  recordType: recordTypes[module],
  url: `^https?://[^#]+#/${module}/(?:record|detail)/(?<id>[0-9a-zA-Z-]{8,36})(?:[/?]|$)`,
  container: 'scrm-record-container',
  has: '.record-view-header .record-view-name-label',
  facts: {
    ...customFields('.field-layout.detail'),
    name: [{ select: '.record-view-header .record-view-name-label', from: 'text', without: 'button, input', place: 'Heading' }],
    email: [
      field('email1', 'Email Address', ' a[href^="mailto:"]'),
      { select: `scrm-email-detail${own}`, from: 'text', without: 'button', place: 'Email Address' },
    ],
    owner: [field('assigned_user_name', 'Assigned To')],
    website: [field('website', 'Website')],
    updatedAt: [field('date_modified', 'Date Modified')],
    lastContactAt: [{ select: '.history-timeline-entry .history-timeline-entry-date', from: 'text', place: 'History', confidence: 0.8 }],
    ...facts,
  },
  items: [],
  badge: [{ select: '.record-view-header .record-view-name-label', position: 'append' }],
});

/** In a row the name's link leads to the record; other columns link to other records. Rows that still load have none. */
const list = (module: Module, facts: ListPage['facts']): ListPage => {
  const link = `a.field-link[href*="#/${module}/record/"]`;
  const badge: Anchor[] = [{ select: link, position: 'after' }];
  return {
    kind: 'list',
    url: `^https?://[^#]+#/${module}(?:/(?:index|list))?/?(?:\\?.*)?$`,
    container: 'scrm-list',
    has: 'scrm-table table',
    rows: 'scrm-table tr:is([cdk-row], .cdk-row)',
    recordType: recordTypes[module],
    id: [{ select: link, from: 'href', match: '/record/([0-9a-zA-Z-]{8,36})', place: 'Name' }],
    facts: {
      name: [{ select: link, from: 'text', place: 'Name' }],
      email: [cell('email1', 'Email', ' a[href^="mailto:"]'), cell('email1', 'Email')],
      owner: [cell('assigned_user_name', 'User')],
      ...facts,
    },
    badge,
  };
};

/** SuiteCRM 8. Modules that it shows in a frame of SuiteCRM 7's are that profile's, in that frame. */
export const suitecrm8: Profile = {
  id: 'suitecrm-8',
  name: 'SuiteCRM 8',
  version: 1,
  kind: 'crm',
  status: 'fromPublicSources',
  detect: { has: 'app-root :is(scrm-record-container, scrm-list)' },
  dateOrder: null,
  navigation: 'settle',
  pages: [
    record('accounts', {
      phone: [field('phone_office', 'Office Phone'), field('phone_alternate', 'Alternate Phone')],
      status: [field('account_type', 'Type')],
      address: [field('billing_address_street', 'Billing Address')],
    }),
    ...people.map((module) =>
      record(module, {
        company: [field('account_name', 'Account Name')],
        phone: [field('phone_work', 'Office Phone'), field('phone_mobile', 'Mobile')],
        status: [field('status', 'Status')],
        jobTitle: [field('title', 'Job Title')],
        address: [field('primary_address_street', 'Primary Address')],
      }),
    ),
    list('accounts', { phone: [cell('phone_office', 'Phone')], status: [cell('account_type', 'Type')] }),
    ...people.map((module) =>
      list(module, {
        company: [cell('account_name', 'Account Name')],
        phone: [cell('phone_work', 'Office Phone'), cell('phone_mobile', 'Mobile')],
        status: [cell('status', 'Status')],
        jobTitle: [cell('title', 'Job Title')],
      }),
    ),
    {
      kind: 'compose',
      url: '^https?://[^#]+#/emails/compose',
      has: '.squire-editor iframe, .tox-edit-area iframe',
      recipients: [],
      editor: ['.squire-editor iframe', '.tox-edit-area iframe'],
    },
  ],
};
