import { expect, test } from 'vitest';
import { inFamily } from '../../testing/example-codes.ts';

const { findingsIn } = inFamily('promise');

const stated = (value: string) => ({
  value,
  basis: 'stated',
  sourceIds: ['nettsiden'],
  note: 'Med grenser.',
});
const told = (access: object, texts: object) =>
  findingsIn('service', { access, ...texts })
    .filter(({ code }) => code === 'condition/only-in-words')
    .map(({ params }) => params['condition']);

test.each([
  [{ residenceStatus: 'unconfirmed' }, 'Vi spør ikke om papirer.', ['residenceStatus']],
  [
    { residenceStatus: { value: 'unconfirmed', note: 'Ikke spurt.' } },
    'Uansett oppholdsstatus.',
    ['residenceStatus'],
  ],
  [{ residenceStatus: 'unconfirmed' }, 'Ingen krav om papirer.', ['residenceStatus']],
  [{ residenceStatus: 'unconfirmed' }, { en: 'No papers needed.' }, ['residenceStatus']],
  [{ residenceStatus: 'unconfirmed' }, { ro: 'Nu întrebăm despre acte.' }, ['residenceStatus']],
  [{ residenceStatus: stated('not-asked') }, 'Du kan være anonym.', ['anonymity']],
  [{ residenceStatus: stated('not-asked'), anonymity: 'unconfirmed' }, 'Anonym chat.', ['anonymity']],
])('beside %j the words “%s” are a promise without a code', (access, description, conditions) => {
  expect(told(access, { description })).toEqual(conditions);
});

test.each([
  [{ residenceStatus: stated('not-asked') }, 'Vi spør ikke om papirer.'],
  [{ residenceStatus: stated('some-services-only') }, 'Vi spør ikke om papirer.'],
  [{ residenceStatus: stated('not-asked'), anonymity: stated('partial') }, 'Du kan være anonym.'],
  [{ residenceStatus: 'unconfirmed' }, 'Kildene sier ikke om de spør om papirer.'],
  [{ residenceStatus: 'unconfirmed' }, 'For deg uten oppholdstillatelse.'],
  [{ residenceStatus: 'unconfirmed' }, { en: 'For people with no papers.' }],
])('beside %j the words “%s” are none', (access, description) => {
  expect(told(access, { description })).toEqual([]);
});

test('a note of a condition is where a doubt is written down', () => {
  const access = {
    residenceStatus: stated('not-asked'),
    anonymity: { value: 'unconfirmed', note: 'Du kan sende varsler anonymt.' },
  };
  expect(told(access, {})).toEqual([]);
});
