import { WEEKDAYS, type Period, type Weekday } from '@service-directory/schema';
import { describe, expect, test } from 'vitest';
import { parseHours } from './parse-hours.ts';

const WEEK: Weekday[] = ['mo', 'tu', 'we', 'th', 'fr'];
const daysOf = (text: string) => {
  const result = parseHours(text);
  return 'hours' in result ? result.hours.periods?.map(({ days }) => days) : undefined;
};

describe('a word for many days and a list of fewer', () => {
  test.each<[string, Weekday[]]>([
    ['alle dager man-fre 9-15', WEEK],
    ['alle dager, man-fre 9-15', WEEK],
    ['hver dag man-fre 9-15', WEEK],
    ['man-fre alle dager 9-15', WEEK],
    ['9-15 alle dager man-fre', WEEK],
    ['daglig man-lør 9-15', [...WEEK, 'sa']],
    ['kvar dag måndag-fredag 9-15', WEEK],
    ['every day Mon-Fri 9-15', WEEK],
    ['daily, Monday to Friday 9-15', WEEK],
    ['hverdager man-tors 9-15', ['mo', 'tu', 'we', 'th']],
    ['hverdager (man, tir, ons) 9-15', ['mo', 'tu', 'we']],
    ['helg (lørdag og søndag) 9-15', ['sa', 'su']],
  ])('“%s” are those of the list', (text, days) => {
    expect(daysOf(text)).toEqual([days]);
  });

  test.each<[string, Weekday[]]>([
    ['alle dager og søndag 9-15', [...WEEKDAYS]],
    ['alle dager, også søndag 9-15', [...WEEKDAYS]],
    ['hverdager og lørdag 9-15', [...WEEK, 'sa']],
    ['hverdager, lørdag 9-15', [...WEEK, 'sa']],
    ['ukedager og helg 9-15', [...WEEKDAYS]],
  ])('“%s” are all of them', (text, days) => {
    expect(daysOf(text)).toEqual([days]);
  });

  test.each(['alle dager, søndag 9-15', 'alle dager, helg 9-15', 'hverdager, fredag 9-15', 'man-fre, fredag 9-15'])(
    '“%s” may mean two things and is unread',
    (text) => {
      expect(parseHours(text)).toEqual({ unread: text, reason: 'which-days' });
    },
  ); // prettier-ignore
});

test.each<[string, Weekday[]]>([
  ['alle ukedager 9-15', WEEK],
  ['hver ukedag 9-15', WEEK],
  ['alle hverdager 9-15', WEEK],
  ['alle virkedager 9-15', WEEK],
  ['alle kvardagar 9-15', WEEK],
  ['alle vekedagar 9-15', WEEK],
  ['arbeidsdager 9-15', WEEK],
  ['all weekdays 9-15', WEEK],
  ['alle helger 9-15', ['sa', 'su']],
  ['alle tirsdager 9-15', ['tu']],
  ['all Mondays 9-15', ['mo']],
  ['alle ukens dager 9-15', [...WEEKDAYS]],
  ['alle dager i uka 9-15', [...WEEKDAYS]],
  ['alle dagar 9-15', [...WEEKDAYS]],
  ['7 dager i uka 9-15', [...WEEKDAYS]],
  ['7 days a week 9-15', [...WEEKDAYS]],
])('“%s”', (text, days) => {
  expect(daysOf(text)).toEqual([days]);
});

test.each([
  'ikke alle mandager 10-12',
  'man-fre 9-15, ikke hver mandag',
  'man-fre 9-15 (not every Monday)',
  'man-fre 9-15, ikkje kvar måndag',
])('“%s” takes out nobody knows which', (text) => {
  expect(parseHours(text)).toHaveProperty('reason', 'words');
});

describe('weekdays of the month', () => {
  test.each([
    'onsdag i måneden 17-19',
    'onsdager i måneden 17-19',
    'tirsdag hver måned 17-19',
    'tirsdag og torsdag i måneden 17-19',
    'tirsdag 17-19 i måneden',
    '17-19 tirsdag i måneden',
    'tysdag i månaden 17-19',
    'Tuesdays of the month 17-19',
    'tirsdag i mnd 17-19',
  ])('“%s” does not say which', (text) => {
    expect(parseHours(text)).toEqual({ unread: text, reason: 'which-week' });
  });

  test.each(['stengt tirsdag i måneden; man-fre 9-15', 'man-fre 9-15 unntatt tirsdag i måneden'])(
    '“%s” does not say on which it is shut',
    (text) => {
      expect(parseHours(text)).toHaveProperty('unread');
    },
  );

  const at = (days: Weekday[], nthOfMonth?: number[]) =>
    ({
      days,
      opens: '10:00',
      closes: '12:00',
      ...(nthOfMonth === undefined ? {} : { nthOfMonth }),
    }) as Period;

  test.each<[string, Period[]]>([
    ['første mandag og siste fredag i måneden 10-12', [at(['mo'], [1]), at(['fr'], [-1])]],
    ['1. mandag og 3. onsdag i mnd 10-12', [at(['mo'], [1]), at(['we'], [3])]],
    ['første og tredje mandag og siste fredag i måneden 10-12', [at(['mo'], [1, 3]), at(['fr'], [-1])]],
    ['first Monday and last Friday of the month 10-12', [at(['mo'], [1]), at(['fr'], [-1])]],
    ['hver onsdag og første lørdag i måneden 10-12', [at(['we']), at(['sa'], [1])]],
    ['første tirsdag og torsdag i måneden 10-12', [at(['tu', 'th'], [1])]],
  ])('“%s” keep each its own', (text, periods) => {
    expect(parseHours(text)).toEqual({ hours: { periods } });
  }); // prettier-ignore

  test.each([
    'første hverdag i måneden 9-15',
    'siste hverdag i hver måned 9-15',
    '1. virkedag i måneden 9-15',
    'siste arbeidsdag i måneden 9-15',
    'first weekday of the month 9-15',
    'siste helg i måneden 10-14',
    'last weekend of the month 10-14',
    'første og tredje helg i måneden 10-14',
    'første lør-søn i måneden 10-14',
    'første mandag og siste hverdag i måneden 9-15',
    '9-15 første hverdag i måneden',
  ])('“%s” is not the first or last of each of several days', (text) => {
    expect(parseHours(text)).toHaveProperty('reason', 'which-days');
  });

  test('every one of them behind the first of another is unread', () => {
    expect(parseHours('første tirsdag og hver torsdag i måneden 10-12')).toHaveProperty(
      'reason',
      'which-days',
    );
  });
});
