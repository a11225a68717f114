import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Files of the element that no page of WordPress asks for. */
const LEFT_OUT = new Set(['basemaps.js', 'sources.js', 'manifest.json']);

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
  const names = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(name.slice(source.length)).update(readFileSync(name));
  const element = `element-${hash.digest('hex').slice(0, 10)}`;
  cpSync(source, join(assets, element), {
    recursive: true,
    filter: (path) => !LEFT_OUT.has(path.slice(source.length + 1)),
  });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return { version, element };
}
