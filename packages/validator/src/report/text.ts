import type { Finding } from '../finding.ts';
import { countsLine } from './counts-line.ts';
import { makeVisible } from './make-visible.ts';
import { DEFAULT_SAMPLES, isComplete, type ReportOptions } from './options.ts';
import { countFindings } from './subject.ts';
import { textByCode } from './text-by-code.ts';
import { textByFile } from './text-by-file.ts';
import { textStyle } from './text-style.ts';
import { wordsOf } from './words/index.ts';

/**
 * Up to so many findings are told file by file, as they are mended. When there are more, most are one slip made in many
 * records: then they are told rule by rule, so that the slip is seen and not the hundred places.
 */
const FEW_FINDINGS = 20;

export type TextReportOptions = Pick<ReportOptions, 'subject'> &
  Partial<Pick<ReportOptions, 'lang' | 'color' | 'samples' | 'unreadable' | 'crashes'>>;

/** The findings in words for a terminal, with how to mend them, and a last line of counts. Ends with a line break. */
export function textReport(
  findings: readonly Finding[],
  {
    subject,
    lang = 'en',
    color = false,
    samples = DEFAULT_SAMPLES,
    unreadable = [],
    crashes = [],
  }: TextReportOptions,
): string {
  const words = wordsOf(lang);
  const style = textStyle(words, color);
  const blocks =
    findings.length <= FEW_FINDINGS ? textByFile(findings, style) : textByCode(findings, samples, style);
  const incomplete = isComplete({ unreadable, crashes })
    ? []
    : [
        `${makeVisible(
          words.incomplete(
            unreadable,
            crashes.map(({ code }) => code),
          ),
        )}\n`,
      ];
  const counts = countsLine(countFindings(findings), words);
  const last = `${style.paint(counts, 'bold')} ${words.checked(subject)}`;
  return `${[...blocks, ...incomplete, last].join('\n')}\n`;
}
