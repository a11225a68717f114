import { fieldOf, textAt } from '../../data.ts';
import { areNeighbours } from '../../facts/norway/far-from.ts';
import { foldPlace, placeOfPostalCode, zonesOfPlace } from '../../facts/norway/postal-codes.ts';
import { countryOf, isPublicPlace } from '../../facts/places.ts';
import { suggest } from '../../suggest.ts';
import { defineRule } from '../../rule.ts';

/**
 * Flags a Norwegian postal code of another part of the country than the town beside it, and a town that is misspelt. A
 * name that the register does not know may be a municipality or a part of a town, and is taken; so is the next town.
 */
export const locationPostalCodePlace = defineRule({
  code: 'location/postal-code-place',
  severity: 'warning',
  source: 'Posten Bring, register of postal codes, 31 May 2021',
  why: 'One of the two is wrong, and whoever asks for the way is sent to a street of the same name in another town.',
  on: 'location',
  when: 'address',
  ok: { address: { street: 'Prøvegata 1', postalCode: '5003', locality: 'Bergen' } },
  notOk: { address: { street: 'Prøvegata 1', postalCode: '5003', locality: 'Oslo' } },
  check(location, report, context) {
    const address = fieldOf(location, 'address');
    const postalCode = textAt(address, 'postalCode')?.trim();
    const locality = textAt(address, 'locality')?.trim();
    if (postalCode === undefined || locality === undefined) return;
    if (countryOf(location, context.country) !== 'NO') return;
    const place = placeOfPostalCode(postalCode);
    if (place === undefined || place === locality || !isPublicPlace(location)) return;
    const wanted = foldPlace(place);
    // «Guovdageaidnu – Kautokeino» and «Oslo S» hold the name as well.
    const folded = foldPlace(locality);
    if (folded === wanted || ` ${folded} `.includes(` ${wanted} `)) return;
    const zones = zonesOfPlace(locality);
    if (zones === undefined) {
      const isMisspelt = suggest(folded, [wanted]) !== undefined && folded.length > 3;
      if (!isMisspelt || wanted.startsWith(folded) || folded.startsWith(wanted)) return;
      report({ path: ['address', 'locality'], params: { postalCode, locality, place, suggestion: place } });
    } else if (![...zones].some((zone) => areNeighbours(zone, postalCode.slice(0, 2)))) {
      report({ path: ['address', 'postalCode'], params: { postalCode, locality, place } });
    }
  },
});
