import { fieldOf, textAt } from '../../data.ts';
import { isPublicPlace } from '../../facts/places.ts';
import { hasText } from '../../facts/texts.ts';
import { defineRule } from '../../rule.ts';

/** Endings of street names, in Norwegian, Swedish, Danish, English and German. */
const STREET =
  /(?:gat[ae]n?|gt\.?|ve[ig]en|vegen|ve[ig]|veg|vägen|gaden?|allé|alleen|leiret|street|road|avenue|lane|straße|strasse)$/iu;

/** Notes a street without a house number, where no words say how to find the door. */
export const locationStreetWithoutNumber = defineRule({
  code: 'location/street-without-number',
  severity: 'info',
  source: 'Our own choice',
  why: 'A long street has a hundred doors, and she does not dare to ask at each.',
  on: 'location',
  when: 'address',
  ok: { address: { street: 'Prøvegata 1', locality: 'Oslo' } },
  notOk: { address: { street: 'Prøvegata', locality: 'Oslo' } },
  check(location, report) {
    const street = textAt(fieldOf(location, 'address'), 'street');
    if (street === undefined || /\p{N}/u.test(street)) return;
    const kind = location['kind'];
    if ((kind !== undefined && kind !== 'physical') || hasText(location['directions'])) return;
    // A name of a house or a square with one door is as good as a number.
    if (!isPublicPlace(location) || !STREET.test(street)) return;
    report({ path: ['address', 'street'], params: { street } });
  },
});
