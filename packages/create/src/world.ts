import type { Readable, Writable } from 'node:stream';

/** What the command touches outside itself. */
export interface World {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
  env: Readonly<Record<string, string | undefined>>;
  /** Folder in which the new one is made. */
  cwd: string;
  /** Whether a person can be asked. */
  isInteractive: boolean;
  /** BCP 47, where the environment names none. */
  systemLocale: string;
  /** IANA. */
  timeZone: string;
  /** YYYY-MM-DD where the person is. */
  today: string;
}
