import { readText } from './text/read-text.ts';
import type { TextFormat } from './text/text-node.ts';

/** A file of a directory as text. It is never changed: an edit makes another one. */
export interface DirectoryFile {
  /** With `/` between folders. */
  readonly path: string;
  readonly text: string;
  readonly format: TextFormat;
}

const ENDINGS: Readonly<Record<string, TextFormat>> = { json: 'JSON', yaml: 'YAML', yml: 'YAML' };

/** The format of a file that can be edited, by the ending of its name; undefined for any other. */
export const formatOf = (path: string): TextFormat | undefined =>
  ENDINGS[/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''];

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
export const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
export const inFolder = (folder: string, name: string): string =>
  folder === '' ? name : `${folder}/${name}`;

const parsed = new WeakMap<DirectoryFile, { data: unknown } | undefined>();

/** What a file says; undefined when it cannot be read. A file is read once. */
export function dataOf(file: DirectoryFile): { data: unknown } | undefined {
  if (!parsed.has(file)) parsed.set(file, readText(file.text.replace(/^\uFEFF/, ''), file.format));
  return parsed.get(file);
}
