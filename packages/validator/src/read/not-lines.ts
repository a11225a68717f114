import type { Finding } from '../finding.ts';
import { ProblemList } from './problem-list.ts';
import { endingOf } from './path-parts.ts';
import type { ReadOptions } from './source.ts';

/** What is told of a JSON document that calls itself a file of lines. */
export function notLines(file: string, options: ReadOptions): Finding[] {
  const problems = new ProblemList();
  problems.add(file, { code: 'file/not-lines', params: { ending: endingOf(file) } });
  return problems.toFindings(options);
}
