import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { checkBeside } from '../check-beside.ts';
import type { ThreadTask } from '../messages.ts';
import type { PublishThreads } from '../publish-threads.ts';
import { runTask } from '../run-task.ts';
import { WriterBeside } from '../write-beside.ts';

/** The threads of `publish` without threads: the same tasks and messages, taking turns. For tests of the sources. */
export function threadsInPlace(): PublishThreads {
  const ports: MessagePort[] = [];
  const begin = (task: ThreadTask) => {
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    void runTask(port2, task);
    return port1;
  };
  return {
    check: (file, settings) => checkBeside(begin({ kind: 'check', file, settings })),
    writer: (folder, before) => new WriterBeside(begin({ kind: 'write', folder, before })),
    stop: () => {
      for (const port of ports) port.close();
      return Promise.resolve();
    },
  };
}
