import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHECKSUMS_FILE } from '../checksums.ts';
import { PACKED_ENDINGS } from './compress.ts';
import { isSigned, SIGNATURE_FILE } from './sign.ts';

/** The names that a folder says it was published with; none when it says nothing that can be read. */
async function namedIn(folder: string): Promise<Set<string>> {
  const names = new Set([CHECKSUMS_FILE, SIGNATURE_FILE]);
  try {
    const { files } = JSON.parse(await readFile(join(folder, CHECKSUMS_FILE), 'utf8')) as { files?: unknown };
    if (typeof files === 'object' && files !== null) for (const name of Object.keys(files)) names.add(name);
    for (const name of [...names]) if (isSigned(name)) names.add(`${name}.sig`);
  } catch {
    // Without a list of what is ours, nothing but the list itself is.
  }
  return names;
}

const unpacked = (name: string) => {
  const ending = PACKED_ENDINGS.find((one) => name.endsWith(one));
  return ending === undefined ? name : name.slice(0, -ending.length);
};

async function* filesBelow(folder: string, prefix = ''): AsyncGenerator<string> {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true });
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const name = `${prefix}${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(folder, `${name}/`);
    else yield name;
  }
}

/**
 * The first thing in a folder that was not published there before: a folder that is replaced must hold nothing of anybody
 * else's. Undefined when all of it is ours, or it is empty.
 */
export async function foreignFileIn(folder: string): Promise<string | undefined> {
  const own = await namedIn(folder);
  for await (const name of filesBelow(folder)) if (!own.has(unpacked(name))) return name;
  return undefined;
}
