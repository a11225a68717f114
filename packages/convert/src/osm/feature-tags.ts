import { standardCodeOf, type CodeDefinition, type Service } from '@service-directory/schema';
import { codesOfOsmTags, osmTagsOf, type OsmTags } from '@service-directory/schema/mappings';

/** Keys whose values may stand together with a semicolon; of the others a thing has one. */
const LISTS: ReadonlySet<string> = new Set([
  'social_facility',
  'social_facility:for',
  'healthcare:speciality',
  'healthcare:counselling',
]);

/** Both, or undefined where they disagree. */
function join(tags: OsmTags, more: OsmTags): OsmTags | undefined {
  const joined: Record<string, string> = { ...tags };
  for (const [key, value] of Object.entries(more)) {
    const before = joined[key];
    if (before === undefined || before.split(';').includes(value)) joined[key] = before ?? value;
    else if (LISTS.has(key)) joined[key] = `${before};${value}`;
    else return undefined;
  }
  return joined;
}

/** The groups that the tags of a need speak of by themselves: nights under a roof are for people without one. */
const impliedBy = (need: string): readonly string[] =>
  codesOfOsmTags(osmTagsOf('needs', need) ?? {}).audience;

/** Do the tags speak of these codes, and of none that the record does not have? */
function isTrue(tags: OsmTags, service: Service, mustHave: readonly string[]): boolean {
  const { needs, audience } = codesOfOsmTags(tags);
  const groups = (service.audience ?? []).map(({ group }) => group);
  const told: readonly string[] = [...needs, ...audience];
  const known: readonly string[] = [...service.needs, ...groups, ...service.needs.flatMap(impliedBy)];
  return told.every((code) => known.includes(code)) && mustHave.every((code) => told.includes(code));
}

/** The tag for «these people and nobody else», where there is one. */
const onlyTags = (tags: OsmTags): OsmTags =>
  Object.fromEntries(
    Object.entries(tags).map(([key, value]) => [key, key.startsWith('lgbtq') ? 'only' : value]),
  );

/**
 * The tags that say what a place is and whom it is for. A need or group is written only when the tags then say nothing
 * that the record does not: advice in general and migrants together would read as advice on migration.
 * @param tell called with the path below the service of each code that has no place
 */
export function featureTags(
  service: Service,
  head: { codes?: readonly CodeDefinition[] | undefined },
  tell: (path: string) => void,
): OsmTags {
  let tags: OsmTags = {};
  const written: string[] = [];
  const tryOut = (code: string, more: OsmTags | undefined, path: string) => {
    const joined = more === undefined ? undefined : join(tags, more);
    if (joined === undefined || !isTrue(joined, service, [...written, code])) return tell(path);
    tags = joined;
    written.push(code);
  };
  service.needs.forEach((need, index) => {
    const isStandard = standardCodeOf('needs', need, head) === need;
    tryOut(need, isStandard ? osmTagsOf('needs', need) : undefined, `needs/${index}`);
  });
  (service.audience ?? []).forEach(({ group, welcome }, index) => {
    const path = `audience/${index}`;
    const found = osmTagsOf('audience', group);
    const isOfFacility = Object.keys(found ?? {}).every((key) => key !== 'social_facility:for');
    // The key says whom a social facility is for, and nothing of any other thing.
    const isPossible = isOfFacility || tags['amenity'] === 'social_facility';
    if (found === undefined || !isPossible || welcome === 'everyone-else-too') return tell(path);
    tryOut(group, welcome === 'only' ? onlyTags(found) : found, path);
    if (welcome === 'only' && written.includes(group) && !isOfFacility) tell(`${path}/welcome`);
  });
  return tags;
}
