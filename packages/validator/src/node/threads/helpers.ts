import { availableParallelism } from 'node:os';
import { Worker, type MessagePort } from 'node:worker_threads';
import type { Finding } from '../../finding.ts';
import type { StreamOptions } from '../../stream/stream-check.ts';

/** More threads gain little: what one of them does alone takes a quarter of the time that one needs for all. */
const MOST_HELPERS = 3;

/** Small enough that all end together, and large enough that what they tell each other is little. */
const BLOCK_BYTES = 512 * 1024;

/** What a helper is to check. */
export interface HelpTask {
  kind: 'help';
  path: string;
  /** The number of this thread, from 2 on: whoever has helpers is the first. */
  thread: number;
  claims: { cells: Int32Array; blockBytes: number };
  options: Pick<StreamOptions, 'file' | 'today' | 'lang' | 'rules'>;
}

/** What a helper tells: what it found in a block, and at the end whether all of it counts. */
export type HelpMessage =
  { kind: 'found'; block: number; findings: readonly Finding[] } | { kind: 'ended'; isGood: boolean };

/** The other end of a thread, or of a channel that stands in for one. */
export type Thread = Worker | MessagePort;

/** Threads that check a large file beside this one. */
export interface Helpers {
  count: number;
  /** Bytes of a file that one thread checks at a time. */
  blockBytes: number;
  begin(task: HelpTask): Thread;
  end(helper: Thread): void;
}

/**
 * Threads of this process; none where there is a single processor for all of them.
 * @param script what each runs
 */
export function threadHelpers(script: URL): Helpers | undefined {
  const count = Math.min(availableParallelism() - 1, MOST_HELPERS);
  if (count < 1) return undefined;
  return {
    count,
    blockBytes: BLOCK_BYTES,
    begin: (task) => new Worker(script, { workerData: task }),
    end: (helper) => {
      if (helper instanceof Worker) void helper.terminate();
    },
  };
}
