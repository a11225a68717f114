import type { MessagePort } from 'node:worker_threads';
import { PackQueue } from '../pack-queue.ts';
import { StagedFiles } from '../staged-files.ts';
import {
  tellFailure,
  type CheckMessage,
  type FileMessage,
  type ThreadTask,
  type WriterMessage,
} from './messages.ts';

type Task<Kind> = Extract<ThreadTask, { kind: Kind }>;

async function check(port: MessagePort, { file, settings }: Task<'check'>): Promise<void> {
  const tell = (message: CheckMessage) => port.postMessage(message);
  try {
    // The writer needs none of the rules.
    const { checkForErrors } = await import('../check-for-errors.ts');
    const found = await checkForErrors(file, settings, {
      onError: () => tell({ kind: 'error' }),
      onProgress: (done, total) => tell({ kind: 'progress', done, total }),
    });
    tell({ kind: 'ended', check: found });
  } catch (error) {
    tell(tellFailure(error));
  }
}

function write(port: MessagePort, { folder, before }: Task<'write'>): void {
  const tell = (message: WriterMessage) => port.postMessage(message);
  const queue = new PackQueue(new StagedFiles(folder, before));
  /** Files are taken in the order in which they come. */
  let last = Promise.resolve();
  const take = async (message: FileMessage) => {
    if (message === undefined) {
      await queue.finish();
      tell({ kind: 'ended', files: queue.files, bytes: queue.bytes });
      port.close();
      return;
    }
    const { name, bytes, sum } = message;
    await queue.add(name, bytes, sum);
    tell({ kind: 'taken', bytes: bytes.length });
  };
  port.on('message', (message: FileMessage) => {
    last = last.then(() => take(message)).catch((error: unknown) => tell(tellFailure(error)));
  });
}

/** What a thread of `publish` does. */
export const runTask = async (port: MessagePort, task: ThreadTask): Promise<void> =>
  task.kind === 'check' ? check(port, task) : write(port, task);
