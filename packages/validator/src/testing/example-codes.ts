import type { Finding } from '../finding.ts';
import type { RecordKind } from '../rule.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../rules/example.ts';
import { ruleFamilies, type RuleFamily } from '../rules/index.ts';
import { validateWith } from '../validate.ts';

/**
 * What the rules of a family find in a plain directory with one record laid over it, in the order of the data. What
 * other families say of it is their own matter.
 */
export function inFamily(family: RuleFamily) {
  const findingsIn = (kind: RecordKind, example: unknown, today = EXAMPLE_TODAY): Finding[] =>
    validateWith(ruleFamilies[family], exampleDirectory(kind, example), { today }).findings.filter(
      ({ code }) => !code.startsWith('schema/'),
    );
  /** The codes of these findings. */
  const codesIn = (...args: Parameters<typeof findingsIn>): string[] =>
    findingsIn(...args).map(({ code }) => code);
  return { findingsIn, codesIn };
}
