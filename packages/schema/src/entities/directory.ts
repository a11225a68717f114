import * as z from 'zod';
import { SCHEMA_VERSIONS } from '../codes/schema-version.ts';
import { countryCode } from '../formats/country-code.ts';
import { emailAddress } from '../formats/email-address.ts';
import { identifier } from '../formats/identifier.ts';
import { isoDate } from '../formats/iso-date.ts';
import { languageTag } from '../formats/language-tag.ts';
import { longText, shortText } from '../formats/text.ts';
import { timeZone } from '../formats/time-zone.ts';
import { webAddress } from '../formats/web-address.ts';
import { codeDefinitionSchema } from './code-definition.ts';
import { contactSchema } from './contact.ts';
import { organizationSchema } from './organization.ts';
import { serviceSchema } from './service.ts';

const emergencyContactSchema = z
  .strictObject({
    label: shortText.describe('Who answers, in one or two words, such as «Ambulance».'),
    contacts: z.array(contactSchema).min(1).describe('How to reach them.'),
    note: shortText.optional().describe('What to know before calling.'),
  })
  .meta({ id: 'emergencyContact', description: 'Whom to call when a life is in danger.' });

/** The fields of a directory that are not lists of organisations and services; the head file of a source folder. */
const headFields = {
  kind: z.literal('service-directory').describe('Says what this document is.'),
  schemaVersion: z
    .enum(SCHEMA_VERSIONS)
    .describe('The version of the data model that the file was written for.'),
  id: identifier.describe('Id of the directory.'),
  name: shortText.describe('Its name.'),
  description: longText.optional().describe('What it holds and for whom.'),
  publisher: z
    .strictObject({
      name: shortText.describe('Who publishes it.'),
      url: webAddress.optional().describe('Their web site.'),
      email: emailAddress.optional().describe('A shared address.'),
      reportUrl: webAddress.optional().describe('Where readers can report an error.'),
    })
    .describe('Who answers for the data.'),
  license: z.string().min(1).max(300).describe('Licence of the data: SPDX id or URL.'),
  country: countryCode.describe('Country of the services unless a record says otherwise (ISO 3166-1).'),
  timeZone: timeZone.describe('IANA time zone in which all clock times are read.'),
  languages: z
    .array(languageTag)
    .min(1)
    .describe('Languages of the texts (BCP 47); the first is the source language.'),
  updatedOn: isoDate.describe('When the directory was last changed, YYYY-MM-DD.'),
  publicHolidays: z
    .array(
      z.strictObject({
        date: isoDate.describe('The day.'),
        name: shortText.describe('What it is called.'),
      }),
    )
    .optional()
    .describe('Public holidays of the country, for as many years as hours are shown.'),
  codes: z.array(codeDefinitionSchema).optional().describe('Codes of the directory’s own.'),
  emergencyContacts: z.array(emergencyContactSchema).optional().describe('Shown before everything else.'),
};

/** The head of a directory without its records: the file `directory` of a source folder. */
export const directoryHeadSchema = z.strictObject(headFields).meta({
  id: 'directoryHead',
  title: 'Head of a service directory',
  description: 'What is said once for a whole directory: the file `directory` of a source folder.',
});

/** One directory: one JSON document. */
export const directorySchema = z
  .strictObject({
    ...headFields,
    organizations: z.array(organizationSchema).describe('Who runs the services.'),
    services: z.array(serviceSchema).describe('The services.'),
  })
  .meta({
    id: 'directory',
    title: 'Service directory',
    description: 'One directory: its head, who runs the services, and the services.',
  });

/** A whole directory as one document, as `readDirectory` gives it. Its fields: docs/fields.md#directory. */
export type Directory = z.infer<typeof directorySchema>;
/** Whom to call when a life is in danger; shown before everything else. Its fields: docs/fields.md#emergency-contact. */
export type EmergencyContact = z.infer<typeof emergencyContactSchema>;
/** A public holiday: a local date, YYYY-MM-DD, and its name. Its fields: docs/fields.md#public-holiday. */
export type PublicHoliday = NonNullable<Directory['publicHolidays']>[number];
