/** Our codes and the tags of OpenStreetMap, both ways. Each tag is documented on the page named beside it. */
import type { CodeList } from '../../locales/types.ts';
import type { AudienceGroup } from '../audience.ts';
import type { Need } from '../needs.ts';
import { AUDIENCE_TAGS } from './osm-audience.ts';
import { NEED_TAGS } from './osm-needs.ts';
import { STRUCTURE_TAGS } from './osm-structure.ts';
import type { OsmEntry, OsmTags } from './osm-tags.ts';

type Entries = Readonly<Record<string, OsmEntry>>;

const tagsIn = (entries: Entries) =>
  new Map(
    Object.entries(entries).map(([code, entry]) => [code, 'tags' in entry ? entry.tags : undefined] as const),
  );
const notesIn = (entries: Entries) =>
  new Map(
    Object.entries(entries).map(([code, entry]) => [code, 'note' in entry ? entry.note : undefined] as const),
  );

/** Maps, so that a code such as `constructor` out of somebody's file finds nothing. */
const TAGS = new Map<string, ReadonlyMap<string, OsmTags | undefined>>([
  ['needs', tagsIn(NEED_TAGS)],
  ['audience', tagsIn(AUDIENCE_TAGS)],
  ...Object.entries(STRUCTURE_TAGS).map(
    ([list, tags]) => [list, new Map(Object.entries<OsmTags | undefined>(tags))] as const,
  ),
]);
const NOTES = new Map([
  ['needs', notesIn(NEED_TAGS)],
  ['audience', notesIn(AUDIENCE_TAGS)],
]);

/**
 * How OpenStreetMap tags a place for which the code holds: for `needs` one whose main work this is, for the others tags
 * to add. Where two needs of a service want the same key, the values may stand together with a semicolon. `*` is a value
 * that the record gives (`channel`). Undefined where there is no documented tag, where one would endanger people, for
 * `unconfirmed`, for other lists, and for codes that this version does not know.
 * @param code any string out of a record
 */
export function osmTagsOf(list: CodeList, code: string): OsmTags | undefined {
  return TAGS.get(list)?.get(code);
}

/**
 * Why a code of `needs` or `audience` has no tags, in English for those who map on; undefined when it has some.
 * @param code any string out of a record
 */
export function osmNoteOf(list: CodeList, code: string): string | undefined {
  return NOTES.get(list)?.get(code);
}

/** Are all of the wanted tags there? A value with semicolons is each of its parts. */
const hasTags = (tags: OsmTags, wanted: OsmTags) =>
  Object.entries(wanted).every(([key, value]) =>
    (Object.prototype.hasOwnProperty.call(tags, key) ? (tags[key] ?? '') : '')
      .split(';')
      .some((part) => part.trim() === value),
  );

/** Does `more` say all that `less` says, and something besides? */
const saysMore = (more: OsmTags, less: OsmTags) =>
  Object.keys(more).length > Object.keys(less).length && hasTags(more, less);

/** The codes whose tags are there, in the order of the table, without those whose tags are only part of another's. */
function codesIn<Code extends string>(entries: Readonly<Record<Code, OsmEntry>>, tags: OsmTags): Code[] {
  const found = (Object.entries(entries) as [Code, OsmEntry][]).flatMap(([code, entry]) =>
    [...('tags' in entry ? [entry.tags] : []), ...(entry.alsoRead ?? [])]
      .filter((wanted) => hasTags(tags, wanted))
      .map((wanted) => ({ code, wanted })),
  );
  const kept = found.filter(({ wanted }) => !found.some((other) => saysMore(other.wanted, wanted)));
  return [...new Set(kept.map(({ code }) => code))];
}

/**
 * The needs and groups that the tags of a place speak of, each in the order of its list; the way back from `osmTagsOf`.
 * The more exact reading wins: advice for migrants is not also read as social work. It is a draft for a person to check,
 * since a mapper's word is no promise of a service: what it costs and whom it lets in is not to be read from it.
 */
export function codesOfOsmTags(tags: OsmTags): {
  readonly needs: readonly Need[];
  readonly audience: readonly AudienceGroup[];
} {
  return { needs: codesIn(NEED_TAGS, tags), audience: codesIn(AUDIENCE_TAGS, tags) };
}
