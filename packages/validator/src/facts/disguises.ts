import { byLooks, mayLookLatin } from './lookalikes.ts';

/** Digits and signs that are written for a letter. A one is an l or an i. */
const LEET: Readonly<Record<string, string>> = {
  '0': 'o', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g', '@': 'a', $: 's', '€': 'e', '!': 'i', '|': 'l',
}; // prettier-ignore
/** What may stand in such a word. */
const LEET_WORD = /[\p{L}\d@$€!|]{4,}/gu;
/** A sign or digit beside letters, with two letters or more in all; a capital I among small letters. */
const MAY_BE_LEET = /\p{L}[\d@$€!|]{1,3}\p{L}|(?<!\p{L})[\d@$€!|]\p{L}{3}|\p{L}{3}[\d@$€!|]|\p{Ll}I\p{Ll}/u;
/** At the end of a word a number is the number of a house: Storgata5b. */
const HOUSE_NUMBER = /\d{1,4}[a-e]?$/i;

const toLetters = (word: string, one: string): string =>
  word.replace(/[\d@$€!|]/g, (sign) => (sign === '1' ? one : (LEET[sign] ?? sign)));

/** The words of a text with letters for their digits; the number of a house stays, or not. */
function withoutLeet(text: string, one: string, keepsNumber: boolean): string {
  return text.replace(LEET_WORD, (word) => {
    if ((word.match(/\p{L}/gu)?.length ?? 0) < 2) return word;
    const number = keepsNumber ? (HOUSE_NUMBER.exec(word)?.[0] ?? '') : '';
    const name = word.slice(0, word.length - number.length).replace(/(?<=\p{Ll})I(?=\p{Ll})/gu, 'l');
    return `${toLetters(name, one)}${number && ` ${number}`}`;
  });
}

/**
 * What a text may be meant to say, beside what it says: letters for the digits and signs that stand for them (St0rgata,
 * 5torgata), and Latin letters for whole words of Cyrillic or Greek that look like them. Most texts have no such reading.
 */
export function otherReadingsOf(text: string): string[] {
  const readings = mayLookLatin(text) ? [byLooks(text)] : [];
  const leet = [text, ...readings].filter((reading) => MAY_BE_LEET.test(reading));
  for (const reading of leet)
    for (const one of ['l', 'i'])
      for (const keepsNumber of [true, false]) readings.push(withoutLeet(reading, one, keepsNumber));
  return [...new Set(readings)].filter((reading) => reading !== text);
}
