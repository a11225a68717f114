import { expect, test } from 'vitest';
import {
  accessCondition,
  fieldEvidenceOn,
  isFree,
  nearestPlace,
  needsNoPapers,
  openingStatus,
  queryServices,
  residencePromise,
  serviceStatus,
  servesPlace,
} from '../../src/index.ts';
import { contactsNow } from '../../src/contacts/index.ts';
import { at, checkedOn, english, readBack, serviceOf, TODAY, winter } from './read-back.ts';

/** What readers are told of services for people who sell sex and for migrants, requirements A23 to A33. */

test('A23: a language is found where it is named, and “many” is no language', () => {
  const directory = readBack('A23');
  const ids = (language: string) =>
    queryServices({ language }, directory, { at: winter('2026-11-24T12:00') }).results.map(
      ({ service }) => service.id,
    );
  expect(ids('th')).toEqual(['pion']);
  expect(ids('en')).toEqual(['amathea']);
  expect(ids('so')).toEqual([]);
});

test('A23: interpreters, booked ones, volunteers and peers are told apart', () => {
  expect(serviceOf('A23', 'amathea').languages?.[2]).toMatchObject({
    code: 'mul',
    mode: 'interpreter',
    note: expect.stringContaining('booked'),
  });
  expect(serviceOf('A23', 'helsesenteret-papirlose-oslo').languages?.[0]?.note).toContain('40 volunteers');
  expect(serviceOf('A23', 'pion').languages).toEqual([{ code: 'th', note: expect.stringContaining('peer') }]);
  expect(serviceOf('A23', 'krisesenteret-tromso').canAskFor).toEqual(['interpreter']);
});

test.each([
  ['2026-11-26T18:00', 'bymisjonen'],
  ['2026-11-26T09:00', 'kontor'],
])('A24: at %s the place that is open is %s', (moment, place) => {
  const lawyers = checkedOn(serviceOf('A24', 'gatejuristen-tromso'), TODAY);
  expect(serviceStatus(lawyers, at(moment))).toMatchObject({
    state: 'open',
    of: { kind: 'location', location: { id: place } },
  });
});

test('A24: on Thursday evening the other two places are closed', () => {
  const { locations = [] } = serviceOf('A24', 'gatejuristen-tromso');
  const states = locations.map(
    ({ openingHours }) => openingStatus(openingHours, at('2026-11-26T18:00')).state,
  );
  expect(states).toEqual(['closed', 'closed', 'open']);
});

test('A24: one place to register and one to sleep are told apart by name', () => {
  const { locations = [] } = serviceOf('A24', 'akuttovernatting-drammen');
  expect(locations.map(({ name, address }) => [english(name), address?.street])).toEqual([
    ['Registration, at Møtestedet', 'Engene 10'],
    ['Beds, in Globusgården', undefined],
  ]);
});

test('A25: an office in Tromsø serves Central Norway, and its address says nothing of that', () => {
  const lawyers = serviceOf('A25', 'jusshjelpa-nord-norge');
  expect(lawyers.locations?.[0]?.address?.locality).toBe('Tromsø');
  const serves = (...regions: string[]) => servesPlace(lawyers, { country: 'NO', regions }, 'NO');
  expect(serves('Midt-Norge')).toBe('yes');
  expect(serves('Østlandet')).toBe('no');
  expect(serves()).toBe('unknown');
});

test('A25: the chat serves the whole country, the clinic one city', () => {
  const trondheim = { country: 'NO', regions: ['Trondheim'] };
  const serves = (id: string) => servesPlace(serviceOf('A25', id), trondheim, 'NO');
  expect([serves('helsestasjon-kjonn-seksualitet'), serves('ichatten')]).toEqual(['no', 'yes']);
});

test.each([
  ['olafiaklinikken', 'PEP', 'oslo-legevakten'],
  ['noas', 'expulsion', 'juss-buss'],
])('A26: %s says what it does not do (%s), and leads to %s', (id, words, other) => {
  const service = serviceOf('A26', id);
  expect(english(service.notOffered)).toContain(words);
  expect(service.seeAlso).toEqual([other]);
  expect(serviceOf('A26', other).status ?? 'active').toBe('active');
});

test('A27: the limit of income comes with its exception', () => {
  const { access } = serviceOf('A27', 'jurk');
  expect(english(access.eligibility)).toMatch(
    /income may be too high.*violence are taken whatever your income/,
  );
});

test('A28: beds, and the chance of getting none, are told in words', () => {
  expect(english(serviceOf('A28', 'akuttovernatting-bymisjonen-oslo').capacity)).toMatch(
    /80 beds.*drawn by lot/,
  );
  expect(english(serviceOf('A28', 'fattighuset-oslo').capacity)).toContain('left with nothing');
});

test('A29: what has ended is not listed, reaches nobody, and leads on', () => {
  const directory = readBack('A29');
  const { results } = queryServices({}, directory, { at: winter('2026-11-24T12:00') });
  expect(results.map(({ service }) => service.id).sort()).toEqual([
    'aksept',
    'jusshjelpa-nord-norge',
    'oslo-psykososial-akuttjeneste',
  ]);
  const closed = serviceOf('A29', 'jushjelpa-midt-norge');
  expect(serviceStatus(closed, at('2026-11-24T12:00')).state).toBe('closed');
  expect(closed.seeAlso).toEqual(['jusshjelpa-nord-norge']);
  const duty = serviceOf('A29', 'oslo-sosial-vakttjeneste');
  expect(contactsNow(duty, at('2026-11-24T12:00'))).toEqual([]);
  const successor = directory.services.find(({ id }) => id === duty.replacedBy);
  expect(successor?.verification.lastVerifiedOn).toBe('2026-08-13');
});

test('A29: a centre that moved has its new door, and a warning of the old one', () => {
  const aksept = serviceOf('A29', 'aksept');
  const place = nearestPlace(aksept, { latitude: 59.91, longitude: 10.75 })?.location;
  expect(place?.address?.street).toBe('Hammersborg torg 3');
  expect(english(place?.directions)).toContain('moved here in 2021');
});

test('A30: each field of one record has its own age', () => {
  const centre = serviceOf('A30', 'helsesenteret-papirlose-oslo');
  const dates = ['openingHours', 'languages', 'contacts'].map((path) => fieldEvidenceOn(centre, path));
  expect(dates).toEqual(['2017-02-01', '2015-01-01', '2026-11-24']);
  expect(fieldEvidenceOn(centre, 'capacity')).toBeUndefined();
  const { evidenceOn, sources } = accessCondition(centre, 'residenceStatus', TODAY);
  expect(evidenceOn).toBe('2026-11-24');
  expect(sources.map(({ id }) => id)).toEqual(['s1']);
});

test('A31: the police station near the queue is told, and its age is known', () => {
  const service = serviceOf('A31', 'fattighuset-oslo');
  expect(english(service.locations?.[0]?.surroundings)).toContain('close to the police station');
  expect(fieldEvidenceOn(service, 'locations.surroundings')).toBe('2024-10-02');
});

test.each([
  ['fattighuset-oslo', 'no questions are asked'],
  ['bymisjonen-tromso', 'few questions'],
])('A32: %s says “%s”, which is shown and not counted as “no papers asked”', (id, words) => {
  const service = serviceOf('A32', id);
  expect(accessCondition(service, 'residenceStatus', TODAY).note).toContain(words);
  expect(residencePromise(service, TODAY)).toBe('unknown');
  expect(needsNoPapers(service, TODAY)).toBe(false);
});

test('A33: a law is told as a law, on the service it binds, and its page is a source and no service', () => {
  const directory = readBack('A33');
  const [clinics] = directory.services;
  expect(residencePromise(clinics!, TODAY)).toBe('rule');
  expect(
    accessCondition(clinics!, 'residenceStatus', TODAY).sources.map(({ url }) => new URL(url).host),
  ).toEqual(['www.helsenorge.no']);
  expect(directory.services).toHaveLength(1);
  expect(directory.organizations.map(({ id }) => id)).toEqual(['kommunene']);
  const cost = accessCondition(clinics!, 'cost', TODAY);
  expect(cost).toMatchObject({
    value: 'paid',
    basis: 'rule',
    note: expect.stringContaining('not beforehand'),
  });
  expect(isFree(clinics!, TODAY)).toBe(false);
});
