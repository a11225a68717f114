import type { Rule } from '../../rule.ts';
import { directoryHolidaysRunningOut } from './holidays-running-out.ts';
import { organizationIdentifierChecksum } from './identifier-checksum.ts';
import { directoryNoEmergencyContacts } from './no-emergency-contacts.ts';
import { directoryNoReportAddress } from './no-report-address.ts';
import { directoryNoServices } from './no-services.ts';

/** The rules of this family, in the order of the catalogue. */
export const directoryRules = [
  directoryHolidaysRunningOut,
  organizationIdentifierChecksum,
  directoryNoEmergencyContacts,
  directoryNoReportAddress,
  directoryNoServices,
] as const satisfies readonly Rule[];
