import { expect, test } from 'vitest';
import { areaTracesIn } from './area-traces.ts';

test.each([
  ['5015', ['postal-code']],
  ['Bergen (5015)', ['postal-code']],
  ['5015 og 5016', ['postal-code']],
  ['Bergen, 5015', ['postal-code']],
  ['2050', ['postal-code']],
  ['411 01', ['postal-code']],
  ['00-950', ['postal-code']],
  ['Krohnengen 14', ['street']],
])('“%s” gives the place away by %j', (area, traces) => {
  expect(areaTracesIn(area)).toEqual(traces);
});

test.each([
  'Bergen',
  'Bydel 3',
  'Oslo 5',
  'Bergen (siden 2015)',
  'Moss, 1506 innbyggere',
  'Agder, 12 kommuner',
  'Kommune 1506',
  'Kommunenr. 1506',
  'Vestland 24/7, tlf. 55 99 00 00',
  'Vestland, telefon 5003 5015',
])('“%s” does not', (area) => {
  expect(areaTracesIn(area)).toEqual([]);
});
