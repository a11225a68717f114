/** What the command and its threads tell each other. */
import type { LargeFile } from '../../../node/check-stream.ts';
import type { ErrorCheck, ErrorCheckSettings } from '../check-for-errors.ts';

/** What a thread is begun for. */
export type ThreadTask =
  | { kind: 'check'; file: LargeFile; settings: ErrorCheckSettings }
  | { kind: 'write'; folder: string; before: string };

/** An error on its way to another thread, which would lose the code of the system. */
export interface FailureMessage {
  kind: 'failed';
  error: Error;
  code: unknown;
}

/** What the check tells. */
export type CheckMessage =
  | { kind: 'error' }
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'ended'; check: ErrorCheck }
  | FailureMessage;

/** What the writer is told: a file, or, when there is none, that no more come. */
export type FileMessage = { name: string; bytes: Uint8Array; sum: string } | undefined;

/** What the writer tells: how many bytes it has taken from its queue, or what it wrote in all. */
export type WriterMessage =
  { kind: 'taken'; bytes: number } | { kind: 'ended'; files: number; bytes: number } | FailureMessage;

export const tellFailure = (error: unknown): FailureMessage => ({
  kind: 'failed',
  error: error instanceof Error ? error : new Error(String(error)),
  code: (error as { code?: unknown } | undefined)?.code,
});

/** The error as it was thrown over there. */
export const failureOf = ({ error, code }: FailureMessage): Error =>
  code === undefined ? error : Object.assign(error, { code });
