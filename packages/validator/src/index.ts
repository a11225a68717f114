/** Is this data good? Pure: no Node, no DOM, no clock. */
export { RunError, type RuleCrash } from './errors.ts';
export {
  SEVERITIES,
  type Finding,
  type MessageLanguage,
  type Params,
  type Path,
  type RelatedPlace,
  type Severity,
} from './finding.ts';
export { toJsonPointer } from './json-pointer.ts';
export { MESSAGE_LANGUAGES } from './locales/index.ts';
export { fixText, type FixFormat, type FixOptions, type FixResult, type TextChange } from './fix/fix-text.ts';
export type { FixKind } from './fix/tidy-string.ts';
export { describeRule, type RuleDescription } from './describe-rule.ts';
export {
  mergeFeeds,
  type FeedConflict,
  type FeedDifference,
  type MergedFeeds,
} from './publish/merge-feeds.ts';
export type { FeedRemoval } from './publish/removed-by-merging.ts';
export { completeHead, type KnownHead } from './publish/complete-head.ts';
export { holidaysOfNorway } from './publish/holidays-of-norway.ts';
export { publish } from './publish/publish.ts';
export type {
  FoundHoliday,
  HolidayRequest,
  HolidaySource,
  Published,
  PublishOptions,
  Removal,
  RemovalReason,
} from './publish/types.ts';
export { exampleText, type ExampleText } from './report/catalogue/example-text.ts';
export { familyWords, type FamilyWords } from './report/catalogue/family-words.ts';
export { makeReport, REPORT_FORMATS, type ReportFormat, type ReportOptions } from './report/index.ts';
export {
  jsonReport,
  jsonReportWriter,
  jsonSummary,
  type JsonSummary,
  type JsonSummaryOptions,
} from './report/json.ts';
export { countFindings, type ReportSubject } from './report/subject.ts';
export type { FreshnessSummary } from './report/summary-freshness.ts';
export { summarizeDirectories, type DirectorySummary } from './report/summary.ts';
export type { NamedCount } from './report/tally.ts';
export { textReport, type TextReportOptions } from './report/text.ts';
export {
  defineRule,
  type RecordKind,
  type RecordKinds,
  type Rule,
  type RuleContext,
  type TextRecord,
} from './rule.ts';
export { exampleDirectory, EXAMPLE_TODAY } from './rules/example.ts';
export type { RuleFamily } from './rules/index.ts';
export { ruleFamilies, rules } from './rules/whole-rules.ts';
export {
  validate,
  validateWith,
  type Place,
  type RuleSettings,
  type ValidateOptions,
  type ValidationResult,
} from './validate.ts';
