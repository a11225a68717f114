import * as z from 'zod';
import { OWN_CODE_PATTERN, type OwnCode } from '../codes/own-code.ts';

/** A code of a directory's own, `prefix:name`; declared in the head's `codes`. */
export const ownCode = z
  .string()
  .max(100)
  // Aborts, so that beside a list of codes a misspelt one is told from a badly written one of your own.
  .regex(OWN_CODE_PATTERN, {
    error: 'a code of your own is written prefix:name, in small letters',
    abort: true,
  })
  .meta({
    id: 'ownCode',
    description: 'A code of the directory’s own, prefix:name; declared in the head’s codes.',
  }) as unknown as z.ZodType<OwnCode, OwnCode>;
