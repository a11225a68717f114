import { expect, test } from 'vitest';
import { fromGeoJson } from '../geojson/from-geojson.ts';
import { fromNdjson } from '../ndjson/from-ndjson.ts';
import { fromOsm } from '../osm/from-osm.ts';
import { fromSchemaOrg } from '../schema-org/from-schema-org.ts';

/** So deep that a function that calls itself for each level runs out of stack. */
const DEPTH = 20_000;

const deepList = (): unknown => JSON.parse('['.repeat(DEPTH) + ']'.repeat(DEPTH));
const deepNode = (): unknown => JSON.parse('{"a":'.repeat(DEPTH) + '1' + '}'.repeat(DEPTH));
/** Cannot be made a string. */
const noString = { toString: 1, valueOf: 1 };

const VALUES: [string, () => unknown][] = [
  ['a list of lists of lists', deepList],
  ['a node in a node in a node', deepNode],
  ['something that cannot be made a string', () => noString],
  ['the name of a method', () => 'constructor'],
  ['the name of the prototype', () => '__proto__'],
];

/** Every place of a document where a program expects something simple. */
const KEYS = ['@id', '@type', '@context', '@graph', '@value', '@language', 'type', 'id', 'name', 'provider', 'address', 'geo', 'availableLanguage', 'availableChannel', 'areaServed', 'audience', 'amenityFeature', 'identifier', 'openingHours', 'hoursAvailable', 'serviceType', 'serviceDirectory', 'department', 'mainEntity', 'telephone', 'contactPoint']; // prettier-ignore

test.each(VALUES)('%s in place of anything throws nowhere', (_, make) => {
  const value = make();
  for (const key of KEYS) {
    const node = JSON.parse(`{"@type":"LocalBusiness","name":"A","telephone":"+4722990000"}`) as object;
    for (const type of ['LocalBusiness', 'Service', 'Organization', 'Dataset'])
      expect(fromSchemaOrg({ ...node, '@type': type, [key]: value }).losses).toBeDefined();
    const tags = { amenity: 'shower', [key]: value };
    const element = { type: 'node', id: 1, lat: 1, lon: 1, tags };
    expect(fromOsm({ osm3s: { timestamp_osm_base: value }, elements: [{ ...element, [key]: value }, element] })).toBeDefined(); // prettier-ignore
    const feature = { type: 'Feature', id: 'a', properties: { name: 'A', serviceId: 'a', [key]: value }, geometry: { type: 'Point', coordinates: [1, 2] } }; // prettier-ignore
    expect(fromGeoJson({ type: 'FeatureCollection', crs: value, features: [feature, { ...feature, [key]: value }] })).toBeDefined(); // prettier-ignore
  }
  expect(fromOsm(value)).toBeDefined();
  expect(fromGeoJson(value)).toBeDefined();
  expect(fromSchemaOrg(value)).toBeDefined();
});

test('lines that are as deep as that are records like others', () => {
  const { output } = fromNdjson(`{"id":"a","x":${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}}\n{"id":"b"}`);
  expect(output.services.map(({ id }) => id)).toEqual(['a', 'b']);
});
