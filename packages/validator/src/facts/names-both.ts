import { tracesIn, type Trace } from './address-words.ts';
import { saysHouseAtOpenStreet } from './house-at-open-street.ts';
import type { OpenStreets } from './public-streets.ts';
import type { SecretNameFinder } from './secret-name-finder.ts';
import { NEXT_SENTENCE } from './sentence-ends.ts';
import { namesStreetOf } from './street-of-name.ts';

/** Ends of sentences. */
const SENTENCE_END = new RegExp(String.raw`[!?\n]+|${NEXT_SENTENCE}`, 'u');
/** A sentence that goes on with whom the one before it named. */
const GOES_ON =
  /^\s*(?:(?:adressen|inngangen)(?: deres| dit)? er|(?:de|den|dei|det|huset|krisesenteret) (?:ligger|ligg|holder til|held til|bor|bur|er) (?:i|på)|(?:the|their) (?:address|entrance) is|(?:they|it)(?:[’']re| are| is|[’']s) (?:at|in))(?!\p{L})/iu;

/** The same said of them and of nobody else: «De holder til i Storgata 1», and not «Den ligger i Storgata 1». */
const THEIRS = /^\s*(?:de|dei|they|their|huset|krisesenteret|(?:adressen|inngangen) d)/iu;

/** Of these each says where a house is. */
const SAY_WHERE: readonly Trace[] = ['street', 'coordinates', 'map-link'];

/** Does a text say where a house is that is nowhere an open place: its street, a point? */
export const saysWhere = (text: string, open?: OpenStreets): boolean =>
  tracesIn(text, open?.namedIn(text)).some((trace) => SAY_WHERE.includes(trace));

/** Beside the name of a house a postal code says nearly as much. */
const hasCode = (sentence: string, open: OpenStreets): boolean =>
  tracesIn(sentence, open.namedIn(sentence)).includes('postal-code');

/** Does it hold of one sentence, and of the next where that goes on with whom it named? */
export const someSentence = (text: string, holds: (sentence: string, next: string) => boolean): boolean =>
  text.split(SENTENCE_END).some((sentence, index, all) => {
    const next = all[index + 1] ?? '';
    return holds(sentence, GOES_ON.test(next) ? next : '');
  });

/** Does one sentence mean one of these, and name a street with its number that is nowhere an open place? */
export const saysStreetOf = (
  text: string,
  isMeant: (sentence: string) => boolean,
  open: OpenStreets,
): boolean => {
  const holdsStreet = (sentence: string) => tracesIn(sentence, open.namedIn(sentence)).includes('street');
  return someSentence(
    text,
    (sentence, next) => isMeant(sentence) && (holdsStreet(sentence) || holdsStreet(next)),
  );
};

/**
 * Does one sentence name one of these, and a street that is nowhere an open place, a postal code or a point, or say that it lives at
 * an open place? The next may go on with it.
 */
export const namesBoth = (text: string, names: SecretNameFinder, open: OpenStreets): boolean =>
  names.mayNameOne(text) &&
  someSentence(
    text,
    (sentence, next) =>
      names.isIn(sentence) &&
      (saysWhere(sentence, open) ||
        hasCode(sentence, open) ||
        namesStreetOf(sentence, names, open) ||
        saysHouseAtOpenStreet(sentence, names, open) ||
        saysWhere(next, open) ||
        (THEIRS.test(next) && open.namedIn(next).size > 0)),
  );
