/** `convert` as a process: pipes, bytes, and files that are written whole. Each start takes a while, so they are few. */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const COMMAND = pathOf('../bin/service-directory.js');
const PATCH = pathOf('patched-network.mjs');
/** A machine that builds something else at the same time is slow. */
const PATIENCE_MS = 120_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'service-directory-'));
  await cp(pathOf('fixtures/vestbyen'), join(folder, 'katalog'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Run {
  code: number | null;
  out: Buffer;
  err: string;
}

/** Nothing of it may touch the network, whatever it is asked for. */
const run = (words: string[], input: string | Buffer = '', stopAfter = Infinity): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', PATCH, COMMAND, ...words], { cwd: folder });
    const parts = { out: [] as Buffer[], err: [] as Buffer[] };
    child.stdout.on('data', (chunk: Buffer) => {
      parts.out.push(chunk);
      if (Buffer.concat(parts.out).length >= stopAfter) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk: Buffer) => parts.err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(parts.out), err: Buffer.concat(parts.err).toString() }),
    );
    // What does not read its input to the end closes the pipe.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });

test(
  'goes through pipes from format to format, and comes back',
  async () => {
    const whole = await run(['convert', 'katalog', '--to', 'directory']);
    expect(whole.code).toBe(0);
    const lines = await run(['convert', '-', '--to', 'ndjson', '--quiet'], whole.out);
    expect(lines.err).toBe('');
    const workbook = await run(['convert', '-', '--to', 'xlsx', '--quiet'], lines.out);
    expect(workbook.out.subarray(0, 2).toString()).toBe('PK');
    const back = await run(['convert', '-', '--to', 'directory', '--quiet'], workbook.out);
    const idsOf = (json: Buffer) =>
      (JSON.parse(json.toString()) as { services: { id: string }[] }).services.map(({ id }) => id);
    expect(idsOf(back.out)).toEqual(idsOf(whole.out));
  },
  PATIENCE_MS,
);

test(
  'the same bytes go to standard output and into a file, and nothing lies beside it',
  async () => {
    const words = ['convert', 'katalog', '--to', 'ods', '--today', '2026-06-15', '--quiet'];
    const piped = await run(words);
    expect(piped.code).toBe(0);
    expect((await run([...words, '--output', 'k.ods'])).code).toBe(0);
    expect(await readFile(join(folder, 'k.ods'))).toEqual(piped.out);
    expect((await readdir(folder)).sort()).toEqual(['k.ods', 'katalog']);
  },
  PATIENCE_MS,
);

test(
  'a directory is written as YAML, which comes back, and is written anew',
  async () => {
    const whole = await run(['convert', 'katalog', '--to', 'directory']);
    const words = ['convert', 'katalog', '--output', 'k.yaml'];
    expect(await run(words)).toMatchObject({ code: 0 });
    expect(await run(words)).toMatchObject({ code: 0 });
    const back = await run(['convert', 'k.yaml', '--to', 'directory']);
    expect(JSON.parse(back.out.toString())).toEqual(JSON.parse(whole.out.toString()));
    await rm(join(folder, 'k.yaml'));
  },
  PATIENCE_MS,
);

test(
  'a reader that goes away early, and an input that is not there, are no stack trace',
  async () => {
    const early = await run(['convert', 'katalog', '--to', 'hsds', '--quiet'], '', 1);
    expect([early.code, early.err]).toEqual([0, '']);
    const none = await run(['convert', 'finnes-ikke.json', '--to', 'hsds', '--lang', 'nb']);
    expect([none.code, none.out.length]).toEqual([2, 0]);
    expect(none.err).toBe('«finnes-ikke.json»: Filen kan ikke åpnes: den finnes ikke.\n');
  },
  PATIENCE_MS,
);
