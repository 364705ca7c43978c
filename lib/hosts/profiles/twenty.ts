import { customFields } from '../custom-fields.ts';
import type { ListPage, Profile, RecordPage } from '../profile.ts';

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const box = '[data-testid="record-fields-list-container"]';
/** The side panel opens a second record without a new address: its fields come after the page's own. */
const fields = `${box}:not(:is(${box}, :has(${box})) ~ *):not(:is(${box}, :has(${box})) ~ * *)`;
const title = '[data-testid="top-bar-title"]';

const record = (type: string, facts: RecordPage['facts']): RecordPage => ({
  kind: 'record',
  url: `^https?://[^/]+/object/(?<type>${type})/(?<id>${uuid})`,
  has: title,
  facts: {
    ...customFields(fields),
    name: [{ select: title, from: 'text', place: 'Heading' }],
    email: [{ select: `${fields} a[href^="mailto:"]`, from: 'href', match: '^mailto:([^?]+)', place: 'Emails', confidence: 0.8 }],
    phone: [{ select: `${fields} a[href^="tel:"]`, from: 'href', match: '^tel:(.+)$', place: 'Phones', confidence: 0.8 }],
    ...facts,
  },
  items: [],
  badge: [{ select: title, position: 'append' }],
});

const list = (objects: string, type: string, facts: ListPage['facts']): ListPage => {
  const link = `a[href*="/object/${type}/"]`;
  return {
    kind: 'list',
    url: `^https?://[^/]+/objects/${objects}(?:[/?#]|$)`,
    has: '[data-testid^="row-id-"]',
    rows: '[data-testid^="row-id-"][data-selectable-id]',
    recordType: type,
    id: [
      { select: ':scope', from: 'attribute', attribute: 'data-selectable-id', place: 'Name' },
      { select: link, from: 'href', match: `/object/${type}/(${uuid})`, place: 'Name' },
    ],
    // Rows that still load are numbered.
    fakeId: `^(?!${uuid}$)`,
    facts: {
      name: [{ select: link, from: 'text', place: 'Name' }],
      email: [{ select: 'a[href^="mailto:"]', from: 'href', match: '^mailto:([^?]+)', place: 'Emails', confidence: 0.8 }],
      phone: [{ select: 'a[href^="tel:"]', from: 'href', match: '^tel:(.+)$', place: 'Phones', confidence: 0.8 }],
      ...facts,
    },
    badge: [{ select: link, position: 'after' }],
  };
};

/** Twenty. Class names are hashes and labels are translated: only `data-testid` and addresses of links are steady. */
export const twenty: Profile = {
  id: 'twenty',
  name: 'Twenty',
  version: 1,
  kind: 'crm',
  status: 'fromPublicSources',
  detect: { has: '[data-testid="top-bar-title"], [data-testid^="row-id-"][data-selectable-id]' },
  dateOrder: null,
  navigation: 'settle',
  pages: [
    record('person', { company: [{ select: `${fields} a[href*="/object/company/"]`, from: 'text', place: 'Company' }] }),
    record('company', {}),
    list('people', 'person', { company: [{ select: 'a[href*="/object/company/"]', from: 'text', place: 'Company' }] }),
    list('companies', 'company', {}),
  ],
};
