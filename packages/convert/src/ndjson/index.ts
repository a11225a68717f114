/** A directory as one JSON value a line, which is our own format for large files. */
export { NDJSON_FIELDS } from './field-map.ts';
export { fromNdjson } from './from-ndjson.ts';
export { NDJSON_LOSSES } from './losses.ts';
export { toNdjson } from './to-ndjson.ts';
