import type { Directory, Location, Service } from '@service-directory/schema';

/** A service with no more than it must have, and what is given. */
export const makeService = (fields: Partial<Service> = {}): Service => ({
  id: 'havna',
  organizationIds: ['stiftelsen'],
  name: 'Havna',
  summary: 'Gratis mat.',
  needs: ['food'],
  access: { residenceStatus: 'unconfirmed' },
  sources: [],
  verification: { method: 'website', confidence: 'medium', lastVerifiedOn: '2026-01-01' },
  ...fields,
});

/** A public house with a point at its door, and what is given. */
export const makeLocation = (fields: Partial<Location> = {}): Location => ({
  id: 'house',
  visibility: 'public',
  position: { latitude: 59.9, longitude: 10.7, precision: 'entrance' },
  ...fields,
});

/** A directory of these services, and what is given. */
export const makeDirectory = (services: Service[], fields: Partial<Directory> = {}): Directory => ({
  kind: 'service-directory',
  schemaVersion: '1.1',
  id: 'example',
  name: 'Eksempel',
  publisher: { name: 'Foreningen' },
  license: 'CC-BY-4.0',
  country: 'NO',
  timeZone: 'Europe/Oslo',
  languages: ['nb', 'en'],
  updatedOn: '2026-01-01',
  organizations: [{ id: 'stiftelsen', name: 'Stiftelsen Havna', type: 'charity' }],
  services,
  ...fields,
});
