import { tracesIn, type Trace } from './address-words.ts';
import type { OpenStreets } from './public-streets.ts';
import type { SecretNameFinder } from './secret-name-finder.ts';

/** Ends of sentences; «gt. 5» and «5. etasje» go on. */
const SENTENCE_END = /[!?\n]+|\.\s+(?=\p{Lu})/u;
/** A sentence that goes on with whom the one before it named. */
const GOES_ON =
  /^\s*(?:(?:adressen|inngangen)(?: deres| dit)? er|(?:de|den|dei|det|huset|krisesenteret) (?:ligger|ligg|holder til|held til|bor|bur|er) (?:i|på)|(?:the|their) (?:address|entrance) is|(?:they|it)(?:[’']re| are| is|[’']s) (?:at|in))(?!\p{L})/iu;

/** Of these each says where a house is. */
const SAY_WHERE: readonly Trace[] = ['street', 'coordinates', 'map-link'];

/** Does a text say where a house is that is nowhere an open place: its street, a point? */
export const saysWhere = (text: string, open?: OpenStreets): boolean =>
  tracesIn(text, open?.namedIn(text)).some((trace) => SAY_WHERE.includes(trace));

/** Does one sentence name one of these, and a street that is nowhere an open place, or a point? The next may go on with it. */
export const namesBoth = (text: string, names: SecretNameFinder, open: OpenStreets): boolean =>
  text.split(SENTENCE_END).some((sentence, index, all) => {
    if (!names.isIn(sentence)) return false;
    const next = all[index + 1] ?? '';
    return saysWhere(sentence, open) || (GOES_ON.test(next) && saysWhere(next, open));
  });
