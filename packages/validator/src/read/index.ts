/** Bytes in, a directory with its places out: no Node, no DOM. */
export { readFiles, READABLE_ENDINGS, type InputKind } from './read-files.ts';
export type { InputFile, ReadOptions, Source } from './source.ts';
