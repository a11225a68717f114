import type { Rule } from '../rule.ts';
import type { RuleRunner } from './rule-runner.ts';

/** One rule, and who asks it alone: about a whole service, or about one field of it. */
export interface RuleUnit {
  rule: Rule;
  /** The field, when the rule is asked field by field. */
  field: string | undefined;
  runner: RuleRunner;
}

/** What a rule that is asked field by field may look at beside the field; undefined for other rules. */
export const besideOf = (rule: Rule): readonly string[] | undefined =>
  'fieldByField' in rule ? rule.fieldByField : undefined;
