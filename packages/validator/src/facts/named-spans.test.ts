import { expect, test } from 'vitest';
import { nextSpan, yearSpanIn } from './named-spans.ts';

test.each([
  ['Stengt uke 28–31', { weeks: [28, 31] }],
  ['i uke 8', { weeks: [8, 8] }],
  ['weeks 28 to 30', { weeks: [28, 30] }],
  ['stengt i fellesferien', { weeks: [28, 30] }],
  ['mellom jul og nyttår', { days: ['12-27', '12-30'] }],
  ['i romjula', { days: ['12-27', '12-30'] }],
])('“%s” names a part of the year', (text, span) => {
  expect(yearSpanIn(text)).toEqual(span);
});

test.each(['uke 60', 'to uker', 'uke 28:30', 'mellom jul og påske', 'i ferien'])(
  '“%s” names none',
  (text) => {
    expect(yearSpanIn(text)).toBeUndefined();
  },
);

test('it is that of this year, what is left of it, or that of the next', () => {
  expect(nextSpan({ weeks: [28, 30] }, '2026-06-15')).toEqual(['2026-07-06', '2026-07-26']);
  expect(nextSpan({ weeks: [28, 30] }, '2026-07-10')).toEqual(['2026-07-10', '2026-07-26']);
  expect(nextSpan({ weeks: [28, 30] }, '2026-11-30')).toEqual(['2027-07-12', '2027-08-01']);
  expect(nextSpan({ days: ['12-27', '12-30'] }, '2026-06-15')).toEqual(['2026-12-27', '2026-12-30']);
});
