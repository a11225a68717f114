import { expect, test } from 'vitest';
import { parseHours } from './parse-hours.ts';

const times = (text: string) => {
  const result = parseHours(text);
  return 'hours' in result ? result.hours.periods?.map(({ opens, closes }) => `${opens}–${closes}`) : undefined;
}; // prettier-ignore

test.each([
  'man-fre 9.30-3.30',
  'man-fre 10:00-4:00',
  'man-fre 8:00-4:00',
  'man-fre 9:00-3:00',
  'man-fre 0900-0300',
  'man-fre 8-4.30',
  'man-fre 7:30-2:30',
  'lør 10.00-2.00',
  'man kl. 11:00 til kl. 1:00',
  'lør 12:00-03:00',
  'man 13:00-4:00',
  'man 10-2 am',
  'man 9 am-3',
  'man 9 am-3:30',
  'Mon 8-12am',
  'Mon 8 am-12 am',
  'man 9:00-9:00',
])('“%s” may end in the afternoon and is unread', (text) => {
  expect(parseHours(text)).toEqual({ unread: text, reason: 'times' });
});

test.each([
  'man 1-3',
  'man 1-4',
  'tirs 5-8',
  'tirs 6-9',
  'tirs 5.30-8',
  'tirs 5:30-8:30',
  'tirs fra 5',
  'tirs fra kl. 6',
])('“%s” may be in the afternoon and is unread', (text) => {
  expect(parseHours(text)).toEqual({ unread: text, reason: 'times' });
});

test.each([
  ['fre 22-03', '22:00–03:00'],
  ['fre 20:00-04:00', '20:00–04:00'],
  ['fre 18-02', '18:00–02:00'],
  ['fre 15:00-03:00', '15:00–03:00'],
  ['fre 14:00-02:00', '14:00–02:00'],
  ['man-fre 16:00-08:00', '16:00–08:00'],
  ['daglig 21-09', '21:00–09:00'],
  ['fre 11:00-00:30', '11:00–00:30'],
  ['Fri 10 pm-2 am', '22:00–02:00'],
  ['Fri 6pm-12am', '18:00–00:00'],
  ['fre 10:00-04:00 neste dag', '10:00–04:00'],
  ['Fri 10:00-04:00 next day', '10:00–04:00'],
  ['tirs 06-09', '06:00–09:00'],
  ['tirs 01:00-05:00', '01:00–05:00'],
  ['tirs 7-9', '07:00–09:00'],
  ['tirs 6-14', '06:00–14:00'],
  ['Tue 5-8pm', '17:00–20:00'],
])('“%s” is sure', (text, span) => {
  expect(times(text)).toEqual([span]);
});

test('an end on the next day that would last longer than a day is unread', () => {
  expect(times('fre 10-16 neste dag')).toBeUndefined();
});

test.each(['fre 12-12', 'Fri noon-12', 'man-fre 23-23', 'lør 20:00-20:00'])(
  '“%s” may be a whole day or a slip, and is unread',
  (text) => {
    expect(times(text)).toBeUndefined();
  },
);

test.each([
  'man-fre 18-24 og 00-02',
  'fre-lør 18-24 og 00-03',
  'fre-lør 20:00-23:59, 00:00-03:00',
  'fre 20-00, 00-03',
])('“%s” does not say of which morning its second part is, and is unread', (text) => {
  expect(times(text)).toBeUndefined();
});

test('times before midnight and after the next morning’s begin are told apart', () => {
  expect(times('lør 00-03, 20-24')).toEqual(['00:00–03:00', '20:00–24:00']);
  expect(times('lør 18-24')).toEqual(['18:00–24:00']);
  expect(times('lør 00-24')).toEqual(['00:00–24:00']);
});
