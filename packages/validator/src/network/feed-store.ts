import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isData, textAt } from '../data.ts';
import type { FeedVersion } from './request-feed.ts';

/** A list of somebody else as it was when it last came. */
export interface KeptFeed extends FeedVersion {
  bytes: Uint8Array;
  /** When it came, or was last said to be the same; epoch milliseconds. */
  at: number;
}

const VERSION = 1;

const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/**
 * Keeps lists of others in a folder, a file for each address with what is known of it in its first line. It is a cache:
 * what is damaged, or none of ours, counts as not there.
 */
export class FeedStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  #fileOf(url: string): string {
    return join(this.#folder, `${hashOf(url)}.feed`);
  }

  async read(url: string): Promise<KeptFeed | undefined> {
    try {
      const content = await readFile(this.#fileOf(url));
      const end = content.indexOf('\n');
      const head: unknown = JSON.parse(content.subarray(0, end).toString());
      const bytes = content.subarray(end + 1);
      if (!isData(head) || head['version'] !== VERSION || head['url'] !== url) return undefined;
      const { at } = head;
      if (typeof at !== 'number' || head['sha256'] !== hashOf(bytes)) return undefined;
      const etag = textAt(head, 'etag');
      const lastModified = textAt(head, 'lastModified');
      return {
        bytes,
        at,
        ...(etag === undefined ? {} : { etag }),
        ...(lastModified === undefined ? {} : { lastModified }),
      };
    } catch {
      return undefined;
    }
  }

  /** @throws the error of the system when it cannot be written; what was kept is then untouched */
  async write(url: string, { bytes, at, etag, lastModified }: KeptFeed): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const head = JSON.stringify({ version: VERSION, url, at, etag, lastModified, sha256: hashOf(bytes) });
    const file = this.#fileOf(url);
    const beside = `${file}.${randomUUID()}.tmp`;
    try {
      await writeFile(beside, Buffer.concat([Buffer.from(`${head}\n`), bytes]));
      await rename(beside, file);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  }

  /** Forgets a list, since it is no longer to be had. */
  async remove(url: string): Promise<void> {
    await rm(this.#fileOf(url), { force: true });
  }
}
