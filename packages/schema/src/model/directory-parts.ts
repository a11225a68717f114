import type { Entities } from './entities.ts';
import type { FieldNotes } from './notes.ts';

/** Notes on who answers for the data. */
export const publisher: FieldNotes<Entities['publisher']> = {
  name: { example: 'Example association', schemaOrg: ['schema:Organization.name'] },
  url: { example: 'https://example.org/', schemaOrg: ['schema:Organization.url'] },
  email: {
    example: 'post@example.org',
    schemaOrg: ['schema:Organization.email'],
    differs: 'Nothing but a shared address may stand here; schema.org takes that of a person too.',
  },
  reportUrl: {
    example: 'https://example.org/report',
    differs:
      'Readers see an error first, so a page can offer them a form to tell it; correctionsPolicy of schema.org is a text about errors.',
  },
};

/** Notes on a public holiday. */
export const publicHoliday: FieldNotes<Entities['publicHoliday']> = {
  date: {
    example: '2026-12-25',
    unit: 'YYYY-MM-DD',
    differs:
      'A day of one year, because a name alone does not give the days that move with Easter or the moon.',
  },
  name: {
    example: { nb: 'Første juledag', en: 'Christmas Day' },
    differs: 'Tells a reader why the day is unlike others; HSDS and schema.org have no record of a holiday.',
  },
};

/** Notes on whom to call when a life is in danger. */
export const emergencyContact: FieldNotes<Entities['emergencyContact']> = {
  label: {
    example: { nb: 'Ambulanse', en: 'Ambulance' },
    hsds: ['contact.name'],
    schemaOrg: ['schema:ContactPoint.contactType'],
    differs: 'Which service answers; the name of an HSDS contact is often that of a person.',
  },
  contacts: {
    example: [{ channel: 'phone', value: { shortCode: '113', country: 'NO' }, printed: '113' }],
    hsds: ['contact.phones'],
    schemaOrg: ['schema:ContactPoint.telephone'],
    differs:
      'Writing too, for those who cannot speak, and short numbers with the country in which they work.',
  },
  note: {
    example: { nb: 'Gratis, også uten SIM-kort.', en: 'Free, also without a SIM card.' },
    hsds: ['phone.description'],
    schemaOrg: ['schema:ContactPoint.description'],
  },
};
