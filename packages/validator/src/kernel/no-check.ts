import type { DirectoryCheck } from './directory-check.ts';

/** What whoever reads records one by one asks about them. */
export type RecordCheck = Pick<
  DirectoryCheck,
  'crashes' | 'hasSecrets' | 'checkHead' | 'checkRecord' | 'checkForSecrets' | 'finish'
>;

/** For whoever reads what somebody else checks. */
export const NO_CHECK: RecordCheck = {
  crashes: [],
  hasSecrets: false,
  checkHead: () => [],
  checkRecord: () => [],
  checkForSecrets: () => [],
  finish: () => [],
};
