/**
 * `npm run office:fixtures`: makes the files of packages/convert/test/fixtures/office that LibreOffice saved: lists and
 * directories of ours, opened and saved again, and the list with mistakes, which was written by hand. Build first.
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from '../lib/run.mjs';
import { convertFile } from './convert-file.mjs';
import { ensureOffice } from './find-office.mjs';

const FOLDER = join(ROOT, 'packages/convert/test/fixtures/office');
const work = mkdtempSync(join(tmpdir(), 'office-'));

/** The writers as they are in the sources. */
async function writers() {
  const outfile = join(work, 'spreadsheet.mjs');
  await build({
    entryPoints: [join(ROOT, 'packages/convert/src/spreadsheet/index.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

try {
  const office = await ensureOffice();
  const { spreadsheetTemplate, toSpreadsheet, writeCsv, writeOds, writeXlsx } = await writers();
  const directory = JSON.parse(readFileSync(join(FOLDER, 'directory.json'), 'utf8'));
  const made = (shape, more) => toSpreadsheet(directory, { shape, language: 'nb', ...more }).output;
  /** Name of the fixture, what we write, and as what LibreOffice saves it. */
  const files = [
    ['full-fra-xlsx', writeXlsx(made('full')), 'xlsx', 'ods'],
    ['full-fra-ods', writeOds(made('full')), 'ods', 'xlsx'],
    ['enkel-fra-xlsx', writeXlsx(made('simple')), 'xlsx', 'xlsx'],
    ['enkel-fra-ods', writeOds(made('simple')), 'ods', 'ods'],
    ['enkel-fra-csv', writeCsv(made('simple', { isOneSheet: true })), 'csv', 'xlsx'],
    ['enkel-fra-csv', writeCsv(made('simple', { isOneSheet: true })), 'csv', 'csv'],
    ['mal-fra-xlsx', writeXlsx(spreadsheetTemplate({ language: 'nb' })), 'xlsx', 'xlsx'],
  ];
  for (const [name, content, from, to] of files) {
    const source = join(work, `${name}.${from}`);
    writeFileSync(source, content);
    const saved = await convertFile(office, source, to, join(work, `${name}-${to}`));
    copyFileSync(saved, join(FOLDER, `${name}.${to}`));
  }
  for (const format of ['xlsx', 'ods']) {
    const saved = await convertFile(
      office,
      join(FOLDER, 'ngo-liste.fods'),
      format,
      join(work, `ngo-${format}`),
    );
    copyFileSync(saved, join(FOLDER, `ngo-liste.${format}`));
  }
  console.log(`Made ${files.length + 2} files in ${FOLDER}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
} finally {
  rmSync(work, { recursive: true, force: true });
}
