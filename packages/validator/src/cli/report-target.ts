import { closeSync, openSync, writeSync } from 'node:fs';
import { RunError } from '../errors.ts';
import { keepForeign } from './foreign-file.ts';
import type { Messages } from './messages/index.ts';
import type { World } from './world.ts';

/** Where a report goes: standard output or a file. */
export interface ReportTarget {
  write(text: string): void;
  /** Resolves when nothing is left to be written. */
  close(): Promise<void>;
}

/** Where a report goes that nobody asked for. */
export const SILENT_TARGET: ReportTarget = { write: () => undefined, close: () => Promise.resolve() };

export const notWritten = (path: string, error: unknown, say: Messages): RunError => {
  const code = String((error as { code?: unknown } | undefined)?.code ?? '');
  return new RunError('not-written', say.notWritten(path, say.systemReason(code)));
};

/**
 * `-` is standard output. A file is opened at the first word, so that a run that fails before leaves what was there.
 * @throws RunError when a file is there that is no report
 */
export function openReportTarget(path: string | undefined, world: World, say: Messages): ReportTarget {
  if (path === undefined || path === '-') {
    return {
      write: (text) => world.stdout.write(text),
      close: () =>
        world.stdout.flush().catch((error: unknown) => {
          throw notWritten('<stdout>', error, say);
        }),
    };
  }
  keepForeign(path, world, say);
  let descriptor: number | undefined;
  const attempt = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw notWritten(path, error, say);
    }
  };
  return {
    write(text) {
      attempt(() => writeSync((descriptor ??= openSync(path, 'w')), text));
    },
    close() {
      if (descriptor !== undefined) closeSync(descriptor);
      return Promise.resolve();
    },
  };
}
