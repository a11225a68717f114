import { describe, expect, test } from 'vitest';
import { LossList } from '../hours-losses.ts';
import { Refusal } from './cursor.ts';
import { formatRules } from './format-rules.ts';
import { parseRules } from './parse-rules.ts';

const rewrite = (text: string) => formatRules(parseRules(text, new LossList()));
const refusalOf = (text: string) => {
  try {
    parseRules(text, new LossList());
  } catch (error) {
    if (error instanceof Refusal) return [error.kind, text.slice(...error.at)];
    throw error;
  }
  return undefined;
};

describe('text in the usual form is read and written again unchanged', () => {
  test.each([
    '24/7',
    '24/7; PH off',
    'Mo-Fr 09:00-16:00; Sa 10:00-14:00; PH off',
    'Mo,We 10:00-12:00,13:00-15:00',
    'Mo-Fr 22:00-03:00, Sa,Su 22:00-05:00',
    'Tu 18:00+',
    'Tu[1,-1] 18:00-20:00',
    'Oct 01-Apr 30 Mo-Su,PH 10:00-15:00',
    'Dec 24,Dec 31 off "Jul"',
    'week 1-53/2 Mo 10:00-12:00, week 2-52/2 Tu 10:00-12:00',
    '2026 Jan 01-2026 Jun 30 Mo-Fr 10:00-15:00',
    '2027+ Oct 01-Apr 30 Mo 10:00-12:00',
    '2025-2026 Mo 10:00-12:00',
    '2026 Mo 10:00-12:00',
    '2025,2027+ Mo 10:00-12:00',
    '2026 Dec 24,2027 Jan 02 off',
    '2026 Dec 24-2027 Jan 02 off',
    'PH Mo-Fr 10:00-15:00; PH +1 day Tu 00:00-03:00 off',
    'Mo 10:00-12:00 unknown "ring"; Tu 10:00-12:00 open "Lege"',
    'unknown "etter avtale"',
    'Mo-Fr open',
    'off',
  ])('%s', (text) => {
    expect(rewrite(text)).toBe(text);
  });
});

describe('text as people write it means the same as', () => {
  test.each([
    ['mo-fr 9:00-16:00', 'Mo-Fr 09:00-16:00'],
    ['Mo–Fr 10:00–15:00', 'Mo-Fr 10:00-15:00'],
    ['Mo-Fr10:00-15:00;Sa10:00-12:00', 'Mo-Fr 10:00-15:00; Sa 10:00-12:00'],
    ['Monday - Friday : 10:00 - 15:00', 'Mo-Fr 10:00-15:00'],
    ['Mo, We, Fr 10:00-12:00 , 13:00-15:00', 'Mo,We,Fr 10:00-12:00,13:00-15:00'],
    ['Mo-Fr 10:00-12:00 ;; Sa closed;', 'Mo-Fr 10:00-12:00; Sa off'],
    ['Sa-Tu 10:00-12:00', 'Mo,Tu,Sa,Su 10:00-12:00'],
    ['Mo 22:00-26:00', 'Mo 22:00-02:00'],
    ['Mo 10:00-14:00+', 'Mo 10:00-14:00,14:00+'],
    ['Oct-Apr: Mo 10:00-12:00', 'Oct 01-Apr 30 Mo 10:00-12:00'],
    ['Feb off', 'Feb 01-Feb 29 off'],
    ['2026 Feb off', '2026 Feb 01-2026 Feb 28 off'],
    ['Dec 24,26-28 off', 'Dec 24,Dec 26-Dec 28 off'],
    ['2026 Dec 24-26 off', '2026 Dec 24-2026 Dec 26 off'],
    ['week 01-53/2 Mo 10:00-12:00', 'week 1-53/2 Mo 10:00-12:00'],
    ['week 1-53 Mo 10:00-12:00', 'Mo 10:00-12:00'],
    ['Th[1-3] 10:00-12:00', 'Th[1,2,3] 10:00-12:00'],
    ['PH,Mo-Fr 10:00-12:00', 'Mo-Fr,PH 10:00-12:00'],
    ['"ring"', 'unknown "ring"'],
  ])('%s', (text, usual) => {
    expect(rewrite(text)).toBe(usual);
  });

  test('hours without minutes, where they can mean but one thing, and says so', () => {
    const losses = new LossList();
    expect(formatRules(parseRules('Mo,We,Fr 10-14', losses))).toBe('Mo,We,Fr 10:00-14:00');
    expect(losses.all).toMatchObject([{ kind: 'spelling', path: '9-14' }]);
    expect(rewrite('Mo 9-17')).toBe('Mo 09:00-17:00');
  });
});

describe('what cannot be read is refused, with its place', () => {
  test.each([
    ['Mo 9-5', 'ambiguous', '9-5'],
    ['Tu,Th 6-10', 'ambiguous', '6-10'],
    ['Mo 8-12', 'ambiguous', '8-12'],
    ['Mo 10-2', 'ambiguous', '10-2'],
    ['Mo-Fr', 'ambiguous', 'Mo-Fr'],
    ['Mo-Fr 10:00-12:00; 14:00-15:00', 'ambiguous', '14:00-15:00'],
    ['Mo 07:00+,12:00-16:00', 'ambiguous', '07:00+,12:00-16:00'],
    ['Mo 18:00+ off', 'ambiguous', 'Mo 18:00+ off'],
    ['2026 Dec 24,26 off', 'ambiguous', '2026 Dec 24'],
    ['2026 Dec 24-Jan 02 off', 'ambiguous', '2026 Dec 24-Jan 02'],
    ['2026 Dec 24,Dec 26 off', 'ambiguous', ','],
    ['Dec 24-2027 Jan 02 off', 'ambiguous', 'Dec 24-2027 Jan 02'],
    ['Dec 24-Jan off', 'ambiguous', 'Dec 24-Jan'],
    ['2027-2026 Mo 10:00-12:00', 'unparsed', '2027'],
    ['Mo 10:00-24:00+', 'ambiguous', '10:00-24:00'],
    ['Mo 10-12:00', 'unparsed', '12:00'],
    ['PH,PH off', 'unparsed', 'PH'],
    ['easter off', 'moving-date', 'easter'],
    ['Mo sunrise-sunset', 'moving-time', 'sunrise'],
    ['Mo (sunset-01:00)-22:00', 'moving-time', '('],
    ['Mo-Fr 10:00-12:00; SH off', 'school-holidays', 'SH'],
    ['Mo 10:00-12:00 || "ring"', 'fallback', '||'],
    ['week 10-20 Mo 10:00-12:00', 'weeks', 'week 10-20 '],
    ['Mo 10:00-35:00', 'duration', '10:00-35:00'],
    ['Mo 10:00', 'unparsed', ''],
    ['Feb 30 off', 'unparsed', 'Feb 30'],
    ['2026 Feb 29 off', 'unparsed', '2026 Feb 29'],
    ['Mo[6] 10:00-12:00', 'unparsed', '6'],
    ['Mo 25:00-26:00', 'unparsed', '25:00'],
    ['PH -1 day off', 'unparsed', '1'],
    ['ma-fr 10:00-12:00', 'unparsed', 'ma'],
    ['Mo 10:00-12:00 / Tu 10:00-12:00', 'unparsed', '/'],
  ])('%s', (text, kind, place) => {
    expect(refusalOf(text)).toEqual([kind, place]);
  });

  test('more rules than any place has', () => {
    expect(refusalOf('Mo 10:00-12:00;'.repeat(101))?.[0]).toBe('too-complex');
    expect(refusalOf('Mo 10:00-12:00;'.repeat(100))).toBeUndefined();
  });
});
