import { customFields } from '../custom-fields.ts';
import type { ListPage, Profile, RecordPage, Take } from '../profile.ts';

const host = '^https://app(?:-[a-z0-9]+)?\\.hubspot\\.com';
/** Another record looked at in passing, over the page's own. */
const outsidePreviews =
  ':not(:is([data-test-id="IndexPageInlineSidebar"], [data-selenium-test="sidebar-preview-panel"], [data-selenium-test="preview-panel-header"]) *)';

/** A property is text while it is read and a control while it is edited, under the same name. */
const property = (name: string, place: string): Take => ({
  select: `[data-selenium-test="property-input-${name}"], [data-selenium-test="property-input-${name}"] :is(input, textarea)`,
  place,
});
const cell = (name: string, place: string): Take => ({ select: `td[data-table-external-id*="-${name}-"]`, place });
const custom = customFields(':scope');

const record = (type: string, oldType: string, facts: RecordPage['facts']): RecordPage => ({
  kind: 'record',
  url: `${host}/contacts/\\d+/(?:record/${type}|${oldType})/(?<id>\\d+)`,
  recordType: type,
  // The tabs of the middle column and the cards on the right show other people too.
  container: `:is([data-test-id="left-sidebar"], [data-scroll-trackable-container="left-sidebar"])${outsidePreviews}`,
  facts: {
    name: [{ select: '[data-selenium-test="highlightTitle"]', place: 'Heading' }],
    phone: [property('phone', 'Phone number'), property('mobilephone', 'Mobile phone number')],
    owner: [property('hubspot_owner_id', 'Owner')],
    status: [property('lifecyclestage', 'Lifecycle stage'), property('hs_lead_status', 'Lead status')],
    website: [property('website', 'Website URL'), property('domain', 'Company domain name')],
    address: [property('address', 'Street address')],
    lastContactAt: [property('notes_last_contacted', 'Last contacted')],
    nextContactAt: [property('notes_next_activity_date', 'Next activity date')],
    updatedAt: [property('lastmodifieddate', 'Last modified date'), property('hs_lastmodifieddate', 'Last modified date')],
    ...custom,
    customerSinceAt: [property('hs_lifecyclestage_customer_date', 'Became a customer date'), ...custom.customerSinceAt],
    lastOrderAt: [property('recent_deal_close_date', 'Recent deal close date'), ...custom.lastOrderAt],
    lastOrderAmount: [property('recent_deal_amount', 'Recent deal amount'), ...custom.lastOrderAmount],
    totalAmount: [property('total_revenue', 'Total revenue')],
    ...facts,
  },
  items: [],
  badge: [
    { select: '[data-selenium-test="highlightTitle"]', position: 'append' },
    { select: '[data-test-id="record-highlight-main-content"]', position: 'append' },
  ],
});

const nameCell = 'td[data-table-external-id*="name-"]';
const list = (type: string, facts: ListPage['facts']): ListPage => ({
  kind: 'list',
  url: `${host}/contacts/\\d+/objects/${type}/views/[^/?#]+/(?:list|board)`,
  recordType: type,
  has: nameCell,
  rows: `tr:has(> ${nameCell})${outsidePreviews}`,
  id: [
    { select: `${nameCell} a[href*="/record/"]`, from: 'href', match: `/record/${type}/(\\d+)`, place: 'Name' },
    { select: nameCell, from: 'attribute', attribute: 'data-table-external-id', match: '-(\\d{2,})$', place: 'Name' },
  ],
  facts: {
    name: [{ select: `${nameCell} [data-test-id="truncated-object-label"], ${nameCell} a[href*="/record/"]`, place: 'Name' }],
    phone: [cell('phone', 'Phone number'), cell('mobilephone', 'Mobile phone number')],
    owner: [cell('hubspot_owner_id', 'Owner')],
    status: [cell('lifecyclestage', 'Lifecycle stage'), cell('hs_lead_status', 'Lead status')],
    lastContactAt: [cell('notes_last_contacted', 'Last contacted')],
    lastOrderAt: [cell('recent_deal_close_date', 'Recent deal close date')],
    lastOrderAmount: [cell('recent_deal_amount', 'Recent deal amount')],
    ...facts,
  },
  badge: [
    { select: `${nameCell} a[href*="/record/"]`, position: 'after' },
    { select: `${nameCell} .media`, position: 'append' },
    { select: nameCell, position: 'append' },
  ],
});

/** HubSpot. Every object lives under /contacts/: 0-1 are contacts, 0-2 companies. Class names change with each build. */
export const hubspot: Profile = {
  id: 'hubspot',
  name: 'HubSpot',
  version: 1,
  kind: 'crm',
  status: 'fromPublicSources',
  detect: { url: `${host}/` },
  dateOrder: null,
  navigation: 'settle',
  pages: [
    record('0-1', 'contact', {
      email: [property('email', 'Email')],
      company: [{ select: '[data-selenium-test="company-chicklet-title-link"]', place: 'Company' }, property('company', 'Company name')],
      jobTitle: [property('jobtitle', 'Job title')],
    }),
    record('0-2', 'company', {}),
    list('0-1', { email: [cell('email', 'Email')], company: [cell('company', 'Company name')], jobTitle: [cell('jobtitle', 'Job title')] }),
    list('0-2', {}),
    { kind: 'generic', as: 'message', url: `${host}/live-messages/\\d+/inbox/(?<id>\\d+)` },
  ],
};
