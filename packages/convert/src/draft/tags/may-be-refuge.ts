import { foldText } from '@service-directory/schema';

/** Houses in which people live hidden from somebody, by the value of `social_facility`. */
const HOMES: ReadonlySet<string> = new Set(['shelter', 'group_home', 'assisted_living']);
/** Values that say by themselves that it is a refuge, whatever else is said. */
const REFUGES: ReadonlySet<string> = new Set(['women_shelter', 'womens_shelter', 'women_refuge', 'womens_refuge', 'refuge', 'safe_house', 'safehouse', 'domestic_violence', 'domestic_violence_shelter']); // prettier-ignore
/** People who have met violence, by the value of `social_facility:for`. */
const HURT: ReadonlySet<string> = new Set(['abused', 'victim', 'victims', 'victim_of_violence', 'domestic_violence', 'domestic_abuse', 'violence', 'battered_women', 'abused_women', 'trafficking', 'human_trafficking']); // prettier-ignore
/** People who have somebody to hide from, by the value of `social_facility:for`. */
const HIDING: ReadonlySet<string> = new Set([...HURT, 'woman', 'women']);

/** Names of refuges, folded. */
const NAME =
  /(?:^| )(?:kris[ei]sent(?:er|re|eret|rene|ra)|krisecent(?:er|ret|re)|kvindekrisecent(?:er|ret)|(?:women|womens|women s|woman s|battered women s|domestic (?:violence|abuse)) (?:refuge|shelter|safe house)|refuge for (?:abused |battered )?women|shelter for (?:abused |battered )women|frauenhaus|(?:casa|centro) de acogida (?:de|para) mujeres|foyer pour femmes|kvinnojour(?:en)?|tjejjour(?:en)?)(?= |$)/u;
const NAME_KEY = /^(?:(?:alt|short|official|old|loc|int)_)?name(?::|$)/;

const valuesOf = (text: string | undefined) =>
  (text ?? '').split(';').map((value) => value.trim().toLowerCase());

/**
 * May it be a refuge from violence? That somebody put one on a public map does not make its place public: whoever copies
 * it passes it on. OpenStreetMap itself asks to leave them out (wiki, Tag:social_facility=shelter). Told by what it is and
 * whom it is for, by its name, or by people who have met violence alone where nothing says what it is for them.
 */
export function mayBeRefuge(tags: Readonly<Record<string, string>>): boolean {
  const kinds = valuesOf(tags['social_facility']);
  const groups = valuesOf(tags['social_facility:for']);
  if ([...kinds, ...valuesOf(tags['amenity'])].some((value) => REFUGES.has(value))) return true;
  if (kinds.some((value) => HOMES.has(value)) && groups.some((value) => HIDING.has(value))) return true;
  if (tags['social_facility'] === undefined && groups.some((value) => HURT.has(value))) return true;
  return Object.entries(tags).some(([key, value]) => NAME_KEY.test(key) && NAME.test(foldText(value)));
}
