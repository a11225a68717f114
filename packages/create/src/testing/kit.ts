import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Kit } from '../kit.ts';
import { TEMPLATES } from '../kit.ts';
import { run } from '../run.ts';

/** What the build laid beside the command. */
const KIT = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../dist/kit.json', import.meta.url)), 'utf8'),
) as Kit;

/** An empty folder that goes when the test is over. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'create-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Files below a folder, with `/`. */
export const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .sort()
    : [];

/** What answers the four questions. */
export const ANSWERED = [
  '--name',
  'Hjelp',
  '--country',
  'NO',
  '--publisher',
  'Havn',
  '--report',
  'post@havn.example',
];

interface Options {
  cwd?: string;
  locale?: string;
  /** Lines that a person types; without them nobody can be asked. */
  typed?: readonly string[];
}

/** Runs the command in the same process. */
export async function create(words: readonly string[], options: Options = {}) {
  const { cwd = newFolder(), locale = 'nb_NO.UTF-8', typed } = options;
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const read = { stdout: '', stderr: '' };
  stdout.setEncoding('utf8').on('data', (text: string) => (read.stdout += text));
  stderr.setEncoding('utf8').on('data', (text: string) => (read.stderr += text));
  // A line for each question, when it is asked; then the end, as Ctrl-D.
  const lines = [...(typed ?? [])];
  stdout.on('data', (text: string) => {
    if (!text.endsWith('> ')) return;
    const line = lines.shift();
    if (line === undefined) stdin.end();
    else stdin.write(`${line}\n`);
  });
  const code = await run(
    words,
    {
      stdin,
      stdout,
      stderr,
      env: { LANG: locale },
      cwd,
      isInteractive: typed !== undefined,
      systemLocale: 'en-US',
      timeZone: 'Europe/Oslo',
      today: '2026-11-28',
    },
    KIT,
    TEMPLATES,
    '1.2.3',
  );
  await new Promise((resolve) => setImmediate(resolve));
  return { code, cwd, ...read };
}
