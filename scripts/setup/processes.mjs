/**
 * Children in process groups of their own, so that Ctrl+C ends everything that a command started and leaves nothing.
 * Plain JavaScript for Node 20 and newer, no dependencies.
 */
import { spawn } from 'node:child_process';

const isWindows = process.platform === 'win32';
/** How long a child may take to end by itself. A command over a command waits longer than the one below it. */
let graceMs = 4000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
/** @type {(() => unknown)[]} */
const closers = [];
let isEnding = false;

/**
 * Sends a signal to a child and everything it started.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (isWindows) spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    else process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

/**
 * Starts a child in its own process group. It is ended when this process ends, however that comes about.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function startChild(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: !isWindows });
  running.add(child);
  // The leader may go before what it started does: the rest of its group goes with it.
  child.once('exit', () => {
    running.delete(child);
    signalGroup(child, 'SIGTERM');
  });
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { capture?: boolean, timeoutMs?: number }} [options]
 *   `capture`: collect stdout and stderr instead of showing them.
 * @returns {Promise<{ code: number, output: string, stdout: string }>} `output`: both streams in order of arrival. Code 127
 *   when the command is not there, 124 when it ran into `timeoutMs`.
 */
export function run(command, args, { capture = false, timeoutMs, ...options } = {}) {
  return new Promise((resolve) => {
    // What is collected is read in a log: no colours in it.
    const env = capture ? { ...process.env, ...options.env, NO_COLOR: '1' } : options.env;
    const stdio = options.stdio ?? (capture ? ['ignore', 'pipe', 'pipe'] : 'inherit');
    const child = startChild(command, args, { ...options, stdio, env });
    let output = '';
    let stdout = '';
    let isLate = false;
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      output += text;
      stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            isLate = true;
            output += `\nEnded after ${Math.round(timeoutMs / 1000)} s without an end of its own.\n`;
            endChild(child);
          }, timeoutMs);
    const finish = (/** @type {number} */ code) => {
      clearTimeout(timer);
      resolve({ code: isLate ? 124 : code, output, stdout });
    };
    child.once('error', (error) => {
      output += `${command}: ${error.message}\n`;
      finish(127);
    });
    // `close` waits for the pipes too; a forgotten grandchild could hold them open, so they get a moment only.
    child.once('exit', (code, signal) => {
      const end = code ?? (signal ? 128 : 1);
      const late = setTimeout(() => finish(end), 2000);
      child.once('close', () => {
        clearTimeout(late);
        finish(end);
      });
    });
  });
}

/**
 * Asks a child to end, and ends it if it does not.
 * @param {import('node:child_process').ChildProcess} child
 */
export function endChild(child) {
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
  child.once('exit', () => clearTimeout(timer));
}

/**
 * Something to close before this process ends on a signal: a browser, a server.
 * @param {() => unknown} close
 */
export function onEnd(close) {
  closers.push(close);
}

/** Ends every child and everything given to `onEnd`, then this process. */
async function end(/** @type {number} */ code) {
  if (isEnding) return;
  isEnding = true;
  const children = [...running];
  for (const child of children) signalGroup(child, 'SIGTERM');
  const gone = children.map((child) => new Promise((resolve) => child.once('exit', resolve)));
  const late = new Promise((resolve) => setTimeout(resolve, graceMs));
  await Promise.race([Promise.allSettled([...gone, ...closers.map(async (close) => close())]), late]);
  for (const child of children) signalGroup(child, 'SIGKILL');
  process.exit(code);
}

/**
 * Ctrl+C, a closed terminal or a kill ends the children first. Call once, at the start of a command.
 * @param {{ levelsBelow?: number }} [options] how many commands of ours stand between this one and the tools.
 */
export function endChildrenWithUs({ levelsBelow = 0 } = {}) {
  graceMs += levelsBelow * 2000;
  process.on('SIGINT', () => void end(130));
  process.on('SIGTERM', () => void end(143));
  process.on('SIGHUP', () => void end(129));
  process.on('exit', () => {
    for (const child of running) signalGroup(child, 'SIGKILL');
  });
}
