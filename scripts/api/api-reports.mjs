/**
 * `npm run api`: writes docs/api-reports, a record of all that others build on: types, functions, addresses, commands,
 * attributes. A change of it is a change for them, so it stands in the diff of whoever makes it; a test fails when the
 * record is not what was built. With `--check` it writes nothing. Needs a build, which `npm run api` makes.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { layOut, writeOrCheck } from '../docs/generated-file.mjs';
import { ROOT } from '../lib/run.mjs';
import { listPublished } from '../packaging/pack.mjs';
import { describeEntries } from './list-entries.mjs';
import { makeReport } from './make-report.mjs';

const RECORD = join(ROOT, 'docs/api-reports');
const SCRIPT = 'scripts/api/api-reports.mjs';

/** @returns {Promise<Map<string, string>>} the name of each file of the record, and its words */
export async function makeRecord(root = ROOT) {
  const files = new Map();
  for (const { folder } of listPublished(root)) {
    const name = basename(folder);
    const report = makeReport(join(root, folder));
    if (report !== undefined) files.set(`${name}.api.md`, report);
    const entries = `${name}.entries.md`;
    files.set(entries, await layOut(join(RECORD, entries), describeEntries(join(root, folder))));
  }
  return files;
}

/**
 * Writes the record, or compares it with what stands there.
 * @returns {string[]} a sentence for each file that is out of date
 */
export function settleRecord(files, isCheck, folder = RECORD) {
  if (!isCheck) mkdirSync(folder, { recursive: true });
  const standing = existsSync(folder) ? readdirSync(folder) : [];
  const left = standing
    .filter((file) => !files.has(file) && file !== 'README.md')
    .map((file) => `docs/api-reports/${file} belongs to no package: remove it.`);
  const complaints = [...files].map(([file, words]) =>
    writeOrCheck(join(folder, file), words, SCRIPT, isCheck),
  );
  return [...complaints.filter((complaint) => complaint !== undefined), ...left];
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  const complaints = settleRecord(await makeRecord(), argv.includes('--check'));
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) process.exitCode = 1;
}
