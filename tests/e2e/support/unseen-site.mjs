import { createServer } from 'node:http';

/**
 * A CRM and a webmail that no profile describes, with labels of everyday words in English, Persian and Russian, each
 * language in markup of its own. Everything is invented.
 *
 *   /<language>/customers, /<language>/customers/<id>   documents, one a page
 *   /app/...                                            one document; its script draws the views (`go` in the page)
 *   /mail/inbox, /mail/message/<id>, /mail/compose      a mailbox
 *   /settings, /article, /login, /dashboard             pages without a customer
 *   /clobbered/customers/<id>                           names that shadow what scripts ask of documents and nodes
 */
export const unseenCustomers = {
  en: [
    person(
      'Harriet Osei',
      'Bellweather Looms',
      'harriet@bellweather.example',
      '+44 20 7946 0533',
      '14 October 2024',
      '£1,240.50',
      'Tom Reyes',
      101,
    ),
    person(
      'Dmitri Vance',
      'Copperline Tools',
      'dmitri@copperline.example',
      '+44 20 7946 0581',
      '3 March 2025',
      '£880.00',
      'Tom Reyes',
      102,
    ),
    person(
      'Yusra Halabi',
      'Pinewood Dairy',
      'yusra@pinewood.example',
      '+44 20 7946 0612',
      '27 January 2025',
      '£12,005.10',
      'Ida Moreau',
      103,
    ),
    person('Colm Brady', 'Saltmarsh Boats', 'colm@saltmarsh.example', '+44 20 7946 0647', '9 December 2024', '£310.75', 'Ida Moreau', 104),
  ],
  fa: [
    person(
      'سمیرا کاظمی',
      'پارچه‌سرای نوین',
      'kazemi@parchesara.example',
      '۰۹۱۲ ۵۵۵ ۰۱۸۳',
      '۱۴۰۳/۰۷/۲۲',
      '۱۲٬۵۰۰٬۰۰۰ تومان',
      'رضا مرادی',
      201,
    ),
    person('بابک شریفی', 'آسیاب طلایی', 'sharifi@asiab.example', '۰۲۱-۸۸۵۵۰۱۹۹', '۱۲ آبان ۱۴۰۳', '۳٬۴۰۰٬۰۰۰ تومان', 'رضا مرادی', 202),
    person('لیلا فروتن', 'گلخانهٔ بهار', 'forootan@golkhane.example', '۰۹۳۵ ۵۵۵ ۰۱۲۷', '۱۴۰۴/۰۱/۱۸', '۷۸۰٬۰۰۰ تومان', 'مهتاب نیک‌پی', 203),
  ],
  ru: [
    person(
      'Ольга Викторовна Седова',
      'ООО «Северный свет»',
      'sedova@sevsvet.example',
      '+7 (495) 555-01-62',
      '14 октября 2024 г.',
      '84 500,50 ₽',
      'Павел Гордеев',
      301,
    ),
    person('Артём Лапин', 'АО «Ткач»', 'lapin@tkach.example', '+7 (812) 555-01-45', '03.03.2025', '1 250 000 ₽', 'Павел Гордеев', 302),
    person(
      'Зарина Юсупова',
      'ИП Юсупова З. А.',
      'z.yusupova@zarina.example',
      '+7 (843) 555-01-88',
      '27 января 2025 г.',
      '9 990,00 ₽',
      'Анна Белых',
      303,
    ),
  ],
};
const unseenOwner = 'mina@northlight.example';

function person(name, company, email, phone, lastOrder, lastAmount, owner, id) {
  return { id, name, company, email, phone, lastOrder, lastAmount, owner };
}

const labels = {
  en: ['Company', 'E-mail', 'Phone', 'Last order', 'Last order amount', 'Account manager', 'Customers', 'Name', 'Total'],
  fa: ['شرکت', 'ایمیل', 'تلفن همراه', 'آخرین سفارش', 'مبلغ آخرین سفارش', 'مسئول حساب', 'مشتریان', 'نام مشتری', 'جمع'],
  ru: ['Компания', 'Эл. почта', 'Телефон', 'Последний заказ', 'Сумма последнего заказа', 'Менеджер', 'Клиенты', 'Клиент', 'Итого'],
};

const escape = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const fieldsOf = ({ company, email, phone, lastOrder, lastAmount, owner }) => [company, email, phone, lastOrder, lastAmount, owner];

/** A definition list, a table of two columns, a form. */
const records = {
  en: (rows) => `<dl>${rows.map(([label, value]) => `<dt>${label}</dt><dd>${escape(value)}</dd>`).join('')}</dl>`,
  fa: (rows) =>
    `<table><tbody>${rows.map(([label, value]) => `<tr><th>${label}:</th><td>${escape(value)}</td></tr>`).join('')}</tbody></table>`,
  ru: (rows) =>
    `<form>${rows.map(([label, value], i) => `<p><label for="f${i}">${label}</label> <input id="f${i}" name="field_${i}" value="${escape(value)}"></p>`).join('')}</form>`,
};

function recordPage(language, one) {
  const rows = fieldsOf(one).map((value, i) => [labels[language][i], value]);
  return `<h1>${escape(one.name)}</h1>${records[language](rows)}`;
}

function listPage(language) {
  const words = labels[language];
  const heads = [words[7], words[0], words[1], words[2], words[3]];
  const lines = unseenCustomers[language].map(
    ({ id, name, company, email, phone, lastOrder }) =>
      `<tr><td><a href="/${language}/customers/${id}">${escape(name)}</a></td><td>${escape(company)}</td><td>${email}</td><td>${phone}</td><td>${lastOrder}</td></tr>`,
  );
  return `<h1>${words[6]}</h1><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${lines.join('')}<tr><td>${words[8]}</td><td></td><td></td><td></td><td></td></tr></tbody></table>`;
}

/** Quoted mail in marks of two mail programs, and a signature. */
export const unseenLetters = [
  {
    id: 11,
    from: 0,
    day: '12 March 2025',
    at: '2025-03-12T10:30:00Z',
    subject: 'Delivery is late again',
    text: 'The looms have not come and nobody answers. We may have to look elsewhere.',
  },
  {
    id: 12,
    from: 0,
    day: '14 March 2025',
    at: '2025-03-14T08:05:00Z',
    subject: 'Re: Delivery is late again',
    text: 'They arrived this morning, thank you for calling.',
  },
  {
    id: 13,
    from: 2,
    day: '17 March 2025',
    at: '2025-03-17T16:45:00Z',
    subject: 'Forty more seats',
    text: 'We are growing and need forty more seats by May.',
  },
];
export const unseenQuote = 'This older sentence was written by somebody else.';

const letterPage = ({ from, day, at, subject, text }) => {
  const { name, email } = unseenCustomers.en[from];
  return `<main><h1>${subject}</h1><table class="head"><tbody>
    <tr><th>From:</th><td>${name} &lt;${email}&gt;</td></tr><tr><th>To:</th><td>Mina Rostami &lt;${unseenOwner}&gt;</td></tr>
    <tr><th>Date:</th><td><time datetime="${at}">${day}</time></td></tr></tbody></table>
    <div class="message-body"><p>${text}</p><div class="quote-line">On Monday Mina wrote:</div><blockquote>${unseenQuote}</blockquote></div></main>`;
};
const inbox = `<main><h1>Inbox</h1><table><thead><tr><th>From</th><th>Subject</th><th>Date</th></tr></thead><tbody>${unseenLetters
  .map(({ id, from, day, subject }) => {
    const { name, email } = unseenCustomers.en[from];
    return `<tr data-id="${id}"><td>${name} &lt;${email}&gt;</td><td><a href="/mail/message/${id}">${subject}</a></td><td>${day}</td></tr>`;
  })
  .join('')}</tbody></table></main>`;
const compose = ({ name, email }) => `<main><h1>New message</h1><form>
  <p><label for="to">To</label> <input id="to" value="${name} &lt;${email}&gt;"></p><p><label for="subject">Subject</label> <input id="subject" value="About your order"></p>
  <div contenteditable="true" role="textbox" aria-label="Message" style="min-height:120px;border:1px solid">Dear Harriet,</div></form></main>`;

const pages = {
  settings: `<h1>Settings</h1><h2>Your profile</h2><form><p><label>Full name <input value="Mina Rostami"></label></p><p><label>E-mail <input value="${unseenOwner}"></label></p>
    <p><label>Phone <input value="+44 20 7946 0700"></label></p></form><h2>Notifications</h2><p><label><input type="checkbox"> Weekly letter</label></p>`,
  article: `<article><h1>How Harriet Osei kept her customers</h1><p class="byline">By Tom Reyes, 14 October 2024</p>${'<p>A loom is a patient machine, and so, she says, is a customer who is listened to. The town has made cloth for three hundred years, and the people who buy it have long memories for a late delivery and longer ones for an honest word.</p>'.repeat(6)}
    <p>Write to the author: <a href="mailto:tom@gazette.example">tom@gazette.example</a></p></article>`,
  login: `<h1>Sign in</h1><form><p><label>E-mail <input type="email" value="harriet@bellweather.example"></label></p><p><label>Password <input type="password" value="secret"></label></p><button>Sign in</button></form>`,
  dashboard: `<h1>Dashboard</h1><section><h2>Revenue</h2><p>£48,200</p></section><section><h2>New customers</h2><p>12</p></section><section><h2>Last order</h2><p>14 October 2024</p></section>
    <ul><li>Tom Reyes added a note</li><li>Ida Moreau closed a case</li></ul>`,
};

/** A record whose parts bear the names of what scripts ask of a document and its nodes. */
const clobbered =
  () => `<img name="URL" alt=""><img name="title" alt=""><form name="body"></form><form name="documentElement"><input name="lang" value="fa"></form><img name="querySelectorAll" alt="">
  <form id="customer">${[
    'children',
    'childNodes',
    'parentNode',
    'attributes',
    'tagName',
    'title',
    'URL',
    'textContent',
    'id',
    'getAttribute',
    'nodeType',
    'shadowRoot',
  ]
    .map((name) => `<input type="hidden" name="${name}" value="x">`)
    .join('')}
  <h1>${escape('Hunt <img src=x onerror="globalThis.isBroken=true"> Ltd')}</h1>
  <dl><dt>Company</dt><dd>${escape('<b>Bold</b> & Sons')}</dd><dt>E-mail</dt><dd>hunt@bold.example</dd><dt>Phone</dt><dd>+44 20 7946 0733</dd>
  <dt>Account manager</dt><dd>${escape('<script>globalThis.isBroken=true</script>')}</dd></dl></form>`;

/** Runs in the page: one view after the other in the same elements, as client-side routers draw them. */
function app(customers) {
  const invoices = customers.map(({ id, name }, i) => [
    id,
    name,
    `clerk${i}@northlight.example`,
    `0${i}5550${id}${id}`,
    `2${i} April 2025`,
    '',
  ]);
  const listed = customers.map(({ id, name, email, phone, lastOrder, company }) => [id, name, email, phone, lastOrder, company]);
  const heads = {
    customers: ['Customer', 'E-mail', 'Phone', 'Last order', 'Company'],
    invoices: ['Customer', 'Approved by', 'Invoice no.', 'Due', 'Remarks'],
  };
  const view = document.querySelector('#view');
  const fill = (element, words) => {
    if (element.textContent !== words) element.textContent = words;
  };
  const drawTable = (kind) => {
    if (view.dataset.kind !== 'table') {
      view.innerHTML = `<h1></h1><table><thead><tr>${'<th></th>'.repeat(5)}</tr></thead><tbody>${`<tr><td><a></a></td>${'<td></td>'.repeat(4)}</tr>`.repeat(customers.length)}</tbody></table>`;
      view.dataset.kind = 'table';
    }
    fill(view.querySelector('h1'), kind === 'customers' ? 'Customers' : 'Invoices');
    for (const [i, head] of heads[kind].entries()) fill(view.querySelectorAll('th')[i], head);
    for (const [i, row] of [...view.querySelectorAll('tbody tr')].entries()) {
      const [id, name, ...rest] = (kind === 'customers' ? listed : invoices)[i];
      const link = row.querySelector('a');
      link.href = `/app/customers/${id}`;
      fill(link, name);
      for (const [j, words] of rest.entries()) fill(row.children[j + 1], words);
    }
  };
  const drawRecord = (id) => {
    const one = customers.find((customer) => customer.id === id);
    if (view.dataset.kind !== 'record') {
      view.innerHTML = `<h1><span></span></h1><dl>${['Company', 'E-mail', 'Phone', 'Last order'].map((label) => `<dt>${label}</dt><dd></dd>`).join('')}</dl>`;
      view.dataset.kind = 'record';
    }
    fill(view.querySelector('h1 span'), one.name);
    for (const [i, words] of [one.company, one.email, one.phone, one.lastOrder].entries()) fill(view.querySelectorAll('dd')[i], words);
  };
  const draw = (path) => {
    const [, id] = /customers\/(\d+)/.exec(path) ?? [];
    if (id === undefined) drawTable(path.endsWith('invoices') ? 'invoices' : 'customers');
    else drawRecord(Number(id));
  };
  /** `lagMs` above 0: the address goes first and the view that much later; below 0: the view goes first. */
  globalThis.go = async (path, lagMs = 0) => {
    const wait = () => new Promise((resolve) => setTimeout(resolve, Math.abs(lagMs)));
    if (lagMs < 0) draw(path);
    if (lagMs < 0) await wait();
    history.pushState(null, '', path);
    if (lagMs > 0) await wait();
    if (lagMs >= 0) draw(path);
  };
  draw(location.pathname);
}

/** The mailbox as one document: `read` puts another letter into the same elements. */
function mailApp(letters) {
  globalThis.read = async (id, lagMs) => {
    history.pushState(null, '', `/mail/message/${id}`);
    await new Promise((resolve) => setTimeout(resolve, lagMs));
    document.querySelector('main').outerHTML = letters[id];
  };
}

/** @returns {Promise<{ url: string, mailUrl: string, stop: () => Promise<void> }>} Two origins of one server on loopback. */
export async function startUnseenSite() {
  const server = createServer((request, response) => {
    const [, section = '', second = '', third = ''] = (request.url ?? '/').split(/[/?#]/u);
    const document = (body, { language = 'en', title = 'Ledgerhouse', script = '', head = '' } = {}) =>
      `<!doctype html><html lang="${language}" dir="${language === 'fa' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><title>${escape(title)}</title>
       <style>*{margin:0;padding:0}body{font:16px sans-serif;margin:0}header{padding:12px 24px;background:#eee}main,#view{padding:24px}td,th{padding:6px 14px;text-align:start}</style>
       <header><nav><a href="/app/customers">Customers</a> <a href="/app/invoices">Invoices</a></nav>${head}</header>${body}${script === '' ? '' : `<script>${script}</script>`}</html>`;
    const person = unseenCustomers[section]?.find(({ id }) => String(id) === third);
    const letter = unseenLetters.find(({ id }) => String(id) === third);
    const account = { title: 'Postbox', head: `<span class="user-menu">${unseenOwner}</span>` };
    let page = null;
    if (person !== undefined) page = document(`<main>${recordPage(section, person)}</main>`, { language: section, title: person.name });
    else if (section in unseenCustomers && second === 'customers')
      page = document(`<main>${listPage(section)}</main>`, { language: section });
    else if (section === 'app')
      page = document('<div id="view"></div>', { script: `(${app.toString()})(${JSON.stringify(unseenCustomers.en)})` });
    else if (section === 'mail' && second === 'inbox') page = document(inbox, account);
    else if (section === 'mail' && second === 'compose') page = document(compose(unseenCustomers.en[0]), account);
    else if (section === 'mail' && letter !== undefined) {
      const all = Object.fromEntries(unseenLetters.map((one) => [one.id, letterPage(one)]));
      page = document(letterPage(letter), {
        ...account,
        script: `(${mailApp.toString()})(${JSON.stringify(all).replaceAll('<', '\\u003c')})`,
      });
    } else if (section === 'clobbered') page = document(clobbered(), { title: 'Hunt' });
    else if (section in pages) page = document(`<main>${pages[section]}</main>`);
    response.writeHead(page === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? 'Not found');
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address();
  return {
    url: `http://127.0.0.1:${port}`,
    mailUrl: `http://localhost:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
