import { SEVERITIES, type Severity } from '../finding.ts';
import type { ReportWords } from './words/index.ts';

/** How many of each, such as “2 errors, 1 warning, 0 notes.”, or that there is nothing. */
export const countsLine = (counts: Readonly<Record<Severity, number>>, words: ReportWords): string =>
  SEVERITIES.every((severity) => counts[severity] === 0)
    ? words.clean
    : `${SEVERITIES.map((severity) => words.count(counts[severity], severity)).join(', ')}.`;
