/**
 * The program of the worker: one file with everything in it. Where no worker starts, the page loads the same file as a
 * module and uses what it exports.
 */
import { answerQuestion } from './answer-question.ts';
import { CheckError, wordsOf } from './check-error.ts';
import { WORKER_NAME, type Reply, type Request } from './protocol.ts';
import { seal } from './seal.ts';
import { Session } from './session.ts';
import { throttle } from './throttle.ts';

export { answerQuestion, Session };

/** The scope of a worker, which TypeScript knows only beside that of a page, not with it. */
const scope = globalThis as unknown as {
  name?: string;
  document?: unknown;
  postMessage(message: Reply): void;
  onmessage: ((event: MessageEvent<Request>) => void) | null;
};

if (scope.name === WORKER_NAME && scope.document === undefined) {
  seal(scope);
  const session = new Session();
  scope.onmessage = ({ data: { id, question } }) => {
    const onProgress = throttle((progress) => scope.postMessage({ kind: 'progress', id, progress }));
    // Nothing to pause for: the page is stopped by nothing here, and stops this worker by ending it.
    const pause = () => Promise.resolve();
    Promise.resolve()
      .then(() => answerQuestion(session, question, { onProgress, pause }))
      .then((answer) => scope.postMessage({ kind: 'done', id, answer }))
      .catch((error: unknown) =>
        scope.postMessage({
          kind: 'failed',
          id,
          ...(error instanceof CheckError ? { code: error.code } : {}),
          message: wordsOf(error),
        }),
      );
  };
  scope.postMessage({ kind: 'ready' });
}
