import { WORKER_NAME, type Reply } from './protocol.ts';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): unknown };
}

/** Name of the policy, for pages that list theirs: `trusted-types service-directory-checker`. */
const POLICY = WORKER_NAME;
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** The class `Worker`, which a page that requires Trusted Types gives only a trusted address. */
function workerClass(): typeof globalThis.Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return globalThis.Worker;
  // The one address below goes through it, and nothing that comes from outside.
  policy ??= trustedTypes.createPolicy(POLICY, { createScriptURL: (url) => url });
  const trusted = policy;
  return class {
    constructor(url: string | URL, options?: WorkerOptions) {
      return new globalThis.Worker(trusted.createScriptURL(String(url)) as string, options);
    }
  } as unknown as typeof globalThis.Worker;
}

/** Makes the worker of this package. Throws where the page allows none. */
export function makeWorker(): Worker {
  // Bundlers look for these very words, and put the file of the worker beside theirs.
  const Worker = workerClass();
  return new Worker(new URL('./worker.js', import.meta.url), { type: 'module', name: WORKER_NAME });
}

/**
 * Starts a worker and waits until its program has loaded. Rejects where none can start: a content security policy
 * without `worker-src`, a page opened from a file, an old browser. There is no time limit: on a slow network the program
 * takes long, and what cannot be loaded is told by the browser.
 */
export function startWorker(make: () => Worker, signal: AbortSignal): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const worker = make();
    const settle = (action: () => void) => {
      worker.onmessage = null;
      worker.onerror = null;
      signal.removeEventListener('abort', stop);
      action();
    };
    const stop = () =>
      settle(() => {
        worker.terminate();
        reject(signal.reason as Error);
      });
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (data.kind === 'ready') settle(() => resolve(worker));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      settle(() => {
        worker.terminate();
        reject(new Error(event.message || 'the browser did not start it'));
      });
    };
    signal.addEventListener('abort', stop);
  });
}
