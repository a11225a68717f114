import type { UnknownReason } from '@service-directory/convert/formats';
import type { ConvertMessages } from './types.ts';

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
const list = (words: readonly string[], last = 'and') =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`);

/** What the input is instead, and what to do. */
const UNKNOWN: Readonly<Record<UnknownReason, string>> = {
  empty: 'it is empty',
  damaged: 'it is cut off or damaged. Fetch it once more',
  password: 'it asks for a password. Save it without one',
  'old-excel': 'it is in the Excel format before 2007. Save it as .xlsx',
  'binary-excel': 'it is a binary Excel workbook. Save it as .xlsx',
  'excel-xml': 'it is in the XML of Excel 2003. Save it as .xlsx',
  numbers: 'it is from Apple Numbers. Export it as Excel or CSV',
  'web-page':
    'it is a web page. Give the address of the data, not that of the page, to the program that fetches it',
  'other-document': 'it is an office document. Give a spreadsheet',
  'other-archive': 'it is an archive of something else than a spreadsheet or HSDS tables',
  'not-a-spreadsheet': 'it is neither text nor a spreadsheet',
  'wrong-ending': 'its name says that it is a spreadsheet, and its content is something else',
  packing: 'it is packed in a way that is not read. Save it again',
  'no-sheets': 'it has no sheet of cells',
  'unclosed-quote': 'a quotation mark opens a cell and nothing closes it',
  'broken-json': 'it is JSON that breaks off or is misspelt',
  'other-json': 'it is JSON, and nothing in it is of a format that is known',
  'osm-xml': 'it is the XML of OpenStreetMap. Fetch it as JSON: [out:json] in Overpass',
  'other-xml': 'it is XML, which is not read',
  'package-alone': 'it only tells of the tables beside it. Give the folder, or a .zip of it',
  'other-text': 'it is text that is neither a table nor JSON or YAML',
};

export const en: ConvertMessages = {
  nothingToConvert:
    'What should be converted? Give a file or a folder, and the format: service-directory convert directory.json --to hsds',
  nothingToMigrate:
    'What should be migrated? Give a file and the version: service-directory migrate directory.json --to 1.1',
  noTarget: (example) => `Into which format? Add --to, such as ${example}.`,
  noTemplateFormat: 'For which program? Add --to xlsx, --to ods or --to csv.',
  noVersion: (versions) => `To which version? Add --to ${list(versions, 'or')}.`,
  takesNoFile: (command) => `The command “${command}” takes no file. Leave it out, or give it to --output.`,
  noShape: (shape, format, shapes) =>
    `${format} has no shape “${shape}”: write --shape ${list(shapes, 'or')}.`,
  oneShape: (format) => `${format} is written in one way. Leave out --shape.`,
  notACountry: (value) => `“${value}” is no value of --country: write two letters (ISO 3166-1), such as NO.`,
  notATimeZone: (value) =>
    `“${value}” is no value of --time-zone: write a name of the IANA list, such as Europe/Oslo.`,
  notALanguage: (value) => `“${value}” is no value of --source-language: write a tag (BCP 47), such as nb.`,
  resultIsInput: (path) =>
    `The result would be written over “${path}”, which is what is read. Give --output another name.`,
  sameOutput: (path) =>
    `The result and the losses would both be written to “${path}”. Give --losses another name.`,
  noTables: (folder) =>
    `“${folder}” is neither a source folder (directory.yaml or .json, services/) nor tables (CSV files).`,
  unknownInput: (path, reason) => `“${path}” cannot be converted: ${UNKNOWN[reason]}.`,
  unknownContent: (path, keys) =>
    `“${path}” is JSON, and it cannot be told in which format. It has ${keys.length === 0 ? 'no fields' : list(quoted(keys))}. Say it with --from.`,
  otherFormat: (path, asked, found) =>
    `“${path}” is not ${asked}${found === undefined ? '' : `: it looks like ${found}`}. Leave out --from, or give another file.`,
  nothingOf: (path, asked, found) =>
    `Nothing in “${path}” could be read as ${asked}${found === undefined ? '' : `: it looks like ${found}`}. Nothing was written.`,
  tooLarge: (path, megabytes) =>
    `“${path}” is too large to be converted in one piece: the most is ${megabytes} MB. Split it.`,
  notRead: (place, message) => `${place}: ${message}`,
  notWhole: (path) =>
    `“${path}” was not converted: parts of it cannot be read, and would be missing without anybody seeing it. Mend them first.`,
  unclear: (cells) => `What was unclear in the input (${count(cells, 'place')}):`,
  moreProblems: (more, path) => `… and ${more} more. service-directory check ${path} tells them all.`,
  notForOthers: (path, format) =>
    `“${path}” was not converted to ${format}, which others read: it has faults that could harm somebody or be misunderstood. Mend them, then convert again. service-directory check ${path} explains each.`,
  leaks: (path) =>
    `“${path}” was not converted: a place is kept secret, and another record says where it is. Its address would have been left out, and then nobody finds what gives it away. Mend that first; service-directory check ${path} explains.`,
  secretsBeside: (path) =>
    `“${path}” was not converted: it says in words of its own that a place is to be kept secret, or where one is. The words would have been left out, and then nobody finds what they warn of. Mend that first; service-directory check ${path} explains.`,
  binaryToTerminal: (example) =>
    `The result is a file that a terminal cannot show. Say where to write it, such as --output ${example}.`,
  otherEnding: (path, format) =>
    `“${path}” now holds ${format}, which its ending does not say. Programs may not open it.`,
  notOurResult: (path) =>
    `“${path}” holds something else than this command writes there, or somebody has changed it since, so it is left alone. Give --output another name, or delete that file first.`,
  otherDirectory: (path, found, written) =>
    `“${path}” holds another directory (id “${found}”) than the one to be written (“${written}”), so it is left alone. Give --output another name, or delete that file first.`,
  foreignTables: (folder, file) =>
    `The folder “${folder}” holds “${file}”, which is no part of the result and would be read as one. Give --output an empty folder.`,
  moved: (from, to, { services, organizations }) =>
    `From ${from} to ${to}: ${count(services, 'service')} and ${count(organizations, 'organisation')}.`,
  written: (path) => `Written to “${path}”.`,
  lostReading: (format, places) => `What could not be taken over from ${format} (${count(places, 'place')}):`,
  lostWriting: (format, places) => `What ${format} cannot say (${count(places, 'place')}):`,
  keptSecret: (places) => `Left out, so that nobody is put in danger (${count(places, 'place')}):`,
  morePlaces: (more) => `and ${more} more`,
  moreReasons: (reasons) => `… and ${count(reasons, 'more reason')}.`,
  howToListAll: '--losses FILE writes all of them, each with its place.',
  lossesWritten: (path, places) => `${count(places, 'place')} in “${path}”.`,
  unknownLoss: 'could not be taken over',
  wholeInput: 'the whole',
  draft: (fields, options) =>
    `The result is a draft: it does not say ${list(quoted(fields))}. Add ${list(options)}, or write it in.`,
  headNeeded: (format, fields, options) =>
    `For ${format} it must be known: ${list(quoted(fields))}. Nothing in the input says it: add ${list(options)}.`,
  givenInVain: (field, option, value) =>
    `The input says another “${field}” than ${option} ${value}, and that was kept.`,
  checkNext: (path = 'FILE') => `Check it: service-directory check ${path}`,
  migrated: (path, version) => `“${path}” in version ${version}.`,
  alreadyThere: (path, version) => `“${path}” is in version ${version} already.`,
  notADirectory: (path) =>
    `“${path}” is no whole directory: a document with “kind: service-directory” is needed. convert makes one of other formats.`,
  unknownVersion: (path, version, known) =>
    `“${path}” says that it is in version “${version}”, which is not known here: known are ${list(known)}. Update service-directory, or check the spelling.`,
};
