#!/usr/bin/env node
/**
 * The one door to every command of package.json: brings the machine to what the command needs, then runs it.
 * Plain JavaScript for Node 20 and newer, because it runs before anything is installed.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './setup/browser.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { environmentFor, findNode } from './setup/node.mjs';
import { endChildrenWithUs, run } from './setup/processes.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** @type {Record<string, { needsBrowser?: boolean, commands: string[][] }>} Arguments given go to the last command. */
const tasks = {
  start: { needsBrowser: true, commands: [['node', 'scripts/start.mjs']] },
  test: { needsBrowser: true, commands: [['node', 'scripts/test.mjs']] },
  'test:hosts': { needsBrowser: true, commands: [['node', 'scripts/test-hosts.mjs']] },
  evaluate: { needsBrowser: true, commands: [['node', 'scripts/evaluate.mjs']] },
  'new-host': { commands: [['node', 'scripts/new-host.mjs']] },
  bench: { needsBrowser: true, commands: [['node', 'scripts/bench.mjs']] },
  build: { commands: [['wxt', 'build']] },
  'build:firefox': { commands: [['wxt', 'build', '--browser', 'firefox']] },
  lint: {
    commands: [
      ['wxt', 'prepare'],
      ['oxlint', '--type-aware', '--deny-warnings'],
    ],
  },
  format: { commands: [['oxfmt', '.']] },
  typecheck: {
    commands: [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit'],
    ],
  },
};

const [name = '', ...rest] = process.argv.slice(2);
const task = tasks[name];
endChildrenWithUs({ levelsBelow: 1 });
try {
  if (task === undefined) throw new Error(`There is no task "${name}": ${Object.keys(tasks).join(', ')}.`);
  await installDependencies(root);
  const node = await findNode(root);
  const env = environmentFor(root, node);
  if (task.needsBrowser) env.HOLDFAST_BROWSER = await findChromium();
  for (const [index, [command, ...args]] of task.commands.entries()) {
    const isLast = index === task.commands.length - 1;
    const { code } = await run(command === 'node' ? node : command, [...args, ...(isLast ? rest : [])], {
      cwd: root,
      env,
      stdio: 'inherit',
      shell: process.platform === 'win32' && command !== 'node',
    });
    process.exitCode = code;
    if (code !== 0) break;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
