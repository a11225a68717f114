import { downloadBytes } from '../files/download.ts';
import type { LeftFile, SaveResult } from '../files/save-files.ts';
import { baseOf } from '../model/file-names.ts';

const isSameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/** The spreadsheet whose place another one takes: where it lies, and what was opened there. */
export interface Replaced {
  handle: FileSystemFileHandle;
  bytes: Uint8Array;
}

/**
 * Saves a spreadsheet: among the downloads, or in the place of the one that it came from. What something else has changed
 * since it was opened is left alone. Never throws.
 */
export async function saveSheet(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  replaced?: Replaced,
): Promise<SaveResult> {
  const path = baseOf(name);
  const leave = (reason: LeftFile['reason']): SaveResult => ({
    saved: [],
    downloaded: [],
    toDelete: [],
    left: [{ path, reason, isRemoval: false }],
  });
  if (replaced === undefined) {
    downloadBytes(path, bytes);
    return { saved: [path], downloaded: [path], toDelete: [], left: [] };
  }
  try {
    const now = new Uint8Array(await (await replaced.handle.getFile()).arrayBuffer());
    if (!isSameBytes(now, replaced.bytes)) return leave('changed');
    const stream = await replaced.handle.createWritable();
    await stream.write(bytes);
    await stream.close();
    return { saved: [path], downloaded: [], toDelete: [], left: [] };
  } catch {
    return leave('failed');
  }
}
