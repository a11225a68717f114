import { fieldOf, textAt } from '../../data.ts';
import { isPublicPlace } from '../../facts/places.ts';
import { defineRule } from '../../rule.ts';

const POST_BOX =
  /^\s*(?:postboks|post\s?box|p\.?\s?o\.?\s?box|boks|pb\.?|serviceboks)\s{0,2}\d{1,5}|^\s*poste restante/i;

/** Flags a box at the post office where the address of the door belongs. */
export const locationPostBox = defineRule({
  code: 'location/post-box',
  severity: 'warning',
  source: 'Design, section 4: street is where the door is',
  why: 'She travels to a post office and finds a wall of letter boxes.',
  on: 'location',
  when: 'address',
  ok: { address: { street: 'Prøvegata 1', postalCode: '0179', locality: 'Oslo' } },
  notOk: { address: { street: 'Postboks 123 Sentrum', postalCode: '0102', locality: 'Oslo' } },
  check(location, report) {
    const street = textAt(fieldOf(location, 'address'), 'street');
    if (street !== undefined && POST_BOX.test(street.slice(0, 60)) && isPublicPlace(location))
      report({ path: ['address', 'street'], params: { street } });
  },
});
