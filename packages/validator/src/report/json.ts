import type { Finding, Severity } from '../finding.ts';
import { isComplete } from './completeness.ts';
import type { ReportOptions } from './options.ts';
import { countFindings, type ReportSubject } from './subject.ts';

/** The last part of a JSON report. Its shape is published in `report.schema.json`. */
export interface JsonSummary {
  errors: number;
  warnings: number;
  infos: number;
  /** Was everything read, did every rule run, and was every link followed that should be? Without that, no errors does not mean that all is well. */
  complete: boolean;
  checked: ReportSubject;
  /** With a list of known findings: how many it has, which are not counted above. Left out without such a list. */
  known?: { errors: number; warnings: number; infos: number };
  /** Paths of which nothing could be read, and codes of rules that failed. */
  unreadable: readonly string[];
  failedRules: readonly string[];
  /** The day on which the directory was judged, `YYYY-MM-DD`. */
  today?: string;
  /** Language of the messages. */
  language: string;
  tool: { name: 'service-directory'; version: string };
}

export type JsonSummaryOptions = Pick<
  ReportOptions,
  'subject' | 'lang' | 'today' | 'known' | 'tool' | 'unreadable' | 'crashes' | 'hasUnaskedLinks'
>;

const totalsOf = ({ error, warning, info }: Readonly<Record<Severity, number>>) => ({
  errors: error,
  warnings: warning,
  infos: info,
});

/** What stands at the end of a JSON report, from how many findings there were. */
export const jsonSummary = (
  counts: Readonly<Record<Severity, number>>,
  {
    subject,
    lang,
    today,
    known,
    tool,
    unreadable = [],
    crashes = [],
    hasUnaskedLinks = false,
  }: JsonSummaryOptions,
): JsonSummary => ({
  ...totalsOf(counts),
  complete: isComplete({ unreadable, crashes, hasUnaskedLinks }),
  checked: subject,
  ...(known === undefined ? {} : { known: totalsOf(known) }),
  unreadable,
  failedRules: crashes.map(({ code }) => code),
  ...(today === undefined ? {} : { today }),
  language: lang,
  tool: { name: 'service-directory', version: tool.version },
});

/**
 * The parts of a JSON report in the order in which they are written, so that a check of a million records need not keep
 * its findings: `head`, an `item` for each finding, `tail`. Each finding stands on a line of its own.
 */
export const jsonReportWriter = {
  head: '{\n"findings": [',
  item: (finding: Finding, isFirst: boolean): string => `${isFirst ? '\n' : ',\n'}${JSON.stringify(finding)}`,
  tail: (summary: JsonSummary): string => `\n],\n"summary": ${JSON.stringify(summary, null, 2)}\n}\n`,
};

/** The findings as JSON for machines, then what was checked. Ends with a line break. */
export function jsonReport(findings: readonly Finding[], options: JsonSummaryOptions): string {
  const items = findings.map((finding, index) => jsonReportWriter.item(finding, index === 0)).join('');
  return `${jsonReportWriter.head}${items}${jsonReportWriter.tail(jsonSummary(countFindings(findings), options))}`;
}
