import { objectOf, ownEntries, ownValue, type Fields } from '../json.ts';

/** What says more than a town of a place that is told on request, or by its area. */

/** No town has a digit in its name: a whole address was written into the field of the town. */
export const isFinePart = (part: unknown): boolean => typeof part === 'string' && /\p{Nd}/u.test(part);

export const isFinePosition = (position: unknown): boolean =>
  position !== undefined && ownValue(position, 'precision') !== 'locality';

/** How public a place is that is no secret. A flag that is misspelt or missing must not switch protection off. */
export const OPEN: ReadonlySet<unknown> = new Set(['public', 'on-request', 'area']);

/** About a kilometre: a point that is called that of a town may still be that of a house. */
const TOWN_DECIMALS = 2;

/** A position of a town without what is finer than one. */
export const widePosition = (position: Fields): Fields =>
  objectOf(
    ownEntries(position).map(([key, part]) => [
      key,
      typeof part === 'number' ? Number(part.toFixed(TOWN_DECIMALS)) : isFinePart(part) ? undefined : part,
    ]),
  );
