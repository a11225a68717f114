import * as z from 'zod';
import { ORGANIZATION_TYPE } from '../codes/structure.ts';
import { emailAddress } from '../formats/email-address.ts';
import { identifier } from '../formats/identifier.ts';
import { longText, shortText } from '../formats/text.ts';
import { webAddress } from '../formats/web-address.ts';

export const externalIdentifierSchema = z
  .strictObject({
    scheme: z
      .string()
      .min(1)
      .max(50)
      .describe('Who gave it, as in org-id.guide: NO-BRC is the Norwegian register.'),
    value: z.string().min(1).max(100).describe('The identifier itself.'),
  })
  .meta({ id: 'externalIdentifier', description: 'An identifier in a public register.' });

/** Who runs services. HSDS 3: organization. */
export const organizationSchema = z
  .strictObject({
    id: identifier.describe('Id, unique within the directory.'),
    name: shortText.describe(
      'Its name; names are not translated, official versions in other languages aside.',
    ),
    alternateName: shortText.optional().describe('Other name or abbreviation.'),
    description: longText.optional().describe('What it is, in plain words.'),
    type: z.enum(ORGANIZATION_TYPE).optional().describe('What kind of body it is.'),
    url: webAddress.optional().describe('Its web site.'),
    email: emailAddress.optional().describe('A shared address, never a person’s.'),
    identifiers: z.array(externalIdentifierSchema).optional().describe('Identifiers in public registers.'),
  })
  .meta({
    id: 'organization',
    title: 'Organization of a service directory',
    description: 'Who runs services.',
  });

/** Who runs services; several may run one. Its fields: docs/fields.md#organization. */
export type Organization = z.infer<typeof organizationSchema>;
