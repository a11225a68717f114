import { isData } from '../data.ts';
import type { RecordKind } from '../rule.ts';
import { TRANSLATED_HOLIDAYS } from './example-holidays.ts';

/** The day on which the examples are judged. */
export const EXAMPLE_TODAY = '2026-06-15';

/** A whole, plain directory that raises nothing; every name and number in it is invented. */
const plainDirectory = {
  kind: 'service-directory',
  schemaVersion: '1.0',
  id: 'example',
  name: 'Eksempelkatalogen',
  publisher: {
    name: 'Eksempelforeningen',
    url: 'https://example.org',
    reportUrl: 'https://example.org/feil',
  },
  license: 'CC-BY-4.0',
  country: 'NO',
  timeZone: 'Europe/Oslo',
  languages: ['nb', 'en'],
  updatedOn: '2026-06-01',
  publicHolidays: TRANSLATED_HOLIDAYS,
  emergencyContacts: [
    {
      label: { nb: 'Ambulanse', en: 'Ambulance' },
      contacts: [{ channel: 'phone', value: { shortCode: '113', country: 'NO' } }],
    },
  ],
};

const plainOrganization = {
  id: 'eksempelforeningen',
  name: 'Eksempelforeningen',
  url: 'https://example.org',
};

export const plainLocation = {
  id: 'huset',
  visibility: 'public',
  address: { street: 'Prøvegata 1', postalCode: '0179', locality: 'Oslo' },
};

const plainContact = { channel: 'phone', value: '+4722990000', printed: '22 99 00 00' };

const plainSource = {
  id: 'nettsiden',
  url: 'https://example.org/helsehjelp',
  retrievedOn: '2026-05-20',
  supports: ['access'],
};

export const plainService = {
  id: 'helsehjelpen',
  organizationIds: ['eksempelforeningen'],
  name: 'Helsehjelpen',
  summary: { nb: 'Gratis hjelp fra sykepleier.', en: 'Free help from a nurse.' },
  needs: ['general-health'],
  access: { residenceStatus: { value: 'not-asked', basis: 'stated', sourceIds: ['nettsiden'] } },
  contacts: [plainContact],
  sources: [plainSource],
  verification: { lastVerifiedOn: '2026-05-20', method: 'website', confidence: 'medium' },
};

/** Lays an example over a plain record: its fields win, and a field that is `undefined` is taken away. */
const over = (plain: object, example: unknown): unknown =>
  isData(example)
    ? Object.fromEntries(Object.entries({ ...plain, ...example }).filter(([, value]) => value !== undefined))
    : example;

/** A whole directory in which an example stands, for the tests and for a catalogue that wants to run it. */
export function exampleDirectory(kind: RecordKind, example: unknown): unknown {
  const withService = (changes: object) => ({
    ...plainDirectory,
    organizations: [plainOrganization],
    services: [over(plainService, changes)],
  });
  switch (kind) {
    case 'directory':
      return over(
        { ...plainDirectory, organizations: [plainOrganization], services: [plainService] },
        example,
      );
    case 'organization':
      return {
        ...plainDirectory,
        organizations: [over(plainOrganization, example)],
        services: [plainService],
      };
    case 'service':
      return isData(example)
        ? withService(example)
        : { ...plainDirectory, organizations: [plainOrganization], services: [example] };
    case 'location':
      return withService({ locations: [over(plainLocation, example)] });
    case 'contact':
      return withService({ contacts: [over(plainContact, example)] });
    case 'opening-hours':
      return withService({ openingHours: example });
    case 'source':
      return withService({ sources: [over(plainSource, example)] });
    case 'text':
    case 'string':
      return withService({ description: example });
  }
}
