import type { Rule } from '../rule.ts';
import { fileByteOrderMark } from './readable/byte-order-mark.ts';
import { fileDuplicateKey } from './readable/duplicate-key.ts';
import { fileIgnored } from './readable/ignored.ts';
import { fileNameDiffers } from './readable/name-differs.ts';
import { fileNotUtf8 } from './readable/not-utf8.ts';
import { fileSchemaVersion } from './readable/schema-version.ts';
import { fileSyntax } from './readable/syntax.ts';
import { fileTooLarge } from './readable/too-large.ts';
import { fileUnreadable } from './readable/unreadable.ts';
import { schemaBadName } from './shape/bad-name.ts';
import { schemaBareCondition } from './shape/bare-condition.ts';
import { schemaMissingField } from './shape/missing-field.ts';
import { schemaNotTogether } from './shape/not-together.ts';
import { schemaTooLittle } from './shape/too-little.ts';
import { schemaTooMuch } from './shape/too-much.ts';
import { schemaUnknownCode } from './shape/unknown-code.ts';
import { schemaUnknownField } from './shape/unknown-field.ts';
import { schemaWrongFormat } from './shape/wrong-format.ts';
import { schemaWrongType } from './shape/wrong-type.ts';
import { directoryDuplicateId } from './identity/duplicate-id.ts';
import { serviceReplacedByUnknown } from './identity/replaced-by-unknown.ts';
import { serviceSeeAlsoUnknown } from './identity/see-also-unknown.ts';
import { serviceUndeclaredCode } from './identity/undeclared-code.ts';
import { serviceUnknownOrganization } from './identity/unknown-organization.ts';
import { directoryUnusedCode } from './identity/unused-code.ts';
import { organizationUnused } from './identity/unused-organization.ts';
import { textBrokenEncoding } from './text/broken-encoding.ts';
import { textControlCharacter } from './text/control-character.ts';
import { textHtml } from './text/html.ts';
import { textMissingLanguage } from './text/missing-language.ts';
import { textPersonalNumber } from './text/personal-number.ts';
import { textPrivateMail } from './text/private-mail.ts';
import { textUnknownLanguage } from './text/unknown-language.ts';
import { conditionNoSource } from './promise/no-source.ts';
import { conditionOldEvidence } from './promise/old-evidence.ts';
import { conditionResidenceRequired } from './promise/residence-required.ts';
import { locationConfidentialDetails } from './safety/confidential-details.ts';
import { locationConfidentialStreet } from './safety/confidential-street.ts';
import { locationConfidentialWords } from './safety/confidential-words.ts';
import { linkShortener } from './safety/shortener.ts';
import { locationTooFine } from './safety/too-fine.ts';
import { linkTrackingParameter } from './safety/tracking-parameter.ts';
import { linkUnsafeScheme } from './safety/unsafe-scheme.ts';
import { contactHttpNotHttps } from './contacts/http-not-https.ts';
import { contactPhoneImpossible } from './contacts/phone-impossible.ts';
import { contactPhoneInvalid } from './contacts/phone-invalid.ts';
import { contactPrintedDiffers } from './contacts/printed-differs.ts';
import { contactShortCodeUnknownShape } from './contacts/short-code-unknown-shape.ts';
import { serviceUnreachable } from './contacts/unreachable.ts';
import { locationOutsideCountry } from './places/outside-country.ts';
import { locationPointNearZero } from './places/point-near-zero.ts';
import { locationPostalCodeFormat } from './places/postal-code-format.ts';
import { locationPrecisionOverstated } from './places/precision-overstated.ts';
import { locationSwappedCoordinates } from './places/swapped-coordinates.ts';
import { hoursAlwaysAndPeriods } from './hours/always-and-periods.ts';
import { serviceCrisisLineWithoutHours } from './hours/crisis-line.ts';
import { hoursEqualTimes } from './hours/equal-times.ts';
import { hoursExceptionOrder } from './hours/exception-order.ts';
import { hoursExceptionsDisagree } from './hours/exceptions-disagree.ts';
import { hoursLastEntry } from './hours/last-entry.ts';
import { hoursNeverOpen } from './hours/never-open.ts';
import { hoursOverlap } from './hours/overlap.ts';
import { hoursValidRange } from './hours/valid-range.ts';
import { alertOrder } from './freshness/alert-order.ts';
import { alertOver } from './freshness/alert-over.ts';
import { serviceDateInFuture } from './freshness/date-in-future.ts';
import { serviceDueSoon } from './freshness/due-soon.ts';
import { hoursAgeUnknown } from './freshness/hours-age-unknown.ts';
import { hoursStale } from './freshness/hours-stale.ts';
import { serviceStale } from './freshness/stale.ts';
import { textPhoneDiffers } from './translations/phone-differs.ts';
import { textSameAsSource } from './translations/same-as-source.ts';
import { directoryHolidaysRunningOut } from './directory/holidays-running-out.ts';
import { organizationIdentifierChecksum } from './directory/identifier-checksum.ts';
import { directoryNoEmergencyContacts } from './directory/no-emergency-contacts.ts';
import { directoryNoReportAddress } from './directory/no-report-address.ts';
import { directoryNoServices } from './directory/no-services.ts';

/** The rules by family, in the order of the catalogue. */
export const ruleFamilies = {
  readable: [
    fileByteOrderMark,
    fileDuplicateKey,
    fileIgnored,
    fileNameDiffers,
    fileNotUtf8,
    fileSchemaVersion,
    fileSyntax,
    fileTooLarge,
    fileUnreadable,
  ],
  shape: [
    schemaBadName,
    schemaBareCondition,
    schemaMissingField,
    schemaNotTogether,
    schemaTooLittle,
    schemaTooMuch,
    schemaUnknownCode,
    schemaUnknownField,
    schemaWrongFormat,
    schemaWrongType,
  ],
  identity: [
    directoryDuplicateId,
    serviceReplacedByUnknown,
    serviceSeeAlsoUnknown,
    serviceUnknownOrganization,
    organizationUnused,
    serviceUndeclaredCode,
    directoryUnusedCode,
  ],
  text: [
    textBrokenEncoding,
    textControlCharacter,
    textHtml,
    textMissingLanguage,
    textPersonalNumber,
    textPrivateMail,
    textUnknownLanguage,
  ],
  promise: [conditionNoSource, conditionOldEvidence, conditionResidenceRequired],
  safety: [
    locationConfidentialDetails,
    locationConfidentialStreet,
    locationConfidentialWords,
    linkShortener,
    locationTooFine,
    linkTrackingParameter,
    linkUnsafeScheme,
  ],
  contacts: [
    contactHttpNotHttps,
    contactPhoneImpossible,
    contactPhoneInvalid,
    contactPrintedDiffers,
    contactShortCodeUnknownShape,
    serviceUnreachable,
  ],
  places: [
    locationOutsideCountry,
    locationPointNearZero,
    locationPostalCodeFormat,
    locationPrecisionOverstated,
    locationSwappedCoordinates,
  ],
  hours: [
    hoursAlwaysAndPeriods,
    serviceCrisisLineWithoutHours,
    hoursEqualTimes,
    hoursExceptionOrder,
    hoursExceptionsDisagree,
    hoursLastEntry,
    hoursNeverOpen,
    hoursOverlap,
    hoursValidRange,
  ],
  freshness: [
    alertOrder,
    alertOver,
    serviceDateInFuture,
    serviceDueSoon,
    hoursAgeUnknown,
    hoursStale,
    serviceStale,
  ],
  translations: [textPhoneDiffers, textSameAsSource],
  directory: [
    directoryHolidaysRunningOut,
    organizationIdentifierChecksum,
    directoryNoEmergencyContacts,
    directoryNoReportAddress,
    directoryNoServices,
  ],
} as const satisfies Readonly<Record<string, readonly Rule[]>>;

export type RuleFamily = keyof typeof ruleFamilies;

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = Object.values(ruleFamilies).flat();
