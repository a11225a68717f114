import { SecretStore } from '../facts/secrets.ts';
import type { DirectoryCheck } from './directory-check.ts';

/** What whoever reads records one by one asks about them. */
export type RecordCheck = Pick<
  DirectoryCheck,
  | 'crashes'
  | 'hasSecrets'
  | 'kept'
  | 'checkHead'
  | 'checkRecord'
  | 'noteRecord'
  | 'checkForSecrets'
  | 'finish'
  | 'askAcross'
>;

/** For whoever reads what somebody else checks. */
export const NO_CHECK: RecordCheck = {
  crashes: [],
  hasSecrets: false,
  kept: { secrets: new SecretStore(), memories: [] },
  checkHead: () => [],
  checkRecord: () => [],
  noteRecord: () => undefined,
  checkForSecrets: () => [],
  finish: () => [],
  askAcross: () => [],
};
