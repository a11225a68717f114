import type { AnyLanguage, HeardLanguage } from './language.ts';
import { toPlainLetters } from './plain-letters.ts';
import { TURNING_WORDS } from './turning-words.ts';

/** Longer texts are cut before patterns run over them; the data model allows 5,000 characters. */
const MAX_TEXT = 6000;
/** A sentence that is longer is cut; real ones have fewer than 300 characters. */
const MAX_STATEMENT = 600;

/** Something that a text says of itself. */
export interface Statement {
  /** As it is written, with single spaces. */
  words: string;
  /** The same in small letters without accents, of the same length; “me” of Nynorsk is “vi”. */
  plain: string;
}

/** White space that is no single blank. */
const LONG_SPACE = /[^\S ]|\s\s/;
/** Ends of sentences. A point before a small letter or a digit belongs to an abbreviation: «kl. 15», «f.eks. pass». */
const SENTENCE_END = /[!?؟;\n]+|\.{1,60}(?=\s{1,60}[^\p{Ll}\p{Nd}\s]|\s{0,60}$)/gu;
const QUESTION = /[?؟]/;

const joins = new Map<HeardLanguage, RegExp>();

/** Compiled when a language is first met: most directories have two. */
function joinsOf(language: HeardLanguage): RegExp {
  let join = joins.get(language);
  if (join === undefined) {
    join = new RegExp(` (?:${toPlainLetters(TURNING_WORDS[language].but)}) `, 'g');
    joins.set(language, join);
  }
  return join;
}

/** What many write for “vi” in Nynorsk. As large letters it is an illness. */
const ME = /(?<![\p{L}\p{N}-])[Mm]e(?![\p{L}\p{N}-])/gu;

/** What is read of a text: what lies beyond 6,000 characters is not. */
export const wholeOf = (text: string): string => text.slice(0, MAX_TEXT).normalize('NFC');

/** The same in small letters without accents, of the same length. */
export const plainOf = (whole: string, language: AnyLanguage): string =>
  toPlainLetters(language === 'nb' ? whole.replace(ME, 'vi') : whole).toLowerCase();

/** With single spaces, as statements have them. */
export const oneLineOf = (plain: string): string =>
  LONG_SPACE.test(plain) ? plain.replace(/\s+/g, ' ') : plain;

/**
 * The statements of a text: its sentences, parted where a “but” turns them. Questions state nothing and are left out.
 * @param text of any length; what lies beyond 6,000 characters is not read
 */
export function statementsIn(text: string, language: HeardLanguage): Statement[] {
  const whole = wholeOf(text);
  return statementsOf(whole, plainOf(whole, language), language);
}

/**
 * The same of a text that was read before.
 * @param whole as `wholeOf` gives it
 * @param plain as `plainOf` gives it
 */
export function statementsOf(whole: string, plain: string, language: HeardLanguage): Statement[] {
  const statements: Statement[] = [];
  const add = (from: number, to: number) => {
    const words = whole.slice(from, Math.min(to, from + MAX_STATEMENT));
    const hasLongSpace = LONG_SPACE.test(words);
    const tidy = (piece: string) => (hasLongSpace ? piece.replace(/\s+/g, ' ') : piece).trim();
    if (to > from)
      statements.push({ words: tidy(words), plain: tidy(plain.slice(from, from + words.length)) });
  };
  const addSentence = (from: number, to: number) => {
    let start = from;
    for (const join of plain.slice(from, to).matchAll(joinsOf(language))) {
      add(start, from + join.index);
      start = from + join.index + join[0].length;
    }
    add(start, to);
  };
  let start = 0;
  for (const end of whole.matchAll(SENTENCE_END)) {
    if (!QUESTION.test(end[0])) addSentence(start, end.index);
    start = end.index + end[0].length;
  }
  addSentence(start, whole.length);
  return statements;
}
