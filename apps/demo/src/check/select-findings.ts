import type { Finding, Severity } from '@service-directory/validator';

/** What of the findings is wanted. */
export interface Selection {
  severities: ReadonlySet<Severity>;
  /** Words that must all stand in a finding, in any order. */
  search: string;
}

/** Findings of one rule that are equally bad. */
export interface Group {
  code: string;
  severity: Severity;
  findings: Finding[];
}

/** The words in which a finding can be found, in small letters. */
const haystackOf = ({ code, file, sheet, cell, recordId, message, help }: Finding) =>
  [code, file, sheet, cell, recordId, message, help].join('\n').toLowerCase();

/** The findings that are wanted, in their order. */
export function selectFindings(findings: readonly Finding[], { severities, search }: Selection): Finding[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return findings.filter((finding) => {
    if (!severities.has(finding.severity)) return false;
    if (words.length === 0) return true;
    const haystack = haystackOf(finding);
    return words.every((word) => haystack.includes(word));
  });
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Puts findings together by rule: the worst first, then in the order of the catalogue.
 * @param codes the rules in the order of the catalogue
 */
export function groupFindings(findings: readonly Finding[], codes: readonly string[]): Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const { code, severity } = finding;
    const key = `${severity} ${code}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { code, severity, findings: [finding] });
    else group.findings.push(finding);
  }
  const order = new Map(codes.map((code, index) => [code, index]));
  const rankOf = (code: string) => order.get(code) ?? order.size;
  return [...groups.values()].sort(
    (left, right) => RANK[left.severity] - RANK[right.severity] || rankOf(left.code) - rankOf(right.code),
  );
}

/** Where findings stand on the page: what may put somebody in danger comes before all else. */
export type Kind = 'safety' | Severity;
export const KINDS: readonly Kind[] = ['safety', 'error', 'warning', 'info'];

/** Tells the kind of a finding. @param rules what found something, each with its family */
export function kindsBy(rules: readonly { code: string; family: string }[]) {
  const safety = new Set(rules.filter(({ family }) => family === 'safety').map(({ code }) => code));
  return ({ code, severity }: Pick<Finding, 'code' | 'severity'>): Kind =>
    safety.has(code) ? 'safety' : severity;
}

/** What all of them say, when it is the same; undefined when it is not. */
export function sharedBy(
  findings: readonly Finding[],
  textOf: (finding: Finding) => string,
): string | undefined {
  const [first, ...others] = findings.map(textOf);
  return others.every((text) => text === first) ? first : undefined;
}
