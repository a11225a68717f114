import type { Directory, Service } from '@service-directory/schema';

/** An invented service with what HSDS can say, and with what it cannot. */
export const fullService: Service = {
  id: 'havna-health',
  organizationIds: ['havna', 'fjellby'],
  name: { nb: 'Havna helse', en: 'Havna health' },
  summary: { nb: 'Gratis test.', en: 'Free tests.' },
  description: 'En sykepleier og en lege.',
  status: 'temporarily-closed',
  alert: { text: 'Ny inngang.', from: '2026-09-15' },
  needs: ['sexual-health-testing', 'example:sauna'],
  audience: [{ group: 'people-who-sell-sex', welcome: 'mainly' }],
  access: {
    residenceStatus: { value: 'not-asked', basis: 'stated', note: 'Gjelder alle.', sourceIds: ['site'] },
    identification: { value: 'official-document', basis: 'reported', sourceIds: ['site'] },
    cost: { value: 'free', basis: 'stated', sourceIds: ['site'] },
    entry: ['walk-in', { value: 'queue-ticket', basis: 'stated' }],
    police: 'unconfirmed',
    eligibility: 'Du må være edru.',
  },
  languages: [
    { code: 'nb', mode: 'staff' },
    { code: 'ro', mode: 'interpreter' },
  ],
  contacts: [
    { channel: 'phone', value: '+4710000001', printed: '10 00 00 01', label: 'Vakt', languages: ['en'] },
    { channel: 'whatsapp', value: '+4710000002', numberShown: 'yes' },
    { channel: 'web', value: 'https://example.org/havna', label: { nb: 'Nettsted', en: 'Site' } },
    { channel: 'email', value: 'havna@example.org' },
  ],
  openingHours: {
    periods: [
      { days: ['mo', 'we'], opens: '10:00', closes: '15:30', lastEntry: '15:00', label: 'Lege' },
      { days: ['tu'], opens: '22:00', closes: '02:00', nthOfMonth: [1, -1] },
    ],
    exceptions: [{ from: '2026-12-24', through: '2027-01-01', closed: true, note: 'Jul' }],
    publicHolidays: 'closed',
  },
  locations: [
    {
      id: 'house',
      visibility: 'public',
      address: { street: 'Oppdiktet gate 12', postalCode: '0000', locality: 'Fjellby' },
      position: { latitude: 59.9127, longitude: 10.7461, precision: 'entrance' },
      directions: 'Ring på den blå døra.',
    },
    {
      id: 'bus',
      visibility: 'public',
      kind: 'mobile',
      stops: [{ name: 'Torget', position: { latitude: 59.9, longitude: 10.7, precision: 'street' } }],
    },
  ],
  serviceArea: { scope: 'regional', regions: ['Fjellby'] },
  canAskFor: ['interpreter'],
  notOffered: 'Ingen tannlege.',
  sources: [{ id: 'site', url: 'https://example.org/', retrievedOn: '2026-09-01', supports: ['access'] }],
  verification: { lastVerifiedOn: '2026-09-01', method: 'phone', confidence: 'high' },
  extensions: { 'osm:id': 'node/1' },
};

/** A directory with it. */
export const directoryWith = (...services: Service[]): Directory => ({
  kind: 'service-directory',
  schemaVersion: '1.1',
  id: 'example',
  name: { nb: 'Eksempel', en: 'Example' },
  publisher: { name: 'Foreningen Eksempel' },
  license: 'CC0-1.0',
  country: 'NO',
  timeZone: 'Europe/Oslo',
  languages: ['nb', 'en'],
  updatedOn: '2026-11-01',
  codes: [{ list: 'needs', code: 'example:sauna', label: 'Badstue', broader: 'shower-laundry' }],
  organizations: [
    { id: 'fjellby', name: 'Fjellby kommune', type: 'public' },
    { id: 'havna', name: 'Stiftelsen Havna', identifiers: [{ scheme: 'NO-BRC', value: '999999999' }] },
    { id: 'alene', name: 'Uten tjenester' },
  ],
  services,
});
