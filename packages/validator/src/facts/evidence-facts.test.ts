import { describe, expect, test } from 'vitest';
import { namesLimits } from './limits.ts';
import { isOpenLicense, LICENSE_IDS, licenseIdLike } from './data-licenses.ts';
import { freshUntil } from './fresh-until.ts';
import { easterSunday, norwegianHolidays } from './norwegian-holidays.ts';
import { hostOf } from './links.ts';
import { isOwnHost, ownHostsOf } from './own-hosts.ts';
import { publisherOf } from './publishers.ts';
import { mailAddressesIn, sitesIn } from './text-addresses.ts';
import { timeZonesOf } from './time-zones.ts';

describe('who speaks on a page', () => {
  test.each([
    ['https://lovdata.no/lov', 'authority'],
    ['https://www.helsenorge.no/a', 'authority'],
    ['https://www2.bufdir.no/a', 'authority'],
    ['https://www.gov.uk/a', 'authority'],
    ['https://uscis.gov', 'authority'],
    ['https://service-public.gouv.fr', 'authority'],
    ['https://www.oslo.kommune.no/a', 'municipality'],
    ['https://www.nrk.no/a', 'news'],
    ['https://no.m.wikipedia.org/wiki/A', 'news'],
    ['https://example.org', 'other'],
    ['https://notlovdata.no', 'other'],
    ['https://gov.example.org', 'other'],
    ['ikke en adresse', 'other'],
  ])('%s: %s', (url, publisher) => {
    expect(publisherOf(hostOf(url))).toBe(publisher);
    expect(publisherOf(hostOf(url))).toBe(publisher);
  });

  test('is told for many pages as well as for few', () => {
    for (let index = 0; index < 2500; index++) expect(publisherOf(`a${String(index)}.example`)).toBe('other');
  });

  test('is the service itself on the hosts of its contacts', () => {
    const service = {
      contacts: [
        { channel: 'web', value: 'https://www.example.org/a' },
        { channel: 'email', value: 'post@Mail.Example.net' },
        { channel: 'phone', value: '+4722990000' },
        { channel: 'phone', value: { shortCode: '113', country: 'NO' } },
      ],
    };
    const own = ownHostsOf(service);
    expect(own).toEqual(['example.org', 'mail.example.net']);
    expect(isOwnHost('example.org', own)).toBe(true);
    expect(isOwnHost('tjenester.example.org', own)).toBe(true);
    expect(isOwnHost('example.net', own)).toBe(true);
    expect(isOwnHost('notexample.org', own)).toBe(false);
    expect(ownHostsOf({})).toEqual([]);
  });
});

test.each([
  'Unntaket er fare for liv.',
  'De har plikt til å varsle.',
  'Unless a child is in danger.',
  'Salvo peligro de vida.',
  'Кроме случаев, когда жизнь в опасности.',
  'Sauf en cas de danger.',
  'إلا في حالة الخطر',
  'Unntatt når liv står i fare.',
  'Unntatt når et liv er i fare.',
  'Gjelder ikke ved akutt fare.',
  'Gjeld ikkje når nokon er i livsfare.',
  'Bortsett fra når liv står på spill.',
  'Er noen i fare, må de varsle.',
  'Not when a life is at risk.',
  'Not in an emergency.',
  'No si la vida corre riesgo.',
  'Nu în caz de urgență.',
  'Нет, если есть угроза жизни.',
  'Nie, gdy życie jest zagrożone.',
])('“%s” names a limit', (text) => {
  expect(namesLimits(text)).toBe(true);
});

test.each([
  'Vi sier det aldri til noen.',
  'We never tell anyone.',
  'Barnløs.'.slice(3),
  'Du er aldri i fare hos oss.',
  'Ring 113 når liv er i fare.',
  'The emergency clinic is open at night.',
  'Vi er her for deg hele livet.',
  'Unntatt fra offentlighet.',
  'Tilbudet gjelder ikke bare kvinner.',
  'We change lives.',
])('“%s” names none', (text) => {
  expect(namesLimits(text)).toBe(false);
});

describe('Easter', () => {
  // Dates of the Church of Norway and of the tables of Meeus.
  test.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [2000, '2000-04-23'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('of %i is on %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  test('is always a Sunday between 22 March and 25 April', () => {
    for (let year = 1583; year < 2600; year++) {
      const date = easterSunday(year);
      expect(new Date(`${date}T00:00:00Z`).getUTCDay()).toBe(0);
      expect(date.slice(5) >= '03-22' && date.slice(5) <= '04-25').toBe(true);
    }
  });
});

test('Norway has twelve holidays, of which two may fall on one day', () => {
  expect(norwegianHolidays(2026).map(({ date }) => date.slice(5))).toEqual([
    '01-01',
    '04-02',
    '04-03',
    '04-05',
    '04-06',
    '05-01',
    '05-14',
    '05-17',
    '05-24',
    '05-25',
    '12-25',
    '12-26',
  ]);
  const in2027 = norwegianHolidays(2027).filter(({ date }) => date === '2027-05-17');
  expect(in2027.map(({ name }) => name).sort()).toEqual(['andre pinsedag', 'grunnlovsdagen']);
});

test('a licence is found by its id however it is spaced', () => {
  expect(licenseIdLike('cc by-sa 4.0')).toBe('CC-BY-SA-4.0');
  expect(licenseIdLike('nlod 2.0')).toBe('NLOD-2.0');
  expect(licenseIdLike('Fri bruk')).toBeUndefined();
  expect(isOpenLicense('https://creativecommons.org/licenses/by/4.0/')).toBe(true);
  expect(isOpenLicense('https://creativecommons.org/licenses/by-nd/4.0/')).toBe(false);
  expect(isOpenLicense('https://example.org')).toBeUndefined();
  for (const id of LICENSE_IDS) expect(isOpenLicense(id)).toBeDefined();
});

test('a country has the time zones that the machine knows', () => {
  expect(timeZonesOf('NO')?.[0]).toBe('Europe/Oslo');
  expect(timeZonesOf('toString')).toBeUndefined();
});

test('a record is fresh for a year and its hours for half of one, or until the day of review', () => {
  const at = (verification: unknown) => freshUntil({ verification });
  expect(at({ lastVerifiedOn: '2026-05-20' })).toEqual({
    record: '2027-05-20',
    hours: '2026-11-20',
    checkedOn: '2026-05-20',
  });
  expect(at({ lastVerifiedOn: '2026-05-20', reviewBy: '2026-07-01' })).toMatchObject({
    record: '2026-07-01',
  });
  expect(at({ lastVerifiedOn: 'x' })).toEqual({ record: undefined, hours: undefined, checkedOn: undefined });
  expect(at(7)).toEqual({ record: undefined, hours: undefined, checkedOn: undefined });
  for (let index = 0; index < 2500; index++) at({ lastVerifiedOn: String(index) });
  for (let index = 0; index < 2500; index++) at({ reviewBy: String(index) });
  expect(at({ lastVerifiedOn: '2026-05-20' }).record).toBe('2027-05-20');
});

test('addresses in a text are sites and mail boxes', () => {
  expect([
    ...sitesIn('Se www.example.org/a, https://nb.example.net og dinutvei.no. Skriv til a@example.com.'),
  ]).toEqual(['example.org', 'example.net', 'dinutvei.no']);
  expect([...sitesIn('f.eks. kl.15 i.e. ring.Kom')]).toEqual([]);
  expect([...mailAddressesIn('Post@Example.org, post@example.org')]).toEqual(['post@example.org']);
});
