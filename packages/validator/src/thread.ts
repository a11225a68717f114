import { parentPort, workerData } from 'node:worker_threads';
import type { HelpTask } from './node/threads/helpers.ts';
import type { ThreadTask } from './publish/node/threads/messages.ts';

async function run(task: ThreadTask | HelpTask): Promise<void> {
  if (parentPort === null) return;
  // Each of them needs little of what the others do.
  if (task.kind === 'help') await (await import('./node/threads/help-check.ts')).helpCheck(parentPort, task);
  else await (await import('./publish/node/threads/run-task.ts')).runTask(parentPort, task);
}

/** Ends when the task has. */
export const ended = run(workerData as ThreadTask | HelpTask);
