import { SEVERITIES, type Finding, type Severity } from '../finding.ts';
import { countsLine } from './counts-line.ts';
import { makeVisible } from './make-visible.ts';
import { incompleteIn } from './completeness.ts';
import type { ReportOptions } from './options.ts';
import { beforeSentence, isInWorkbook } from './place.ts';
import { countFindings } from './subject.ts';
import { wordsOf, type ReportWords } from './words/index.ts';

const COMMAND = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
  Severity,
  string
>;

/** GitHub shows so many annotations of each kind for a step, and drops the others without a word. */
const MAX_OF_KIND = 10;

/** How a command of old runners begins, wherever in a line it stands; nothing brings it back once it is encoded. */
const OLD_COMMAND = /##(?=\[)/g;

/** As the runner of GitHub Actions reads them back, and in a property also what would end it. Line breaks are gone before. */
const escapeData = (text: string) => makeVisible(text).replaceAll('%', '%25').replace(OLD_COMMAND, '## ');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const command = (name: string, properties: Readonly<Record<string, string>>, message: string): string => {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${name} ${written.join(',')}::${escapeData(message)}\n`;
};

/**
 * The findings as workflow commands of GitHub Actions, which the runner shows beside the lines of a pull request; the
 * worst first, and no more than it shows. A last one sums up.
 */
export function githubReport(
  findings: readonly Finding[],
  { subject, lang, known, ...gaps }: ReportOptions,
): string {
  const words = wordsOf(lang);
  const shown = SEVERITIES.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      // The sum below is a notice too.
      .slice(0, severity === 'info' ? MAX_OF_KIND - 1 : MAX_OF_KIND),
  );
  const left = findings.length - shown.length;
  const incomplete = incompleteIn(gaps, words);
  const summary = [
    countsLine(countFindings(findings), words, known),
    words.checked(subject),
    ...(left > 0 ? [words.more(left)] : []),
    ...(incomplete === undefined ? [] : [incomplete]),
  ];
  return [
    ...shown.map((finding) => annotation(finding, words)),
    command('notice', { title: 'service-directory' }, summary.join(' ')),
  ].join('');
}

function annotation(finding: Finding, words: ReportWords): string {
  const { code, severity, file, line, column, message, help } = finding;
  return command(
    COMMAND[severity],
    {
      ...(file === '' ? {} : { file }),
      ...(line > 0 && !isInWorkbook(finding) ? { line: String(line), col: String(Math.max(1, column)) } : {}),
      title: code,
    },
    `${beforeSentence(finding, words)}${message}${help === '' ? '' : ` ${words.help} ${help}`}`,
  );
}
