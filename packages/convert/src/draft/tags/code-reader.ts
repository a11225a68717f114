import { codesOfOsmTags } from '@service-directory/schema/mappings';

type Tags = Readonly<Record<string, string>>;

/** What the tags of a thing say of what it helps with and whom. */
export interface ReadCodes {
  needs: readonly string[];
  audience: readonly string[];
  /** The keys that say it. */
  keys: readonly string[];
  /** Those among them whose value is a list with a part that nobody understands. */
  unclear: readonly string[];
}

/** Few keys speak of needs; those alone that the table could know are looked at. */
const SPEAKS =
  /^(?:amenity|healthcare|social_facility|office|vending|emergency|internet_access|lgbtq)(?::|$)/;

const told = (tags: Tags): string => JSON.stringify(codesOfOsmTags(tags));

/** The tags with another value of a key, or without it. */
const changed = (tags: Tags, key: string, value?: string): Tags =>
  Object.fromEntries(
    Object.entries(tags).flatMap(([one, whole]) =>
      one !== key ? [[one, whole]] : value === undefined ? [] : [[one, value]],
    ),
  );

/** A key or a part of its value says something when without it less is said. */
function readCodes(tags: Tags): ReadCodes {
  const all = told(tags);
  const keys = Object.keys(tags).filter((key) => told(changed(tags, key)) !== all);
  const unclear = keys.filter((key) => {
    const parts = (tags[key] ?? '').split(';');
    return (
      parts.length > 1 &&
      parts.some(
        (_, index) => told(changed(tags, key, parts.filter((__, at) => at !== index).join(';'))) === all,
      )
    );
  });
  return { ...codesOfOsmTags(tags), keys, unclear };
}

/** Reads codes out of tags, the same tags once: a map holds thousands of things and few kinds. */
export class CodeReader {
  readonly #known = new Map<string, ReadCodes>();

  read(tags: Tags): ReadCodes {
    const speaking = Object.fromEntries(Object.entries(tags).filter(([key]) => SPEAKS.test(key)));
    const key = JSON.stringify(speaking);
    const known = this.#known.get(key) ?? readCodes(speaking);
    this.#known.set(key, known);
    return known;
  }
}
