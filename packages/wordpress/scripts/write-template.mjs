/**
 * Writes the template for translators, and puts what is new into the files of each language:
 * `node scripts/write-template.mjs`. A test fails when it was forgotten.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPo, writePo } from './po.mjs';
import { textsOf } from './texts.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const texts = textsOf('.');
writeFileSync('languages/service-directory.pot', writePo(texts));
for (const name of readdirSync('languages').filter((file) => file.endsWith('.po'))) {
  const file = join('languages', name);
  const [, locale] = /-(\w+)\.po$/.exec(name);
  writeFileSync(file, writePo(texts, locale, readPo(readFileSync(file, 'utf8'))));
}
