import type { Precision } from '@service-directory/schema';

/** How wide a circle is drawn round a point that is only approximate. A drawing aid, not a measure. */
export const ROUGH_METRES: Readonly<Partial<Record<Precision, number>>> = {
  street: 150,
  postcode: 700,
  locality: 4000,
};

/** Is the point no more than a street, a postal area or a town? */
export const isRough = (precision: Precision): boolean => ROUGH_METRES[precision] !== undefined;
