import { WEEKDAYS, type Period, type Weekday } from '@service-directory/schema';
import { expect, test } from 'vitest';
import { parseHours } from './parse-hours.ts';

const WEEK: Weekday[] = ['mo', 'tu', 'we', 'th', 'fr'];
const period = (days: Weekday[], opens: string, closes: string) => ({ days, opens, closes });

test.each<[string, Period[]]>([
  ['mandag kveld 18–21', [period(['mo'], '18:00', '21:00')]],
  ['tirsdagskvelder 18–21', [period(['tu'], '18:00', '21:00')]],
  ['torsdagskveldene kl. 18.00–21.00', [period(['th'], '18:00', '21:00')]],
  ['hverdagskvelder 17–20', [period(WEEK, '17:00', '20:00')]],
  ['fredagsnatt 22–04', [period(['fr'], '22:00', '04:00')]],
  ['fre 18–midnatt', [period(['fr'], '18:00', '24:00')]],
  ['fredag kl. 20.00 til midnatt', [period(['fr'], '20:00', '24:00')]],
  ['Fri 8 pm to midnight', [period(['fr'], '20:00', '24:00')]],
  ['Fri 20:00 until midnight', [period(['fr'], '20:00', '24:00')]],
  ['Fri 8:30 pm to midnight', [period(['fr'], '20:30', '24:00')]],
  ['18–21 mandag kveld', [period(['mo'], '18:00', '21:00')]],
  [
    'ons formiddag: 10–12, tor ettermiddag 13–16',
    [period(['we'], '10:00', '12:00'), period(['th'], '13:00', '16:00')],
  ],
  ['Tuesday and Thursday evenings from 22:00 till 01:00', [period(['tu', 'th'], '22:00', '01:00')]],
  ['hver natt 22–08', [period([...WEEKDAYS], '22:00', '08:00')]],
  ['Åpent hver kveld kl. 18–21', [period([...WEEKDAYS], '18:00', '21:00')]],
  ['Every evening 6 pm–9 pm', [period([...WEEKDAYS], '18:00', '21:00')]],
])('the part of the day in “%s” fits its times', (text, periods) => {
  const read = parseHours(text);
  expect('hours' in read && read.hours).toEqual({ periods });
});

test.each([
  ['mandag kveld 6–9', 'mandag kveld 6–9', 'times'],
  ['fredag natt 10–2', 'fredag natt 10–2', 'times'],
  ['mandag kveld stengt', 'mandag kveld stengt', 'times'],
  ['mandag kveld', 'mandag kveld', 'times-missing'],
  ['Mon midnight–6am', 'Mon midnight–6am', 'words'],
  ['Mon 6 to midnight', 'Mon 6 to midnight', 'times'],
  ['hver natt 8–10', 'hver natt 8–10', 'times'],
  ['Mon 8:30 to midnight', 'Mon 8:30 to midnight', 'times'],
  ['Fri 6.30 until midnight', 'Fri 6.30 until midnight', 'times'],
  ['man midnatt', 'man midnatt', 'words'],
  ['fre midnatt–04', 'fre midnatt–04', 'words'],
  ['tirsdagskvelder', 'tirsdagskvelder', 'times-missing'],
  ['tirsdagskvelder 6–9', 'tirsdagskvelder 6–9', 'times'],
])('“%s” may be morning or evening, or says no time', (text, unread, reason) => {
  expect(parseHours(text)).toEqual({ unread, reason });
});
