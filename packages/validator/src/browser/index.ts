/** Checks files in the browser: nothing is sent anywhere, and nothing is stored. */
export { createChecker } from './create-checker.ts';
export { CheckError, type CheckErrorCode } from './check-error.ts';
export type {
  CheckCrash,
  Checker,
  CheckerOptions,
  CheckInput,
  CheckOptions,
  CheckProgress,
  CheckResult,
  FixedFile,
  NamedBytes,
  RuleCard,
} from './types.ts';
