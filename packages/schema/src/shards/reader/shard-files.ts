import { HASH_DIGITS } from '../format/names.ts';

/** Why a file of a large directory could not be used. */
export type ShardFailure =
  /** No answer: no connection, a host that does not answer, a page that may not ask it. */
  | 'network'
  /** The host answered with an error, other than that there is no such file. */
  | 'status'
  /** There is no such file: the manifest names files of another publishing. */
  | 'missing'
  /** It is not what was published: cut short, changed on the way, or the host's page for errors. */
  | 'altered'
  /** It is no JSON. */
  | 'not-json'
  /** It is JSON, and no file of this kind. */
  | 'wrong-kind'
  /** It is larger than any file of ours. */
  | 'too-large';

/** A file that could not be used, and which. */
export class ShardError extends Error {
  /** Why it could not be used. */
  readonly reason: ShardFailure;
  /** Its name, below the folder of the manifest. */
  readonly file: string;

  /** @param file its name, below the folder of the manifest */
  constructor(reason: ShardFailure, file: string) {
    super(`${file}: ${reason}`);
    this.name = 'ShardError';
    this.reason = reason;
    this.file = file;
  }
}

/** What ends a request: an `AbortSignal`. */
export interface EndSignal {
  /** Has it ended? */
  readonly aborted: boolean;
}

/** What a request gives: a `Response`, or as much of one as is needed. */
export interface FetchedFile {
  /** Is the status one of success? */
  ok: boolean;
  /** As HTTP numbers it. */
  status: number;
  /** The bytes, unpacked. */
  arrayBuffer: () => Promise<ArrayBuffer>;
}

/** What the reader is given by its surroundings. */
export interface ShardWorld<Signal extends EndSignal> {
  /** As `fetch`: rejects when there is no answer or the signal ended. */
  fetch: (url: string, signal: Signal) => Promise<FetchedFile>;
  /** Asks for the manifest once more, past what a browser has kept, and gives it parsed; rejects when it does not come. */
  loadManifest: (signal: Signal) => Promise<unknown>;
  /** UTF-8 as text; throws when it is none. */
  decode: (bytes: ArrayBuffer) => string;
  /** SHA-256; where a browser has none, files are not compared with their names. */
  sha256?: ((bytes: ArrayBuffer) => Promise<ArrayBuffer>) | undefined;
}

/** No file of ours is so large: a cell has a hundred services. */
const MOST_BYTES = 8_000_000;

const hexOf = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Fetches files of a directory, and looks whether each is what its name says. */
export class ShardFiles<Signal extends EndSignal> {
  readonly #base: string;
  readonly #world: ShardWorld<Signal>;

  /** @param manifestUrl absolute; files are below its folder, and what stands behind `?` or `#` is left out */
  constructor(manifestUrl: string, world: ShardWorld<Signal>) {
    const path = manifestUrl.split(/[?#]/, 1)[0] ?? '';
    this.#base = path.slice(0, path.lastIndexOf('/') + 1);
    this.#world = world;
  }

  /**
   * A parsed file. Rejects with a `ShardError`, or as `fetch` does when the signal ended.
   * @param hash of its name
   */
  async load(file: string, hash: string, signal: Signal): Promise<unknown> {
    const { fetch, decode, sha256 } = this.#world;
    let bytes: ArrayBuffer;
    try {
      const answer = await fetch(`${this.#base}${file}`, signal);
      if (answer.status === 404 || answer.status === 410) throw new ShardError('missing', file);
      if (!answer.ok) throw new ShardError('status', file);
      bytes = await answer.arrayBuffer();
    } catch (error) {
      if (signal.aborted || error instanceof ShardError) throw error;
      throw new ShardError('network', file);
    }
    if (bytes.byteLength > MOST_BYTES) throw new ShardError('too-large', file);
    if (sha256 !== undefined) {
      const digest = hexOf(await sha256(bytes)).slice(0, HASH_DIGITS);
      if (digest !== hash) throw new ShardError('altered', file);
    }
    try {
      return JSON.parse(decode(bytes)) as unknown;
    } catch {
      throw new ShardError('not-json', file);
    }
  }
}
