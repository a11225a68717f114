import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDirectory } from '../../../schema/test/arbitraries/index.ts';
import { norway } from '../draft/testing/norway.ts';
import { fromOsm } from './from-osm.ts';
import { OSM_LOSSES } from './losses.ts';
import { toOsm } from './to-osm.ts';

describe('any directory', () => {
  test('gives nodes of public places with fine points alone, short tags, and a known reason for all else', () => {
    fc.assert(
      fc.property(arbitraryDirectory, (directory) => {
        const { output, losses } = toOsm(directory);
        for (const { lat, lon, tags } of output.elements) {
          // Several places may have the same point: one of them must be fit for the map.
          const isFit = directory.services
            .flatMap(({ locations }) => locations ?? [])
            .some(
              ({ visibility, position }) =>
                visibility === 'public' &&
                (position?.precision === 'entrance' || position?.precision === 'building') &&
                position.latitude === lat &&
                position.longitude === lon,
            );
          expect(isFit).toBe(true);
          for (const value of Object.values(tags)) expect([...value].length).toBeLessThanOrEqual(255);
        }
        expect(losses.every(({ reason }) => reason in OSM_LOSSES)).toBe(true);
        expect(fromOsm(output).output.services).toHaveLength(output.elements.length);
      }),
      { numRuns: 100 },
    );
  });

  test('says of every field of a service without a node that it is lost', () => {
    fc.assert(
      fc.property(arbitraryDirectory, (directory) => {
        const { output, losses } = toOsm({
          ...directory,
          services: directory.services.map((service) => ({ ...service, locations: [] })),
        });
        expect(output.elements).toEqual([]);
        const paths = losses.map(({ path }) => path);
        for (const list of ['services', 'organizations'] as const)
          directory[list].forEach((_, index) => expect(paths).toContain(`/${list}/${index}`));
      }),
      { numRuns: 20 },
    );
  });
});

test('of the Norwegian directory nothing is fine enough for the map, and each record says why', () => {
  const directory = norway();
  const { output, losses } = toOsm(directory, { today: directory.updatedOn });
  expect(output.elements).toEqual([]);
  expect(fromOsm(output)).toMatchObject({ output: { services: [], organizations: [] }, losses: [] });
  expect([...new Set(losses.map(({ reason }) => reason))].sort()).toEqual([
    'osm/internal',
    'osm/no-place',
    'osm/no-tag',
    'osm/refuge',
  ]);
});
