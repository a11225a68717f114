import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ToldPlaces } from './told-places.ts';

describe('told places', () => {
  test('are found as steps and as a JSON Pointer', () => {
    const told = new ToldPlaces();
    told.mark('services', 3, 'locations/0/visibility', 'schema/missing-field');
    expect(told.has('schema/missing-field', ['services', 3, 'locations', 0, 'visibility'])).toBe(true);
    expect(told.has('schema/missing-field', '/services/3/locations/0/visibility')).toBe(true);
  });

  test.each([
    ['another code', 'condition/no-source', 'services/3/needs'],
    ['another list', 'schema/missing-field', 'organizations/3/needs'],
    ['another place', 'schema/missing-field', 'services/3/name'],
    ['the record itself', 'schema/missing-field', 'services/3'],
    ['a place inside', 'schema/missing-field', 'services/3/needs/0'],
    ['an index written otherwise', 'schema/missing-field', 'services/03/needs'],
    ['no index', 'schema/missing-field', 'services//needs'],
  ])('are not %s', (_, code, path) => {
    const told = new ToldPlaces();
    told.mark('services', 0, 'needs', 'schema/missing-field');
    told.mark('services', 3, 'needs', 'schema/missing-field');
    expect(told.has(code, path)).toBe(false);
  });

  test('are those that were marked, whatever rows lie between', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(60)), (marked) => {
        const told = new ToldPlaces();
        for (const index of marked.sort((left, right) => left - right)) {
          told.mark('services', index, 'needs', 'schema/missing-field');
          told.mark('services', index, 'needs', 'schema/missing-field');
        }
        for (let index = 0; index <= 61; index++)
          expect(told.has('schema/missing-field', ['services', index, 'needs'])).toBe(marked.includes(index));
      }),
    );
  });
});
