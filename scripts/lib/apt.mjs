/** `apt-get` for what a step of the tests needs of Debian or Ubuntu. Node's own modules only. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

export const isRootWithApt = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Gives up on a mirror that does not answer; tries a second time after an update when it fails. */
export async function apt(command) {
  const line = `timeout 150 apt-get -o Acquire::http::Timeout=10 -o Acquire::Retries=1 ${command}`;
  const options = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const first = await run('sh', ['-c', line], options);
  if (first.ok) return true;
  await run('timeout', ['60', 'apt-get', 'update', '-qq'], options);
  return (await run('sh', ['-c', line], options)).ok;
}

/**
 * Downloads packages and unpacks them into `root` of a new folder, without installing them: some would start a server.
 * @returns {Promise<'' | 'not-downloaded' | 'not-unpacked'>} empty when all is there
 */
export async function unpackPackages(folder, packages) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'root'), { recursive: true });
  if (!(await apt(`update -qq && cd '${folder}' && apt-get download -qq ${packages.join(' ')}`)))
    return 'not-downloaded';
  const line = `cd '${folder}' && for file in *.deb; do dpkg-deb -x "$file" root || exit 1; done`;
  return (await run('sh', ['-c', line], { quiet: true })).ok ? '' : 'not-unpacked';
}
