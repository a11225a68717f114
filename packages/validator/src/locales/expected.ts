import type { Params } from '../finding.ts';
import type { Terms } from './types.ts';

/** The sentences of the schema about formats, which it has in words for developers, by what they are in others. */
export type ExpectedWords = Readonly<Record<string, string>>;

/**
 * What the schema expects, in the words of whoever has it before them. A sentence that is not known is shown as it is.
 * @param words everywhere but in cells that have words of their own
 */
export const expectedWith =
  (words: ExpectedWords) =>
  (expected: Params[string], { inCell }: Terms): string =>
    inCell?.[String(expected)] ?? words[String(expected)] ?? String(expected);
