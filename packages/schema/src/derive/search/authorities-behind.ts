import * as FIT from './fit.ts';

/** Whoever types «police» may fear them: those who help with that come before those who are called so. */
const OF_AUTHORITY = new Map<number, number>([
  [FIT.name, FIT.meant],
  [FIT.nameBegins, FIT.topicPart],
  [FIT.nearInName, FIT.nearInTopic],
]);
const ofAuthority = (fit: number): number => OF_AUTHORITY.get(fit) ?? fit;

/**
 * The best fit that an authority may have whom a word for a code finds, and no word of its own: with the last of the others who are
 * found so, among whom authorities come last anyway; where there are none, with the best who say the word themselves.
 */
function bestByCodes(fits: Uint8Array, own: Uint8Array, authorities: readonly boolean[]): number {
  const others = [...fits.keys()].filter((index) => !authorities[index]);
  const byCodes = others.map((index) => (fits[index]! > own[index]! ? fits[index]! : FIT.wholeName));
  const byWords = others.map((index) => fits[index]!).filter((fit) => fit >= FIT.text);
  const least = byCodes.reduce((one, other) => Math.min(one, other), FIT.wholeName);
  return least < FIT.wholeName
    ? least
    : byWords.reduce((one, other) => Math.max(one, other), FIT.none) || least;
}

/**
 * Fits in which police and immigration authorities come behind those who help, unless their whole name or their number was typed.
 * @param fits of every service
 * @param own the same by their own words alone, without words for codes
 * @param authorities is it run by one, or has one in the room?
 */
export function authoritiesBehind(
  fits: Uint8Array,
  own: Uint8Array,
  authorities: readonly boolean[],
): Uint8Array {
  const best = bestByCodes(fits, own, authorities);
  return fits.map((fit, index) => {
    if (!authorities[index]) return fit;
    const known = own[index]!;
    return fit > known ? Math.max(ofAuthority(known), Math.min(ofAuthority(fit), best)) : ofAuthority(fit);
  });
}
