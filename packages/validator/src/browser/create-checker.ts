import type { MessageLanguage } from '../finding.ts';
import { checkError, wordsOf } from './check-error.ts';
import { pageEngine, workerEngine, type Engine } from './engine.ts';
import { listInputs } from './list-inputs.ts';
import type { Answers, Question } from './protocol.ts';
import { makeWorker, startWorker } from './start-worker.ts';
import type { Checker, CheckerOptions } from './types.ts';

const aborted = (message: string) => new DOMException(message, 'AbortError');

/**
 * Makes a checker. Nothing is loaded before the first check; the work is done in a worker, or on the page in slices
 * where no worker can start.
 */
export function createChecker({ createWorker = makeWorker }: CheckerOptions = {}): Checker {
  let engine: Engine | undefined;
  /** The check that runs, and how to stop it. */
  let running: AbortController | undefined;
  /** Questions are asked one after the other. */
  let queue: Promise<unknown> = Promise.resolve();
  let isDisposed = false;

  const stop = (reason: unknown) => {
    engine?.stop(reason);
    engine = undefined;
  };

  async function start(lang: MessageLanguage, signal: AbortSignal): Promise<Engine> {
    if (engine?.isAlive === true) return engine;
    const worker = await startWorker(createWorker, signal).catch(() => undefined);
    if (signal.aborted) worker?.terminate();
    signal.throwIfAborted();
    if (worker !== undefined) return (engine = workerEngine(worker));
    const program = await import('./worker.js').catch((error: unknown) => {
      throw checkError('not-loaded', lang, { detail: wordsOf(error) });
    });
    signal.throwIfAborted();
    return (engine = pageEngine(program));
  }

  /** Asks about the last check, once nothing else is being answered. */
  function askAgain<Asked extends Question>(
    question: Asked,
    lang: MessageLanguage,
  ): Promise<Answers[Asked['kind']]> {
    const answer = queue.then(() => {
      if (isDisposed) throw checkError('disposed', lang);
      if (engine?.isAlive !== true) throw checkError('no-result', lang);
      return engine.ask(question, lang, () => {});
    });
    queue = answer.catch(() => {});
    return answer;
  }

  return {
    async check(inputs, { signal, onProgress = () => {}, today, lang = 'en', rules }) {
      if (isDisposed) throw checkError('disposed', lang);
      signal?.throwIfAborted();
      running?.abort(aborted('Another check was started.'));
      const own = new AbortController();
      running = own;
      const follow = () => own.abort(signal?.reason);
      signal?.addEventListener('abort', follow);
      // Rejects as soon as the check is stopped, wherever it is.
      const whenStopped = new Promise<never>((_, reject) => {
        own.signal.addEventListener('abort', () => {
          stop(own.signal.reason);
          reject(own.signal.reason as Error);
        });
      });
      const work = async () => {
        const listed = await listInputs([...inputs], lang);
        own.signal.throwIfAborted();
        const started = await start(lang, own.signal);
        const options = { today, lang, ...(rules === undefined ? {} : { rules }) };
        return started.ask({ kind: 'check', inputs: listed, options }, lang, onProgress);
      };
      const result = Promise.race([whenStopped, work()]);
      queue = result.catch(() => {});
      try {
        return await result;
      } finally {
        signal?.removeEventListener('abort', follow);
        if (running === own) running = undefined;
      }
    },
    reword: (lang) => askAgain({ kind: 'reword', lang }, lang),
    report: (format, lang = 'en') => askAgain({ kind: 'report', format, lang }, lang),
    fix: () => askAgain({ kind: 'fix' }, 'en'),
    directories: () => askAgain({ kind: 'directories' }, 'en'),
    dispose() {
      isDisposed = true;
      const reason = aborted('The checker was ended.');
      running?.abort(reason);
      stop(reason);
    },
  };
}
