/**
 * Finds LibreOffice, or installs the part of it that reads and writes spreadsheets. `node scripts/office/find-office.mjs`
 * prints the path of its program.
 *
 * Found in this order: SOFFICE_PATH, the usual places of the system. Installed by apt-get where this runs as root on
 * Debian or Ubuntu: the package libreoffice-calc, about 100 MB to load and 300 MB on the disk.
 */
import { existsSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { isRootWithApt } from '../lib/apt.mjs';
import { run } from '../lib/run.mjs';

const LINUX_PLACES = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/usr/local/bin/soffice',
  '/snap/bin/libreoffice',
];

/** LibreOffice from its own site lies in a folder of its version. */
function versionedPlaces(list) {
  try {
    return list('/opt')
      .filter((name) => name.startsWith('libreoffice'))
      .sort()
      .reverse()
      .map((name) => `/opt/${name}/program/soffice`);
  } catch {
    return [];
  }
}

/** Where a system keeps LibreOffice, the best first. */
export function officePlaces(platform, env, list = readdirSync) {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    return folders.map((folder) => `${folder}/LibreOffice.app/Contents/MacOS/soffice`);
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(Boolean);
    // `.com` waits for its end, `.exe` does not.
    return folders.map((folder) => `${folder}\\LibreOffice\\program\\soffice.com`);
  }
  return [...LINUX_PLACES, ...versionedPlaces(list)];
}

/**
 * The first LibreOffice that is there; undefined when none is.
 * @param {object} [world] what it looks at, for tests
 * @returns {string | undefined} path of the program
 */
export function findOffice({
  env = process.env,
  platform = process.platform,
  exists = existsSync,
  list = readdirSync,
} = {}) {
  if (env.SOFFICE_PATH) {
    if (exists(env.SOFFICE_PATH)) return env.SOFFICE_PATH;
    console.error(`SOFFICE_PATH is ${env.SOFFICE_PATH}, but nothing is there. Looking elsewhere.`);
  }
  return officePlaces(platform, env, list).find((place) => exists(place));
}

async function installByApt() {
  if (!isRootWithApt()) return 'apt-get: only for root on Debian or Ubuntu\n';
  console.error('Installing libreoffice-calc with apt-get …');
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, quiet: true };
  const update = await run('apt-get', ['update', '-qq'], options);
  const install = await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'libreoffice-calc'],
    options,
  );
  return install.ok ? '' : update.output + install.output;
}

/** The path of LibreOffice, installed if there was none. Throws a sentence when none can be had. */
export async function ensureOffice() {
  const found = findOffice();
  if (found !== undefined) return found;
  const trouble = await installByApt();
  const installed = findOffice();
  if (installed !== undefined) return installed;
  throw new Error(
    `${trouble}\nNo LibreOffice was found and none could be installed: install it and set SOFFICE_PATH to its program soffice.`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(await ensureOffice());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
