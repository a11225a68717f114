import type { MessageLanguage } from '../finding.ts';
import { checkError } from './check-error.ts';
import type { ListedInput } from './list-inputs.ts';
import type { CheckProgress, NamedBytes } from './types.ts';

/** Read at once; between two of them the progress is told. */
const SLICE_BYTES = 4 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;
/** The most bytes of one file: more would fill the memory of the page before a reader of the format could refuse it. */
const MAX_BYTES = 256 * MEGABYTE;

export interface ReadHooks {
  onProgress: (progress: CheckProgress) => void;
  /** Lets the page answer; rejects when the check was stopped. */
  pause: () => Promise<void>;
}

const sizeOf = ({ content }: ListedInput) => (content instanceof Blob ? content.size : content.byteLength);

/**
 * The bytes of each file.
 * @throws CheckError when a file is no longer what was chosen, or too large to be held
 */
export async function readInputs(
  inputs: readonly ListedInput[],
  lang: MessageLanguage,
  { onProgress, pause }: ReadHooks,
): Promise<NamedBytes[]> {
  const total = inputs.reduce((sum, input) => sum + sizeOf(input), 0);
  const read: NamedBytes[] = [];
  let done = 0;
  for (const input of inputs) {
    const { path, content } = input;
    if (sizeOf(input) > MAX_BYTES) {
      const megabytes = Math.ceil(sizeOf(input) / MEGABYTE);
      throw checkError('too-large', lang, { path, megabytes, limit: MAX_BYTES / MEGABYTE });
    }
    let bytes: Uint8Array;
    if (content instanceof Blob) {
      bytes = new Uint8Array(content.size);
      for (let at = 0; at < content.size; at += SLICE_BYTES) {
        const slice = content.slice(at, at + SLICE_BYTES);
        const part = await slice.arrayBuffer().catch(() => {
          throw checkError('unreadable', lang, { path });
        });
        bytes.set(new Uint8Array(part), at);
        onProgress({ stage: 'read', done: done + Math.min(at + SLICE_BYTES, content.size), total });
        await pause();
      }
    } else bytes = content;
    done += bytes.byteLength;
    read.push({ path, bytes });
    onProgress({ stage: 'read', done, total });
    await pause();
  }
  return read;
}
