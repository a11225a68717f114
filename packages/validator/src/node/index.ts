/** Reading directories from disk, for Node. */
export { checkFiles, type CheckOptions, type CheckResult } from './check-files.ts';
export type { Source } from '../read/source.ts';
export { readSource, type ReadOptions } from './read-source.ts';
