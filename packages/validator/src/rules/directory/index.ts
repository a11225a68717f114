import type { Rule } from '../../rule.ts';
import { directoryEmergencyNumberMissing } from './emergency-number-missing.ts';
import { directoryHolidayMissing } from './holiday-missing.ts';
import { directoryHolidayTwice } from './holiday-twice.ts';
import { directoryHolidaysOrder } from './holidays-order.ts';
import { directoryHolidaysRunningOut } from './holidays-running-out.ts';
import { organizationIdentifierChecksum } from './identifier-checksum.ts';
import { directoryLanguageUnused } from './languages-unused.ts';
import { directoryLicenseNotOpen } from './license-not-open.ts';
import { directoryLicenseUnknown } from './license-unknown.ts';
import { directoryNoEmergencyContacts } from './no-emergency-contacts.ts';
import { directoryNoReportAddress } from './no-report-address.ts';
import { directoryNoServices } from './no-services.ts';
import { directoryOwnCodeShadows } from './own-code-shadows.ts';
import { directoryTimeZoneDiffers } from './time-zone-differs.ts';
import { directoryUpdatedBeforeRecords } from './updated-before-records.ts';
import { directoryUpdatedInFuture } from './updated-in-future.ts';
import { directoryUpdatedOnOld } from './updated-on-old.ts';

/** The rules of this family, in the order of the catalogue. */
export const directoryRules = [
  directoryHolidaysRunningOut,
  directoryHolidayMissing,
  directoryHolidaysOrder,
  directoryHolidayTwice,
  organizationIdentifierChecksum,
  directoryNoEmergencyContacts,
  directoryEmergencyNumberMissing,
  directoryNoReportAddress,
  directoryNoServices,
  directoryLicenseUnknown,
  directoryLicenseNotOpen,
  directoryTimeZoneDiffers,
  directoryLanguageUnused,
  directoryOwnCodeShadows,
  directoryUpdatedOnOld,
  directoryUpdatedInFuture,
  directoryUpdatedBeforeRecords,
] as const satisfies readonly Rule[];
