/** Houses in which people live hidden from somebody, by the value of `social_facility`. */
const HOMES: ReadonlySet<string> = new Set(['shelter', 'group_home', 'assisted_living']);
/** People who have somebody to hide from, by the value of `social_facility:for`. */
const HIDING: ReadonlySet<string> = new Set(['abused', 'victim', 'woman', 'women']);

const valuesOf = (text: string | undefined) => (text ?? '').split(';').map((value) => value.trim());

/**
 * May it be a refuge from violence? That somebody put one on a public map does not make its place public: whoever copies
 * it passes it on. OpenStreetMap itself asks to leave them out (wiki, Tag:social_facility=shelter).
 */
export const mayBeRefuge = (tags: Readonly<Record<string, string>>): boolean =>
  valuesOf(tags['social_facility']).some((value) => HOMES.has(value)) &&
  valuesOf(tags['social_facility:for']).some((value) => HIDING.has(value));
