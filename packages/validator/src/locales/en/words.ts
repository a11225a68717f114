import type { Params } from '../../finding.ts';
import { dayIn } from '../day-in.ts';
import { expectedWith, type ExpectedWords } from '../expected.ts';

/** A day as people write it. */
export const day = dayIn('en-GB');
export const listOf = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : [];
export const joined = (value: Params[string], word = 'and'): string => {
  const items = listOf(value);
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
};
/** Each in quotation marks. */
export const quotedAll = (value: Params[string]): string[] => listOf(value).map((text) => `“${text}”`);
/** “Did you mean …?” when there is something near. */
export const meant = ({ suggestion }: Params, otherwise = '') =>
  suggestion === undefined ? otherwise : `Did you mean “${String(suggestion)}”?`;

export const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  text: 'a text',
  number: 'a number',
  'no-number': 'no number that can be counted with',
  int: 'a whole number',
  boolean: 'true or false',
  'true-or-false': 'true or false',
  array: 'a list',
  list: 'a list',
  object: 'a group of fields',
  record: 'a text for each language',
  nothing: 'nothing',
  other: 'something else',
};
export const typeOf = (value: unknown) => TYPES[String(value)] ?? String(value);
export const TRACES: Readonly<Record<string, string>> = {
  street: 'a street address',
  'postal-code': 'a postal code',
  coordinates: 'coordinates',
  'map-link': 'a link to a map or a page with the address',
  'map-number': 'the number of a place on a map',
};

/** Why a file cannot be read, by the reasons of `node/`. */
export const REASONS: Readonly<Record<string, string>> = {
  empty: 'it is empty',
  'cut-off': 'it ends too soon',
  'empty-list': 'it is an empty list, without any record',
  'empty-group': 'it is an empty record, without any field',
  'too-deep': 'it is nested too deep',
  tab: 'lines are indented with spaces, never with tabs',
  documents: 'it holds several documents, and a file holds one record',
  colon: 'a text with a colon in it needs quotation marks around it',
  indent: 'this line is indented too little or too much',
  'missing-sign': 'a closing quotation mark or bracket is missing',
  'quoted-escape': 'this sign cannot follow a backslash inside quotation marks',
  'bad-start': 'a text that begins with this sign needs quotation marks around it',
  conflict: 'two versions of the file were put together here, and the marks between them still stand',
  alias: 'a text that begins with * needs quotation marks around it',
  quotes: 'JSON knows straight, double quotation marks only (")',
  aliases: 'it refers to anchors so often that what they stand for fills the memory',
  'unexpected-sign': 'there is a sign here that does not belong',
  value: 'a value is expected here',
  'field-name': 'a field name in quotation marks is expected here',
  'missing-colon': 'a colon is expected here',
  comma: 'a comma is expected here',
  'extra-comma': 'there is one comma too many here',
  'line-comma': 'there is one comma too many here: lines of NDJSON have none at their ends',
  'closing-brace': 'a closing } is expected here',
  'closing-bracket': 'a closing ] is expected here',
  'goes-on': 'the document has ended, and something follows',
  comment: 'JSON has no comments',
  'line-break': 'a line break or tab inside a text is written \\n or \\t',
  number: 'this is no number',
  'not-there': 'it does not exist',
  'dead-link': 'it is a link to something that does not exist',
  'not-allowed': 'you may not read it',
  'not-a-file': 'it is no ordinary file',
  folder: 'it is a folder',
  loop: 'it is a link that leads to itself',
  pdf: 'it is a PDF',
  picture: 'it is a picture',
  packed: 'it is a packed archive',
  'no-text': 'it is no text, but a file of some program',
  damaged: 'it is damaged or cut off',
  password: 'it asks for a password',
  'old-excel': 'it is in the Excel format before 2007 (.xls)',
  'binary-excel': 'it is a binary Excel workbook (.xlsb)',
  'excel-xml': 'it is in the XML format of Excel 2003',
  numbers: 'it is in the format of Apple Numbers',
  'web-page': 'it is a web page that is called a spreadsheet',
  'other-document': 'it is another kind of office document',
  'other-archive': 'it is an archive without a spreadsheet',
  'not-a-spreadsheet': 'it is neither text nor a spreadsheet',
  'wrong-ending': 'it is not what its ending says',
  packing: 'it is packed in a way that is not read',
  'no-sheets': 'it has no sheet with cells',
  'unclosed-quote': 'a quotation mark opens a cell here and nothing closes it',
};

/** What to do about JSON or YAML that cannot be read, where more is known than where. */
export const SYNTAX_HELP: Readonly<Record<string, string>> = {
  conflict:
    'Keep what is right of the two, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  alias:
    'Write quotation marks around the text. Without them it stands for something that is named elsewhere with &, and nothing is named so.',
  quotes:
    'Write " instead of this sign, and of others of its kind. Text programs put bent ones in its place.',
  comment: 'Delete the comment, or save the list as YAML (.yaml), which has comments.',
  documents: 'Put each document into a file of its own, or delete the line with --- when all of it is one.',
};

const SAVE_AGAIN =
  'Open it in the program it was made with, and save it as “Excel workbook (.xlsx)”, as ODS or as CSV.';

/** What to do about a spreadsheet that cannot be read, by the reasons of the reader. */
export const SHEET_HELP: Readonly<Record<string, string>> = {
  empty: 'See that it is the right file, and that it was saved.',
  'empty-list': 'See that it is the right file, and that the export found the records.',
  'empty-group': 'See that it is the right file, and that it was saved.',
  damaged: 'Fetch the file again from where it came. If it opens in a spreadsheet program, save it anew.',
  password: 'Save a copy without a password, and delete the copy when you are done.',
  'old-excel': SAVE_AGAIN,
  'binary-excel': SAVE_AGAIN,
  'excel-xml': SAVE_AGAIN,
  numbers: 'Export it from Numbers as Excel or CSV.',
  'web-page': SAVE_AGAIN,
  'other-document': 'Copy the table into a spreadsheet, and save that.',
  'other-archive': 'Unpack the archive, and give the spreadsheet in it.',
  'not-a-spreadsheet': 'See that it is the right file: XLSX, ODS and CSV are read.',
  'wrong-ending': SAVE_AGAIN,
  packing: SAVE_AGAIN,
  'no-sheets': 'See that it is the right file, and that the list stands in a sheet of cells.',
  'unclosed-quote': 'Close the quotation mark at the end of that cell. One inside a cell is written twice.',
};

const MEGABYTE = 1e6;

/** What a spreadsheet has too much of, by the limits of the reader. */
const TOO_LARGE: Readonly<Record<string, (limit: number) => string>> = {
  bytes: (limit) => `it has more than ${Math.floor(limit / MEGABYTE)} MB`,
  input: (limit) => `more than ${limit} MB came in`,
  unpacked: (limit) => `unpacked it has more than ${Math.floor(limit / MEGABYTE)} MB`,
  entries: (limit) => `there are more than ${limit} files in the archive`,
  sheets: (limit) => `it has more than ${limit} sheets`,
  rows: (limit) => `a sheet has more than ${limit} rows`,
  columns: (limit) => `a sheet has more than ${limit} columns with something in them`,
  cells: (limit) => `it has more than ${limit} cells with something in them`,
  text: (limit) => `a cell has more than ${limit} characters`,
  depth: (limit) => `it is nested more than ${limit} levels deep`,
};
/** A part of a file that is read piece by piece, and what it holds up. */
const TOO_LARGE_PART: Readonly<Record<string, (limit: number) => string>> = {
  line: (limit) => `This line has more than ${limit} MB. Neither it nor what follows was read.`,
  value: (limit) => `What begins here has more than ${limit} MB. Neither it nor what follows was read.`,
};
export const tooLargePart = (of: string, limit: number): string | undefined => TOO_LARGE_PART[of]?.(limit);
export const tooLarge = (of: string, limit: number): string => TOO_LARGE[of]?.(limit) ?? 'it is too large';

const FEWER = 'Split the list into several files, and delete what is not part of it.';
/** What to do about it. */
export const TOO_LARGE_HELP: Readonly<Record<string, string>> = {
  line: 'See whether a line break is missing: each record stands on a line of its own.',
  value: 'See whether a closing quotation mark or bracket is missing. No record is so large.',
  bytes: FEWER,
  input: 'Save it as a file, and give the file: JSON and NDJSON of any size are read from one.',
  unpacked: 'See that the file comes from somebody you trust, and save the list in a new workbook.',
  entries: 'See that the file comes from somebody you trust, and save the list in a new workbook.',
  sheets: 'Save the sheet with the list as a file of its own.',
  rows: FEWER,
  columns: 'Delete the columns that are not part of the list.',
  cells: FEWER,
  text: 'Shorten the text in that cell.',
  depth: 'See that the file comes from somebody you trust, and save the list in a new workbook.',
};

/** Formats of lists that can be converted, as people call them. */
export const FORMATS: Readonly<Record<string, string>> = {
  hsds: 'HSDS',
  'schema-org': 'schema.org',
  geojson: 'GeoJSON',
  osm: 'OpenStreetMap',
};

const PHONE = 'a number is written with the country code first and without spaces, as +4722112233';

/** What the schema says in words for developers, for people. */
const EXPECTED: ExpectedWords = {
  'a number is written as +4722112233 (E.164), without spaces': PHONE,
  'a phone is written as +4722112233 (E.164) or as {shortCode, country}': `${PHONE}; a short number is written as { shortCode, country }`,
};

export const expectedIn = expectedWith(EXPECTED);
