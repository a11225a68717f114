import { spawnSync } from 'node:child_process';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { checksumsOf } from '../checksums.ts';
import { writeFolder } from './write-folder.ts';

let root: string;
let out: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'publish-'));
  out = join(root, 'data');
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function version(word: string, ...names: string[]): Promise<Map<string, Uint8Array>> {
  const bytes = new TextEncoder().encode(word);
  const files = new Map(['directory.json', ...names].map((name) => [name, bytes] as const));
  files.set('checksums.json', new TextEncoder().encode(await checksumsOf(files)));
  return files;
}
const shown = async () => (await readdir(out, { recursive: true })).sort();
const wordIn = async (folder: string) => readFile(join(folder, 'directory.json'), 'utf8');

test('a folder holds what was published last, and nothing of the version before', async () => {
  await writeFolder(out, await version('one', 'cells/a.json'));
  await writeFolder(out, await version('two', 'list.nb.html'));
  expect(await shown()).toEqual(['checksums.json', 'directory.json', 'list.nb.html']);
  expect(await wordIn(out)).toBe('two');
  expect(await readdir(root)).toEqual(['data']);
});

test('a file keeps its date as long as its content, and no longer', async () => {
  const dateOf = async (name: string) => (await stat(join(out, name))).mtime.toISOString();
  const long = '2026-01-02T03:04:05.000Z';
  const write = async (word: string) => {
    const files = new Map([
      ['directory.json', new TextEncoder().encode(word)],
      ['cells/a.json', new Uint8Array([1, 2])],
    ]);
    files.set('checksums.json', new TextEncoder().encode(await checksumsOf(files)));
    await writeFolder(out, files);
  };
  await write('one');
  for (const name of ['directory.json', 'cells/a.json'])
    await utimes(join(out, name), new Date(), new Date(long));
  await write('two');
  expect(await dateOf('cells/a.json')).toBe(long);
  expect(await dateOf('directory.json')).not.toBe(long);
});

test('packed copies of what was published are ours too', async () => {
  const files = await version('one');
  files.set('directory.json.br', new Uint8Array([1]));
  await writeFolder(out, files);
  await writeFolder(out, await version('two'));
  expect(await shown()).toEqual(['checksums.json', 'directory.json']);
});

test.each(['index.html', 'directory.json', 'photos/a.jpg', 'other.json.br'])(
  'a folder that holds %s of somebody else is left as it is',
  async (name) => {
    await mkdir(join(out, 'photos'), { recursive: true });
    await writeFile(join(out, name), 'theirs');
    await expect(writeFolder(out, await version('one'))).rejects.toMatchObject({
      code: 'foreign',
      detail: name,
    });
    expect(await readFile(join(out, name), 'utf8')).toBe('theirs');
  },
);

test('a file that somebody put into a published folder is never removed', async () => {
  await writeFolder(out, await version('one'));
  await writeFile(join(out, 'notes.txt'), 'theirs');
  await expect(writeFolder(out, await version('two'))).rejects.toMatchObject({ detail: 'notes.txt' });
  expect(await wordIn(out)).toBe('one');
});

test.skipIf(process.platform === 'win32')('a folder keeps its rights', async () => {
  await mkdir(out);
  await chmod(out, 0o2775);
  await writeFolder(out, await version('one'));
  expect((await stat(out)).mode & 0o7777).toBe(0o2775);
});

test('where a file stands no folder is made', async () => {
  await writeFile(out, 'theirs');
  await expect(writeFolder(out, await version('one'))).rejects.toMatchObject({ code: 'no-folder' });
});

test('a link to a folder stays a link', async () => {
  await mkdir(join(root, 'real'));
  await symlink(join(root, 'real'), out);
  await writeFolder(out, await version('one'));
  expect((await readdir(root)).sort()).toEqual(['data', 'real']);
  expect(await wordIn(join(root, 'real'))).toBe('one');
});

/** The writing as a program that kills itself at a step, as a power cut would. */
let program: string;
let programFolder: string;
beforeAll(async () => {
  programFolder = await mkdtemp(join(tmpdir(), 'publish-program-'));
  program = join(programFolder, 'write.mjs');
  await build({
    stdin: {
      contents: `
        import { checksumsOf } from '../checksums.ts';
        import { writeFolder } from './write-folder.ts';
        const [out, word, killAt] = process.argv.slice(2);
        const bytes = new TextEncoder().encode(word);
        const files = new Map([['directory.json', bytes], ['list.nb.html', bytes]]);
        files.set('checksums.json', new TextEncoder().encode(await checksumsOf(files)));
        await writeFolder(out, files, (step) => { if (step === killAt) process.kill(process.pid, 'SIGKILL'); });
      `,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
  });
});
afterAll(() => rm(programFolder, { recursive: true, force: true }));
const runAndKill = (word: string, killAt: string) =>
  spawnSync(process.execPath, [program, out, word, killAt], { encoding: 'utf8' });

test.each(['before', 'file', 'written'])(
  'a process that is killed at “%s” leaves the version before whole',
  async (step) => {
    await writeFolder(out, await version('old'));
    expect(runAndKill('new', step).signal).toBe('SIGKILL');
    expect(await shown()).toEqual(['checksums.json', 'directory.json']);
    expect(await wordIn(out)).toBe('old');
    // And the next run finds nothing in its way.
    await writeFolder(out, await version('newer'));
    expect(await wordIn(out)).toBe('newer');
    expect(await readdir(root)).toEqual(['data']);
  },
);

test('a process that is killed between the two renames leaves both versions whole, and the next run goes on', async () => {
  await writeFolder(out, await version('old'));
  expect(runAndKill('new', 'set-aside').signal).toBe('SIGKILL');
  expect(await wordIn(join(root, '.data.before'))).toBe('old');
  expect(runAndKill('newer', 'file').signal).toBe('SIGKILL');
  expect(await wordIn(out)).toBe('old');
});

test('a process that is killed after the move leaves the new version whole', async () => {
  await writeFolder(out, await version('old'));
  expect(runAndKill('new', 'moved').signal).toBe('SIGKILL');
  expect(await wordIn(out)).toBe('new');
  await writeFolder(out, await version('newer'));
  expect(await readdir(root)).toEqual(['data']);
});
