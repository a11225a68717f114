import type { Weekday } from '@service-directory/schema';
import { expect, test } from 'vitest';
import { parseHours } from './parse-hours.ts';

const linesOf = (text: string) => {
  const result = parseHours(text);
  return 'hours' in result
    ? result.hours.periods?.map(({ days, opens, closes }) => `${days.join(' ')} ${opens}–${closes}`)
    : undefined;
};
const WEEK = 'mo tu we th fr' satisfies string;
const but = (day: Weekday) => WEEK.split(' ').filter((one) => one !== day).join(' '); // prettier-ignore

test.each([
  'alle dager 10-14, søndag 16-19',
  'man-fre 10-14, tors 16-19',
  'man-fre 10-14; tors 16-19',
  'man-fre 10-14\ntors 16-19',
  'man-fre 10-14. Torsdag 16-19',
  'man-fre 9-15, tors kveldsåpent 17-20',
  'man-fre 9-15, ons 15-18',
  'tors 16-19, man-fre 10-14',
  'Mon-Fri 10-14, Thu 16-19',
])('“%s”: instead or as well, nobody can tell', (text) => {
  expect(parseHours(text)).toHaveProperty('reason', 'as-well');
});

test.each([
  'man-fre 10-14 og tors 16-19',
  'man-fre 10-14, også tors 16-19',
  'man-fre 10-14; også tors 16-19',
  'man-fre 10-14, tors også 16-19',
  'man-fre 10-14, i tillegg tors 16-19',
  'man-fre 10-14. I tillegg: tors 16-19',
  'man-fre 10-14 i tillegg til tors 16-19',
  'man-fre 10-14 pluss tors 16-19',
  'man-fre 10-14 samt tors 16-19',
  'man-fre 10-14 + tors 16-19',
  'Mon-Fri 10-14 and Thu 16-19',
  'Mon-Fri 10-14, also Thu 16-19',
  'Mon-Fri 10-14, in addition Thu 16-19',
])('“%s” says as well', (text) => {
  expect(linesOf(text)).toEqual([`${WEEK} 10:00–14:00`, 'th 16:00–19:00']);
});

test('two spans of the same days are both', () => {
  expect(linesOf('man-fre 10-14 og 16-19')).toEqual([`${WEEK} 10:00–14:00`, `${WEEK} 16:00–19:00`]);
  expect(linesOf('man 9-12, man 13-15')).toEqual(['mo 09:00–12:00', 'mo 13:00–15:00']);
});

test('what takes the place of one span of a day takes the place of all', () => {
  expect(linesOf('man-fre 9-12 og 13-15, fre 9-12')).toEqual([
    `${but('fr')} 09:00–12:00`,
    `${but('fr')} 13:00–15:00`,
    'fr 09:00–12:00',
  ]);
  expect(linesOf('man-fre 9-15; fre 9-11; fre 12-14')?.at(0)).toBe(`${but('fr')} 09:00–15:00`);
});

test.each([
  'fre 9-14, man-fre 9-16',
  'man 9-12, man 10-14',
  'man 9-15, 12-13',
  'man-ons 9-12, ons-fre 10-15',
  'man-fre 9-15, også tors 14-19',
  'lør 10-14, lør-søn stengt',
  'man-fre 9-15, første mandag i måneden 12-15',
  'man-fre 9-15, fre i partallsuker 9-12',
  'man-fre 9-15, siste fredag i måneden fra 12',
])('“%s” says two things of one time', (text) => {
  expect(parseHours(text)).toEqual({ unread: text, reason: 'contradiction' });
});

test('longer hours of some weeks stand beside those of all', () => {
  expect(linesOf('man-fre 9-15, første mandag i måneden 9-18')).toHaveLength(2);
});
