import type { MessageLanguage, Severity } from './finding.ts';
import { ALL_SENTENCES } from './locales/all-sentences.ts';
import { sentencesFor } from './locales/index.ts';
import { whyInBokmal } from './locales/why-in-bokmal.ts';
import { SAMPLE_PARAMS } from './report/catalogue/sample-params.ts';
import { examplesOn, type RecordKind, type Rule } from './rule.ts';
import { EXAMPLE_TODAY, exampleDirectory } from './rules/example.ts';
import { ruleFamilies, rules } from './rules/whole-rules.ts';
import { validateWith } from './validate.ts';

/** A rule as the catalogue shows it. */
export interface RuleDescription {
  code: string;
  family: string;
  severity: Severity;
  why: string;
  source: string;
  /** The kind of record it looks at. */
  on: string;
  /** Examples, as data. Empty for rules that no content of a file can show. */
  ok: unknown;
  notOk: unknown;
  /** What the rule says of the bad example. */
  message: string;
  /** How to mend the bad example. */
  help: string;
}

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(ruleFamilies).flatMap(([family, members]) =>
    members.map((member) => [member.code, family] as const),
  ),
);
const RULE_OF: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.code, rule]));

/** The family of a rule; undefined when the catalogue does not know it. */
export const familyOf = (code: string): string | undefined => FAMILY_OF.get(code);

/** Descriptions that were made before: each runs its rule, and the rules never change. */
const known = new Map<string, RuleDescription>();

/** What the catalogue says of a rule; undefined when there is no such rule. */
export function describeRule(code: string, language: MessageLanguage = 'en'): RuleDescription | undefined {
  const rule = RULE_OF.get(code);
  if (rule === undefined) return undefined;
  const key = `${language} ${code}`;
  const description = known.get(key) ?? describe(rule, language);
  known.set(key, description);
  return description;
}

function describe(rule: Rule, language: MessageLanguage): RuleDescription {
  const { code, severity, source, ok, notOk } = rule;
  const translated = language === 'nb' ? whyInBokmal(code) : undefined;
  return {
    code,
    family: FAMILY_OF.get(code) ?? '',
    severity,
    why: translated ?? rule.why,
    source,
    on: examplesOn(rule),
    ok,
    notOk,
    ...wordsOnExample(rule, language),
  };
}

/** What a rule says of its bad example; a rule on files, what it would say. */
function wordsOnExample(rule: Rule, lang: MessageLanguage): Pick<RuleDescription, 'message' | 'help'> {
  const kind = examplesOn(rule);
  if (kind === 'file') return sentencesFor(lang, ALL_SENTENCES)(rule.code, SAMPLE_PARAMS[rule.code] ?? {});
  const directory = exampleDirectory(kind as RecordKind, rule.notOk);
  const { findings } = validateWith([rule], directory, { today: EXAMPLE_TODAY, lang });
  const { message = '', help = '' } = findings.find((finding) => finding.code === rule.code) ?? {};
  return { message, help };
}
