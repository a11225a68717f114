/**
 * Our codes in the words of other vocabularies: Open Eligibility and OpenStreetMap.
 * @packageDocumentation
 */
export { type Mapping, type Relation } from './mapping.ts';
export { codesOfOpenEligibility, openEligibilityNoteOf, openEligibilityOf } from './open-eligibility.ts';
export { codesOfOsmTags, osmNoteOf, osmTagsOf } from './osm.ts';
export { OSM_ANY_VALUE, type OsmTags } from './osm-tags.ts';
