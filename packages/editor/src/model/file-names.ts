import type { TextFormat } from './text/text-node.ts';

/** The lists of a directory whose records may be files of their own. */
export const LISTS = ['organizations', 'services'] as const;
export type ListName = (typeof LISTS)[number];

/** Names of the file with the head of a source folder. */
export const HEAD_NAMES: readonly string[] = ['directory.yaml', 'directory.yml', 'directory.json'];

const ENDINGS: Readonly<Record<string, TextFormat>> = { json: 'JSON', yaml: 'YAML', yml: 'YAML' };

/** The format of a file that can be edited, by the ending of its name; undefined for any other. */
export const formatOf = (path: string): TextFormat | undefined =>
  ENDINGS[/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''];

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
export const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
export const inFolder = (folder: string, name: string): string =>
  folder === '' ? name : `${folder}/${name}`;

/** Is a file, or the folder in which it lies, one of tools and systems? */
export const isOfTools = (path: string): boolean =>
  path.split('/').some((name) => name.startsWith('.') || name === 'node_modules');
