import { isPast } from './limits-hours.ts';

/** What stands before the day from which on a number holds: `fra 1.1.2027`, and not `fra 10.00`. */
const BEGINS =
  /^(?:gjelder |gjeld |gyldig )?(?:f\.?o\.?m\.?|fra|frå|from) (?:og med |den )?(?=\d{1,2}\. ?(?:\d{1,2}\.|(?:jan|feb|mar|apr|ma[iy]|ju[nl]|aug|sep|o[kc]t|nov|de[sc]))|(?:\p{L}{3,9} )?20\d\d(?!\d))/iu;

/**
 * Does a number hold from a day to come, by the words beside it?
 * @param today `YYYY-MM-DD`; where it is not known no number is left out
 */
export const beginsLater = (words: string, today: string | undefined): boolean =>
  today !== undefined && BEGINS.test(words) && !isPast(words.replace(BEGINS, ''), today);
