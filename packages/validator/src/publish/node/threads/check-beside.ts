import type { Thread } from '../../../node/threads/helpers.ts';
import type { ErrorCheck } from '../check-for-errors.ts';
import { failureOf, type CheckMessage } from './messages.ts';

/** A check for errors that runs while this thread does something else. */
export interface CheckBeside {
  /** Was an error found already? */
  readonly hasErrors: boolean;
  /** May be waited for late: a check that fails before counts as looked after. */
  readonly ended: Promise<ErrorCheck>;
  /** From when it is set, told how far it has come, in bytes. */
  onProgress: ((done: number, total: number) => void) | undefined;
}

/** The check that runs on a thread. */
export function checkBeside(thread: Thread): CheckBeside {
  const beside = {
    hasErrors: false,
    onProgress: undefined as CheckBeside['onProgress'],
    ended: new Promise<ErrorCheck>((resolve, reject) => {
      thread.on('message', (message: CheckMessage) => {
        if (message.kind === 'error') beside.hasErrors = true;
        else if (message.kind === 'progress') beside.onProgress?.(message.done, message.total);
        else if (message.kind === 'failed') reject(failureOf(message));
        else resolve(message.check);
      });
      thread.on('error', reject);
      thread.on('exit', (code) => reject(new Error(`The check ended without a result (${code}).`)));
    }),
  };
  beside.ended.catch(() => undefined);
  return beside;
}
