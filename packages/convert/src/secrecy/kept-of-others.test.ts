import type { Directory, Service } from '@service-directory/schema';
import { describe, expect, test } from 'vitest';
import { makeDirectory, makeLocation, makeService } from '../draft/testing/make.ts';
import { toGeoJson } from '../geojson/to-geojson.ts';
import { toHsds } from '../hsds/to-hsds.ts';
import { toNdjson } from '../ndjson/to-ndjson.ts';
import { toOsm } from '../osm/to-osm.ts';
import { toSchemaOrg } from '../schema-org/to-schema-org.ts';
import { toSpreadsheet } from '../spreadsheet/write/to-spreadsheet.ts';
import { withoutSecretPlaces } from '../formats/without-secret-places.ts';

const WRITERS: Record<string, (directory: Directory) => { output: unknown; losses: unknown }> = {
  toGeoJson,
  toSchemaOrg,
  toHsds,
  toNdjson,
  toSpreadsheet: (directory) => toSpreadsheet(directory, { shape: 'full', language: 'nb' }),
  withoutSecretPlaces,
};
const house = { addresses: [{ address_1: 'Skjulgata 3' }] };
const withKept = (more: Partial<Service>, extensions: object) =>
  makeDirectory([
    makeService({
      locations: [{ id: 'l', visibility: 'confidential' }],
      ...more,
      extensions,
    } as Partial<Service>),
  ]);

/** The cells of a workbook are made when they are asked for. */
const textOf = (output: unknown): string => {
  const sheets = (output as { sheets?: Iterable<{ rows: Iterable<unknown> }> } | null)?.sheets;
  return JSON.stringify(sheets === undefined ? output : [...sheets].map(({ rows }) => [...rows]));
};

describe.each(Object.entries(WRITERS))('%s', (_name, write) => {
  test.each([
    ['by its id', {}, { 'hsds:locations': { l: house } }],
    ['by an id that no place has', {}, { 'hsds:locations': { gone: house } }],
    ['at the service there', {}, { 'hsds:service_at_locations': { L: house } }],
    ['among those of its organization', {}, { 'hsds:organization': { locations: [{ id: 'l', ...house }] } }],
    ['in a word of its own', { locations: [] }, { 'hsds:old': { ...house, name: 'Hemmelig adresse' } }],
  ])('passes on nothing that was kept of a secret place, %s, and tells it', (_, more, extensions) => {
    const { output, losses } = write(withKept(more, extensions));
    expect(textOf(output)).not.toContain('Skjulgata');
    expect(losses).not.toEqual([]);
  });

  test('passes on what was kept of a public place beside it', () => {
    const locations = [makeLocation({ id: 'open' }), { id: 'l', visibility: 'confidential' as const }];
    const { output } = write(withKept({ locations }, { 'hsds:locations': { open: { url: 'https://open.example/' } } })); // prettier-ignore
    expect(textOf(output)).toContain('open.example');
  });
});

test('the map has no word for what is kept of others, public or not', () => {
  const { output } = toOsm(
    withKept({ locations: [makeLocation({ id: 'l' })] }, { 'hsds:locations': { l: house } }),
  );
  expect(textOf(output)).toContain('"lat"');
  expect(textOf(output)).not.toContain('Skjulgata');
});

test('toNdjson writes no address of a secret place', () => {
  const location = { id: 'l', visibility: 'confidential', address: { street: 'Skjulgata 3' } };
  const { output, losses } = toNdjson(makeDirectory([makeService({ locations: [location as never] })]));
  expect(output).not.toContain('Skjulgata');
  expect(losses).toEqual([{ path: '/services/0/locations/0/address', reason: 'ndjson/secret-place' }]);
});
