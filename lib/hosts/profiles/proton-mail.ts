import type { ListPage, Profile, Take } from '../profile.ts';

const address = '([^\\s<>@,;]+@[^\\s<>@,;]+)';
const mail = '^https://mail\\.proton\\.me/u/\\d+/';

/** The day in full stands beside the `time` element for screen readers; its `datetime` is words too. */
const fullDate = 'time + .sr-only';

const row = '[data-element-id][data-shortcut-target="item-container"]';
const rowSender = '[data-testid$="sender-address"][title], .item-senders span[title*="@"]';
/** Of a conversation with several people the day is nobody's. */
const alone = `${row}:not(:has([data-testid$="sender-address"][title*=","], .item-senders span[title*=","]))`;
const item: NonNullable<ListPage['item']> = {
  kind: 'message',
  date: { select: `${alone} ${fullDate}`, from: 'text', place: 'Date' },
  subject: { select: '[data-testid$=":subject"]', from: 'text', place: 'Subject' },
};
const list = (folders: string, more?: ListPage['item']): ListPage => ({
  kind: 'list',
  url: `${mail}(?:${folders})/?(?:[?#].*)?$`,
  has: row,
  // Rows that are still loading.
  rows: `${row}:not([data-element-id^="placeholder-"])`,
  facts: {
    // "first, second": the first of a conversation.
    email: [{ select: rowSender, from: 'attribute', attribute: 'title', match: `^${address}(?:,|$)`, place: 'From' }],
    name: [
      {
        select: '[data-testid$="sender-address"][title]:not([title*=","]), .item-senders span[title*="@"]:not([title*=","])',
        from: 'text',
        place: 'From',
      },
    ],
  },
  ...(more === undefined ? {} : { item: more }),
  // Before the name: the host cuts long names off, and a badge behind one with it.
  badge: [{ select: rowSender, position: 'before' }],
});

const person = '.message-header-from-container';
const folded = '.message-header-collapsed .message-recipient-item';
const email = (select: string, place: string): Take[] => [
  { select: `${select} .message-recipient-item-address`, from: 'text', match: `^<?${address}>?$`, place },
];

export const protonMail: Profile = {
  id: 'proton-mail',
  name: 'Proton Mail',
  version: 1,
  kind: 'webmail',
  status: 'fromPublicSources',
  detect: { url: '^https://mail\\.proton\\.me/' },
  ownAddress: [
    // Who sent what was sent is the user.
    ...email(`.message-header.is-outbound ${person}`, 'From'),
    { select: '[data-testid="heading:userdropdown"]', from: 'text', match: `(?:^|[\\s<])${address}>?$`, place: 'Account' },
  ],
  dateOrder: null,
  navigation: 'settle',
  pages: [
    {
      kind: 'message',
      url: `${mail}(?!(?:drafts|all-drafts|spam|trash)/)[^/?#]+/(?<id>[A-Za-z0-9_-]{40,}={0,2})(?:/[A-Za-z0-9_=-]+)?`,
      has: 'article.message-container .message-header',
      rows: 'article.message-container',
      id: [{ select: ':scope', from: 'attribute', attribute: 'data-message-id', match: '^(?!placeholder-)(.+)$', place: 'Message' }],
      facts: {
        email: [
          ...email(person, 'From'),
          // A message that is folded up tells its address only to screen readers.
          {
            select: `${folded}[aria-label*="@"]`,
            from: 'attribute',
            attribute: 'aria-label',
            match: `[\\s<"“„«]${address}[>"”“»]*$`,
            place: 'From',
          },
        ],
        name: [{ select: `${person} .message-recipient-item-label, ${folded} .message-recipient-item-label`, from: 'text', place: 'From' }],
      },
      recipients: email('.message-header-ccbcc-container', 'To'),
      date: [{ select: `.message-header ${fullDate}`, from: 'text', place: 'Date' }],
      subject: [
        { select: '[data-testid="conversation-header:subject"]', from: 'attribute', attribute: 'title', place: 'Subject' },
        { select: '[data-testid="conversation-header:subject"] > span:last-child', from: 'text', place: 'Subject' },
      ],
      body: 'iframe[data-testid="content-iframe"]',
      bodyWithout: [
        'blockquote',
        '.protonmail_quote',
        '.protonmail_signature_block',
        '.gmail_quote',
        '.gmail_signature',
        '.proton-toggle-button',
      ],
      badge: [
        { select: `${person} .message-recipient-item`, position: 'after' },
        { select: '[data-testid="conversation-header:subject"]', position: 'after' },
      ],
    },
    list('inbox', { ...item, incoming: row }),
    list('sent|all-sent', { ...item, outgoing: row }),
    list('all-mail|almost-all-mail|starred|archive|snoozed|[A-Za-z0-9_=-]{20,}'),
    {
      kind: 'compose',
      has: 'iframe[data-testid="rooster-iframe"]',
      recipients: [{ select: 'input[data-testid="composer:to"]', from: 'value', place: 'To' }],
      editor: ['iframe[data-testid="rooster-iframe"]'],
    },
  ],
};
