import { expect, test } from 'vitest';
import {
  entryCodes,
  nearestPlace,
  needsNoAppointment,
  openingStatus,
  queryServices,
  readDirectory,
  serviceStatus,
  weekView,
} from '../../src/index.ts';
import { contactsNow } from '../../src/contacts/index.ts';
import { locationSchema } from '../../src/zod.ts';
import { at, checkedOn, english, readBack, serviceOf, TODAY, winter } from './read-back.ts';

/** What readers are told of services for people who sell sex and for migrants, requirements A1 to A11. */

const CENTRAL_OSLO = { latitude: 59.91, longitude: 10.75 };

test('A1: three services of one centre differ in hours, ways in and needs, and are found by its name', () => {
  const directory = readBack('A1');
  const [clinic, street, socialWork] = directory.services;
  const monday = at('2026-11-23T18:00');
  expect(openingStatus(clinic?.openingHours, monday).state).toBe('open');
  expect(openingStatus(street?.openingHours, monday).reason).toBe('printed-only');
  expect(openingStatus(socialWork?.openingHours, monday).reason).toBe('no-hours');
  expect([entryCodes(clinic!), entryCodes(street!)]).toEqual([['walk-in', 'appointment'], ['outreach']]);
  const { results } = queryServices({ text: 'Pro Sentret', needs: ['outreach'] }, directory, {
    at: winter('2026-11-23T18:00'),
  });
  expect(results.map(({ service }) => service.id)).toEqual(['pro-sentret-pa-gata']);
});

test('A2: evenings without clock times are neither open nor closed on any day, and the words are there', () => {
  const { openingHours, description, locations } = serviceOf('A2', 'pro-sentret-pa-gata');
  const week = weekView(openingHours, at('2026-11-23T12:00'));
  expect(week).toHaveLength(7);
  expect(new Set(week.map(({ reason }) => reason))).toEqual(new Set(['printed-only']));
  expect(openingStatus(openingHours, at('2026-11-25T20:00')).state).toBe('unknown');
  expect(english(description)).toContain('Tuesday and Thursday evenings');
  expect(locations?.[0]).toMatchObject({ kind: 'outreach', area: 'Central Oslo' });
});

test('A3: outreach online needs no appointment, and is nowhere on the map', () => {
  const service = serviceOf('A3', 'nadheim-oppsokende');
  expect(service.locations?.map(({ kind }) => kind)).toEqual(['outreach', 'online']);
  expect(needsNoAppointment(service)).toBe(true);
  expect(nearestPlace(service, CENTRAL_OSLO)).toBeUndefined();
});

test.each(['lauras-hus', 'safe-house-filemon'])(
  'A4: %s is nowhere on the map, and referral leads there',
  (id) => {
    const service = serviceOf('A4', id);
    expect(service.locations).toEqual([{ id: 'huset', visibility: 'confidential', area: 'Oslo' }]);
    expect(nearestPlace(service, CENTRAL_OSLO)).toBeUndefined();
    expect(entryCodes(service)).toEqual(['referral']);
    expect(needsNoAppointment(service)).toBe(false);
  },
);

test('A4: an address or a point put on a secret place is refused, and never reaches a reader', () => {
  const directory = readBack('A4');
  const [house] = directory.services[0]?.locations ?? [];
  const leaks = {
    address: { street: 'Oppdiktet gate 1', locality: 'Oslo' },
    position: { latitude: 59.9, longitude: 10.7, precision: 'locality' },
    directions: 'Ring på.',
  };
  for (const [field, value] of Object.entries(leaks)) {
    const leak = { ...house, [field]: value };
    expect(locationSchema.safeParse(leak).error?.issues.map(({ path }) => path)).toEqual([[field]]);
    const services = [{ ...directory.services[0], locations: [leak] }];
    const read = readDirectory({ ...directory, services });
    expect(read.directory?.services[0]?.locations).toEqual([house]);
    expect(read.problems).toEqual([{ path: `/services/0/locations/0/${field}`, kind: 'unsafe' }]);
  }
});

test('A5: an address that is told by phone has an area and a number, and may not have a street', () => {
  const service = serviceOf('A5', 'helsesenteret-papirlose-bergen');
  const [place] = service.locations ?? [];
  expect(place).toEqual({ id: 'senteret', visibility: 'on-request', area: 'Bergen' });
  expect(nearestPlace(service, { latitude: 60.39, longitude: 5.32 })).toBeUndefined();
  expect(contactsNow(service, at('2026-11-24T12:00')).map(({ contact }) => contact.value)).toEqual([
    '+4740049094',
  ]);
  expect(service.access.entry?.[1]).toMatchObject({
    value: 'phone-first',
    note: expect.stringMatching(/by phone/),
  });
  expect(locationSchema.safeParse({ ...place, address: { street: 'Oppdiktet gate 1' } }).success).toBe(false);
});

test.each(['natthjemmet', 'akuttovernatting-bymisjonen-oslo'])(
  'A6: %s is open at two in the night, by the day before',
  (id) => {
    const { openingHours } = serviceOf('A6', id);
    const night = openingStatus(openingHours, at('2026-11-25T02:00'));
    expect(night.state).toBe('open');
    expect(openingStatus(openingHours, at('2026-11-25T13:00')).state).toBe('closed');
  },
);

test('A6: the night home closes at noon of the next day', () => {
  const { openingHours } = serviceOf('A6', 'natthjemmet');
  const { changesAt, next } = openingStatus(openingHours, at('2026-11-25T02:00'));
  expect(changesAt).toBe('2026-11-25T11:00:00.000Z');
  expect(next).toMatchObject({ date: '2026-11-25', opens: '21:00', closesAt: '2026-11-26T11:00:00.000Z' });
});

test('A7: hours that nobody can read for certain are unknown at every hour, with the words of the page', () => {
  const { openingHours } = serviceOf('A7', 'marita-women-kafe');
  for (const moment of ['2026-11-24T01:00', '2026-11-25T01:00', '2026-11-25T16:00', '2026-11-26T12:00'])
    expect(openingStatus(openingHours, at(moment))).toMatchObject({
      state: 'unknown',
      reason: 'printed-only',
    });
  expect(openingHours?.printed).toEqual({ nb: expect.stringContaining('24:00-03:00') });
});

test('A8: after the intake has closed the clinic is not known to be shut, and the week tells the last entry', () => {
  const { openingHours } = serviceOf('A8', 'olafiaklinikken');
  expect(openingStatus(openingHours, at('2026-11-23T10:30')).state).toBe('closed');
  expect(openingStatus(openingHours, at('2026-11-23T17:30'))).toMatchObject({
    state: 'unknown',
    reason: 'end-unknown',
  });
  const [monday, tuesday] = weekView(openingHours, at('2026-11-23T12:00'));
  expect(monday?.spans).toMatchObject([{ opens: '11:00', lastEntry: '17:00' }]);
  expect(tuesday?.spans).toMatchObject([{ opens: '07:45', lastEntry: '10:30' }]);
});

test('A8: once the end is known, the state tells until when one is let in', () => {
  const { openingHours } = serviceOf('A8', 'olafiaklinikken');
  const periods = openingHours?.periods?.map((period) => ({ ...period, closes: '20:00' })) ?? [];
  const { state, lastEntryAt, changesAt } = openingStatus({ periods }, at('2026-11-23T12:00'));
  expect(state).toBe('open');
  expect(lastEntryAt).toBe('2026-11-23T16:00:00.000Z');
  expect(changesAt).toBe('2026-11-23T19:00:00.000Z');
});

test('A9: the evening for one group is closed, says why, and leaves the clinic as it is', () => {
  const directory = readBack('A9');
  const evening = serviceOf('A9', 'olafiaklinikken-tirsdagskveld');
  expect(serviceStatus(evening, at('2026-11-24T18:00')).state).toBe('closed');
  expect(english(evening.alert?.text)).toContain('closed');
  expect(contactsNow(evening, at('2026-11-24T18:00'))).toEqual([]);
  expect(evening.seeAlso).toEqual(['olafiaklinikken']);
  const ids = (audience: string) =>
    queryServices({ audience }, directory, { at: winter('2026-11-24T09:00') }).results.map(
      ({ service }) => service.id,
    );
  expect(ids('men-who-have-sex-with-men')).toContain('olafiaklinikken-tirsdagskveld');
  expect(ids('women')).not.toContain('olafiaklinikken-tirsdagskveld');
  expect(ids('women')).toContain('olafiaklinikken');
});

test('A10: the information line answers while the open house and the crisis line are not known to', () => {
  const mira = checkedOn(serviceOf('A10', 'mira-senteret'), TODAY);
  const contacts = contactsNow(mira, at('2026-11-24T10:00'));
  expect(contacts.map(({ contact, availability }) => [contact.value, availability])).toEqual([
    ['+4792411186', 'now'],
    ['+4722116920', 'unknown'],
  ]);
  expect(openingStatus(mira.openingHours, at('2026-11-25T16:00')).reason).toBe('printed-only');
});

test('A10: the chat has hours of its own', () => {
  const chat = checkedOn(serviceOf('A10', 'ichatten'), TODAY);
  expect(contactsNow(chat, at('2026-11-26T18:00'))).toMatchObject([
    { contact: { channel: 'chat' }, availability: 'now', changesAt: '2026-11-26T19:00:00.000Z' },
  ]);
  expect(serviceStatus(chat, at('2026-11-26T20:30'))).toMatchObject({
    state: 'closed',
    of: { kind: 'contact' },
  });
});

test('A10: hours that nobody has checked are unknown, however clear they look', () => {
  const chat = serviceOf('A10', 'ichatten');
  expect(serviceStatus(chat, at('2026-11-26T18:00'))).toMatchObject({ state: 'unknown', reason: 'stale' });
});

test('A11: two phones are told apart by what they are for', () => {
  const { contacts = [] } = serviceOf('A11', 'mira-senteret');
  expect(contacts.map(({ printed, purpose }) => [printed, english(purpose)])).toEqual([
    ['22 11 69 20', 'Crisis help and counselling'],
    ['924 11 186', 'Information line'],
  ]);
});
