import type { Finding, Severity } from '../finding.ts';
import { countsLine } from './counts-line.ts';
import { makeVisible } from './make-visible.ts';
import { incompleteIn } from './completeness.ts';
import { DEFAULT_SAMPLES, type ReportOptions } from './options.ts';
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

export type TextReportOptions = Pick<ReportOptions, 'subject'> & {
  /** Were only errors looked for, or are only they given? Then nothing is said of how much else there is. */
  hasErrorsOnly?: boolean;
} & Partial<
    Pick<
      ReportOptions,
      'lang' | 'color' | 'samples' | 'counted' | 'known' | 'unreadable' | 'crashes' | 'hasUnaskedLinks'
    >
  >;

/** The findings in words for a terminal, with how to mend them, and a last line of counts. Ends with a line break. */
export function textReport(
  findings: readonly Finding[],
  {
    subject,
    lang = 'en',
    color = false,
    samples = DEFAULT_SAMPLES,
    counted = new Map(),
    hasErrorsOnly = false,
    known,
    ...gaps
  }: TextReportOptions,
): string {
  const words = wordsOf(lang);
  const style = textStyle(words, color);
  const blocks =
    findings.length <= FEW_FINDINGS && counted.size === 0
      ? textByFile(findings, style)
      : textByCode(findings, samples, style, counted);
  const why = incompleteIn(gaps, words);
  const incomplete = why === undefined ? [] : [`${makeVisible(why)}\n`];
  const kept = countFindings(findings);
  for (const [key, count] of counted) kept[key.slice(0, key.indexOf(' ')) as Severity] += count;
  const counts = hasErrorsOnly ? words.onlyErrors(kept.error) : countsLine(kept, words, known);
  const last = `${style.paint(counts, 'bold')} ${words.checked(subject)}`;
  return `${[...blocks, ...incomplete, last].join('\n')}\n`;
}
