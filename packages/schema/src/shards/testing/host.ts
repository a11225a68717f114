import type { Directory } from '../../entities/directory.ts';
import { makeShards } from '../make/make-shards.ts';
import { ShardReader } from '../reader/shard-reader.ts';

export const BASE = 'https://host.example/data/';

/** Platform functions that Node and browsers have, as the maker of shards wants them. */
export const makerWorld = {
  encode: (text: string) => new TextEncoder().encode(text),
  decode: (bytes: Uint8Array) => new TextDecoder().decode(bytes),
  sha256: async (bytes: Uint8Array) => {
    const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  },
};

/** A host that keeps files, and everything that it was asked for. */
export class Host {
  files: Map<string, Uint8Array>;
  readonly asked: string[] = [];
  /** Takes the place of an answer, when it gives one. */
  instead: (file: string) => Response | Promise<Response> | undefined = () => undefined;

  constructor(files: Map<string, Uint8Array>) {
    this.files = files;
  }

  static async of(directory: Directory): Promise<Host> {
    return new Host((await makeShards(directory, makerWorld)).files);
  }

  /** A parsed file. */
  read(name: string): unknown {
    return JSON.parse(new TextDecoder().decode(this.files.get(name))) as unknown;
  }

  reader(): ShardReader<AbortSignal> {
    const loadManifest = () => {
      this.asked.push('manifest.json');
      return Promise.resolve(this.read('manifest.json'));
    };
    return new ShardReader<AbortSignal>(`${BASE}manifest.json`, this.read('manifest.json'), {
      fetch: async (url, signal) => {
        const file = url.slice(BASE.length);
        this.asked.push(file);
        const other = await this.instead(file);
        signal.throwIfAborted();
        if (other !== undefined) return other;
        const bytes = this.files.get(file);
        return bytes === undefined
          ? new Response('no such file', { status: 404 })
          : new Response(bytes as Uint8Array<ArrayBuffer>);
      },
      loadManifest,
      decode: (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      sha256: (bytes) => crypto.subtle.digest('SHA-256', bytes),
    });
  }
}
