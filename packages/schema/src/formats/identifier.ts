import * as z from 'zod';

/**
 * An id within a directory: small letters, digits and hyphens, at most 100 characters. It is also a file name in a
 * source folder and an anchor in a page, which is why nothing else is allowed. An id never changes.
 */
export const identifier = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id has small letters a–z, digits and single hyphens')
  .meta({ id: 'identifier', description: 'An id: small letters a–z, digits and single hyphens.' });
