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
import { hasCode, hasFields, withRules, type Rule } from './rule.ts';

/** Values that promise nothing until a note says what the limits are. */
const NOTE_REQUIRED: readonly string[] = ['some-services-only', 'partial'];

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

/** What the rules look at in a condition. */
interface StoredCondition {
  value: string;
  basis?: unknown;
  note?: unknown;
}

const needsBasis: Rule<StoredCondition> = {
  check({ value, basis }, refuse) {
    if (value !== 'unconfirmed' && basis === undefined)
      refuse('a condition other than unconfirmed needs a basis: stated, reported or rule', 'basis');
  },
  keywords: {
    $comment: 'A condition other than unconfirmed needs a basis.',
    if: hasCode('value', ['unconfirmed']),
    else: hasFields('basis'),
  },
};

const needsNote = (codes: readonly string[]): Rule<StoredCondition> => ({
  check({ value, note }, refuse) {
    if (codes.includes(value) && note === undefined)
      refuse('this value needs a note that says what the limits are', 'note');
  },
  keywords: {
    $comment: 'These values need a note that says what the limits are.',
    if: hasCode('value', codes),
    then: hasFields('note'),
  },
});

/** One condition: a code with what it rests on. A bare `unconfirmed` is accepted as shorthand. */
const conditionOf = <const Codes extends readonly [string, ...string[]]>(codes: Codes) => {
  const fields = z.strictObject({
    value: z.enum(codes).describe('The code.'),
    basis: z
      .enum(BASIS)
      .optional()
      .describe(
        'stated: the service says so. reported: others say so. rule: a law or national rule says so. Required unless unconfirmed.',
      ),
    ...evidence,
  });
  const limited = codes.filter((code) => NOTE_REQUIRED.includes(code));
  return z.union([
    z.literal('unconfirmed'),
    withRules(fields, limited.length > 0 ? [needsBasis, needsNote(limited)] : [needsBasis]),
  ]);
};

/** Ways in: like a condition, with several codes. An empty list is written as `unconfirmed`. */
const entryCondition = z.strictObject({
  value: z.enum(ENTRY).describe('The code.'),
  basis: z.enum(BASIS).optional().describe('What it rests on.'),
  ...evidence,
});

/** What a service asks of a person, who will be told, and at what cost. */
export const accessConditionsSchema = z
  .strictObject({
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
  })
  .meta({
    id: 'accessConditions',
    title: 'Access conditions',
    description: 'What a service asks of a person, who will be told, and at what cost.',
  });

/**
 * What a service asks of a person, who will be told, and at what cost; a condition that is left out is not known. Its
 * fields: docs/fields.md#access-conditions.
 */
export type AccessConditions = z.infer<typeof accessConditionsSchema>;
