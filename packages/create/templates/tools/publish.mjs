/**
 * `npm run publish`: checks the list and makes the folder public/, which goes to a web host as it is. With an error in the
 * list, public/ stays as it was. Needs no network.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LIST = '%LIST%';
const LANG = '%LANG%';

const inFolder = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const [PUBLIC, WORK] = [inFolder('public'), inFolder('.publishing')];
/** Bytes of what the command tells: of a list with thousands of errors, too. */
const MOST_WORDS = 64 * 1024 * 1024;
const { resolve } = createRequire(import.meta.url);

/** Writes the data; false when the list was refused, which the command has told. */
function publishData() {
  const command = join(
    dirname(resolve('@service-directory/validator/package.json')),
    'bin/service-directory.js',
  );
  const options = ['--out', join(WORK, 'data'), '--lang', LANG, '--shards', 'never'];
  const { status, stderr, error } = spawnSync(process.execPath, [command, 'publish', LIST, ...options], {
    cwd: inFolder('.'),
    stdio: ['ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
    maxBuffer: MOST_WORDS,
  });
  if (error !== undefined) throw error;
  // What is told is where the files will stand.
  process.stderr.write(stderr.replaceAll(join(WORK, 'data'), 'public/data'));
  return status === 0;
}

/** Puts the list without scripts into the page: it is shown until the element is ready, and where scripts do not run. */
function fillPage() {
  const file = join(WORK, 'index.html');
  const page = readFileSync(file, 'utf8');
  const [, language] = /<html lang="([\w-]+)"/.exec(page) ?? [];
  const list = readFileSync(join(WORK, `data/list.${language}.html`), 'utf8');
  const [begin, end] = ['<!-- list: begin -->', '<!-- list: end -->'];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from)
    throw new Error(`site/index.html must hold ${begin} and ${end}: the list goes between them.`);
  writeFileSync(file, `${page.slice(0, from + begin.length)}\n${list.trim()}\n${page.slice(to)}`);
}

const clear = () => rmSync(WORK, { recursive: true, force: true });

function publish() {
  if (!publishData()) return false;
  cpSync(inFolder('site'), WORK, { recursive: true });
  const element = dirname(resolve('@service-directory/element/standalone/service-directory.js'));
  cpSync(element, join(WORK, 'service-directory'), { recursive: true });
  fillPage();
  rmSync(PUBLIC, { recursive: true, force: true });
  renameSync(WORK, PUBLIC);
  return true;
}

try {
  clear();
  if (publish()) console.log('%PUBLISHED%');
  else process.exitCode = 1;
} catch (error) {
  console.error(error.code === 'MODULE_NOT_FOUND' ? '%INSTALLFIRST%' : error.message);
  process.exitCode = 1;
} finally {
  clear();
}
