/**
 * The public names: types, code lists and pure functions. No zod at run time; for the schemas see `./zod`.
 * @packageDocumentation
 */
// What is there at run time stands in the order in which it is smallest when compressed (scripts/packaging/check-sizes.mjs), types
// after it by their folders.
export * from './codes/access.ts';
export { AUDIENCE, WELCOME, type AudienceGroup, type Welcome } from './codes/audience.ts';
export { NEED_GROUPS, NEEDS, needGroupOf, type Need, type NeedGroup } from './codes/needs.ts';
export { OPEN_LISTS, type OpenList, type OwnCode } from './codes/own-code.ts';
export * from './codes/structure.ts';
export { INTERFACE_LANGUAGES, type InterfaceLanguage } from './codes/interface-languages.ts';
export type { ReadResult } from './derive/read/read-directory.ts';
export { readDirectory, readDirectoryInSteps } from './derive/read/read-directory.ts';
export { DirectorySearch, type DirectorySearchOptions } from './derive/search/directory-search.ts';
export { TextSearch } from './derive/search/text-search.ts';
export { isWithin } from './derive/search/is-within.ts';
export { SCHEMA_VERSION, SCHEMA_VERSIONS, type SchemaVersion } from './codes/schema-version.ts';
export { countTowns } from './derive/search/count-towns.ts';
export { isPlaceName, isRegionName } from './derive/search/places-of.ts';
export {
  TOGGLES,
  type Facets,
  type Query,
  type QueryOptions,
  type Result,
  type Results,
  type Sort,
  type Toggle,
} from './derive/search/query.ts';
export {
  accessCondition,
  accessSummary,
  CONDITION_KEYS,
  CONDITION_QUESTIONS,
  entryCodes,
  hasAuthorityPresent,
  isFree,
  needsNoAppointment,
  needsNoPapers,
  residencePromise,
  type Condition,
  type ConditionKey,
} from './derive/service/access.ts';
export { entryConditions } from './derive/service/entry-conditions.ts';
export { typedWords, type TypedWord } from './derive/search/typed-words.ts';
export { currentAlert } from './derive/service/current-alert.ts';
export { isEveryWeek } from './derive/hours/every-week.ts';
export { distance, type Point } from './derive/service/distance.ts';
export { queryServices } from './derive/search/query-services.ts';
export { baseLanguageOf } from './derive/text/base-language.ts';
export { staleness, type Freshness, type Staleness } from './derive/service/staleness.ts';
export {
  mergedOfOne,
  organizationOriginOf,
  originOf,
  type DirectoryHead,
  type MergeConflict,
  type MergedDirectory,
} from './derive/directory/merged-directory.ts';
export { codeWords, isOwnCode, type CodeWords } from './derive/text/own-codes.ts';
export { standardCodeOf } from './derive/text/standard-code-of.ts';
export { hoursStaleAfter, serviceStatus, type ServiceStatus } from './derive/service/service-status.ts';
export { foldText } from './derive/text/fold-text.ts';
export { dateAt } from './derive/hours/date-at.ts';
export { weekView, type WeekDayView, type WeekViewOptions } from './derive/hours/week-view.ts';
export { isTimeZone, localMomentOf, type LocalMoment } from './derive/hours/zoned-time.ts';
export {
  diffDirectories,
  type ChangeTopic,
  type DirectoryChange,
} from './derive/directory/diff-directories.ts';
export { fieldEvidenceOn } from './derive/service/field-evidence.ts';
export { mergeDirectories } from './derive/directory/merge-directories.ts';
export { nearestPlace, servesPlace, type NearestPlace, type Place } from './derive/service/service-place.ts';
export {
  upcomingExceptions,
  type UpcomingException,
  type UpcomingExceptionsOptions,
} from './derive/hours/upcoming-exceptions.ts';
export { ListSearch, type TextFinder } from './derive/search/list-search.ts';
export {
  nextChange,
  openingStatus,
  type HoursLimits,
  type NextOpening,
  type OpeningState,
  type OpeningStatus,
  type OpeningStatusOptions,
} from './derive/hours/opening-status.ts';
export { hoursFreshUntil, recordFreshUntil, type Checked } from './derive/service/freshness.ts';
export { resolveText, type ResolvedText } from './derive/text/resolve-text.ts';
export type { Phrases, SearchFilter, SearchWords } from './search-words/types.ts';
export type { FieldConflict, MergeSide } from './derive/directory/choose-field.ts';
export type { DaySpan, DayView } from './derive/hours/day-view.ts';
export type { ValueChange } from './derive/directory/diff-values.ts';
export type { ReadProblem } from './derive/read/lenient.ts';
export type { UnknownReason } from './derive/hours/opening-spans.ts';
export type { AccessConditions } from './entities/access-conditions.ts';
export type { CodeDefinition } from './entities/code-definition.ts';
export type { Contact } from './entities/contact.ts';
export type { Directory, EmergencyContact, PublicHoliday } from './entities/directory.ts';
export type { Address, Location, Position } from './entities/location.ts';
export type { HoursException, OpeningHours, Period } from './entities/opening-hours.ts';
export type { Organization } from './entities/organization.ts';
export type { Service } from './entities/service.ts';
export type { Source, Verification } from './entities/source.ts';
export type { FieldWord, FieldWords } from './field-words/types.ts';
export type { Text } from './formats/text.ts';
export type {
  AccessExplanations,
  CodeLabel,
  CodeLabels,
  CodeList,
  CodeNames,
  ListCodeNames,
  RecordCodeNames,
} from './locales/types.ts';
