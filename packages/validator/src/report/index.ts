import type { Finding } from '../finding.ts';
import { githubReport } from './github.ts';
import { htmlReport } from './html.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { markdownReport } from './markdown.ts';
import type { ReportFormat, ReportOptions } from './options.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

export { REPORT_FORMATS, type ReportFormat, type ReportOptions } from './options.ts';

/** The findings as a text in one of the formats, ending with a line break. Pure: the same input gives the same text. */
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
  }
}
