import { SecretStore } from '../facts/secrets.ts';
import type { DirectoryCheck } from './directory-check.ts';

/** What whoever reads records one by one asks about them. */
export type RecordCheck = Pick<
  DirectoryCheck,
  | 'crashes'
  | 'hasSecrets'
  | 'secrets'
  | 'checkHead'
  | 'checkRecord'
  | 'noteRecord'
  | 'checkForSecrets'
  | 'finish'
  | 'seekSecretsOf'
>;

/** For whoever reads what somebody else checks. */
export const NO_CHECK: RecordCheck = {
  crashes: [],
  hasSecrets: false,
  secrets: new SecretStore(),
  checkHead: () => [],
  checkRecord: () => [],
  noteRecord: () => undefined,
  checkForSecrets: () => [],
  finish: () => [],
  seekSecretsOf: () => undefined,
};
