import { withPlainDigits } from './digits.ts';
import { toOwnAlphabet } from './lookalikes.ts';

/** Half of Latin-1 and everything from U+0250 on may look like something else; so may letters that stand apart. */
const MAY_DECEIVE =
  /&#?\w{2,6};|[\u00A0-\u00BF\u0250-\uFFFF]|(?:^|[^A-Za-z])[A-Za-z]([ ._-])[A-Za-z]\1[A-Za-z]\1[A-Za-z]|\d \d \d \d/;

/** Signs of a degree and a minute that Unicode counts among letters and accents. */
const DEGREES = /[\u00BA\u02DA\u2070\u1D52]/g;
const MINUTES = /[\u00B4\u02B9\u02CA]/g;

/** Letters and blanks as a page has them in its source: «Storgata&nbsp;12», «Gr&oslash;nlandsleiret». */
const ENTITY =
  /&(?:amp;)?(?:#(\d{1,5})|#x([\da-f]{1,4})|(nbsp|ensp|emsp|thinsp)|(shy|zwn?j)|(a|o|ae)(ring|slash|lig));/gi;
const NORDIC: Readonly<Record<string, string>> = { aring: 'å', oslash: 'ø', aelig: 'æ' };

const withoutEntities = (text: string): string =>
  text.replace(
    ENTITY,
    (entity: string, decimal?: string, hex?: string, blank?: string, none?: string, start = '', end = '') => {
      if (decimal !== undefined || hex !== undefined)
        return String.fromCharCode(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal));
      if (blank !== undefined) return ' ';
      if (none !== undefined) return '';
      const letter = NORDIC[`${start}${end}`.toLowerCase()] ?? entity;
      return start.startsWith(start.charAt(0).toLowerCase()) ? letter : letter.toUpperCase();
    },
  );

/** Signs without a width, which split a word for a program and not for a reader. */
const NO_WIDTH = /\p{Cf}/gu;
/** Marks that no letter has for its own once Unicode has put the two together: bars, circles and strokes through it. */
const LOOSE_MARK = /[\u0300-\u036F\u20D0-\u20FF]|[\uFE00-\uFE0F]/g;

const LETTER = 'A-Za-z\u00C0-\u024F\u0400-\u052F';
/** H e m m e l i g, H-e-m-m-e-l-i-g: four letters or more, each by itself, with the same sign between them. */
const SPACED_LETTERS = new RegExp(
  `(?<![${LETTER}\\d])[${LETTER}]([ ._·*-])[${LETTER}](?:\\1[${LETTER}]){2,60}(?![${LETTER}\\d])`,
  'g',
);
/** 0 1 8 2, four digits and no more: a phone number is no place. */
const SPACED_DIGITS = /(?<!\d ?)\d \d \d \d(?! ?\d)/g;

/** What stands between the digits of a number in other scripts, and the dots that look like a decimal point. */
const DECIMAL_SIGN = /(?<=\d)[\u066B\u00B7\u2219\u22C5\u2024](?=\d)/g;
const OTHER_COMMA = /\u060C/g;

/** Numbers in the digits and with the signs that patterns know. */
const withPlainNumbers = (text: string): string =>
  withPlainDigits(text).replace(DECIMAL_SIGN, '.').replace(OTHER_COMMA, ',');

const withoutGaps = (spaced: string) => spaced.replace(/[ ._·*-]/g, '');

/**
 * A text as a reader sees it, for patterns to search: wide letters, digits in circles and those of other scripts as plain ones, nothing without a
 * width, no strokes through letters, spaced letters together, and letters of another alphabet inside a word as those
 * they look like. Most texts come back as they are.
 */
export function asSeen(text: string): string {
  if (!MAY_DECEIVE.test(text)) return text;
  const plain = withoutEntities(text)
    .replace(DEGREES, '°')
    .replace(MINUTES, '′')
    .replace(NO_WIDTH, '')
    .normalize('NFKC')
    .replace(LOOSE_MARK, '');
  return withPlainNumbers(toOwnAlphabet(plain))
    .replace(SPACED_LETTERS, withoutGaps)
    .replace(SPACED_DIGITS, withoutGaps);
}

/** Latin letters with an accent, those aside that Norwegian street names have. */
const ACCENTED =
  /[\u00C0-\u00C3\u00C8\u00CA-\u00D5\u00D9-\u00E3\u00E8\u00EA-\u00F5\u00F9-\u024F\u1E00-\u1EFF]/g;

/** A text without accents, in which an ending is found that somebody wrote with one; undefined when it has none. */
export function withoutAccents(text: string): string | undefined {
  const plain = text.replace(ACCENTED, (letter) => letter.normalize('NFD').charAt(0));
  return plain === text ? undefined : plain;
}
