import { expect, test } from 'vitest';
import {
  openingStatus,
  queryServices,
  serviceStatus,
  upcomingExceptions,
  weekView,
} from '../../src/index.ts';
import { bestContact, contactsNow } from '../../src/contacts/index.ts';
import { contactSchema } from '../../src/zod.ts';
import { at, checkedOn, english, readBack, serviceOf, timeZone, TODAY, winter } from './read-back.ts';

/** What readers are told of emergency lines, clinics and services in the towns, requirements B1 to B15. */

const HOURS = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);

test('B1: round the clock holds on Christmas night too, and never changes', () => {
  const { publicHolidays } = readBack('B1');
  const night = { ...at('2026-12-25T03:00'), publicHolidays };
  const centre = openingStatus(serviceOf('B1', 'oslo-krisesenter').openingHours, night);
  expect([centre.state, centre.changesAt]).toEqual(['open', undefined]);
  const line = serviceStatus(serviceOf('B1', 'vo-linjen-116006'), night);
  expect(line).toMatchObject({ state: 'open', of: { kind: 'contact' } });
});

test('B2: on a weekday at noon the door is shut and the phone is answered', () => {
  const clinic = checkedOn(serviceOf('B2', 'skien-legevakt'), TODAY);
  const noon = at('2026-11-24T12:00');
  expect(serviceStatus(clinic, noon)).toMatchObject({
    state: 'closed',
    changesAt: '2026-11-24T15:00:00.000Z',
  });
  expect(contactsNow(clinic, noon)).toMatchObject([
    { contact: { value: { shortCode: '116117' } }, availability: 'now' },
  ]);
});

test.each([
  ['2026-11-24T02:00', 'open'],
  ['2026-11-23T02:00', 'open'],
  ['2026-11-24T09:00', 'closed'],
  ['2026-11-28T12:00', 'open'],
])('B3: the duty service in Skien at %s is %s', (moment, state) => {
  expect(openingStatus(serviceOf('B3', 'skien-legevakt').openingHours, at(moment)).state).toBe(state);
});

test('B3: in Alta day clinic and duty service meet at eight and at four without a gap', () => {
  const { openingHours } = serviceOf('B3', 'alta-legevakt');
  const states = HOURS.map((hour) => openingStatus(openingHours, at(`2026-11-23T${hour}`)).state);
  expect(new Set(states)).toEqual(new Set(['open']));
});

test('B4: phone, text messages and an address abroad each tell their own hours', () => {
  const line = serviceOf('B4', 'alarmtelefonen-116111');
  const told = (moment: string) =>
    contactsNow(line, at(moment)).map(({ contact, availability }) => [contact.channel, availability]);
  const morning = told('2026-11-24T10:00');
  expect(morning).toContainEqual(['phone', 'now']);
  expect(morning).toContainEqual(['sms', 'closed']);
  expect(told('2026-11-24T17:00')).toContainEqual(['sms', 'now']);
  expect(told('2026-11-24T17:00')).toContainEqual(['web', 'later']);
});

test('B4: the doctor’s hours stand inside the nurse’s, by name', () => {
  const week = weekView(
    serviceOf('B4', 'oslo-feltpleien-frelsesarmeen').openingHours,
    at('2026-11-24T12:00'),
  );
  const labels = week.map(({ spans }) => spans.map(({ label, opens }) => `${english(label)} ${opens}`));
  expect(labels[2]).toEqual(['Nurse 09:00', 'Doctor 12:30']);
  expect(labels[3]).toEqual(['Nurse 09:00']);
});

test('B4: appointments by day and drop-in later are told apart', () => {
  const week = weekView(
    serviceOf('B4', 'oslo-kontoret-for-fri-rettshjelp').openingHours,
    at('2026-11-24T12:00'),
  );
  const ways = week.map(({ spans }) => spans.map(({ entry, opens, closes }) => [entry, opens, closes]));
  expect(ways[0]).toEqual([
    ['appointment', '08:00', '15:30'],
    ['walk-in', '16:00', '19:00'],
  ]);
  expect(ways[4]).toEqual([['appointment', '08:00', '15:30']]);
});

test('B4: beds are there at night, and the words say when decisions are made', () => {
  const beds = serviceOf('B4', 'oslo-prindsen-akuttovernatting');
  expect(serviceStatus(beds, at('2026-11-24T20:00')).state).toBe('open');
  expect(beds.access.entry?.[0]).toMatchObject({ note: expect.stringContaining('08:00 to 15:00') });
});

test.each([
  ['rusinfo', '2026-11-24T14:45', '2026-11-24T14:00:00.000Z'],
  ['arbeidstilsynet-svartjeneste', '2026-11-24T11:30', '2026-11-24T11:00:00.000Z'],
])('B5: %s is closed in its break at %s and opens again', (id, moment, changesAt) => {
  const line = checkedOn(serviceOf('B5', id), TODAY);
  expect(serviceStatus(line, at(moment))).toMatchObject({ state: 'closed', changesAt });
});

test('B6: the café is for everyone before one o’clock, and for one group after it', () => {
  const { openingHours } = serviceOf('B6', 'karmoy-hapets-havn');
  expect(openingStatus(openingHours, at('2026-11-24T12:00'))).toMatchObject({ state: 'open' });
  expect(openingStatus(openingHours, at('2026-11-24T12:00')).openFor).toBeUndefined();
  expect(openingStatus(openingHours, at('2026-11-24T14:00')).openFor).toEqual(['people-who-use-drugs']);
});

test('B6: families are let in at six, others at nine', () => {
  const { openingHours } = serviceOf('B6', 'oslo-akuttovernatting-bymisjonen');
  expect(openingStatus(openingHours, at('2026-11-24T19:00')).openFor).toEqual(['families']);
  expect(openingStatus(openingHours, at('2026-11-24T22:00'))).toMatchObject({ state: 'open' });
  expect(openingStatus(openingHours, at('2026-11-24T22:00')).openFor).toBeUndefined();
});

test('B6: a group without a code is named by the label of its hours', () => {
  const week = weekView(serviceOf('B6', 'tromso-legevakt').openingHours, at('2026-11-24T12:00'));
  expect(week[0]?.spans.map(({ label }) => english(label))).toEqual([
    undefined,
    'For people without a regular doctor in Tromsø',
  ]);
  expect(week[6]?.spans).toHaveLength(1);
});

test('B7: at ten in the evening one site is open and the branch is closed', () => {
  const clinic = serviceOf('B7', 'kristiansand-legevakt');
  const evening = at('2026-11-24T22:00');
  const states = clinic.locations?.map(({ id, openingHours }) => [
    id,
    openingStatus(openingHours, evening).state,
  ]);
  expect(states).toEqual([
    ['eg', 'open'],
    ['tangvall', 'closed'],
  ]);
  expect(serviceStatus(checkedOn(clinic, TODAY), evening).of).toMatchObject({ location: { id: 'eg' } });
});

test('B8: at night the clinic is open, and its week says for whom', () => {
  const { openingHours } = serviceOf('B8', 'tonsberg-legevakt');
  const states = HOURS.map((hour) => openingStatus(openingHours, at(`2026-11-24T${hour}`)).state);
  expect(new Set(states)).toEqual(new Set(['open']));
  const [monday] = weekView(openingHours, at('2026-11-24T12:00'));
  expect(monday?.spans.map(({ opens, label }) => [opens, english(label)])).toEqual([
    ['08:00', undefined],
    ['23:00', 'Only those who need help at once'],
  ]);
});

test('B8: a door that is locked at night has its way in', () => {
  const [place] = serviceOf('B8', 'stavanger-legevakt').locations ?? [];
  expect(english(place?.directions)).toMatch(/23:00 to 07:00.*intercom/);
});

test('B9: a start without an end is not known to be open, and a day with both is', () => {
  const { openingHours } = serviceOf('B9', 'oslo-evangeliesenteret-kontaktsenter');
  expect(openingStatus(openingHours, at('2026-11-23T19:00'))).toMatchObject({
    state: 'unknown',
    reason: 'end-unknown',
  });
  expect(openingStatus(openingHours, at('2026-11-23T17:00')).state).toBe('closed');
  expect(openingStatus(openingHours, at('2026-11-24T13:00')).state).toBe('open');
});

test.each(['bergen-sproyterommet-strax', 'helseutvalget-sjekkpunkt'])(
  'B9: %s is not told to be closed',
  (id) => {
    const { openingHours } = serviceOf('B9', id);
    const states = ['2026-11-24T12:00', '2026-11-28T12:00'].map((moment) =>
      openingStatus(openingHours, at(moment)),
    );
    expect(states.map(({ reason }) => reason)).toEqual(['printed-only', 'printed-only']);
  },
);

test('B9: hours that may end early say so', () => {
  const [monday] = weekView(serviceOf('B9', 'oslo-olafiaklinikken').openingHours, at('2026-11-24T12:00'));
  expect(monday?.spans.map(({ label }) => english(label))).toContain('Intake; it can close early');
});

test('B10: nights that hang on the weather are never told to be open', () => {
  for (const id of ['vinternatt', 'kristiansand-nodovernatting']) {
    const { openingHours } = serviceOf('B10', id);
    const states = HOURS.map((hour) => openingStatus(openingHours, at(`2027-01-14T${hour}`)).state);
    expect(states).not.toContain('open');
    expect(states.at(-1)).toBe('unknown');
  }
  expect(english(serviceOf('B10', 'kristiansand-nodovernatting').openingHours?.condition)).toContain(
    'winter',
  );
});

test('B10: the shower beside it is open all year at hours that nobody prints', () => {
  const { openingHours } = serviceOf('B10', 'kristiansand-sanitaeranlegg');
  expect(openingStatus(openingHours, at('2026-07-14T12:00')).reason).toBe('printed-only');
});

test('B11: the closed days of May are told, day by day', () => {
  const { openingHours } = serviceOf('B11', 'oslo-olafiaklinikken');
  const may = { at: Date.parse('2024-05-01T06:00:00+02:00'), timeZone };
  expect(upcomingExceptions(openingHours, may).map(({ from, spans }) => [from, spans.length])).toEqual([
    ['2024-05-01', 0],
    ['2024-05-09', 0],
    ['2024-05-17', 0],
    ['2024-05-20', 0],
  ]);
});

test('B11: at Christmas one clinic is open all day, one as in the week, and a day centre is not known', () => {
  const { publicHolidays } = readBack('B11');
  const noon = { ...at('2026-12-25T12:00'), publicHolidays };
  const told = (id: string) => openingStatus(serviceOf('B11', id).openingHours, noon);
  expect(told('skien-legevakt')).toMatchObject({
    state: 'open',
    today: { note: 'Open all day at Christmas' },
  });
  expect(told('tonsberg-legevakt').state).toBe('open');
  expect(told('oslo-fyrlyset')).toMatchObject({ state: 'unknown', reason: 'holiday-unconfirmed' });
});

test('B12: a closure of some weeks has its days and its reason, and ends by itself', () => {
  const room = serviceOf('B12', 'oslo-prindsen-brukerrom');
  const during = openingStatus(room.openingHours, at('2024-11-01T12:00'));
  expect(during).toMatchObject({ state: 'closed', today: { note: 'Closed by the Labour Inspection' } });
  expect(during.next).toMatchObject({ date: '2024-11-08', opens: '09:00' });
  expect(openingStatus(room.openingHours, at('2024-11-08T12:00')).state).toBe('open');
  expect(room.alert).toMatchObject({ from: '2024-10-22', through: '2024-11-07' });
});

test('B12: what has ended for good is in no list, and leads on', () => {
  const { results } = queryServices({}, readBack('B12'), { at: winter('2026-11-24T12:00') });
  expect(results.map(({ service }) => service.id)).not.toContain('karasjok-krisesenter');
  expect(serviceOf('B12', 'karasjok-krisesenter').seeAlso).toEqual(['vo-linjen-116006']);
});

test('B13: three, five and six digits are kept as dialled and as printed', () => {
  const numbers = readBack('B13').services.flatMap(({ contacts = [] }) =>
    contacts.flatMap(({ value, printed }) => (typeof value === 'string' ? [] : [[value.shortCode, printed]])),
  );
  expect(numbers).toEqual([
    ['112', '112'],
    ['02800', '02800'],
    ['116117', '116 117'],
    ['116006', '116 006'],
    ['08588', '08588'],
  ]);
  expect(contactSchema.safeParse({ channel: 'phone', value: '02800' }).success).toBe(false);
});

test('B13: a short number is found however it is written', () => {
  const found = (text: string) =>
    queryServices({ text }, readBack('B13'), { at: winter('2026-11-24T12:00') }).results.map(
      ({ service }) => service.id,
    );
  expect(found('116117')).toEqual(['legevakt-116117']);
  expect(found('116 117')).toEqual(['legevakt-116117']);
});

test('B14: the key to press comes with the number', () => {
  const line = checkedOn(serviceOf('B14', 'arbeidslivstelefonen'), TODAY);
  expect(bestContact(line, at('2026-11-26T17:00'))).toMatchObject({
    contact: { value: { shortCode: '116123' }, note: 'Press 3.' },
    availability: 'now',
  });
  expect(english(serviceOf('B14', 'legevakt-116117').contacts?.[0]?.note)).toMatch(/press 0.*postal code/);
});

test('B15: numbers from abroad, for women and for men, and after three o’clock say so', () => {
  const purposes = readBack('B15').services.map(({ contacts = [] }) =>
    contacts.map(({ purpose }) => english(purpose)),
  );
  expect(purposes).toEqual([
    [undefined, 'From abroad'],
    ['Women', 'Women, mobile', 'Men'],
    ['The centre', 'After 15:00'],
  ]);
});
