import { readText } from './text/read-text.ts';
import type { PlacedText, TextFormat } from './text/text-node.ts';

/** A file of a directory as text. It is never changed: an edit makes another one. */
export interface DirectoryFile {
  /** With `/` between folders. */
  readonly path: string;
  readonly text: string;
  readonly format: TextFormat;
}

const parsed = new WeakMap<DirectoryFile, PlacedText | undefined>();

/** What a file says; undefined when it cannot be read. A file is read once. */
export function dataOf(file: DirectoryFile): PlacedText | undefined {
  if (!parsed.has(file)) parsed.set(file, readText(file.text.replace(/^\uFEFF/, ''), file.format));
  return parsed.get(file);
}

/** Does nothing stand in it, but for remarks? The check says of such a file that it cannot be read. */
export const isEmptyFile = (file: DirectoryFile): boolean => {
  const read = dataOf(file);
  return read !== undefined && read.root === undefined;
};
