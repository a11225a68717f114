import { zipSync } from 'fflate';
import type { FileChange } from '../model/directory-document.ts';
import { baseOf } from '../model/file-names.ts';

/** Long enough for the browser to have begun to save. */
const KEEP_MS = 30_000;

/** What was put among the downloads. */
export interface Downloaded {
  /** Names of the files there. */
  downloaded: string[];
  /** Paths of files that the person has to delete herself: downloads delete nothing. */
  toDelete: string[];
}

export const encodeText = (text: string) => new TextEncoder().encode(text);

/** Lets the browser save bytes as a file. They are made on the page: nothing is asked of anyone. */
export function downloadBytes(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}

/** Puts files among the downloads: one as itself, several in a zip with their folders. */
export function downloadFiles(changes: readonly FileChange[]): Downloaded {
  const files = changes.flatMap(({ after }) => (after === undefined ? [] : [after]));
  const toDelete = changes.flatMap(({ path, before, after }) =>
    after === undefined && before !== undefined ? [path] : [],
  );
  const [first] = files;
  if (first === undefined) return { downloaded: [], toDelete };
  if (files.length === 1) {
    downloadBytes(baseOf(first.path), encodeText(first.text));
    return { downloaded: [baseOf(first.path)], toDelete };
  }
  const zip = zipSync(Object.fromEntries(files.map(({ path, text }) => [path, encodeText(text)])));
  downloadBytes('directory.zip', zip);
  return { downloaded: ['directory.zip'], toDelete };
}
