import { SEVERITIES, type Severity } from '../finding.ts';
import { NONE } from './subject.ts';
import type { ReportWords } from './words/index.ts';

type Counts = Readonly<Record<Severity, number>>;

const isNothing = (counts: Counts): boolean => SEVERITIES.every((severity) => counts[severity] === 0);

const countsOf = (counts: Counts, words: ReportWords): string =>
  `${SEVERITIES.map((severity) => words.count(counts[severity], severity)).join(', ')}.`;

/** How many findings are known and not counted, such as “Known and not counted: 1 error, …”; undefined when none is. */
export const knownLine = (known: Counts | undefined, words: ReportWords): string | undefined =>
  known === undefined || isNothing(known) ? undefined : `${words.known} ${countsOf(known, words)}`;

/**
 * How many of each, such as “2 errors, 1 warning, 0 notes.”, or that there is nothing. Beside known findings there is
 * nothing new, which is less.
 */
export function countsLine(counts: Counts, words: ReportWords, known: Counts = NONE): string {
  const beside = knownLine(known, words);
  const line = isNothing(counts)
    ? beside === undefined
      ? words.clean
      : words.nothingNew
    : countsOf(counts, words);
  return beside === undefined ? line : `${line} ${beside}`;
}
