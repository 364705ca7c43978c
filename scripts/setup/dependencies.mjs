/** Brings node_modules to what package-lock.json says. Plain JavaScript for Node 20 and newer, no dependencies. */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './processes.mjs';

/**
 * Why node_modules does not hold what package-lock.json says, in a few words; null when it does.
 * @param {string} root
 */
export function findDifferenceFromLock(root) {
  const lockPath = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(join(root, 'node_modules'))) return 'node_modules is not there';
  if (!existsSync(lockPath)) return 'node_modules does not say what it holds';
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const held = JSON.parse(readFileSync(lockPath, 'utf8')).packages;
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === '') continue;
    const isHeld = held[path] !== undefined && existsSync(join(root, path, 'package.json'));
    // Optional packages are for some platforms only: the installer decides.
    if (!isHeld && !optional) return `${path} is missing`;
    if (isHeld && held[path].version !== version) return `${path} is ${held[path].version} instead of ${version}`;
  }
  return null;
}

/**
 * PATH without the folders of node_modules, so that an installer never runs on the Node that it is replacing.
 * @param {string} root
 */
function pathWithoutOurs(root) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(join(root, 'node_modules')))
    .join(delimiter);
}

/**
 * Runs npm with its own output shown.
 * @param {string} root
 * @param {string[]} args
 */
async function runNpm(root, args) {
  const { code } = await run('npm', args, {
    cwd: root,
    env: { ...process.env, PATH: pathWithoutOurs(root) },
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  return code;
}

/**
 * Installs if need be. Throws with one sentence where that did not work.
 * @param {string} root
 */
export async function installDependencies(root) {
  const difference = findDifferenceFromLock(root);
  if (difference === null) return;
  console.error(`Set-up: ${difference}, so the packages of package-lock.json are installed now (npm ci).`);
  const code = await runNpm(root, ['ci', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error(`npm ci ended with ${code}: the npm registry must be reachable; then run this command again.`);
  const remaining = findDifferenceFromLock(root);
  if (remaining !== null) throw new Error(`npm ci ended well, and still ${remaining}: delete node_modules and run this command again.`);
}
