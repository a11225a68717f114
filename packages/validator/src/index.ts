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
export { describeRule, type RuleDescription } from './describe-rule.ts';
export { jsonReport } from './report/json.ts';
export { countFindings, type ReportSubject } from './report/subject.ts';
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
export { ruleFamilies, rules, type RuleFamily } from './rules/index.ts';
export {
  validate,
  validateWith,
  type Place,
  type RuleSettings,
  type ValidateOptions,
  type ValidationResult,
} from './validate.ts';
