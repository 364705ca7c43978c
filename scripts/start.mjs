/**
 * `npm start`: the demo CRM and a browser with Holdfast in it, allowed on that site. Without a display, or with `--tour`,
 * a guided tour that walks through the main job by itself and tells what it saw.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { demoSettings } from '../tests/e2e/support/demo-settings.ts';
import { demoBuild, launchWithExtension } from '../tests/e2e/support/extension.ts';
import { saveSettings } from '../tests/e2e/support/settings.ts';
import { startDemoCrm } from '../tests/demo-crm/server.mjs';
import { endChildrenWithUs, onEnd, run } from './setup/processes.mjs';
import { root } from './steps.mjs';
import { takeTour } from './tour.mjs';

endChildrenWithUs();

const sources = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];

/** ms since 1970 of the latest change of a file or of anything in a folder. @returns {number} */
function changedAt(/** @type {string} */ path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

async function buildIfStale() {
  const manifest = join(demoBuild, 'manifest.json');
  const builtAt = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (sources.every((path) => changedAt(join(root, path)) <= builtAt)) return;
  console.log('Building the extension …');
  const { code, output } = await run('wxt', ['build', '--mode', 'demo'], { cwd: root, capture: true });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

try {
  await buildIfStale();
  const demo = await startDemoCrm({ port: 0 });
  onEnd(() => demo.stop());
  console.log(`The demo CRM runs on ${demo.url}`);
  if (process.argv.includes('--tour') || !hasDisplay) {
    if (!hasDisplay) console.log('There is no display here, so the tour runs by itself.');
    await takeTour({ url: demo.url, folder: join(root, '.output', 'tour'), onEnd });
  } else {
    const browser = await launchWithExtension({ headless: false, viewport: null, isClosedByCaller: true });
    onEnd(browser.close);
    await saveSettings(browser, demoSettings);
    const page = browser.context.pages().find((open) => open.url() === 'about:blank') ?? (await browser.context.newPage());
    await page.goto(`${demo.url}/customers`);
    await page.bringToFront();
    console.log('The customer list is open, and Holdfast is allowed on it. Close the browser or press Ctrl+C to end.');
    await new Promise((resolve) => browser.context.once('close', resolve));
    await browser.close();
  }
  await demo.stop();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
// Whatever still holds the process open (a socket kept alive) has nothing left to do.
process.exit();
