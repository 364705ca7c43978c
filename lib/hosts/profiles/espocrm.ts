import { customFields } from '../custom-fields.ts';
import type { ListPage, Profile, Take } from '../profile.ts';

/** A field of the record itself: rows of the panels below it hold fields of other records. */
const field = (name: string, inside = ''): string => `.detail[data-scope] .field[data-name="${name}"]:not(.list-row *)${inside}`;
const words = (name: string, place: string, inside = ''): Take => ({
  select: field(name, inside),
  from: 'text',
  without: '.none-value, .loading-value',
  place,
});
const attribute = (select: string, name: string, place: string): Take => ({ select, from: 'attribute', attribute: name, place });
const cell = (name: string, inside = ''): string => `[data-name="${name}"]${inside}`;

const id = '(?<id>[0-9a-zA-Z]{13,24})';
const title = '.page-header h3.header-title';

/** A page of one kind of customer; the start page shows such lists too. A card of the board is a row. */
const list = (type: string, facts: ListPage['facts']): ListPage => ({
  kind: 'list',
  url: `^https?://[^#]+#(?:${type}(?:/list(?:/.*)?)?|Home)?$`,
  container: '#main',
  has: `:is(.list, .list-kanban)[data-scope="${type}"]`,
  rows: `:is(.list, .list-kanban)[data-scope="${type}"] :is(tr.list-row, .item)[data-id]`,
  recordType: type,
  id: [attribute(':scope', 'data-id', 'Name')],
  facts: {
    name: [{ select: `${cell('name')} a[href*="#${type}/view/"], ${cell('name')} a.link`, from: 'text', place: 'Name' }],
    email: [attribute(cell('emailAddress', ' a[data-email-address]'), 'data-email-address', 'Email')],
    phone: [attribute(cell('phoneNumber', ' a[data-phone-number]'), 'data-phone-number', 'Phone')],
    company: [{ select: cell('account', ' a[href*="#Account/view/"]'), from: 'text', place: 'Account' }],
    owner: [{ select: cell('assignedUser', ' a'), from: 'text', place: 'Assigned User' }],
    ...facts,
  },
  badge: [{ select: `${cell('name')} a[href*="#${type}/view/"], ${cell('name')} a.link`, position: 'after' }],
});

/** EspoCRM. Pop-ups (quick view) with another record lie outside of `#main`. */
export const espocrm: Profile = {
  id: 'espocrm',
  name: 'EspoCRM',
  version: 1,
  kind: 'crm',
  status: 'fromPublicSources',
  detect: { has: '#content :is(.detail, .edit, .list, .list-kanban)[data-scope]' },
  dateOrder: null,
  navigation: 'settle',
  pages: [
    {
      // Only mail that a customer wrote: the sender's name leads to the customer's record. Ours leads to a user's.
      kind: 'message',
      url: `^https?://[^#]+#Email/view/${id}`,
      container: '#main',
      has: field('from', ' a:is([href*="#Contact/view/"], [href*="#Account/view/"], [href*="#Lead/view/"])'),
      facts: {
        email: [{ select: field('from'), from: 'text', match: '([^\\s@<>»]+@[^\\s@<>»]+\\.[^\\s@<>»]+)', place: 'From' }],
        name: [words('from', 'From', ' a[href*="/view/"]')],
      },
      date: [words('dateSent', 'Date Sent')],
      subject: [
        { select: `${title} .header-breadcrumbs .breadcrumb-item:last-child`, from: 'text', place: 'Subject' },
        words('name', 'Subject'),
      ],
      body: `${field('body', ' iframe')}, ${field('body')}:not(:has(iframe))`,
      bodyWithout: ['blockquote', '.gmail_quote', '.gmail_signature'],
      badge: [{ select: field('from', ' a[href*="/view/"]'), position: 'after' }],
    },
    {
      kind: 'record',
      url: `^https?://[^#]+#(?<type>Account|Contact|Lead)/view/${id}`,
      container: '#main',
      has: '.detail[data-scope]',
      facts: {
        ...customFields('.detail[data-scope] .middle'),
        name: [
          { select: `${title} .header-breadcrumbs .breadcrumb-item:last-child`, from: 'text', place: 'Heading' },
          words('name', 'Name'),
        ],
        company: [words('account', 'Account', ' a[href*="#Account/view/"]'), words('accountName', 'Account Name')],
        email: [attribute(field('emailAddress', ' a[data-email-address]'), 'data-email-address', 'Email')],
        phone: [
          attribute(field('phoneNumber', ' a[data-phone-number]'), 'data-phone-number', 'Phone'),
          words('phoneNumber', 'Phone', ' a[data-action="dial"]:not([data-phone-number])'),
        ],
        owner: [words('assignedUser', 'Assigned User')],
        status: [words('status', 'Status'), words('type', 'Type')],
        jobTitle: [words('title', 'Title')],
        website: [words('website', 'Website')],
        address: [words('billingAddress', 'Billing Address'), words('address', 'Address')],
        updatedAt: [words('modifiedAt', 'Modified'), words('streamUpdatedAt', 'Updated')],
      },
      items: [
        {
          kind: 'case',
          rows: '.panel[data-name="cases"] .list-row[data-id]',
          id: attribute(':scope', 'data-id', 'Cases'),
          date: { select: cell('createdAt'), from: 'text', place: 'Cases' },
          subject: { select: cell('name', ' a'), from: 'text', place: 'Cases' },
          state: { select: cell('status'), from: 'text', place: 'Cases' },
        },
        {
          // Of the deals only those that were won, which the host draws in the colour of success.
          kind: 'order',
          rows: '.panel[data-name="opportunities"] .list-row[data-id]:has([data-name="stage"] .label-success)',
          id: attribute(':scope', 'data-id', 'Opportunities'),
          date: { select: cell('closeDate'), from: 'text', place: 'Opportunities' },
          subject: { select: cell('name', ' a'), from: 'text', place: 'Opportunities' },
          amount: { select: cell('amount'), from: 'text', place: 'Opportunities' },
        },
      ],
      badge: [{ select: title, position: 'append' }],
    },
    list('Account', { status: [{ select: cell('type'), from: 'text', without: '.none-value', place: 'Type' }] }),
    list('Contact', {}),
    list('Lead', { status: [{ select: cell('status'), from: 'text', without: '.none-value', place: 'Status' }] }),
    {
      kind: 'compose',
      has: '.modal .field[data-name="body"] .note-editable, .modal .field[data-name="body"] textarea',
      recipients: [attribute('.modal .field[data-name="to"] [data-address]', 'data-address', 'To')],
      editor: ['.modal .field[data-name="body"] .note-editable', '.modal .field[data-name="body"] textarea'],
    },
  ],
};
