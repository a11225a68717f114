import type { Finding } from '../../finding.ts';
import { readJson, type ChunkSource } from '../../stream/check-json-stream.ts';
import { FindingsInOrder } from '../../stream/findings-in-order.ts';
import { OddFile } from '../../stream/share.ts';
import type { StreamCheck, StreamOptions } from '../../stream/stream-check.ts';
import { BlockClaims } from './block-claims.ts';
import type { HelpMessage, Helpers, Thread } from './helpers.ts';

type Found = Map<number, readonly Finding[]>;

/** What a helper found, by block; undefined when it does not count, or the helper failed. */
const foundBy = (helper: Thread): Promise<Found | undefined> =>
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
