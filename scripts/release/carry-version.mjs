/**
 * Carries the version of the packages to where others name it, which `changeset version` knows nothing of: the hook for
 * pre-commit and the examples. Part of `npm run release:version`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../lib/run.mjs';

const OURS = '@service-directory/[a-z-]+';
const VERSION = '[0-9]+\\.[0-9]+\\.[0-9]+(?:-[0-9A-Za-z.-]+)?';
const PACKAGE_AT = new RegExp(`(${OURS}@)${VERSION}`, 'g');
const DEPENDENCY = new RegExp(`("${OURS}": "\\^?)${VERSION}(?=")`, 'g');

/** A text with another version of our packages: behind `@`, or as a dependency of a package.json. */
export const withVersion = (text, version) =>
  text
    .replace(PACKAGE_AT, (_, before) => before + version)
    .replace(DEPENDENCY, (_, before) => before + version);

/** The files that name it, from the root. */
export const filesWithVersion = () => [
  '.pre-commit-hooks.yaml',
  ...readdirSync(join(ROOT, 'examples'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `examples/${name}/package.json`),
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'packages/validator/package.json'), 'utf8'));
  for (const file of filesWithVersion()) {
    const path = join(ROOT, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, withVersion(text, version));
  }
}
