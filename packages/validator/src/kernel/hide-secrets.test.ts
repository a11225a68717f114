import { expect, test } from 'vitest';
import { EXAMPLE_TODAY, exampleDirectory } from '../rules/example.ts';
import { validate } from '../validate.ts';

const told = (service: object) =>
  validate(exampleDirectory('service', service), { today: EXAMPLE_TODAY }).findings;
const words = (service: object) =>
  told(service)
    .map(({ message, help, params }) => `${message} ${help} ${JSON.stringify(params)}`)
    .join('\n');

const secret = (location: object) => ({
  locations: [{ id: 'huset', visibility: 'confidential', ...location }],
});

test.each([
  ['an address in one line', { address: 'Hemmeliggata 5, 0179 Oslo' }],
  ['a point as text', { position: 'Hemmeliggata 5' }],
  ['a latitude as text', { position: { latitude: 'Hemmeliggata 5', longitude: 10, precision: 'entrance' } }],
  ['an id with the street', { id: 'Hemmeliggata 5' }],
  ['a kind that is none', { kind: 'Hemmeliggata 5' }],
])('%s of a confidential place is told and not repeated', (_what, location) => {
  expect(told(secret(location)).length).toBeGreaterThan(0);
  expect(words(secret(location))).not.toMatch(/hemmeliggata/i);
});

test('an address in the wrong field of a service with a confidential place is not repeated either', () => {
  const service = { ...secret({}), minimumAge: 'Hemmeliggata 5' };
  expect(words(service)).toContain('minimumAge');
  expect(words(service)).not.toMatch(/hemmeliggata/i);
});

test('eleven digits are not repeated, and a phone number is', () => {
  expect(words({ minimumAge: '01017012345' })).not.toContain('01017012345');
  expect(words({ minimumAge: '+4722990000' })).toContain('+4722990000');
});

test('what is no secret is quoted, so that it can be found', () => {
  expect(words({ minimumAge: 'atten' })).toContain('atten');
});
