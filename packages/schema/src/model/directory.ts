import type { Entities } from './entities.ts';
import type { FieldNotes } from './notes.ts';

/** Notes on the directory as a whole. */
export const directory: FieldNotes<Entities['directory']> = {
  kind: {
    example: 'service-directory',
    differs:
      'Shows from the file alone what it is; HSDS shows it by the name of a file or the address of an API.',
  },
  schemaVersion: {
    example: '1.1',
    schemaOrg: ['schema:Dataset.schemaVersion'],
    differs: 'The number of this data model, in the file itself; HSDS tells its version where an API begins.',
  },
  id: {
    example: 'example',
    schemaOrg: ['schema:Dataset.identifier'],
    differs:
      'A word that people can read; HSDS has no record of a data set, which is needed where several are shown together.',
  },
  name: { example: 'The example directory', schemaOrg: ['schema:Dataset.name'] },
  description: { example: 'Help for everybody in Fjellby.', schemaOrg: ['schema:Dataset.description'] },
  publisher: { example: { name: 'Example association' }, schemaOrg: ['schema:Dataset.publisher'] },
  license: {
    example: 'CC-BY-4.0',
    schemaOrg: ['schema:Dataset.license'],
    differs:
      'Required, and an SPDX id will do; the licenses of an HSDS service are something else, permits to operate.',
  },
  country: {
    example: 'NO',
    unit: 'ISO 3166-1 alpha-2',
    hsds: ['address.country'],
    schemaOrg: ['schema:Dataset.spatialCoverage'],
    differs:
      'Said once, as what holds unless a record says otherwise; HSDS repeats it in every address, and schema.org names the area as a place.',
  },
  timeZone: {
    example: 'Europe/Oslo',
    unit: 'name of the IANA time zone database',
    hsds: ['schedule.timezone'],
    schemaOrg: ['schema:Schedule.scheduleTimezone'],
    differs:
      'A name, once for all hours; the offset from UTC that HSDS has is wrong half of the year where clocks change.',
  },
  languages: {
    example: ['nb', 'en'],
    unit: 'BCP 47',
    schemaOrg: ['schema:Dataset.inLanguage'],
    differs: 'In order: the first is the source language, in which a text that is a bare string is written.',
  },
  updatedOn: {
    example: '2026-10-01',
    unit: 'YYYY-MM-DD',
    hsds: ['service.last_modified'],
    schemaOrg: ['schema:Dataset.dateModified'],
    differs: 'A day for the whole directory; HSDS dates each service, to the millisecond.',
  },
  publicHolidays: {
    example: [{ date: '2026-12-25', name: { nb: 'Første juledag', en: 'Christmas Day' } }],
    differs:
      'The days travel with the data, so that «open now» needs no other source; PublicHolidays of schema.org and PH of OpenStreetMap do not say which days they are.',
  },
  codes: {
    example: [
      {
        list: 'needs',
        code: 'example:sauna',
        label: { nb: 'Badstue', en: 'Sauna' },
        broader: 'shower-laundry',
      },
    ],
    hsds: ['attribute.taxonomy_term'],
    schemaOrg: ['schema:DefinedTermSet.hasDefinedTerm'],
    differs:
      'A few codes besides those of the standard, each below one of them; HSDS has no codes of its own, so that two publishers may share none.',
  },
  emergencyContacts: {
    example: [
      { label: 'Ambulance', contacts: [{ channel: 'phone', value: { shortCode: '113', country: 'NO' } }] },
    ],
    differs:
      'Numbers for when a life is in danger belong to a country; HSDS and schema.org tie a contact to a service, a place or an organisation.',
  },
  organizations: {
    example: [{ id: 'havna', name: 'Stiftelsen Havna' }],
    hsds: ['service.organization'],
    schemaOrg: ['schema:Service.provider'],
    differs: 'A list of their own, each written once; the full form of HSDS repeats them in every service.',
  },
  services: {
    example: [
      {
        id: 'havna-health',
        organizationIds: ['havna'],
        name: 'Havna health',
        summary: 'Free tests. Everybody can come.',
        needs: ['sexual-health-testing'],
        access: { residenceStatus: 'unconfirmed' },
        sources: [],
        verification: { method: 'website', confidence: 'medium' },
      },
    ],
    differs:
      'One document holds them all and needs no server; HSDS has pages of an API or tables, schema.org a web page for each.',
  },
};
