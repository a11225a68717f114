import * as z from 'zod';
import { AUDIENCE } from '../codes/audience.ts';
import { NEEDS } from '../codes/needs.ts';
import { ownCode } from '../formats/own-code.ts';
import { shortText } from '../formats/text.ts';

const fields = {
  code: ownCode.describe('The code, as prefix:name; the same prefix for all codes of one directory.'),
  label: shortText.describe('One to four plain words.'),
  explanation: shortText.optional().describe('One short plain sentence to the reader.'),
};

/**
 * A code that a directory adds to a list. It names a code of the standard that is wider, so that a reader who filters
 * by the standard's codes finds the service, and a page that does not know the code has something true to show.
 */
export const codeDefinitionSchema = z
  .union([
    z.strictObject({
      list: z.literal('needs').describe('The list that it is added to.'),
      ...fields,
      broader: z.enum(NEEDS).describe('The need of the standard that includes it.'),
    }),
    z.strictObject({
      list: z.literal('audience').describe('The list that it is added to.'),
      ...fields,
      broader: z
        .enum(AUDIENCE)
        .describe('The group of the standard that everybody in this group belongs to.'),
    }),
  ])
  .meta({
    id: 'codeDefinition',
    title: 'Code of a directory’s own',
    description: 'A code that a directory adds to a list, with the wider code of the standard.',
  });

/**
 * A code that a directory adds to `needs` or `audience`, with the code of the standard that it comes under. Its fields:
 * docs/fields.md#code-definition.
 */
export type CodeDefinition = z.infer<typeof codeDefinitionSchema>;
