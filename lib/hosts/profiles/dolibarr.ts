import { customFields } from '../custom-fields.ts';
import type { ListPage, Profile, RecordPage } from '../profile.ts';

const banner = '.arearef .refid';
/** Cells carry no field name, only a label in the user's language in the cell before. */
const labelled = (labels: string[], place: string) => ({ select: '.tabBar .tableforfield', labels, place, confidence: 0.9 });

/** Telephone lines stand beside a picture; the fax machine's beside another. */
const phoneLine =
  ':is(div, span):has(> :is(.fa-phone-alt, .fa-phone, .fa-mobile-alt, [src*="object_phoning.png"], [src*="object_phoning_mobile"]))';

const record: Omit<RecordPage, 'url' | 'recordType'> = {
  kind: 'record',
  has: banner,
  facts: {
    ...customFields('.tabBar .tableforfield'),
    name: [{ select: banner, from: 'text', without: '.refidno', place: 'Heading' }],
    email: [
      {
        select: '.arearef .refidno a[href^="mailto:"], .tableforfield a[href^="mailto:"]',
        from: 'href',
        match: '^mailto:([^?]+)',
        place: 'E-mail',
      },
    ],
    phone: [
      { select: `.arearef .refidno ${phoneLine}`, from: 'text', place: 'Phone' },
      { select: '.arearef .refidno a[href^="tel:"]:not(:has(> .fa-fax), .fa-fax ~ *)', from: 'text', place: 'Phone' },
    ],
    owner: [
      labelled(
        [
          'Sales representatives',
          'Sales representative',
          'Commerciaux',
          'Vertriebsmitarbeiter',
          'Торговые представители',
          'نمایندگان فروش',
        ],
        'Sales representatives',
      ),
    ],
    status: [{ select: '.arearef .statusref .badge-status, .arearef .statusref', from: 'text', place: 'Status' }],
    website: [{ select: '.arearef .refidno a[target="_blank"][href^="http"]', from: 'href', place: 'Web' }],
    updatedAt: [
      labelled(
        [
          'Latest modification date',
          'Date de dernière modification',
          'Datum letzte Änderung',
          'Дата последнего изменения',
          'آخرین تاریخ اصلاح',
        ],
        'Latest modification date',
      ),
    ],
  },
  items: [],
  badge: [
    { select: '.arearef .refid .refidno', position: 'before' },
    { select: banner, position: 'append' },
  ],
};

const company: typeof record = {
  ...record,
  facts: {
    ...record.facts,
    code: [labelled(['Customer code', 'Code client', 'Kundennummer', 'Код клиента', 'کد مشتری'], 'Customer code')],
  },
  items: [
    {
      // The customer's tab shows the last orders.
      kind: 'order',
      rows: '.fichehalfright tr.oddeven:has(a[href*="/commande/card.php"])',
      id: { select: 'a[href*="/commande/card.php"]', from: 'href', match: '[?&]id=(\\d+)', place: 'Orders' },
      date: { select: 'td', from: 'text', match: '^(\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})$', place: 'Orders' },
      amount: { select: 'td', from: 'text', match: '^(-?\\d[\\d\\s.,]*[.,]\\d{2})$', place: 'Orders' },
      subject: { select: 'a[href*="/commande/card.php"]', from: 'text', place: 'Orders' },
      state: { select: '.badge-status', from: 'text', place: 'Orders' },
    },
  ],
};

const rowId: ListPage['id'] = [
  { select: ':scope', from: 'attribute', attribute: 'data-rowid', place: 'Name' },
  { select: 'input.checkforselect', from: 'attribute', attribute: 'value', place: 'Name' },
];
/** The columns of roles ("Customer", "Prospect") link to the same company: the name is the first such link. */
const companyLink = 'a[href*="/societe/card.php?socid="]';
const contactLink = 'a[href*="/contact/card.php?id="]';
const list = (type: string, link: string, facts: ListPage['facts']): ListPage => ({
  kind: 'list',
  url: `^https?://[^?#]+/${type}/list\\.php`,
  has: 'tr.oddeven',
  rows: `tr.oddeven:is([data-rowid], :has(input.checkforselect)):has(${link})`,
  recordType: type,
  id: rowId,
  facts: {
    name: [{ select: `td[data-key="ref"] a, td[class*="tdoverflowmax"] ${link}`, from: 'text', place: 'Name' }],
    email: [
      { select: 'td a[href^="mailto:"]', from: 'href', match: '^mailto:([^?]+)', place: 'E-mail' },
      // Older versions print the address without a link.
      { select: 'td:not(:has(a))', from: 'text', match: '^([^\\s@]+@[^\\s@]+\\.[^\\s@]+)$', place: 'E-mail' },
    ],
    phone: [{ select: 'td a[href^="tel:"]:not(:has(> .fa-fax), .fa-fax ~ *)', from: 'text', place: 'Phone' }],
    ...facts,
  },
  badge: [{ select: `td[data-key="ref"] a, td[class*="tdoverflowmax"] ${link}`, position: 'after' }],
});

/** Dolibarr, themes eldy and md. Tooltips repeat names and addresses in `title`, so only words count. */
export const dolibarr: Profile = {
  id: 'dolibarr',
  name: 'Dolibarr',
  version: 1,
  kind: 'crm',
  status: 'fromPublicSources',
  detect: { has: '#id-container, .arearef .refid' },
  dateOrder: null,
  navigation: 'documents',
  pages: [
    {
      ...company,
      url: '^https?://[^?#]+/(?<type>societe)/(?:card|contact|agenda|messaging|consumption|notify)\\.php\\?(?:[^#]*&)?(?:socid|id)=(?<id>\\d+)',
    },
    { ...company, url: '^https?://[^?#]+/comm/card\\.php\\?(?:[^#]*&)?(?:socid|id)=(?<id>\\d+)', recordType: 'societe' },
    {
      ...record,
      url: '^https?://[^?#]+/(?<type>contact)/(?:card|perso|agenda|messaging)\\.php\\?(?:[^#]*&)?id=(?<id>\\d+)',
      facts: {
        ...record.facts,
        company: [{ select: `.arearef .refidno ${companyLink}`, from: 'text', place: 'Third party' }],
        jobTitle: [labelled(['Job position', 'Poste/fonction', 'Position/Funktion', 'Должность', 'موقعیت شغلی'], 'Job position')],
      },
    },
    list('societe', companyLink, {}),
    list('contact', contactLink, { company: [{ select: companyLink, from: 'text', place: 'Third party' }] }),
    {
      kind: 'compose',
      url: '^https?://[^?]+\\?(?=.*\\baction=presend)',
      has: 'form#mailform',
      recipients: [{ select: '#sendto', from: 'value', place: 'To' }],
      editor: ['#cke_message iframe.cke_wysiwyg_frame', 'textarea#message'],
    },
  ],
};
