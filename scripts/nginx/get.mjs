/**
 * Gets nginx for the tests of a published folder on a real web host: the system's, else that of Debian, unpacked under
 * node_modules/.cache and never installed, since installing it would start a server. Node's own modules only.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRootWithApt, unpackPackages } from '../lib/apt.mjs';
import { ROOT, run } from '../lib/run.mjs';

const CACHE = join(ROOT, 'node_modules/.cache/nginx');
const PLACES = [
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/local/bin/nginx',
  '/opt/homebrew/bin/nginx',
];
/** The second sends what is packed with brotli. */
const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static'];

const starts = async (program) => existsSync(program) && (await run(program, ['-v'], { quiet: true })).ok;

/** The path of an nginx that starts; empty when none can be had. Its modules lie in `../lib/nginx/modules`. */
export async function ensureNginx() {
  const unpacked = join(CACHE, 'usr/sbin/nginx');
  for (const program of [...PLACES, unpacked]) if (await starts(program)) return program;
  if (!isRootWithApt()) return '';
  console.log('Fetching nginx with apt-get …');
  const folder = `${CACHE}-unpacking`;
  const trouble = await unpackPackages(folder, PACKAGES);
  rmSync(CACHE, { recursive: true, force: true });
  if (trouble === '') renameSync(join(folder, 'root'), CACHE);
  rmSync(folder, { recursive: true, force: true });
  return (await starts(unpacked)) ? unpacked : '';
}
