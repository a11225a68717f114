import * as z from 'zod';
import { WELCOME } from '../codes/audience.ts';
import { AREA_SCOPE, CAN_ASK_FOR, LANGUAGE_MODE, SERVICE_STATUS } from '../codes/structure.ts';
import { countryCode } from '../formats/country-code.ts';
import { identifier } from '../formats/identifier.ts';
import { isoDate } from '../formats/iso-date.ts';
import { languageTag } from '../formats/language-tag.ts';
import { recordOf } from '../formats/record-of.ts';
import { longText, shortText, textOf } from '../formats/text.ts';
import { accessConditionsSchema } from './access-conditions.ts';
import { contactSchema } from './contact.ts';
import { locationSchema } from './location.ts';
import { groupCode, needCode } from './open-code.ts';
import { openingHoursSchema } from './opening-hours.ts';
import { externalIdentifierSchema } from './organization.ts';
import { sourceSchema, translationSchema, verificationSchema } from './source.ts';

/** The most characters of a summary in one language: what fits on a card. */
const SUMMARY_MAX_LENGTH = 200;

/** What one organisation offers one kind of people at its places. HSDS 3: service. */
export const serviceSchema = z
  .strictObject({
    id: identifier.describe('Id, unique within the directory.'),
    organizationIds: z.array(identifier).min(1).describe('Ids of the organisations that run it.'),
    name: shortText.describe('Its name.'),
    alternateName: shortText.optional().describe('Other name or abbreviation.'),
    summary: textOf(SUMMARY_MAX_LENGTH).describe(
      'What a person can get here, in one or two short sentences.',
    ),
    description: longText.optional().describe('More, in plain words.'),
    status: z.enum(SERVICE_STATUS).optional().describe('active when left out.'),
    replacedBy: identifier.optional().describe('Id of the service that took over.'),
    alert: z
      .strictObject({
        text: longText.describe('The notice.'),
        from: isoDate.optional().describe('First day of the notice.'),
        through: isoDate.optional().describe('Last day of the notice.'),
      })
      .optional()
      .describe('A notice that holds for a while.'),
    seeAlso: z
      .array(identifier)
      .optional()
      .describe('Ids of other services of the directory that help where this one does not, best first.'),
    needs: z.array(needCode).min(1).describe('What it helps with.'),
    audience: z
      .array(
        z.strictObject({
          group: groupCode.describe('The group.'),
          welcome: z
            .enum(WELCOME)
            .describe('only: nobody else. mainly: chiefly them. everyone-else-too: others as well.'),
        }),
      )
      .optional()
      .describe('For whom it is; everybody when left out.'),
    minimumAge: z.int().min(0).max(120).optional().describe('Youngest age, in years.'),
    maximumAge: z.int().min(0).max(120).optional().describe('Oldest age, in years, itself included.'),
    access: accessConditionsSchema.describe('What they ask of a person, who will be told, at what cost.'),
    languages: z
      .array(
        z.strictObject({
          code: languageTag.describe('The language (BCP 47).'),
          mode: z.enum(LANGUAGE_MODE).optional().describe('Spoken by staff, by interpreter, or in writing.'),
          note: shortText.optional().describe('Such as «not on every shift».'),
        }),
      )
      .optional()
      .describe('Languages in which a person can be helped. Not known when left out.'),
    locations: z.array(locationSchema).optional().describe('Where it meets people.'),
    contacts: z.array(contactSchema).optional().describe('How to reach it, the best way first.'),
    openingHours: openingHoursSchema.optional().describe('When it is open. Not known when left out.'),
    serviceArea: z
      .strictObject({
        scope: z.enum(AREA_SCOPE).describe('How far it reaches.'),
        countries: z.array(countryCode).optional().describe('Countries (ISO 3166-1).'),
        regions: z.array(z.string().min(1).max(100)).optional().describe('Counties or municipalities.'),
        note: shortText.optional().describe('In words.'),
      })
      .optional()
      .describe('Whom it serves by where they are, which differs from where its door is.'),
    notOffered: longText.optional().describe('What it does not do, and where to go instead.'),
    capacity: longText.optional().describe('Beds, queues, the chance of being turned away.'),
    canAskFor: z.array(z.enum(CAN_ASK_FOR)).optional().describe('What a person may ask for.'),
    sources: z.array(sourceSchema).describe('Where the facts come from.'),
    verification: verificationSchema.describe('When and how the record was last checked.'),
    translations: recordOf(languageTag, translationSchema)
      .optional()
      .describe('By language: who translated it and from which state.'),
    identifiers: z.array(externalIdentifierSchema).optional().describe('Identifiers elsewhere.'),
    extensions: recordOf(
      z.string().regex(/^[a-z0-9-]+:[A-Za-z0-9._-]+$/, 'an extension is named prefix:name'),
      z.unknown(),
    )
      .optional()
      .describe('Fields of others, named prefix:name; kept untouched.'),
    internal: z.unknown().optional().describe('Notes of the editors; never published.'),
  })
  .meta({
    id: 'service',
    title: 'Service of a service directory',
    description: 'What one organisation offers one kind of people at its places.',
  });

/**
 * What one organisation, or several together, offer people at their places; what is left out is not known. Its fields:
 * docs/fields.md#service.
 */
export type Service = z.infer<typeof serviceSchema>;
