import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The first day that a zip can tell: what was built when says nothing about what is in it. */
const MADE = new Date(1980, 0, 1);

/**
 * A folder as a zip, the same bytes for the same files.
 * @param {string} folder
 * @param {string} name the folder's name in the zip
 * @returns {Uint8Array}
 */
export function makeZip(folder, name) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const content = Object.fromEntries(
    files.map((file) => [`${name}/${file}`, readFileSync(join(folder, file))]),
  );
  return zipSync(content, { level: 9, mtime: MADE });
}
