/** What can be named without a type: the addresses of a package, its commands, and what a page says to an element. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Patterns whose files are not for people to name; that they exist is recorded, not which there are. */
const UNLISTED = new Set(['./modules/*', './standalone/*']);

/** The addresses that a pattern of `exports` stands for, by the files that are there. */
function expand(entry, target, folder) {
  const [before, after] = posix.normalize(target).split('*');
  const [start, end] = entry.split('*');
  const directory = before.endsWith('/') ? before : `${posix.dirname(before)}/`;
  return readdirSync(join(folder, directory))
    .map((file) => `${directory}${file}`)
    .filter((path) => path.startsWith(before) && path.endsWith(after))
    .map((path) => `${start}${path.slice(before.length, path.length - after.length)}${end}`);
}

/**
 * Every address under which something of a package can be imported.
 * @param {string} folder of the package, which must be built
 * @param {{ exports?: Record<string, string | { default: string }> }} manifest
 */
export function listAddresses(folder, { exports: entries = {} }) {
  return Object.entries(entries)
    .flatMap(([entry, target]) =>
      entry.includes('*') && !UNLISTED.has(entry)
        ? expand(entry, typeof target === 'string' ? target : target.default, folder)
        : [entry],
    )
    .sort();
}

const namesOf = (things = []) => things.flatMap(({ name }) => (name === undefined ? [] : [name])).sort();

/** What a custom elements manifest says of each tag: its attributes, events, parts, slots and custom properties. */
export function listTags({ modules }) {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName !== undefined)
    .map(({ tagName, attributes, events, cssParts, slots, cssProperties }) => ({
      tagName,
      attributes: namesOf(attributes),
      events: namesOf(events),
      parts: namesOf(cssParts),
      slots: namesOf(slots).map((name) => name || 'default'),
      properties: namesOf(cssProperties),
    }))
    .sort((one, other) => (one.tagName < other.tagName ? -1 : 1));
}

const bullets = (names) => names.map((name) => `- \`${name}\``).join('\n');

/** The page on what can be named of a package. */
export function describeEntries(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const commands = Object.keys(manifest.bin ?? {});
  const parts = [
    `# What can be named of ${manifest.name}`,
    '## Addresses',
    bullets(listAddresses(folder, manifest)),
  ];
  if (commands.length > 0) parts.push('## Commands', bullets(commands));
  const tags = manifest.customElements === undefined ? undefined : join(folder, manifest.customElements);
  if (tags !== undefined && existsSync(tags))
    for (const { tagName, ...kinds } of listTags(JSON.parse(readFileSync(tags, 'utf8'))))
      for (const [kind, names] of Object.entries(kinds))
        if (names.length > 0) parts.push(`## \`<${tagName}>\`: ${kind}`, bullets(names));
  return `${parts.join('\n\n')}\n`;
}
