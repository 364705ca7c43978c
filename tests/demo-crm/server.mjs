/**
 * Northlight Desk, the demo CRM: a small honest host for the demo, the tests and the benchmarks.
 *
 *   node tests/demo-crm/server.mjs [--port N] [--now YYYY-MM-DD] [--rows N]
 *
 * Listens on 127.0.0.1 only, asks the network for nothing, keeps what is sent in memory. Pages: /customers,
 * /customers/<id>, /customers/unsaved, /inbox, /inbox/<id>, and under /hostile pages that fight back.
 * `?lang=en|fa|ru` chooses the language (and is remembered), `?rows=N` lengthens the list.
 */
import { readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { baseCount, buildCustomers, isAnswered, me, startOfDay } from './data.mjs';
import { html } from './html.mjs';
import { inboxPage, listPage, messagePage, notFoundPage, recordPage } from './pages.mjs';
import { languages } from './words.mjs';

const maxRows = 20_000;
const maxBody = 1_000_000;
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const assets = {
  'desk.css': 'text/css; charset=utf-8',
  'desk.js': 'text/javascript; charset=utf-8',
  'deep.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
};

/** English, Persian or Russian: what the address says, then what was chosen before, then what the browser asks for. */
function chooseLanguage(url, request) {
  const asked = url.searchParams.get('lang');
  if (languages.includes(asked)) return { lang: asked, isChosen: true };
  const kept = /(?:^|;\s*)northlight_lang=(\w+)/.exec(request.headers.cookie ?? '')?.[1];
  if (languages.includes(kept)) return { lang: kept, isChosen: false };
  const wished = (request.headers['accept-language'] ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find((l) => languages.includes(l));
  return { lang: wished ?? 'en', isChosen: false };
}

async function readJson(request) {
  let size = 0;
  const parts = [];
  for await (const part of request) {
    size += part.length;
    if (size > maxBody) throw new RangeError('too large');
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}

/** Pages that fight back, made on request from an ordinary customer. `messages` are copies: nothing leaks into the book. */
function hostileRecord(name, model) {
  // Addresses and numbers of their own: a shared one would make them one customer.
  const place = ['huge-text', 'deep', 'shadowed', ...hostileNames.map(({ id }) => id)].indexOf(name);
  const like = (changes) => ({
    ...model,
    id: name,
    email: `${name}@hostile.example`,
    phone: `+44 20 7946 099${place}`,
    plan: 'fine',
    ...changes,
  });
  const withFirst = (text, more = {}) => ({ messages: [...model.messages.slice(0, -1), { ...model.messages.at(-1), ...more, text }] });
  switch (name) {
    case 'huge-text': {
      const paragraph = html`<p>${'We have ten million letters to write and nobody to read them. '.repeat(33)}</p> `;
      const copies = Math.ceil(10_000_000 / paragraph.text.length);
      return {
        customer: like({ name: 'Ten Megabytes', ...withFirst('', { html: Array.from({ length: copies }, () => paragraph) }) }),
        options: {},
      };
    }
    case 'deep':
      return { customer: like({ name: 'Deep Nester' }), options: { scripts: ['desk.js', 'deep.js'] } };
    case 'shadowed':
      return { customer: like({ name: 'Shadow Former' }), options: { frame: 'form', scripts: [] } };
    default: {
      const hostile = hostileNames.find(({ id }) => id === name);
      return hostile === undefined ? null : { customer: like(hostile), options: {} };
    }
  }
}

const hostileNames = [
  {
    id: 'name-markup',
    name: '<img src=x onerror="document.title=1"><script>document.title=1</script>&amp;"\'`${1}',
    company: '<b>Bold</b> & \'Quoted\' "Ltd"',
  },
  { id: 'name-bidi', name: '\u202egro.elpmaxe@tnuocca\u202c \u2067\u202dPaid\u2069\u200f\u200e\u061c', company: 'محک \u202eLtd\u202c' },
  { id: 'name-control', name: 'Nul\u0001l\u0008\u001b[31m Line\u2028Break\u2029\ufeff\u00ad\u200b', company: 'Tab\tand\u0085more' },
  { id: 'name-long', name: 'Ag\u0301nes '.repeat(14_286).slice(0, 100_000), company: 'W'.repeat(5000) },
];

/**
 * Starts the desk. `port` 0 takes a free one; `now` (YYYY-MM-DD) is the day that everything is dated back from; `rows`
 * the length of the customer list. `sent` collects what was sent: `{ at, customerId, to, subject, html, text }`.
 */
export async function startDemoCrm({ port = 0, now, rows = baseCount } = {}) {
  const today = startOfDay(now);
  const day = new Date(today).toISOString().slice(0, 10);
  const sent = [];
  const books = new Map();

  /** The customers of a list of this length, with what was sent from here. */
  function book(length) {
    let customers = books.get(length);
    if (customers === undefined) {
      customers = buildCustomers({ now: day, rows: length });
      // Only the usual book and the last long one stay in memory.
      for (const known of books.keys()) if (known !== rows) books.delete(known);
      books.set(length, customers);
    }
    return customers.map((c) => withSent(c));
  }
  function withSent(c) {
    const own = sent.filter(({ customerId }) => customerId === c.id);
    if (own.length === 0) return c;
    const messages = own.map(({ at, subject, text }, k) => ({
      id: `m${c.id}${51 + k}`,
      at,
      direction: 'out',
      subject,
      text,
      quoted: null,
      by: me,
    }));
    return { ...c, messages: [...c.messages, ...messages] };
  }
  /** A customer by number, also beyond the usual list. */
  function find(id, length) {
    const index = /^\d{5}$/.test(id) ? Number(id) - 10_401 : -1;
    if (index < 0 || index >= maxRows) return null;
    const customers = book(Math.max(length, index + 1));
    return { customer: customers[index], index, customers };
  }
  const unanswered = (customers) =>
    customers.reduce((n, c) => n + c.messages.filter((mail) => mail.direction === 'in' && !isAnswered(c.messages, mail)).length, 0);

  function answerGet(view, url) {
    const asked = Number(url.searchParams.get('rows') ?? rows);
    const length = Number.isInteger(asked) && asked >= 0 && asked <= maxRows ? asked : rows;
    const usual = book(rows);
    const waiting = unanswered(usual.slice(0, baseCount));
    const [, room, name] = url.pathname.split('/');
    if (room === 'customers' && name === undefined) return listPage(view, length === rows ? usual : book(length), { waiting });
    if (room === 'customers' && name === 'unsaved')
      return recordPage(
        view,
        {
          ...usual[0],
          id: 'unsaved',
          name: 'Jonas Field',
          company: 'Field & Meadow',
          email: 'jonas@fieldmeadow.example',
          phone: '+44 20 7946 0980',
          plan: 'unknown',
          orders: [],
          contracts: [],
          cases: [],
          messages: [],
        },
        { waiting, draft: true },
      );
    if (room === 'customers') {
      const found = find(name, length);
      if (found === null) return null;
      const { customer, index, customers } = found;
      const around = {
        before: customers[index - 1]?.id ?? null,
        after: customers[index + 1]?.id ?? null,
        position: index + 1,
        of: customers.length,
      };
      return recordPage(view, customer, { around, waiting });
    }
    if (room === 'inbox' && name === undefined) {
      const mails = usual
        .slice(0, baseCount)
        .flatMap((c) => c.messages.map((mail) => ({ c, mail })))
        .sort((a, b) => b.mail.at - a.mail.at);
      return inboxPage(view, mails, { waiting });
    }
    if (room === 'inbox') {
      const found = find(/^m(\d{5})\d+$/.exec(name)?.[1] ?? '', length);
      const mail = found?.customer.messages.find(({ id }) => id === name);
      return mail === undefined
        ? null
        : messagePage(
            view,
            found.customer,
            mail,
            sent.filter(({ inReplyTo }) => inReplyTo === name),
            { waiting },
          );
    }
    if (room === 'hostile' && name === 'names') {
      const plain = usual.find(({ plan }) => plan === 'fine');
      return listPage(
        view,
        hostileNames.map(({ id }) => hostileRecord(id, plain).customer),
        { base: '/hostile', waiting },
      );
    }
    if (room === 'hostile') {
      const hostile = hostileRecord(
        name,
        usual.find(({ plan, messages }) => plan === 'fine' && messages.length > 1),
      );
      return hostile === null ? null : recordPage(view, hostile.customer, { waiting, ...hostile.options });
    }
    return null;
  }

  async function answerPost(request) {
    const origin = request.headers.origin;
    if (origin !== `http://${request.headers.host}` || !/^application\/json\b/.test(request.headers['content-type'] ?? '')) return 403;
    const message = await readJson(request);
    const fields = ['customerId', 'to', 'subject', 'html', 'text'];
    if (!fields.every((field) => typeof message?.[field] === 'string') || message.text.trim() === '') return 400;
    const time = Date.now() - Math.floor(Date.now() / 86_400_000) * 86_400_000;
    sent.push({
      at: Math.max(today + time, (sent.at(-1)?.at ?? 0) + 1),
      inReplyTo: String(message.inReplyTo ?? ''),
      ...Object.fromEntries(fields.map((field) => [field, message[field]])),
    });
    return 201;
  }

  const server = createServer((request, response) => {
    const reply = (status, type, body, headers = {}) => {
      response.writeHead(status, {
        'content-type': type,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        ...headers,
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    // Another site's name that resolves to this machine is not this desk.
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) return reply(421, 'text/plain', 'wrong host');
    const url = new URL(request.url, `http://${request.headers.host}`);
    if (request.method === 'POST' && url.pathname === '/api/messages')
      return void answerPost(request).then(
        (status) => reply(status, 'application/json', '{}'),
        () => reply(400, 'application/json', '{}', { connection: 'close' }),
      );
    if (request.method !== 'GET' && request.method !== 'HEAD') return reply(405, 'text/plain', 'no');
    if (url.pathname === '/api/sent') return reply(200, 'application/json', JSON.stringify(sent));
    if (url.pathname === '/') return reply(302, 'text/plain', '', { location: `/customers${url.search}` });
    const asset = /^\/static\/([\w.-]+)$/.exec(url.pathname)?.[1];
    if (asset !== undefined && Object.hasOwn(assets, asset))
      return reply(200, assets[asset], readFileSync(new URL(`static/${asset}`, import.meta.url)));
    const { lang, isChosen } = chooseLanguage(url, request);
    const query = Object.fromEntries([...url.searchParams].filter(([key]) => key !== 'lang'));
    const view = { lang, today, path: url.pathname, query };
    const page = answerGet(view, url);
    const keep = isChosen ? { 'set-cookie': `northlight_lang=${lang}; Path=/; SameSite=Lax; HttpOnly` } : {};
    return reply(page === null ? 404 : 200, 'text/html; charset=utf-8', String(page ?? notFoundPage(view)), {
      'content-security-policy': policy,
      ...keep,
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const taken = server.address().port;
  const stop = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${taken}`, port: taken, stop, sent };
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: 'string' }, now: { type: 'string' }, rows: { type: 'string' } } });
  const desk = await startDemoCrm({
    port: Number(values.port ?? 0),
    ...(values.now === undefined ? {} : { now: values.now }),
    ...(values.rows === undefined ? {} : { rows: Number(values.rows) }),
  });
  console.log(`Northlight Desk: ${desk.url}/`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void desk.stop());
}
