import * as FIT from './fit.ts';
import type { ServiceWords } from './service-words.ts';
import { eachIndexWord, queryWords } from './split-words.ts';
import { forgivesSlips } from './near-word.ts';
import { Numbers } from './numbers.ts';
import { toLatin } from './to-latin.ts';
import { orderWords, Vocabulary } from './vocabulary.ts';

/** In which parts of a service a word stands, as bits. */
const IN_NAME = 4;
const IN_TOPIC = 2;
const IN_TEXT = 1;
/** So many bits of an entry say where in the service the word stands. */
const PART_BITS = 3;
const PARTS = (1 << PART_BITS) - 1;

/** When so many services have a word as it was typed, nobody meant another. */
const ENOUGH = 20;
/**
 * A shorter word is like many. It is another one but for a slip behind its first letter, and where nobody has it: «bergn» is Bergen,
 * «weed» is no «need», and «Sotra» does not begin «sortert».
 */
const LONG_WORD = 6;
/** Of so many letters a word in Cyrillic is a name in Latin ones: shorter ones begin words that mean something else. */
export const SHORTEST_LATIN = 4;
/** After so many entries a step of building ends. */
const ENTRIES_A_STEP = 100_000;

/** The fit of a word by the parts that it stands in, the most telling of them: found whole, as a beginning, with a slip. */
const fitsOf = (inName: number, inTopic: number, inText: number): Uint8Array =>
  Uint8Array.of(FIT.none, inText, inTopic, inTopic, inName, inName, inName, inName);
const WHOLE = fitsOf(FIT.name, FIT.topic, FIT.text);
const BEGINS = fitsOf(FIT.nameBegins, FIT.topicBegins, FIT.text);
const NEAR = fitsOf(FIT.nearInName, FIT.nearInTopic, FIT.nearInText);

/** A number that words have in common with the same words in another order, and hardly ever with others. */
function markOf(words: readonly string[]): number {
  let mark = words.length;
  for (const word of words) {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
    mark = (mark + Math.imul(hash, hash | 1)) >>> 0;
  }
  return mark;
}

/** Finds services by words: beginnings of them, and with a slip. Services are numbered as they were given. */
export class TextIndex {
  readonly #vocabulary: Vocabulary;
  /** Where the entries of each word begin; one more than there are words. */
  readonly #starts: Uint32Array;
  /** The services of each word, each with the parts that it stands in. */
  readonly #entries: Uint32Array;
  /** Of each service the marks of its names (`markOf`). */
  readonly #names: readonly Uint32Array[];

  /** @param entries service × 8 + parts, word by word; those of word `n` from `starts[n]` */
  constructor(
    vocabulary: Vocabulary,
    starts: Uint32Array,
    entries: Uint32Array,
    names: readonly Uint32Array[],
  ) {
    this.#vocabulary = vocabulary;
    this.#starts = starts;
    this.#entries = entries;
    this.#names = names;
  }

  /** The fit of every service (`FIT`); undefined when nothing was typed that could be looked for. */
  find(text: string): Uint8Array | undefined {
    const words = queryWords(text);
    return words.length === 0
      ? undefined
      : this.fitsOfAll(words, (word, mayGoOn) => this.fitsOf(word, mayGoOn));
  }

  /**
   * The fit of every service to several words: that of the worst.
   * @param words as `queryWords` gives them, one at least
   * @param fitsOf the fits to one of them
   */
  fitsOfAll(words: readonly string[], fitsOf: (word: string, mayGoOn: boolean) => Uint8Array): Uint8Array {
    const all = words.map((word, index) => fitsOf(word, index === words.length - 1));
    const fits = all[0]!;
    for (const others of all.slice(1))
      for (let service = 0; service < fits.length; service++)
        if (others[service]! < fits[service]!) fits[service] = others[service]!;
    const mark = markOf(words);
    for (const [service, fit] of fits.entries())
      if (fit === FIT.name && this.#names[service]?.includes(mark) === true) fits[service] = FIT.wholeName;
    return fits;
  }

  /**
   * The fit of every service to one word. A word in Cyrillic that none begins with is looked for in Latin letters too, as
   * the names of places are written: `осло` finds Oslo.
   * @param typed a word as `queryWords` gives it
   * @param mayGoOn is it the word that is still being typed?
   * @param isWhole is it all of a word, and no beginning of one?
   */
  fitsOf(typed: string, mayGoOn: boolean, isWhole = false): Uint8Array {
    const fits = new Uint8Array(this.#names.length);
    let found = this.#addBeginnings(typed, fits, isWhole);
    const latin = (found === 0 && toLatin(typed)) || '';
    const spellings = latin.length < SHORTEST_LATIN ? [typed] : [typed, latin];
    if (spellings.length > 1) found = this.#addBeginnings(latin, fits);
    for (const spelling of spellings) {
      const isShort = spelling.length < LONG_WORD;
      if (found < (isShort ? 1 : ENOUGH) && forgivesSlips(spelling))
        this.#vocabulary.eachNear(spelling, mayGoOn && !isShort, (place, word) => {
          // Of a word that is there another with another beginning is no slip: «deported» is not «reported».
          if ((found === 0 && !isShort) || word[0] === spelling[0]) this.#add(place, NEAR, fits);
        });
    }
    return fits;
  }

  /** Adds the services of all words that begin so, or of that one alone, and says how many there are. */
  #addBeginnings(typed: string, fits: Uint8Array, isWhole = false): number {
    const { words } = this.#vocabulary;
    let found = 0;
    for (let place = this.#vocabulary.startOf(typed); words[place]?.startsWith(typed) === true; place++)
      if (words[place] === typed) found += this.#add(place, WHOLE, fits);
      else if (!isWhole) found += this.#add(place, BEGINS, fits);
    return found;
  }

  /** Adds the services of a word, and says how many there are. */
  #add(place: number, fitOf: Uint8Array, fits: Uint8Array): number {
    const entries = this.#entries;
    const from = this.#starts[place]!;
    const end = this.#starts[place + 1]!;
    for (let index = from; index < end; index++) {
      const entry = entries[index]!;
      const fit = fitOf[entry & PARTS]!;
      if (fit > fits[entry >>> PART_BITS]!) fits[entry >>> PART_BITS] = fit;
    }
    return end - from;
  }
}

/**
 * Builds an index in short steps, so that a page can do something else between them; the last one gives it.
 * @param wordsOf the words of each service, in the order in which they are numbered
 */
export function* buildTextIndex(
  count: number,
  wordsOf: (service: number) => ServiceWords,
): Generator<undefined, TextIndex> {
  const numbers = new Map<string, number>();
  const wordNumbers = new Numbers();
  const entries = new Numbers();
  const nameMarks: Uint32Array[] = [];
  const inService = new Map<string, number>();
  for (let service = 0; service < count; service++) {
    const { names, topics, texts } = wordsOf(service);
    inService.clear();
    const addAll = (list: readonly string[], part: number) => {
      for (const text of list)
        eachIndexWord(text, (word) => inService.set(word, (inService.get(word) ?? 0) | part));
    };
    addAll(names, IN_NAME);
    addAll(topics, IN_TOPIC);
    addAll(texts, IN_TEXT);
    nameMarks.push(Uint32Array.from(names, (name) => markOf(queryWords(name))));
    for (const [word, parts] of inService) {
      let number = numbers.get(word);
      if (number === undefined) numbers.set(word, (number = numbers.size));
      wordNumbers.push(number);
      entries.push((service << PART_BITS) | parts);
    }
    yield;
  }
  const words = yield* orderWords(numbers.keys());
  const placeOf = new Uint32Array(words.length);
  for (const [place, word] of words.entries()) placeOf[numbers.get(word)!] = place;
  yield;
  // A counting sort: how many each word has, where they begin, and each to its place.
  const starts = new Uint32Array(words.length + 1);
  for (let index = 0; index < entries.length; index++) {
    starts[placeOf[wordNumbers.kept[index]!]! + 1]! += 1;
    if (index % ENTRIES_A_STEP === ENTRIES_A_STEP - 1) yield;
  }
  for (let place = 0; place < words.length; place++) starts[place + 1]! += starts[place]!;
  const next = starts.slice();
  const ordered = new Uint32Array(entries.length);
  for (let index = 0; index < entries.length; index++) {
    ordered[next[placeOf[wordNumbers.kept[index]!]!]!++] = entries.kept[index]!;
    if (index % ENTRIES_A_STEP === ENTRIES_A_STEP - 1) yield;
  }
  return new TextIndex(new Vocabulary(words), starts, ordered, nameMarks);
}
