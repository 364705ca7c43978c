/** The Node that the tool chain runs on. Plain JavaScript for Node 20 and newer, no dependencies. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './processes.mjs';

/** Vite and WXT need 22.12; running the TypeScript of tests/ as it stands needs 22.18. */
const oldest = [22, 18];

const isNewEnough = (/** @type {string} */ version) => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
};

/** @param {string} program */
async function readVersion(program) {
  if (!existsSync(program)) return null;
  const { code, output } = await run(program, ['--version'], { capture: true, timeoutMs: 20_000 });
  return code === 0 ? output.trim() : null;
}

/**
 * Path of the Node to use: the one of the npm package `node`, which every machine has alike. Where its install script was
 * not allowed to run, it is run here. Throws with one sentence where no Node is new enough.
 * @param {string} root
 */
export async function findNode(root) {
  const folder = join(root, 'node_modules', 'node');
  const program = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const isUsable = async () => isNewEnough((await readVersion(program)) ?? 'v0.0');
  if (await isUsable()) return program;
  if (isNewEnough(process.version)) return process.execPath;
  if (existsSync(folder)) {
    console.error(`Set-up: Node ${process.version} is too old here, so the npm package "node" now fetches its own.`);
    await run(process.execPath, ['installArchSpecificPackage.js'], { cwd: folder, stdio: ['ignore', 2, 2] });
    if (await isUsable()) return program;
  }
  throw new Error(
    `Node ${oldest.join('.')} or newer is needed and this is ${process.version}: install a newer Node, then run this command again.`,
  );
}

/**
 * Environment in which `node` and every tool of node_modules are found first.
 * @param {string} root
 * @param {string} node
 */
export function environmentFor(root, node) {
  const separator = process.platform === 'win32' ? ';' : ':';
  return { ...process.env, PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(separator) };
}
