/** A record that is named from the folder in which it lies: only a process stands in a folder. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const COMMAND = pathOf('../bin/service-directory.js');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'service-directory-'));
  await cp(pathOf('fixtures/vestbyen'), folder, { recursive: true });
  const record = join(folder, 'services/havn-dagsenter.yaml');
  const text = await readFile(record, 'utf8');
  await writeFile(record, text.replace(/^organizationIds:.*/m, 'organizationIds: [finnes-ikke]'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const findingsFrom = (cwd: string, ...paths: string[]) =>
  new Promise<{ code: string; file: string }[]>((resolve) => {
    const words = [COMMAND, 'check', ...paths, '--format', 'json', '--today', '2026-06-15'];
    execFile(process.execPath, words, { cwd: join(folder, cwd) }, (_error, out) =>
      resolve((JSON.parse(out) as { findings: { code: string; file: string }[] }).findings),
    );
  });

test.each([
  ['services', 'havn-dagsenter.yaml', '../services/havn-dagsenter.yaml'],
  ['services', './havn-dagsenter.yaml', '../services/havn-dagsenter.yaml'],
  ['.', 'services/havn-dagsenter.yaml', 'services/havn-dagsenter.yaml'],
])(
  'from %s, %s is checked within its folder: what it names is looked for there',
  async (cwd, path, file) => {
    const found = await findingsFrom(cwd, path);
    expect(found.find(({ code }) => code === 'service/unknown-organization')).toMatchObject({ file });
    // Of the others nothing is said.
    expect(new Set(found.map((one) => one.file))).toEqual(new Set([file]));
  },
  60_000,
);
