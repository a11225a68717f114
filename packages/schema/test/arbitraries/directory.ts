import fc from 'fast-check';
import { AUDIENCE } from '../../src/codes/audience.ts';
import { NEEDS } from '../../src/codes/needs.ts';
import { SCHEMA_VERSIONS } from '../../src/codes/schema-version.ts';
import type { CodeDefinition } from '../../src/entities/code-definition.ts';
import type { Directory } from '../../src/entities/directory.ts';
import { completeReferences } from './complete-references.ts';
import { arbitraryContact } from './contact.ts';
import { arbitraryCountry, arbitraryDate, arbitraryEmail, arbitraryId, arbitraryTimeZone, arbitraryWebAddress, OWN_GROUPS, OWN_NEEDS } from './formats.ts'; // prettier-ignore
import { arbitraryOrganization } from './organization.ts';
import { arbitraryList, arbitraryRecord, arbitraryRecords } from './record.ts';
import { arbitraryService } from './service.ts';
import { arbitraryLongText, arbitraryText, arbitraryWords, LANGUAGES } from './text.ts';

export const arbitraryCodeDefinition: fc.Arbitrary<CodeDefinition> = fc.oneof(
  arbitraryRecord(
    {
      list: fc.constant('needs' as const),
      code: fc.constantFrom(...OWN_NEEDS),
      label: arbitraryText,
      broader: fc.constantFrom(...NEEDS),
    },
    { explanation: arbitraryText },
  ),
  arbitraryRecord(
    {
      list: fc.constant('audience' as const),
      code: fc.constantFrom(...OWN_GROUPS),
      label: arbitraryText,
      broader: fc.constantFrom(...AUDIENCE),
    },
    { explanation: arbitraryText },
  ),
);

const required = {
  kind: fc.constant('service-directory' as const),
  schemaVersion: fc.constantFrom(...SCHEMA_VERSIONS),
  id: arbitraryId,
  name: arbitraryText,
  publisher: arbitraryRecord(
    { name: arbitraryText },
    { url: arbitraryWebAddress, email: arbitraryEmail, reportUrl: arbitraryWebAddress },
  ),
  license: fc.oneof(fc.constant('CC-BY-4.0'), arbitraryWords(300)),
  country: arbitraryCountry,
  timeZone: arbitraryTimeZone,
  languages: fc.shuffledSubarray(LANGUAGES.slice(1)).map((others) => [LANGUAGES[0], ...others] as string[]),
  updatedOn: arbitraryDate,
};

const optional = {
  description: arbitraryLongText,
  publicHolidays: arbitraryList(arbitraryRecord({ date: arbitraryDate, name: arbitraryText })),
  codes: fc.uniqueArray(arbitraryCodeDefinition, { selector: ({ code }) => code, maxLength: 3 }),
  emergencyContacts: arbitraryList(
    arbitraryRecord(
      { label: arbitraryText, contacts: arbitraryList(arbitraryContact, 1) },
      { note: arbitraryText },
    ),
  ),
};

/** What is said once for a directory; it may declare codes that nobody uses. */
export const arbitraryDirectoryHead: fc.Arbitrary<Omit<Directory, 'organizations' | 'services'>> =
  arbitraryRecord(required, optional);

/** A directory without duplicate ids, in which every record and code that is named exists. */
export const arbitraryDirectory: fc.Arbitrary<Directory> = arbitraryRecord(
  {
    ...required,
    organizations: arbitraryRecords(arbitraryOrganization),
    services: arbitraryRecords(arbitraryService),
  },
  optional,
).map(completeReferences);
