/** Examples for the JSON Schema files, taken from the full example of the tests. */
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

const FULL_EXAMPLE = new URL('../test/fixtures/full-directory.ts', import.meta.url);

/** The full example: a directory in which every field is used. Its file imports nothing but types. */
export async function exampleDirectory() {
  const { code } = await transform(await readFile(FULL_EXAMPLE, 'utf8'), { loader: 'ts', format: 'esm' });
  const { fullDirectory } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return fullDirectory;
}

const isThere = (value) => value !== undefined;

/** Where the records of each file stand in a directory. */
const RECORDS = {
  directory: (directory) => [directory],
  'directory-head': ({ organizations, services, ...head }) => [head],
  organization: ({ organizations }) => organizations,
  service: ({ services }) => services,
  location: ({ services }) => services.flatMap(({ locations = [] }) => locations),
  contact: ({ services }) => services.flatMap(({ contacts = [] }) => contacts),
  'opening-hours': ({ services }) =>
    services.flatMap(({ openingHours, locations = [], contacts = [] }) =>
      [openingHours, ...[...locations, ...contacts].map((place) => place.openingHours)].filter(isThere),
    ),
  'access-conditions': ({ services }) => services.map(({ access }) => access),
  source: ({ services }) => services.flatMap(({ sources }) => sources),
  verification: ({ services }) => services.map(({ verification }) => verification),
  'code-definition': ({ codes = [] }) => codes,
};

/**
 * The records of a directory that the file of this name describes.
 * @param {string} name such as `opening-hours`
 * @param {object} directory
 */
export const examplesOf = (name, directory) => RECORDS[name](directory);
