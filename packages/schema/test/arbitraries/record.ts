import fc from 'fast-check';

/** Arbitraries by field. */
type Fields<T> = { [Key in keyof T]: fc.Arbitrary<T[Key]> };

/**
 * Records with all the required fields and some of the optional ones, with the prototype that parsed JSON has.
 * @param required always there
 * @param optional each there half of the time
 */
export const arbitraryRecord = <Required extends object, Optional extends object = Record<never, never>>(
  required: Fields<Required>,
  optional?: Fields<Optional>,
): fc.Arbitrary<Required & Partial<Optional>> =>
  fc.record({ ...required, ...optional } as Fields<Record<string, unknown>>, {
    requiredKeys: Object.keys(required),
    noNullPrototype: true,
  }) as unknown as fc.Arbitrary<Required & Partial<Optional>>;

/** Short lists: a record holds many of them. */
export const arbitraryList = <T>(item: fc.Arbitrary<T>, minLength = 0): fc.Arbitrary<T[]> =>
  fc.array(item, { minLength, maxLength: Math.max(minLength, 2) });

/** Short lists in which no two records have the same id. */
export const arbitraryRecords = <T extends { id: string }>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 2 });
