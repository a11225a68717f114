import type { FileQueue } from '../pack-queue.ts';
import type { Thread } from '../../../node/threads/helpers.ts';
import { failureOf, type FileMessage, type WriterMessage } from './messages.ts';

/** So many bytes wait for the writer at most, before they are packed. */
const MOST_WAITING_BYTES = 16_000_000;

/** Hands files to a thread that packs and writes them. */
export class WriterBeside implements FileQueue {
  files = 0;
  bytes = 0;
  readonly #thread: Thread;
  readonly #ended: Promise<void>;
  #waitingBytes = 0;
  #failure: { error: unknown } | undefined;
  #wake: () => void = () => undefined;

  constructor(thread: Thread) {
    this.#thread = thread;
    this.#ended = new Promise((resolve, reject) => {
      const fail = (error: unknown) => {
        this.#failure ??= { error };
        this.#wake();
        reject(error as Error);
      };
      thread.on('message', (message: WriterMessage) => {
        if (message.kind === 'failed') fail(failureOf(message));
        else if (message.kind === 'taken') {
          this.#waitingBytes -= message.bytes;
          this.#wake();
        } else {
          this.files = message.files;
          this.bytes = message.bytes;
          resolve();
        }
      });
      thread.on('error', fail);
      thread.on('exit', (code) => fail(new Error(`The writer ended before it was done (${code}).`)));
    });
    // It is told to whoever adds the next file, or waits for the end.
    this.#ended.catch(() => undefined);
  }

  async add(name: string, bytes: Uint8Array, sum: string): Promise<void> {
    const { length } = bytes;
    this.#waitingBytes += length;
    // Bytes that stand alone are handed over, others copied.
    const isAlone = length === bytes.buffer.byteLength && bytes.buffer instanceof ArrayBuffer;
    this.#thread.postMessage(
      { name, bytes, sum } satisfies FileMessage,
      isAlone ? [bytes.buffer as ArrayBuffer] : [],
    );
    while (this.#failure === undefined && this.#waitingBytes > MOST_WAITING_BYTES)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  async finish(): Promise<void> {
    this.#thread.postMessage(undefined satisfies FileMessage);
    await this.#ended;
  }
}
