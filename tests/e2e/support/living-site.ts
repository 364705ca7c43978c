import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Profile, ProfilePage } from '../../../lib/hosts/profile.ts';
import { demoBuild } from './extension.ts';

/**
 * A site for tests of pages that live: every address answers with the same empty document and a page's own script,
 * `site`, that draws records, lists and mails into it as hosts do. What a badge may say stands in `data-truth` around
 * its place: the number of the customer whose name is drawn there.
 */
const pages: ProfilePage[] = [
  {
    kind: 'record',
    url: '/record/(?<id>\\d+)',
    container: '.pane',
    facts: { name: [{ select: 'h1', place: 'Heading' }], email: [{ select: '.email', place: 'E-mail' }] },
    items: [],
    badge: [{ select: 'h1', position: 'after' }],
  },
  {
    kind: 'record',
    url: '/card/(?<id>\\d+)',
    has: 'customer-card >>> h1',
    facts: {
      name: [{ select: 'customer-card >>> h1', place: 'Heading' }],
      email: [{ select: 'customer-card >>> .email', place: 'E-mail' }],
    },
    items: [],
    badge: [{ select: 'customer-card >>> h1', position: 'after' }],
  },
  {
    kind: 'list',
    url: '/list',
    rows: '.row',
    id: [{ select: 'a', from: 'href', match: '/record/(\\d+)', place: 'Name' }],
    facts: { name: [{ select: 'a', place: 'Name' }], email: [{ select: '.email', place: 'E-mail' }] },
    badge: [{ select: 'a', position: 'after' }],
  },
  {
    kind: 'message',
    url: '/mail/(?<id>\\d+)',
    has: '.letter iframe',
    facts: { name: [{ select: '.sender', place: 'From' }], email: [{ select: '.email', place: 'From' }] },
    date: [{ select: 'time', place: 'Date' }],
    subject: [{ select: 'h2', place: 'Subject' }],
    body: '.letter iframe',
    bodyWithout: [],
    badge: [{ select: '.sender', position: 'after' }],
  },
];
/** `history`: address and view change together; `settle`: either may come first. */
const kinds = ['history', 'settle'] as const;
export type SiteKind = (typeof kinds)[number];
const profileOf = (navigation: SiteKind): Profile => ({
  id: `living-${navigation}`,
  name: 'Living pages',
  version: 1,
  kind: 'crm',
  status: 'checkedOnRealHost',
  detect: { has: `meta[name="application-name"][content="${navigation}"]` },
  dateOrder: null,
  navigation,
  pages,
});

/** The demo build with two profiles more, for this site: profiles are files of the package. */
export function buildWithLivingSite(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'holdfast-living-'));
  cpSync(demoBuild, path, { recursive: true });
  const index = join(path, 'profiles', 'index.json');
  const heads = JSON.parse(readFileSync(index, 'utf8')) as object[];
  const profiles = kinds.map(profileOf);
  writeFileSync(index, JSON.stringify([...profiles.map(({ pages: _, ...head }) => head), ...heads]));
  for (const profile of profiles) writeFileSync(join(path, 'profiles', `${profile.id}.json`), JSON.stringify(profile));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** What the site's script offers to tests, as `site` on the page. */
export type Site = {
  /** A record in a pane of its own; whatever else is there stays. */
  addPane: (id: number) => HTMLElement;
  /** Another customer in the same elements. */
  redraw: (pane: ParentNode, id: number) => void;
  clear: () => void;
  /** Every row an element of its own. */
  addRows: (rows: number) => void;
  /** `rows` customers in as many elements as are seen, recycled while one scrolls. */
  addList: (rows: number) => HTMLElement;
  addCard: (id: number) => ShadowRoot;
  addLetter: (id: number) => HTMLIFrameElement;
};

/** Runs in the page. */
function site(): void {
  const make = <K extends keyof HTMLElementTagNameMap>(name: K, className = '', text = ''): HTMLElementTagNameMap[K] => {
    const element = document.createElement(name);
    element.className = className;
    element.textContent = text;
    return element;
  };
  const name = (id: number): string => `Customer ${id}`;
  const email = (id: number): string => `c${id}@living.example`;
  const fill = (place: ParentNode, id: number): void => {
    // Nodes are kept, as frameworks keep them: only their words change.
    for (const node of place.querySelectorAll('h1, a, .sender')) node.firstChild!.nodeValue = name(id);
    for (const node of place.querySelectorAll('.email')) node.firstChild!.nodeValue = email(id);
    for (const node of place.querySelectorAll('a')) node.setAttribute('href', `/record/${id}`);
    for (const node of place.querySelectorAll('.truth')) node.setAttribute('data-truth', String(id));
  };
  const record = (id: number): HTMLElement[] => {
    const title = make('div', 'truth');
    title.append(make('h1', '', '-'));
    const box = make('div');
    box.append(title, make('p', 'email', '-'));
    fill(box, id);
    return [...box.children] as HTMLElement[];
  };
  const made: Site = {
    addPane: (id) => {
      const pane = make('div', 'pane');
      pane.append(...record(id));
      document.body.append(pane);
      return pane;
    },
    redraw: fill,
    clear: () => document.body.replaceChildren(),
    addRows: (rows) => {
      const all = document.createDocumentFragment();
      for (let id = 1; id <= rows; id += 1) {
        const row = make('div', 'row truth');
        row.append(make('a', '', '-'), make('span', 'email', '-'));
        fill(row, id);
        row.dataset.truth = String(id);
        all.append(row);
      }
      document.body.append(all);
    },
    addList: (rows) => {
      const rowHeight = 24;
      const view = make('div', 'view');
      view.style.cssText = 'height:600px;overflow:auto;position:relative';
      const sizer = make('div');
      sizer.style.cssText = `height:${rows * rowHeight}px;position:relative`;
      view.append(sizer);
      const pool = Array.from({ length: Math.min(rows, 600 / rowHeight + 6) }, () => {
        const row = make('div', 'row truth');
        row.style.cssText = `position:absolute;height:${rowHeight}px;left:0;right:0`;
        row.append(make('a', '', '-'), make('span', 'email', '-'));
        sizer.append(row);
        return row;
      });
      const shown = new Map<HTMLElement, number>();
      const draw = (): void => {
        const first = Math.max(0, Math.min(rows - pool.length, Math.floor(view.scrollTop / rowHeight) - 3));
        for (let index = first; index < first + pool.length; index += 1) {
          const row = pool[index % pool.length]!;
          if (shown.get(row) === index) continue;
          shown.set(row, index);
          row.style.transform = `translateY(${index * rowHeight}px)`;
          fill(row, index + 1);
          row.dataset.truth = String(index + 1);
        }
      };
      view.addEventListener('scroll', draw);
      document.body.append(view);
      draw();
      return view;
    },
    addCard: (id) => {
      const host = document.createElement('customer-card');
      const root = host.attachShadow({ mode: 'open' });
      root.append(...record(id));
      document.body.append(host);
      return root;
    },
    addLetter: (id) => {
      const letter = make('div', 'letter');
      const head = make('div', 'truth');
      head.append(make('h2', '', 'A question'), make('span', 'sender', '-'), make('span', 'email', '-'));
      const time = make('time', '', '2026-11-02 09:30');
      time.dateTime = '2026-11-02T09:30:00Z';
      const body = make('iframe');
      letter.append(head, time, body);
      fill(letter, id);
      document.body.append(letter);
      return body;
    },
  };
  Object.assign(globalThis, { site: made });
}

const documentOf = (kind: SiteKind): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="application-name" content="${kind}"><link rel="icon" href="data:,">` +
  `<title>Living</title><script>(${site.toString()})()</script></head><body></body></html>`;

/** `/history/…` and `/settle/…`: see the profiles above. An address with `draw=ID` has its record drawn from the start. */
export async function startLivingSite(): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const kind = kinds.find((one) => pathname.startsWith(`/${one}/`)) ?? 'history';
    const id = Number(searchParams.get('draw'));
    const drawing = Number.isInteger(id) && id > 0 ? `<script>addEventListener('DOMContentLoaded',()=>site.addPane(${id}))</script>` : '';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'max-age=0' });
    response.end(documentOf(kind).replace('</head>', `${drawing}</head>`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
