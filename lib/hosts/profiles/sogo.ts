import type { ListPage, MessagePage, Profile } from '../profile.ts';

const address = '([^\\s<>@,]+@[^\\s<>@,]+)';

const message: MessagePage = {
  kind: 'message',
  container: '#detailView',
  has: 'time.msg-date',
  facts: {
    email: [{ select: '.pseudo-input-container--compact a.md-caption', from: 'text', match: `^${address}$`, place: 'From' }],
    // Two variants: the address follows the name at once, or after a line break.
    name: [{ select: '.pseudo-input-container--compact span:has(+ a.md-caption, + br + a.md-caption)', from: 'text', place: 'From' }],
  },
  // Recipients show an address only where they have no name.
  recipients: [
    { select: '.msg-recipients md-chip-template', from: 'text', match: address, place: 'To' },
    { select: '.msg-recipients .pseudo-input-field > a, .msg-recipients span > a', from: 'text', match: address, place: 'To' },
  ],
  date: [{ select: 'time.msg-date', from: 'text', place: 'Date' }],
  subject: [{ select: 'h5.sg-md-headline, .sg-padded > h5', from: 'text', place: 'Subject' }],
  body: '.msg-body',
  bodyWithout: ['blockquote', '.moz-cite-prefix', '.moz-signature', '.gmail_quote', '.gmail_signature', '.signature'],
  badge: [
    { select: '.pseudo-input-container--compact a.md-caption', position: 'after' },
    { select: 'h5.sg-md-headline', position: 'after' },
  ],
};

const correspondent = '.sg-message-list-item-main .sg-md-subhead > div:first-child > span:last-of-type';
const mail: NonNullable<ListPage['item']> = {
  kind: 'message',
  // Older mails show their day alone: not enough to tell that it is the mail of the message page.
  date: { select: '.sg-tile-date', from: 'text', match: '^(.*\\d:\\d\\d.*)$', place: 'Date' },
  subject: { select: '.sg-tile-subject', from: 'text', place: 'Subject' },
};
/** Rows name people; only some users let them show addresses too. Without one there is nobody to recognise. */
const list = (url: string, direction: 'incoming' | 'outgoing' | null): ListPage => ({
  kind: 'list',
  url,
  has: 'md-list-item.sg-message-list-item',
  rows: 'md-list-item.sg-message-list-item:not(.sg-skeleton)',
  facts: {
    email: [{ select: correspondent, from: 'text', match: `(?:^|<)${address}>?$`, place: 'From' }],
    name: [{ select: correspondent, from: 'text', match: '^([^<>@]+?)\\s*(?:<[^<>]*>)?$', place: 'From' }],
  },
  ...(direction === null ? {} : { item: { ...mail, [direction]: '.sg-message-list-item' } }),
  badge: [{ select: correspondent, position: 'after' }],
});

/** SOGo 5. Lists recycle their rows; `sg-email` holds an expression, never an address. */
export const sogo: Profile = {
  id: 'sogo',
  name: 'SOGo',
  version: 1,
  kind: 'webmail',
  status: 'fromPublicSources',
  detect: { url: '^https?://[^/?#]+/(?:[^?#]*/)?SOGo/', has: '[ng-app^="SOGo"]' },
  // The signed-in account's own mailbox is called by its address.
  ownAddress: [{ select: '.sg-account-section [ng-bind="::account.name"]', from: 'text', match: `^${address}$`, place: 'Account' }],
  dateOrder: null,
  navigation: 'settle',
  pages: [
    // A dialog over the mailbox: its recipients are who matters, not the message behind it.
    {
      kind: 'compose',
      container: '.sg-mail-editor',
      recipients: [
        { select: '.pseudo-input-container:not(.ng-hide) md-chip-template', from: 'text', match: `(?:^|<)${address}`, place: 'To' },
      ],
      editor: ['.ck-editor__editable', 'iframe.cke_wysiwyg_frame', 'textarea[name="content"]'],
    },
    { ...message, url: '^https?://[^#]+/Mail/view#!/Mail/(?<box>[^/]+/[^/]+)/(?<id>\\d+)(?:[/?]|$)' },
    // The same message in a window of its own.
    { ...message, url: '^https?://[^#]+/Mail/(?<box>[^/#]+/folder[^#]+)/(?<id>\\d+)/popupview(?:[?#]|$)' },
    { ...message, url: '^https?://[^#]+/UIxMailPopupView[^#]*#!/Mail/(?<box>[^/]+/[^/]+)/(?<id>\\d+)(?:[/?]|$)' },
    list('^https?://[^#]+/Mail/view#!/Mail/[^/]+/INBOX/?$', 'incoming'),
    list('^https?://[^#]+/Mail/view#!/Mail/[^/]+/Sent[^/]*/?$', 'outgoing'),
    list('^https?://[^#]+/Mail/view#!/Mail/[^/]+/(?!Drafts|Templates|Junk|Spam|Trash)[^/]+/?$', null),
    {
      kind: 'record',
      url: '^https?://[^#]+/Contacts/view#!/addressbooks/(?<box>[^/]+)/(?<id>[^/]+)/view',
      container: '#detailView.view-detail',
      has: '.msg-header-content',
      // A list shows the addresses of all its members.
      hasNot: 'h3 a[href*="/addressbooks/"], h3 a[ui-sref*="card.view"]',
      recordType: 'contact',
      facts: {
        name: [{ select: '.msg-header-content > :first-child', from: 'text', place: 'Name' }],
        // Not any mailto: link: notes hold addresses of others.
        email: [{ select: '.section a[ng-bind="email.value"]', from: 'text', match: `^${address}$`, place: 'Email' }],
        phone: [{ select: '[ng-repeat^="phone in"] a[href^="tel:"]', from: 'href', match: '^tel:(.+)$', place: 'Phone' }],
        website: [{ select: '.section a[ng-href]', from: 'text', place: 'URL' }],
        address: [{ select: '.section [sg-address]', from: 'text', place: 'Address' }],
      },
      items: [],
      badge: [{ select: '.msg-header-content > :first-child', position: 'append' }],
    },
    {
      kind: 'record',
      url: '^https?://[^#]+/Contacts/view#!/addressbooks/(?<box>[^/]+)/(?<id>[^/]+)/edit$',
      container: '#detailView',
      has: 'input[ng-model="editor.card.c_cn"]',
      recordType: 'contact',
      // What is being typed is not yet a fact.
      facts: {
        name: [{ select: 'input[ng-model="editor.card.c_cn"]:not(:focus)', from: 'value', place: 'Name' }],
        company: [{ select: 'input[ng-model="editor.card.org"]:not(:focus)', from: 'value', place: 'Organization' }],
        email: [{ select: 'input[ng-model="email.value"]:not(:focus)', from: 'value', match: `^${address}$`, place: 'Email' }],
        phone: [{ select: 'input[ng-model="phone.value"]:not(:focus)', from: 'value', place: 'Phone' }],
        website: [{ select: 'input[ng-model="url.value"]:not(:focus)', from: 'value', place: 'URL' }],
      },
      items: [],
      badge: [{ select: 'md-input-container:has(> input[ng-model="editor.card.c_cn"]) > label', position: 'append' }],
    },
    {
      kind: 'list',
      url: '^https?://[^#]+/Contacts/view#!/addressbooks/[^/]+/?$',
      has: 'md-virtual-repeat-container md-list-item .sg-tile-content',
      rows: 'md-virtual-repeat-container md-list-item:has(.sg-tile-content)',
      facts: {
        name: [{ select: '.sg-tile-content .sg-md-subhead', from: 'text', place: 'Name' }],
        email: [{ select: '.sg-tile-content .sg-md-body', from: 'text', match: `^${address}$`, place: 'Email' }],
      },
      badge: [{ select: '.sg-tile-content .sg-md-subhead > *', position: 'append' }],
    },
  ],
};
