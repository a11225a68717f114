import { describe, expect, test } from 'vitest';
import { builtInFormat, readFormatCode, showPattern } from './number-format.ts';

describe('a format code shows', () => {
  test.each([
    ['General', 'number'],
    ['0.00', 'number'],
    ['#,##0 "kr"', 'number'],
    ['"dato" 0', 'number'],
    ['0.00E+00', 'number'],
    ['[Red]0;[Blue]-0', 'number'],
    ['[$kr-414] #,##0.00', 'number'],
    ['0\\d', 'number'],
    ['0_d', 'number'],
    ['0*m', 'number'],
    ['@', 'number'],
    ['', 'number'],
    ['0;d', 'number'],
    ['dd.mm.yyyy', 'date'],
    ['d/\\ mmmm\\ yyyy', 'date'],
    ['[$-414]d. mmmm yyyy;@', 'date'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'date'],
    ['mmm', 'date'],
    ['yyyy', 'date'],
    ['D.M.YY', 'date'],
    ['"kl." hh:mm', 'time'],
    ['h:mm AM/PM', 'time'],
    ['mm:ss', 'time'],
    ['[$-F400]h:mm:ss\\ AM/PM', 'time'],
    ['dd/mm/yyyy hh:mm', 'date-time'],
    ['[h]:mm', 'duration'],
    ['[HH]:mm:ss', 'duration'],
    ['[mm]', 'duration'],
    ['";"d', 'date'],
  ] as const)('%s as %s', (code, shows) => expect(readFormatCode(code).shows).toBe(shows));

  test.each([
    [0, 'number'],
    [13, 'number'],
    [14, 'date'],
    [17, 'date'],
    [18, 'time'],
    [21, 'time'],
    [22, 'date-time'],
    [27, 'date'],
    [33, 'time'],
    [36, 'date'],
    [37, 'number'],
    [45, 'time'],
    [46, 'duration'],
    [47, 'time'],
    [49, 'number'],
    [50, 'date'],
    [58, 'date'],
    [59, 'number'],
  ] as const)('and number %d of those without a code as %s', (id, shows) =>
    expect(builtInFormat(id).shows).toBe(shows),
  );

  test('or nothing harmful when it is long or cut off', () => {
    for (const code of ['"'.repeat(9_999), '['.repeat(9_999), '\\', '_', '[h', '"d'])
      expect(readFormatCode(code).shows).toBe('number');
  });
});

describe('a whole number has the shape of its format', () => {
  const shown = (code: string, number: number) => {
    const { pattern } = readFormatCode(code);
    return pattern === undefined ? undefined : showPattern(number, pattern);
  };

  test.each([
    ['0000', 150, '0150'],
    ['00000000', 2_299_000, '02299000'],
    ['00 00 00 00', 22_990_000, '22 99 00 00'],
    ['## ## ## ##', 22_990_000, '22 99 00 00'],
    ['## ## ## ##', 123, '1 23'],
    ['"+47 "00\\ 00\\ 00\\ 00', 22_990_000, '+47 22 99 00 00'],
    ['##_ ##_ ##_ ##', 22_990_000, '22 99 00 00'],
    ['000000 00000', 1_010_112_345, '010101 12345'],
    ['00', 12_345, undefined],
    ['00-00', 12_345, '123-45'],
    ['0000_)', 150, '0150'],
    ['[Red]0000', 150, '0150'],
    ['0000;-0000', 150, '0150'],
    ['???0', 15, undefined],
    ['0" stk"', 3, '3 stk'],
  ])('%s with %d', (code, number, text) => expect(shown(code, number)).toBe(text));

  test.each(['0', '#', '0.00', '#,##0', '0%', '0E+0', '@', 'General', '[<=9999]##_ ##;##_ ##_ ##_ ##'])(
    'but for %s, which has none',
    (code) => expect(shown(code, 150)).toBeUndefined(),
  );

  test.each([-150, 1.5, 1e21])('but not %d', (number) => expect(shown('0000', number)).toBeUndefined());
});
