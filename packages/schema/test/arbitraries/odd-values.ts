import fc from 'fast-check';
import * as access from '../../src/codes/access.ts';
import { NEEDS } from '../../src/codes/needs.ts';
import * as structure from '../../src/codes/structure.ts';

/** Values that two readers of one model are likely to judge differently. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every code of the model, so that one list's code turns up in another's place. */
const CODES: readonly string[] = [
  ...new Set([access, structure].flatMap((lists) => Object.values(lists).flat() as string[])),
  ...NEEDS.slice(0, 3),
  'women',
  'only',
  'eksempel:badstue',
  'human',
  'odd',
  'needs',
  '1.0',
  '1.1',
  '1.2',
];
/** Keys that mean something to JavaScript, misspelt ones, and keys of other records of the model. */
const KEYS = [
  '__proto__', 'constructor', 'hasOwnProperty', 'toString', 'length', '', ' ', 'visability', 'Name', 'nb', 'NB', 'en-us', 'zh-Hans', 'x',
  'a:b', 'id', 'name', 'value', 'note', 'basis', 'closed', 'always', 'periods', 'address', 'street', 'position', 'precision', 'stops',
  'directions', 'surroundings', 'openingHours', 'sources', 'codes', 'extensions', 'internal', 'country', 'broader', '$ref', '$schema',
]; // prettier-ignore
/** Lengths at and beside the limits of the model, in code points. */
const LENGTHS = [20, 50, 60, 100, 200, 300, 2000, 5000].flatMap((limit) => [limit, limit + 1]);
const UNITS = ['a', '1', '\u{1F6AA}', '\uD83D', 'é', ' ', '\u00a0', '\ufeff', '\u200b', '\u0085', '\u0000'];
/** Strings that are nearly a format of the model. */
const NEARLY = [
  '2026-02-29', '2028-02-29', '2100-02-29', '2000-02-29', '0000-02-29', '2026-13', '2026-00', '2026-12', '2026-04-31', '2026-1-1', '2026',
  '02026', '20260101', '2026-01-01\n', '\u0662\u0660\u0662\u0666-01-01', '02-29', '02-30', '13-01', '24:00', '24:01', '00:00', '9:00', '09:60',
  '\u0660\u0669:00', 'post@example.org', 'a@b-.no', 'a@-b.no', 'a..b@c.no', '.a@c.no', "a'@c.no", 'a@c', 'a@c.n', 'a@c.xn--p1ai', 'A@C.NO',
  `a@${'b'.repeat(63)}.no`, `a@${'b'.repeat(64)}.no`, `a@b.${'c'.repeat(64)}`, 'å@c.no', 'HTTPS://EXAMPLE.ORG', 'https://a@b', 'https://a b',
  'https://\u{1F6AA}', 'https://a\\b', 'https:///a', 'ftp://a.no', 'javascript:alert(1)', '+4710000001', '+0710000001', '+1234', '+123456789012345',
  '+1234567890123456', '+\u0664\u0667100000', '112', '1', '1234567', '\u0661\u0662', 'nb', 'NB', 'nb-NO', 'nb-no', 'n', 'zh-Hant-TW', 'NO', 'no',
  'NOR', '\u212Ao', 'Europe/Oslo', 'UTC', 'GMT+1', 'a', 'A', 'a-b', 'a--b', '-a', 'a-', 'a:b', 'a:b:c', '1a:b', 'A:b', ':', 'access.cost', 'access.',
  '1', '-1', 'true', 'null', '__proto__',
]; // prettier-ignore
const NUMBERS = [0, -0, 1, -1, 5, 6, -5, -6, 1.5, 52, 53, 90, 90.0000001, -90, -91, 120, 121, 180, 180.5, -180, -181, 2 ** 31, 2 ** 53, -(2 ** 53), 5e-324, 1e308, Infinity, -Infinity]; // prettier-ignore

export const oddString = fc.oneof(
  fc.constantFrom(...NEARLY),
  fc.constantFrom(...CODES),
  fc
    .tuple(fc.constantFrom(...UNITS), fc.constantFrom(0, 1, 2, ...LENGTHS))
    .map(([unit, n]) => unit.repeat(n)),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

export const oddNumber = fc.constantFrom(...NUMBERS);
export const oddKey = fc.constantFrom(...KEYS);

/** One letter wrong: left out, doubled, swapped with its neighbour, in the other case, or one put in. */
export const misspelt = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.nat(Math.max(0, text.length - 1)),
      fc.constantFrom('drop', 'double', 'swap', 'case', 'insert'),
      fc.constantFrom(...UNITS, '-', '.', ':', '/', '@', '\n'),
    ) // prettier-ignore
    .map(([at, how, put]) => {
      const [before, letter, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
      switch (how) {
        case 'drop':
          return before + after;
        case 'double':
          return before + letter + letter + after;
        case 'swap':
          return before + after.charAt(0) + letter + after.slice(1);
        case 'case':
          return (
            before + (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()) + after
          );
        default:
          return before + put + letter + after;
      }
    });

export const anotherType: fc.Arbitrary<Json> = fc.constantFrom<Json[]>(
  null,
  true,
  false,
  0,
  1,
  '',
  'x',
  [],
  {},
  [null],
  [''],
  { nb: 'x' },
);
