import { ownValue } from '../json.ts';

/** What says more than a town of a place that is told on request, or by its area. */

/** No town has a digit in its name: a whole address was written into the field of the town. */
export const isFinePart = (part: unknown): boolean => typeof part === 'string' && /\p{Nd}/u.test(part);

export const isFinePosition = (position: unknown): boolean =>
  position !== undefined && ownValue(position, 'precision') !== 'locality';
