/** Longer texts are cut before figures are looked for; the data model allows 5,000 characters. */
export const MAX_FIGURE_TEXT = 6000;

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
/** Digits of Arabic, Persian and Indian scripts, full-width ones: told by the slow way. */
const isOtherDigit = (code: number) => code >= 0x660 && /\p{Nd}/u.test(String.fromCharCode(code));

/** Have two texts the same digits in the same order, whatever stands between them? */
function haveSameDigits(left: string, right: string): boolean {
  let at = 0;
  for (let index = 0; index < left.length; index++) {
    const code = left.charCodeAt(index);
    if (isOtherDigit(code)) return false;
    if (!isDigit(code)) continue;
    while (at < right.length && !isDigit(right.charCodeAt(at))) at++;
    if (at === right.length || right.charCodeAt(at) !== code) return false;
    at++;
  }
  for (; at < right.length; at++)
    if (isDigit(right.charCodeAt(at)) || isOtherDigit(right.charCodeAt(at))) return false;
  return true;
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
    if (first === undefined) first = text;
    else if (!haveSameDigits(first, text)) {
      isSame = false;
      break;
    }
  }
  last = { texts: byLanguage, isSame };
  return isSame;
}
