import { expect, test } from 'vitest';
import {
  accessCondition,
  entryCodes,
  entryConditions,
  fieldEvidenceOn,
  isFree,
  mergeDirectories,
  nearestPlace,
  needsNoAppointment,
  needsNoPapers,
  openingStatus,
  queryServices,
  residencePromise,
  servesPlace,
} from '../../src/index.ts';
import { bestContact, contactsNow } from '../../src/contacts/index.ts';
import { at, checkedOn, english, readBack, serviceOf, TODAY, winter } from './read-back.ts';

/** What readers are told of emergency lines, clinics and services in the towns, requirements B16 to B30. */

const found = (requirement: string, text: string) =>
  queryServices({ text }, readBack(requirement), { at: winter('2026-11-24T12:00') }).results.map(
    ({ service }) => service.id,
  );

test('B16: three clinics with one number stay three, also when directories are merged', () => {
  const directory = readBack('B16');
  expect(found('B16', '116117').sort()).toEqual(['alta-legevakt', 'skien-legevakt', 'tonsberg-legevakt']);
  const [skien, alta] = directory.services;
  const merged = mergeDirectories([
    { ...directory, services: [skien!] },
    { ...directory, services: [alta!] },
  ]);
  expect(merged.services.map(({ id }) => id).sort()).toEqual(['alta-legevakt', 'skien-legevakt']);
});

test('B17: a centre without a phone leads to one that answers now', () => {
  const centre = serviceOf('B17', 'drammen-krisesenter');
  const now = at('2026-11-24T03:00');
  expect(contactsNow(centre, now)).toEqual([]);
  const [next] = centre.seeAlso ?? [];
  expect(bestContact(serviceOf('B17', next ?? ''), now)).toMatchObject({
    contact: { value: { shortCode: '116006' } },
    availability: 'now',
  });
});

test('B17: a service may be a chat alone', () => {
  const chat = serviceOf('B17', 'unge-relasjoner-chat');
  expect(contactsNow(chat, at('2026-11-24T13:00'))).toMatchObject([
    { contact: { channel: 'chat' }, availability: 'now' },
  ]);
  expect(contactsNow(chat, { ...at('2026-11-24T13:00'), channels: ['phone'] })).toEqual([]);
});

test.each(['giftinformasjonen', 'stavanger-legevakt'])(
  'B18: %s says before the call that it is recorded',
  (id) => {
    expect(english(bestContact(serviceOf('B18', id), at('2026-11-24T12:00'))?.contact.note)).toContain(
      'is recorded',
    );
  },
);

test('B18: what becomes of the recording is not promised', () => {
  expect(accessCondition(serviceOf('B18', 'giftinformasjonen'), 'records', TODAY)).toMatchObject({
    value: 'unconfirmed',
    note: expect.stringContaining('health record'),
  });
});

test.each([
  ['oslo-krisesenter', 'confidential', 'Oslo'],
  ['gjovik-krisesenter', 'on-request', 'Gjøvik'],
  ['kristiansand-vest-agder-krisesenter', 'confidential', 'The west of Agder'],
])('B19: %s is %s: an area in words, no pin and no distance', (id, visibility, area) => {
  const service = serviceOf('B19', id);
  expect(service.locations).toEqual([{ id: 'huset', visibility, area }]);
  const near = { latitude: 59.91, longitude: 10.75 };
  expect(nearestPlace(service, near)).toBeUndefined();
  const { results } = queryServices({ near }, readBack('B19'), { at: winter('2026-11-24T12:00') });
  const result = results.find((candidate) => candidate.service.id === id);
  expect(result).not.toHaveProperty('distanceMetres');
});

test('B19: a service without a place says nothing of one, which is another thing', () => {
  expect(serviceOf('B19', 'vo-linjen-116006').locations).toBeUndefined();
});

test('B20: nine municipalities run the centre, and it takes people from the whole country', () => {
  const centre = serviceOf('B20', 'hamar-krisesenter');
  const serves = (country: string, ...regions: string[]) => servesPlace(centre, { country, regions }, 'NO');
  expect([serves('NO', 'Trysil'), serves('NO', 'Bergen'), serves('SE')]).toEqual(['yes', 'yes', 'no']);
  expect(centre.serviceArea?.regions).toHaveLength(9);
  expect(english(centre.serviceArea?.note)).toContain('any crisis centre');
});

test('B20: an emergency clinic serves the municipalities that it names', () => {
  const clinic = serviceOf('B20', 'kristiansand-legevakt');
  const serves = (...regions: string[]) => servesPlace(clinic, { country: 'NO', regions }, 'NO');
  expect([serves('Lillesand'), serves('Arendal'), serves()]).toEqual(['yes', 'no', 'unknown']);
});

test('B21: work in the street, a programme and a place told on booking have no point', () => {
  const near = { latitude: 59.91, longitude: 10.75 };
  const { services } = readBack('B21');
  expect(services.map((service) => nearestPlace(service, near))).toEqual([undefined, undefined, undefined]);
  const [team, programme, checking] = services;
  expect(team?.locations?.[1]).toMatchObject({ kind: 'outreach', visibility: 'area' });
  expect(needsNoAppointment(team!)).toBe(true);
  expect(servesPlace(programme!, { country: 'NO', regions: ['Alta'] }, 'NO')).toBe('yes');
  expect(english(programme?.serviceArea?.note)).toContain('350 places');
  expect(checking?.locations?.[0]?.visibility).toBe('on-request');
});

test('B22: a certificate that is demanded, a form, and a question at the phone are three things', () => {
  const asks = (id: string) => accessCondition(serviceOf('B22', id), 'identification', TODAY);
  expect(asks('oslo-frelsesarmeen-slumstasjonen')).toMatchObject({
    value: 'official-document',
    basis: 'stated',
    note: expect.stringContaining('certificate of address'),
  });
  expect(asks('bergen-sproyterommet-strax').value).toBe('unconfirmed');
  expect(entryCodes(serviceOf('B22', 'bergen-sproyterommet-strax'))).toContain('registration');
  expect(asks('stavanger-legevakt')).toMatchObject({
    value: 'unconfirmed',
    note: expect.stringContaining('2014'),
  });
  const number = accessCondition(serviceOf('B22', 'larvik-legevakt'), 'personalNumber', TODAY);
  expect(number).toMatchObject({ value: 'unconfirmed', note: expect.stringContaining('does not say') });
  const manager = accessCondition(serviceOf('B22', 'oslo-krisesenter'), 'anonymity', TODAY);
  expect(manager).toMatchObject({ value: 'partial', note: expect.stringContaining('manager must know') });
});

test('B22: a demanded certificate is no “no papers asked”, a question at the phone is no demand', () => {
  expect(needsNoPapers(serviceOf('B22', 'oslo-frelsesarmeen-slumstasjonen'), TODAY)).toBe(false);
  expect(needsNoPapers(serviceOf('B22', 'larvik-legevakt'), TODAY)).toBe(true);
  expect(residencePromise(serviceOf('B22', 'larvik-legevakt'), TODAY)).toBe('rule');
});

test('B23: anonymous for advice and one test, by name for the rest', () => {
  expect(accessCondition(serviceOf('B23', 'oslo-olafiaklinikken'), 'anonymity', TODAY)).toMatchObject({
    value: 'partial',
    note: expect.stringMatching(/advice and an HIV test only.*need your name/),
  });
});

test('B24: a decision by day and a call after three o’clock stand side by side, each with its words', () => {
  const beds = serviceOf('B24', 'oslo-prindsen-akuttovernatting');
  expect(entryConditions(beds, TODAY)).toMatchObject([
    { value: 'referral', note: expect.stringContaining('Nav'), isStale: false },
    { value: 'phone-first', note: expect.stringContaining('15:00') },
  ]);
  expect(needsNoAppointment(beds)).toBe(false);
  expect(english(beds.access.eligibility)).toContain('may not get');
});

test('B24: queueing, lots and booking hold at once, each on its own sources', () => {
  const ways = entryConditions(serviceOf('B24', 'oslo-akuttovernatting-bymisjonen'), TODAY);
  expect(ways.map(({ value, sources }) => [value, sources.map(({ id }) => id)])).toEqual([
    ['walk-in', ['s3']],
    ['lottery', ['s1', 's3']],
    ['appointment', ['s3']],
  ]);
});

test('B25: a price has its item and its date, and grows old', () => {
  const clinic = serviceOf('B25', 'oslo-olafiaklinikken');
  const cost = accessCondition(clinic, 'cost', TODAY);
  expect(cost.note).toMatch(/403 kroner \(29 July 2025\).*1,612 kroner/);
  expect([cost.evidenceOn, cost.isStale]).toEqual(['2025-07-29', true]);
  expect(accessCondition(clinic, 'cost', '2026-07-29').isStale).toBe(false);
  expect(isFree(clinic, '2026-07-29')).toBe(false);
});

test('B25: the call is free though the visit is paid', () => {
  const clinics = serviceOf('B25', 'legevakt-116117');
  expect(clinics.contacts?.[0]?.cost).toBe('free');
  expect(accessCondition(clinics, 'cost', TODAY).value).toBe('paid');
});

test('B26: ages are numbers, a group is a code, being sober is told in words', () => {
  expect(serviceOf('B26', 'unge-relasjoner-chat')).toMatchObject({ minimumAge: 16, maximumAge: 25 });
  expect(english(serviceOf('B26', 'gjovik-smiso-oppland').access.eligibility)).toContain('must be sober');
  expect(english(serviceOf('B26', 'vinternatt').access.eligibility)).toContain('even if you have taken');
  const { results } = queryServices({ audience: 'men' }, readBack('B26'), { at: winter('2026-11-24T12:00') });
  const ids = results.map(({ service }) => service.id);
  expect(ids).toContain('vinternatt');
  expect(ids).not.toContain('natthjemmet');
});

test('B27: a language that is not there on every shift says so, and an interpreter can be asked for', () => {
  const { languages = [] } = serviceOf('B27', 'motestedet-oslo');
  expect(languages.map(({ code }) => code)).toEqual(['en', 'pl', 'fr', 'es', 'it', 'ro']);
  expect(new Set(languages.map(({ note }) => english(note)))).toEqual(new Set(['Not on every shift.']));
  expect(serviceOf('B27', 'oslo-krisesenter')).toMatchObject({
    languages: [{ code: 'mul', mode: 'interpreter' }],
    canAskFor: ['interpreter'],
  });
});

test('B28: “nobody is turned away” is said of a crisis centre alone', () => {
  const capacities = readBack('B28').services.map(({ capacity }) => english(capacity));
  expect(capacities.slice(0, 2)).toEqual([expect.stringContaining('80 places'), '100 beds.']);
  expect(capacities.map((words = '') => words.includes('Nobody is turned away'))).toEqual([
    false,
    false,
    true,
    false,
  ]);
});

test('B29: two pages that disagree are both named for the field, and both words are kept', () => {
  const line = serviceOf('B29', 'rode-kors-telefonen');
  const supporting = line.sources.filter(({ supports }) => supports.includes('contacts.openingHours'));
  expect(supporting.map(({ url }) => new URL(url).host)).toEqual(['rettentil.no', 'www.ung.no']);
  expect(line.contacts?.[0]?.openingHours?.printed).toEqual({
    nb: expect.stringMatching(/9-17.*09\.00–16\.00/),
  });
});

test('B29: the number used, its page, who transcribed it and that another lives are all told', () => {
  const centre = serviceOf('B29', 'lillehammer-gudbrandsdal-krisesenter');
  expect(centre.contacts).toMatchObject([
    { value: '+4741481220', note: expect.stringContaining('another number') },
  ]);
  const source = centre.sources.find(({ supports }) => supports.includes('contacts'));
  expect(source).toMatchObject({ retrievedOn: '2026-08-17', via: expect.stringContaining('github.com') });
  expect(fieldEvidenceOn(centre, 'contacts')).toBe('2026-08-17');
});

test('B29: fields of one record differ in age', () => {
  const clinic = serviceOf('B29', 'oslo-olafiaklinikken');
  const dates = ['openingHours.exceptions', 'access.cost'].map((path) => fieldEvidenceOn(clinic, path));
  expect(dates).toEqual(['2024-01-01', '2025-07-29']);
});

test.each([
  ['Betzy', 'drammen-krisesenter'],
  ['RUStelefonen', 'rusinfo'],
  ['ambulant akuttjeneste', 'oslo-psykososial-akuttjeneste'],
  ['Nok', 'gjovik-smiso-oppland'],
])('B30: whoever looks for the name “%s” finds %s', (name, id) => {
  expect(found('B30', name)).toEqual([id]);
});

test('B30: a service under its former name leads to the one that took over', () => {
  const former = serviceOf('B30', 'oslo-sosial-vakttjeneste');
  expect(former.status).toBe('defunct');
  expect(found('B30', 'Sosial vakttjeneste')).toEqual([]);
  const successor = checkedOn(serviceOf('B30', former.replacedBy ?? ''), TODAY);
  expect(openingStatus(successor.openingHours, at('2026-11-24T03:00')).state).toBe('open');
});
