import { incompleteIn } from '../report/completeness.ts';
import { describeRule } from '../describe-rule.ts';
import type { MessageLanguage } from '../finding.ts';
import { exampleText } from '../report/catalogue/example-text.ts';
import { familyWords } from '../report/catalogue/family-words.ts';
import { countFindings, NONE } from '../report/subject.ts';
import { wordsOf } from '../report/words/index.ts';
import { rules } from '../rules/index.ts';
import type { CheckResult, RuleCard } from './types.ts';

/** What a check finds, before it is put in words. */
export type Outcome = Pick<
  CheckResult,
  'findings' | 'crashes' | 'unreadable' | 'leftOut' | 'subject' | 'lang'
>;

/** Adds the counts, the sentences about the whole, and what the catalogue says of each rule that found something. */
export function completeResult({
  findings,
  crashes,
  unreadable,
  leftOut,
  subject,
  lang,
}: Outcome): CheckResult {
  const words = wordsOf(lang);
  const counts = countFindings(findings);
  const incomplete = incompleteIn({ crashes, unreadable }, words);
  const found = new Set(findings.map(({ code }) => code));
  return {
    verdict: words.verdict(counts, incomplete === undefined, NONE),
    checked: words.checked(subject),
    ...(incomplete === undefined ? {} : { incomplete }),
    findings,
    counts,
    crashes,
    unreadable,
    leftOut,
    subject,
    rules: rules.flatMap(({ code }) => (found.has(code) ? ruleCard(code, lang) : [])),
    lang,
  };
}

function ruleCard(code: string, lang: MessageLanguage): RuleCard[] {
  const rule = describeRule(code, lang);
  if (rule === undefined) return [];
  const { family, severity, why, source, on } = rule;
  const ok = exampleText(rule.ok, on, lang, family)?.text;
  const notOk = exampleText(rule.notOk, on, lang, family)?.text;
  return [
    {
      code,
      family,
      familyTitle: familyWords(family, lang).title,
      severity,
      why,
      source,
      ...(ok === undefined ? {} : { ok }),
      ...(notOk === undefined ? {} : { notOk }),
    },
  ];
}
