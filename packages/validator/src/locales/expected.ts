import type { Params } from '../finding.ts';
import type { Terms } from './types.ts';

/** The sentences of the schema about formats, which it has in words for developers, by what they are in others. */
export type ExpectedWords = Readonly<Record<string, string>>;

/**
 * What the schema expects, in the words of whoever has it before them. A sentence that is not known is shown as it is.
 * @param words everywhere
 * @param inCell of cells, in which a value stands as people write it
 */
export const expectedWith =
  (words: ExpectedWords, inCell: ExpectedWords) =>
  (expected: Params[string], { isSheet }: Terms): string =>
    (isSheet ? inCell[String(expected)] : undefined) ?? words[String(expected)] ?? String(expected);
