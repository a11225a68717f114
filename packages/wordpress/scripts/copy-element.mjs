import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the page asks for, and what belongs to it without being asked for by a script. */
const ENTRY = 'service-directory.js';
const BESIDE = /^(?:keep-place\.js$|licenses\.txt$|themes\/)/;

/** The script of the page and every part that it can ask for; parts of sources and basemaps that pages name alone are none. */
function partsOf(folder) {
  const found = new Set([ENTRY]);
  for (const name of found)
    for (const [, target] of readFileSync(join(folder, name), 'utf8').matchAll(
      /["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g,
    )) {
      const part = posix.join(posix.dirname(name), target);
      if (existsSync(join(folder, part))) found.add(part);
    }
  return found;
}

const folderOf = (specifier) => dirname(fileURLToPath(import.meta.resolve(specifier)));

/**
 * Copies the element into a folder that is named after what is in it: its parts ask for each other by name, and a browser
 * that has kept the script of an older version would look for parts that are gone.
 * @param {string} assets
 * @returns {{ version: string, element: string }} version of the element, and name of the folder
 */
export function copyElement(assets) {
  const root = folderOf('@service-directory/element/package.json');
  const source = join(root, 'dist/standalone');
  const parts = partsOf(source);
  const names = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(source, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => parts.has(name) || BESIDE.test(name))
    .sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(readFileSync(join(source, name)));
  const element = `element-${hash.digest('hex').slice(0, 10)}`;
  for (const name of names) cpSync(join(source, name), join(assets, element, name));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return { version, element };
}
