import type { Rule } from '../../rule.ts';
import { serviceAgeOrder } from './age-order.ts';
import { serviceAudienceDisagrees } from './audience-disagrees.ts';
import { serviceAuthorityUnmarked } from './authority-unmarked.ts';
import { serviceClosedWithoutAlert } from './closed-without-alert.ts';
import { directoryDuplicateId } from './duplicate-id.ts';
import { organizationDuplicate } from './duplicate-organization.ts';
import { serviceDuplicate } from './duplicate-service.ts';
import { serviceIdNotStable } from './id-not-stable.ts';
import { serviceListedTwice } from './listed-twice.ts';
import { servicePointsToClosed } from './points-to-closed.ts';
import { serviceReplacedButActive } from './replaced-but-active.ts';
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
  serviceAgeOrder,
  serviceListedTwice,
  serviceAudienceDisagrees,
  serviceIdNotStable,
  serviceReplacedButActive,
  serviceClosedWithoutAlert,
  serviceDuplicate,
  organizationDuplicate,
  servicePointsToClosed,
  serviceAuthorityUnmarked,
] as const satisfies readonly Rule[];
