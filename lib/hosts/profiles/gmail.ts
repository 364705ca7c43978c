import type { ListPage, Profile, Take } from '../profile.ts';

const account = '^https://mail\\.google\\.com/mail/u/\\d+/';
const view = `${account}(?:\\?[^#]*)?#`;

/**
 * The first address of a row. Classes differ from account to account, the attribute does not. The user's own part in a
 * conversation is called `me` there, and says nothing.
 */
const somebody = '[email]:not([name=me],[name=я],[name=من])';
const before = `tr.zA :is(${somebody},:has(${somebody}))`;
const person = `${somebody}:not(${before} ~ *,${before} ~ * *)`;
/** Of a conversation a row tells one message's day and nobody's: only what stands alone is told apart. */
const alone = 'tr.zA:not(:has(.bx0, .bA4 ~ .bA4, [email] ~ [email]))';

const openRow = 'tr.zA[id]:not(.apv)';
const rowFacts: ListPage['facts'] = {
  email: [{ select: person, from: 'attribute', attribute: 'email', place: 'From' }],
  name: [{ select: person, from: 'attribute', attribute: 'name', place: 'From' }],
};
const list = (folders: string, more: Partial<ListPage> = {}): ListPage => ({
  kind: 'list',
  url: `${view}(?:${folders})(?:/p\\d+)?$`,
  // Other tabs and older lists stay in the page, hidden.
  container: '[role="main"] [gh="tl"]',
  has: openRow,
  // Rows that other extensions add have no id of the host's.
  rows: openRow,
  facts: rowFacts,
  // Before the name: the host cuts long names off, and a badge behind one with it.
  badge: [{ select: person, position: 'before' }],
  ...more,
});
const mail: Omit<NonNullable<ListPage['item']>, 'incoming' | 'outgoing'> = {
  kind: 'message',
  id: {
    select: '[data-legacy-last-non-draft-message-id]',
    from: 'attribute',
    attribute: 'data-legacy-last-non-draft-message-id',
    match: '^([0-9a-f]{8,})$',
    place: 'Subject',
  },
  date: { select: `${alone} td.xW span[title]`, from: 'attribute', attribute: 'title', place: 'Date' },
  subject: { select: '.y6 > span[id], .bog', from: 'text', place: 'Subject' },
};

const sender = 'td.gF span[email], .gD[email]';
const senderTake = (attribute: string): Take => ({ select: sender, from: 'attribute', attribute, place: 'From' });

export const gmail: Profile = {
  id: 'gmail',
  name: 'Gmail',
  version: 1,
  kind: 'webmail',
  status: 'fromPublicSources',
  // `/mu/` is the page for phones.
  detect: { url: '^https://mail\\.google\\.com/mail/(?!mu/)' },
  ownAddress: [
    {
      select: 'a[aria-label*="@"][href*="accounts.google."]',
      from: 'attribute',
      attribute: 'aria-label',
      match: '\\(([^\\s()<>@]+@[^\\s()<>@]+)\\)\\s*$',
      place: 'Account',
    },
    // "Subject - own address - Gmail": the last one is not the sender's to write.
    { select: 'head > title', from: 'text', match: '\\s-\\s([^\\s<>@]+@[^\\s<>@]+)\\s-\\s[^@]+$', place: 'Title' },
  ],
  dateOrder: null,
  navigation: 'settle',
  pages: [
    {
      kind: 'message',
      url: `${view}(?!(?:drafts|spam|trash|scheduled)/)(?:[^/?]+/)+(?<id>[A-Za-z0-9]{16,})(?:\\?|$)`,
      container: '[role="main"]',
      has: '[data-message-id] .gD[email], [data-message-id] td.gF span[email]',
      rows: '[data-message-id]:not([data-message-id] *)',
      id: [
        {
          select: ':scope',
          from: 'attribute',
          attribute: 'data-legacy-message-id',
          match: '^([0-9a-f]{8,})$',
          place: 'Message',
        },
        { select: ':scope', from: 'attribute', attribute: 'data-message-id', match: '^#?(msg-[a-z]:[\\w-]+)$', place: 'Message' },
      ],
      facts: { email: [senderTake('email')], name: [senderTake('name')] },
      recipients: [{ select: '.hb span[email]', from: 'attribute', attribute: 'email', place: 'To' }],
      date: [{ select: '.gK .g3[title], .g3[title]', from: 'attribute', attribute: 'title', place: 'Date' }],
      subject: [{ select: '.ha h2, h2.hP', from: 'text', place: 'Subject' }],
      body: 'div.ii.gt, .a3s',
      bodyWithout: [
        'blockquote',
        '.gmail_quote',
        '.gmail_attr',
        '.gmail_signature',
        '[data-smartmail="gmail_signature"]',
        '.ajR',
        '.yj6qo',
      ],
      badge: [
        { select: sender, position: 'after' },
        { select: '.ha h2, h2.hP', position: 'after' },
      ],
    },
    {
      kind: 'compose',
      url: `${account}.*[?#&]compose=`,
      container: '.M9, .I5',
      has: '[g_editable="true"], .Am.Al',
      recipients: [
        { select: '[name="to"] [role="option"][data-hovercard-id]', from: 'attribute', attribute: 'data-hovercard-id', place: 'To' },
        { select: '.agb .afV[data-hovercard-id]', from: 'attribute', attribute: 'data-hovercard-id', place: 'To' },
      ],
      editor: ['[g_editable="true"][contenteditable="true"]', '.Am.Al'],
    },
    // Beside the preview a row is two or three table rows, the subject in another than the sender.
    list('inbox|imp|all|starred|snoozed|sent|label/[^/]+|category/[^/]+|search/[^/]+', { has: 'tr.zA.apv[id]', rows: 'tr.zA.apv[id]' }),
    list('inbox|imp|snoozed|category/[^/]+', { item: { ...mail, incoming: 'tr.zA' } }),
    list('sent', { item: { ...mail, outgoing: 'tr.zA' } }),
    // Mail of both directions, and no word which.
    list('all|starred|label/[^/]+|search/[^/]+'),
  ],
};
