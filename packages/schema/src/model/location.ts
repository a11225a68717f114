import type { Entities } from './entities.ts';
import type { FieldNotes } from './notes.ts';

/** Notes on where a service meets people. */
export const location: FieldNotes<Entities['location']> = {
  id: {
    example: 'house',
    hsds: ['location.id'],
    schemaOrg: ['schema:Place.identifier'],
    differs: 'A short word, unique within the service; HSDS asks for a UUID.',
  },
  name: {
    example: { nb: 'Det gule huset', en: 'The yellow house' },
    hsds: ['location.name'],
    schemaOrg: ['schema:Place.name'],
    osm: ['name'],
    differs: 'Left out when it is that of the service.',
  },
  kind: {
    example: 'physical',
    hsds: ['location.location_type'],
    schemaOrg: ['schema:Place', 'schema:VirtualLocation'],
    differs:
      'Tells a bus and work in the street from a house with a door; HSDS has physical, postal and virtual.',
  },
  visibility: {
    example: 'public',
    differs:
      'A secret address is not the same as an unknown one; none of the three standards can say so, and whoever cannot tell them apart will fill the gap.',
  },
  address: {
    example: { street: 'Oppdiktet gate 12', postalCode: '0000', locality: 'Fjellby' },
    hsds: ['location.addresses'],
    schemaOrg: ['schema:Place.address'],
    osm: ['addr:*'],
    differs: 'One, that of the door; HSDS has several, with postal ones among them.',
  },
  position: {
    example: { latitude: 59.9127, longitude: 10.7461, precision: 'entrance' },
    unit: 'degrees, WGS84',
    hsds: ['location.latitude', 'location.longitude'],
    schemaOrg: ['schema:Place.geo'],
    differs: 'Both numbers or neither, and always how fine the point is.',
  },
  area: {
    example: { nb: 'Fjellby sentrum', en: 'Fjellby centre' },
    hsds: ['location.description'],
    schemaOrg: ['schema:Place.containedInPlace'],
    differs: 'The wide area in words, for a place whose address is not told.',
  },
  directions: {
    example: { nb: 'Ring på ved den blå døra.', en: 'Ring at the blue door.' },
    hsds: ['location.description', 'location.transportation'],
    differs: 'The last metres to the door; the transportation of HSDS is how one travels there.',
  },
  stops: {
    example: [{ name: 'Torget', openingHours: { periods: [{ days: ['tu'], opens: '18:00' }] } }],
    differs:
      'A bus is one place that moves, with a time for each stop; in HSDS and schema.org it would be as many places.',
  },
  accessibility: {
    example: { wheelchair: 'limited', note: 'One step.' },
    hsds: ['location.accessibility'],
    schemaOrg: ['schema:Place.amenityFeature'],
    osm: ['wheelchair'],
    differs: 'The codes of OpenStreetMap, and a note; HSDS has free text.',
  },
  surroundings: {
    example: 'The police station is two streets away.',
    differs: 'What is near a door can be a reason not to go there; none of the three standards has it.',
  },
  openingHours: {
    example: { periods: [{ days: ['mo', 'we'], opens: '10:00', closes: '15:30' }] },
    hsds: ['service_at_location.schedules', 'location.schedules'],
    schemaOrg: ['schema:Place.openingHoursSpecification', 'schema:Place.specialOpeningHoursSpecification'],
    osm: ['opening_hours'],
    differs: 'Takes the place of the hours of the service where they differ.',
  },
};

/** Notes on a stop of a mobile service. */
export const stop: FieldNotes<Entities['stop']> = {
  name: {
    example: 'Torget',
    hsds: ['location.name'],
    schemaOrg: ['schema:Place.name'],
    osm: ['name'],
    differs: 'Of a stop, which is no place of its own here.',
  },
  position: {
    example: { latitude: 59.9, longitude: 10.7, precision: 'street' },
    unit: 'degrees, WGS84',
    hsds: ['location.latitude', 'location.longitude'],
    schemaOrg: ['schema:Place.geo'],
    differs: 'Always with how fine the point is.',
  },
  openingHours: {
    example: { periods: [{ days: ['tu'], opens: '18:00', closes: '20:00' }] },
    hsds: ['service_at_location.schedules'],
    schemaOrg: ['schema:Place.openingHoursSpecification'],
    osm: ['opening_hours'],
    differs: 'When the service is at this stop, not when something that stands there is open.',
  },
};

/** Notes on physical access. */
export const accessibility: FieldNotes<Entities['accessibility']> = {
  wheelchair: {
    example: 'limited',
    hsds: ['accessibility.description'],
    schemaOrg: ['schema:LocationFeatureSpecification.value'],
    osm: ['wheelchair'],
    differs: 'The codes of OpenStreetMap, and «not known»; HSDS has free text.',
  },
  note: {
    example: { nb: 'Ett trinn, ingen heis.', en: 'One step, no lift.' },
    hsds: ['accessibility.details'],
    schemaOrg: ['schema:LocationFeatureSpecification.description'],
    osm: ['wheelchair:description'],
  },
};
