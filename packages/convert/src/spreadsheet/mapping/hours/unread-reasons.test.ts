import { describe, expect, test } from 'vitest';
import { parseHours } from './parse-hours.ts';

const WEEK = { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '15:00' };

describe('days and times that do stand there are read', () => {
  test.each([
    'man-fre, 9-15',
    'hverdager, 9-15',
    'man-fre, kl. 9-15',
    'man-fre – 9-15',
    'man-fre / 9-15',
    'mandag, tirsdag, onsdag, torsdag, fredag, 9-15',
    'man-fre; 9-15',
    'man-fre\n9-15',
    'hverdager:\n9-15',
    'kl. 9-15 alle hverdager',
    'mandag t.o.m. fredag 9-15',
  ])('“%s”', (text) => {
    expect(parseHours(text)).toEqual({ hours: { periods: [WEEK] } });
  });

  test.each([
    'Closed on public holidays. Mon-Fri 9-15',
    'Stengt på røde dager. man-fre 9-15',
    'stengt helligdager, man-fre 9-15',
  ])('“%s”', (text) => {
    expect(parseHours(text)).toEqual({ hours: { periods: [WEEK], publicHolidays: 'closed' } });
  });

  test('a full stop ends the days on which it is closed', () => {
    for (const text of ['Stengt mandager. Tirsdag–fredag 9–15', 'Closed Mondays. Tue–Fri 9–15'])
      expect(parseHours(text)).toEqual({ hours: { periods: [{ ...WEEK, days: ['tu', 'we', 'th', 'fr'] }] } });
  });

  test('days on which it is closed are never taken for those of the next hours', () => {
    for (const text of ['Stengt helligdager og lørdag, man-fre 9-15', 'stengt helligdager, lørdag, man-fre 9-15'])
      expect(parseHours(text)).toEqual({ unread: text, reason: 'words' });
  }); // prettier-ignore
});

test.each([
  ['stengt mandag, tirs-søn 10-14', 'stengt mandag, tirs-søn 10-14', 'words'],
  ['man-fre 9-15 unntatt ons 12-18', 'unntatt ons 12-18', 'words'],
  ['ons 17-20 t.o.m. 15. juni', 't.o.m. 15. juni', 'words'],
  ['ons 17-20 tom 15. juni', 'tom 15. juni', 'words'],
  ['fra tirsdag 9-12', 'fra tirsdag 9-12', 'times'],
  ['man mellom 10 og 14 og 16 og 18', 'man mellom 10 og 14 og 16 og 18', 'times'],
  ['man-fre 9-15, stengt mellom 12 og 13', 'stengt mellom 12 og 13', 'words'],
  ['åpent mellom mandag og fredag 9-15', 'åpent mellom mandag og fredag 9-15', 'times'],
  ['starter mandag og fredag 9-15', 'starter mandag og fredag 9-15', 'times'],
  ['Mon between 10 and 2', 'Mon between 10 and 2', 'times'],
  ['Mon 6pm-9', 'Mon 6pm-9', 'times'],
  ['Tue 7 pm til 11', 'Tue 7 pm til 11', 'times'],
  ['Fri 9pm-12', 'Fri 9pm-12', 'times'],
  ['Mon 5:30 pm - 7:30', 'Mon 5:30 pm - 7:30', 'times'],
  ['partallsuker (man 10-12; ons 10-12)', 'ons 10-12', 'which-hours'],
  ['Partallsuker: man 10-12\nons 10-12', 'ons 10-12', 'which-hours'],
  ['i partallsuker man 10-12 og 14-16; tir 9-11', 'tir 9-11', 'which-hours'],
  ['Kun etter avtale: man 10-12; ons 10-12', 'ons 10-12', 'which-hours'],
  ['Drop-in: man 10-12; ons 10-12; fre 9-10', 'ons 10-12', 'which-hours'],
  ['Lege: tir 12-14; tor 12-14', 'tor 12-14', 'which-hours'],
  ['Dusj: tir 12-14 | tor 12-14', 'tor 12-14', 'which-hours'],
  ['ons 17-20 f.o.m. 15. juni', 'f.o.m. 15. juni', 'words'],
  ['man-fre 9-15, i skoleåret', 'i skoleåret', 'words'],
  ['man-fre 9-15 på telefon', 'på telefon', 'words'],
  ['9-15 etter behov man-fre', '9-15 etter behov man-fre', 'words'],
  ['10-15', '10-15', 'days-missing'],
  ['man', 'man', 'times-missing'],
])('of “%s” the part “%s” is told as it stands, with a true reason', (text, unread, reason) => {
  expect(parseHours(text)).toEqual({ unread, reason });
});
