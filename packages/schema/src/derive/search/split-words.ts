import { foldText } from '../text/fold-text.ts';
import { withoutArticle } from './arabic-article.ts';
import { toLatin } from './to-latin.ts';

/** Letters of scripts that are written without spaces between words, by the codes of ISO 15924. */
const UNSPACED_LETTERS = String.raw`\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}`;
const UNSPACED = new RegExp(`[${UNSPACED_LETTERS}]`, 'u');
const UNSPACED_RUN = new RegExp(`[${UNSPACED_LETTERS}][${UNSPACED_LETTERS}\\p{M}]*`, 'gu');

/** Has a text letters of a script that is written without spaces between words? */
export const isUnspaced = (text: string): boolean => UNSPACED.test(text);

/** Neighbours in twos: where nothing parts the words of a text, a word stands where all its neighbours do. */
function pairsOf(run: string): string[] {
  const letters = [...run];
  return letters.slice(1).map((letter, index) => (letters[index] ?? '') + letter);
}

/** Calls `give` for each word of a folded text, and for each pair and the last letter of a stretch without spaces. */
function eachWord(folded: string, give: (word: string) => void, giveLast: boolean): void {
  for (const word of folded.split(' ')) {
    if (word === '') continue;
    if (!UNSPACED.test(word)) {
      give(word);
      continue;
    }
    for (const run of word.match(UNSPACED_RUN) ?? []) {
      const pairs = pairsOf(run);
      pairs.forEach(give);
      const last = [...run].at(-1);
      if (last !== undefined && (giveLast || pairs.length === 0)) give(last);
    }
    for (const rest of word.split(UNSPACED_RUN)) if (rest !== '') give(rest);
  }
}

/**
 * Gives the words by which a text is found: folded, those in Cyrillic once more in Latin letters, and those in Arabic once
 * more without their article.
 */
export function eachIndexWord(text: string, give: (word: string) => void): void {
  eachWord(
    foldText(text),
    (word) => {
      give(word);
      const latin = toLatin(word);
      if (latin !== undefined) give(latin);
      const bare = withoutArticle(word);
      if (bare !== undefined) give(bare);
    },
    true,
  );
}

/** The words that are looked for, each once, without an Arabic article. None for a text without a letter or digit. */
export function queryWords(text: string): string[] {
  const words = new Set<string>();
  eachWord(foldText(text), (word) => words.add(withoutArticle(word) ?? word), false);
  return [...words];
}
