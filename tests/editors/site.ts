/** The pages of the matrix: built once, served on loopback. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { build } from 'vite';
import { editors, type EditorName } from './editors.ts';

const root = join(import.meta.dirname, '..', '..');
const built = join(root, '.output', 'editors');

/** Bundles every editor into `.output/editors`. */
export async function buildEditors(): Promise<void> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: '/built/',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: built,
      emptyOutDir: true,
      minify: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { input: join(import.meta.dirname, 'main.ts'), output: { entryFileNames: 'main.js' } },
    },
  });
}

const box = '.box { display: block; width: 640px; min-height: 160px; border: 1px solid; }';
const editorPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Reply</title><style>${box}</style>
<div id="place"></div><script type="module" src="/built/main.js"></script></html>`;
const framePage = (
  source: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ticket</title><input type="search" aria-label="Search">
<iframe title="Reply" src="${source}" style="display: block; width: 760px; height: 420px"></iframe></html>`;
const emptyPage = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Reply</title></html>';
const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'";

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.gif': 'image/gif',
};
const folders: Record<string, string> = { built, packages: join(root, 'node_modules') };

export type EditorSite = { addressOf: (name: EditorName) => string; close: () => Promise<void> };

/** Serves the built pages on a free port. `/<page>` is an editor, `/framed/<page>` one in a frame of another page. */
export async function startEditorSite(): Promise<EditorSite> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://site');
    const [, first = '', ...rest] = normalize(url.pathname).split('/');
    const folder = folders[first];
    const answer = (type: string, body: string | Buffer) => {
      response.setHeader('content-type', type);
      response.end(body);
    };
    if (folder !== undefined) {
      readFile(join(folder, ...rest)).then(
        (body) => answer(types[extname(url.pathname)] ?? 'application/octet-stream', body),
        () => response.writeHead(404).end(),
      );
      return;
    }
    if (url.searchParams.has('strict')) response.setHeader('content-security-policy', strictPolicy);
    const source = url.searchParams.get('source');
    const page = url.pathname === '/empty' ? emptyPage : source === null ? editorPage : framePage(source);
    answer('text/html; charset=utf-8', page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const here = `http://127.0.0.1:${port}`;
  return {
    addressOf: (name) => {
      const { page, inside, isStrict } = editors[name];
      if (inside === 'shadowRoot') return `${here}/${page}?shadow`;
      if (inside === 'sameSiteFrame') return `${here}/?source=/${page}`;
      // Another name for the same computer is another site to the browser.
      if (inside === 'crossSiteFrame') return `${here}/?source=http://localhost:${port}/${page}`;
      return `${here}/${page}${isStrict ? '?strict' : ''}`;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
