import { tracesIn, type Trace } from './address-words.ts';
import type { OpenStreets } from './public-streets.ts';
import type { SecretNameFinder } from './secret-name-finder.ts';
import { NEXT_SENTENCE } from './sentence-ends.ts';
import { namesStreetOf } from './street-of-name.ts';

/** Ends of sentences. */
const SENTENCE_END = new RegExp(String.raw`[!?\n]+|${NEXT_SENTENCE}`, 'u');
/** A sentence that goes on with whom the one before it named. */
const GOES_ON =
  /^\s*(?:(?:adressen|inngangen)(?: deres| dit)? er|(?:de|den|dei|det|huset|krisesenteret) (?:ligger|ligg|holder til|held til|bor|bur|er) (?:i|på)|(?:the|their) (?:address|entrance) is|(?:they|it)(?:[’']re| are| is|[’']s) (?:at|in))(?!\p{L})/iu;

/** Of these each says where a house is. */
const SAY_WHERE: readonly Trace[] = ['street', 'coordinates', 'map-link'];

/** Does a text say where a house is that is nowhere an open place: its street, a point? */
export const saysWhere = (text: string, open?: OpenStreets): boolean =>
  tracesIn(text, open?.namedIn(text)).some((trace) => SAY_WHERE.includes(trace));

/** Beside the name of a house a postal code says nearly as much. */
const hasCode = (sentence: string, open: OpenStreets): boolean =>
  tracesIn(sentence, open.namedIn(sentence)).includes('postal-code');

/**
 * Does one sentence name one of these, and a street that is nowhere an open place, a postal code or a point? The next may go on
 * with it.
 */
export const namesBoth = (text: string, names: SecretNameFinder, open: OpenStreets): boolean =>
  text.split(SENTENCE_END).some((sentence, index, all) => {
    if (!names.isIn(sentence)) return false;
    const next = all[index + 1] ?? '';
    return (
      saysWhere(sentence, open) ||
      hasCode(sentence, open) ||
      namesStreetOf(sentence, names, open) ||
      (GOES_ON.test(next) && saysWhere(next, open))
    );
  });
