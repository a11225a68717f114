import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { RunError } from '../../errors.ts';
import { publicKeyText, readKey } from '../../publish/node/sign.ts';
import type { CommandContext } from '../context.ts';
import { publishMessagesIn } from '../messages/publish/index.ts';

/** What a published folder is signed with. */
export interface SigningKey {
  pem: Uint8Array;
  publicKey: string;
}

/**
 * Reads the key that was named, if one was.
 * @throws RunError when it is none
 */
export async function loadKey(
  path: string | undefined,
  { world, lang, say }: CommandContext,
): Promise<SigningKey | undefined> {
  if (path === undefined) return undefined;
  const words = publishMessagesIn(lang);
  let pem: Uint8Array;
  try {
    pem = await readFile(resolve(world.folder, path));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw code === 'ENOENT'
      ? new RunError('unreadable', say.notFound(path))
      : new RunError('unreadable', words.keyUnreadable(path, say.systemReason(code)));
  }
  const key = readKey(pem);
  if (key === undefined) throw new RunError('bad-value', words.notAKey(path));
  return { pem, publicKey: publicKeyText(key) };
}
