/** Runs Node as a process of its own and measures it whole: the time from start to end, and the most memory it held. */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../record/spread.mjs';

const TELL_MEMORY = new URL('./tell-memory.mjs', import.meta.url).href;

/**
 * @param {string[]} args what to give to Node
 * @param {string} [output] a file for what it writes; thrown away when left out
 * @returns {Promise<{ ms: number, megabytes: number, code: number | null }>}
 */
export async function measureProcess(args, output) {
  const folder = mkdtempSync(join(tmpdir(), 'service-directory-bench-'));
  const memory = join(folder, 'memory');
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', TELL_MEMORY, ...args], {
    stdio: ['ignore', output === undefined ? 'ignore' : 'pipe', 'inherit'],
    env: { ...process.env, BENCH_MEMORY_FILE: memory },
  });
  if (output !== undefined) child.stdout.pipe(createWriteStream(output));
  const code = await new Promise((resolve) => child.on('close', resolve));
  const ms = performance.now() - began;
  const megabytes = Number(readFileSync(memory, 'utf8')) / 1024;
  rmSync(folder, { recursive: true });
  return { ms, megabytes, code };
}

/** Measures several commands in turn, round after round, so that a slow moment of the machine hits all alike. */
export async function compareProcesses(commands, rounds, onRound = () => undefined) {
  const runs = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    onRound(round);
    for (const [name, { args, output }] of Object.entries(commands))
      runs[name].push(await measureProcess(args, output));
  }
  return Object.fromEntries(
    Object.entries(runs).map(([name, list]) => [
      name,
      {
        times: list.map(({ ms }) => ms),
        medianMs: median(list.map(({ ms }) => ms)),
        megabytes: median(list.map(({ megabytes }) => megabytes)),
        code: list[0].code,
      },
    ]),
  );
}
