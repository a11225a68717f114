import type { Entities } from './entities.ts';
import type { FieldNotes } from './notes.ts';

/** Notes on a postal address. */
export const address: FieldNotes<Entities['address']> = {
  street: {
    example: 'Oppdiktet gate 12',
    hsds: ['address.address_1'],
    schemaOrg: ['schema:PostalAddress.streetAddress'],
    osm: ['addr:street', 'addr:housenumber'],
    differs: 'Street and number in one, in the order that locals write; OpenStreetMap has a key for each.',
  },
  postalCode: {
    example: '0000',
    hsds: ['address.postal_code'],
    schemaOrg: ['schema:PostalAddress.postalCode'],
    osm: ['addr:postcode'],
  },
  locality: {
    example: 'Fjellby',
    hsds: ['address.city'],
    schemaOrg: ['schema:PostalAddress.addressLocality'],
    osm: ['addr:city'],
  },
  region: {
    example: 'Østfjell',
    hsds: ['address.region', 'address.state_province'],
    schemaOrg: ['schema:PostalAddress.addressRegion'],
    osm: ['addr:state'],
    differs: 'One field where HSDS has two.',
  },
  country: {
    example: 'NO',
    unit: 'ISO 3166-1 alpha-2',
    hsds: ['address.country'],
    schemaOrg: ['schema:PostalAddress.addressCountry'],
    osm: ['addr:country'],
    differs: 'That of the directory when left out.',
  },
};

/** Notes on a point on the map. */
export const position: FieldNotes<Entities['position']> = {
  latitude: {
    example: 59.9127,
    unit: 'degrees, WGS84',
    hsds: ['location.latitude'],
    schemaOrg: ['schema:GeoCoordinates.latitude'],
  },
  longitude: {
    example: 10.7461,
    unit: 'degrees, WGS84',
    hsds: ['location.longitude'],
    schemaOrg: ['schema:GeoCoordinates.longitude'],
  },
  precision: {
    example: 'entrance',
    schemaOrg: ['schema:GeoCircle.geoRadius'],
    differs:
      'A word for what the point stands for, so that a map neither leads to a wrong door nor betrays a right one; a radius would claim a measure that nobody took.',
  },
};
