/**
 * Finds Firefox and WebKit for the walk, or installs them where this runs as root on Debian. What cannot be had is told
 * in words and is no failure: a mirror that is away says nothing about the kit.
 */
import { existsSync } from 'node:fs';
import { isRootWithApt } from '../lib/apt.mjs';
import { run } from '../lib/run.mjs';

const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];
const WEBKIT = {
  driver: ['/usr/bin/WebKitWebDriver'],
  browser: [
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  ],
  screen: ['/usr/bin/Xvfb'],
};
const PACKAGES = { Firefox: ['firefox-esr'], WebKit: ['webkit2gtk-driver', 'xvfb'] };
/** Apt gives up on a mirror that does not answer after this time, and on all of them after the other. */
const MIRROR_SECONDS = 10;
const INSTALL_SECONDS = 120;

const first = (places, exists) => places.find((place) => exists(place));

/** What each engine needs, or undefined: `{ Firefox: { program }, WebKit: { driver, browser, screen } }`. */
export function findEngines({ exists = existsSync, env = process.env } = {}) {
  const firefox = first([...(env.FIREFOX_PATH ? [env.FIREFOX_PATH] : []), ...FIREFOX], exists);
  const parts = Object.entries(WEBKIT).map(([part, places]) => [part, first(places, exists)]);
  return {
    Firefox: firefox === undefined ? undefined : { program: firefox },
    WebKit: parts.every(([, place]) => place !== undefined) ? Object.fromEntries(parts) : undefined,
  };
}

/** Installs packages, a second time when the first fails: two apt runs at once upset each other. Gives the trouble. */
async function aptInstall(packages) {
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, quiet: true };
  const patience = ['-o', `Acquire::http::Timeout=${MIRROR_SECONDS}`, '-o', 'Acquire::Retries=1'];
  const apt = (...args) =>
    run('timeout', [String(INSTALL_SECONDS), 'apt-get', ...patience, ...args], options);
  let output = '';
  for (let attempt = 0; attempt < 2; attempt += 1) {
    await apt('update', '-qq');
    const install = await apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
    if (install.ok) return '';
    output = install.output;
  }
  return (
    output
      .trim()
      .split('\n')
      .findLast((line) => line.startsWith('E:')) ?? 'apt-get gave up'
  );
}

/**
 * The engines that can be had, installed when they are missing.
 * @returns {Promise<{ engines: ReturnType<typeof findEngines>, missing: { engine: string, why: string }[] }>}
 */
export async function ensureEngines() {
  let engines = findEngines();
  const wanted = Object.keys(engines).filter((name) => engines[name] === undefined);
  let trouble = 'it is not installed, and apt-get can be asked only by root on Debian or Ubuntu';
  if (wanted.length > 0 && isRootWithApt()) {
    console.log(`Installing ${wanted.join(' and ')} with apt-get …`);
    trouble = await aptInstall(wanted.flatMap((name) => PACKAGES[name]));
    engines = findEngines();
  }
  const missing = Object.keys(engines).filter((name) => engines[name] === undefined);
  return {
    engines,
    missing: missing.map((engine) => ({
      engine,
      why: trouble || 'it was installed, but is not where it was looked for',
    })),
  };
}
