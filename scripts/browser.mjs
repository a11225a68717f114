/**
 * Finds a Chromium for the tests, or installs one. `node scripts/browser.mjs` prints its path.
 *
 * Found in this order: CHROME_PATH, Playwright's own, the system's. Installed in this order: by Playwright, else by
 * apt-get where this runs as root.
 */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { isRootWithApt } from './lib/apt.mjs';
import { run, runTool } from './lib/run.mjs';

/** How a Chromium is started here: as root it has no sandbox; the rest keeps it off the network. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const LINUX_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
];
const MAC_APPS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where a system keeps its browsers, the best first. */
export function systemPlaces(platform, env) {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    return MAC_APPS.flatMap((app) => folders.map((folder) => `${folder}/${app}`));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return WINDOWS_PROGRAMS.flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
  }
  return LINUX_PLACES;
}

/** Where Playwright keeps the browser of its version; undefined when Playwright is not installed. */
async function playwrightPlace() {
  try {
    const { chromium } = await import('playwright');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * The first browser that is there; undefined when none is.
 * @param {object} [world] what it looks at, for tests
 * @returns {Promise<string | undefined>} path of the program
 */
export async function findBrowser({
  env = process.env,
  platform = process.platform,
  exists = existsSync,
  playwright = playwrightPlace,
} = {}) {
  if (env.CHROME_PATH) {
    if (exists(env.CHROME_PATH)) return env.CHROME_PATH;
    console.error(`CHROME_PATH is ${env.CHROME_PATH}, but nothing is there. Looking for another browser.`);
  }
  const own = await playwright();
  return [...(own === undefined ? [] : [own]), ...systemPlaces(platform, env)].find((place) => exists(place));
}

/** Installs Debian packages, a second time when the first fails: two apt runs at once upset each other. */
async function aptInstall(packages, attempts) {
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, quiet: true };
  let output = '';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const update = await run('apt-get', ['update', '-qq'], options);
    const install = await run(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...packages],
      options,
    );
    if (install.ok) return { ok: true, output };
    output = update.output + install.output;
  }
  return { ok: false, output };
}

/** Installs Playwright's browser, then what it needs of the system; with `--with-deps` a failure would come late. */
async function installByPlaywright() {
  console.error('Installing Chromium with Playwright …');
  const { ok, output } = await runTool('playwright', ['install', '--no-shell', 'chromium'], { quiet: true });
  if (!ok) return output;
  if (process.platform === 'linux')
    await runTool('playwright', ['install-deps', 'chromium'], { quiet: true });
  return '';
}

async function installByApt() {
  if (!isRootWithApt()) return 'apt-get: only for root on Debian or Ubuntu\n';
  console.error('Installing Chromium with apt-get …');
  return (await aptInstall(['chromium'], 2)).output;
}

/**
 * The letters that tests measure pages in: those of Noto Sans, as wide as a phone's, with Arabic and Thai beside them. Where a
 * system has wider ones alone (DejaVu), what fits on a phone does not fit there. A failure to install is told, and is no
 * failure of the tests.
 */
async function ensureFonts() {
  if (!isRootWithApt()) return;
  const fonts = await run('fc-list', ['Noto Sans', 'family'], { quiet: true });
  if (fonts.ok && fonts.output.trim() !== '') return;
  console.error('Installing Noto fonts with apt-get …');
  const { ok } = await aptInstall(['fonts-noto-core'], 1);
  if (!ok) console.error('Noto fonts could not be installed. Going on without: some texts may be too wide.');
}

/** The path of a browser, installed if there was none. Throws a sentence when none can be had. */
export async function ensureBrowser() {
  let browser = await findBrowser();
  let trouble = '';
  for (const install of [installByPlaywright, installByApt]) {
    if (browser !== undefined) break;
    trouble += await install();
    browser = await findBrowser();
  }
  if (browser === undefined) {
    throw new Error(
      `${trouble}\nNo Chromium was found and none could be installed: install Chromium or Chrome and set CHROME_PATH to its program.`,
    );
  }
  await ensureFonts();
  return browser;
}

/** Chromium without the part that draws windows: the same engine and version, and half of the work for each page. */
const SHELL = '/usr/bin/chromium-headless-shell';

/** Is a browser one that has no windows? */
export const isShell = (path) => /headless[-_]shell/.test(path);

/** Does it start? An update that was broken off leaves a program that does not. */
const starts = async (program) =>
  existsSync(program) && (await run(program, ['--version'], { quiet: true })).ok;

/**
 * The path of a browser for hundreds of pages, installed if there was none: CHROME_PATH, else Chromium without windows
 * where Debian's can be had, else any. Throws a sentence when none can be had.
 */
export async function ensureTestBrowser() {
  if (process.env.CHROME_PATH) return ensureBrowser();
  if (!existsSync(SHELL) && isRootWithApt()) {
    console.error('Installing Chromium without windows with apt-get …');
    await aptInstall(['chromium-headless-shell'], 1);
  }
  if (!(await starts(SHELL))) return ensureBrowser();
  await ensureFonts();
  return SHELL;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(await ensureBrowser());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
