/** Finds the browsers that checks and demo run in, or installs them where it may. Plain JavaScript, no dependencies. */
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { run } from './processes.mjs';

const isWindows = process.platform === 'win32';

// Chromium comes first: Chrome and Edge from 137 on ignore --load-extension and need the longer way (launch.ts).
const chromiumNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chrome',
  'msedge',
];
const firefoxNames = ['firefox-esr', 'firefox'];

const macPlaces = (/** @type {string[]} */ names) =>
  names.flatMap((name) =>
    ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  );
const windowsPlaces = (/** @type {string[]} */ places) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => places.map((place) => join(folder, place)));

const chromiumPlaces = {
  darwin: macPlaces(['Chromium', 'Google Chrome', 'Microsoft Edge']),
  win32: windowsPlaces([
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ]),
  linux: [
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
  ],
};
const firefoxPlaces = {
  darwin: macPlaces(['Firefox']).map((path) => path.replace(/Firefox$/, 'firefox')),
  win32: windowsPlaces(['Mozilla Firefox\\firefox.exe']),
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
};

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, isWindows ? constants.F_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string[]} names @param {string[]} places */
function find(names, places) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, isWindows ? `${name}.exe` : name)));
  return [...inPath, ...places].find((path) => isProgram(path)) ?? null;
}

/** @param {Record<string, string[]>} places */
const placesHere = (places) => places[process.platform] ?? [];

/** Whether packages of Debian's can be installed here without asking anybody. */
export function canInstallPackages() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * Installs packages of Debian's. Throws with one sentence when that fails.
 * @param {string[]} packages
 */
export async function installPackages(packages) {
  console.error(`Set-up: installing ${packages.join(', ')} from Debian's packages.`);
  const install = () =>
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
      capture: true,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  let result = await install();
  if (result.code !== 0) {
    // The list of packages may be missing or old.
    await run('apt-get', ['update', '-q'], { capture: true });
    result = await install();
  }
  if (result.code !== 0) throw new Error(`apt-get could not install ${packages.join(', ')}: ${result.output.trim().split('\n').at(-1)}`);
}

/** Without a face for Persian and Russian letters, screenshots show boxes. */
async function installFontsIfMissing() {
  if (!canInstallPackages()) return;
  const persian = await run('fc-list', [':lang=fa', 'family'], { capture: true });
  if (persian.code !== 0 || persian.stdout.trim() === '') await installPackages(['fontconfig', 'fonts-noto-core']);
}

/**
 * Path of a browser of the Chromium family. Throws with one sentence where there is none and none may be installed.
 * @returns {Promise<string>}
 */
export async function findChromium() {
  const chosen = process.env.HOLDFAST_BROWSER;
  if (chosen) {
    if (!isProgram(chosen)) throw new Error(`HOLDFAST_BROWSER names ${chosen}, and there is no program there.`);
    return chosen;
  }
  let found = find(chromiumNames, placesHere(chromiumPlaces));
  if (found === null && canInstallPackages()) {
    await installPackages(['chromium', 'fontconfig', 'fonts-noto-core']);
    found = find(chromiumNames, placesHere(chromiumPlaces));
  }
  if (found === null) {
    throw new Error(
      'No browser was found: install Chromium (or Chrome, or Edge), or name its program in the environment variable HOLDFAST_BROWSER.',
    );
  }
  await installFontsIfMissing();
  return found;
}

/**
 * Path of Firefox; null where there is none and none may be installed. HOLDFAST_FIREFOX names another one.
 * @returns {Promise<string | null>}
 */
export async function findFirefox() {
  const chosen = process.env.HOLDFAST_FIREFOX;
  if (chosen) return isProgram(chosen) ? chosen : null;
  const found = find(firefoxNames, placesHere(firefoxPlaces));
  if (found !== null || !canInstallPackages()) return found;
  await installPackages(['firefox-esr']);
  return find(firefoxNames, placesHere(firefoxPlaces));
}

/**
 * Whether the browser takes an extension by a switch on its command line. Chrome and Edge no longer do.
 * @param {string} program
 */
export function takesExtensionSwitch(program) {
  return !/google|microsoft|msedge/i.test(program);
}
