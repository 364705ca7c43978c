import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'vite';
import { chooseFrame, type TargetDescription } from '../../../lib/insertion/choose-frame.ts';
import type { InsertionRequest, InsertionResult } from '../../../lib/insertion/insert.ts';
import { launchWithExtension } from './extension.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** Bundles a few lines of module code into a script for a page or for an isolated world. */
async function bundle(code: string): Promise<string> {
  const entry = 'virtual:entry';
  const made = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      { name: 'entry', resolveId: (id) => (id === entry ? `\0${entry}` : null), load: (id) => (id === `\0${entry}` ? code : null) },
    ],
    build: { write: false, modulePreload: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error('Nothing was bundled.');
  return output.output[0].code;
}

/** A textarea whose value React holds: \`model()\` gives React's state, not the screen's. */
export const bundleReactTextarea = (): Promise<string> =>
  bundle(`
    import { createElement, useState } from 'react';
    import { createRoot } from 'react-dom/client';
    function Field() {
      const [value, setValue] = useState('');
      globalThis.model = () => value;
      return createElement('textarea', { id: 'editor', 'aria-label': 'Reply', rows: 8, cols: 60, value, onChange: (event) => setValue(event.target.value) });
    }
    createRoot(document.getElementById('root')).render(createElement(Field));
  `);

/** The site that the editors of these tests are on; nothing is asked of the network, the tests answer for it. */
export const editorSite = 'http://editors.test';

const manifest = {
  manifest_version: 3,
  name: 'Insertion alone',
  version: '1',
  permissions: ['scripting'],
  host_permissions: [`${editorSite}/*`],
  background: { service_worker: 'worker.js' },
  content_scripts: [
    {
      matches: [`${editorSite}/*`],
      js: ['tracker.js'],
      run_at: 'document_start',
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
    },
  ],
};

type FrameAnswer = { frameId: number; target: TargetDescription | null };

/** Tracker and inserter, and nothing else of Holdfast, as a real extension in a real browser. */
export type InsertionHarness = {
  context: BrowserContext;
  /** What every frame of the page would write in. */
  describeTargets: (page: Page) => Promise<FrameAnswer[]>;
  /** As the worker does it: asks every frame, chooses one, inserts there; `times` calls at once, as after a double click. */
  insert: (page: Page, request: InsertionRequest, times?: number) => Promise<InsertionResult[]>;
  close: () => Promise<void>;
};

type Scripting = {
  tabs: { query: (filter: object) => Promise<{ id: number; url?: string }[]> };
  scripting: {
    executeScript: (injection: object) => Promise<{ frameId: number; result?: unknown }[]>;
  };
};

export async function launchInsertion(): Promise<InsertionHarness> {
  const extensionPath = mkdtempSync(join(tmpdir(), 'holdfast-insertion-'));
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'worker.js': '',
    'tracker.js': await bundle(
      `import { trackTarget } from '/lib/insertion/target-tracker.ts'; trackTarget(document, new AbortController().signal);`,
    ),
    'inserter.js': await bundle(`import inserter from '/entrypoints/inserter.ts'; inserter.main();`),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(extensionPath, name), text);
  const { context, serviceWorker, close } = await launchWithExtension({ extensionPath });

  const describeTargets = (page: Page) =>
    serviceWorker.evaluate(async (url) => {
      const { tabs, scripting } = (globalThis as unknown as { chrome: Scripting }).chrome;
      const tab = (await tabs.query({})).find((other) => other.url === url);
      if (!tab) throw new Error(`No tab shows ${url}.`);
      const target = { tabId: tab.id, allFrames: true };
      await scripting.executeScript({ target, files: ['inserter.js'] });
      const answers = await scripting.executeScript({
        target,
        func: () =>
          (globalThis as unknown as Record<symbol, { describeTarget: () => unknown }>)[Symbol.for('holdfast.inserter')]!.describeTarget(),
      });
      return answers.map(({ frameId, result }) => ({ frameId, target: result as TargetDescription | null }));
    }, page.url());

  const insert = async (page: Page, request: InsertionRequest, times = 1): Promise<InsertionResult[]> => {
    const frameId = chooseFrame(await describeTargets(page), request.paragraphs.length);
    if (frameId === null) return [{ kind: 'noEditor' }];
    return serviceWorker.evaluate(
      async ([url, frame, wanted, count]) => {
        const { tabs, scripting } = (globalThis as unknown as { chrome: Scripting }).chrome;
        const tab = (await tabs.query({})).find((other) => other.url === url)!;
        const [answer] = await scripting.executeScript({
          target: { tabId: tab.id, frameIds: [frame] },
          args: [wanted, count],
          func: (inserted: unknown, calls: number) => {
            const { insertParagraphs } = (
              globalThis as unknown as Record<symbol, { insertParagraphs: (request: unknown) => Promise<unknown> }>
            )[Symbol.for('holdfast.inserter')]!;
            return Promise.all(Array.from({ length: calls }, () => insertParagraphs(inserted)));
          },
        });
        return answer!.result as InsertionResult[];
      },
      [page.url(), frameId, request, times] as const,
    );
  };

  return {
    context,
    describeTargets,
    insert,
    close: async () => {
      await close();
      rmSync(extensionPath, { recursive: true, force: true });
    },
  };
}
