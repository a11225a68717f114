import { put, type Draft } from '../draft.ts';
import type { TagContext } from './tag-context.ts';

type Tags = Readonly<Record<string, string>>;

/** The key that can say of a group that a place is for them and nobody else. */
const ONLY_KEYS = new Map([
  ['lgbtiq', 'lgbtq'],
  ['trans-people', 'lgbtq:trans'],
  ['men-who-have-sex-with-men', 'lgbtq:men'],
]);

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
  { tags, codes, lose }: TagContext,
): void {
  const { needs, audience, keys, unclear } = codes.read(live);
  const welcomeOf = (group: string) => {
    const key = ONLY_KEYS.get(group);
    return key !== undefined && live[key] === 'only' ? 'only' : 'mainly';
  };
  put(service, 'needs', needs.length === 0 ? undefined : [...needs]);
  const groups = audience.map((group) => ({ group, welcome: welcomeOf(group) }));
  put(service, 'audience', groups.length === 0 ? undefined : groups);
  for (const key of keys) tags.markRead(keyOf(key));
  for (const key of unclear) lose(keyOf(key), 'unread-value');
}
