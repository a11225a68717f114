import { answerQuestion } from '../answer-question.ts';
import { CheckError } from '../check-error.ts';
import type { Reply, Request } from '../protocol.ts';
import { Session } from '../session.ts';

/** What the next fake worker does instead of its work. */
export type Mishap = 'does-not-start' | 'crashes' | 'hangs' | 'throws';

/** A worker in the same thread, for tests without a browser: answers as the real one, or fails as told. */
export class FakeWorker {
  onmessage: ((event: { data: Reply }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: ((event: { message: string; preventDefault: () => void }) => void) | null = null;
  isEnded = false;
  readonly #session = new Session();
  readonly #mishap: Mishap | undefined;

  constructor(mishap?: Mishap) {
    this.#mishap = mishap;
    queueMicrotask(() => {
      if (mishap === 'does-not-start') this.#fail('blocked');
      else this.#reply({ kind: 'ready' });
    });
  }

  postMessage({ id, question }: Request): void {
    if (this.#mishap === 'hangs') return;
    if (this.#mishap === 'crashes') {
      queueMicrotask(() => this.#fail('out of memory'));
      return;
    }
    const hooks = {
      onProgress: (progress: Extract<Reply, { kind: 'progress' }>['progress']) =>
        this.#reply({ kind: 'progress', id, progress }),
      pause: () => new Promise<void>((resolve) => setImmediate(resolve)),
    };
    void (async () => {
      try {
        if (this.#mishap === 'throws') throw new Error('a fault of the program');
        this.#reply({ kind: 'done', id, answer: await answerQuestion(this.#session, question, hooks) });
      } catch (error) {
        const code = error instanceof CheckError ? { code: error.code } : {};
        this.#reply({ kind: 'failed', id, ...code, message: (error as Error).message });
      }
    })();
  }

  terminate(): void {
    this.isEnded = true;
  }

  #reply(data: Reply): void {
    if (!this.isEnded) this.onmessage?.({ data: structuredClone(data) });
  }

  #fail(message: string): void {
    this.onerror?.({ message, preventDefault: () => undefined });
  }
}
