import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { LargeFile } from '../../../node/check-stream.ts';
import type { ErrorCheckSettings } from '../check-for-errors.ts';
import type { FileQueue } from '../pack-queue.ts';
import { checkBeside, type CheckBeside } from './check-beside.ts';
import type { ThreadTask } from './messages.ts';
import { WriterBeside } from './write-beside.ts';

/** What goes on beside the making of a large directory. */
export interface PublishThreads {
  /** Begins to check a file. */
  check(file: LargeFile, settings: ErrorCheckSettings): CheckBeside;
  /** Begins to write files into a folder. */
  writer(folder: string, before: string): FileQueue;
  /** Ends all that was begun, wherever it is. */
  stop(): Promise<void>;
}

/**
 * Threads of this process; none where there is a single processor for all of them.
 * @param script what each runs
 */
export function publishThreads(script: URL): PublishThreads | undefined {
  if (availableParallelism() < 2) return undefined;
  const workers: Worker[] = [];
  const begin = (task: ThreadTask) => {
    const worker = new Worker(script, { workerData: task });
    workers.push(worker);
    return worker;
  };
  return {
    check: (file, settings) => checkBeside(begin({ kind: 'check', file, settings })),
    writer: (folder, before) => new WriterBeside(begin({ kind: 'write', folder, before })),
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
