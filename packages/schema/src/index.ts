/** The public names: types, code lists and pure functions. No zod at run time; for the schemas see `./zod`. */
export * from './codes/access.ts';
export { AUDIENCE, WELCOME, type AudienceGroup, type Welcome } from './codes/audience.ts';
export { NEED_GROUPS, NEEDS, needGroupOf, type Need, type NeedGroup } from './codes/needs.ts';
export { SCHEMA_VERSION } from './codes/schema-version.ts';
export * from './codes/structure.ts';
export {
  accessCondition,
  accessSummary,
  CONDITION_KEYS,
  entryCodes,
  hasAuthorityPresent,
  isFree,
  needsNoAppointment,
  needsNoPapers,
  residencePromise,
  type Condition,
  type ConditionKey,
} from './derive/access.ts';
export type { DaySpan, DayView } from './derive/day-view.ts';
export { distance } from './derive/distance.ts';
export { foldText } from './derive/fold-text.ts';
export { hoursFreshUntil, recordFreshUntil } from './derive/freshness.ts';
export type { ReadProblem } from './derive/lenient.ts';
export {
  mergeDirectories,
  originOf,
  type DirectoryHead,
  type MergedDirectory,
} from './derive/merge-directories.ts';
export type { UnknownReason } from './derive/opening-spans.ts';
export {
  nextChange,
  openingStatus,
  type NextOpening,
  type OpeningState,
  type OpeningStatus,
  type OpeningStatusOptions,
} from './derive/opening-status.ts';
export {
  queryServices,
  type Facets,
  type Query,
  type QueryOptions,
  type Result,
  type Results,
  type Sort,
} from './derive/query-services.ts';
export { readDirectory } from './derive/read-directory.ts';
export { resolveText, type ResolvedText } from './derive/resolve-text.ts';
export { serviceStatus, type ServiceStatus } from './derive/service-status.ts';
export { weekView, type WeekDayView } from './derive/week-view.ts';
export { isTimeZone, localMomentOf, type LocalMoment } from './derive/zoned-time.ts';
export type { AccessConditions } from './entities/access-conditions.ts';
export type { Contact } from './entities/contact.ts';
export type { Directory, EmergencyContact, PublicHoliday } from './entities/directory.ts';
export type { Address, Location, Position } from './entities/location.ts';
export type { HoursException, OpeningHours, Period } from './entities/opening-hours.ts';
export type { Organization } from './entities/organization.ts';
export type { Service } from './entities/service.ts';
export type { Source, Verification } from './entities/source.ts';
export type { Text } from './formats/text.ts';
export type { CodeLabels } from './locales/types.ts';
