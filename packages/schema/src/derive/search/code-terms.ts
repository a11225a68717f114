import type { Directory } from '../../entities/directory.ts';
import { hasBit, type Bits } from './bits.ts';
import type { BitsBy, ServiceFacts } from './service-facts.ts';
import { foldText } from '../text/fold-text.ts';
import { InSteps } from '../steps/in-steps.ts';
import { Last } from '../steps/last.ts';
import { anonymityBits, type AnonymityBits } from './anonymity.ts';
import { daysOpen } from './days-open.ts';
import { stemsOf } from './endings.ts';
import * as FIT from './fit.ts';
import { haveForms } from './marked-forms.ts';
import { withInterpreter } from './interpreters.ts';
import { relatedNeeds } from './related-needs.ts';
import { buildTextIndex, type TextIndex } from './text-index.ts';
import { writtenIn } from './written-languages.ts';

/** Words for a code that services have: what it is called in the reader’s language, and what else she may type for it. */
export interface CodeTerm {
  /** Which codes it is one of. */
  list: 'needs' | 'audience' | 'languages' | 'localities' | 'countries' | 'toggles' | 'days';
  /**
   * A code of the list; of a language the tag without region or script; of the towns and areas the folded name
   * (`foldText`); of the countries ISO 3166-1; of the toggles one that does not change with the hour, `anonymous`, or
   * `moment` for when it was or is wanted, which no service has; of the days of the week `mo` to `su`, and
   * `always` for round the clock.
   */
  code: string;
  /** Words and phrases, as they are written. */
  phrases: readonly string[];
}

/**
 * A phrase that is just what was typed says more of a service than a name that begins so; a word of a longer one says less:
 * «sleep» is what a bed is for, and «cannot sleep» something else.
 */
const FIT_OF_TERM = new Map<number, number>([
  [FIT.wholeName, FIT.meant],
  [FIT.name, FIT.topicPart],
  [FIT.nameBegins, FIT.topicBegins],
  [FIT.nearInName, FIT.nearInTopic],
]);
/** What holds for a part of a service alone, or for a code that goes with the one that is meant, comes behind. */
const FIT_OF_PART = new Map<number, number>([
  [FIT.meant, FIT.topic],
  [FIT.topic, FIT.topicPart],
  [FIT.topicPart, FIT.topicBegins],
  [FIT.topicBegins, FIT.text],
  [FIT.nearInTopic, FIT.nearInText],
]);

/** Of a shorter word whatever is like it is too much, where somebody means just that word. */
const LONG_WORD = 6;
/** Of so many letters a word may have single ones for double ones besides a slip. */
const SHORTEST_UNDOUBLED = 8;

/** Finds terms by their phrases, numbered as they were given. @param write how a phrase is written there */
export const indexOfTerms = (
  terms: readonly CodeTerm[],
  write = (phrase: string): string => phrase,
): InSteps<TextIndex> =>
  new InSteps(
    buildTextIndex(terms.length, (index) => ({
      names: terms[index]!.phrases.flatMap(joinedToo).map(write),
      topics: [],
      texts: [],
    })),
  );

/**
 * A phrase; the same without hyphens, as «SIM-kort» is typed `simkort`; and with a space for the joiner that parts letters within
 * a Persian word, as many keyboards have it. Without it folding makes one word of it anyway.
 */
const joinedToo = (phrase: string): string[] => [
  phrase,
  phrase.replaceAll('-', ''),
  phrase.replaceAll('\u200C', ' '),
];

const withoutDoubles = (text: string): string => foldText(text).replace(/(\p{L})\1/gu, '$1');

/** A word that was typed. */
interface WordTyped {
  /** As `queryWords` gives it. */
  word: string;
  /** Is it the word that is still being typed? */
  mayGoOn: boolean;
  /** How it was written, as far as folding changed it: `markedForms`. */
  forms: readonly string[];
  /** Is it put together of words that were typed apart? Then its last letters are no ending. */
  isJoined: boolean;
  /** Is it all of a word, and no beginning of one? */
  isWhole: boolean;
}

/** Finds services by words for what they have, without a word of their own. */
export class CodeTerms {
  readonly #terms: readonly CodeTerm[];
  readonly #index: InSteps<TextIndex>;
  /** The same with single letters for double ones; built when a word is like no other. */
  readonly #undoubled: InSteps<TextIndex>;
  readonly #directory: Directory;
  readonly #anonymity = new Last<AnonymityBits>();
  readonly #days = new Last<BitsBy>();

  constructor(terms: readonly CodeTerm[], directory: Directory) {
    this.#terms = terms;
    this.#index = indexOfTerms(terms);
    this.#undoubled = indexOfTerms(terms, withoutDoubles);
    this.#directory = directory;
  }

  /**
   * Raises the fits of the services that have a code for which the word stands. Where it is known just so, in the services
   * or here, what is only like it is left out, and what has the same letters with other marks.
   * @param fits of every service by its own words, changed in place
   * @param isWritten has a service the forms of the word in its own words?
   */
  addTo(
    fits: Uint8Array,
    typed: WordTyped,
    facts: ServiceFacts,
    isWritten: (service: number) => boolean,
  ): void {
    const { word, mayGoOn, isWhole, forms } = typed;
    const index = this.#index.value;
    let found = index.fitsOfAll([word], () => index.fitsOf(word, mayGoOn, isWhole));
    if (!typed.isJoined && found.every((fit) => fit !== FIT.wholeName)) {
      const stems = this.#stemFits(word);
      found = found.map((fit, term) => Math.max(fit, stems[term]!));
    }
    const isShort = word.length < LONG_WORD;
    if (forms.length > 0) {
      const written = found.map((fit, term) =>
        fit > 0 && haveForms(this.#terms[term]!.phrases, forms) ? fit : FIT.none,
      );
      if (this.#fitsBy(written, facts, fits.length).some((fit) => fit > 0)) {
        found = written;
        drop(fits, (_, service) => !isWritten(service));
      }
    }
    const slips = found.map((fit) => (isSlip(fit) ? fit : FIT.none));
    drop(found, isSlip);
    const byTerms = this.#fitsBy(found, facts, fits.length);
    const isKnown = isShort && fits.some((fit) => fit >= FIT.text);
    if (byTerms.some((fit) => fit >= (isShort ? FIT.text : FIT.meant))) drop(fits, isSlip);
    raiseAll(fits, byTerms);
    if (!isKnown) this.#raise(fits, slips, facts);
    if (fits.every((fit) => fit === FIT.none)) this.#raise(fits, this.#undoubledFits(typed), facts);
  }

  /** The terms that are the word without its ending, and nothing more. */
  #stemFits(word: string): Uint8Array {
    const index = this.#index.value;
    let fits: Uint8Array = new Uint8Array(this.#terms.length);
    for (const stem of stemsOf(word)) {
      if (fits.some((fit) => fit > 0)) break;
      fits = index.fitsOfAll([stem], () => index.fitsOf(stem, false));
      drop(fits, (fit) => fit !== FIT.wholeName);
    }
    return fits;
  }

  /** The terms that are the word but for a slip and double letters: «trafiking». */
  #undoubledFits({ word, mayGoOn }: WordTyped): Uint8Array {
    if (word.length < SHORTEST_UNDOUBLED) return new Uint8Array();
    const fits = this.#undoubled.value.fitsOf(withoutDoubles(word), mayGoOn);
    return fits.map((fit) => (fit > 0 ? FIT.nearInName : FIT.none));
  }

  /** Raises the fits of the services that have a code for which all words together stand. @param words two at least */
  addWhole(fits: Uint8Array, words: readonly string[], facts: ServiceFacts): void {
    const index = this.#index.value;
    const found = index.fitsOfAll(words, (word, mayGoOn) => index.fitsOf(word, mayGoOn));
    drop(found, (fit) => fit < FIT.wholeName);
    this.#raise(fits, found, facts);
  }

  /** The fits of services by their codes alone. */
  #fitsBy(found: Uint8Array, facts: ServiceFacts, count: number): Uint8Array {
    const fits = new Uint8Array(count);
    this.#raise(fits, found, facts);
    return fits;
  }

  #raise(fits: Uint8Array, found: Uint8Array, facts: ServiceFacts): void {
    const sets: Readonly<Record<CodeTerm['list'], BitsBy>> = {
      ...facts,
      audience: facts.groups,
      days: this.#days.of([facts], () => daysOpen(this.#directory, facts.todayOf)),
      toggles: new Map(Object.entries(facts.toggles)),
    };
    for (const [index, termFit] of found.entries()) {
      const fit = FIT_OF_TERM.get(termFit);
      if (fit === undefined) continue;
      const { list, code } = this.#terms[index]!;
      if (list === 'toggles' && code === 'anonymous') {
        const { full, partial } = this.#anonymityOn(facts);
        raise(fits, full, fit);
        raise(fits, partial, FIT_OF_PART.get(fit)!);
      } else raise(fits, sets[list].get(code), fit);
      if (list === 'needs' && code === 'interpreting')
        raise(fits, withInterpreter(this.#directory), FIT_OF_PART.get(fit)!);
      if (list === 'languages') raise(fits, writtenIn(this.#directory, code), FIT_OF_PART.get(fit)!);
      for (const [need, lower] of fitsOfRelated(list, code, fit)) raise(fits, facts.needs.get(need), lower);
    }
  }

  #anonymityOn(facts: ServiceFacts): AnonymityBits {
    return this.#anonymity.of([facts], () => anonymityBits(this.#directory, facts.todayOf));
  }
}

const isSlip = (fit: number): boolean => fit > 0 && fit < FIT.text;

/** The needs that go with a code, and those that go with these, each a step behind. */
const fitsOfRelated = (list: string, code: string, fit: number): [need: string, fit: number][] => {
  const lower = FIT_OF_PART.get(fit);
  return lower === undefined
    ? []
    : relatedNeeds(list, code).flatMap((need) => [[need, lower], ...fitsOfRelated('needs', need, lower)]);
};

/** Sets to nothing what is not wanted. */
function drop(fits: Uint8Array, isUnwanted: (fit: number, index: number) => boolean): void {
  for (const [index, fit] of fits.entries()) if (fit > 0 && isUnwanted(fit, index)) fits[index] = FIT.none;
}

/** Raises fits to those by codes, where these are better. A name that begins so is one with the word where that is meant. */
function raiseAll(fits: Uint8Array, byTerms: Uint8Array): void {
  for (const [index, fit] of byTerms.entries())
    if (fit === FIT.meant && fits[index] === FIT.nameBegins) fits[index] = FIT.name;
    else if (fit > fits[index]!) fits[index] = fit;
}

/** Raises the fits of those in a set. */
function raise(fits: Uint8Array, bits: Bits | undefined, fit: number): void {
  if (bits === undefined) return;
  for (let service = 0; service < fits.length; service++)
    if (fit > fits[service]! && hasBit(bits, service)) fits[service] = fit;
}
