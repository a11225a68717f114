import { expect, test } from 'vitest';
import { validate } from '../../validate.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../example.ts';

const codes = (service: object) =>
  validate(exampleDirectory('service', service), { today: EXAMPLE_TODAY }).findings.map(({ code }) => code);
const PROMISE = { value: 'not-asked', basis: 'stated', sourceIds: ['nettsiden'] };

test.each(['required', 'Required', 'needed', 'legal-residence'])(
  'the code “%s” is answered in words, and once',
  (value) => {
    expect(codes({ access: { residenceStatus: { ...PROMISE, value } } })).toEqual([
      'condition/residence-required',
    ]);
    expect(codes({ access: { residenceStatus: value } })).toEqual(['condition/residence-required']);
  },
);

test.each([
  'Du må ha gyldig oppholdstillatelse.',
  'Tilbudet krever lovlig opphold i Norge.',
  'Bare for personer med lovlig opphold.',
  'You must have a valid residence permit.',
  'Legal residence is required.',
])('the words “%s” contradict the promise', (words) => {
  expect(codes({ access: { residenceStatus: PROMISE, eligibility: words } })).toEqual([
    'condition/residence-required',
  ]);
});

test.each([
  'Du må ikke ha oppholdstillatelse for å få hjelp.',
  'Tilbudet krever ikke lovlig opphold.',
  'Uavhengig av om du har lovlig opphold.',
  'You do not need a residence permit.',
  'We help you apply for a residence permit.',
  'For migranter uten lovlig opphold.',
])('the words “%s” do not', (words) => {
  expect(codes({ access: { residenceStatus: PROMISE, eligibility: words } })).toEqual([]);
});

test('a part of the offer may ask for it when the record says so', () => {
  const note = 'Du må ha lovlig opphold for å få tannbehandling. Alt annet er for alle.';
  expect(
    codes({
      access: { residenceStatus: { ...PROMISE, value: 'some-services-only', note } },
      description: note,
    }),
  ).toEqual([]);
});

test('a doubt may be written down beside unconfirmed', () => {
  const note = 'En avis skrev i 2019 at du må ha lovlig opphold.';
  expect(codes({ access: { residenceStatus: { value: 'unconfirmed', note } } })).toEqual([]);
});
