/**
 * `npm run new-host -- <id> --name "..." --kind crm|webmail`: a profile, its entry in the registry, two pages and what is
 * expected of them, as a small start that passes every test at once. Its author then puts the real host in its place.
 * `--into <folder>` writes into another checkout than this one.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const usage = 'npm run new-host -- <id> --name "Name for people" --kind crm|webmail';

/** A problem of the caller's: told in words, without a stack. */
class Refusal extends Error {}

function readRequest() {
  /** @type {{ values: { name?: string, kind?: string, into?: string }, positionals: string[] }} */
  let given;
  try {
    given = parseArgs({
      allowPositionals: true,
      options: { name: { type: 'string' }, kind: { type: 'string' }, into: { type: 'string' } },
    });
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
  const [id = '', ...rest] = given.positionals;
  const { name = '', kind = '', into = join(import.meta.dirname, '..') } = given.values;
  if (rest.length > 0) throw new Refusal(`One id at a time; "${rest.join(' ')}" is too much.`);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) || id.length > 60)
    throw new Refusal(`"${id}" is no id: small letters, digits and single hyphens, a letter first, 60 at the most.`);
  if (id === 'registry' || id === 'generic') throw new Refusal(`"${id}" means something else here.`);
  if (name.trim() === '' || name.length > 80 || /\p{Cc}/u.test(name)) throw new Refusal('--name is missing, or longer than 80 characters.');
  if (kind !== 'crm' && kind !== 'webmail') throw new Refusal('--kind is crm or webmail.');
  return { id, name: name.trim(), kind, into };
}

const constantOf = (/** @type {string} */ id) => id.replaceAll(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
/** As the formatter writes it. */
const quote = (/** @type {string} */ text) =>
  text.includes("'") && !text.includes('"') ? JSON.stringify(text) : `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;

/** The registry with one more import and one more entry, in the formatter's own layout. */
function register(/** @type {string} */ registry, /** @type {string} */ id) {
  const imports = [...registry.matchAll(/^import \{ \w+ \} from '\.\/.+\.ts';\n/gm)];
  const list = /^(export const profiles: readonly Profile\[\] = \[)([^\]]*)\];$/m.exec(registry);
  const last = imports.at(-1);
  if (last === undefined || list === null) throw new Refusal('The registry of profiles has another shape than this script knows.');
  const names = [...list[2].split(',').map((name) => name.trim()), constantOf(id)].filter((name) => name !== '');
  const oneLine = `${list[1]}${names.join(', ')}];`;
  const lines = oneLine.length <= 140 ? oneLine : `${list[1]}\n${names.map((name) => `  ${name},\n`).join('')}];`;
  const end = last.index + last[0].length;
  return `${registry.slice(0, end)}import { ${constantOf(id)} } from './${id}.ts';\n${registry.slice(end).replace(list[0], () => lines)}`;
}

const head = (
  /** @type {{ id: string, name: string, kind: string }} */ { id, name, kind },
) => `import type { Profile } from '../profile.ts';

/**
 * Which versions, and where the facts come from. Everything below is a start made by \`npm run new-host\`: put the host's
 * own addresses, names of fields and traps in its place, here and in the pages of tests/contract.
 */
export const ${constantOf(id)}: Profile = {
  id: '${id}',
  name: ${quote(name)},
  version: 1,
  kind: '${kind}',
  // How sure all this is, for the people who use it: \`fromPublicSources\`, or \`checkedOnRealHost\` once it was.
  status: 'needsTeaching',
  detect: { url: '^https?://(?:[^/?#]+\\\\.)?${id}\\\\.example(?:[:/?#]|$)' },
  dateOrder: null,
  // \`history\` or \`settle\` where the view changes without a new document.
  navigation: 'documents',
`;

/** @typedef {{ profile: string, pages: Record<string, { html: string, twin: unknown }> }} Start */

/** @returns {Start} */
const crm = (/** @type {{ id: string, name: string, kind: string }} */ host) => ({
  profile: `${head(host)}  pages: [
    {
      kind: 'record',
      url: '^https?://[^/?#]+/customers/(?<id>[A-Za-z0-9-]+)(?:[?#]|$)',
      // The part that is on show: other tabs and pop-ups lie outside.
      container: 'main',
      has: '.fields',
      recordType: 'customer',
      facts: {
        name: [{ select: 'h1', from: 'text', place: 'Heading' }],
        company: [{ select: '[data-field="company"]', from: 'text', place: 'Company' }],
        email: [{ select: '[data-field="email"] a[href^="mailto:"]', from: 'href', match: '^mailto:([^?]+)', place: 'E-mail' }],
        phone: [{ select: '[data-field="phone"]', from: 'text', place: 'Phone' }],
        owner: [{ select: '[data-field="owner"]', from: 'text', place: 'Owner' }],
        lastOrderAt: [{ select: '[data-field="last-order"]', from: 'text', place: 'Last order' }],
      },
      items: [],
      badge: [{ select: 'h1', position: 'after' }],
    },
    {
      kind: 'list',
      url: '^https?://[^/?#]+/customers/?(?:[?#]|$)',
      container: 'main',
      has: 'table.customers',
      rows: 'table.customers > tbody > tr',
      // The same as on the record: this is how a row and a record are known to be one customer.
      recordType: 'customer',
      id: [{ select: 'a.name', from: 'href', match: '/customers/([A-Za-z0-9-]+)', place: 'Name' }],
      facts: {
        name: [{ select: 'a.name', from: 'text', place: 'Name' }],
        email: [{ select: '[data-field="email"]', from: 'text', place: 'E-mail' }],
      },
      badge: [{ select: 'a.name', position: 'after' }],
    },
  ],
};
`,
  pages: {
    record: {
      html: `<!-- url: https://${host.id}.example/customers/C-1001 now: 2026-11-22 -->
<html lang="en"><body>
<main><h1>Anna Lindqvist</h1>
<dl class="fields">
<dt>Company</dt><dd data-field="company">Lindqvist Timber</dd>
<dt>E-mail</dt><dd data-field="email"><a href="mailto:anna@lindqvist-timber.example">anna@lindqvist-timber.example</a></dd>
<dt>Phone</dt><dd data-field="phone">+46 8 5550 1420</dd>
<dt>Owner</dt><dd data-field="owner">Omid Rahimi</dd>
<dt>Last order</dt><dd data-field="last-order">2026-10-02</dd>
</dl></main>
<div role="dialog"><h1>Somebody Else</h1><div data-field="email"><a href="mailto:other@elsewhere.example">other@elsewhere.example</a></div></div>
</body></html>
`,
      twin: {
        pageKind: 'record',
        problem: null,
        subjects: [
          {
            badge: 'after',
            identity: ['record:customer/C-1001', 'email:anna@lindqvist-timber.example', 'phone:+46855501420'],
            facts: {
              name: 'Anna Lindqvist',
              company: 'Lindqvist Timber',
              email: 'anna@lindqvist-timber.example',
              phone: '+46855501420',
              owner: 'Omid Rahimi',
              lastOrderAt: '2026-10-02',
            },
            items: [],
          },
        ],
      },
    },
    list: {
      html: `<!-- url: https://${host.id}.example/customers now: 2026-11-22 -->
<html lang="en"><body>
<main><table class="customers"><thead><tr><th>Name</th><th>E-mail</th></tr></thead><tbody>
<tr><td><a class="name" href="/customers/C-1001">Anna Lindqvist</a></td><td data-field="email">anna@lindqvist-timber.example</td></tr>
<tr><td><a class="name" href="/customers/C-1002">Игорь Павлов</a></td><td data-field="email"></td></tr>
</tbody></table></main>
</body></html>
`,
      twin: {
        pageKind: 'list',
        problem: null,
        subjects: [
          {
            badge: 'after',
            identity: ['record:customer/C-1001', 'email:anna@lindqvist-timber.example'],
            facts: { name: 'Anna Lindqvist', email: 'anna@lindqvist-timber.example' },
            items: [],
          },
          { badge: 'after', identity: ['record:customer/C-1002'], facts: { name: 'Игорь Павлов' }, items: [] },
        ],
      },
    },
  },
});

/** @returns {Start} */
const webmail = (/** @type {{ id: string, name: string, kind: string }} */ host) => ({
  profile: `${head(host)}  // Tells mail of ours from mail of theirs.
  ownAddress: [{ select: '.account', from: 'text', place: 'Account' }],
  pages: [
    {
      kind: 'message',
      url: '^https?://[^/?#]+/mail/(?<id>[A-Za-z0-9-]+)(?:[?#]|$)',
      container: 'main',
      has: '.body',
      facts: {
        email: [{ select: '.from', from: 'attribute', attribute: 'data-address', place: 'From' }],
        name: [{ select: '.from', from: 'text', place: 'From' }],
      },
      recipients: [{ select: '.to', from: 'attribute', attribute: 'data-address', place: 'To' }],
      date: [{ select: 'time', place: 'Date' }],
      subject: [{ select: 'h1', from: 'text', place: 'Subject' }],
      body: '.body',
      bodyWithout: ['blockquote', '.signature'],
      badge: [{ select: '.from', position: 'after' }],
    },
    {
      kind: 'list',
      url: '^https?://[^/?#]+/mail/?(?:[?#]|$)',
      container: 'main',
      has: '.messages',
      rows: '.messages > li',
      facts: {
        email: [{ select: '.from', from: 'attribute', attribute: 'data-address', place: 'From' }],
        name: [{ select: '.from', from: 'text', place: 'From' }],
      },
      item: {
        kind: 'message',
        id: { select: 'a.subject', from: 'href', match: '/mail/([A-Za-z0-9-]+)', place: 'Subject' },
        date: { select: 'time', place: 'Date' },
        subject: { select: 'a.subject', from: 'text', place: 'Subject' },
        incoming: 'li:not(.is-sent)',
        outgoing: 'li.is-sent',
        answered: '.is-answered',
      },
      badge: [{ select: '.from', position: 'after' }],
    },
  ],
};
`,
  pages: {
    message: {
      html: `<!-- url: https://${host.id}.example/mail/m1 now: 2026-11-22 -->
<html lang="en"><body><header class="account">sales@acme.example</header>
<main><h1>Where is our order?</h1>
<p><span class="from" data-address="anna@lindqvist-timber.example">Anna Lindqvist</span> <span class="to" data-address="sales@acme.example">Sales</span>
<time datetime="2026-11-20T08:15:00Z">20 Nov</time></p>
<div class="body"><p>It should have been here on Monday.</p><blockquote>We ship on Friday.</blockquote><div class="signature">Anna</div></div></main>
</body></html>
`,
      twin: {
        pageKind: 'message',
        problem: null,
        subjects: [
          {
            badge: 'after',
            identity: ['email:anna@lindqvist-timber.example'],
            facts: { email: 'anna@lindqvist-timber.example', name: 'Anna Lindqvist' },
            items: [
              {
                kind: 'message',
                at: '2026-11-20T08:15:00.000Z',
                direction: 'in',
                subject: 'Where is our order?',
                text: 'It should have been here on Monday.',
              },
            ],
          },
        ],
      },
    },
    list: {
      html: `<!-- url: https://${host.id}.example/mail now: 2026-11-22 -->
<html lang="en"><body><header class="account">sales@acme.example</header>
<main><ul class="messages">
<li class="is-answered"><span class="from" data-address="anna@lindqvist-timber.example">Anna Lindqvist</span> <a class="subject" href="/mail/m1">Where is our order?</a> <time datetime="2026-11-20T08:15:00Z">20 Nov</time></li>
<li class="is-sent"><span class="from" data-address="sales@acme.example">Sales</span> <a class="subject" href="/mail/m2">Our offer</a> <time datetime="2026-11-19T10:00:00Z">19 Nov</time></li>
</ul></main>
</body></html>
`,
      twin: {
        pageKind: 'list',
        problem: null,
        subjects: [
          {
            badge: 'after',
            identity: ['email:anna@lindqvist-timber.example'],
            facts: { email: 'anna@lindqvist-timber.example', name: 'Anna Lindqvist' },
            items: [{ kind: 'message', at: '2026-11-20T08:15:00.000Z', direction: 'in', subject: 'Where is our order?', isAnswered: true }],
          },
          { badge: 'after', identity: null, facts: {}, items: [] },
        ],
      },
    },
  },
});

function writeHost() {
  const request = readRequest();
  const { id, kind, into } = request;
  const registryPath = 'lib/hosts/profiles/registry.ts';
  if (!existsSync(join(into, registryPath))) throw new Refusal(`${into} is no checkout of this project: it has no ${registryPath}.`);
  const registry = readFileSync(join(into, registryPath), 'utf8');
  const { profile, pages } = kind === 'crm' ? crm(request) : webmail(request);
  /** @type {Record<string, string>} */
  const files = { [`lib/hosts/profiles/${id}.ts`]: profile };
  for (const [name, { html, twin }] of Object.entries(pages)) {
    files[`tests/contract/${id}--${name}.html`] = html;
    files[`tests/contract/${id}--${name}.json`] = `${JSON.stringify(twin, null, 2)}\n`;
  }
  const taken = Object.keys(files).filter((path) => existsSync(join(into, path)));
  if (taken.length > 0 || new RegExp(`\\b${constantOf(id)}\\b`).test(registry))
    throw new Refusal(`There is a host "${id}" already: ${taken.join(', ') || registryPath}.`);
  files[registryPath] = register(registry, id);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), text);
  }
  console.log(`Written:
${Object.keys(files)
  .map((path) => `  ${path}`)
  .join('\n')}

What you have is a small host that exists nowhere but reads well. Next:
  1. In the profile: the host's own addresses (detect, url), fields, rows and places for badges. Field names and ids before
     classes; labels in people's languages last.
  2. In the two pages: your own page in the host's shape, made-up customers, and every trap that you know of (a second record
     in a pop-up, rows that still load, ids that are none).
  3. In the .json beside each page: what a person would read there. Delete one and the test prints what was read;
     compare that with the page by eye before you keep it.
  4. npm test -- --only types,lint,unit,dom`);
}

try {
  writeHost();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`${error.message}\n${usage}`);
  process.exitCode = 2;
}
