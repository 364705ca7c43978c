import type { ListPage, MessagePage, Profile, Take } from '../profile.ts';

const address = '([^\\s<>@,;]+@[^\\s<>@,;]+)';
const mail = '^https://[^/?#]+/mail/(?:(?:\\d+|[^/?#@]+@[^/?#]+)/)?';

/** Classes are made of hashes; what the host says to a screen reader is in the reader's language. */
const from = ['From:', 'От:', 'از:', 'Von:', 'De :', 'De:'].map((label) => `[aria-label^="${label}"]`).join(', ');
const to = ['To:', 'Кому:', 'به:', 'An:', 'À :', 'À:', 'Para:'].map((label) => `[aria-label^="${label}"]`).join(', ');

const sent = '[data-testid="SentReceivedSavedTime"]';
const message: MessagePage = {
  kind: 'message',
  url: '^https://[^/?#]+/mail/(?!(?:[^?#]*/)?(?:drafts|junkemail|deleteditems)/)(?:[^/?#]+/)*id/(?<id>[^/?#]+)',
  container: '#ReadingPaneContainerId, [data-app-section="ReadingPane"], [data-app-section="ConversationContainer"]',
  // No message's own key is in the page: its minute tells it from the others of one person.
  id: [
    { select: sent, from: 'attribute', attribute: 'title', place: 'Sent' },
    { select: sent, from: 'text', place: 'Sent' },
  ],
  facts: {
    // "Name<address>"; often the name alone, and then nobody is recognised.
    email: [
      { select: from, from: 'text', match: `<${address}>\\s*$`, place: 'From' },
      { select: from, from: 'text', match: `^${address}$`, place: 'From' },
    ],
    name: [{ select: from, from: 'text', match: '^([^<>@]+?)\\s*(?:<[^<>]*>)?$', place: 'From' }],
  },
  recipients: [
    { select: `:is(${to}) :is(button, [role="button"], span[aria-label])`, from: 'text', match: `(?:^|<)${address}>?$`, place: 'To' },
  ],
  date: [
    { select: sent, from: 'attribute', attribute: 'title', place: 'Sent' },
    { select: sent, from: 'text', place: 'Sent' },
  ],
  subject: [
    { select: '[id$="_SUBJECT"]:not(input)', from: 'text', place: 'Subject' },
    { select: '[role="heading"][title]', from: 'attribute', attribute: 'title', place: 'Subject' },
  ],
  body: '[role="document"]:not([contenteditable="true"])',
  // Ids of what the sender's program wrote come with `x_` before them.
  bodyWithout: [
    'blockquote',
    '[id$="appendonsend"]',
    '[id$="appendonsend"] ~ *',
    '[id$="divRplyFwdMsg"]',
    '[id$="divRplyFwdMsg"] ~ *',
    '.gmail_quote',
    '.gmail_signature',
    '[id$="Signature"]',
  ],
  badge: [
    { select: from, position: 'after' },
    { select: '[role="heading"][title], [id$="_SUBJECT"]:not(input)', position: 'after' },
  ],
};

const folder = (url: string, item?: ListPage['item']): ListPage => ({
  kind: 'list',
  url: `${mail}${url}(?:/?(?:id/[^/?#]+)?/?)(?:\\?.*)?$`,
  has: '[role="listbox"] [role="option"][data-convid]',
  rows: '[role="listbox"] [role="option"][data-convid]',
  facts: {
    email: [
      { select: '[title*="@"]', from: 'attribute', attribute: 'title', match: `^(?:[^<>]*<)?${address}>?$`, place: 'From' },
      { select: '[role="img"][aria-label*="@"]', from: 'attribute', attribute: 'aria-label', match: `^${address}$`, place: 'From' },
    ],
    name: [
      { select: '[title*="@"]', from: 'text', match: '^([^<>@]+)$', place: 'From' },
      { select: '[role="img"][aria-label]', from: 'attribute', attribute: 'aria-label', match: '^([^<>@]+)$', place: 'From' },
    ],
  },
  ...(item === undefined ? {} : { item }),
  badge: [
    { select: '[title*="@"]', position: 'before' },
    { select: ':scope', position: 'append' },
  ],
});
/** Weekday, day and year in the title; the words beside it are what the row calls the mail. */
const date: Take = {
  select: '[title*=":"]',
  from: 'attribute',
  attribute: 'title',
  match: '^([^@]*\\d{4}[^@]*\\d:\\d\\d[^@]*)$',
  place: 'Date',
};
const received: ListPage['item'] = {
  kind: 'message',
  date,
  subject: { select: ':has(+ [title*=":"])', from: 'text', place: 'Subject' },
  incoming: '[role="option"]',
};

/** Outlook on the web: Microsoft 365 and Outlook.com. */
export const outlookWeb: Profile = {
  id: 'outlook-web',
  name: 'Outlook on the web',
  version: 1,
  kind: 'webmail',
  status: 'fromPublicSources',
  detect: { url: '^https://outlook\\.(?:live\\.com|office\\.com|office365\\.com|cloud\\.microsoft)/' },
  ownAddress: [
    { select: '[id^="primaryMailboxRoot_"][title]', from: 'attribute', attribute: 'title', match: `^${address}$`, place: 'Folders' },
    { select: '[id^="primaryMailboxRoot_"]', from: 'attribute', attribute: 'data-folder-name', match: `^${address}$`, place: 'Folders' },
    { select: '#mectrl_currentAccount_secondary', from: 'text', match: `^${address}$`, place: 'Account' },
  ],
  dateOrder: null,
  navigation: 'settle',
  pages: [
    { ...message, has: '[aria-label="Email message"]', rows: '[aria-label="Email message"]' },
    // In other languages nothing tells where one message of a conversation ends: only a single one is read.
    {
      ...message,
      has: '[role="document"]:not([contenteditable="true"])',
      hasNot: ':is([role="document"], :has([role="document"])) ~ :is([role="document"], :has([role="document"]))',
    },
    {
      kind: 'compose',
      url: `${mail}(?:deeplink/)?compose`,
      recipients: [{ select: '[id$="_TO"] ._EType_RECIPIENT_ENTITY', from: 'text', match: `(?:^|<)${address}>?$`, place: 'To' }],
      editor: ['[id^="editorParent_"] [contenteditable="true"][role="textbox"]', '[contenteditable="true"][aria-multiline="true"]'],
    },
    folder('(?:inbox)?', received),
    folder('(?:sentitems|archive|[A-Za-z0-9%=_-]{20,})'),
  ],
};
