import type { RuleCrash } from '../errors.ts';
import type { ReportWords } from './words/types.ts';

/** What a check did not get done. */
export interface Gaps {
  /** Paths of which nothing could be read. */
  unreadable?: readonly string[];
  /** Rules that failed. */
  crashes?: readonly Pick<RuleCrash, 'code'>[];
  /** Links were to be followed, and some were not. */
  hasUnaskedLinks?: boolean;
}

/** Was everything read, did every rule run, and was every link followed that should be? */
export const isComplete = ({ unreadable = [], crashes = [], hasUnaskedLinks = false }: Gaps): boolean =>
  unreadable.length === 0 && crashes.length === 0 && !hasUnaskedLinks;

/** Why a check is not complete, in sentences; undefined when it is. */
export function incompleteIn(gaps: Gaps, words: ReportWords): string | undefined {
  if (isComplete(gaps)) return undefined;
  const { unreadable = [], crashes = [], hasUnaskedLinks = false } = gaps;
  const failedRules = [...new Set(crashes.map(({ code }) => code))];
  return words.incomplete(unreadable, failedRules, hasUnaskedLinks);
}
