import type { Profile } from '../profile.ts';

const address = '([^\\s<>@,;]+@[^\\s<>@,;]+)';
const mail = '^https://(?:[^/?#]+\\.)?mail\\.yahoo\\.com/[dnb]/';
const pill = '[data-test-id="message-from"] [data-test-id="email-pill"]';
const rowSender = '[id^="email-sender-"]';

export const yahooMail: Profile = {
  id: 'yahoo-mail',
  name: 'Yahoo Mail',
  version: 1,
  kind: 'webmail',
  status: 'fromPublicSources',
  detect: { url: '^https://(?:[^/?#]+\\.)?mail\\.yahoo\\.com/' },
  // "(3 unread) - own address - Yahoo Mail": the last one is not the sender's to write.
  ownAddress: [{ select: 'head > title', from: 'text', match: '\\s-\\s([^\\s<>@]+@[^\\s<>@]+)\\s-\\s[^@]+$', place: 'Title' }],
  dateOrder: null,
  navigation: 'settle',
  pages: [
    {
      kind: 'message',
      url: `${mail}(?:[^?#]*/)?messages?/(?<id>[^/?#]+)`,
      has: '[data-test-id="message-view"]',
      rows: '[data-test-id="message-view"]',
      // No message's own key is in the page: its minute tells it from the others of one person.
      id: [{ select: '[data-test-id="message-date"]', from: 'text', place: 'Date' }],
      facts: {
        email: [
          { select: `${pill}[title]`, from: 'attribute', attribute: 'title', match: `(?:^|<)${address}>?$`, place: 'From' },
          { select: `${pill} span span`, from: 'text', match: `(?:^|<)${address}>?$`, place: 'From' },
        ],
        name: [{ select: `${pill} span, ${pill}`, from: 'text', match: '^([^<>@]+?)\\s*(?:<[^<>]*>)?$', place: 'From' }],
      },
      recipients: [
        {
          select: '[data-test-id="message-to"] [data-test-id="email-pill"][title], [data-test-id="message-to"][title]',
          from: 'attribute',
          attribute: 'title',
          match: `(?:^|<)${address}>?$`,
          place: 'To',
        },
        { select: '[data-test-id="message-to"] [data-test-id="email-pill"]', from: 'text', match: `(?:^|<)${address}>?$`, place: 'To' },
      ],
      date: [{ select: '[data-test-id="message-date"] time, [data-test-id="message-date"]', from: 'text', place: 'Date' }],
      subject: [{ select: '[data-test-id="message-group-subject-text"]', from: 'text', place: 'Subject' }],
      body: '[data-test-id="message-view-body-content"], [data-test-id="message-view-body"]',
      bodyWithout: ['blockquote', '[id*="yahoo_quoted"]', '[class*="yahoo_quoted"]', '.gmail_quote', '.gmail_signature'],
      badge: [{ select: '[data-test-id="message-from"]', position: 'append' }],
    },
    {
      kind: 'compose',
      url: `${mail}compose`,
      has: '[data-test-id="compose"]',
      recipients: [
        { select: '[data-test-id="container-to"] [data-test-id="pill"][title]', from: 'attribute', attribute: 'title', place: 'To' },
      ],
      editor: ['#editor-container [data-test-id="rte"]'],
    },
    {
      // Drafts, trash and spam are folders 3, 4 and 6. Days of rows are relative and say no minute: no mail is told by them.
      kind: 'list',
      url: `${mail}(?:folders/(?![346](?:\\D|$))\\d+|inbox|search)[^/]*/?(?:\\?.*)?$`,
      has: '[data-test-id="message-list-item"]',
      rows: '[data-test-id="message-list-item"]',
      facts: {
        email: [
          {
            select: `${rowSender}[title], ${rowSender} [title]`,
            from: 'attribute',
            attribute: 'title',
            match: `^(?:[^<>,;]*<)?${address}>?$`,
            place: 'From',
          },
        ],
        name: [{ select: rowSender, from: 'text', match: '^([^<>@]+?)\\s*(?:<[^<>]*>)?$', place: 'From' }],
      },
      // Before the name: the host cuts long names off, and a badge behind one with it.
      badge: [{ select: rowSender, position: 'prepend' }],
    },
  ],
};
