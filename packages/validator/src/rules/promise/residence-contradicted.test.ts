import { describe, expect, test } from 'vitest';
import { inFamily } from '../../testing/example-codes.ts';

const { codesIn, findingsIn } = inFamily('promise');

const PROMISE = { value: 'not-asked', basis: 'stated', sourceIds: ['nettsiden'] };
const DEMAND = 'Du må ha gyldig oppholdstillatelse.';
const CODE = 'condition/residence-contradicted';

describe('a demand for residence', () => {
  test.each([
    ['name', { name: 'Ta med oppholdskort' }, '/services/0/name'],
    [
      'a language in which only papers are known',
      { summary: { nb: 'Hjelp.', lt: 'Tik turintiems leidimą gyventi.' } },
      '/services/0/summary/lt',
    ],
    ['summary', { summary: { nb: 'Hjelp.', en: 'Bring your residence permit.' } }, '/services/0/summary/en'],
    ['description', { description: DEMAND }, '/services/0/description'],
    ['capacity', { capacity: DEMAND }, '/services/0/capacity'],
    ['alert', { alert: { text: DEMAND, through: '2026-07-01' } }, '/services/0/alert/text'],
    [
      'eligibility',
      { access: { residenceStatus: PROMISE, eligibility: DEMAND } },
      '/services/0/access/eligibility',
    ],
    [
      'a note beside the promise',
      { access: { residenceStatus: { ...PROMISE, note: DEMAND } } },
      '/services/0/access/residenceStatus/note',
    ],
    [
      'a note of a way in',
      { access: { residenceStatus: PROMISE, entry: ['online', { value: 'walk-in', note: DEMAND }] } },
      '/services/0/access/entry/1/note',
    ],
    [
      'a note of a contact',
      { contacts: [{ channel: 'phone', value: '+4722990000', printed: '22 99 00 00', note: DEMAND }] },
      '/services/0/contacts/0/note',
    ],
    [
      'the directions to a place',
      {
        locations: [{ id: 'a', visibility: 'public', address: { locality: 'Oslo' }, directions: DEMAND }],
      },
      '/services/0/locations/0/directions',
    ],
    [
      'the name of a place',
      { locations: [{ id: 'a', visibility: 'public', address: { locality: 'Oslo' }, name: DEMAND }] },
      '/services/0/locations/0/name',
    ],
    [
      'the access to a place',
      {
        locations: [{ id: 'a', visibility: 'public', accessibility: { wheelchair: 'yes', note: DEMAND } }],
      },
      '/services/0/locations/0/accessibility/note',
    ],
    [
      'the hours of a place',
      { locations: [{ id: 'a', visibility: 'public', openingHours: { printed: DEMAND } }] },
      '/services/0/locations/0/openingHours/printed',
    ],
    [
      'the hours of a contact',
      { contacts: [{ channel: 'phone', value: '+4722990000', openingHours: { printed: DEMAND } }] },
      '/services/0/contacts/0/openingHours/printed',
    ],
    [
      'a period',
      { openingHours: { periods: [{ days: ['mo'], opens: '10:00', closes: '12:00', label: DEMAND }] } },
      '/services/0/openingHours/periods/0/label',
    ],
    [
      'an exception',
      {
        openingHours: {
          exceptions: [{ from: '2026-07-01', through: '2026-07-02', closed: true, note: DEMAND }],
        },
      },
      '/services/0/openingHours/exceptions/0/note',
    ],
    [
      'the condition of the hours',
      { openingHours: { condition: DEMAND, periods: [{ days: ['mo'], opens: '10:00', closes: '12:00' }] } },
      '/services/0/openingHours/condition',
    ],
    [
      'the note of a language',
      { languages: [{ code: 'en', mode: 'staff', note: DEMAND }] },
      '/services/0/languages/0/note',
    ],
    ['the area', { serviceArea: { scope: 'local', note: DEMAND } }, '/services/0/serviceArea/note'],
  ])('is found in %s', (_, service, path) => {
    expect(findingsIn('service', service).filter(({ code }) => code === CODE)).toMatchObject([
      { path, severity: 'error' },
    ]);
  });

  test('is quoted, and told with the code that it contradicts', () => {
    expect(findingsIn('service', { description: DEMAND })[0]?.message).toBe(
      '“description” says “må ha gyldig oppholdstillatelse”, while residenceStatus is “not-asked”.',
    );
  });

  test('counts beside unconfirmed and beside no code at all', () => {
    expect(codesIn('service', { access: { residenceStatus: 'unconfirmed' }, description: DEMAND })).toContain(
      CODE,
    );
    expect(codesIn('service', { access: {}, description: DEMAND })).toContain(CODE);
  });

  test('is also made by turning away whoever has no permit', () => {
    const told = findingsIn('service', { description: 'Vi kan ikke hjelpe deg uten oppholdstillatelse.' });
    expect(told.filter(({ code }) => code === CODE)).toMatchObject([{ path: '/services/0/description' }]);
  });

  test('is told for each language that makes it', () => {
    const description = {
      nb: DEMAND,
      en: 'You must have a residence permit.',
      es: 'Debe tener permiso de residencia.',
      ro: 'Trebuie să aveți permis de ședere.',
      ru: 'Нужен вид на жительство.',
    };
    expect(findingsIn('service', { description }).filter(({ code }) => code === CODE)).toHaveLength(5);
  });
});

describe('nothing is said', () => {
  test('where only a part of the offer asks', () => {
    const note = 'Du må ha lovlig opphold for å få tannbehandling. Alt annet er for alle.';
    const residenceStatus = { ...PROMISE, value: 'some-services-only', note };
    expect(codesIn('service', { access: { residenceStatus }, description: note })).toEqual([]);
  });

  test('of a doubt beside unconfirmed', () => {
    const note = 'En avis skrev i 2019 at du må ha lovlig opphold.';
    expect(codesIn('service', { access: { residenceStatus: { value: 'unconfirmed', note } } })).toEqual([]);
  });

  test('of what a service does not do, and where others ask', () => {
    expect(
      codesIn('service', { notOffered: { nb: 'Fastlege: Du må ha oppholdstillatelse.', en: 'No GP.' } }),
    ).toEqual([]);
  });

  test('of organisations', () => {
    expect(codesIn('organization', { description: DEMAND })).toEqual([]);
  });

  test('of texts that are none', () => {
    const broken = {
      description: { nb: 7, en: null },
      capacity: 3,
      alert: 'x',
      contacts: [null, 1],
      locations: 'y',
      openingHours: { periods: 'alltid', exceptions: [null], printed: 7 },
      serviceArea: 'Oslo',
    };
    expect(codesIn('service', broken)).not.toContain(CODE);
    expect(codesIn('service', { access: 'free' })).not.toContain(CODE);
  });
});

test('words that ask for it and turn away at once are told once, other words beside them too', () => {
  const said = (description: string) =>
    findingsIn('service', { description }).flatMap(({ code, params }) =>
      code === CODE ? [params['said']] : [],
    );
  expect(said('Bare for personer med lovlig opphold.')).toHaveLength(1);
  expect(said(`${DEMAND} Vi avviser papirløse.`)).toHaveLength(2);
});
