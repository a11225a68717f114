import { closeSync, openSync } from 'node:fs';
import type { MessagePort } from 'node:worker_threads';
import type { Finding } from '../../finding.ts';
import { pushAll } from '../../push-all.ts';
import { readJson } from '../../stream/check-json-stream.ts';
import { chunksOf } from '../file-chunks.ts';
import { BlockClaims } from './block-claims.ts';
import type { HelpMessage, HelpTask } from './helpers.ts';

/** What a helper does: it checks the records of the blocks to which it comes first, and tells what it found in each. */
export async function helpCheck(
  port: MessagePort,
  { path, thread, claims, options }: HelpTask,
): Promise<void> {
  const tell = (message: HelpMessage) => port.postMessage(message);
  /** The block whose records are being checked, and what was found in it. */
  let current: number | undefined;
  let found: Finding[] = [];
  const end = () => {
    if (current !== undefined && found.length > 0) tell({ kind: 'found', block: current, findings: found });
    found = [];
  };
  const share = new BlockClaims(claims.cells, thread, claims.blockBytes).share(true, (block, isMine) => {
    end();
    current = isMine ? block : undefined;
  });
  let isGood = false;
  let descriptor: number | undefined;
  try {
    const file = (descriptor = openSync(path, 'r'));
    const { check, head } = await readJson(
      { readChunks: () => chunksOf(file) },
      // What it finds in the head another thread tells.
      { ...options, share, onFindings: (findings) => current !== undefined && pushAll(found, findings) },
      undefined,
    );
    end();
    isGood = head.isWhole && check.crashes.length === 0;
  } catch {
    // Whoever has helpers then reads alone, and tells what is wrong.
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
  tell({ kind: 'ended', isGood });
  port.close();
}
