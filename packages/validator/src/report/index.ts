import { RunError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { githubReport } from './github.ts';
import { htmlReport } from './html.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { markdownReport } from './markdown.ts';
import { REPORT_FORMATS, type ReportFormat, type ReportOptions } from './options.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

export { REPORT_FORMATS, type ReportFormat, type ReportOptions } from './options.ts';

/**
 * The findings as a text in one of the formats, ending with a line break. Pure: the same input gives the same text.
 * @throws RunError for a format that there is not
 */
export function makeReport(
  format: ReportFormat,
  findings: readonly Finding[],
  options: ReportOptions,
): string {
  switch (format) {
    case 'text':
      return textReport(findings, options);
    case 'sarif':
      return sarifReport(findings, options);
    case 'junit':
      return junitReport(findings, options);
    case 'html':
      return htmlReport(findings, options);
    case 'markdown':
      return markdownReport(findings, options);
    case 'github':
      return githubReport(findings, options);
    case 'json':
      return jsonReport(findings, options);
    // Whoever writes no types gets a sentence, and not the report of nothing.
    default:
      throw new RunError(
        'bad-value',
        `“${String(format)}” is no form of a report: give ${REPORT_FORMATS.slice(0, -1).join(', ')} or ${REPORT_FORMATS.at(-1)}.`,
      );
  }
}
