/** Post towns and villages in the data that are not municipalities, with the one that they lie in. */
const MUNICIPALITY_OF = new Map([
  ['Søgne', 'Kristiansand'],
  ['Åkrehamn', 'Karmøy'],
]);

/**
 * The municipalities in which services meet people, A–Z. A place without a public address counts by the wide area that it
 * names, when that is a municipality («Oslo sentrum» is in Oslo; «Sunnmøre» is none). Where a service only serves people
 * from does not count.
 * @param {import('@service-directory/schema').Directory} directory
 * @returns {string[]}
 */
export function municipalitiesOf({ services }) {
  const locations = services.flatMap((service) => service.locations ?? []);
  const towns = locations
    .map(({ address }) => address?.locality)
    .filter((town) => town !== undefined)
    .map((town) => MUNICIPALITY_OF.get(town) ?? town);
  const known = new Set([...towns, ...services.flatMap(({ serviceArea }) => serviceArea?.regions ?? [])]);
  const areas = locations
    .filter(({ address, area }) => address?.locality === undefined && area !== undefined)
    .flatMap(({ area }) => wordsOf(typeof area === 'string' ? area : (area.nb ?? '')))
    .filter((word) => known.has(word));
  return [...new Set([...towns, ...areas])].sort((left, right) => left.localeCompare(right, 'nb'));
}

const wordsOf = (text) => text.split(/[^\p{L}-]+/u);
