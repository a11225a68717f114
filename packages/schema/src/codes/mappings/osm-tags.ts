/** Tags of OpenStreetMap, by key. A value may be a list with semicolons. */
export type OsmTags = Readonly<Record<string, string>>;

/** The value of a tag whose value comes out of the record, such as a phone number: any, as the wiki writes it. */
export const OSM_ANY_VALUE = '*';

/**
 * What OpenStreetMap has for a code. `tags`: how a place is tagged whose main work this is. `alsoRead`: further ways of
 * tagging that mean the code when read, but that we do not write. `note`: why we write none.
 */
export type OsmEntry =
  | { readonly tags: OsmTags; readonly alsoRead?: readonly OsmTags[] }
  | { readonly note: string; readonly alsoRead?: readonly OsmTags[] };
