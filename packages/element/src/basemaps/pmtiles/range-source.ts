import { EtagMismatch, type RangeResponse, type Source } from 'pmtiles';

/** Fetches parts of one file: without cookies to others, without a referrer, and from the page’s own host unless others were agreed to. */
export class RangeSource implements Source {
  /** Bytes of the whole file, once a server has told. */
  totalBytes: number | undefined;
  readonly #url: string;
  readonly #mode: RequestMode;

  constructor(url: string, mayAskOthers: boolean) {
    const { href, origin } = new URL(url, document.baseURI);
    if (origin !== location.origin && !mayAskOthers)
      throw new Error(
        `the archive lies at ${origin}, which is not the page’s own host; such a basemap needs asks`,
      );
    this.#url = href;
    this.#mode = mayAskOthers ? 'cors' : 'same-origin';
  }

  getKey(): string {
    return this.#url;
  }

  async getBytes(
    offset: number,
    length: number,
    signal?: AbortSignal,
    etag?: string,
  ): Promise<RangeResponse> {
    // What is not read must not be downloaded to its end.
    const end = new AbortController();
    const stop = () => end.abort();
    signal?.addEventListener('abort', stop);
    if (signal?.aborted === true) stop();
    try {
      const response = await fetch(this.#url, {
        headers: { range: `bytes=${offset}-${offset + length - 1}` },
        mode: this.#mode,
        credentials: 'same-origin',
        referrerPolicy: 'no-referrer',
        signal: end.signal,
      });
      if (response.status !== 206) {
        stop();
        throw new Error(
          response.status === 200
            ? `the server of ${this.#url} does not answer range requests`
            : `${this.#url} was answered with ${response.status}`,
        );
      }
      // A weak tag may differ between servers that hold the same file.
      const now = response.headers.get('etag');
      const newEtag = now === null || now.startsWith('W/') ? undefined : now;
      if (etag !== undefined && newEtag !== undefined && newEtag !== etag) {
        stop();
        throw new EtagMismatch();
      }
      const [, total] = /\/(\d+)$/.exec(response.headers.get('content-range') ?? '') ?? [];
      if (total !== undefined) this.totalBytes = Number(total);
      const data = await response.arrayBuffer();
      if (data.byteLength > length) throw new Error(`${this.#url} gave more than was asked for`);
      return newEtag === undefined ? { data } : { data, etag: newEtag };
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }
}
