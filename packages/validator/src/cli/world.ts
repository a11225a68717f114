import type { RequestSettings } from '../network/send-request.ts';

/** Where the command writes. */
export interface Output {
  isTerminal: boolean;
  /** Width of a terminal in characters. */
  columns: number;
  write(content: string | Uint8Array): void;
  /** Resolves when everything that was written is out of our hands, or nobody takes it any more. */
  flush(): Promise<void>;
}

/** Everything that the command knows of the computer it runs on, so that tests can be one. */
export interface World {
  stdout: Output;
  stderr: Output;
  /** The whole of standard input, the same bytes each time; undefined when there is more than can be held. */
  readStandardInput(): Promise<Uint8Array | undefined>;
  /** The folder from which paths count. */
  folder: string;
  env: Readonly<Record<string, string | undefined>>;
  /** The language of the system as the system says it, such as `nb-NO`. */
  systemLocale: string;
  /** The folder of the user for what can be fetched again. */
  cacheFolder: string;
  now(): Date;
  version(): Promise<string>;
  /** The script that threads run, where there is one. */
  thread?: URL;
  /** Calls the listener when the user asks the command to end (Ctrl-C). Gives what takes the listener away. */
  onInterrupt(listener: () => void): () => void;
  /** How links are asked for, beside what the command says itself. */
  links: Pick<RequestSettings, 'allowPrivate' | 'certificates'> & { pauseMs: number; timeoutMs: number };
}
