import { expect, test } from 'vitest';
import { readAttribution } from './attribution.ts';

test('links and the words between them are told apart', () =>
  expect(
    readAttribution(
      '<a href="https://protomaps.com">Protomaps</a> &copy; <a target=_blank href=\'https://osm.example/c?a=1&amp;b=2\'>Open&nbsp;Street&#77;ap</a> (CC BY 4.0)',
    ),
  ).toEqual([
    { text: 'Protomaps', url: 'https://protomaps.com' },
    { text: '©' },
    { text: 'Open StreetMap', url: 'https://osm.example/c?a=1&b=2' },
    { text: 'CC BY 4.0' },
  ]));

test('what is no link is words, and markup is never kept', () => {
  expect(readAttribution('Own survey')).toEqual([{ text: 'Own survey' }]);
  expect(readAttribution('<img src=x onerror=alert(1)><b>Us</b>')).toEqual([{ text: 'Us' }]);
  expect(readAttribution('<a href="javascript:alert(1)">Us</a>')[0]?.text).toBe('Us');
});

test.each([undefined, null, 7, '', ' | ', '<a href="https://x.example"></a>', {}])(
  '%j names nobody',
  (value) => expect(readAttribution(value)).toEqual([]),
);

test('a long one ends', () =>
  expect(readAttribution('<a href="https://a.example">a</a> b '.repeat(1000)).length).toBeLessThanOrEqual(8));
