import type { ListPage, MessagePage, Profile } from '../profile.ts';

const address = '([^\\s<>@,;]+@[^\\s<>@,;]+)';
/** Yandex 360 writes `#/message/1` where the older one writes `#message/1`. */
const view = '^https://mail\\.(?:360\\.)?yandex\\.[a-z.]+/[^#]*#/?';
const inbox = `${view}(?:inbox|tabs/\\w+)$`;
const sent = `${view}sent$`;
const folders = `${view}(?:folder/[^/]+|search[^/]*|label/[^/]+)$`;

const message: MessagePage = {
  kind: 'message',
  url: `${view}(?:[^/]+/)*(?:message|thread)/(?<id>t?\\d+)`,
  facts: {
    // First the newer viewer, then the older.
    email: [
      { select: '.qa-MessageViewer-SenderEmail, .mail-Message-Sender-Email', from: 'text', match: `(?:^|<)${address}>?$`, place: 'From' },
    ],
    name: [{ select: '.qa-MessageViewer-SenderName, .ns-view-message-head-sender-name', from: 'text', place: 'From' }],
  },
  recipients: [
    {
      select: '.qa-MessageViewer-Recipients-to :is(.qa-MessageViewer-Recipient, .qa-MessageViewer-Recipient *)[title*="@"]',
      from: 'attribute',
      attribute: 'title',
      match: `(?:^|<)${address}>?$`,
      place: 'To',
    },
    { select: '.qa-MessageViewer-Recipients-to .qa-MessageViewer-Recipient', from: 'text', match: `(?:^|<)${address}>?$`, place: 'To' },
  ],
  date: [
    {
      select: '.qa-MessageViewer-Header-dateLink, .qa-MessageViewer-Header-date, .ns-view-message-head-date',
      from: 'text',
      place: 'Date',
    },
  ],
  subject: [
    { select: '.qa-MessageViewer-Title-text, .qa-MessageViewer-Title, .mail-Message-Toolbar-Subject', from: 'text', place: 'Subject' },
  ],
  body: '.js-message-body, .mail-Message-Body-Content, [class*="MessageBody"]',
  bodyWithout: ['blockquote', '.qa-MessageViewer-RootQuote-Wrapper', '.gmail_quote', '.gmail_signature'],
  badge: [{ select: '.qa-MessageViewer-SenderEmail, .mail-Message-Sender-Email', position: 'after' }],
};

const oldSender = '.mail-MessageSnippet-FromText';
/** A conversation's row is nobody's mail: only what stands alone is told. */
const alone = '.ns-view-messages-item-wrap:not(:has(.js-thread-toggle))';
const oldMail: NonNullable<ListPage['item']> = {
  kind: 'message',
  id: { select: ':scope', from: 'href', match: '#/?(?:[^/]+/)*message/(\\d+)', place: 'Subject' },
  date: {
    select: `${alone} .mail-MessageSnippet-Item_dateText`,
    from: 'attribute',
    attribute: 'title',
    match: '^(?:(?:Получено|Отправлено|Received|Sent):? )?(.+)$',
    place: 'Date',
  },
  subject: { select: '.mail-MessageSnippet-Item_subject', from: 'text', place: 'Subject' },
  answered: '.mail-MessageSnippet-Item_status_replied',
};
/** The messages of an unfolded conversation lie inside of its row: the links do not. */
const oldList = (url: string, item?: ListPage['item']): ListPage => ({
  kind: 'list',
  url,
  has: '.ns-view-messages-item-wrap',
  rows: '.ns-view-messages-item-wrap a.mail-MessageSnippet',
  facts: {
    email: [{ select: `${oldSender}[title]`, from: 'attribute', attribute: 'title', match: `^(?:[^<>,;]*<)?${address}>?$`, place: 'From' }],
    name: [{ select: oldSender, from: 'text', place: 'From' }],
  },
  ...(item === undefined ? {} : { item }),
  badge: [{ select: oldSender, position: 'before' }],
});

const newRow = '[data-testid="messages-list_message-item"]';
const newSender = '[data-testid="message-common_sender-name"]';

export const yandexMail: Profile = {
  id: 'yandex-mail',
  name: 'Yandex Mail',
  version: 1,
  kind: 'webmail',
  status: 'fromPublicSources',
  detect: { url: '^https://mail\\.(?:360\\.)?yandex\\.(?:ru|com|by|kz|com\\.tr|uz)/' },
  ownAddress: [{ select: '.user-account__subname', from: 'text', match: `^${address}$`, place: 'Account' }],
  dateOrder: 'dayFirst',
  navigation: 'settle',
  pages: [
    { ...message, has: '.ns-view-message-thread-item-wrap', rows: '.ns-view-message-thread-item-wrap' },
    { ...message, has: '.qa-MessageViewer-SenderEmail, .mail-Message-Sender-Email' },
    {
      kind: 'compose',
      url: `${view}compose`,
      recipients: [{ select: '.tst-field-to .composeYabbles [class*="Yabble-Text"]', from: 'text', place: 'To' }],
      editor: ['.cke_wysiwyg_div[contenteditable="true"]'],
    },
    oldList(inbox, { ...oldMail, incoming: '.mail-MessageSnippet' }),
    oldList(sent, { ...oldMail, outgoing: '.mail-MessageSnippet' }),
    oldList(folders),
    {
      // No hook is known for the days of these rows, and few for an address.
      kind: 'list',
      url: `(?:${inbox}|${sent}|${folders})`,
      has: newRow,
      rows: newRow,
      facts: {
        email: [
          { select: newSender, from: 'attribute', attribute: 'title', match: `^(?:[^<>,;]*<)?${address}>?$`, place: 'From' },
          { select: newSender, from: 'attribute', attribute: 'aria-label', match: `^(?:[^<>,;]*<)?${address}>?$`, place: 'From' },
          { select: newSender, from: 'text', match: `^${address}$`, place: 'From' },
        ],
        name: [{ select: newSender, from: 'text', place: 'From' }],
      },
      badge: [{ select: newSender, position: 'before' }],
    },
  ],
};
