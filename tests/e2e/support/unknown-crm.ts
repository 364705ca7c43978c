import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A CRM that nobody wrote a profile for: made up, with labels that no dictionary holds. */
export type UnknownCrm = {
  url: string;
  /** From now on the pages look otherwise: `redesigned` has other names for all of its parts, `bare` lost its contract line. */
  setLook: (look: 'plain' | 'redesigned' | 'bare') => void;
  stop: () => Promise<void>;
};

export type UnknownClient = { id: number; name: string; email: string; bought: string; sum: string };
const names = [
  'Anna Petrova',
  'Boris Klein',
  'Clara Weiss',
  'David Stone',
  'Elena Frost',
  'Farid Rahimi',
  'Grit Lang',
  'Hamid Sadeghi',
  'Ines Roth',
  'Jonas Berg',
  'Karin Holm',
  'Lev Orlov',
  'Mina Azadi',
  'Nora Finn',
];
export const unknownClients: UnknownClient[] = names.map((name, i) => ({
  id: 101 + i,
  name,
  email: `${name.split(' ')[0]!.toLowerCase()}@kunde${i}.example`,
  bought: `${3 + i} March 2025`,
  sum: `€ ${1200 + 10 * i}`,
}));

function record({ name, email, bought, sum }: UnknownClient, look: string): string {
  const [sheet, line, term, value] =
    look === 'redesigned' ? ['css-1x9ab2', 'sc-bdVaJa', 'k7x1', 'q9z4'] : ['sheet', 'sheet-line', 'sheet-term', 'sheet-value'];
  const row = (label: string, words: string, mark: string) =>
    `<div class="${line}"><span class="${term}">${label}</span><span class="${value}${look === 'redesigned' ? '' : ` ${mark}`}">${words}</span></div>`;
  return `<main class="${sheet}"><h1 class="${look === 'redesigned' ? 'x91' : 'who'}">${name}</h1>
    ${row('Zorb', email, 'zorb')}${look === 'bare' ? '' : row('Frumm', bought, 'frumm')}${row('Quast', sum, 'quast')}
    ${row('Vage', '03/04/2025', 'vage')}</main>`;
}

const table = (clients: readonly UnknownClient[]): string =>
  `<main><table class="grid"><thead><tr><th>Wer</th><th>Zorb</th><th>Frumm</th><th>Quast</th></tr></thead><tbody>${clients
    .map(
      ({ id, name, email, bought, sum }) =>
        `<tr class="grid-line" onclick="location.hash='row-acted'"><td class="cell-who"><a href="/clients/${id}">${name}</a></td><td class="cell-zorb">${email}</td><td class="cell-frumm">${bought}</td><td class="cell-quast">${sum}</td></tr>`,
    )
    .join('')}</tbody></table></main>`;

/** Shadows what scripts ask of nodes, and keeps clicks and keys to itself. */
const hostile = (
  client: UnknownClient,
): string => `<form><input name="parentNode"><input name="attributes"><input name="children"><input name="tagName"><input name="getAttribute"><input name="classList"><input name="id">
  ${record(client, 'plain')}</form>
  <script>
    globalThis.acted = 0;
    for (const type of ['click', 'mousedown', 'pointerdown', 'keydown']) addEventListener(type, (event) => { event.stopImmediatePropagation(); }, true);
    document.querySelector('main').addEventListener('mouseup', () => { globalThis.acted += 1; });
  </script>`;

const shadowed = (client: UnknownClient): string => `<main><h1>${client.name}</h1><client-card></client-card></main><script>
  const shadow = document.querySelector('client-card').attachShadow({ mode: 'open' });
  for (const [label, words] of ${JSON.stringify([
    ['Frumm', client.bought],
    ['Quast', client.sum],
  ])}) {
    const line = document.createElement('div');
    const term = document.createElement('span');
    const value = document.createElement('span');
    term.textContent = label;
    value.textContent = words;
    value.className = label.toLowerCase() + '-value';
    line.append(term, value);
    shadow.append(line);
  }
</script>`;

export async function startUnknownCrm(): Promise<UnknownCrm> {
  let look = 'plain';
  const server = createServer((request, response) => {
    const [, section = '', id = ''] = (request.url ?? '/').split(/[/?#]/u);
    const client = unknownClients.find((one) => String(one.id) === id);
    const page = (body: string, script = '') =>
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Nordlicht</title><style>body{font:16px sans-serif;margin:24px}.sheet-line{display:flex;gap:24px;padding:6px}td,th{padding:6px 14px;text-align:left}iframe{width:700px;height:320px}</style><nav><a href="/clients">All</a></nav>${body}<script>globalThis.seen=[];for(const type of ['click','mousedown','mouseup','pointerdown','keydown'])document.addEventListener(type,(event)=>globalThis.seen.push(type+':'+(event.target?.localName??'')));${script}</script></html>`;
    let body = '';
    if (section === 'clients') body = client === undefined ? table(unknownClients) : record(client, look);
    else if (section === 'hostile' && client) body = hostile(client);
    else if (section === 'cards' && client) body = shadowed(client);
    else if (section === 'framed' && client) body = `<h2>Desk</h2><iframe title="Client" src="/inner/${client.id}"></iframe>`;
    else if (section === 'inner' && client) body = record(client, look);
    response.writeHead(body === '' ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      ...(section === 'hostile' ? { 'content-security-policy': "style-src 'none'; require-trusted-types-for 'script'" } : {}),
    });
    response.end(page(body));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    setLook: (next) => {
      look = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
