import { expect, test } from 'vitest';
import { completeHead, GIVEN_FIELDS } from './complete-head.ts';

const given = {
  name: 'Hjelp i Vestbyen',
  publisher: 'Vestbyen kommune',
  license: 'CC-BY-4.0',
  country: 'NO',
  timeZone: 'Europe/Oslo',
  language: 'nb',
};

test('what was given fills what is missing, and the id comes from the name', () => {
  const { directory, missing, unused } = completeHead(
    { services: [], organizations: [] },
    given,
    '2026-06-15',
  );
  expect(directory).toEqual({
    kind: 'service-directory',
    schemaVersion: '1.1',
    id: 'hjelp-i-vestbyen',
    name: 'Hjelp i Vestbyen',
    publisher: { name: 'Vestbyen kommune' },
    license: 'CC-BY-4.0',
    country: 'NO',
    timeZone: 'Europe/Oslo',
    languages: ['nb'],
    updatedOn: '2026-06-15',
    organizations: [],
    services: [],
  });
  expect(Object.keys(directory).at(-1)).toBe('services');
  expect([missing, unused]).toEqual([[], []]);
});

test('nothing is made up: what nobody said is missing, and told', () => {
  const { directory, missing } = completeHead({ services: [] }, {});
  expect(directory).toEqual({ kind: 'service-directory', schemaVersion: '1.1', services: [] });
  expect(missing).toEqual(GIVEN_FIELDS);
});

test('what the source says stays, and what was given in vain is told', () => {
  const draft = {
    schemaVersion: '1.0',
    id: 'x',
    name: { nb: 'Hjelp i Vestbyen' },
    publisher: { name: 'Vestbyen kommune', url: 'https://example.org' },
    country: 'SE',
    languages: ['nb', 'en'],
  };
  const { directory, missing, unused } = completeHead(draft, given);
  expect(directory).toMatchObject(draft);
  expect(unused).toEqual(['country']);
  expect(missing).toEqual([]);
});

test('a field that is there and empty counts as missing', () => {
  expect(completeHead({ license: '', languages: [], timeZone: null }, {}).missing).toEqual(GIVEN_FIELDS);
});

test('a name in a script without Latin letters makes no id', () => {
  expect(completeHead({ name: 'سلام' }, {}).missing).toContain('id');
});
