import { customFields } from '../custom-fields.ts';
import type { ItemRows, ListPage, Profile, RecordPage, Take } from '../profile.ts';

const main = '^https?://[^?#]+/main\\.aspx\\?';
const form = '[data-id="editFormRoot"]';
/** Dialogs and the panel for a new record show another record above the page. */
const outsideDialogs = ':not([id*="dialogPageContainer"] *, [data-id="quickCreateRoot"] *)';

/** A control of the form, by the field's logical name. Quick views and the header put a word before the name. */
const control = (name: string, place: string): Take => ({
  select: `${form} :is(input, textarea)[data-id^="${name}.fieldControl"]${outsideDialogs}`,
  from: 'value',
  place,
});
const choice = (name: string, place: string): Take => ({
  select: `${form} [data-id^="${name}.fieldControl-option-set-select"]${outsideDialogs}`,
  // An empty choice is shown as a row of hyphens.
  match: '^([^\\s-].*)$',
  place,
});
const lookup = (name: string, place: string): Take => ({
  select: `[data-id="${name}.fieldControl-LookupResultsDropdown_${name}_selected_tag_text"]${outsideDialogs}`,
  place,
});

const title = `[data-id="header_title"]${outsideDialogs}`;
const cases: ItemRows = {
  kind: 'case',
  rows: `${form} [id^="dataSetRoot_"] [role="row"]:has([col-id="ticketnumber"]):has([col-id="createdon"])`,
  id: { select: '[role="gridcell"][col-id="ticketnumber"]', place: 'Cases' },
  date: { select: '[role="gridcell"][col-id="createdon"]', place: 'Cases' },
  subject: { select: '[role="gridcell"][col-id="title"]', place: 'Cases' },
  state: { select: '[role="gridcell"][col-id="statecode"], [role="gridcell"][col-id="statuscode"]', place: 'Cases' },
};
const record = (type: string, facts: RecordPage['facts'], items: ItemRows[]): RecordPage => ({
  kind: 'record',
  url: `${main}(?=[^#]*\\bpagetype=entityrecord\\b)(?=[^#]*\\betn=${type}\\b)(?=[^#]*\\bid=(?:%7[bB]|\\{)?(?<id>[0-9a-fA-F-]{36}))`,
  recordType: type,
  has: title,
  fakeId: '^0{8}-',
  facts: {
    name: [
      { select: title, from: 'attribute', attribute: 'title', place: 'Heading' },
      {
        select: `${title}, #headerContainer h1${outsideDialogs}`,
        from: 'text',
        match: '^(.+?)(?:\\s*- ?(?:Saved|Unsaved|Сохранено|Не сохранено|Gespeichert|Nicht gespeichert|Enregistré|Non enregistré))?$',
        place: 'Heading',
      },
    ],
    email: [control('emailaddress1', 'Email')],
    phone: [control('telephone1', 'Business Phone'), control('mobilephone', 'Mobile Phone')],
    owner: [lookup('header_ownerid', 'Owner'), lookup('ownerid', 'Owner')],
    status: [choice('customertypecode', 'Relationship Type'), choice('statuscode', 'Status Reason')],
    website: [control('websiteurl', 'Website')],
    address: [control('address1_composite', 'Address'), control('address1_line1', 'Street 1')],
    updatedAt: [control('modifiedon', 'Modified On')],
    ...customFields(form),
    ...facts,
  },
  items,
  badge: [{ select: title, position: 'after' }],
});

const cell = (column: string, place: string): Take => ({ select: `[role="gridcell"][col-id="${column}"]`, place });
const list = (type: string, nameColumn: string, facts: ListPage['facts']): ListPage => {
  const link = `a[href*="etn=${type}"][href*="id="]`;
  return {
    kind: 'list',
    url: `${main}(?=[^#]*\\bpagetype=entitylist\\b)(?=[^#]*\\betn=${type}\\b)`,
    recordType: type,
    // The Power Apps grid and the read-only one before it, then the oldest.
    rows: `:is(.ag-center-cols-container [role="row"][row-index], [data-id="grid-container"] [role="row"]:has(${link}))${outsideDialogs}`,
    id: [
      { select: ':scope', from: 'attribute', attribute: 'row-id', match: '^\\{?([0-9a-fA-F]{8}-[0-9a-fA-F-]{27})\\}?$', place: 'Name' },
      { select: link, from: 'href', match: '[?&]id=(?:%7[bB]|\\{)?([0-9a-fA-F-]{36})', place: 'Name' },
    ],
    fakeId: '^0{8}-',
    facts: {
      name: [cell(nameColumn, 'Name'), { select: link, place: 'Name' }],
      email: [cell('emailaddress1', 'Email')],
      phone: [cell('telephone1', 'Business Phone'), cell('mobilephone', 'Mobile Phone')],
      owner: [cell('ownerid', 'Owner')],
      status: [cell('statuscode', 'Status Reason')],
      updatedAt: [cell('modifiedon', 'Modified On')],
      ...facts,
    },
    badge: [
      { select: `[role="gridcell"][col-id="${nameColumn}"] a`, position: 'after' },
      { select: link, position: 'after' },
      { select: `[role="gridcell"][col-id="${nameColumn}"]`, position: 'append' },
    ],
  };
};

/** Dynamics 365, model-driven apps in the cloud or on a company's own server. Values are live values of controls. */
export const dynamics365: Profile = {
  id: 'dynamics-365',
  name: 'Microsoft Dynamics 365',
  version: 1,
  kind: 'crm',
  status: 'fromPublicSources',
  detect: { url: `${main}(?=[^#]*\\b(?:pagetype|appid)=)` },
  dateOrder: null,
  navigation: 'settle',
  pages: [
    record('account', { code: [control('accountnumber', 'Account Number')] }, [cases]),
    record('contact', { company: [lookup('parentcustomerid', 'Account Name')], jobTitle: [control('jobtitle', 'Job Title')] }, [cases]),
    record(
      'lead',
      {
        company: [control('companyname', 'Company')],
        jobTitle: [control('jobtitle', 'Job Title')],
        dealAmount: [control('estimatedamount', 'Est. Value')],
      },
      [],
    ),
    list('account', 'name', {}),
    list('contact', 'fullname', { company: [cell('parentcustomerid', 'Company Name')], jobTitle: [cell('jobtitle', 'Job Title')] }),
    list('lead', 'fullname', { company: [cell('companyname', 'Company Name')] }),
    {
      kind: 'compose',
      url: `${main}(?=[^#]*\\bpagetype=entityrecord\\b)(?=[^#]*\\betn=email\\b)`,
      has: 'iframe.fullPageContentEditorFrame',
      recipients: [lookup('to', 'To')],
      editor: ['iframe.fullPageContentEditorFrame', 'iframe.cke_wysiwyg_frame'],
    },
  ],
};
