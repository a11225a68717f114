import { expect, test } from 'vitest';
import { fitsField } from './fits-field.ts';
import { FIELDS } from './page-fields.ts';

const fits = (name: string, value: unknown) => {
  const field = FIELDS.services.find((one) => one.name === name);
  if (field === undefined) throw new Error(name);
  return fitsField(field.value, value);
};

test.each([
  ['contacts', [{}], 'ring oss'],
  ['needs', ['food'], 'food'],
  ['organizationIds', ['a'], 'a'],
  ['verification', {}, '2026'],
  ['openingHours', {}, ['man–fre']],
  ['name', 'Navn', ['Navn']],
  ['id', 5, { nb: 'a' }],
])('%s shows %j as a field of its own, and %j as it stands', (name, own, other) => {
  expect([fits(name, own), fits(name, other), fits(name, undefined), fits(name, null)]).toEqual([
    true,
    false,
    true,
    true,
  ]);
});
