import type { Finding } from '../finding.ts';
import { countFindings, type ReportSubject } from './subject.ts';

/** The findings as JSON for machines, with the counts before them. Ends with a line break. */
export function jsonReport(findings: readonly Finding[], subject: ReportSubject): string {
  const { error, warning, info } = countFindings(findings);
  const summary = { errors: error, warnings: warning, infos: info, checked: subject };
  return `${JSON.stringify({ summary, findings }, null, 2)}\n`;
}
