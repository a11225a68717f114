import type { MessageLanguage, Severity } from './finding.ts';
import { nb } from './locales/nb/index.ts';
import { examplesOn } from './rule.ts';
import { ruleFamilies, rules } from './rules/index.ts';

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
}

/** What the catalogue says of a rule; undefined when there is no such rule. */
export function describeRule(code: string, language: MessageLanguage = 'en'): RuleDescription | undefined {
  const rule = rules.find((candidate) => candidate.code === code);
  if (rule === undefined) return undefined;
  const family = Object.entries(ruleFamilies).find(([, members]) =>
    members.some((member) => member.code === code),
  )?.[0];
  const translated =
    language === 'nb' && Object.hasOwn(nb, code) ? nb[code as keyof typeof nb].why : undefined;
  const { severity, source, ok, notOk } = rule;
  return {
    code,
    family: family ?? '',
    severity,
    why: translated ?? rule.why,
    source,
    on: examplesOn(rule),
    ok,
    notOk,
  };
}
