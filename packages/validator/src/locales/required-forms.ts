/** How the sentences of the schema begin that stand where something must stand: leaving it out mends nothing. */
const BEGINNINGS = ['a language is ', 'a country is ', 'a time zone is ', 'a start is ', 'a phone is '];

/**
 * Must something stand where a value of this form is expected?
 * @param expected the sentence of the schema about the form
 */
export const isRequiredForm = (expected: unknown): boolean =>
  typeof expected === 'string' && BEGINNINGS.some((beginning) => expected.startsWith(beginning));
