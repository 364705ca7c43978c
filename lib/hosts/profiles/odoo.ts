import { customFields } from '../custom-fields.ts';
import type { Anchor, ListPage, Profile, RecordPage, Take } from '../profile.ts';

/** A field of the record itself: inside another field stand the fields of other records (a company's people). */
const widget = (name: string, tag = ''): string =>
  `.o_form_view ${tag}.o_field_widget[name="${name}"]:not(.o_field_widget .o_field_widget)`;

/** From 16 on a form is always in editing, so values stand in inputs; before, the widget is the input, link or text itself. */
const field = (name: string, place: string): Take[] => [
  { select: `${widget(name)} :is(input, textarea), ${widget(name, 'input')}`, from: 'value', place },
  { select: `${widget(name)}:not(:has(input, textarea))`, from: 'text', without: 'button, .btn, ul', place },
];

/** 18 and newer: the path is a stack of pairs of action and id, the last is what is open. */
const path = '^https?://[^/]+/(?:scoped_app|odoo)/(?:[^?#]*/)?';
/** Up to 17. */
const hash = '^https?://[^/]+/web(?:\\?[^#]*)?#';
const hashOf = (model: string): string => `${hash}(?=.*\\bid=(?<id>\\d+))(?=.*\\bview_type=form)(?=.*\\bmodel=${model}(?:&|$))`;

const badge: Anchor[] = [
  { select: '.o_form_view .oe_title', position: 'append' },
  { select: '.o_last_breadcrumb_item', position: 'after' },
  { select: '.o_control_panel .breadcrumb', position: 'append' },
];

/** A dialog with another record's form opens outside of the action manager. */
const container = '.o_action_manager';

const partner: Omit<RecordPage, 'url'> = {
  kind: 'record',
  container,
  has: widget('name'),
  recordType: 'res.partner',
  facts: {
    ...customFields('.o_form_sheet'),
    name: field('name', 'Name'),
    company: field('parent_id', 'Company'),
    email: field('email', 'Email'),
    phone: [...field('phone', 'Phone'), ...field('mobile', 'Mobile')],
    code: field('ref', 'Reference'),
    owner: field('user_id', 'Salesperson'),
    jobTitle: field('function', 'Job Position'),
    website: field('website', 'Website'),
    address: field('street', 'Address'),
    totalAmount: [{ select: '.oe_stat_button .o_field_widget[name="total_invoiced"]', from: 'text', place: 'Invoiced', confidence: 0.8 }],
    balanceDue: field('total_due', 'Total Due').map((take) => ({ ...take, confidence: 0.8 })),
    // Log notes and tracked changes are our own papers; what is left went to the followers or came from them.
    lastContactAt: [
      {
        select: '.o-mail-Chatter .o-mail-Message:has(.o-mail-Message-body:not(.o-note)) .o-mail-Message-date',
        from: 'attribute',
        attribute: 'title',
        place: 'Chatter',
        confidence: 0.8,
      },
    ],
  },
  items: [],
  badge,
};

/**
 * A lead is a customer where it says whose: by the address (the link beside it is there only if there is one). The
 * address names the record, too: one customer has many opportunities, and each a number of its own.
 */
const lead: Omit<RecordPage, 'url'> = {
  kind: 'record',
  container,
  has: `${widget('email_from')} a[href^="mailto:"]`,
  recordType: 'crm.lead',
  // What is being typed names nobody yet.
  id: [{ select: `${widget('email_from')}:not(:focus-within) a[href^="mailto:"]`, from: 'href', match: '^mailto:([^?]+)', place: 'Email' }],
  facts: {
    name: [...field('partner_id', 'Customer'), ...field('contact_name', 'Contact Name'), ...field('partner_name', 'Company Name')],
    company: field('partner_name', 'Company Name'),
    email: field('email_from', 'Email'),
    phone: [...field('phone', 'Phone'), ...field('mobile', 'Mobile')],
    owner: field('user_id', 'Salesperson'),
    status: [{ select: `${widget('stage_id')} .o_arrow_button_current`, from: 'text', place: 'Stage' }],
    jobTitle: field('function', 'Job Position'),
    dealAmount: field('expected_revenue', 'Expected Revenue'),
  },
  items: [],
  badge,
};

const cell = (...names: string[]): string => names.map((name) => `td.o_data_cell[name="${name}"]`).join(', ');
/** Before 17. Where cells have names, other columns hold the addresses of others. */
const unnamed = 'td.o_data_cell:not([name])';
const anyList = `^https?://[^/]+/(?:(?:scoped_app|odoo)/(?:[^?#]*/)?[a-z][\\w.-]*(?:[?#]|$)|web(?:\\?[^#]*)?#(?=.*\\bview_type=list))`;

const partners = (name: string, has: string): ListPage => ({
  kind: 'list',
  url: anyList,
  container,
  has,
  rows: '.o_list_view tr.o_data_row',
  facts: {
    name: [{ select: name, from: 'text', place: 'Name' }],
    email: [{ select: `${cell('email')}, ${unnamed} a[href^="mailto:"]`, from: 'text', place: 'Email' }],
    phone: [{ select: `${cell('phone', 'mobile')}, ${unnamed} a[href^="tel:"]`, from: 'text', without: 'button, .btn', place: 'Phone' }],
    company: [{ select: cell('parent_id'), from: 'text', place: 'Company' }],
    owner: [{ select: cell('user_id'), from: 'text', place: 'Salesperson' }],
    nextContactAt: [{ select: cell('activity_date_deadline'), from: 'text', place: 'Next Activity Deadline' }],
  },
  badge: [{ select: name, position: 'append' }],
});

/** Odoo 15 to 19, the web client. A list shows no ids (`data-id` is a counter of the page's own): rows go by address. */
export const odoo: Profile = {
  id: 'odoo',
  name: 'Odoo',
  version: 1,
  kind: 'crm',
  status: 'fromPublicSources',
  detect: { has: '.o_web_client' },
  dateOrder: null,
  navigation: 'settle',
  pages: [
    { ...partner, url: `${path}(?:contacts|(?:m-)?res\\.partner)/(?<id>\\d+)(?:[?#]|$)` },
    { ...partner, url: hashOf('res\\.partner') },
    // Behind any other action the form itself says what it is.
    { ...lead, url: `${path}[\\w.-]+/\\d+(?:[?#]|$)` },
    { ...lead, url: hashOf('crm\\.lead').replace('(?<id>\\d+)', '\\d+') },
    {
      ...partner,
      url: `${path}[\\w.-]+/(?<id>\\d+)(?:[?#]|$)`,
      has: '.o_form_view .o_field_widget:is([name="company_type"], [name="is_company"])',
    },
    partners(
      cell('complete_name', 'display_name'),
      '.o_list_view:has(th:is([data-name="email"], [data-name="phone"])) td.o_data_cell:is([name="complete_name"], [name="display_name"])',
    ),
    // Before 17 cells have no names; the first column is the name where the heading says so.
    partners(
      'td.o_list_record_selector + td.o_data_cell',
      '.o_list_view thead:has(th:is([data-name="email"], [data-name="phone"])) th.o_list_record_selector + th[data-name="display_name"]',
    ),
    {
      kind: 'list',
      url: anyList,
      container,
      has: '.o_list_view th[data-name="email_from"]',
      rows: '.o_list_view tr.o_data_row',
      facts: {
        name: [
          { select: cell('partner_id'), from: 'text', place: 'Customer' },
          { select: cell('contact_name'), from: 'text', place: 'Contact Name' },
          { select: cell('partner_name'), from: 'text', place: 'Company Name' },
        ],
        email: [{ select: `${cell('email_from')}, ${unnamed} a[href^="mailto:"]`, from: 'text', place: 'Email' }],
        phone: [{ select: cell('phone', 'mobile'), from: 'text', without: 'button, .btn', place: 'Phone' }],
        owner: [{ select: cell('user_id'), from: 'text', place: 'Salesperson' }],
        status: [{ select: cell('stage_id'), from: 'text', place: 'Stage' }],
        dealAmount: [{ select: cell('expected_revenue'), from: 'text', place: 'Expected Revenue' }],
        nextContactAt: [{ select: cell('activity_date_deadline'), from: 'text', place: 'Next Activity Deadline' }],
      },
      badge: [{ select: `${cell('partner_id', 'contact_name', 'name')}, td.o_list_record_selector + td.o_data_cell`, position: 'append' }],
    },
    {
      kind: 'compose',
      has: '.modal .odoo-editor-editable, .modal .note-editable',
      recipients: [
        { select: '.modal .o_field_widget[name="partner_ids"] .o_tag', from: 'text', without: 'button, a', place: 'Recipients' },
      ],
      editor: ['.modal .odoo-editor-editable', '.modal .note-editable', '.o-mail-Composer-input'],
    },
  ],
};
