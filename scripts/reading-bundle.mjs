/** The reading code as one script for a plain page: what `npm run evaluate` and `npm run bench` run in a real browser. */
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './steps.mjs';

/** A script that leaves `holdfastReading` with what the entry exports. @param {string} entry @returns {Promise<string>} */
export async function bundleReading(entry) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, entry), formats: ['iife'], name: 'holdfastReading' },
    },
  });
  const [bundle] = /** @type {import('vite').Rollup.RollupOutput[]} */ (Array.isArray(result) ? result : [result]);
  const chunk = bundle?.output.find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The reading code could not be bundled.');
  return chunk.code;
}
