import { SEVERITIES, type Finding } from '../finding.ts';
import { groupByCode } from './group-findings.ts';
import { findingsSection } from './html/findings-section.ts';
import { contents, pageHeader, verdict } from './html/head.ts';
import { holdsSection } from './html/holds.ts';
import { html } from './html/markup.ts';
import { headsOf, namesOf } from './html/names.ts';
import { recordsSection } from './html/records-section.ts';
import { STYLE } from './html/style.ts';
import { htmlWords } from './html/words/index.ts';
import type { ReportOptions } from './options.ts';
import { countDirectory, summarizeCounts } from './summary.ts';

/** The page may fetch nothing and run nothing, whatever a fault in this program let into it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The findings as one HTML page that needs nothing else: no script, no request. It is well-formed XML too, so that a
 * program can take it apart. Ends with a line break.
 */
export function htmlReport(findings: readonly Finding[], options: ReportOptions): string {
  const { lang, today, directories = [], counters = [], baseUri, tool } = options;
  const counted = [...directories.map((directory) => countDirectory(directory, today)), ...counters];
  const groups = groupByCode(findings);
  const words = htmlWords(lang);
  const head = html`<head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex" />
    <meta name="color-scheme" content="light dark" />
    <title>${namesOf(headsOf(options), lang)} – ${words.kind}</title>
    <style>
      ${STYLE}
    </style>
  </head>`;
  const body = html`<body>
    <div class="page">
      ${pageHeader(options)}
      <main>
        ${verdict(findings, options)} ${contents(findings, options)}
        ${counted.length > 0 ? holdsSection(summarizeCounts(counted), lang) : undefined}
        ${SEVERITIES.map((severity) => findingsSection(severity, groups, lang, baseUri))}
        ${findings.length > 0 ? recordsSection(findings, lang) : undefined}
      </main>
      <footer>${words.footer(tool.version)}</footer>
    </div>
  </body>`;
  return `<!DOCTYPE html>\n<html lang="${lang}">\n${head.text}\n${body.text}\n</html>\n`;
}
