import type { Finding, Severity } from '../finding.ts';

/** What was checked, for the last line of a report. */
export interface ReportSubject {
  files: number;
  organizations: number;
  services: number;
}

/** Nothing of any severity. */
export const NONE: Readonly<Record<Severity, number>> = { error: 0, warning: 0, info: 0 };

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
