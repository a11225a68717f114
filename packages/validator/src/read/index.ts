/** Bytes in, a directory with its places out: no Node, no DOM. */
import { parseYaml } from './parse-yaml.ts';
import { readFilesWith } from './read-files.ts';
import { readSpreadsheet } from './read-workbook.ts';
import type { InputFile, ReadOptions, Source } from './source.ts';

export { READABLE_ENDINGS, type InputKind } from './read-files.ts';
export type { InputFile, ReadOptions, Source } from './source.ts';

/** Reads one directory from its files, of whatever format; see `readFilesWith`. */
export const readFiles = (files: readonly InputFile[], options: ReadOptions = {}): Source =>
  readFilesWith({ parseYaml, readSpreadsheet }, files, options);
