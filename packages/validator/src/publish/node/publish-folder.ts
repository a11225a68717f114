import { withPacked } from './compress.ts';
import { isSigned, readKey, signatureOf } from './sign.ts';
import type { WritingStep } from './staged-folder.ts';
import { writeFolder } from './write-folder.ts';

export interface PublishFolderOptions {
  /** A secret key of the kind Ed25519 as PEM, to sign checksums and manifests with. */
  signWith?: string | Uint8Array;
  /** Told where writing has come to. */
  onStep?: (step: WritingStep) => void;
}

/** How much was written. */
export interface WrittenFolder {
  /** Names of all files, packed copies among them. */
  names: string[];
  bytes: number;
}

/**
 * Writes published files with packed copies, and a signature when there is a key, so that the folder holds these and no
 * others.
 * @param files as `publish` gives them
 * @throws FolderError when the folder holds what was not published there before, TypeError when the key is none; nothing is
 * changed then
 */
export async function publishFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  { signWith, onStep }: PublishFolderOptions = {},
): Promise<WrittenFolder> {
  const key = signWith === undefined ? undefined : readKey(signWith);
  if (signWith !== undefined && key === undefined)
    throw new TypeError('The key to sign with is no secret key of the kind Ed25519.');
  const all = await withPacked(files);
  if (key !== undefined)
    for (const [name, bytes] of files) if (isSigned(name)) all.set(`${name}.sig`, signatureOf(bytes, key));
  await writeFolder(folder, all, onStep);
  const sizes = [...all.values()].map(({ length }) => length);
  return { names: [...all.keys()], bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
