import type { Profile } from '../profile.ts';

/** Above a mail that we sent the summary names its recipient, and so do larry's short headers. */
const sender =
  '#message-header td.from .rcmContactAddress, #message-header:not(:has(td.from)) .header-summary .rcmContactAddress, #messageheader td.from .rcmContactAddress:not(#preview-shortheaders *)';
/** Mails to several people name the first of them. */
const firstAddress = '.adr:not(.adr ~ .adr) .rcmContactAddress';
/** Three layouts: one cell for all, or columns of which some users show both sender and recipient. */
const correspondent = `.fromto ${firstAddress}, td.from ${firstAddress}, tr:not(:has(.fromto, td.from)) td.to ${firstAddress}`;
/** What stands where a mail has none is no subject. */
const realSubject = '^(?!\\((?:no subject|بدون موضوع|без темы)\\)$)([^]+)$';
const contactField = (name: string, inside: string): string => `.contactcontroller${name} ${inside}`;

/**
 * Roundcube 1.4 to 1.7, elastic and larry skins. Checked on Roundcube 1.6 from Debian. The names `rcmContactAddress`,
 * `rcmrow…`, `contactcontroller…` and the header ids come from the core, not from a skin.
 */
export const roundcube: Profile = {
  id: 'roundcube',
  name: 'Roundcube',
  version: 1,
  kind: 'webmail',
  status: 'checkedOnRealHost',
  // Only elastic marks its body.
  detect: { has: 'body[class*="task-"][class*="action-"], script[src*="program/js/app."]' },
  dateOrder: 'yearFirst',
  navigation: 'history',
  ownAddress: [
    { select: '.header-title.username', place: 'account' },
    { select: '#taskbar .username, #topnav .username, #topline .username', place: 'account' },
    { select: '#_from', place: 'From' },
  ],
  pages: [
    {
      kind: 'message',
      url: '^https?://[^?#]+\\?(?=[^#]*_action=(?:show|preview))(?=[^#]*_mbox=(?<box>[^&#]+))(?=[^#]*_uid=(?<id>[0-9]+))',
      has: '#messagebody',
      facts: {
        email: [{ select: sender, from: 'attribute', attribute: 'title', place: 'From' }],
        name: [{ select: sender, from: 'text', place: 'From' }],
      },
      recipients: [
        {
          select: '#message-header td.to .rcmContactAddress, #messageheader td.to .rcmContactAddress',
          from: 'attribute',
          attribute: 'title',
          place: 'To',
        },
      ],
      date: [
        { select: '#message-header .header-summary .text-nowrap', place: 'Date' },
        { select: '#message-header td.date, #messageheader td.date', place: 'Date' },
      ],
      subject: [
        {
          select: '#message-header .subject, #messageheader .subject',
          from: 'text',
          without: '.voice, a',
          match: realSubject,
          place: 'Subject',
        },
      ],
      body: '#messagebody',
      bodyWithout: [
        'blockquote',
        '[class*="gmail_quote"]',
        '[class*="gmail_signature"]',
        '#_rc_sig',
        'div[id$="_rc_sig"]',
        '.rcmBody [id="reply-intro"]',
      ],
      badge: [
        { select: '#message-header .header-summary .adr', position: 'after' },
        { select: '#message-header td.from .adr, #messageheader td.from .adr', position: 'after' },
      ],
    },
    {
      kind: 'compose',
      url: '^https?://[^?#]+\\?(?=[^#]*_task=mail)(?=[^#]*_action=compose)',
      has: '#composebody',
      recipients: [{ select: '#_to', from: 'value', place: 'To' }],
      editor: ['#composebody_ifr', '#composebody'],
    },
    {
      kind: 'list',
      has: '#messagelist',
      rows: '#messagelist tbody tr.message:not(:has(a[href*="_mbox=Drafts"], a[href*="_mbox=Junk"]))',
      facts: {
        email: [{ select: correspondent, from: 'attribute', attribute: 'title', place: 'From' }],
        name: [{ select: correspondent, from: 'text', place: 'From' }],
      },
      item: {
        kind: 'message',
        id: { select: 'a[href*="_uid="]', from: 'href', match: '_mbox=([^&#]+)&(?:[^#]*&)?_uid=([0-9]+)', place: 'Subject' },
        date: { select: 'span.date, td.date', place: 'Date' },
        subject: { select: 'a[href*="_uid="] span, a[href*="_uid="]', from: 'text', match: realSubject, place: 'Subject' },
        incoming: 'tr:not(:has(a[href*="_mbox=Sent"]))',
        outgoing: 'tr:has(a[href*="_mbox=Sent"])',
        answered: '.msgicon.replied, .status.replied',
      },
      badge: [
        // Before the name: the host cuts long names off, and a badge behind one with it.
        { select: 'span.fromto .adr', position: 'before' },
        { select: 'td.fromto .adr, td.from .adr, td.to .adr', position: 'before' },
      ],
    },
    {
      // In a frame of the address book, or by itself.
      kind: 'record',
      url: '^https?://[^?#]+\\?(?=[^#]*_task=addressbook)(?=[^#]*_action=show)(?=[^#]*_source=(?<box>[^&#]+))(?=[^#]*_cid=(?<id>[^&#]+))',
      has: '#contacthead',
      recordType: 'contact',
      facts: {
        name: [
          { select: '#contacthead .names', from: 'text', place: 'Name' },
          { select: '#contacthead .namefield.name', from: 'text', place: 'Display name' },
        ],
        company: [{ select: '#contacthead .namefield.organization', from: 'text', place: 'Organization' }],
        jobTitle: [{ select: '#contacthead .namefield.jobtitle', from: 'text', place: 'Job title' }],
        email: [{ select: contactField('email', 'a.email'), from: 'href', match: '^mailto:([^?]+)', place: 'Email' }],
        phone: [{ select: contactField('phone', 'a.phone'), from: 'href', match: '^tel:(.+)$', place: 'Phone' }],
        website: [{ select: contactField('website', 'a.url'), from: 'href', place: 'Website' }],
        address: [{ select: contactField('address', '.contactfieldcontent'), from: 'text', place: 'Address' }],
      },
      items: [],
      badge: [
        { select: '#contacthead .names', position: 'append' },
        { select: '#contacthead .namefield.name', position: 'after' },
      ],
    },
  ],
};
