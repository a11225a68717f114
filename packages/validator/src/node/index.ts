/** Reading directories from disk, for Node. */
export { checkFiles, type CheckOptions, type CheckResult } from './check-files.ts';
export { publishFolder, type PublishFolderOptions } from '../publish/node/publish-folder.ts';
export { isSignedBy, makeKey } from '../publish/node/sign.ts';
export { FolderError } from '../publish/node/staged-folder.ts';
export type { Source } from '../read/source.ts';
export { readSource, type ReadOptions } from './read-source.ts';
