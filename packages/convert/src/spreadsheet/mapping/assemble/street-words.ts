import type { SheetProblem } from '../../workbook.ts';

type Params = SheetProblem['params'];

/** A name with a number behind it, as no town has; or one that ends as streets do. */
const IN_A_STREET =
  /\p{L}\.?,?\s{0,2}\p{Nd}|(?:gat(?:a|e|en|an)|gt\.?|vei(?:en)?|veg(?:en)?|vägen|all[eé](?:en)?|street|road)(?!\p{L})/iu;
/** Letters that are looked at. */
const MAX_LENGTH = 200;

/** May words, such as those in a column for towns, name a street or a house? */
export const mayBeStreet = (words: string): boolean => IN_A_STREET.test(words.slice(0, MAX_LENGTH));

const mayShow = (value: Params[string]): boolean =>
  typeof value === 'string' ? mayBeStreet(value) : Array.isArray(value) && value.some(mayBeStreet);

/** May what a message repeats of a cell name a place? */
export const mayNamePlace = (params: Params): boolean => Object.values(params).some(mayShow);

/** The same without the words that may. */
export const withoutPlaces = (params: Params): Params =>
  Object.fromEntries(Object.entries(params).map(([key, value]) => [key, mayShow(value) ? '…' : value]));
