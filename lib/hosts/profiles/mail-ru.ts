import type { ListPage, Profile } from '../profile.ts';

const address = '([^\\s<>@,;]+@[^\\s<>@,;]+)';
/** Two names of the same thing, years apart; around the author, and around everybody that it went to. */
const contact = ':is(.letter-contact, .letter__contact-item)[title]';
const author = `.letter__author ${contact}`;

const rowContact = '.ll-crpt';
/** A conversation's row is nobody's mail; a letter's own number begins with 0. */
const mail: NonNullable<ListPage['item']> = {
  kind: 'message',
  id: { select: ':scope', from: 'href', match: '/0:(\\d+):\\d+/', place: 'Subject' },
  date: { select: 'a[href*="/0:"] .llc__item_date[title]', from: 'attribute', attribute: 'title', place: 'Date' },
  subject: { select: '.ll-sj__normal, .llc__subject:not(:has(.ll-sj__normal))', from: 'text', place: 'Subject' },
};
const list = (folders: string, item?: ListPage['item']): ListPage => ({
  kind: 'list',
  url: `^https://e\\.mail\\.ru/(?:${folders})/?(?:\\?.*)?$`,
  has: 'a.js-letter-list-item[href]',
  rows: 'a.js-letter-list-item[href]',
  facts: {
    email: [
      { select: `${rowContact}[title]`, from: 'attribute', attribute: 'title', match: `^(?:[^<>,;]*<)?${address}>?$`, place: 'From' },
    ],
    name: [{ select: rowContact, from: 'text', place: 'From' }],
  },
  ...(item === undefined ? {} : { item }),
  badge: [{ select: rowContact, position: 'before' }],
});

export const mailRu: Profile = {
  id: 'mail-ru',
  name: 'Mail.ru',
  version: 1,
  kind: 'webmail',
  status: 'fromPublicSources',
  detect: { url: '^https://e\\.mail\\.ru/' },
  ownAddress: [
    {
      select: '#ph-whiteline [data-testid="whiteline-account"]',
      from: 'attribute',
      attribute: 'aria-label',
      match: `(?:^|\\s)${address}$`,
      place: 'Account',
    },
    { select: '#ph-whiteline [data-testid="whiteline-account"]', from: 'text', match: `(?:^|\\s)${address}$`, place: 'Account' },
  ],
  dateOrder: 'dayFirst',
  navigation: 'settle',
  pages: [
    {
      kind: 'message',
      url: '^https://e\\.mail\\.ru/(?!(?:drafts|spam|trash)/)[^/]+/\\d+:(?<id>\\d+):\\d+/',
      has: author,
      rows: ':is(.thread__letter, .letter:not(.thread__letter *))',
      id: [{ select: ':scope', from: 'attribute', attribute: 'data-id', match: '^(?:\\d+:)?(\\d{6,})(?::\\d+)?$', place: 'Letter' }],
      facts: {
        email: [{ select: author, from: 'attribute', attribute: 'title', match: `(?:^|<)${address}>?$`, place: 'From' }],
        name: [{ select: author, from: 'text', place: 'From' }],
      },
      recipients: [
        { select: `${contact}:not(.letter__author *)`, from: 'attribute', attribute: 'title', match: `(?:^|<)${address}>?$`, place: 'To' },
      ],
      date: [{ select: '.letter__date', from: 'text', place: 'Date' }],
      subject: [{ select: '.thread__subject, .thread-subject', from: 'text', place: 'Subject' }],
      body: '.letter__body, .letter-body__body, .letter-body',
      bodyWithout: ['blockquote', '.gmail_quote', '.gmail_signature', '[data-signature-widget]'],
      badge: [{ select: author, position: 'after' }],
    },
    {
      kind: 'compose',
      url: '^https://e\\.mail\\.ru/compose',
      container: '.compose-app',
      recipients: [
        { select: '[data-type="to"] [title*="@"]', from: 'attribute', attribute: 'title', place: 'To' },
        { select: '[data-type="to"] input', from: 'value', place: 'To' },
      ],
      editor: ['[role="textbox"][contenteditable="true"]'],
    },
    list('inbox', { ...mail, incoming: 'a' }),
    list('sent', { ...mail, outgoing: 'a' }),
    list('archive|\\d+|search'),
  ],
};
