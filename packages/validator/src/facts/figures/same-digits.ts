/** Longer texts are cut before figures are looked for; the data model allows 5,000 characters. */
export const MAX_FIGURE_TEXT = 6000;

const DIGITS = /[0-9]+/g;
/** Digits of Arabic, Persian and Indian scripts, full-width ones: told by the slow way. */
const OTHER_DIGIT = /[^\P{Nd}0-9\u{10000}-\u{10FFFF}]/u;
/** Where those stand, without the punctuation of Latin languages. */
const MAY_HOLD_OTHER_DIGIT = /[\u0660-\u1FFF\u2070-\uFFFF]/;

/** The digits of a text in their order; undefined when it has some of another script. */
function digitsOf(text: string): string | undefined {
  if (MAY_HOLD_OTHER_DIGIT.test(text) && OTHER_DIGIT.test(text)) return undefined;
  return text.match(DIGITS)?.join('') ?? '';
}

let last: { texts: ReadonlyMap<string, string>; isSame: boolean } | undefined;

/**
 * Have all languages of a text the same digits? Then no phone, time, price or date can differ, and nothing more is looked
 * at. Half a dozen rules ask it of the same text.
 */
export function hasSameDigits(byLanguage: ReadonlyMap<string, string>): boolean {
  if (last?.texts === byLanguage) return last.isSame;
  let first: string | undefined;
  let isSame = true;
  for (const text of byLanguage.values()) {
    const digits = digitsOf(text);
    first ??= digits;
    if (digits === undefined || digits !== first) {
      isSame = false;
      break;
    }
  }
  last = { texts: byLanguage, isSame };
  return isSame;
}
