import { expect, test } from 'vitest';
import { validate } from '../../validate.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../example.ts';

const codes = (location: object) =>
  validate(exampleDirectory('location', location), { today: EXAMPLE_TODAY }).findings.map(
    ({ code, path }) => `${code} ${path.split('/').at(-1) ?? ''}`,
  );

test('each part that gives the place away is told once', () => {
  expect(
    codes({
      visibility: 'confidential',
      address: { locality: 'Oslo' },
      position: { latitude: 59.9, longitude: 10.7, precision: 'locality' },
      directions: 'Bak kirken.',
    }),
  ).toEqual([
    'location/confidential-details address',
    'location/confidential-details position',
    'location/confidential-details directions',
  ]);
});

test.each([
  [{ visibility: 'Confidential' }],
  [{ visibility: 'confidental' }],
  [{ visibility: 'hemmelig' }],
  [{ visibility: 'public', visibilty: 'confidential' }],
  [{ visibility: 'public', confidential: true }],
  [{ visibility: 'public', isSecret: 'yes' }],
])('a place that was meant to be secret is one: %j', (flags) => {
  expect(codes({ address: { locality: 'Oslo' }, ...flags })).toContain(
    'location/confidential-details address',
  );
});

test.each([
  [{ visibility: 'public' }],
  [{ visibility: 'public', confidential: false }],
  [{ visibility: 'public', name: 'Secret' }],
])('a place that is open is none: %j', (flags) => {
  expect(codes(flags).filter((code) => code.startsWith('location/'))).toEqual([]);
});

test('it is told though the rest of the place is wrong, when the schema no longer looks', () => {
  expect(codes({ visibility: 'confidential', address: 3, unknown: 1 })).toContain(
    'location/confidential-details address',
  );
});
