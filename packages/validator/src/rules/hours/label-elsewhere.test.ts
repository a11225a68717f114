import { expect, test } from 'vitest';
import type { Data } from '../../data.ts';
import { tryRule } from '../../testing/try-rule.ts';
import { hoursLabelElsewhere } from './label-elsewhere.ts';

const OPEN = { id: 'huset', visibility: 'public', address: { street: 'Prøvegata 1', locality: 'Oslo' } };
const hours = (label: unknown) => ({ periods: [{ days: ['mo'], opens: '09:00', closes: '15:00', label }] });
const told = (service: Data) => tryRule(hoursLabelElsewhere, service).map(({ path }) => path.join('/'));

test.each(['Telefon', 'Telefontid', 'Chat og telefon', 'Hjelpelinje', 'Phone', 'Online chat', 'Ring oss', 'Vakttelefon', 'Discord'])(
  'hours of a service with an open place are called “%s”',
  (label) => {
    expect(told({ locations: [OPEN], openingHours: hours({ nb: label }) })).toEqual(['openingHours/periods/0/label']);
    expect(told({ locations: [{ ...OPEN, openingHours: hours(label) }] })).toEqual(['locations/0/openingHours/periods/0/label']);
  },
); // prettier-ignore

test.each([
  'Lege',
  'Kontor og telefon',
  'Drop-in',
  'Kveldsåpent',
  'Suppe og dusj',
  'Office and phone',
  '',
  ' ',
])('hours that are called “%s” may be those of a door', (label) =>
  expect(told({ locations: [OPEN], openingHours: hours({ nb: label }) })).toEqual([]),
);

test('nobody goes to a secret place, or to a service without a place', () => {
  const openingHours = hours('Telefon');
  expect(told({ openingHours })).toEqual([]);
  expect(told({ locations: [{ id: 'huset', visibility: 'confidential' }], openingHours })).toEqual([]);
});

test('hours of a contact are where those of a phone belong', () => {
  const contacts = [{ channel: 'phone', value: '+4722990000', openingHours: hours('Telefon') }];
  expect(told({ locations: [OPEN], contacts })).toEqual([]);
});
