/** What a parsed document is, by itself, for whoever asks and converts nothing. */
export { detectJson } from './detect-json.ts';
