/** How a cell shows its number, as far as it changes what the number means. */
export interface NumberFormat {
  /** A date, a time of day, both, or a time that goes past 24 hours. */
  shows: 'number' | 'date' | 'time' | 'date-time' | 'duration';
  /** Signs of a number with a fixed shape, such as `0000` for a postal code: `0`, `#` and `?` stand for digits. */
  pattern?: readonly PatternPart[];
}

/** A place for a digit, or signs that are shown as they are. */
export type PatternPart = { digit: '0' | '#' | '?' } | { literal: string };

export const GENERAL: NumberFormat = { shows: 'number' };

/**
 * Formats that a file may use without writing them out (ECMA-376 part 1, 18.8.30). 27–36 and 50–58 differ between the
 * East Asian versions of Excel: dates, and times among 32–35 and 55–56.
 */
const BUILT_IN: ReadonlyMap<number, NumberFormat['shows']> = new Map([
  ...([14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58] as const).map(
    (id) => [id, 'date'] as const,
  ),
  ...([18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56] as const).map((id) => [id, 'time'] as const),
  [22, 'date-time'],
  [46, 'duration'],
]);

/** Longer codes are cut: Excel takes 255 signs. */
const LONGEST_CODE = 255;
/** What is shown as it is: in quotation marks, after a backslash, the width of a sign, and a sign that fills the cell. */
const LITERAL = /"([^"]*)"?|\\(.)|_.|\*./gsu;
/** Hours, minutes or seconds in all, `[h]`. Other brackets are colors, conditions, currencies and languages. */
const ELAPSED = /^\[(?:h+|m+|s+)\]$/i;

export const builtInFormat = (id: number): NumberFormat => ({ shows: BUILT_IN.get(id) ?? 'number' });

/** Reads a format code such as `d. mmm yyyy`, `[h]:mm` or `0000`. Only its first part, for positive numbers, is read. */
export function readFormatCode(code: string): NumberFormat {
  const first = firstPart(code.slice(0, LONGEST_CODE));
  const shows = whatIsShown(first);
  if (shows !== 'number') return { shows };
  // A condition chooses among parts by the number itself, and only the first part is read.
  const pattern = /\[[<>=]/.test(first) ? undefined : readPattern(first);
  return pattern === undefined ? GENERAL : { shows, pattern };
}

/** Up to the first semicolon that is not in quotation marks or brackets. */
const firstPart = (code: string): string =>
  /^(?:"[^"]*"?|\\.|\[[^\]]*\]?|[^;"\\[]|\\$)*/su.exec(code)?.[0] ?? '';

function whatIsShown(code: string): NumberFormat['shows'] {
  const plain = code.replace(LITERAL, '');
  let isElapsed = false;
  const bare = plain
    .replace(/\[[^\]]*\]?/g, (bracket) => {
      isElapsed ||= ELAPSED.test(bracket);
      return '';
    })
    .replace(/general/gi, '');
  if (isElapsed) return 'duration';
  const hasTime = /[hs]/i.test(bare);
  // A lone m is a month, and minutes beside hours or seconds.
  const hasDate = /[dy]/i.test(bare) || (!hasTime && /m/i.test(bare));
  if (hasDate) return hasTime ? 'date-time' : 'date';
  return hasTime ? 'time' : 'number';
}

/** The shape of a whole number. Undefined for plain numbers and for decimals, thousands, percents and powers. */
function readPattern(code: string): PatternPart[] | undefined {
  const parts: PatternPart[] = [];
  let digits = 0;
  const tokens = code
    .replace(/\[[^\]]*\]?/g, '')
    .matchAll(/"([^"]*)"?|\\(.)|_.|\*.|([0#?])|([ \u00a0()+:/-])|./gsu);
  for (const [token, quoted, escaped, digit, plain] of tokens) {
    // The width of a space is seen as one.
    const literal = quoted ?? escaped ?? plain ?? (token === '_ ' ? ' ' : undefined);
    if (digit === '0' || digit === '#' || digit === '?') {
      parts.push({ digit });
      digits += 1;
    } else if (literal !== undefined) parts.push({ literal });
    else if (!token.startsWith('_') && !token.startsWith('*')) return undefined;
  }
  return digits > 1 || (digits === 1 && parts.length > 1) ? parts : undefined;
}

/** A whole number in its shape, `0150` for 150; undefined when the shape changes nothing. */
export function showPattern(number: number, pattern: readonly PatternPart[]): string | undefined {
  if (!Number.isSafeInteger(number) || number < 0) return undefined;
  const digits = String(number);
  let left = digits.length;
  let shown = '';
  const firstDigit = pattern.findIndex((part) => 'digit' in part);
  for (let index = pattern.length - 1; index >= 0; index -= 1) {
    const part = pattern[index];
    if (part === undefined) continue;
    if ('literal' in part) shown = part.literal + shown;
    else if (left > 0) {
      // The first place takes all digits that are left.
      const from = index === firstDigit ? 0 : left - 1;
      shown = digits.slice(from, left) + shown;
      left = from;
    } else if (part.digit === '0') shown = `0${shown}`;
  }
  const trimmed = shown.trim();
  return trimmed === digits ? undefined : trimmed;
}
