import type { ListPage, MessagePage, Profile, Take } from '../profile.ts';

const address = '([^\\s<>@,;"]+@[^\\s<>@,;"]+)';
const place = { from: 'From', date: 'Date', subject: 'Subject' };

/** Several views stay in the page: those that are not on show are moved far out of it or hidden. */
const shown = ':not([style*="-10000px"], [style*="-10000px"] *)';

const quoted = [
  'blockquote',
  '.gmail_quote',
  '.gmail_signature',
  '[data-marker="__SIG_PRE__"]',
  '[data-marker="__SIG_POST__"]',
  'hr[data-marker="__DIVIDER__"] ~ *',
];
const body = 'iframe[id$="__body__iframe"], iframe[name$="__body__iframe"], .MsgBody';

/** Full addresses, or, where the user chose so, names alone: then nobody is recognised. */
const sentBy = (select: string): MessagePage['facts'] => ({
  email: [
    { select, from: 'text', match: `<${address}>\\s*$`, place: place.from },
    { select, from: 'text', match: `^${address}$`, place: place.from },
  ],
  name: [{ select, from: 'text', match: '^"?([^<>@"]+?)"?\\s*(?:<[^<>]*>)?$', place: place.from }],
});
const sentTo = (select: string): Take[] => [{ select, from: 'text', match: `(?:^|<)${address}>?`, place: 'To' }];

const header = '.MsgHeaderTable[id$="_headerElement"]';
const from = `${header} td[id$="_from"], ${header} tr[id$="_from"]:not(:has(td[id$="_from"])) > td.LabelColValue`;
const capsule = '.ZmMailMsgCapsuleView';
const capsuleFrom = '.Conv2MsgHeader .info > table tr:first-child > td.LabelColValue';

const rowSender = '[id^="zlif__"]:is([id$="__fr"], [id*="__fr__"], [id$="__pa"], [id*="__pa__"])';
const list = (view: 'TV' | 'CLV'): ListPage => ({
  kind: 'list',
  url: '^https?://[^/]+/(?:zimbra/(?:mail|h/)?|mail)(?:\\?[^#]*)?#\\d+$',
  container: `[id^="zv__${view}"]${shown}`,
  has: `[id^="zli__${view}"]`,
  rows: `[id^="zli__${view}"]`,
  facts: {
    email: [{ select: `${rowSender}:only-of-type`, from: 'text', match: `^${address}$`, place: place.from }],
    name: [{ select: `${rowSender}:only-of-type`, from: 'text', match: '^([^<>@]+)$', place: place.from }],
  },
  badge: [{ select: rowSender, position: 'before' }],
});

/** The whole date stands in the tooltip, behind a word for it; on the page it is cut short. */
const datesOf = (select: string): Take[] => [
  { select, from: 'attribute', attribute: 'title', match: '^(?:[^:]{1,20}: ?)?([^:]*\\d{4}[^:]*\\d:\\d\\d[^:@]*)$', place: place.date },
  { select, from: 'text', place: place.date },
];

/**
 * Zimbra's classic web client. The address is a counter and means nothing: what is on show is in the page alone. The
 * modern client is another application: it is read by the general rules.
 */
export const zimbra: Profile = {
  id: 'zimbra',
  name: 'Zimbra',
  version: 1,
  kind: 'webmail',
  status: 'fromPublicSources',
  detect: { has: '[id^="zv__"], [class*="zimbra-client_"]' },
  ownAddress: [{ select: '#skin_container_username, #z_userName', from: 'text', match: `^${address}$`, place: 'Account' }],
  dateOrder: null,
  navigation: 'settle',
  pages: [
    {
      // A message opened in a tab of its own, or in the reading pane.
      kind: 'message',
      container: `:is([id^="zv__MSG"], [id^="zv__TV"], [id^="zv__CLV"])[id$="__MSG"]${shown}`,
      has: header,
      // No message's own key is in the page: its minute tells it from the others of one person.
      id: [
        { select: '.DateCol[title]', from: 'attribute', attribute: 'title', place: place.date },
        { select: '.DateCol', from: 'text', place: place.date },
      ],
      facts: sentBy(from),
      recipients: sentTo(
        `${header} tr[id$="_to"] > td.LabelColValue :is(.addrBubble, [id$="_com_zimbra_email"]), ${header} tr[id$="_to"] > td.LabelColValue`,
      ),
      date: datesOf('.DateCol'),
      subject: [{ select: '.SubjectCol', from: 'text', place: place.subject }],
      body,
      bodyWithout: quoted,
      badge: [{ select: from, position: 'append' }],
    },
    {
      kind: 'message',
      container: `[id^="zv__CLV"]${shown}:has(${capsule}), [id^="zv__CV"]${shown}:has(${capsule})`,
      has: `${capsule} .Conv2MsgHeader`,
      rows: capsule,
      id: [{ select: ':scope', from: 'attribute', attribute: 'id', match: 'MSGC(-?\\d+)', place: 'Message' }],
      facts: sentBy(capsuleFrom),
      recipients: sentTo('.Conv2MsgHeader .info > table tr + tr > td.LabelColValue'),
      date: datesOf('.Conv2MsgHeader .date'),
      subject: [{ select: '.Conv2Subject, .SubjectCol', from: 'text', place: place.subject }],
      body,
      bodyWithout: quoted,
      badge: [{ select: capsuleFrom, position: 'append' }],
    },
    {
      kind: 'compose',
      container: `[id^="zv__COMPOSE"]${shown}`,
      has: 'iframe[id$="_body_ifr"], textarea[id$="_body"]',
      recipients: sentTo('[id$="_to_cell"] .addrBubble'),
      editor: ['iframe[id$="_body_ifr"]', 'textarea[id$="_body"]'],
    },
    list('TV'),
    list('CLV'),
    { kind: 'generic', has: '[class*="zimbra-client_"]' },
  ],
};
