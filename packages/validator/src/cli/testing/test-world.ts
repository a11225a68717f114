import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
// Loaded before the first test, whose time would not be enough for it.
import '../check/check-command.ts';
import '../convert/convert-command.ts';
import type { ExitCode } from '../exit-codes.ts';
import { runCommand } from '../run-command.ts';
import type { Output, World } from '../world.ts';

const FIXTURE = fileURLToPath(new URL('../../../test/fixtures/vestbyen', import.meta.url));

/** How a run of the command ended and what it wrote. */
export interface Run {
  code: ExitCode;
  out: string;
  err: string;
}

/** A computer of a test's own: a temporary folder with a directory in it, and outputs that can be read. */
export interface TestWorld {
  /** The temporary folder. */
  folder: string;
  /** Runs the command; `@/` in a word is the temporary folder, and is put back into what comes out. */
  run(words: readonly string[], changes?: Partial<World>): Promise<Run>;
  /** `check` of the directory on a day on which nothing in it is old. */
  check(...words: string[]): Promise<Run>;
  /** Changes a file of the directory; gives the number of the first line that changed. */
  change(name: string, from: string, to: string): Promise<number>;
  read(name: string): Promise<string>;
  write(name: string, content: string | Uint8Array): Promise<void>;
  remove(): Promise<void>;
}

/** An output that keeps what is written. */
export function memoryOutput(isTerminal = false): Output & { text(): string; bytes(): Uint8Array } {
  const parts: Buffer[] = [];
  return {
    isTerminal,
    columns: 80,
    write: (content) => void parts.push(Buffer.from(content as Uint8Array)),
    flush: () => Promise.resolve(),
    text: () => Buffer.concat(parts).toString(),
    bytes: () => Buffer.concat(parts),
  };
}

export async function makeTestWorld(): Promise<TestWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'service-directory-'));
  await cp(FIXTURE, join(folder, 'katalog'), { recursive: true });
  const path = (name: string) => join(folder, name);

  const run: TestWorld['run'] = async (words, changes = {}) => {
    const stdout = memoryOutput();
    const stderr = memoryOutput();
    const world: World = {
      stdout,
      stderr,
      readStandardInput: () => Promise.resolve(new Uint8Array()),
      folder,
      env: {},
      systemLocale: 'en-GB',
      cacheFolder: path('cache'),
      now: () => new Date('2026-06-15T12:00:00'),
      version: () => Promise.resolve('1.2.3'),
      onInterrupt: () => () => undefined,
      links: { allowPrivate: true, pauseMs: 0, timeoutMs: 5_000 },
      ...changes,
    };
    const code = await runCommand(
      words.map((word) => word.replaceAll('@/', `${folder}/`)),
      world,
    );
    const short = (text: string) => text.replaceAll(`${folder}/`, '@/');
    return { code, out: short(stdout.text()), err: short(stderr.text()) };
  };
  return {
    folder,
    run,
    check: (...words) => run(['check', '@/katalog', '--today', '2026-06-15', ...words]),
    async change(name, from, to) {
      const before = await readFile(path(`katalog/${name}`), 'utf8');
      if (!before.includes(from)) throw new Error(`“${from}” is not in ${name}`);
      await writeFile(path(`katalog/${name}`), before.replace(from, to));
      return before.slice(0, before.indexOf(from)).split('\n').length;
    },
    read: (name) => readFile(path(name), 'utf8'),
    write: (name, content) => writeFile(path(name), content),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
