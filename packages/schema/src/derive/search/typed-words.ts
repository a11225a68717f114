import { foldText } from '../text/fold-text.ts';
import { queryWords } from './split-words.ts';

/** A word that a reader typed, with what is left of the text. */
export interface TypedWord {
  /** As she typed it. */
  word: string;
  /** The text without it, wherever it stands; otherwise as she typed it. */
  without: string;
}

/** Does a search part words at a sign, and look for nothing of it? «½» and «゛» part words and leave something of themselves. */
const partsWords = (sign: string): boolean => foldText(`a${sign}a`) === 'a a';

/** The words of a text as they were typed, each with the signs after it; signs before the first are left out. */
function piecesOf(text: string): { word: string; after: string }[] {
  const pieces: { word: string; after: string }[] = [];
  for (const sign of text) {
    const last = pieces.at(-1);
    if (partsWords(sign)) {
      if (last !== undefined) last.after += sign;
    } else if (last === undefined || last.after !== '') pieces.push({ word: sign, after: '' });
    else last.word += sign;
  }
  return pieces;
}

/**
 * The words of a text that a search looks for, each once, in the order in which they were typed. What is written without
 * spaces is one word.
 * @param text as the reader typed it
 */
export function typedWords(text: string): TypedWord[] {
  const pieces = piecesOf(text).map((piece) => ({ ...piece, key: queryWords(piece.word).join(' ') }));
  const keys = new Set(pieces.map(({ key }) => key).filter((key) => key !== ''));
  return [...keys].map((key) => {
    const left = pieces.filter((piece) => piece.key !== key);
    return {
      word: pieces.find((piece) => piece.key === key)!.word,
      without: left.map(({ word, after }, index) => (index < left.length - 1 ? word + after : word)).join(''),
    };
  });
}
