import type { Anchor, Profile, Take } from '../profile.ts';

const pane = '#tabcontent > .tab-pane.active';
const screen = ':scope > .panel > .panel-body .screen-container > .content-box';
const tree = `${screen} > div > .treeview > table.tree`;
const cell = (titles: string[], column: string): Take['select'] =>
  titles.map((title) => `td[data-title="${title}: "] ${column}`).join(', ');

/** A list opened from a party's "related records" names the party in its address and, in words, in its title. */
const relatedTo = (model: string, field: string): string =>
  `^https?://[^#]+#[^/;]+/model/${model};domain=%5B%5B%22${field}%22%2C%22%3D%22%2C(?<id>[0-9]+)%5D%5D`;
const nameInTitle: Take[] = [{ select: '.toolbar .title', from: 'attribute', attribute: 'title', match: '\\((.+)\\)$', place: 'title' }];
const besideTitle: Anchor[] = [{ select: '.toolbar .navbar-header > a.navbar-brand', position: 'after' }];

/** The Tryton web client (sao). Checked on Tryton 6.0 from Debian. Values are live values of controls, never text. */
export const tryton: Profile = {
  id: 'tryton',
  name: 'Tryton',
  version: 1,
  kind: 'crm',
  status: 'checkedOnRealHost',
  // Each id alone stands on other sites too.
  detect: { has: 'body:has(#tabcontent):has(#main_navbar, #tablist)' },
  dateOrder: 'monthFirst',
  navigation: 'settle',
  pages: [
    {
      kind: 'record',
      url: '^https?://[^#]+#[^/;]+/model/(?<type>party\\.party)/(?<id>[0-9]+)',
      container: pane,
      has: `${screen} > .form > table > tbody > tr:first-child input[name="code"]`,
      facts: {
        name: [
          { select: `${screen} > .form > table > tbody > tr:first-child tr:first-child input[name="name"]`, from: 'value', place: 'Name' },
        ],
        code: [{ select: `${screen} > .form > table > tbody > tr:first-child input[name="code"]`, from: 'value', place: 'Code' }],
        email: [
          {
            select: '.form-one2many table.tree tr:has(.column-selection) .column-char',
            from: 'text',
            match: '^([^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+)$',
            place: 'Contact Mechanisms',
          },
        ],
        phone: [
          {
            select: '.form-one2many table.tree tr:has(.column-selection) .column-char',
            from: 'text',
            match: '^(\\+[0-9][0-9\\s()./-]{5,24})$',
            place: 'Contact Mechanisms',
          },
        ],
        website: [
          {
            select: '.form-one2many table.tree tr:has(.column-selection) .column-char',
            from: 'text',
            match: '^(https?://\\S+)$',
            place: 'Contact Mechanisms',
          },
        ],
      },
      items: [],
      badge: [{ select: `${screen} > .form > table > tbody > tr:first-child tr:first-child > td.form-label`, position: 'append' }],
    },
    {
      kind: 'record',
      url: relatedTo('sale\\.sale', 'party'),
      recordType: 'party.party',
      container: pane,
      has: tree,
      facts: { name: nameInTitle },
      items: [
        {
          kind: 'order',
          rows: `${tree} > tbody > tr`,
          id: { select: cell(['Number', 'Номер', 'شماره'], '.column-char'), from: 'text', place: 'Number' },
          date: { select: '.column-date', from: 'text', place: 'Sale Date' },
          amount: { select: '.column-float, .column-numeric', from: 'text', place: 'Untaxed' },
          state: { select: cell(['State', 'Состояние', 'وضعیت'], '.column-selection'), from: 'text', place: 'State' },
        },
      ],
      badge: besideTitle,
    },
    {
      kind: 'record',
      url: relatedTo('sale\\.complaint', 'customer'),
      recordType: 'party.party',
      container: pane,
      has: tree,
      facts: { name: nameInTitle },
      items: [
        {
          kind: 'case',
          rows: `${tree} > tbody > tr`,
          id: { select: cell(['Number', 'Номер', 'شماره'], '.column-char'), from: 'text', place: 'Number' },
          date: { select: '.column-date', from: 'text', place: 'Date' },
          state: { select: cell(['State', 'Состояние', 'Штат', 'وضعیت'], '.column-selection'), from: 'text', place: 'State' },
        },
      ],
      badge: besideTitle,
    },
    {
      kind: 'list',
      url: '^https?://[^#]+#[^/;]+/model/party\\.party(?:;|$)',
      container: pane,
      has: tree,
      rows: `${tree} > tbody > tr`,
      recordType: 'party.party',
      facts: {
        name: [{ select: cell(['Name', 'Имя', 'Наименование', 'نام'], '.column-char'), from: 'text', place: 'Name' }],
        code: [{ select: cell(['Code', 'Код', 'کد'], '.column-char'), from: 'text', place: 'Code' }],
        balanceDue: [
          {
            select: cell(['Receivable Today', 'Подлежащий получению сегодня', 'دریافتی امروز'], ':is(.column-float, .column-numeric)'),
            from: 'text',
            place: 'Receivable Today',
          },
        ],
      },
      badge: [{ select: cell(['Name', 'Имя', 'Наименование', 'نام'], '.column-char'), position: 'append' }],
    },
  ],
};
