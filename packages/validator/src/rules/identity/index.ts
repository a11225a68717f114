import type { Rule } from '../../rule.ts';
import { directoryDuplicateId } from './duplicate-id.ts';
import { serviceReplacedByUnknown } from './replaced-by-unknown.ts';
import { serviceSeeAlsoUnknown } from './see-also-unknown.ts';
import { serviceUndeclaredCode } from './undeclared-code.ts';
import { serviceUnknownOrganization } from './unknown-organization.ts';
import { directoryUnusedCode } from './unused-code.ts';
import { organizationUnused } from './unused-organization.ts';

/** The rules of this family, in the order of the catalogue. */
export const identityRules = [
  directoryDuplicateId,
  serviceReplacedByUnknown,
  serviceSeeAlsoUnknown,
  serviceUnknownOrganization,
  organizationUnused,
  serviceUndeclaredCode,
  directoryUnusedCode,
] as const satisfies readonly Rule[];
