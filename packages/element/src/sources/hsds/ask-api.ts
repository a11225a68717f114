import { HsdsError, type HsdsLimits } from './limits.ts';

/** Answers that ask to come back later, and how long at most we wait for that, once. */
const LATER = [429, 503];
const MOST_WAIT_MS = 5_000;

/** What one reading of an API has cost so far. */
export interface Spent {
  /** `performance.now()` at its beginning. */
  begun: number;
  bytes: number;
}

type Fetch = (url: URL, init: RequestInit) => Promise<Response>;

const rest = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new HsdsError('it is no longer wanted.'));
    });
  });

/** Asks an API for JSON, within limits. Every fault names what was asked for. */
export class Api {
  constructor(
    private readonly fetch: Fetch,
    private readonly limits: HsdsLimits,
    private readonly spent: Spent,
    private readonly signal: AbortSignal,
  ) {}

  /**
   * @param what it is, for the sentence that tells: `page 2`
   * @returns parsed JSON; undefined when there is no such thing (404, 410)
   * @throws HsdsError
   */
  async get(url: URL, what: string): Promise<unknown> {
    const fail = (why: string) => new HsdsError(`${what} (${url.href}): ${why}`);
    if (performance.now() - this.spent.begun > this.limits.totalMs)
      throw fail(`the whole took longer than ${this.limits.totalMs / 1000} seconds.`);
    const own = new AbortController();
    const stop = () => own.abort();
    this.signal.addEventListener('abort', stop);
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      stop();
    }, this.limits.requestMs);
    try {
      let response = await this.fetch(url, { headers: { accept: 'application/json' }, signal: own.signal });
      if (LATER.includes(response.status)) {
        const seconds = Number(response.headers.get('retry-after') ?? 1);
        await rest(Math.min(seconds >= 0 ? seconds * 1000 : 0, MOST_WAIT_MS), own.signal);
        response = await this.fetch(url, { headers: { accept: 'application/json' }, signal: own.signal });
      }
      if (response.status === 404 || response.status === 410) return undefined;
      if (!response.ok) throw fail(`status ${response.status}.`);
      return await this.#read(response, fail);
    } catch (error) {
      if (error instanceof HsdsError && !isLate) throw error;
      throw fail(
        isLate
          ? `no whole answer within ${this.limits.requestMs / 1000} seconds.`
          : `no answer that this page may read: ${String(error)} Is the API there, does it send Access-Control-Allow-Origin, and does the Content-Security-Policy of the page name it in connect-src?`,
      );
    } finally {
      clearTimeout(timer);
      this.signal.removeEventListener('abort', stop);
    }
  }

  /** Counts while it reads: what an answer says of its length may be wrong. */
  async #read(response: Response, fail: (why: string) => HsdsError): Promise<unknown> {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
      this.spent.bytes += part.value.length;
      if (this.spent.bytes > this.limits.bytes) {
        await reader?.cancel();
        throw fail(`the whole is more than ${this.limits.bytes} bytes.`);
      }
      chunks.push(part.value);
    }
    try {
      return JSON.parse(await new Blob(chunks).text()) as unknown;
    } catch {
      throw fail('the answer is no JSON.');
    }
  }
}
