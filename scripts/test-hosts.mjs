/** `npm run test:hosts`: the extension in a real Chromium on real host applications, installed from Debian's packages. */
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canInstallPackages } from './setup/browser.mjs';
import { endChildrenWithUs, onEnd, run } from './setup/processes.mjs';
import { checkCommand, root, runPlaywright, runSteps } from './steps.mjs';

endChildrenWithUs();

const folder = join(root, 'tests', 'hosts');
const hosts = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'up')));

/** Debian packages that the hosts name and that are not installed. */
async function findMissingPackages() {
  const names = hosts.flatMap((host) => {
    const script = readFileSync(join(folder, host, 'up'), 'utf8').replaceAll('\\\n', ' ');
    return [...script.matchAll(/^need_packages (.+)$/gm)].flatMap(([, list = '']) =>
      list.split(/\s+/).filter((name) => /^[a-z0-9.+-]+$/.test(name)),
    );
  });
  const missing = [];
  for (const name of names) {
    const { stdout } = await run('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], { capture: true });
    if (stdout.trim() !== 'installed') missing.push(name);
  }
  return missing;
}

if (!canInstallPackages()) {
  const missing = await findMissingPackages();
  if (missing.length > 0) {
    console.error(
      `The hosts need Debian 12 or newer with these packages: ${missing.join(' ')}. Install them, or run this command as root on Debian.`,
    );
    process.exit(1);
  }
}

// A short path that every user may enter: the servers run as another user than root, and their sockets' paths are limited.
const data = mkdtempSync(join(tmpdir(), 'hosts-'));
chmodSync(data, 0o755);
process.env.HOLDFAST_HOSTS_DIR = data;

async function stopHosts() {
  for (const host of hosts) {
    if (existsSync(join(data, host))) await run(join(folder, host, 'down'), [join(data, host)], { capture: true, timeoutMs: 30_000 });
  }
  rmSync(data, { recursive: true, force: true });
}
onEnd(stopHosts);

const isGood = await runSteps([
  { name: 'build', title: 'Build with loopback sites allowed', run: () => checkCommand('wxt', ['build', '--mode', 'demo']) },
  {
    name: 'hosts',
    title: 'Real hosts',
    needs: ['build'],
    run: () => runPlaywright('hosts', { isShown: true, timeoutMs: 35 * 60_000, more: process.argv.slice(2) }),
  },
]);
await stopHosts();
process.exitCode = isGood ? 0 : 1;
