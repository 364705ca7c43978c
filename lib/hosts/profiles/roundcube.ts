import type { Profile } from '../profile.ts';

/**
 * Roundcube 1.4 to 1.7, elastic and larry skins. Checked on Roundcube 1.6 from Debian. The names `rcmContactAddress`,
 * `rcmrow…` and the header ids come from the core, not from a skin.
 */
export const roundcube: Profile = {
  id: 'roundcube',
  name: 'Roundcube',
  version: 1,
  kind: 'webmail',
  status: 'checkedOnRealHost',
  detect: { has: 'body[class*="task-"][class*="action-"]' },
  dateOrder: 'yearFirst',
  navigation: 'history',
  ownAddress: [
    { select: '.header-title.username', place: 'account' },
    { select: '#taskbar .username, #topnav .username', place: 'account' },
    { select: '#_from', place: 'From' },
  ],
  pages: [
    {
      kind: 'message',
      url: '^https?://[^?#]+\\?(?=[^#]*_action=(?:show|preview))(?=[^#]*_mbox=(?<box>[^&#]+))(?=[^#]*_uid=(?<id>[0-9]+))',
      has: '#messagebody',
      facts: {
        email: [
          {
            select:
              '#message-header td.from .rcmContactAddress, #message-header .header-summary .rcmContactAddress, #messageheader td.from .rcmContactAddress',
            from: 'attribute',
            attribute: 'title',
            place: 'From',
          },
        ],
        name: [
          {
            select:
              '#message-header td.from .rcmContactAddress, #message-header .header-summary .rcmContactAddress, #messageheader td.from .rcmContactAddress',
            from: 'text',
            place: 'From',
          },
        ],
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
      subject: [{ select: '#message-header .subject, #messageheader .subject', from: 'text', without: '.voice, a', place: 'Subject' }],
      body: '#messagebody',
      bodyWithout: ['blockquote', '.gmail_quote', '.gmail_signature', '#_rc_sig', 'div[id$="_rc_sig"]', '.rcmBody [id="reply-intro"]'],
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
        email: [{ select: '.rcmContactAddress', from: 'attribute', attribute: 'title', place: 'From' }],
        name: [{ select: '.rcmContactAddress', from: 'text', place: 'From' }],
      },
      item: {
        kind: 'message',
        id: { select: 'a[href*="_uid="]', from: 'href', match: '_mbox=([^&#]+)&(?:[^#]*&)?_uid=([0-9]+)', place: 'Subject' },
        date: { select: 'span.date, td.date', place: 'Date' },
        subject: { select: 'a[href*="_uid="] span, a[href*="_uid="]', from: 'text', place: 'Subject' },
        incoming: 'tr:not(:has(a[href*="_mbox=Sent"]))',
        outgoing: 'tr:has(a[href*="_mbox=Sent"])',
        answered: '.msgicon.replied, .status.replied',
      },
      badge: [
        // Before the name: the host cuts long names off, and a badge behind one with it.
        { select: 'span.fromto .adr', position: 'before' },
        { select: 'td.fromto .adr, td.from .adr', position: 'before' },
      ],
    },
  ],
};
