import * as z from 'zod';
import {
  ANONYMITY,
  AUTHORITY_CONTACT,
  BASIS,
  COST,
  ENTRY,
  IDENTIFICATION,
  PERSONAL_NUMBER,
  PROFESSIONAL_SECRECY,
  RECORDS,
  RESIDENCE_STATUS,
} from '../codes/access.ts';
import { identifier } from '../formats/identifier.ts';
import { isoDate } from '../formats/iso-date.ts';
import { longText } from '../formats/text.ts';

/** Values that promise nothing until a note says what the limits are. */
const NOTE_REQUIRED: ReadonlySet<string> = new Set(['some-services-only', 'partial']);

/** The evidence that travels with a condition. */
const evidence = {
  note: longText.optional().describe('The limits, in words for readers: what exactly was promised, to whom.'),
  sourceIds: z
    .array(identifier)
    .min(1)
    .optional()
    .describe('Ids of the sources of this record that it rests on.'),
  checkedOn: isoDate.optional().describe('When the source was last read for this, YYYY-MM-DD.'),
};

const needsNote = (condition: { value: string; note?: unknown }) =>
  !NOTE_REQUIRED.has(condition.value) || condition.note !== undefined;

/** One condition: a code with what it rests on. A bare `unconfirmed` is accepted as shorthand. */
const conditionOf = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.union([
    z.literal('unconfirmed'),
    z
      .strictObject({
        value: z.enum(codes).describe('The code.'),
        basis: z
          .enum(BASIS)
          .optional()
          .describe(
            'stated: the service says so. reported: others say so. rule: a law or national rule says so. Required unless unconfirmed.',
          ),
        ...evidence,
      })
      .refine((condition) => condition.value === 'unconfirmed' || condition.basis !== undefined, {
        message: 'a condition other than unconfirmed needs a basis: stated, reported or rule',
        path: ['basis'],
      })
      .refine(needsNote, {
        message: 'this value needs a note that says what the limits are',
        path: ['note'],
      }),
  ]);

/** Ways in: like a condition, with several codes. An empty list is written as `unconfirmed`. */
const entryCondition = z.strictObject({
  value: z.enum(ENTRY).describe('The code.'),
  basis: z.enum(BASIS).optional().describe('What it rests on.'),
  ...evidence,
});

/** What a service asks of a person, who will be told, and at what cost. */
export const accessConditionsSchema = z.strictObject({
  residenceStatus: conditionOf(RESIDENCE_STATUS).describe(
    'Do they ask whether a person may stay in the country?',
  ),
  identification: conditionOf(IDENTIFICATION)
    .optional()
    .describe('What a person must show to say who they are.'),
  personalNumber: conditionOf(PERSONAL_NUMBER)
    .optional()
    .describe('Is a national identity number or electronic ID, such as BankID, needed?'),
  anonymity: conditionOf(ANONYMITY).optional().describe('May a person stay unknown to the service?'),
  cost: conditionOf(COST).optional().describe('What it costs the person.'),
  entry: z
    .array(z.union([z.enum(ENTRY), entryCondition]))
    .min(1)
    .optional()
    .describe('How a person gets in; several can hold at once. A bare code is accepted as shorthand.'),
  records: conditionOf(RECORDS).optional().describe('What is written down about a person, and where.'),
  police: conditionOf(AUTHORITY_CONTACT).optional().describe('Are the police told or present?'),
  immigration: conditionOf(AUTHORITY_CONTACT)
    .optional()
    .describe('Are the immigration authorities told or present?'),
  professionalSecrecy: conditionOf(PROFESSIONAL_SECRECY)
    .optional()
    .describe('Are the people who work there bound to secrecy by law?'),
  eligibility: longText
    .optional()
    .describe('Other conditions in words, such as income limits or being sober.'),
});

export type AccessConditions = z.infer<typeof accessConditionsSchema>;
