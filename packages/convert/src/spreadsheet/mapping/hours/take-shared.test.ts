import { describe, expect, test } from 'vitest';
import { parseHours } from './parse-hours.ts';

const wordsOf = (text: string) => {
  const result = parseHours(text);
  return 'hours' in result
    ? result.hours.periods?.map(({ days, label, entry, isoWeeks }) =>
        [days.join(' '), label, entry, isoWeeks].filter((one) => one !== undefined).join(': '),
      )
    : undefined;
};

describe('a word on how one gets in', () => {
  test.each([
    ['man-fre 9-15 (drop-in ons 12-13)', ['mo tu we th fr', 'we: walk-in']],
    ['man-fre 9-15. Drop-in ons 12-13', ['mo tu we th fr', 'we: walk-in']],
    ['man-fre 9-15, drop-in ons 12-13', ['mo tu we th fr', 'we: walk-in']],
    ['Mon-Fri 9-15 (walk-in Wed 12-13)', ['mo tu we th fr', 'we: walk-in']],
    ['10-12 man (drop-in tors 14-16)', ['mo', 'th: walk-in']],
    ['man-fre 9-15 (drop-in) og ons 16-18', ['mo tu we th fr: walk-in', 'we']],
    ['man-fre 9-15 drop-in, lør 10-12', ['mo tu we th fr: walk-in', 'sa']],
    ['man-fre 9-15, lør 10-12 (drop-in)', ['mo tu we th fr', 'sa: walk-in']],
    [
      'Drop-in tirsdag 12-14 timebestilling man-fre 9-15',
      ['tu: walk-in', 'mo tu we th fr: appointment'],
    ],
    [
      'timebestilling man-fre 9-15 drop-in tors 12-14',
      ['mo tu we th fr: appointment', 'th: walk-in'],
    ],
    ['tir 17-19 uten avtale, tor 17-19 etter avtale', ['tu: walk-in', 'th: appointment']],
    ['man-fre 9-15 etter avtale stengt helligdager', ['mo tu we th fr: appointment']],
    ['man-fre 9-15 drop-in lør-søn stengt', ['mo tu we th fr: walk-in']],
    ['tir 17–19, etter avtale', ['tu: appointment']],
  ])('“%s” holds for its own hours', (text, lines) => {
    expect(wordsOf(text)).toEqual(lines);
  }); // prettier-ignore

  test.each([
    'man-fre 9-15 drop-in ons 12-13',
    'man-fre 9-15 etter avtale ons 16-19',
    'man-fre 9-15 ring først ons 12-13',
    'man-tors 9-15 drop-in fre 9-12 timebestilling',
    'Mon-Fri 9-15 by appointment Wed 16-19',
    'tir 17–19, etter avtale, ons 12–14',
    'man-fre 9-15 og lør 10-12 (drop-in)',
    'man-fre 9-15, lør 10-12, etter avtale',
    'man-fre 9-15, lør 10-12. Etter avtale.',
    'man-fre 9-15 drop-in og timebestilling',
    'Drop-in: man 9-12. Ons 12-14',
    'man-fre 9-15, lør 10-12, etter avtale, stengt helligdager',
  ])('“%s” may hold for others and is unread', (text) => {
    expect(parseHours(text)).toHaveProperty('reason', 'which-hours');
  });

  test.each([
    'man-fre 9-15 og etter avtale',
    'man-fre 9-15, og etter avtale',
    'man-fre 9-15 (og etter avtale)',
    'man-fre 9-15 samt ved avtale',
    'man-fre 9-15 + timebestilling',
    'man-fre 9-15/etter avtale',
    'man-fre 9-15. I tillegg etter avtale',
    'man-fre 9-15 og etter avtale, stengt helligdager',
    'første mandag i måneden 9-15 og etter avtale',
    '9-15 hverdager og etter avtale',
    'Mon-Fri 9am-3pm and by appointment',
    'man-fre 9-15 og drop-in',
  ])('“%s” may be said of other times and is unread', (text) => {
    expect(parseHours(text)).toHaveProperty('reason', 'which-hours');
  });

  test.each([
    ['man-fre 9-15, etter avtale', ['mo tu we th fr: appointment']],
    ['man-fre 9-15 (etter avtale)', ['mo tu we th fr: appointment']],
    ['man-fre 9-15 og etter avtale lør 10-12', ['mo tu we th fr', 'sa: appointment']],
    ['tir 17-19, etter avtale og i partallsuker', ['tu: appointment: even']],
  ])('“%s” adds no other times', (text, lines) => {
    expect(wordsOf(text)).toEqual(lines);
  });

  test('two of them before the same hours do not fit', () => {
    expect(parseHours('drop-in tirsdag etter avtale 12-14')).toHaveProperty('reason', 'contradiction');
  });
});

describe('odd and even weeks', () => {
  test.each([
    ['man 10-12 (partallsuker), tir 12-14 (oddetallsuker)', ['mo: even', 'tu: odd']],
    ['man 10-12 i partallsuker og tir 12-14 i oddetallsuker', ['mo: even', 'tu: odd']],
    ['oddetallsuker man 9-12, partallsuker ons 12-14', ['mo: odd', 'we: even']],
    ['tirsdag i oddetallsuker 17-19, ons 10-12', ['tu: odd', 'we']],
    ['Oddetallsuker: man 9-12, ons 12-14', ['mo: odd', 'we: odd']],
    ['man 9-15, tirs i oddetallsuker 10-12', ['mo', 'tu: odd']],
    ['man 9-15; tirs 10-12 (oddetallsuker)', ['mo', 'tu: odd']],
    ['man og tirs 9-15 (oddetallsuker)', ['mo tu: odd']],
  ])('“%s”', (text, lines) => {
    expect(wordsOf(text)).toEqual(lines);
  });

  test.each([
    'man 10-12 partallsuker tir 12-14',
    'oddetallsuker man 9-12, ons 12-14',
    'man 9-12 og ons 12-14 i oddetallsuker',
    'man 9-15, tirs 10-12 (oddetallsuker)',
    'man 9-15, tirs 10-12 i oddetallsuker',
    'man 9-15, tirs 10-12 (oddetallsuker, drop-in)',
    'man 9-15, tirs 10-12 i oddetallsuker, stengt helligdager',
    'man-fre 9-15, fre 9-12 i partallsuker',
    'Mon 9-15, Tue 10-12 (even weeks)',
  ])('“%s” is unread', (text) => {
    expect(parseHours(text)).toHaveProperty('reason', 'which-hours');
  });
});

describe('what stands over hours before a colon', () => {
  test.each([
    ['Lege: man 9-12, ons 12-14', ['mo: Lege', 'we: Lege']],
    ['Lege: man 9-12 og ons 12-14; Jordmor: tir 10-12, tor 10-12', ['mo: Lege', 'we: Lege', 'tu: Jordmor', 'th: Jordmor']],
    ['Lege: man 9-12, Jordmor: tir 10-12', ['mo: Lege', 'tu: Jordmor']],
    ['man-fre 9-15, Lege: tir 10-12, tor 10-12', ['mo tu we th fr', 'tu: Lege', 'th: Lege']],
    ['Drop-in: man 9-12, ons 12-14', ['mo: walk-in', 'we: walk-in']],
    ['Resepsjon: man-fre 8-15. Lege: tirsdag 10-12', ['mo tu we th fr: Resepsjon', 'tu: Lege']],
  ])('“%s” holds for the hours that follow', (text, lines) => {
    expect(wordsOf(text)).toEqual(lines);
  }); // prettier-ignore

  test.each([
    'Lege: man 9-12, åpent man-fre 9-15',
    'Lege: man 9-12. Man-fre 9-15',
    'Lege: man 9-12 (ons 12-14)',
    'Lege: tir 10-12, døgnåpent',
  ])('“%s” may have come to its end and is unread', (text) => {
    expect(wordsOf(text)).toBeUndefined();
  });
});
