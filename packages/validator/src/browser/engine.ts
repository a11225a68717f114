import type { MessageLanguage } from '../finding.ts';
import { CheckError, checkError, wordsOf } from './check-error.ts';
import type { Answers, Question, Reply, Request } from './protocol.ts';
import type * as Program from './worker.ts';
import { throttle } from './throttle.ts';
import type { CheckProgress } from './types.ts';

/** What answers questions: a worker, or the page itself. */
export interface Engine {
  /** False once it has crashed or was stopped. */
  readonly isAlive: boolean;
  /**
   * Only one at a time. Rejects with a `CheckError`, or with the reason it was stopped for.
   * @param lang the language of the sentences when it fails
   */
  ask<Asked extends Question>(
    question: Asked,
    lang: MessageLanguage,
    onProgress: (progress: CheckProgress) => void,
  ): Promise<Answers[Asked['kind']]>;
  stop(reason: unknown): void;
}

/** A worker that has started. */
export function workerEngine(worker: Worker): Engine {
  let isAlive = true;
  let id = 0;
  /** Ends the question that waits for its answer. */
  let fail: ((error: unknown) => void) | undefined;
  const end = () => {
    isAlive = false;
    worker.terminate();
  };
  return {
    get isAlive() {
      return isAlive;
    },
    ask(question, lang, onProgress) {
      return new Promise((resolve, reject) => {
        const request: Request = { id: ++id, question };
        const crash = (detail: string) => {
          end();
          reject(checkError('crashed', lang, { detail }));
        };
        fail?.(new DOMException('Something else was asked.', 'AbortError'));
        fail = reject;
        worker.onmessage = ({ data }: MessageEvent<Reply>) => {
          if (data.kind === 'ready' || data.id !== request.id) return;
          if (data.kind === 'progress') onProgress(data.progress);
          // The answer to this question, by its number.
          else if (data.kind === 'done') resolve(data.answer as Answers[(typeof question)['kind']]);
          else if (data.code === undefined) crash(data.message);
          else reject(new CheckError(data.code, data.message));
        };
        worker.onmessageerror = () => crash('an answer could not be read');
        worker.onerror = (event) => {
          event.preventDefault();
          crash(event.message || 'the worker ended');
        };
        try {
          worker.postMessage(request);
        } catch (error) {
          crash(wordsOf(error));
        }
      });
    },
    stop(reason) {
      end();
      fail?.(reason);
    },
  };
}

/** The longest that the page is kept from answering. */
const SLICE_MS = 12;

/** The page itself, in slices. The program is loaded when it is needed. */
export function pageEngine({ answerQuestion, Session }: typeof Program): Engine {
  const session = new Session();
  let stopped: { reason: unknown } | undefined;
  return {
    get isAlive() {
      return stopped === undefined;
    },
    async ask(question, lang, onProgress) {
      let sliceBegan = performance.now();
      const pause = async () => {
        if (performance.now() - sliceBegan >= SLICE_MS) {
          await new Promise((resolve) => setTimeout(resolve));
          sliceBegan = performance.now();
        }
        if (stopped !== undefined) throw stopped.reason;
      };
      try {
        const answer = await answerQuestion(session, question, { onProgress: throttle(onProgress), pause });
        if (stopped !== undefined) throw stopped.reason;
        return answer as Answers[(typeof question)['kind']];
      } catch (error) {
        if (stopped !== undefined) throw stopped.reason;
        if (error instanceof CheckError) throw error;
        throw checkError('crashed', lang, { detail: wordsOf(error) });
      }
    },
    stop(reason) {
      stopped = { reason };
    },
  };
}
