import { Worker } from 'node:worker_threads';

/** A call that takes longer than this hangs. The slowest takes well under a second. */
const LONGEST_MS = 60_000;

/**
 * Runs beside the tests: a function that never ends also holds whatever would time it out. When a call takes too long,
 * the watch names it and ends this process, which fails the test file.
 */
const WATCH = `
const { parentPort, workerData } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const calls = new Int32Array(workerData.calls);
let seen = 0, since = Date.now(), name = '';
parentPort.on('message', (told) => { name = told; });
setInterval(() => {
  const now = Atomics.load(calls, 0);
  if (now !== seen || now % 2 === 0) { seen = now; since = Date.now(); return; }
  if (Date.now() - since < workerData.longestMs) return;
  writeSync(2, '\\nFUZZ: ' + name + ' did not end within ' + workerData.longestMs / 1000 + ' s\\n');
  process.kill(process.pid, 'SIGKILL');
}, 1000).unref();
`;

export class Watch {
  /** Odd while a call runs. */
  readonly #calls = new Int32Array(new SharedArrayBuffer(4));
  readonly #worker = new Worker(WATCH, {
    eval: true,
    workerData: { calls: this.#calls.buffer, longestMs: LONGEST_MS },
  });

  constructor() {
    this.#worker.unref();
  }

  /** Says what is called from now on, in the words of whoever reads that it hangs. */
  name(name: string): void {
    this.#worker.postMessage(name);
  }

  begin(): void {
    Atomics.add(this.#calls, 0, 1);
  }

  end(): void {
    Atomics.add(this.#calls, 0, 1);
  }

  stop(): Promise<number> {
    return this.#worker.terminate();
  }
}
