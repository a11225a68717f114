import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadTask } from './publish/node/threads/messages.ts';
import { runTask } from './publish/node/threads/run-task.ts';

/** Ends when the task has. */
export const ended = parentPort === null ? undefined : runTask(parentPort, workerData as ThreadTask);
