import { forEachEntity } from '../draft/all-entities.ts';
import type { FieldMapping } from '../field-map.ts';

/** Where whole records stand. */
const RECORD = 'serviceDirectory';

const both = (field: string, there: readonly string[], note?: string): FieldMapping => ({
  field,
  there: [RECORD, ...there],
  direction: 'both',
  ...(note === undefined ? {} : { note }),
});

const SECRET = 'Not of a place that is not public.';

/** Fields that also stand in the properties, or not in the record. */
const NAMED: readonly FieldMapping[] = [
  both('Directory.organizations', ['operator']),
  both('Directory.services', ['features']),
  both('Organization.name', ['operator']),
  both('Service.id', ['id', 'serviceId']),
  both('Service.organizationIds', ['operator']),
  both('Service.name', ['name']),
  both('Service.summary', ['description']),
  both('Service.status', ['status']),
  both('Service.needs', ['needs'], 'Read from `amenity`, `social_facility` and the like in files of others.'),
  both('Service.locations', ['features']),
  both('Service.contacts', ['phone', 'email', 'website']),
  both(
    'Service.openingHours',
    ['opening_hours'],
    'In the properties only when text says the same at every minute.',
  ),
  both('Service.verification', ['lastVerifiedOn']),
  { field: 'Service.internal', there: [], direction: 'out', note: 'Never leaves.' },
  both('Location.id', ['id', 'locationId']),
  both('Location.kind', ['kind']),
  both('Location.visibility', ['visibility']),
  both('Location.address', ['addr:*'], SECRET),
  both('Location.position', ['geometry'], SECRET),
  both('Location.area', [], 'Not of a confidential place.'),
  both('Location.directions', [], SECRET),
  both('Location.stops', ['geometry'], SECRET),
  both('Location.accessibility', ['wheelchair']),
  both('Location.surroundings', [], SECRET),
  both('Location.openingHours', ['opening_hours']),
  both('Address.street', ['addr:street'], SECRET),
  both('Address.postalCode', ['addr:postcode'], SECRET),
  both('Address.locality', ['addr:city']),
  both('Address.region', ['addr:state']),
  both('Address.country', ['addr:country']),
  both('Position.latitude', ['geometry.coordinates']),
  both('Position.longitude', ['geometry.coordinates']),
  both('Position.precision', ['precision', 'approximate'], 'As fine as a town when nobody says.'),
  both('Accessibility.wheelchair', ['wheelchair']),
  both('Contact.value', ['phone', 'email', 'website']),
  both('Verification.lastVerifiedOn', ['lastVerifiedOn']),
];

/** What stands for our fields in GeoJSON: all of them in a foreign member, some in the properties too. */
export const GEOJSON_FIELDS: readonly FieldMapping[] = [...NAMED, ...forEachEntity([RECORD])];
