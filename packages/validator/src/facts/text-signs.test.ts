import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitsOf, signsOf, type TextSign } from './text-signs.ts';

/** Each sign as a pattern, slow and obvious. */
const PATTERNS: Readonly<Record<TextSign, RegExp>> = {
  digits: /\p{Nd}/u,
  number: /\d(?: ?\d){4}|[A-Z\u00C0-\u00DE]\d|[^\P{Nd}0-9]/u,
  links: /\/\//,
  mail: /@/,
  colon: /:/,
  dotted: /\.[a-z\d]/i,
  markup: /[<&#*[]/,
  exclamation: /[!！]/,
  capitals: /[A-Z\u00C0-\u00DE]{3}|[\u0410-\u042F]/,
  name: /[\u0061-\uFFFF:] [A-Z\u00C0-\u00DE]|r\. [A-Z\u00C0-\u00DE]/,
  blanks: /[\t\u00A0]| {2}|^ | $/,
  empty: /^\s*$/,
  short: /^[^]{0,30}$/,
  long: /[^.!?\n]{120}/,
  filler: /xx|\?\?|orem i|ylles/,
  broken: /[ÃÅÄâ][\u0080-\uFFFF]|[\uD800-\uDFFF\uFFFD]|[ŒŽ¿¾†›‚]/,
  hidden:
    // eslint-disable-next-line no-control-regex -- controls are what is looked for
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B\u2028-\u202E\u2060-\u206F\u180E\u2800\u115F\u1160\u3164\uFFA0\uFEFF\uFFF9-\uFFFB\uDB40]/,
  foreign: /[\u0300-\u2001\u2070-\uFFFF]/,
};
const SIGNS = Object.keys(PATTERNS) as TextSign[];
/** Signs that are there too often in scripts with digits of their own. */
const LOOSE: ReadonlySet<TextSign> = new Set(['digits', 'number']);

const found = (text: string) => SIGNS.filter((sign) => (signsOf(text) & bitsOf(sign)) !== 0);
const wanted = (text: string) => SIGNS.filter((sign) => PATTERNS[sign].test(text));

const pieces = fc.constantFrom(
  ...['a', 'r', 'x', 'E', 'B', 'Å', 'ø', 'Ã', 'â', '€', '1', '22', '٣', '.', ',', ' ', '  ', '\t', '\n', '\u00A0', '/', '//', '@'],
  ...[':', '!', '?', '<', '[', '–', '“', 'д', 'Д', '†', 'Œ', '¿', '\u200B', '\u202E', '\u2066', '\uFEFF', '\u0000', '\u0301', '！', '😀', 'fylles', 'Lorem ipsum'],
  'et sted å være der ingen spør hvem du er og hvor du kommer fra',
); // prettier-ignore
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('finds what the slow patterns find, and in Latin letters nothing else', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const [fast, slow] = [found(text), wanted(text)];
      expect(fast).toEqual(expect.arrayContaining(slow));
      const isExact = !/[\u0660-\u2001\u2070-\uFFFF]/.test(text);
      expect(fast.filter((sign) => isExact || !LOOSE.has(sign))).toEqual(
        slow.filter((sign) => isExact || !LOOSE.has(sign)),
      );
    }),
    { numRuns: 3000 },
  );
});

test.each<[string, TextSign[]]>([
  ['Kom og snakk med oss når du vil, det er gratis.', []],
  ['Ring 22 99 00 00, så svarer vi deg i løpet av kort tid.', ['digits', 'number']],
  ['Vi holder til i Oslo, og alle kan komme innom.', ['name']],
  ['', ['empty', 'short']],
  ['For deg i alderen 16 til 25 år, helt uten timeavtale.', ['digits']],
])('“%s” has %j', (text, signs) => {
  expect(found(text)).toEqual(signs);
});

test.each<[number, boolean]>([
  [119, false],
  [120, true],
])('a stretch of %i signs is long: %s', (length, isLong) => {
  const stretch = 'a'.repeat(length);
  for (const text of [stretch, `${stretch}.`, `Kom.${stretch}`, `Kom.${stretch}. Ring.`])
    expect(found(text).includes('long')).toBe(isLong);
});

test('several signs together are the bits of each', () => {
  expect(bitsOf(['mail', 'links'])).toBe(bitsOf('mail') | bitsOf('links'));
});
