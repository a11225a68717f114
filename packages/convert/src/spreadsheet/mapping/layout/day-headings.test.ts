import { describe, expect, test } from 'vitest';
import { SERVICE_COLUMNS } from '../columns.ts';
import { headingsOf } from './lay-out-sheet.ts';

const table = headingsOf(SERVICE_COLUMNS);
const key = (heading: string) => table.find(heading)?.column.key;

describe('a day by any of its names', () => {
  test.each([
    ['hours-mo', 'Man Man. mandager Mandager Måndag Måndagar måndagane MANDAG: Monday Mondays Mon. Mån'],
    ['hours-tu', 'Tir Tirs Tirs. tirsdager Tysdag Tysdagar Tys Tue Tues Tuesdays Tirsdagene'],
    ['hours-we', 'Ons Ons. onsdager Onsdagar Wed Wednesdays'],
    ['hours-th', 'Tor Tors Tors. torsdager Torsdagar Thu Thur Thurs Thursdays'],
    ['hours-fr', 'Fre Fre. fredager Fredagar Fri Fridays'],
    ['hours-sa', 'Lør Lør. lørdager Laurdag Laurdagar Lau Sat Saturdays'],
    ['hours-su', 'Søn Søn. søndager Sundag Sundagar Sun Sundays'],
  ])('%s', (expected, headings) => {
    for (const heading of headings.split(' ')) expect([heading, key(heading)]).toEqual([heading, expected]);
  });
});

test.each([
  ['Man-fre', 'hours-mo-fr'],
  ['Man. – fre.', 'hours-mo-fr'],
  ['Mandag–fredag', 'hours-mo-fr'],
  ['Mandag til fredag', 'hours-mo-fr'],
  ['Måndag til fredag', 'hours-mo-fr'],
  ['Ma-fr', 'hours-mo-fr'],
  ['Mon–Fri', 'hours-mo-fr'],
  ['Monday to Friday', 'hours-mo-fr'],
  ['Hverdager', 'hours-mo-fr'],
  ['Kvardagar', 'hours-mo-fr'],
  ['Ukedager', 'hours-mo-fr'],
  ['Weekdays', 'hours-mo-fr'],
  ['Man–tors', 'hours-mo-th'],
  ['Lør og søn', 'hours-sa-su'],
  ['Lør/søn', 'hours-sa-su'],
  ['Helg', 'hours-sa-su'],
  ['Helger', 'hours-sa-su'],
  ['Weekend', 'hours-sa-su'],
  ['Alle dager', 'hours-mo-su'],
])('“%s” is %s', (heading, expected) => {
  expect(key(heading)).toBe(expected);
});

test.each(['To', 'On', 'Ti', 'Man, ons', 'Man ons', 'Man/ons', 'Fre–man', 'Tirsdag kveld', 'Første mandag', 'Helligdag og mandag', 'Daglig leder', 'Dag'])(
  '“%s” is the column of no day',
  (heading) => {
    expect(key(heading) ?? '').not.toMatch(/^hours-/);
  },
); // prettier-ignore
