/**
 * Which such weekday of its month a day is, as a bit mask of nine cells: a month has four or five of a weekday, and the
 * day is one of them. So «first», «last» and every mixture of them are sets that can be joined, cut and compared.
 */

/** The first four bits: the days of a month with four such weekdays; the next five: of a month with five. */
export const ALL_NTHS = 0b1_1111_1111;

const NTHS = [1, 2, 3, 4, 5, -1, -2, -3, -4, -5] as const;

export type Nth = (typeof NTHS)[number];

const cell = (count: 4 | 5, index: number) => 1 << (count === 4 ? index - 1 : index + 3);

/** The cell of a day. @param dayOfMonth 1 to 31 @param daysInMonth 28 to 31 */
export function nthCellOf(dayOfMonth: number, daysInMonth: number): number {
  const index = Math.ceil(dayOfMonth / 7);
  const count = index + Math.floor((daysInMonth - dayOfMonth) / 7);
  return cell(count === 5 ? 5 : 4, index);
}

/** The cells that hold the n-th such weekday: 1 is the first, −1 the last. */
export function maskOfNth(nth: number): number {
  const inFour = nth > 0 ? nth : 5 + nth;
  const inFive = nth > 0 ? nth : 6 + nth;
  return (inFour >= 1 && inFour <= 4 ? cell(4, inFour) : 0) | cell(5, inFive);
}

export const maskOfNths = (nths: readonly number[]): number =>
  nths.reduce((mask, nth) => mask | maskOfNth(nth), 0);

/**
 * The shortest list of counts that makes up the mask, of equally short ones that which counts from the start;
 * undefined when none does.
 */
export function nthsOfMask(mask: number): Nth[] | undefined {
  const inside = NTHS.filter((nth) => (maskOfNth(nth) & ~mask) === 0);
  const cost = (nths: readonly Nth[]) => nths.length * NTHS.length + nths.filter((nth) => nth < 0).length;
  let shortest: Nth[] | undefined;
  for (let choice = 0; choice < 1 << inside.length; choice++) {
    const nths = inside.filter((_, index) => (choice >> index) & 1);
    if (maskOfNths(nths) === mask && (shortest === undefined || cost(nths) < cost(shortest))) shortest = nths;
  }
  return shortest;
}
