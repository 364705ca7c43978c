import { customFields } from '../custom-fields.ts';
import type { ListPage, Profile, RecordPage, Take } from '../profile.ts';

/** Console apps keep every record that was opened; the one on show is the active one. */
const active =
  'div.windowViewMode-normal.active, section.oneConsoleTab div.windowViewMode-maximized.active.lafPageHost, div.content > div.active.lafPageHost';
const header = ':is(records-lwc-highlights-panel, records-highlights2, .forceHighlightsPanel)';
const output = ':is(.test-id__field-value, [slot="outputField"], [data-output-element-id="output-field"])';

/**
 * A field by its object and API name, the same in every language; its label is not. The object counts: a page may show
 * fields of a related record among its own.
 */
const inField = (apiName: string, select: string): string => `[data-target-selection-name="sfdc:RecordField.${apiName}"] ${select}`;
const field = (apiName: string, place: string): Take => ({
  select: inField(apiName, output),
  from: 'text',
  without: 'button, .slds-assistive-text',
  place,
});
/** Where fields carry no names, in older layouts, and in the header. */
const unnamed = `:is(records-record-layout-item, records-highlights-details-item, ${header})`;
const notNamed = ':not([data-target-selection-name] *)';
const recordIn = '/lightning/r/(?:\\w+/)?([a-zA-Z0-9]{15})(?:[a-zA-Z0-9]{3})?/view';
const recordUrl = (type: string, id: string): string => `^https://[^/?#]+/lightning/r/${type}/${id}/view`;
/** An id has 15 characters; three more, which some addresses leave out, only repeat which of them are capitals. */
const recordId = '(?<id>[a-zA-Z0-9]{15})(?:[a-zA-Z0-9]{3})?';

const record = (type: string, facts: RecordPage['facts']): RecordPage => ({
  kind: 'record',
  url: recordUrl(type, recordId),
  recordType: type,
  container: active,
  has: header,
  fakeId: '^000',
  facts: {
    name: [
      { select: `${header} .slds-page-header__title lightning-formatted-name`, place: 'Heading' },
      { select: `${header} .slds-page-header__title lightning-formatted-text`, place: 'Heading' },
      { select: `${header} h1`, from: 'text', without: 'records-entity-label, .entityNameTitle', place: 'Heading' },
    ],
    email: [
      field(`${type}.Email`, 'Email'),
      field(`${type}.PersonEmail`, 'Email'),
      ...[' ', ' >>> '].map((step): Take => ({
        select: `${unnamed} lightning-formatted-email${notNamed}${step}a[href^="mailto:"]`,
        from: 'href',
        match: '^mailto:([^?]+)',
        place: 'Email',
      })),
    ],
    phone: [
      field(`${type}.Phone`, 'Phone'),
      field(`${type}.MobilePhone`, 'Mobile'),
      field(`${type}.PersonMobilePhone`, 'Mobile'),
      { select: `${header} lightning-formatted-phone a[href^="tel:"]`, from: 'href', match: '^tel:(.+)$', place: 'Phone' },
    ],
    owner: [
      { select: inField(`${type}.OwnerId`, 'force-owner-lookup a'), place: 'Owner' },
      { select: `force-owner-lookup${notNamed} a`, place: 'Owner' },
    ],
    website: [field(`${type}.Website`, 'Website')],
    lastContactAt: [field(`${type}.LastActivityDate`, 'Last Activity')],
    updatedAt: [field(`${type}.LastModifiedDate`, 'Last Modified Date')],
    ...customFields(':scope'),
    ...facts,
  },
  items: [],
  badge: [
    { select: `${header} .slds-page-header__title`, position: 'append' },
    { select: `${header} h1`, position: 'append' },
  ],
});

/** A deal or a case tells about the account that its lookup names. */
const aboutAccount = (type: string, facts: RecordPage['facts']): RecordPage => {
  const link = inField(`${type}.AccountId`, 'force-lookup a');
  return {
    kind: 'record',
    url: recordUrl(type, '[a-zA-Z0-9]{15,18}'),
    recordType: 'Account',
    container: active,
    has: link,
    id: [{ select: link, from: 'href', match: recordIn, place: 'Account Name' }],
    fakeId: '^000',
    facts: { name: [{ select: link, place: 'Account Name' }], ...facts },
    items: [],
    badge: [{ select: link, position: 'after' }],
  };
};

const link = 'th a[data-refid="recordId"]';
const newLink = 'th lightning-primitive-cell-factory a[href^="/lightning/r/"]';
const list = (type: string, facts: ListPage['facts']): ListPage => ({
  kind: 'list',
  url: `^https://[^/?#]+/lightning/o/${type}/list`,
  recordType: type,
  container: active,
  has: 'table[role="grid"]',
  rows: 'table[role="grid"] tbody tr',
  id: [
    { select: link, from: 'attribute', attribute: 'data-recordid', match: '^([a-zA-Z0-9]{15})(?:[a-zA-Z0-9]{3})?$', place: 'Name' },
    { select: `${link}, ${newLink}`, from: 'href', match: recordIn, place: 'Name' },
  ],
  fakeId: '^000',
  facts: {
    name: [{ select: `${link}, ${newLink}`, place: 'Name' }],
    email: [{ select: 'td a[href^="mailto:"]', from: 'href', match: '^mailto:([^?]+)', place: 'Email' }],
    phone: [{ select: 'td a[href^="tel:"]', from: 'href', match: '^tel:(.+)$', place: 'Phone' }],
    ...facts,
  },
  badge: [{ select: `${link}, ${newLink}`, position: 'after' }],
});
/** In the split view the address stays the list's while another record stands beside it: only the rows are read. */
const splitList = (type: string): ListPage => {
  const row = 'a.slds-split-view__list-item-action[data-recordid]';
  return {
    kind: 'list',
    url: `^https://[^/?#]+/lightning/o/${type}/list`,
    recordType: type,
    has: row,
    rows: '.slds-split-view__list-item',
    id: [{ select: row, from: 'attribute', attribute: 'data-recordid', match: '^([a-zA-Z0-9]{15})(?:[a-zA-Z0-9]{3})?$', place: 'Name' }],
    fakeId: '^000',
    facts: { name: [{ select: `${row} .slds-text-body_regular`, place: 'Name' }] },
    badge: [{ select: `${row} .slds-text-body_regular`, position: 'after' }],
  };
};

/** Salesforce Lightning, standard and console apps. Of record ids the first 15 characters count. */
export const salesforceLightning: Profile = {
  id: 'salesforce-lightning',
  name: 'Salesforce Lightning',
  version: 1,
  kind: 'crm',
  status: 'fromPublicSources',
  detect: {
    url: '^https://[^/?#]+\\.(?:lightning\\.force\\.(?:com|mil)(?:\\.mcas\\.ms)?|crmforce\\.mil|sfcrmapps\\.cn|sfcrmproducts\\.cn)/',
  },
  dateOrder: null,
  navigation: 'settle',
  pages: [
    record('Account', {
      code: [field('Account.AccountNumber', 'Account Number')],
      status: [field('Account.Type', 'Type'), field('Account.Rating', 'Rating')],
      address: [field('Account.BillingAddress', 'Billing Address')],
    }),
    record('Contact', {
      company: [{ select: inField('Contact.AccountId', 'force-lookup a'), place: 'Account Name' }],
      jobTitle: [field('Contact.Title', 'Title')],
      address: [field('Contact.MailingAddress', 'Mailing Address')],
    }),
    record('Lead', {
      company: [field('Lead.Company', 'Company')],
      jobTitle: [field('Lead.Title', 'Title')],
      status: [field('Lead.Status', 'Lead Status')],
      address: [field('Lead.Address', 'Address')],
    }),
    aboutAccount('Opportunity', { dealAmount: [field('Opportunity.Amount', 'Amount')] }),
    aboutAccount('Case', {}),
    ...['Account', 'Contact', 'Lead'].map(splitList),
    list('Account', {}),
    list('Contact', { company: [{ select: 'td a[data-recordid^="001"]', place: 'Account Name' }] }),
    list('Lead', {}),
  ],
};
