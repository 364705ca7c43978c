import type { Profile } from '../profile.ts';

/**
 * Northlight Desk, the demo CRM under tests/demo-crm. It marks up its pages as an honest host does: definition lists,
 * tables, `time`, `mailto:` and `tel:` links, the customer's number in the address. It serves three languages, so
 * nothing here rests on words.
 */
const addressIn = (select: string, place: string) => ({
  select: `${select} a[href^="mailto:"]`,
  from: 'href' as const,
  match: '^mailto:([^?]+)',
  place,
});
const telephoneIn = (select: string, place: string) => ({
  select: `${select} a[href^="tel:"]`,
  from: 'href' as const,
  match: '^tel:(.+)$',
  place,
});
const mailId = (select: string) => ({
  select: `${select}[href^="/inbox/"]`,
  from: 'href' as const,
  match: '/inbox/(m\\d+)',
  place: 'Message',
});
/** `is-open` or `is-closed` among the classes of the state. */
const state = { select: '.state', from: 'attribute' as const, attribute: 'class', match: 'is-(open|closed)', place: 'State' };

export const demoCrm: Profile = {
  id: 'demo-crm',
  name: 'Northlight Desk',
  version: 1,
  kind: 'crm',
  status: 'checkedOnRealHost',
  detect: { has: 'meta[name="application-name"][content="Northlight Desk"]' },
  ownAddress: [{ select: '.account .own-address', place: 'Signed in as' }],
  dateOrder: 'dayFirst',
  navigation: 'history',
  pages: [
    {
      kind: 'list',
      url: '^https?://[^/?#]+/(?:customers/?|hostile/names)(?:[?#]|$)',
      has: 'table.customers',
      container: '#main',
      rows: 'table.customers > tbody > tr',
      id: [{ select: 'th a.name', from: 'href', match: '/(?:customers|hostile)/([A-Za-z0-9-]+)', place: 'Customer' }],
      fakeId: '^unsaved$',
      recordType: 'customer',
      facts: {
        name: [{ select: 'th a.name', place: 'Customer' }],
        company: [{ select: 'th .org', place: 'Customer' }],
        email: [addressIn('td.contact', 'Contact')],
        phone: [telephoneIn('td.contact', 'Contact')],
        lastOrderAt: [{ select: 'td.order time', place: 'Last order' }],
        lastOrderAmount: [{ select: 'td.order .sum', place: 'Last order' }],
        contractEndAt: [{ select: 'td.ends time', place: 'Contract end' }],
        openCaseCount: [{ select: 'td.figure', place: 'Cases' }],
        owner: [{ select: 'td.owner', place: 'Owner' }],
      },
      item: {
        kind: 'message',
        id: mailId('td.mail a'),
        date: { select: 'td.mail time', place: 'Last mail from them' },
        subject: { select: 'td.mail > a', place: 'Last mail from them' },
        incoming: 'tr.is-incoming',
        answered: 'tr.is-answered',
      },
      badge: [{ select: 'th a.name', position: 'after' }],
    },
    {
      kind: 'record',
      url: '^https?://[^/?#]+/(?:customers|hostile)/(?<id>[A-Za-z0-9-]+)(?:[?#]|$)',
      has: '.facts dl',
      container: '.record',
      recordType: 'customer',
      fakeId: '^unsaved$',
      facts: {
        name: [{ select: '.title h1', place: 'Heading' }],
        company: [{ select: '.title .org > bdi', place: 'Heading' }],
        code: [{ select: '.fact-number dd', place: 'Customer no.' }],
        email: [addressIn('.fact-email', 'E-mail')],
        phone: [telephoneIn('.fact-phone', 'Phone')],
        owner: [{ select: '.fact-owner dd', place: 'Owner' }],
        status: [{ select: '.heading .status', place: 'Heading' }],
        customerSinceAt: [{ select: '.fact-since time', place: 'Customer since' }],
        lastOrderAt: [{ select: '.fact-last-order time', place: 'Last order' }],
        lastOrderAmount: [{ select: '.fact-last-order .sum', place: 'Last order' }],
        lastContactAt: [{ select: '.fact-last-contact time', place: 'Last contact' }],
        contractEndAt: [{ select: '.fact-contract-end time', place: 'Contract end' }],
        openCaseCount: [{ select: '.fact-open-cases dd', place: 'Open cases' }],
      },
      items: [
        {
          kind: 'message',
          rows: '.thread > li.mail',
          id: mailId('a.when'),
          date: { select: '.said time', place: 'Conversation' },
          from: { select: '.said .from', place: 'Conversation' },
          subject: { select: 'h3', place: 'Conversation' },
          text: { select: '.body', place: 'Conversation' },
          incoming: '.is-incoming',
          outgoing: '.is-outgoing',
        },
        {
          kind: 'case',
          rows: '#cases tbody > tr',
          id: { select: 'td .sub', place: 'Cases' },
          date: { select: '.opened time', place: 'Cases' },
          endDate: { select: '.closed time', place: 'Cases' },
          subject: { select: '.what', place: 'Cases' },
          state,
        },
        {
          kind: 'contract',
          rows: '#contracts tbody > tr',
          id: { select: 'td .sub', place: 'Contracts' },
          // The desk writes these days in words only, in its own language and calendar.
          date: { select: '.starts', place: 'Contracts' },
          endDate: { select: '.ends', place: 'Contracts' },
          subject: { select: '.what', place: 'Contracts' },
          state,
        },
        {
          kind: 'order',
          rows: '#orders tbody > tr',
          id: { select: 'td .sub', place: 'Orders' },
          date: { select: 'time', place: 'Orders' },
          amount: { select: '.sum', place: 'Orders' },
          subject: { select: '.what', place: 'Orders' },
        },
      ],
      badge: [{ select: '.title h1', position: 'after' }],
    },
    {
      kind: 'list',
      url: '^https?://[^/?#]+/inbox/?(?:[?#]|$)',
      has: 'table.mails',
      container: '#main',
      rows: 'table.mails > tbody > tr',
      id: [{ select: 'th a.name', from: 'href', match: '/customers/([A-Za-z0-9-]+)', place: 'From' }],
      recordType: 'customer',
      facts: {
        name: [{ select: 'th a.name', place: 'From' }],
        email: [addressIn('th', 'From')],
      },
      item: {
        kind: 'message',
        id: mailId('a.subject'),
        date: { select: 'td.when time', place: 'Inbox' },
        subject: { select: 'a.subject', place: 'Inbox' },
        incoming: 'tr.is-incoming',
        outgoing: 'tr.is-outgoing',
        answered: 'tr.is-answered',
      },
      badge: [{ select: 'th a.name', position: 'after' }],
    },
    {
      kind: 'message',
      url: '^https?://[^/?#]+/inbox/(?<id>m\\d+)(?:[?#]|$)',
      has: '.letter',
      container: '#main',
      facts: {
        name: [{ select: '.envelope .sender .name', place: 'From' }],
        email: [addressIn('.envelope .sender', 'From')],
      },
      recipients: [addressIn('.envelope .recipient', 'To')],
      date: [{ select: '.envelope time', place: 'Date' }],
      subject: [{ select: '.letter h1', place: 'Subject' }],
      body: '.letter .body',
      bodyWithout: ['blockquote', '.signature'],
      badge: [
        { select: '.letter.is-incoming .sender .name', position: 'after' },
        { select: '.letter.is-outgoing .recipient .name', position: 'after' },
      ],
    },
    {
      kind: 'compose',
      has: 'form.reply',
      container: '#main',
      recipients: [{ select: 'form.reply input[name="to"]', from: 'value', place: 'To' }],
      editor: ['form.reply .editor[contenteditable="true"]'],
    },
  ],
};
