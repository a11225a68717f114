import { SEVERITIES, type Finding, type Severity } from '../finding.ts';
import { rules } from '../rules/index.ts';

/** Findings of one rule that are equally bad. */
export interface FindingGroup {
  code: string;
  severity: Severity;
  findings: Finding[];
}

const ORDER: ReadonlyMap<string, number> = new Map(rules.map(({ code }, index) => [code, index]));

/**
 * The findings by rule: the worst first, then in the order of the catalogue, in which what hides other findings, such as
 * a file that cannot be read, comes early. Rules that the catalogue does not know come last.
 */
export function groupByCode(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.code}`;
    const group = groups.get(key);
    if (group === undefined)
      groups.set(key, { code: finding.code, severity: finding.severity, findings: [finding] });
    else group.findings.push(finding);
  }
  const rankOf = ({ code }: FindingGroup) => ORDER.get(code) ?? ORDER.size;
  return [...groups.values()].sort(
    (left, right) =>
      SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity) ||
      rankOf(left) - rankOf(right) ||
      (left.code < right.code ? -1 : 1),
  );
}

/** The findings by something of theirs, such as the file, in the order in which it comes. */
export function groupBy(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string,
): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return groups;
}

/** What all of them say, when it is the same; undefined when it is not. */
export function sharedText(
  findings: readonly Finding[],
  textOf: (finding: Finding) => string,
): string | undefined {
  const [first] = findings;
  if (first === undefined) return undefined;
  const text = textOf(first);
  return findings.every((finding) => textOf(finding) === text) ? text : undefined;
}
