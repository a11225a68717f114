import type { DirectoryInput, ServiceInput } from './fixtures.ts';

/**
 * Two small invented directories of other countries, to be shown beside the first. Nobody and nothing in them exists: the
 * sites are under `example.org`, the Swedish numbers are of those kept for films and books, the Spanish ones begin with 0
 * and cannot be dialled. Only the numbers for danger are those of the countries.
 */

type Json = Record<string, unknown>;

const CHECKED = '2026-02-01';
const EVERY_DAY = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const stated = (value: string): Json => ({ value, basis: 'stated', sourceIds: ['page'] });
const hours = (opens: string, closes: string): Json => ({
  periods: [{ days: EVERY_DAY, opens, closes }],
  publicHolidays: 'open',
});

/** A service of a list, with its own page as its source. */
const service = (id: string, own: string, name: Json, summary: Json, more: Json): ServiceInput => ({
  id,
  organizationIds: ['sample'],
  name,
  summary,
  needs: ['rights-information'],
  access: { residenceStatus: stated('not-asked'), cost: stated('free') },
  sources: [
    {
      id: 'page',
      url: `https://${own}.example.org/${id}`,
      retrievedOn: CHECKED,
      supports: ['access', 'openingHours'],
    },
  ],
  verification: { lastVerifiedOn: CHECKED, method: 'website', confidence: 'medium' },
  ...more,
});

/** Sweden, in Swedish and English. It has a code of its own, and a service with the id of one in the first directory. */
export const makeSwedishSample = (): DirectoryInput => ({
  kind: 'service-directory',
  schemaVersion: '1.0',
  id: 'sverige',
  name: { sv: 'Exempellistan', en: 'The sample list of Sweden' },
  publisher: {
    name: 'Exempelföreningen',
    url: 'https://sverige.example.org/',
    email: 'fel@sverige.example.org',
  },
  license: 'CC-BY-4.0',
  country: 'SE',
  timeZone: 'Europe/Stockholm',
  languages: ['sv', 'en'],
  updatedOn: '2026-03-01',
  codes: [
    {
      list: 'needs',
      code: 'sverige:bastu',
      label: { sv: 'Bastu', en: 'Sauna' },
      broader: 'shower-laundry',
    },
  ],
  emergencyContacts: [
    {
      label: { sv: 'Alla nödlägen', en: 'All emergencies' },
      contacts: [{ channel: 'phone', value: { shortCode: '112', country: 'SE' } }],
    },
  ],
  organizations: [{ id: 'sample', name: 'Exempelföreningen', type: 'charity' }],
  services: [
    service(
      'open-door',
      'sverige',
      { sv: 'Öppen dörr', en: 'Open House Stockholm' },
      { sv: 'Mat och vila.', en: 'Food and rest.' },
      {
        needs: ['food', 'sverige:bastu'],
        contacts: [{ channel: 'phone', value: '+46846500401', printed: '08-465 004 01' }],
        locations: [
          {
            id: 'place',
            visibility: 'public',
            address: { street: 'Påhittade gatan 1', locality: 'Stockholm' },
            position: { latitude: 59.3293, longitude: 18.0686, precision: 'building' },
          },
        ],
        openingHours: hours('09:00', '17:00'),
      },
    ),
    service(
      'linje',
      'sverige',
      { sv: 'Linjen', en: 'The Line' },
      { sv: 'Ring oss från hela landet.', en: 'Call from the whole country.' },
      {
        needs: ['crisis-line'],
        contacts: [{ channel: 'phone', value: '+46846500402', printed: '08-465 004 02' }],
        openingHours: { always: true },
        serviceArea: { scope: 'national' },
      },
    ),
    service(
      'dold',
      'sverige',
      { sv: 'Skyddat boende', en: 'Safe House' },
      { sv: 'Ring för att få veta hur du kommer dit.', en: 'Call to learn how to get there.' },
      {
        needs: ['crisis-shelter'],
        contacts: [{ channel: 'phone', value: '+46846500403', printed: '08-465 004 03' }],
        locations: [{ id: 'hus', visibility: 'confidential', area: { sv: 'Stockholm', en: 'Stockholm' } }],
      },
    ),
  ],
});

/** Spain, in Spanish and English, with a chat for people in any country. */
export const makeSpanishSample = (): DirectoryInput => ({
  kind: 'service-directory',
  schemaVersion: '1.0',
  id: 'espana',
  name: { es: 'Lista de ejemplo', en: 'The sample list of Spain' },
  publisher: {
    name: 'Asociación Ejemplo',
    url: 'https://espana.example.org/',
    reportUrl: 'https://espana.example.org/errores',
  },
  license: 'CC0-1.0',
  country: 'ES',
  timeZone: 'Europe/Madrid',
  languages: ['es', 'en'],
  updatedOn: '2026-02-20',
  emergencyContacts: [
    {
      label: { es: 'Todas las emergencias', en: 'All emergencies' },
      contacts: [{ channel: 'phone', value: { shortCode: '112', country: 'ES' } }],
    },
  ],
  organizations: [{ id: 'sample', name: 'Asociación Ejemplo', type: 'user-led' }],
  services: [
    service(
      'consulta',
      'espana',
      { es: 'Consulta inventada', en: 'Invented Clinic' },
      { es: 'Pruebas y tratamiento.', en: 'Tests and treatment.' },
      {
        needs: ['sexual-health-testing'],
        contacts: [{ channel: 'phone', value: '+34000000001', printed: '000 000 001' }],
        locations: [
          {
            id: 'sitio',
            visibility: 'public',
            address: { street: 'Calle Inventada 1', locality: 'Madrid' },
            position: { latitude: 40.4168, longitude: -3.7038, precision: 'locality' },
          },
        ],
        openingHours: hours('10:00', '20:00'),
      },
    ),
    service(
      'chat',
      'espana',
      { es: 'Chat para todos los países', en: 'Chat for all countries' },
      { es: 'Escribe desde donde estés.', en: 'Write from wherever you are.' },
      {
        needs: ['peer-support'],
        contacts: [{ channel: 'chat', value: 'https://espana.example.org/chat' }],
        openingHours: { always: true },
        serviceArea: { scope: 'international' },
      },
    ),
  ],
});
