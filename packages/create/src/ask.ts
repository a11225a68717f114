import { createInterface } from 'node:readline/promises';
import type { Ask } from './find-answers.ts';
import type { Messages } from './messages/index.ts';
import { Trouble } from './trouble.ts';
import type { World } from './world.ts';

/** Asks on a terminal. Ctrl-C, or the end of what is typed, ends it with a sentence. */
export function askOn({ stdin, stdout }: World, say: Messages): { ask: Ask; close: () => void } {
  const lines = createInterface({ input: stdin, output: stdout });
  let isOpen = true;
  let isWaiting = false;
  const ended = new Promise<never>((_, reject) => {
    lines.once('close', () => {
      isOpen = false;
      // Off the line of the question.
      if (isWaiting) stdout.write('\n');
      reject(new Trouble(say.stopped));
    });
  });
  // Told where somebody waits for an answer; nobody may.
  ended.catch(() => undefined);
  lines.once('SIGINT', () => lines.close());
  stdout.write(`${say.welcome}\n\n`);
  return {
    ask: async (question) => {
      if (!isOpen) return ended;
      isWaiting = true;
      const line = await Promise.race([lines.question(`${question}\n> `), ended]);
      isWaiting = false;
      return line;
    },
    close: () => lines.close(),
  };
}
