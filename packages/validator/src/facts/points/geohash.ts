import type { FoundPoint } from './found-point.ts';

/** The digits of base 32 that geohash.org uses: no a, i, l and o. */
const DIGITS = '0123456789bcdefghjkmnpqrstuvwxyz';
const BITS = 5;

/** Only with its name, or behind the host that shows such codes: six small letters alone are a word. Six say 600 metres. */
const GEOHASH = /(?:geo-?hash(?:\.org\/|["'\]]{0,2}[\s:=/]{1,3}))([0-9b-hjkmnp-z]{6,12})(?![\p{L}\d])/giu;

/** The cells that a text gives as geohashes: bits in turn of longitude and latitude, each halving what is left. */
export function geohashesIn(text: string): FoundPoint[] {
  return [...text.matchAll(GEOHASH)].map(([, hash = '']) => {
    const middle = { latitude: 0, longitude: 0 };
    const reach = { latitude: 90, longitude: 180 };
    [...hash.toLowerCase()].forEach((digit, index) => {
      const value = DIGITS.indexOf(digit);
      for (let bit = 0; bit < BITS; bit++) {
        const axis = (index * BITS + bit) % 2 === 0 ? 'longitude' : 'latitude';
        reach[axis] /= 2;
        middle[axis] += (value >> (BITS - 1 - bit)) & 1 ? reach[axis] : -reach[axis];
      }
    });
    return { ...middle, latitudeReach: reach.latitude, longitudeReach: reach.longitude };
  });
}
