/**
 * Makes dist/site, the folder that goes to a web host as it is, and dist/service-directory-<version>.zip of it. The same
 * sources give the same bytes. Prints the integrity of the scripts that a page names.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { buildScripts } from './build-scripts.mjs';
import { inlineList } from './inline-list.mjs';
import { integrityOf } from './integrity.mjs';
import { makeExample } from './make-example.mjs';

const folderOf = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const SITE = folderOf('dist/site');
const STANDALONE = fileURLToPath(new URL('./standalone/', import.meta.resolve('@service-directory/element')));
/** Zips keep no time zone, and this day says nothing: the version does. */
const DAY_IN_ZIP = new Date(1980, 0, 1);

const { version } = JSON.parse(readFileSync(join(STANDALONE, '../../package.json'), 'utf8'));

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

rmSync(folderOf('dist'), { recursive: true, force: true });
mkdirSync(SITE, { recursive: true });
cpSync(STANDALONE, join(SITE, 'service-directory'), { recursive: true });
await buildScripts(SITE);

const example = await makeExample(folderOf('example'));
for (const [name, content] of example) writeFileSync(join(SITE, name), content);
for (const name of readdirSync(folderOf('site'))) {
  const text = readFileSync(join(folderOf('site'), name), 'utf8');
  const list = new TextDecoder().decode(example.get('list.nb.html'));
  writeFileSync(join(SITE, name), inlineList(text, 'list.nb.html', list).replaceAll('{version}', version));
}

const scripts = filesIn(SITE).filter((name) => name.endsWith('.js'));
const integrity = Object.fromEntries(
  scripts.map((name) => [name, integrityOf(readFileSync(join(SITE, name)))]),
);
writeFileSync(join(SITE, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);

const zip = zipSync(
  Object.fromEntries(
    filesIn(SITE).map((name) => [`service-directory-${version}/${name}`, readFileSync(join(SITE, name))]),
  ),
  { mtime: DAY_IN_ZIP, level: 9 },
);
writeFileSync(folderOf(`dist/service-directory-${version}.zip`), zip);

console.log(
  `dist/service-directory-${version}.zip: ${(zip.length / 1e6).toFixed(1)} MB. Of the scripts that a page names:`,
);
for (const name of ['service-directory/service-directory.js', 'frame-host.js'])
  console.log(`  ${name}  integrity="${integrity[name]}"`);
