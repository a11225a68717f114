import { codesOfOsmTags } from '@service-directory/schema/mappings';
import { put, type Draft } from '../draft.ts';
import type { TagContext } from './tag-context.ts';

type Tags = Readonly<Record<string, string>>;

const countOf = (tags: Tags): string => JSON.stringify(codesOfOsmTags(tags));

const without = (tags: Tags, key: string, value?: string): Tags =>
  Object.fromEntries(
    Object.entries(tags).flatMap(([one, whole]) =>
      one !== key ? [[one, whole]] : value === undefined ? [] : [[one, value]],
    ),
  );

/** Keys whose value says that a place is for these people and nobody else. */
const onlyThese = (tags: Tags, group: string): boolean => {
  const key = { lgbtiq: 'lgbtq', 'trans-people': 'lgbtq:trans', 'men-who-have-sex-with-men': 'lgbtq:men' }[
    group
  ];
  return key !== undefined && tags[key] === 'only';
};

/**
 * What it helps with and whom, by the table of the schema package; a draft for a person to check. Tags that speak of it
 * count as read; of a list such as `migrant;roma` what nobody understands is told.
 * @param live the tags that say what it is
 * @param keyOf the key under which such a tag stands, such as `disused:amenity` for `amenity`
 */
export function readNeeds(
  service: Draft,
  live: Tags,
  keyOf: (key: string) => string,
  { tags, lose }: TagContext,
): void {
  const { needs, audience } = codesOfOsmTags(live);
  put(service, 'needs', needs.length === 0 ? undefined : [...needs]);
  put(
    service,
    'audience',
    audience.length === 0
      ? undefined
      : audience.map((group) => ({ group, welcome: onlyThese(live, group) ? 'only' : 'mainly' })),
  );
  const all = countOf(live);
  for (const [key, value] of Object.entries(live)) {
    // Few tags speak of needs, and trying each costs: those alone that the table could know.
    if (
      !/^(?:amenity|healthcare|social_facility|office|vending|emergency|internet_access|lgbtq)(?::|$)/.test(
        key,
      )
    )
      continue;
    if (countOf(without(live, key)) === all) continue;
    tags.markRead(keyOf(key));
    const parts = value.split(';');
    const isUnderstood = (index: number) => {
      const others = parts.filter((_, at) => at !== index).join(';');
      return countOf(without(live, key, others)) !== all;
    };
    if (parts.length > 1 && !parts.every((_, index) => isUnderstood(index))) lose(keyOf(key), 'unread-value');
  }
}
