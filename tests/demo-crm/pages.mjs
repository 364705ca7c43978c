import { dayMs, isAnswered, lastIncoming, me, openCases, staff } from './data.mjs';
import { html } from './html.mjs';
import { day, dayAndTime, digits, directionOf, languages, money, number, productNames, words } from './words.mjs';

/** The pages of the demo CRM. A view is `{ lang, today, path, query }`; customers come from data.mjs. */

const icon = (paths) => html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${paths}</svg>`;
const icons = {
  people: icon(
    html`<circle cx="7.5" cy="7" r="3" /><path
        d="M2 16.5c.4-3 2.6-4.7 5.5-4.7s5.1 1.7 5.5 4.7M13 4.3a3 3 0 0 1 0 5.4M15 12.3c1.7.6 2.7 2.1 3 4.2"
      />`,
  ),
  inbox: icon(html`<path d="M2.5 11.5 5 4.5h10l2.5 7v4h-15zM2.5 11.5H7l1 2h4l1-2h4.5" />`),
  search: icon(html`<circle cx="9" cy="9" r="5" /><path d="m13 13 4 4" />`),
  back: icon(html`<path d="M12 5 7 10l5 5" />`),
  forward: icon(html`<path d="m8 5 5 5-5 5" />`),
  answered: icon(html`<path d="M8 5 3.5 9.5 8 14M4 9.5h7c3 0 5 1.8 5.5 5" />`),
  waiting: icon(html`<circle cx="10" cy="10" r="3.5" />`),
  list: icon(html`<path d="M8 5.5h9M8 10h9M8 14.5h9" /><path class="dots" d="M3.7 5.5h.01M3.7 10h.01M3.7 14.5h.01" />`),
};
const mark = html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
  <rect width="32" height="32" rx="8" />
  <path class="ray" d="M16 5.5 18.3 13.7 26.5 16 18.3 18.3 16 26.5 13.7 18.3 5.5 16 13.7 13.7Z" />
  <path class="needle" d="M16 5.5 18.3 13.7 16 16 13.7 13.7Z" />
</svg>`;

const iso = (at) => new Date(at).toISOString();
const dayTime = (lang, at) => html`<time datetime="${iso(at).slice(0, 10)}">${day(lang, at)}</time>`;
const instant = (lang, at) => html`<time datetime="${iso(at).slice(0, 16)}Z">${dayAndTime(lang, at)}</time>`;
const initials = (name) =>
  name
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .split(' ')
    .slice(0, 2)
    .map((part) => [...part][0] ?? '')
    .join('\u200c');
const telephone = (phone) => `tel:${phone.replace(/[^\d+]/g, '')}`;
const count = (lang, n) => number(lang, n);
const address = ({ email }) => html`<a class="address" href="mailto:${email}" dir="ltr">${email}</a>`;
const telephoneLink = ({ phone }) => html`<a class="phone" href="${telephone(phone)}" dir="ltr">${phone}</a>`;

function withQuery(view, changes) {
  const query = new URLSearchParams(view.query);
  for (const [key, value] of Object.entries(changes))
    if (value === null) query.delete(key);
    else query.set(key, value);
  const text = query.toString();
  return text === '' ? view.path : `${view.path}?${text}`;
}

function layout(view, { title, section, main, waiting = null, scripts = ['desk.js'] }) {
  const { lang } = view;
  const w = words[lang];
  const link = (href, name, label, extra) =>
    html`<a href="${href}" ${section === name ? html` aria-current="page"` : ''}>${icons[name]}<span>${label}</span>${extra}</a>`;
  return html`<!doctype html>
    <html lang="${lang}" dir="${directionOf(lang)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="application-name" content="Northlight Desk" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Northlight Desk</title>
        <link rel="icon" href="/static/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/static/desk.css" />
        ${scripts.map((name) => html`<script src="/static/${name}" defer></script> `)}
      </head>
      <body>
        <a class="skip" href="#main">${w.skip}</a>
        <header class="rail">
          <a class="brand" href="/customers"
            >${mark}<span dir="ltr">Northlight <b>Desk</b></span></a
          >
          <nav aria-label="${w.navigation}">
            ${link('/customers', 'people', w.customers)}${link('/inbox', 'inbox', w.inbox, waiting === null || waiting === 0 ? '' : html`<span class="tally" title="${w.unanswered}">${count(lang, waiting)}</span>`)}
          </nav>
          <div class="foot">
            <nav class="tongues" aria-label="${w.language}">
              ${languages.map((l) => html`<a href="${withQuery(view, { lang: l })}" lang="${l}" hreflang="${l}" title="${{ en: 'English', fa: 'فارسی', ru: 'Русский' }[l]}" ${l === lang ? html` aria-current="true"` : ''}>${{ en: 'EN', fa: 'فا', ru: 'RU' }[l]}</a>`)}
            </nav>
            <div class="account">
              <span class="disc" aria-hidden="true">${initials(staff[me][lang])}</span
              ><span class="who"><b>${staff[me][lang]}</b><span class="own-address" dir="ltr">${staff[me].email}</span></span>
            </div>
          </div>
        </header>
        ${main}
      </body>
    </html> `;
}

const columns = [
  ['name', 'customer'],
  ['email', 'contact'],
  ['mail', 'lastMail'],
  ['order', 'columnOrder'],
  ['contract', 'columnContract'],
  ['cases', 'cases'],
  ['owner', 'owner'],
];
/** Sort keys: text, or a number with the newest or largest first. */
const sortKeys = {
  name: (c) => c.name,
  email: (c) => c.email,
  mail: (c) => -(lastIncoming(c)?.at ?? 0),
  order: (c) => -(c.orders[0]?.at ?? 0),
  contract: (c) => c.contracts[0]?.endAt ?? Number.MAX_SAFE_INTEGER,
  cases: (c) => -openCases(c),
  owner: (c, lang) => staff[c.owner][lang],
};
const views = {
  all: () => true,
  mine: (c) => c.owner === me,
  waiting: (c) => lastIncoming(c)?.isAnswered === false,
  cases: (c) => openCases(c) > 0,
  ending: (c, today) => c.contracts.some(({ endAt, isRunning }) => isRunning && endAt - today <= 60 * dayMs),
};
const viewNames = { all: 'viewAll', mine: 'viewMine', waiting: 'viewWaiting', cases: 'viewCases', ending: 'viewEnding' };

function arrange(view, customers) {
  const { lang, today, query } = view;
  const { sort, dir, q } = query;
  const chosen = views[query.view] ?? views.all;
  const wanted = (q ?? '').trim().toLocaleLowerCase(lang);
  const found = customers.filter(
    (c) =>
      chosen(c, today) &&
      (wanted === '' || [c.name, c.company, c.email, c.phone, c.id].some((text) => text.toLocaleLowerCase(lang).includes(wanted))),
  );
  const key = sortKeys[sort];
  if (key === undefined) return found;
  const { compare } = new Intl.Collator(lang);
  const sign = dir === 'down' ? -1 : 1;
  return found
    .map((c) => ({ c, k: key(c, lang) }))
    .sort((a, b) => sign * (typeof a.k === 'string' ? compare(a.k, b.k) : a.k - b.k))
    .map(({ c }) => c);
}

function mailState(lang, isDone) {
  return isDone
    ? html`<span class="flag is-answered" title="${words[lang].answered}"
        >${icons.answered}<span class="unseen">${words[lang].answered}</span></span
      >`
    : html`<span class="flag is-waiting" title="${words[lang].waiting}"
        >${icons.waiting}<span class="unseen">${words[lang].waiting}</span></span
      >`;
}

const dash = html`<span class="nothing" aria-hidden="true">–</span>`;

function customerRow(view, c, base) {
  const { lang, today } = view;
  const mail = lastIncoming(c);
  const contract = c.contracts[0];
  const cases = openCases(c);
  const order = c.orders[0];
  return html`<tr${mail === null ? '' : html` class="is-incoming${mail.isAnswered ? ' is-answered' : ''}"`}>
<th scope="row"><span class="named"><a class="name" href="${base}/${c.id}" dir="auto">${c.name}</a></span><span class="org" dir="auto">${c.company}</span></th>
<td class="contact">${address(c)}${telephoneLink(c)}</td>
<td class="mail">${mail === null ? dash : html`<a href="/inbox/${mail.id}" dir="auto">${mail.subject}</a><span class="sub">${mailState(lang, mail.isAnswered)}<time datetime="${iso(mail.at).slice(0, 16)}Z">${day(lang, mail.at)}</time></span>`}</td>
<td class="order">${order === undefined ? dash : html`${dayTime(lang, order.at)}<span class="sub sum">${money(lang, c.currency, order.amount)}</span>`}</td>
<td class="ends">${contract === undefined ? dash : html`${dayTime(lang, contract.endAt)}${contract.endAt < today ? html`<span class="sub">${words[lang].stateEnded}</span>` : ''}`}</td>
<td class="figure"><span class="${cases === 0 ? 'zero' : 'some'}">${count(lang, cases)}</span></td>
<td class="owner">${staff[c.owner][lang].split(' ').map((part, i) => html`${i === 0 ? '' : ' '}<span>${part}</span>`)}</td>
</tr>
`;
}

/** The customer list; `base` is where the rows' links lead. */
export function listPage(view, customers, { base = '/customers', waiting = null } = {}) {
  const { lang, query, today } = view;
  const w = words[lang];
  const shown = arrange(view, customers);
  const head = ([key, label]) => {
    const isSorted = query.sort === key;
    const isDown = isSorted && query.dir === 'down';
    const order = isSorted ? html` aria-sort="${isDown ? 'descending' : 'ascending'}"` : '';
    return html`<th scope="col" class="col-${key}" ${order}>
      <a href="${withQuery(view, { sort: key, dir: isSorted && !isDown ? 'down' : null })}">${w[label]}</a>
    </th>`;
  };
  const main = html`<main id="main" class="page">
    <div class="bar">
      <h1>${w.customers}</h1>
      <p class="total" role="status">${count(lang, shown.length)} ${w.count(shown.length)}</p>
      <form class="search" role="search" method="get" action="${view.path}">
        ${Object.entries(query)
          .filter(([key]) => !['q', 'lang'].includes(key))
          .map(([key, value]) => html`<input type="hidden" name="${key}" value="${value}" />`)}<label
          >${icons.search}<span class="unseen">${w.search}</span
          ><input type="search" name="q" value="${query.q ?? ''}" placeholder="${w.search}" autocomplete="off"
        /></label>
      </form>
    </div>
    <nav class="views" aria-label="${w.customers}">
      ${Object.entries(views).map(([name, holds]) => html`<a href="${withQuery(view, { view: name === 'all' ? null : name, q: null })}" ${(views[query.view] === undefined ? 'all' : query.view) === name ? html` aria-current="true"` : ''}>${w[viewNames[name]]} <span>${count(lang, customers.filter((c) => holds(c, today)).length)}</span></a>`)}
    </nav>
    <div class="sheet">
      <table class="customers">
        <thead>
          <tr>
            ${columns.map(head)}
          </tr>
        </thead>
        <tbody>
          ${shown.map((c) => customerRow(view, c, base))}
        </tbody>
      </table>
      ${shown.length === 0 ? html`<p class="empty">${w.noHit}</p>` : ''}
    </div>
  </main>`;
  return layout(view, { title: w.customers, section: 'people', main, waiting });
}

const paragraphs = (text) =>
  text.split(/\n\n+/).map((part) => html`<p dir="auto">${part.split('\n').map((line, i) => (i === 0 ? line : html`<br />${line}`))}</p>`);
const sender = (c, mail, lang) =>
  mail.direction === 'in'
    ? { name: c.name, email: c.email }
    : { name: staff[mail.by ?? c.owner][lang], email: staff[mail.by ?? c.owner].email };

function replyForm(view, c, subject, inReplyTo) {
  const w = words[view.lang];
  const tool = (command, label, face) =>
    html`<button type="button" data-command="${command}" aria-pressed="false" aria-label="${label}" title="${label}">${face}</button>`;
  return html`<form class="reply" data-customer="${c.id}" data-mail="${inReplyTo}" aria-label="${w.reply}">
    <div class="line">
      <label for="reply-to">${w.to}</label
      ><input id="reply-to" name="to" type="email" dir="ltr" value="${c.email}" autocomplete="off" required />
    </div>
    <div class="line">
      <label for="reply-subject">${w.subject}</label
      ><input id="reply-subject" name="subject" dir="auto" value="${subject}" maxlength="300" autocomplete="off" />
    </div>
    <div class="editor" contenteditable="true" role="textbox" aria-multiline="true" aria-label="${w.message}" dir="auto"></div>
    <div class="tools">
      <div role="toolbar" aria-label="${w.formatting}">
        ${tool('bold', w.bold, html`<b>B</b>`)}${tool('italic', w.italic, html`<i>I</i>`)}${tool('insertUnorderedList', w.list, icons.list)}
      </div>
      <p
        class="told"
        role="status"
        data-sending="${w.sending}"
        data-failed="${w.notSent}"
        data-empty="${w.emptyMessage}"
        data-done="${w.sentNow}"
      ></p>
      <button class="send" type="submit">${w.send}</button>
    </div>
  </form>`;
}

const replySubject = (lang, subject) => (/^(re|پاسخ)\s*:/iu.test(subject) ? subject : `${lang === 'fa' ? 'پاسخ' : 'Re'}: ${subject}`);

function threadItem(view, c, mail) {
  const { lang } = view;
  const from = sender(c, mail, lang);
  return html`<li class="mail is-${mail.direction === 'in' ? 'incoming' : 'outgoing'}">
    <div class="said">
      <span class="disc" aria-hidden="true">${initials(from.name)}</span><b class="from"><bdi>${from.name}</bdi></b
      ><a class="when" href="/inbox/${mail.id}">${instant(lang, mail.at)}</a>
    </div>
    <h3 dir="auto">${mail.subject}</h3>
    <div class="body">${mail.html ?? paragraphs(mail.text)}</div>
  </li> `;
}

function sections(view, c) {
  const { lang } = view;
  const w = words[lang];
  const state = (isOpen, yes, no) => html`<span class="state ${isOpen ? 'is-open' : 'is-closed'}">${isOpen ? yes : no}</span>`;
  return html`<section class="box" id="cases" aria-labelledby="cases-title">
      <h2 id="cases-title">${w.cases}</h2>
      ${
        c.cases.length === 0
          ? html`<p class="empty">${w.noneCases}</p>`
          : html`<table>
              <thead class="unseen">
                <tr>
                  <th>${w.case}</th>
                  <th>${w.opened}</th>
                  <th>${w.state}</th>
                </tr>
              </thead>
              <tbody>
                ${c.cases.map(
                  (k) =>
                    html`<tr>
                      <td><span class="what" dir="auto">${k.subject}</span><span class="sub" dir="ltr">#${k.id}</span></td>
                      <td class="dates">
                        <span class="opened">${dayTime(lang, k.openedAt)}</span
                        >${k.closedAt === null ? '' : html`<span class="sub closed">${dayTime(lang, k.closedAt)}</span>`}
                      </td>
                      <td class="end">${state(k.closedAt === null, w.stateOpen, w.stateClosed)}</td>
                    </tr> `,
                )}
              </tbody>
            </table>`
      }
    </section>
    <section class="box" id="contracts" aria-labelledby="contracts-title">
      <h2 id="contracts-title">${w.contracts}</h2>
      ${
        c.contracts.length === 0
          ? html`<p class="empty">${w.noneContracts}</p>`
          : html`<table>
              <thead class="unseen">
                <tr>
                  <th>${w.contract}</th>
                  <th>${w.from}, ${w.until}</th>
                  <th>${w.state}</th>
                </tr>
              </thead>
              <tbody>
                ${c.contracts.map(
                  (k) =>
                    html`<tr>
                      <td><span class="what">${w[k.kind]}</span><span class="sub" dir="ltr">${k.id}</span></td>
                      <td class="dates">
                        <span class="starts">${day(lang, k.startAt)}</span> –<span class="sub ends">${day(lang, k.endAt)}</span>
                      </td>
                      <td class="end">${state(k.isRunning, w.stateRunning, w.stateEnded)}</td>
                    </tr> `,
                )}
              </tbody>
            </table>`
      }
    </section>
    <section class="box" id="orders" aria-labelledby="orders-title">
      <h2 id="orders-title">${w.orders}${c.orders.length === 0 ? '' : html` <span>${count(lang, c.orders.length)}</span>`}</h2>
      ${
        c.orders.length === 0
          ? html`<p class="empty">${w.noneOrders}</p>`
          : html`<table>
              <thead class="unseen">
                <tr>
                  <th>${w.order}</th>
                  <th>${w.amount}, ${w.date}</th>
                </tr>
              </thead>
              <tbody>
                ${c.orders.map(
                  (o) =>
                    html`<tr>
                      <td>
                        <span class="what">${count(lang, o.quantity)} × ${productNames[o.product][lang]}</span
                        ><span class="sub" dir="ltr">${o.id}</span>
                      </td>
                      <td class="end">
                        <span class="sum">${money(lang, c.currency, o.amount)}</span><span class="sub">${dayTime(lang, o.at)}</span>
                      </td>
                    </tr> `,
                )}
              </tbody>
            </table>`
      }
    </section>`;
}

/**
 * A customer's record. `around`: ids before and after for the turn links; `frame`: 'form' puts the record into a form
 * with hidden inputs (a page that shadows DOM properties); `draft`: the record is not saved and has no number.
 */
export function recordPage(view, c, { around = null, waiting = null, frame = null, draft = false, scripts } = {}) {
  const { lang } = view;
  const w = words[lang];
  const last = c.messages.at(-1);
  const order = c.orders[0];
  const contract = c.contracts[0];
  const fact = (name, label, value) =>
    html`<div class="fact-${name}">
      <dt>${label}</dt>
      <dd>${value ?? dash}</dd>
    </div>`;
  const turn = (id, name, label) =>
    id === null
      ? html`<span class="turn" aria-hidden="true">${icons[name]}</span>`
      : html`<a class="turn" data-turn href="/customers/${id}" title="${label}" aria-label="${label}">${icons[name]}</a>`;
  const content = html`<div class="heading">
      <span class="disc large" aria-hidden="true">${initials(c.name)}</span>
      <div class="title">
        <div class="title-line"><h1 dir="auto">${c.name}</h1></div>
        <p class="org">
          <bdi>${c.company}</bdi><span class="role"><bdi>${c.role}</bdi></span>
        </p>
      </div>
      <span class="status">${draft ? w.statusDraft : c.plan === 'unknown' ? w.statusProspect : w.statusActive}</span>
    </div>
    ${draft ? html`<p class="notice">${w.draftNote}</p>` : ''}
    <section class="facts" aria-label="${w.details}">
      <dl>
        ${fact('email', w.email, address(c))}${fact('phone', w.phone, telephoneLink(c))}${fact('owner', w.owner, staff[c.owner][lang])}${fact('city', w.city, html`<bdi>${c.city}</bdi>`)}
        ${fact('last-order', w.lastOrder, order && html`${dayTime(lang, order.at)} <span class="sum">${money(lang, c.currency, order.amount)}</span>`)}${fact('contract-end', w.contractEnd, contract && dayTime(lang, contract.endAt))}${fact('last-contact', w.lastContact, last && dayTime(lang, last.at))}${fact('open-cases', w.openCases, count(lang, openCases(c)))}
        ${draft ? '' : html`${fact('since', w.since, dayTime(lang, c.sinceAt))}${fact('number', w.number, digits(lang, c.id))}`}
      </dl>
    </section>
    <div class="split">
      <section class="conversation" aria-labelledby="talk-title">
        <h2 id="talk-title">${w.conversation}</h2>
        ${frame === 'form' || draft ? '' : replyForm(view, c, last === undefined ? '' : replySubject(c.lang, last.subject), last?.id ?? '')}
        ${
          c.messages.length === 0
            ? html`<p class="empty">${w.noneMessages}</p>`
            : html`<ol class="thread">
                ${c.messages.toReversed().map((mail) => threadItem(view, c, mail))}
              </ol>`
        }
      </section>
      <div class="beside">${sections(view, c)}</div>
    </div>`;
  const shadows = [
    'id',
    'textContent',
    'children',
    'parentNode',
    'querySelector',
    'querySelectorAll',
    'attributes',
    'childNodes',
    'getAttribute',
    'matches',
    'nodeType',
    'nextSibling',
    'contains',
    'innerText',
    'remove',
    'append',
  ];
  const main = html`<main id="main" class="page">
    <div class="path">
      <a href="/customers">${w.allCustomers}</a
      >${around === null ? '' : html`<span class="turns">${turn(around.before, 'back', w.previous)}<span>${digits(lang, w.position(around.position, around.of))}</span>${turn(around.after, 'forward', w.next)}</span>`}
    </div>
    ${frame === 'form' ? html`<form class="record">${shadows.map((name) => html`<input name="${name}" value="not ${name}" type="hidden" />`)}${content}</form>` : html`<article class="record">${content}</article>`}
  </main>`;
  return layout(view, {
    title: draft ? c.name : `${c.name} · ${c.company}`,
    section: 'people',
    main,
    waiting,
    ...(scripts === undefined ? {} : { scripts }),
  });
}

const boxes = ['inbox', 'unanswered', 'sent'];

/** The mail list. `mails`: `{ c, mail }`, newest first, both directions. */
export function inboxPage(view, mails, { waiting = null } = {}) {
  const { lang } = view;
  const w = words[lang];
  const box = boxes.includes(view.query.box) ? view.query.box : 'inbox';
  const inBox = {
    inbox: ({ mail }) => mail.direction === 'in',
    unanswered: ({ c, mail }) => mail.direction === 'in' && !isAnswered(c.messages, mail),
    sent: ({ mail }) => mail.direction === 'out',
  };
  const shown = mails.filter(inBox[box]);
  const main = html`<main id="main" class="page">
    <div class="bar">
      <h1>${w[box]}</h1>
      <p class="total">${count(lang, shown.length)} ${w.messageCount(shown.length)}</p>
    </div>
    <nav class="views" aria-label="${w.inbox}">
      ${boxes.map((name) => html`<a href="/inbox${name === 'inbox' ? '' : `?box=${name}`}" ${name === box ? html` aria-current="true"` : ''}>${w[name]} <span>${count(lang, mails.filter(inBox[name]).length)}</span></a>`)}
    </nav>
    <div class="sheet">
      <table class="mails">
        <colgroup>
          <col class="col-who" />
          <col />
          <col class="col-flag" />
          <col class="col-when" />
        </colgroup>
        <thead class="unseen">
          <tr>
            <th scope="col">${box === 'sent' ? w.to : w.from}</th>
            <th scope="col">${w.subject}</th>
            <th scope="col">${w.state}</th>
            <th scope="col">${w.received}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map(({ c, mail }) => {
            const isIn = mail.direction === 'in';
            const isDone = isIn && isAnswered(c.messages, mail);
            return html`<tr class="is-${isIn ? 'incoming' : 'outgoing'}${isDone ? ' is-answered' : ''}">
              <th scope="row">
                <span class="named"><a class="name" href="/customers/${c.id}" dir="auto">${c.name}</a></span
                >${address(c)}
              </th>
              <td class="gist">
                <a class="subject" href="/inbox/${mail.id}" dir="auto">${mail.subject}</a
                ><span class="preview" dir="auto">${mail.text.replace(/\s+/g, ' ').slice(0, 180)}</span>
              </td>
              <td class="flags">${isIn ? mailState(lang, isDone) : ''}</td>
              <td class="when">${instant(lang, mail.at)}</td>
            </tr> `;
          })}
        </tbody>
      </table>
      ${shown.length === 0 ? html`<p class="empty">${w.noMail}</p>` : ''}
    </div>
  </main>`;
  return layout(view, { title: w[box], section: 'inbox', main, waiting });
}

/** One message with the form to answer it. `sent`: answers written to it at this desk since the start. */
export function messagePage(view, c, mail, sent, { waiting = null } = {}) {
  const { lang } = view;
  const w = words[lang];
  const isIn = mail.direction === 'in';
  const customer = { name: c.name, email: c.email };
  const from = sender(c, mail, lang);
  const to = isIn ? { name: staff[c.owner][lang], email: staff[c.owner].email } : customer;
  const person = (role, { name, email }) =>
    html`<div class="${role}">
      <dt>${role === 'sender' ? w.from : w.to}</dt>
      <dd>
        <span class="named"
          ><b class="name"><bdi>${name}</bdi></b></span
        >
        ${address({ email })}
      </dd>
    </div>`;
  const main = html`<main id="main" class="page">
    <div class="path"><a href="/inbox${isIn ? '' : '?box=sent'}">${isIn ? w.inbox : w.sent}</a></div>
    <div class="split">
      <div>
        <article class="letter is-${isIn ? 'incoming' : 'outgoing'}">
          <h1 dir="auto">${mail.subject}</h1>
          <dl class="envelope">
            ${person('sender', from)}${person('recipient', to)}
            <div class="date">
              <dt>${w.date}</dt>
              <dd>${instant(lang, mail.at)}</dd>
            </div>
          </dl>
          <div class="body">
            ${paragraphs(mail.text)}
            <div class="signature" dir="auto">
              ${isIn ? html`${c.name}<br />${c.role}${c.lang === 'fa' ? '،' : ','} ${c.company}<br /><bdi dir="ltr">${c.phone}</bdi>` : html`${from.name}<br /><bdi>Northlight</bdi>`}
            </div>
            ${mail.quoted === null ? '' : html`<blockquote dir="${directionOf(c.lang)}">${paragraphs(mail.quoted)}</blockquote>`}
          </div>
        </article>
        ${sent.map(
          (answer) =>
            html`<article class="answer is-outgoing">
              <p class="said"><b>${staff[me][lang]}</b>${instant(lang, answer.at)}</p>
              <h3 dir="auto">${answer.subject}</h3>
              <div class="body">${paragraphs(answer.text)}</div>
            </article>`,
        )}
        ${replyForm(view, c, replySubject(c.lang, mail.subject), mail.id)}
      </div>
      <aside class="beside">
        <section class="box about">
          <h2>${w.customer}</h2>
          <p>
            <a class="name" href="/customers/${c.id}"><bdi>${c.name}</bdi></a>
          </p>
          <p class="org"><bdi>${c.company}</bdi></p>
          <p>${telephoneLink(c)}</p>
          <p><a class="open" href="/customers/${c.id}">${w.openRecord}</a></p>
        </section>
      </aside>
    </div>
  </main>`;
  return layout(view, { title: mail.subject, section: 'inbox', main, waiting });
}

export function notFoundPage(view) {
  const w = words[view.lang];
  return layout(view, {
    title: w.notFound,
    section: null,
    main: html`<main id="main" class="page lost">
      <h1>${w.notFound}</h1>
      <p><a href="/customers">${w.back}</a></p>
    </main>`,
  });
}
