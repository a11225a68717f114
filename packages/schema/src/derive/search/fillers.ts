import { foldText } from '../text/fold-text.ts';
import { formsIn, markedForm } from './marked-forms.ts';
import { isUnspaced, queryWords } from './split-words.ts';

/** The folded texts of a list that are written without spaces, each once, the longest first. */
const unspacedOf = (texts: readonly string[]): string[] =>
  [...new Set(texts.map(foldText))]
    .filter((text) => !text.includes(' ') && isUnspaced(text))
    .sort((a, b) => b.length - a.length);

/**
 * Words that say nothing of what is looked for, such as «I», «my» and «have»: a search that finds nothing good with them is
 * made without them.
 */
export class Fillers {
  readonly #written: ReadonlySet<string>;
  readonly #folded: ReadonlySet<string>;
  readonly #partsOf: () => string[];
  #unspaced: RegExp | undefined;

  /**
   * @param fillers as they are written, a word each
   * @param phrases what may stand beside them in a script without spaces, where nothing else parts them
   */
  constructor(fillers: readonly string[], phrases: readonly string[]) {
    this.#written = new Set(fillers.map(markedForm));
    this.#folded = new Set(fillers.map(foldText));
    this.#partsOf = () => unspacedOf([...fillers, ...phrases]);
  }

  /** A text without them; undefined when nothing else is left, or nothing but what there was. */
  without(text: string): string | undefined {
    const parted = isUnspaced(text) ? this.#part(text) : text;
    const left = formsIn(parted).filter((word) => !this.#isFiller(word));
    const words = queryWords(left.join(' '));
    const isLess = words.length > 0 && words.join(' ') !== queryWords(text).join(' ');
    return isLess ? left.join(' ') : undefined;
  }

  /** A text without spaces with some between what it is put together of. */
  #part(text: string): string {
    // Folded letters and marks alone, the longest first: nothing in them is a sign of a pattern.
    this.#unspaced ??= new RegExp(this.#partsOf().join('|') || '$', 'gu');
    return foldText(text).replace(this.#unspaced, (found) => ` ${found} `);
  }

  /** Marks that were typed count, where the filler has some: Vietnamese «tối» (evening) is not «tôi» (I). */
  #isFiller(word: string): boolean {
    const folded = foldText(word);
    return (
      this.#written.has(word) || this.#written.has(folded) || (word === folded && this.#folded.has(folded))
    );
  }
}
