import * as z from 'zod';
import { withQuickTest } from './quick-test.ts';

/** What is not white space (ECMA-262, `\s`): the same characters that `trim` leaves. */
const NOT_BLANK = /\S/;

/**
 * A string with something to read in it. Blanks at the ends are kept, and count. A string of blanks is told as one that
 * is too short, because that is what whoever wrote it can mend.
 * @param maxLength the most Unicode code points; zod and JSON Schema (Validation 2020-12, 6.3.1) both count those
 */
export const wordsUpTo = (maxLength: number) =>
  withQuickTest(
    z
      .string()
      .max(maxLength)
      .superRefine((value, context) => {
        if (!NOT_BLANK.test(value)) {
          context.addIssue({ code: 'too_small', origin: 'string', minimum: 1, inclusive: true });
        }
      }),
    (value) => NOT_BLANK.test(value),
  ).meta({ pattern: NOT_BLANK.source });
