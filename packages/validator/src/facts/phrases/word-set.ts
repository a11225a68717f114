import { WordTrie } from './word-trie.ts';

/** For so many texts it costs less to look for its words one by one than to put them among the others. */
const PATIENCE = 100;
/** Texts of which is remembered what they hold; they have a few hundred characters each. */
const MAX_TEXTS = 2_000;
/** Longer texts are looked through anew each time. */
const MAX_LENGTH = 2_000;
const NONE = -1;

const index = new WordTrie();

/** Which sets a text holds a word of, of those that there were when it was looked through. */
interface Held {
  text: string;
  sets: number;
  bits: Uint32Array;
}

const known = new Map<string, Held>();
/** The text that was asked about last: many sets are looked for in one text, one after the other. */
let last: Held = { text: '', sets: 0, bits: new Uint32Array(0) };

function heldIn(text: string, set: number): Held {
  if (last.text !== text) last = known.get(text) ?? { text, sets: 0, bits: last.bits };
  if (set < last.sets) return last;
  last = { text, sets: index.sets, bits: index.setsIn(text) };
  if (text.length <= MAX_LENGTH) {
    if (known.size >= MAX_TEXTS) known.clear();
    known.set(text, last);
  }
  return last;
}

/** Tells whether a text holds one of several words, anywhere in it. */
export class WordSet {
  readonly #words: readonly string[];
  #asked = 0;
  #number = NONE;

  /** @param words of one letter at least */
  constructor(words: readonly string[]) {
    this.#words = words;
  }

  isIn(text: string): boolean {
    if (this.#number === NONE) {
      if (++this.#asked <= PATIENCE) return this.#words.some((word) => text.includes(word));
      this.#number = index.addSet(this.#words);
    }
    const set = this.#number;
    return ((heldIn(text, set).bits[set >>> 5]! >>> (set & 31)) & 1) === 1;
  }
}

const sets = new Map<string, WordSet>();

/** The set of these words: the phrases of one topic share most of theirs. */
export function wordSetOf(words: readonly string[]): WordSet {
  const key = words.join('\n');
  let set = sets.get(key);
  if (set === undefined) sets.set(key, (set = new WordSet(words)));
  return set;
}
