import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Host = { url: string; user: string; password: string; outbox: string; directory: string; seed: unknown; stop: () => void };

const canListen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** The first of `count` free ports in a row. */
async function freePorts(count: number): Promise<number> {
  for (let first = 18_801; first < 28_000; first += 10) {
    const free = await Promise.all(Array.from({ length: count }, (_, i) => canListen(first + i)));
    if (free.every(Boolean)) return first;
  }
  throw new Error('No free ports on loopback.');
}

/** Starts a real host application, filled anew, in a folder that the servers' own user may enter. */
export async function startHost(name: 'roundcube' | 'tryton', options: string[] = []): Promise<Host> {
  const parent = process.env.HOLDFAST_HOSTS_DIR ?? mkdtempSync(join(tmpdir(), 'hosts-'));
  chmodSync(parent, 0o755);
  const directory = join(parent, name);
  mkdirSync(directory, { recursive: true });
  const port = await freePorts(3);
  const run = (command: 'up' | 'down', ...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync(join(import.meta.dirname, name, command), [directory, ...args], {
      encoding: 'utf8',
      timeout: 900_000,
    });
    if (status !== 0) throw new Error(`${name}/${command} ended with ${status}: ${stderr.slice(-2000)}`);
    return stdout;
  };
  const host = JSON.parse(run('up', '--port', String(port), ...options)) as {
    url: string;
    user: string;
    password: string;
    outbox: string;
    seed: string;
  };
  return {
    ...host,
    directory,
    seed: JSON.parse(readFileSync(host.seed, 'utf8')),
    stop: () => void run('down', '--wipe'),
  };
}

/** The mails that the host's server has taken since, as they came in: one letter a byte. */
export function sentMails({ outbox }: Host): { from: string; to: string[]; source: string }[] {
  return readdirSync(outbox)
    .filter((name) => name.endsWith('.eml'))
    .toSorted()
    .map((name) => ({
      ...(JSON.parse(readFileSync(join(outbox, name.replace(/eml$/, 'json')), 'utf8')) as { from: string; to: string[] }),
      source: readFileSync(join(outbox, name), 'latin1'),
    }));
}
