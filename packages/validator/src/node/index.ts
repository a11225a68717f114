/** Reading directories from disk, for Node. */
export { checkFiles, type CheckOptions, type CheckResult } from './check-files.ts';
export { readSource, type ReadOptions, type Source } from './read-source.ts';
