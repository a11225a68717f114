import type { ReportingDescriptor } from 'sarif';
import { describeRule, type RuleDescription } from '../describe-rule.ts';
import type { Finding, MessageLanguage, Severity } from '../finding.ts';
import { rules } from '../rules/index.ts';
import { ruleMarkdown } from './catalogue/rule-markdown.ts';
import type { ReportOptions } from './options.ts';
import { ruleUri } from './rule-links.ts';
import { messageText } from './sarif-location.ts';

/** Our severities as SARIF has them, and as code scanning sorts them. */
export const SARIF_LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const;
const PROBLEM_SEVERITY = { error: 'error', warning: 'warning', info: 'recommendation' } as const;

/** Code scanning cuts descriptions here. */
const MAX_DESCRIPTION = 1024;

/** `condition/no-source` is `ConditionNoSource`. */
const nameOf = (code: string) =>
  code
    .split(/[/-]/)
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');

/** Every rule of the catalogue, and of others, such as a caller's own, the code. */
export function sarifRules(
  findings: readonly Finding[],
  { lang, baseUri }: Pick<ReportOptions, 'lang' | 'baseUri'>,
): ReportingDescriptor[] {
  const known = rules.flatMap(({ code }) => describeRule(code, lang) ?? []);
  const codes = new Set(known.map(({ code }) => code));
  const others = new Map<string, Severity>();
  for (const { code, severity } of findings) if (!codes.has(code)) others.set(code, severity);
  return [
    ...known.map((rule) => descriptorOf(rule, lang, baseUri)),
    ...[...others].map(([code, severity]) => bareDescriptor(code, severity)),
  ];
}

function descriptorOf(
  rule: RuleDescription,
  lang: MessageLanguage,
  baseUri: string | undefined,
): ReportingDescriptor {
  const { code, family, severity, why, message, help } = rule;
  return {
    id: code,
    name: nameOf(code),
    shortDescription: { text: messageText(message || code).slice(0, MAX_DESCRIPTION) },
    fullDescription: { text: messageText(why).slice(0, MAX_DESCRIPTION) },
    help: { text: messageText(`${why} ${help}`), markdown: ruleMarkdown(rule, lang) },
    ...(baseUri === undefined ? {} : { helpUri: ruleUri(baseUri, family, code, lang) }),
    defaultConfiguration: { level: SARIF_LEVEL[severity] },
    properties: { tags: [family], family, 'problem.severity': PROBLEM_SEVERITY[severity] },
  };
}

function bareDescriptor(code: string, severity: Severity): ReportingDescriptor {
  const text = messageText(code) || 'rule';
  return {
    id: code,
    shortDescription: { text },
    fullDescription: { text },
    help: { text },
    defaultConfiguration: { level: SARIF_LEVEL[severity] },
    properties: { 'problem.severity': PROBLEM_SEVERITY[severity] },
  };
}
