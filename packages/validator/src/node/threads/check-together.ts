import type { Finding } from '../../finding.ts';
import { pushAll } from '../../push-all.ts';
import { readJson, type ChunkSource } from '../../stream/check-json-stream.ts';
import { OddFile } from '../../stream/share.ts';
import type { StreamCheck, StreamOptions } from '../../stream/stream-check.ts';
import { BlockClaims } from './block-claims.ts';
import type { Helper, HelpMessage, Helpers } from './helpers.ts';

/** Findings given on at a time. */
const GIVEN_ON = 1000;

/** Findings in the order of the file, with room for those of others. */
class FindingsInOrder {
  readonly #all: Finding[][] = [[]];
  readonly #ofOthers = new Map<number, Finding[]>();
  #to: StreamOptions['onFindings'] | undefined;

  add(findings: readonly Finding[]): void {
    if (this.#to === undefined) pushAll(this.#all.at(-1) ?? [], findings);
    else this.#to(findings);
  }

  leaveRoom(block: number): void {
    const room: Finding[] = [];
    this.#ofOthers.set(block, room);
    this.#all.push(room, []);
  }

  /** @returns false when no room was left for the block: the threads do not agree whose it is */
  fill(block: number, findings: readonly Finding[]): boolean {
    const room = this.#ofOthers.get(block);
    pushAll(room ?? [], findings);
    return room !== undefined;
  }

  /** Gives all of them on, and whatever is added later. */
  giveOn(to: StreamOptions['onFindings']): void {
    for (const findings of this.#all)
      for (let at = 0; at < findings.length; at += GIVEN_ON) to(findings.slice(at, at + GIVEN_ON));
    this.#to = to;
  }
}

type Found = Map<number, readonly Finding[]>;

/** What a helper found, by block; undefined when it does not count, or the helper failed. */
const foundBy = (helper: Helper): Promise<Found | undefined> =>
  new Promise((resolve) => {
    const found: Found = new Map();
    helper.on('message', (message: HelpMessage) => {
      if (message.kind === 'found') found.set(message.block, message.findings);
      else resolve(message.isGood ? found : undefined);
    });
    for (const end of ['error', 'exit', 'close']) helper.on(end, () => resolve(undefined));
  });

/**
 * Checks a JSON document on disk together with other threads, each of which reads it: whoever comes to a block first checks the
 * records that begin in it.
 * @returns undefined when it must be read by one thread after all; nothing was told then
 */
export async function checkTogether(
  { path, size }: { path: string; size: number },
  source: ChunkSource,
  options: StreamOptions,
  helpers: Helpers,
): Promise<StreamCheck | undefined> {
  const { file, today, lang, rules } = options;
  const claims = BlockClaims.cellsFor(size, helpers.blockBytes);
  const given = {
    file,
    today,
    ...(lang === undefined ? {} : { lang }),
    ...(rules === undefined ? {} : { rules }),
  };
  const begun = Array.from({ length: helpers.count }, (_, index) =>
    helpers.begin({ kind: 'help', path, thread: index + 2, claims, options: given }),
  );
  const ended = Promise.all(begun.map(foundBy));
  const kept = new FindingsInOrder();
  const share = new BlockClaims(claims.cells, 1, claims.blockBytes).share(false, (block, isMine) => {
    if (!isMine) kept.leaveRoom(block);
  });
  try {
    const { check, head } = await readJson(
      source,
      { ...options, share, onFindings: (found) => kept.add(found) },
      undefined,
    );
    if (!head.isWhole || check.crashes.length > 0) return undefined;
    for (const found of await ended) {
      if (found === undefined) return undefined;
      for (const [block, findings] of found) if (!kept.fill(block, findings)) return undefined;
    }
    kept.giveOn(options.onFindings);
    return check;
  } catch (error) {
    if (error instanceof OddFile) return undefined;
    throw error;
  } finally {
    for (const helper of begun) helpers.end(helper);
  }
}
