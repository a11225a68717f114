import { expect, test } from 'vitest';
import {
  accessCondition,
  codeWords,
  entryCodes,
  entryConditions,
  hasAuthorityPresent,
  isFree,
  needsNoAppointment,
  needsNoPapers,
  openingStatus,
  queryServices,
  residencePromise,
  upcomingExceptions,
} from '../../src/index.ts';
import { contactsNow } from '../../src/contacts/index.ts';
import { en } from '../../src/locales/en.ts';
import { contactSchema } from '../../src/zod.ts';
import { at, checkedOn, english, readBack, serviceOf, timeZone, TODAY, winter } from './read-back.ts';

/** What readers are told of services for people who sell sex and for migrants, requirements A12 to A22. */

const HOURS = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);

test('A12: a short number keeps its digits and its country, and a foreign one its country code', () => {
  const [short] = serviceOf('A12', 'vo-linjen-116006').contacts ?? [];
  expect(short).toMatchObject({ value: { shortCode: '116006', country: 'NO' }, printed: '116 006' });
  expect(contactSchema.safeParse({ channel: 'phone', value: '116006' }).success).toBe(false);
  const unhcr = checkedOn(serviceOf('A12', 'unhcr-norden'), TODAY);
  expect(contactsNow(unhcr, at('2026-11-24T11:00'))).toMatchObject([
    { contact: { value: '+46101012800' }, availability: 'now', changesAt: '2026-11-24T11:00:00.000Z' },
  ]);
});

test('A13: anonymity is told by degree, with its limits, and an old word of it counts no more', () => {
  const anonymity = (id: string) => accessCondition(serviceOf('A13', id), 'anonymity', TODAY);
  expect(anonymity('pro-sentret-helseklinikk')).toMatchObject({
    value: 'partial',
    note: expect.stringContaining('nickname'),
    evidenceOn: '2022-10-01',
    isStale: true,
  });
  expect(anonymity('olafiaklinikken')).toMatchObject({
    value: 'partial',
    basis: 'stated',
    note: expect.stringContaining('HIV test'),
    isStale: false,
  });
  expect(anonymity('rosa-hjelpelinje')).toMatchObject({ value: 'full', basis: 'reported' });
  expect(anonymity('var-frue-trondheim').value).toBe('unconfirmed');
});

test('A13: a made-up name and no records are conditions of their own', () => {
  const clinic = serviceOf('A13', 'pro-sentret-helseklinikk');
  expect(accessCondition(clinic, 'identification', TODAY).value).toBe('alias-accepted');
  expect(accessCondition(serviceOf('A13', 'var-frue-trondheim'), 'records', TODAY).value).toBe('none-kept');
});

test('A14: a promise says what exactly, and what its source leaves open is not promised', () => {
  const centre = serviceOf('A14', 'helsesenteret-papirlose-oslo');
  expect(accessCondition(centre, 'police', TODAY)).toMatchObject({
    value: 'never-without-consent',
    basis: 'stated',
    note: expect.stringMatching(/police or authorities/),
    isStale: false,
  });
  expect(accessCondition(centre, 'immigration', TODAY)).toMatchObject({
    value: 'unconfirmed',
    note: expect.stringContaining('does not name'),
  });
  const records = accessCondition(serviceOf('A14', 'pro-sentret-helseklinikk'), 'records', TODAY);
  expect(records).toMatchObject({ value: 'own-records-only', note: expect.stringContaining('not linked') });
  const secrecy = accessCondition(serviceOf('A14', 'olafiaklinikken'), 'professionalSecrecy', TODAY);
  expect(secrecy).toMatchObject({ value: 'yes', note: expect.stringContaining('not by your name') });
});

test('A15: residence is promised where a service says so, and not known where only some people are meant', () => {
  const promises = readBack('A15').services.map((service) => [
    service.id,
    residencePromise(service, TODAY),
    needsNoPapers(service, TODAY),
  ]);
  expect(promises).toEqual([
    ['pion', 'confirmed', true],
    ['helsesenteret-papirlose-oslo', 'confirmed', true],
    ['akuttovernatting-haugesund', 'unknown', false],
    ['helsestasjon-kjonn-seksualitet', 'unknown', false],
    ['ichatten', 'unknown', false],
  ]);
  expect(english(serviceOf('A15', 'helsestasjon-kjonn-seksualitet').access.eligibility)).toContain(
    'live in Oslo',
  );
});

test('A15: the promise has its source and its date, and ends when that is too old', () => {
  const pion = serviceOf('A15', 'pion');
  expect(accessCondition(pion, 'residenceStatus', TODAY)).toMatchObject({
    basis: 'stated',
    evidenceOn: '2026-11-24',
    sources: [{ url: 'http://www.pion-norge.no/om-pion' }],
  });
  expect(residencePromise(pion, '2027-11-24')).toBe('confirmed');
  expect(residencePromise(pion, '2027-11-25')).toBe('unknown');
});

test('A16: services of the police and the immigration authority are told apart, and come last', () => {
  const directory = readBack('A16');
  const present = directory.services.filter(hasAuthorityPresent).map(({ id }) => id);
  expect(present).toEqual(['sua', 'stottesenter-kriminalitetsutsatte']);
  expect(needsNoPapers(serviceOf('A16', 'sua'), TODAY)).toBe(false);
  const options = { at: winter('2026-11-24T12:00') };
  expect(queryServices({}, directory, options).results[0]?.service.id).toBe('pion');
  const { results } = queryServices({ noPapers: true }, directory, options);
  expect(results.map(({ service }) => service.id)).toEqual(['pion']);
});

test('A17: free, some things free and a small fee are three answers, each with its words', () => {
  const costs = readBack('A17').services.map((service) => [
    accessCondition(service, 'cost', TODAY).value,
    isFree(service, TODAY),
  ]);
  expect(costs).toEqual([
    ['free', true],
    ['partly-free', false],
    ['small-fee', false],
    ['partly-free', false],
    ['paid', false],
  ]);
  const noteOf = (id: string) => accessCondition(serviceOf('A17', id), 'cost', TODAY).note;
  expect(noteOf('team-toyen')).toContain('Lockers are rented');
  expect(noteOf('akuttovernatting-haugesund')).toContain('20 kroner');
  expect(noteOf('olafiaklinikken')).toContain('Infection Control Act');
});

test('A18: each way in is told, and only some need nothing arranged before', () => {
  const ways = Object.fromEntries(
    readBack('A18').services.map((service) => [
      service.id,
      [needsNoAppointment(service), ...entryCodes(service)],
    ]),
  );
  expect(ways).toEqual({
    natthjemmet: [true, 'walk-in', 'no-referral-needed'],
    'akuttovernatting-bymisjonen-oslo': [true, 'walk-in', 'appointment', 'lottery'],
    'akuttovernatting-haugesund': [false, 'appointment'],
    'fattighuset-oslo': [true, 'walk-in', 'queue-ticket'],
    'lauras-hus': [false, 'referral'],
    'akuttovernatting-drammen': [false, 'registration'],
    'helsestasjon-kjonn-seksualitet': [false, 'waiting-list'],
    ichatten: [false, 'online'],
  });
});

test('A18: a way in carries its basis and its limits', () => {
  const ways = entryConditions(serviceOf('A18', 'akuttovernatting-bymisjonen-oslo'), TODAY);
  expect(ways[1]).toMatchObject({ value: 'appointment', note: expect.stringContaining('five nights') });
  expect(ways[2]).toMatchObject({
    value: 'lottery',
    basis: 'reported',
    evidenceOn: '2018-03-01',
    isStale: true,
  });
});

test('A19: a shelter that opens when it is cold is never told to be open, on any hour of a winter week', () => {
  const { openingHours } = serviceOf('A19', 'vinternatt');
  const states = ['2027-01-11', '2027-01-14', '2027-01-17'].flatMap((day) =>
    HOURS.map((hour) => openingStatus(openingHours, at(`${day}T${hour}`))),
  );
  expect(states.map(({ state }) => state)).not.toContain('open');
  expect(openingStatus(openingHours, at('2027-01-14T23:00'))).toMatchObject({
    state: 'unknown',
    reason: 'condition',
  });
  expect(english(openingHours?.condition)).toContain('−10 °C');
});

test('A19: a season without clock times is told in words, and an old shelter is not listed', () => {
  const shelter = serviceOf('A19', 'akuttovernatting-bergen');
  expect(english(shelter.openingHours?.condition)).toContain('1 April');
  expect(openingStatus(shelter.openingHours, at('2027-01-14T23:00')).state).toBe('unknown');
  const { results } = queryServices({}, readBack('A19'), { at: winter('2027-01-14T23:00') });
  expect(results.map(({ service }) => service.id)).toEqual(['vinternatt']);
});

test('A20: Easter is told beforehand, and the week around it stays as it is', () => {
  const { openingHours } = serviceOf('A20', 'fattighuset-oslo');
  const before = { at: Date.parse('2024-03-25T12:00:00+01:00'), timeZone };
  expect(upcomingExceptions(openingHours, before)).toEqual([
    { from: '2024-03-28', through: '2024-04-01', spans: [], note: 'Closed at Easter' },
  ]);
  const friday = at('2024-03-29T12:00');
  expect(openingStatus(openingHours, friday).state).toBe('closed');
  expect(openingStatus(openingHours, at('2024-03-27T12:00')).state).toBe('open');
});

test('A20: closed periods without dates stay in the words of the page', () => {
  const { openingHours } = serviceOf('A20', 'jurk');
  expect(openingHours?.printed).toContain('Christmas and Easter');
  expect(openingStatus(openingHours, at('2026-12-24T12:00')).reason).toBe('printed-only');
});

test('A21: a day centre for visitors from the EU says at which hours it is for everyone', () => {
  const { audience, openingHours } = serviceOf('A21', 'team-toyen');
  expect(audience).toEqual([{ group: 'eu-citizens', welcome: 'mainly' }]);
  const { today } = openingStatus(openingHours, at('2026-11-28T10:00'));
  expect(today.spans).toMatchObject([{ opens: '09:00', label: 'Breakfast for everyone' }]);
});

test('A21: a group of the directory’s own has its words, and is found under the wider group', () => {
  const directory = readBack('A21');
  const couples = 'bymisjonen:couples-without-home';
  expect(codeWords('audience', couples, en, directory).label).toBe('Couples without a home');
  const ids = (audience: string) =>
    queryServices({ audience }, directory, { at: winter('2026-11-24T12:00') }).results.map(
      ({ service }) => service.id,
    );
  expect(ids('homeless')).toContain('akuttovernatting-bymisjonen-oslo');
  expect(ids('men')).not.toContain('akuttovernatting-bymisjonen-oslo');
  expect(ids('trans-people')).toContain('marita-women-kafe');
  expect(ids('trans-people')).not.toContain('jurk');
});

test('A21: ages are numbers, and who counts as a woman is told in words', () => {
  expect(serviceOf('A21', 'safe-house-filemon').minimumAge).toBe(18);
  expect(serviceOf('A21', 'helsestasjon-kjonn-seksualitet').maximumAge).toBe(30);
  expect(english(serviceOf('A21', 'jurk').access.eligibility)).toContain('defines herself as a woman');
  expect(english(serviceOf('A21', 'lauras-hus').description)).toContain('Children');
});

test('A22: a person may ask for a female worker', () => {
  expect(serviceOf('A22', 'jurk').canAskFor).toEqual(['female-worker']);
});
