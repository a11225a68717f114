import type { Rule } from '../../rule.ts';
import { conditionNoSource } from './no-source.ts';
import { conditionOldEvidence } from './old-evidence.ts';
import { conditionResidenceRequired } from './residence-required.ts';

/** The rules of this family, in the order of the catalogue. */
export const promiseRules = [
  conditionNoSource,
  conditionOldEvidence,
  conditionResidenceRequired,
] as const satisfies readonly Rule[];
