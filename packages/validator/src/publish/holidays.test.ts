import type { Directory } from '@service-directory/schema';
import { expect, test } from 'vitest';
import { holidaysOfCountry } from './date-holidays.ts';
import { fillHolidays, holidayYears, withHolidays } from './fill-holidays.ts';

const norway = { country: 'NO', timeZone: 'Europe/Oslo', years: [2027], languages: ['nb', 'en'] };

test('Norway has the ten holy days of the law, and 1 and 17 May, in the languages of the directory', async () => {
  const found = await holidaysOfCountry(norway);
  // In 2027 Whit Monday falls on 17 May: twelve holidays on eleven dates.
  expect(found?.map(({ date }) => date)).toEqual([
    '2027-01-01',
    '2027-03-25',
    '2027-03-26',
    '2027-03-28',
    '2027-03-29',
    '2027-05-01',
    '2027-05-06',
    '2027-05-16',
    '2027-05-17',
    '2027-12-25',
    '2027-12-26',
  ]);
  expect(found?.[1]?.name).toEqual({ nb: 'Skjærtorsdag', en: 'Maundy Thursday' });
  expect(found?.find(({ date }) => date === '2027-05-17')?.name['nb']).toBe('Grunnlovsdagen, Andre pinsedag');
});

test('a holiday of several days is there on each of them', async () => {
  const found = await holidaysOfCountry({
    country: 'TR',
    timeZone: 'Europe/Istanbul',
    years: [2027],
    languages: ['tr'],
  });
  const days = found?.filter(({ name }) => name['tr'] === 'Ramazan Bayramı').map(({ date }) => date);
  expect(days).toEqual(['2027-03-09', '2027-03-10', '2027-03-11']);
});

test('names are in a language of the country when the directory has none of them', async () => {
  const found = await holidaysOfCountry({ ...norway, languages: ['so'] });
  expect(found?.[0]?.name).toEqual({ nb: 'Første nyttårsdag' });
});

test('of a country that is not known nothing is said', async () => {
  expect(await holidaysOfCountry({ ...norway, country: 'ZZ' })).toBeUndefined();
});

test('this year and the next two are filled in', () => {
  expect(holidayYears('2026-11-27')).toEqual([2026, 2027, 2028]);
  expect(holidayYears('i morgen')).toEqual([]);
});

test('what stands in the directory stays as it was written, and what lacks is added in its place', () => {
  const own = [
    { date: '2027-05-17', name: 'Grunnlovsdag' },
    { date: '2027-02-06', name: 'Samenes dag' },
  ];
  const { holidays, added } = withHolidays(own, [
    { date: '2027-01-01', name: { nb: 'Nyttår' } },
    { date: '2027-05-17', name: { nb: 'Annet navn' } },
  ]);
  expect(added).toEqual(['2027-01-01']);
  expect(holidays).toEqual([
    { date: '2027-01-01', name: { nb: 'Nyttår' } },
    { date: '2027-02-06', name: 'Samenes dag' },
    { date: '2027-05-17', name: 'Grunnlovsdag' },
  ]);
});

test('a country of which nothing is known leaves the directory as it is, and that is told', async () => {
  const directory = { country: 'ZZ', timeZone: 'UTC', languages: ['en'] } as unknown as Directory;
  const filled = await fillHolidays(directory, '2026-11-27', () => Promise.resolve(undefined));
  expect(filled).toEqual({ directory, added: undefined });
});
