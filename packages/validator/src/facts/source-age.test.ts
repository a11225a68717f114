import { expect, test } from 'vitest';
import { ageOfSource } from './source-age.ts';

const TODAY = '2026-11-30';
const day = (source: object) => ageOfSource({ retrievedOn: '2026-11-01', ...source }, TODAY);
const fresh = { day: '2026-11-01', isOlderThanRead: false };

test.each([
  [{ url: 'https://web.archive.org/web/20120304101112/https://example.org/' }, '2012-03-04'],
  [{ url: 'https://web.archive.org/web/2012/https://example.org/' }, '2012-12-31'],
  [{ url: 'https://archive.ph/2012.03.04-101112/https://example.org/' }, '2012-03-04'],
  [{ url: 'https://example.org/', via: 'http://web.archive.org/web/20120304/x' }, '2012-03-04'],
  [{ publishedOn: '2012-01-01' }, '2012-01-01'],
  [{ publishedOn: '2012-02' }, '2012-02-29'],
  [{ publishedOn: '2011' }, '2011-12-31'],
  [{ publishedOn: '2013-01-01', url: 'https://web.archive.org/web/20120304/x' }, '2012-03-04'],
])('%j is as old as the page', (source, oldest) => {
  expect(day(source)).toEqual({ day: oldest, isOlderThanRead: true });
});

test.each([
  {},
  { publishedOn: '2019-01-08' },
  { publishedOn: '2027-01-01' },
  { publishedOn: 'i fjor' },
  { publishedOn: 2012 },
  { url: 'https://web.archive.org/web/https://example.org/' },
  { url: 'https://example.org/archive/2012/' },
  { url: 'https://web.archive.org/web/20261105/x' },
])('%j is as new as it was read', (source) => {
  expect(day(source)).toEqual(fresh);
});

test('without a reading the page alone has an age', () => {
  expect(ageOfSource({ publishedOn: '2011' }, TODAY)).toEqual({ day: '2011-12-31', isOlderThanRead: true });
  expect(ageOfSource({}, TODAY)).toEqual({ day: undefined, isOlderThanRead: false });
});
