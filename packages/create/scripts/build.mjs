/**
 * Builds the command into one file without dependencies, and beside it kit.json: the versions of the packages that it
 * writes into new folders, and the parts of the spreadsheet for those who keep their list in one.
 */
import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadTemplate } from '@service-directory/convert/formats';
import { strFromU8, unzipSync } from 'fflate';
import { build } from 'tsup';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await rm('dist', { recursive: true, force: true });

await build({
  entry: { cli: 'src/cli.ts' },
  format: 'esm',
  target: 'node20',
  banner: { js: '#!/usr/bin/env node' },
  noExternal: ['fflate'],
  removeNodeProtocol: false,
  clean: false,
  config: false,
  silent: true,
});

const versionOf = (name) => JSON.parse(readFileSync(`../${name}/package.json`, 'utf8')).version;

/** The parts of a workbook by their path; all are XML. */
async function workbookIn(lang) {
  const parts = unzipSync(await loadTemplate('xlsx', lang));
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const kit = {
  versions: { element: versionOf('element'), validator: versionOf('validator') },
  workbooks: { nb: await workbookIn('nb'), en: await workbookIn('en') },
};
await writeFile('dist/kit.json', `${JSON.stringify(kit)}\n`);
