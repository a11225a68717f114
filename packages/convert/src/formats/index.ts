/** The formats as files: what a file is, bytes to a directory, and a directory to bytes. Each is loaded when used. */
export { FORMAT_IDS, formatOf, FORMATS, type Container, type Format, type FormatId } from './formats.ts';
export { detectFormat, type Detected, type UnknownReason } from './detect-format.ts';
export { isPartOfTables, isTableFile } from './table-files.ts';
export type { Codec, Incoming, Incomings, Outgoing, ReadingOptions, WritingOptions } from './codec.ts';
export { loadCodec } from './load-codec.ts';
export { loadTemplate } from './load-template.ts';
export {
  completeHead,
  GIVEN_FIELDS,
  type CompletedHead,
  type GivenField,
  type GivenHead,
} from './complete-head.ts';
// What is needed without reading a file.
export { countryOf } from '../spreadsheet/mapping/words/country-names.ts';
export { languageOf } from '../spreadsheet/mapping/words/language-names.ts';
export { publicPlace } from '../secrecy/public-part.ts';
export { withoutSecretPlaces } from './without-secret-places.ts';
export { packTables } from './pack-tables.ts';
