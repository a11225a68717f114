import Holidays from 'date-holidays';
import { expect, it } from 'vitest';
import { holidaysOfNorway } from './holidays-of-norway.ts';

const ask = (years: number[], country = 'NO', languages = ['nb', 'en']) =>
  holidaysOfNorway({ country, timeZone: 'Europe/Oslo', years, languages });

it('finds the days that another calendar finds, for thirty years', async () => {
  const years = Array.from({ length: 30 }, (_, ahead) => 2020 + ahead);
  const other = new Holidays('NO', { types: ['public'] });
  const expected = new Set(
    years.flatMap((year) => other.getHolidays(year).map(({ date }) => date.slice(0, 10))),
  );
  const found = (await ask(years))?.map(({ date }) => date);
  expect(found).toEqual([...expected].sort());
});

it('has both names of two holidays on one day', async () => {
  // In 2027 Whit Monday is 17 May.
  const day = (await ask([2027]))?.find(({ date }) => date === '2027-05-17');
  expect(day?.name).toEqual({ nb: 'Andre pinsedag, Grunnlovsdagen', en: 'Whit Monday, Constitution Day' });
});

it('names days in Bokmål when the directory has none of its languages', async () => {
  expect((await ask([2026], 'NO', ['ar']))?.[0]?.name).toEqual({ nb: 'Første nyttårsdag' });
});

it('says of other countries that it knows nothing', async () => {
  expect(await ask([2026], 'SE')).toBeUndefined();
});
