import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openingHoursSchema } from '@service-directory/schema/zod';
import { WEEKDAYS, type Period, type Weekday } from '@service-directory/schema';
import { parseHours } from './parse-hours.ts';

const WEEK: Weekday[] = ['mo', 'tu', 'we', 'th', 'fr'];
const hoursOf = (text: string) => {
  const result = parseHours(text);
  return 'hours' in result ? result.hours : undefined;
};
const unread = (text: string) => {
  const result = parseHours(text);
  return 'unread' in result ? [result.unread, result.reason] : undefined;
};
const period = (days: Weekday[], opens: string, closes: string, more: Partial<Period> = {}) => ({
  days,
  opens,
  closes,
  ...more,
});

describe('hours as people write them', () => {
  test.each<[string, Period[]]>([
    ['man–fre 10–15', [period(WEEK, '10:00', '15:00')]],
    ['Mandag-fredag kl. 10.00-15.00', [period(WEEK, '10:00', '15:00')]],
    ['man.-fre. 10:00–15:00', [period(WEEK, '10:00', '15:00')]],
    ['ma-fr 1000-1500', [period(WEEK, '10:00', '15:00')]],
    ['mandag til fredag 10 til 15', [period(WEEK, '10:00', '15:00')]],
    ['Hverdager: 10–15', [period(WEEK, '10:00', '15:00')]],
    ['10–15 hverdager', [period(WEEK, '10:00', '15:00')]],
    ['Åpent man–fre 10–15.', [period(WEEK, '10:00', '15:00')]],
    ['man tom fre 10-15', [period(WEEK, '10:00', '15:00')]],
    ['fra man t o m fre kl 10 tom 15', [period(WEEK, '10:00', '15:00')]],
    ['Fra mandag til fredag fra 10 til 15', [period(WEEK, '10:00', '15:00')]],
    ['from Monday to Friday 10am to 3pm', [period(WEEK, '10:00', '15:00')]],
    ['man–fre mellom kl. 10 og kl. 15', [period(WEEK, '10:00', '15:00')]],
    ['Mon–Fri between 10 am and 3 pm', [period(WEEK, '10:00', '15:00')]],
    [
      'man mellom 10 og 12, og mellom 14 og 16',
      [period(['mo'], '10:00', '12:00'), period(['mo'], '14:00', '16:00')],
    ],
    ['Mon–Fri 10am–3pm', [period(WEEK, '10:00', '15:00')]],
    ['Mon to Fri 10 to 15', [period(WEEK, '10:00', '15:00')]],
    ['man, ons og fre 10–12', [period(['mo', 'we', 'fr'], '10:00', '12:00')]],
    ['ma ti on 10-12', [period(['mo', 'tu', 'we'], '10:00', '12:00')]],
    ['to 10–12', [period(['th'], '10:00', '12:00')]],
    ['tirsdager 17–19', [period(['tu'], '17:00', '19:00')]],
    ['tysdag 17–19', [period(['tu'], '17:00', '19:00')]],
    ['daglig 21–08', [period([...WEEKDAYS], '21:00', '08:00')]],
    ['fre–søn 22–04', [period(['fr', 'sa', 'su'], '22:00', '04:00')]],
    ['lør–man 10–12', [period(['mo', 'sa', 'su'], '10:00', '12:00')]],
    ['man 10–12, 14–16', [period(['mo'], '10:00', '12:00'), period(['mo'], '14:00', '16:00')]],
    ['man 10–12; lør 11–13', [period(['mo'], '10:00', '12:00'), period(['sa'], '11:00', '13:00')]],
    ['man 10–12\nlør 11–13', [period(['mo'], '10:00', '12:00'), period(['sa'], '11:00', '13:00')]],
    ['man 10–12 og lør 11–13', [period(['mo'], '10:00', '12:00'), period(['sa'], '11:00', '13:00')]],
    ['man–søn 00–24', [period([...WEEKDAYS], '00:00', '24:00')]],
    ['lør og søn døgnåpent', [period(['sa', 'su'], '00:00', '24:00')]],
    ['daglig 10–15, søndag stengt', [period(['mo', 'tu', 'we', 'th', 'fr', 'sa'], '10:00', '15:00')]],
    ['lør–søn stengt; man–fre 10–15', [period(WEEK, '10:00', '15:00')]],
    ['tir 17–19 (drop-in)', [period(['tu'], '17:00', '19:00', { entry: 'walk-in' })]],
    ['tir 17–19, etter avtale', [period(['tu'], '17:00', '19:00', { entry: 'appointment' })]],
    ['Lege: tir 17–19', [period(['tu'], '17:00', '19:00', { label: 'Lege' })]],
    ['første tirsdag i måneden 17–19', [period(['tu'], '17:00', '19:00', { nthOfMonth: [1] })]],
    ['1. og 3. onsdag i måneden 18–20', [period(['we'], '18:00', '20:00', { nthOfMonth: [1, 3] })]],
    ['første man i mnd 10–12', [period(['mo'], '10:00', '12:00', { nthOfMonth: [1] })]],
    ['siste fre. i mnd. kl. 10–12', [period(['fr'], '10:00', '12:00', { nthOfMonth: [-1] })]],
    ['siste fredag 12–15 i måneden', [period(['fr'], '12:00', '15:00', { nthOfMonth: [-1] })]],
    ['man 10–12 i partallsuker', [period(['mo'], '10:00', '12:00', { isoWeeks: 'even' })]],
    ['oddetallsuker: tor 10–12', [period(['th'], '10:00', '12:00', { isoWeeks: 'odd' })]],
    ['Mon–Fri 1–3pm', [period(WEEK, '13:00', '15:00')]],
    ['Thu 12 noon to 7 pm', [period(['th'], '12:00', '19:00')]],
    ['Mon 9–noon', [period(['mo'], '09:00', '12:00')]],
    ['Tue 10 till 14', [period(['tu'], '10:00', '14:00')]],
  ])('%j', (text, periods) => {
    expect(hoursOf(text)).toEqual({ periods });
  });

  test.each([
    ['Kontortid: man–tor 10–15; fre 10–14', ['Kontortid', 'Kontortid']],
    ['Lege: man 9–12\nPsykolog: tir 9–12, tor 9–12', ['Lege', 'Psykolog', 'Psykolog']],
    ['man 9–12; Lege: tir 9–12', [undefined, 'Lege']],
  ])('of “%s” each hours have their heading', (text, labels) => {
    expect(hoursOf(text)?.periods?.map(({ label }) => label)).toEqual(labels);
  });

  test.each([
    ['fre 9pm–1', '21:00', '01:00'],
    ['lør 10pm–2', '22:00', '02:00'],
    ['man 6pm–09', '18:00', '09:00'],
    ['man 18–9', '18:00', '09:00'],
    ['man 10am–12', '10:00', '12:00'],
  ])('“%s” is from %s to %s', (text, opens, closes) => {
    expect(hoursOf(text)?.periods?.[0]).toMatchObject({ opens, closes });
  });

  test.each(['fra kl. 18 tirsdag', 'tir 18–', 'tirsdag fra 18'])('“%s” has no end that is known', (text) => {
    expect(hoursOf(text)).toEqual({ periods: [{ days: ['tu'], opens: '18:00' }] });
  });

  test.each([
    'døgnåpent',
    'Døgnet rundt',
    '24/7',
    'hele døgnet, hele året',
    'Døgnåpent alle dager',
    'Åpent hele døgnet',
    '24 hours a day',
  ])('“%s” is always', (text) => {
    expect(hoursOf(text)).toEqual({ always: true });
  });

  test.each([
    ['man–fre 10–15. Stengt på helligdager', 'closed'],
    ['man–fre 10–15, unntatt helligdager', 'closed'],
    ['man–fre 10–15; helligdager stengt', 'closed'],
    ['man–fre 10–15, ikke på røde dager', 'closed'],
    ['daglig 10–15, åpent helligdager', 'open'],
  ])('“%s”: public holidays are %s', (text, rule) => {
    expect(hoursOf(text)).toMatchObject({ publicHolidays: rule });
  });

  test.each(['etter avtale', 'Etter timebestilling', 'by appointment only', 'Åpent etter avtale'])(
    '“%s” says all there is',
    (text) => {
      expect(parseHours(text)).toEqual({ isByAppointment: true });
    },
  );
});

describe('a day that is named again', () => {
  test('takes the place of a wider span before it', () => {
    expect(hoursOf('man–fre 10–15; tor 10–19')).toEqual({
      periods: [period(['mo', 'tu', 'we', 'fr'], '10:00', '15:00'), period(['th'], '10:00', '19:00')],
    });
    expect(hoursOf('man–fre 9–16; fre 9–14')).toEqual({
      periods: [period(['mo', 'tu', 'we', 'th'], '09:00', '16:00'), period(['fr'], '09:00', '14:00')],
    });
  });

  test('stands beside it when a word says so', () => {
    expect(hoursOf('man–fre 10–12; også tor 17–19')?.periods).toHaveLength(2);
    expect(hoursOf('man–fre 10–12; også tor 17–19')?.periods?.[0]?.days).toEqual(WEEK);
  });

  test('stands beside it when it is for something else', () => {
    expect(hoursOf('man–fre 10–15; Lege: tor 12–14')?.periods?.[0]?.days).toEqual(WEEK);
    expect(hoursOf('man–fre 10–15; første tor i måneden 10–19')?.periods?.[0]?.days).toEqual(WEEK);
  });
});

describe('what is not understood leaves all of it unread', () => {
  test.each([
    ['man–fre 10–15 (stengt i påsken)', 'stengt i påsken', 'words'],
    ['man–fre 10–15; ring først om kvelden', 'ring først om kvelden', 'words'],
    ['10–15', '10–15', 'days-missing'],
    ['man', 'man', 'times-missing'],
    ['man 10', 'man 10', 'times'],
    ['mandag 9–3', 'mandag 9–3', 'times'],
    ['man 25–26', 'man 25–26', 'words'],
    ['man 24–06', 'man 24–06', 'times'],
    ['annenhver tirsdag 10–12', 'annenhver tirsdag 10–12', 'words'],
    ['helligdager 12–16', 'helligdager 12–16', 'words'],
    ['uke 10–12 stengt', 'uke 10–12 stengt', 'words'],
    ['første tirsdag 10–12', 'første tirsdag 10–12', 'words'],
    ['stengt', 'stengt', 'words'],
    ['døgnåpent; man 10–12', 'døgnåpent; man 10–12', 'contradiction'],
    [
      'døgnåpent, helligdager stengt, åpent helligdager',
      'døgnåpent, helligdager stengt, åpent helligdager',
      'contradiction',
    ],
    ['søndag stengt', 'søndag stengt', 'contradiction'],
    ['Ring for åpningstider', 'Ring for åpningstider', 'words'],
    ['', '', 'words'],
  ])('“%s”', (text, part, reason) => {
    expect(unread(text)).toEqual([part, reason]);
  });

  test('a text of many words is no hours', () => {
    expect(unread('man 10–12 '.repeat(100))?.[1]).toBe('words');
  });
});

/** Writes hours in one of the ways of people, to be read back. */
const NAMES = {
  short: ['man', 'tir', 'ons', 'tor', 'fre', 'lør', 'søn'],
  long: ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag', 'Søndag'],
  english: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;

interface Style {
  names: keyof typeof NAMES;
  dash: string;
  times: 'bare' | 'point' | 'colon' | 'clock';
  between: string;
}

function writeTime(time: string, { times }: Style): string {
  const [hours = '', minutes = ''] = time.split(':');
  if (times === 'bare' && minutes === '00') return String(Number(hours));
  const written = `${hours}${times === 'point' ? '.' : ':'}${minutes}`;
  return times === 'clock' ? `kl. ${written}` : written;
}

const writeDays = (days: readonly Weekday[], { names, dash }: Style): string => {
  const [first, last] = [WEEKDAYS.indexOf(days[0] ?? 'mo'), WEEKDAYS.indexOf(days.at(-1) ?? 'mo')];
  const isRun = days.length > 2 && last - first === days.length - 1;
  return isRun
    ? `${NAMES[names][first]}${dash}${NAMES[names][last]}`
    : days.map((day) => NAMES[names][WEEKDAYS.indexOf(day)]).join(', ');
};

const writeHours = (periods: readonly Period[], style: Style): string =>
  periods
    .map(
      ({ days, opens, closes = '' }) =>
        `${writeDays(days, style)} ${writeTime(opens, style)}${style.dash}${writeTime(closes, style)}`,
    )
    .join(style.between);

const style = fc.record({
  names: fc.constantFrom('short', 'long', 'english'),
  dash: fc.constantFrom('–', '-', ' – ', ' - '),
  times: fc.constantFrom('bare', 'point', 'colon', 'clock'),
  between: fc.constantFrom('; ', '\n', ' | '),
}) as fc.Arbitrary<Style>;

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Periods on days of their own, so that none takes the place of another; their ends lie after noon, where a bare number is clear. */
const week = fc
  .tuple(
    fc.shuffledSubarray([...WEEKDAYS], { minLength: 1 }),
    fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 7, maxLength: 7 }),
  )
  .chain(([days, sizes]) => {
    const groups: Weekday[][] = [];
    let rest = days;
    for (const size of sizes) {
      if (rest.length === 0) break;
      groups.push(WEEKDAYS.filter((day) => rest.slice(0, size).includes(day)));
      rest = rest.slice(size);
    }
    return fc.tuple(
      ...groups.map((group) =>
        fc
          .tuple(fc.integer({ min: 0, max: 47 }), fc.integer({ min: 48, max: 96 }))
          .map(([from, to]): Period => ({
            days: group,
            opens: clock(from * 15),
            closes: clock(to * 15),
          })),
      ),
    );
  });

test('whatever is written in one of the usual ways is read back', () => {
  fc.assert(
    fc.property(week, style, (periods, how) => {
      const text = writeHours(periods, how);
      expect([text, hoursOf(text)]).toEqual([text, { periods }]);
    }),
    { numRuns: 400 },
  );
});

test('whatever a cell holds, hours that come out are right by the schema', () => {
  const pieces = fc.array(
    fc.constantFrom(
      'man',
      'fre',
      'lør',
      '–',
      ' ',
      ',',
      ';',
      ':',
      '10',
      '15.30',
      '24',
      'stengt',
      'åpent',
      'døgnåpent',
      'helligdager',
      'unntatt',
      'første',
      'i måneden',
      'drop-in',
      'fra',
      'til',
      'og',
      'hverdager',
      'pm',
      '(',
      ')',
      'Lege',
      '\n',
      'partallsuker',
      'juli',
      '24. desember',
      '1/7',
      '2026',
      'pause',
      'utenom',
      'to',
      'x',
    ),
    { maxLength: 14 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((words) => words.join(' ')),
        pieces.map((words) => words.join('')),
        fc.string(),
      ),
      (text) => {
        const hours = hoursOf(text);
        if (hours !== undefined) expect(openingHoursSchema.safeParse(hours).error?.issues ?? []).toEqual([]);
      },
    ),
    { numRuns: 3000 },
  );
});
