import * as z from 'zod';

/** A country after ISO 3166-1 alpha-2, in capitals, such as `NO`. */
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'a country is two capital letters (ISO 3166-1), such as NO')
  .meta({ id: 'countryCode', description: 'A country (ISO 3166-1 alpha-2), such as NO.' });
