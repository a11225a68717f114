import * as z from 'zod';
import { CONFIDENCE, TRANSLATION_ORIGIN, VERIFICATION_METHOD } from '../codes/structure.ts';
import { identifier } from '../formats/identifier.ts';
import { isoDate, yearMonthOrDate } from '../formats/iso-date.ts';
import { longText } from '../formats/text.ts';
import { webAddress } from '../formats/web-address.ts';

/** Where facts of a record come from. */
export const sourceSchema = z
  .strictObject({
    id: identifier.describe('Id, unique within the record.'),
    url: webAddress.describe('The page or document that was read.'),
    title: z.string().max(300).optional().describe('Its title.'),
    publishedOn: yearMonthOrDate
      .optional()
      .describe('When the page says it was published: YYYY, YYYY-MM or YYYY-MM-DD.'),
    retrievedOn: isoDate.describe('When it was read, YYYY-MM-DD.'),
    via: webAddress.optional().describe('Where a transcription was read instead of the page itself.'),
    supports: z
      .array(
        z
          .string()
          .regex(/^[a-zA-Z]+(?:[.[][a-zA-Z0-9.[\]-]+)?$/, 'a field path such as access.cost or openingHours'),
      )
      .min(1)
      .describe(
        'Paths of the fields that rest on it, such as access.residenceStatus, contacts, locations.address.',
      ),
  })
  .meta({
    id: 'source',
    title: 'Source of a record',
    description: 'Where facts of a record come from, and which.',
  });

/** When and how the record was last checked. */
export const verificationSchema = z
  .strictObject({
    lastVerifiedOn: isoDate
      .optional()
      .describe('When it was last checked, YYYY-MM-DD. Left out when nobody knows.'),
    method: z.enum(VERIFICATION_METHOD).describe('How it was checked.'),
    verifiedBy: z.string().max(100).optional().describe('Who checked it, as a role; never a person.'),
    reviewBy: isoDate
      .optional()
      .describe(
        'When it must be checked again; a year after the last check when left out (hours: six months).',
      ),
    confidence: z.enum(CONFIDENCE).describe('How sure we are of the record as a whole.'),
  })
  .meta({
    id: 'verification',
    title: 'Verification of a record',
    description: 'When and how the record was last checked.',
  });

/** Who translated a language of a record, and from which state of the source text. */
export const translationSchema = z
  .strictObject({
    origin: z.enum(TRANSLATION_ORIGIN).describe('Who made it.'),
    of: isoDate.optional().describe('The date of the source text it was made from.'),
    note: longText.optional().describe('Anything a next translator should know.'),
  })
  .meta({ id: 'translation', description: 'Who translated a language of a record, and from which state.' });

/** A page or document that facts of a record rest on, and which. Its fields: docs/fields.md#source. */
export type Source = z.infer<typeof sourceSchema>;
/** When and how a record was last checked; without a date nobody knows when. Its fields: docs/fields.md#verification. */
export type Verification = z.infer<typeof verificationSchema>;
