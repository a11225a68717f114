import type * as z from 'zod';

const tests = new WeakMap<z.core.$ZodCheck<never>, (value: never) => boolean>();

/**
 * Remembers, beside a refinement that says why a value is refused, the plain function that only tells whether it is.
 * @param schema whose last check is that refinement
 */
export function withQuickTest<Schema extends z.ZodType>(
  schema: Schema,
  test: (value: z.output<Schema>) => boolean,
): Schema {
  const check = schema._zod.def.checks?.at(-1);
  if (check !== undefined) tests.set(check, test);
  return schema;
}

/**
 * The plain function behind a check of one of our schemas, for a validator that first asks only whether a record is
 * right: the same verdict as the check, without its words. Undefined for checks that have none, such as zod's own.
 */
export const quickTestOf = (check: z.core.$ZodCheck<never>): ((value: never) => boolean) | undefined =>
  tests.get(check);
