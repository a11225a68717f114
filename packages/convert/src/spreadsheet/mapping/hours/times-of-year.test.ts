import type { Period } from '@service-directory/schema';
import { openingHoursSchema } from '@service-directory/schema/zod';
import { describe, expect, test } from 'vitest';
import { parseHours } from './parse-hours.ts';

const WEEK = ['mo', 'tu', 'we', 'th', 'fr'] as const;
const hoursOf = (text: string) => {
  const result = parseHours(text);
  return 'hours' in result ? result.hours : undefined;
};
const unread = (text: string) => {
  const result = parseHours(text);
  return 'unread' in result ? result.unread : undefined;
};
const season = (from: string, through: string): Period[] => [
  { days: [...WEEK], opens: '10:00', closes: '15:00', season: { from, through } },
];

describe('closed for a time of every year', () => {
  test.each([
    ['man-fre 10-15, stengt i juli', '08-01', '06-30'],
    ['man-fre 10-15 (stengt i juli)', '08-01', '06-30'],
    ['man-fre 10-15. Stengt hele juli.', '08-01', '06-30'],
    ['man-fre 10-15; juli stengt', '08-01', '06-30'],
    ['man-fre 10-15 (ikke i juli)', '08-01', '06-30'],
    ['man-fre 10-15 unntatt juli', '08-01', '06-30'],
    ['Stengt i juli. Man-fre 10-15', '08-01', '06-30'],
    ['man-fre 10-15, stengt juli og august', '09-01', '06-30'],
    ['man-fre 10-15, stengt juni, juli og august', '09-01', '05-31'],
    ['man-fre 10-15, stengt juni–august', '09-01', '05-31'],
    ['man-fre 10-15, stengt fra juni til august', '09-01', '05-31'],
    ['man-fre 10-15, stengt i februar', '03-01', '01-31'],
    ['man-fre 10-15, stengt 15. juni – 15. august', '08-16', '06-14'],
    ['man-fre 10-15, stengt 1.–15. juli', '07-16', '06-30'],
    ['man-fre 10-15, stengt 15/6-15/8', '08-16', '06-14'],
    ['man-fre 10-15, stengt 1.7.–31.7.', '08-01', '06-30'],
    ['man-fre 10-15, stengt 24. desember til 2. januar', '01-03', '12-23'],
    ['Mon-Fri 10-15, closed in July', '08-01', '06-30'],
  ])('“%s” holds from %s through %s', (text, from, through) => {
    expect(hoursOf(text)).toEqual({ periods: season(from, through) });
  });

  test('holds for all hours of one part, and for all when it is a part of its own', () => {
    for (const text of ['man 10–12, lør 11–14, stengt i juli', 'man 10–12; lør 11–14; stengt i juli'])
      expect(hoursOf(text)?.periods?.map((one) => one.season)).toEqual([
        { from: '08-01', through: '06-30' },
        { from: '08-01', through: '06-30' },
      ]);
  });

  test.each([
    'man 10–12; lør 11–14 (stengt i juli)',
    'man 10–12; lør 11–14, stengt i juli',
    'man 10–12, stengt i juli; lør 11–14',
  ])('is unread where it may hold for some hours alone: “%s”', (text) => {
    expect(hoursOf(text)).toBeUndefined();
  });
});

describe('open for a time of every year', () => {
  test.each([
    'man-fre 10-15 (september–mai)',
    'september–mai: man-fre 10-15',
    'september til mai man-fre 10-15',
  ])('“%s”', (text) => {
    expect(hoursOf(text)).toEqual({ periods: season('09-01', '05-31') });
  });

  test('the end of February is that of a leap year', () => {
    expect(hoursOf('januar–februar: man-fre 10-15')).toEqual({ periods: season('01-01', '02-29') });
  });
});

test('closed in one year is an exception', () => {
  const week = { days: [...WEEK], opens: '10:00', closes: '15:00' };
  const closed = (from: string, through: string) => ({
    periods: [week],
    exceptions: [{ from, through, closed: true }],
  });
  expect(hoursOf('man-fre 10-15, stengt i juli 2026')).toEqual(closed('2026-07-01', '2026-07-31'));
  expect(hoursOf('man-fre 10-15, stengt 1.–15. juli 2026')).toEqual(closed('2026-07-01', '2026-07-15'));
  expect(hoursOf('man-fre 10-15, stengt 24.12.2026–2.1.2027')).toEqual(closed('2026-12-24', '2027-01-02'));
  expect(hoursOf('man-fre 10-15, stengt i februar 2026')).toEqual(closed('2026-02-01', '2026-02-28'));
});

describe('what is closed at times is never left out', () => {
  test.each([
    ['man-fre 10-15, stengt i jul', 'stengt i jul'],
    ['man-fre 10-15, stengt i påsken', 'stengt i påsken'],
    ['man-fre 10-15, stengt i romjula', 'stengt i romjula'],
    ['man-fre 10-15, sommerstengt', 'sommerstengt'],
    ['man-fre 10-15, stengt i juli og jula', 'jula'],
    ['man-fre 10-15, stengt uke 28–30', 'stengt uke 28–30'],
    ['man-fre 10-15, kortere i juli', 'kortere i juli'],
    ['man-fre 10-15 i skoleåret', 'skoleåret'],
    ['man-fre 10-15, stengt juni og august', 'stengt juni og august'],
    ['man-fre 10-15, stengt 31. juni', 'stengt 31. juni'],
    ['man–fre kl. 10.00–15.00 (lunsj 11–11.30)', 'lunsj 11–11.30'],
  ])('“%s” is unread because of “%s”', (text, part) => {
    expect(unread(text)).toContain(part);
  });

  test.each([
    'døgnåpent, stengt i juli',
    'man-fre 10-15, stengt i juli, stengt i desember',
    'man-fre 10-15; juli: man-fre 10-12',
    'man-fre 10-15, stengt januar–desember',
    'man-fre 10-15, stengt 15.08–20.08',
    'man-fre 10-15, åpent i juli 2026',
  ])('“%s” is unread', (text) => {
    expect(hoursOf(text)).toBeUndefined();
  });
});

describe('a time of the year without its beginning or end', () => {
  test.each([
    'Onsdag 17–19, stengt fra 1. juli',
    'Onsdag 17–19 (stengt fra juli)',
    'Onsdag 17–19, stengt fra juli 2026',
    'Onsdag 17–19, stengt etter 1. juni',
    'Onsdag 17–19, stengt etter 1. juni til 1. juli',
    'Man-tors 10-15, stengt fra 20. desember',
    'Man-tors 10-15, stengt fra 20/12',
    'Onsdag 17–19 (fra september)',
    'Onsdag 17–19, starter 1. september',
    'Fra 1. september: onsdag 17-19',
    'Frå september onsdag 17-19',
    'Onsdag 17-19 (etter september)',
    'Etter september: onsdag 17-19',
    'Onsdag 17-19, stengt fra og med 1. juli',
    'Onsdag 17-19, stengt 1. juli og utover',
    'Onsdag 17-19, stengt 1. juli –',
    'Onsdag 17-19, stengt fra juni, juli og august',
    'Onsdag 17-19, stengt til 1. juni',
    'Onsdag 17-19, stengt inntil 1. juni',
    'Onsdag 17-19, stengt inntil videre',
    'Onsdag 17-19 (til 1. juni)',
    'Onsdag 17-19 til juni',
    'Onsdag 17-19 t.o.m. juni',
    'Til 1. juni: onsdag 17-19',
    'Wednesday 17-19, closed from 1 July',
    'Wednesday 17-19, closed from July',
    'Wednesday 17-19, closed after 1 June',
    'Wednesday 17-19, starting 1 September',
    'Wednesday 17-19 (from September)',
    'Wednesday 17-19, closed until 1 June',
    'Wednesday 17-19 until June',
    'Wednesday 17-19 since May',
    'Onsdag 17-19 før juni',
  ])('“%s” is unread', (text) => {
    expect(hoursOf(text)).toBeUndefined();
    expect(unread(text)).not.toBe('');
  });

  test.each([
    ['man-fre 10-15, stengt fra 1. juli til 15. august', '08-16', '06-30'],
    ['man-fre 10-15, stengt fra 1. juli – 15. august', '08-16', '06-30'],
    ['man-fre 10-15 (stengt fra juni til august)', '09-01', '05-31'],
    ['man-fre 10-15 (fra september til mai)', '09-01', '05-31'],
    ['man-fre 10-15, stengt fra 1.–15. juli', '07-16', '06-30'],
  ])('“%s” has both', (text, from, through) => {
    expect(hoursOf(text)).toEqual({ periods: season(from, through) });
  });
});

describe('a break', () => {
  test.each([
    'man-fre 10-15, lunsjstengt 11-11.30',
    'man–fre kl. 10.00–15.00 (lunsjpause kl. 11–11.30)',
    'man-fre 10-15 (stengt for lunsj 11.00-11.30)',
  ])('“%s” is taken out of each day', (text) => {
    expect(hoursOf(text)?.periods).toEqual([
      { days: [...WEEK], opens: '10:00', closes: '11:00' },
      { days: [...WEEK], opens: '11:30', closes: '15:00' },
    ]);
  });

  test.each([
    'man-fre 10-15, pause 9-11',
    'man-fre 10-15, pause 16-17',
    'man 10-15; tir 10-12 (pause 11-11.30)',
  ])('“%s” fits no day and is unread', (text) => {
    expect(hoursOf(text)).toBeUndefined();
  });
});

describe('open until another time on some days', () => {
  test.each([
    'hverdager 9-16, tors til 18',
    'hverdager 9–16, torsdag til kl. 18',
    'man-fre 9-16 (tors til 18.00)',
    'man–fre 9–16; torsdager langåpent til 18',
  ])('“%s” begins when the others do', (text) => {
    expect(hoursOf(text)?.periods).toEqual([
      { days: ['mo', 'tu', 'we', 'fr'], opens: '09:00', closes: '16:00' },
      { days: ['th'], opens: '09:00', closes: '18:00' },
    ]);
  });

  test.each([
    'tors til 18',
    'man–fre 9–16; lør til 18',
    'man 9–12, man 14–16, man til 18',
    'man–fre 9–16, tors til 8',
  ])('“%s” is unread', (text) => {
    expect(hoursOf(text)).toBeUndefined();
  });
});

test.each([
  'alle dager utenom søndag 12-20',
  'alle dager unntatt søndag kl 12–20',
  'hver dag, bortsett fra søndager 12–20',
  '12–20 alle dager utenom søndag',
  'mandag–lørdag 12–20',
])('“%s” is open on six days', (text) => {
  expect(hoursOf(text)?.periods).toEqual([
    { days: ['mo', 'tu', 'we', 'th', 'fr', 'sa'], opens: '12:00', closes: '20:00' },
  ]);
});

test('whatever is read is right by the schema', () => {
  for (const text of [
    'man-fre 10-15, stengt i juli',
    'man-fre 10-15, stengt i juli 2026',
    'man 10-15, pause 11-12',
  ])
    expect(openingHoursSchema.safeParse(hoursOf(text)).error?.issues ?? []).toEqual([]);
});

describe('a time of the year or an exception behind what is shut', () => {
  test.each([
    'man-tor 10-15, fre-søn stengt i juli',
    'man-tor 10-15, stengt fre-søn i juli',
    'man-fre 9-15, helligdager stengt unntatt 17. mai',
    'man-fre 9-15, stengt helligdager, unntatt 17. mai',
    'man-fre 9-15, stengt helligdager og i juli',
    'man-fre 9-15, unntatt helligdager og juli',
    'man-fre 9-15, stengt lørdag unntatt i desember',
    'man-fre 9-15, stengt helligdager unntatt mandag',
    'man-fre 9-15, stengt 1.–31. juli 2027 unntatt 15. juli 2027',
    'Mon-Thu 10-15, Fri closed in July',
    'Mon-Fri 9-15, public holidays closed except 17 May',
  ])('is not read, since nobody knows which of them it limits: %j', (text) => {
    expect(parseHours(text)).toMatchObject({ reason: 'contradiction' });
  });

  test.each([
    'man-fre 9-15, stengt helligdager, stengt i juli',
    'man-fre 9-15, lørdag stengt. Stengt i juli',
    'man-fre 9-15, unntatt helligdager, unntatt i juli',
    'alle dager unntatt søndag 10-15, stengt i juli',
    'man-fre 9-15 unntatt onsdag',
    'man-fre 9-15 (september–mai)',
    'man-fre 9-15, stengt helligdager, stengt 24.12.2026',
  ])('but beside it is: %j', (text) => {
    expect(parseHours(text)).toHaveProperty('hours');
  });
});
