/** Builds the site into dist/: checks the directory first, and refuses when it has errors. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { DAY_OF_TRIAL, makeExample } from './make-example.mjs';
import { publishDirectory, readDirectory } from './read-directory.mjs';
import { countsOf } from './render-sources.mjs';
import { siteConfig } from './site.mjs';
import { headersFile, pagesIn } from './site-headers.mjs';

const today = new Date().toISOString().slice(0, 10);
console.log('Reading and checking the directory …');
const { directory, findings } = await readDirectory(today);
const errors = findings.filter(({ severity }) => severity === 'error');

if (errors.length > 0) {
  for (const { file, line, column, message, help } of errors) {
    console.error(`${relative(process.cwd(), file)}:${line}:${column} ${message} ${help}`);
  }
  console.error(
    `The site was not built: the directory has ${errors.length} error${errors.length === 1 ? '' : 's'}.`,
  );
  process.exitCode = 1;
} else {
  const published = await publishDirectory(directory, today);
  console.log('Building the pages …');
  await build(siteConfig(published, await makeExample(DAY_OF_TRIAL)));
  const dist = fileURLToPath(new URL('../dist', import.meta.url));
  writeFileSync(`${dist}/_headers`, headersFile(pagesIn(dist)));
  const { services, organizations, municipalities, sources } = countsOf(published.directory);
  console.log(
    `Built dist: ${services} services, ${organizations} organisations, ${municipalities} municipalities, ${sources} sources.`,
  );
}
