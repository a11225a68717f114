import type { Entities } from './entities.ts';
import type { FieldNotes } from './notes.ts';

/** Notes on a way to reach a service. */
export const contact: FieldNotes<Entities['contact']> = {
  channel: {
    example: 'phone',
    hsds: ['phone.type'],
    schemaOrg: [
      'schema:ServiceChannel.servicePhone',
      'schema:ServiceChannel.serviceSmsNumber',
      'schema:ServiceChannel.serviceUrl',
    ],
    osm: ['contact:*'],
    differs:
      'One list for calls, messages, mail and links; the types of HSDS are those of telephones (RFC 6350).',
  },
  value: {
    example: '+4710000001',
    unit: 'E.164 for phones',
    hsds: ['phone.number', 'service.email', 'url.url'],
    schemaOrg: ['schema:ContactPoint.telephone', 'schema:ContactPoint.email', 'schema:ContactPoint.url'],
    osm: ['phone', 'email', 'website', 'contact:*'],
    differs: 'One form that a phone can dial from abroad too; elsewhere a number is written as one likes.',
  },
  printed: {
    example: '10 00 00 01',
    hsds: ['phone.number'],
    schemaOrg: ['schema:ContactPoint.telephone'],
    differs: 'The form that people read, beside the one that a phone dials.',
  },
  label: {
    example: { nb: 'Vakttelefon', en: 'On-call line' },
    hsds: ['contact.name', 'url.label'],
    schemaOrg: ['schema:ContactPoint.name'],
    differs: 'The name of a line, never of a person, which that of an HSDS contact can be.',
  },
  purpose: {
    example: { nb: 'Etter klokka 15', en: 'After 15:00' },
    hsds: ['phone.description'],
    schemaOrg: ['schema:ContactPoint.contactType'],
    differs: 'Short enough to stand on the button; anything longer goes into the note.',
  },
  languages: {
    example: ['nb', 'en'],
    unit: 'BCP 47',
    hsds: ['phone.languages'],
    schemaOrg: ['schema:ContactPoint.availableLanguage'],
    differs: 'Codes alone; HSDS has a record for each language.',
  },
  openingHours: {
    example: { always: true },
    schemaOrg: ['schema:ContactPoint.hoursAvailable'],
    differs: 'A line can be answered when the door is shut; HSDS has no hours of a phone.',
  },
  cost: {
    example: 'free',
    schemaOrg: ['schema:ContactPoint.contactOption'],
    differs:
      'From free to dearer than usual, and «not known»; of this schema.org has toll-free alone, HSDS nothing.',
  },
  numberShown: {
    example: 'no',
    differs:
      'Whoever writes from a phone must know whether that gives away a number; none of the three standards has it.',
  },
  note: {
    example: { nb: 'Trykk 2 for engelsk.', en: 'Press 2 for English.' },
    hsds: ['phone.description'],
    schemaOrg: ['schema:ContactPoint.description'],
  },
};

/** Notes on a number that works inside one country. */
export const shortNumber: FieldNotes<Entities['shortNumber']> = {
  shortCode: {
    example: '116006',
    hsds: ['phone.number'],
    schemaOrg: ['schema:ContactPoint.telephone'],
    osm: ['phone'],
    differs: 'Digits alone, so that nothing but a number is dialled.',
  },
  country: {
    example: 'NO',
    unit: 'ISO 3166-1 alpha-2',
    schemaOrg: ['schema:ContactPoint.areaServed'],
    differs: 'Where the number can be dialled: from abroad it reaches nobody, or somebody else.',
  },
};
