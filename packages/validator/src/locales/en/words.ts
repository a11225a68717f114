import type { Params } from '../../finding.ts';

export const listOf = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : [];
export const joined = (value: Params[string], word = 'and'): string => {
  const items = listOf(value);
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
};
/** “Did you mean …?” when there is something near. */
export const meant = ({ suggestion }: Params, otherwise = '') =>
  suggestion === undefined ? otherwise : `Did you mean “${String(suggestion)}”?`;
export const sentence = (text: string) =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;

export const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  text: 'a text',
  number: 'a number',
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
  'map-link': 'a link to a map',
};

/** Why a file cannot be read, by the reasons of `node/`. */
export const REASONS: Readonly<Record<string, string>> = {
  empty: 'it is empty',
  'too-deep': 'it is nested too deep',
  tab: 'lines are indented with spaces, never with tabs',
  documents: 'it holds several documents, and a file holds one record',
  colon: 'a text with a colon in it needs quotation marks around it',
  indent: 'this line is indented too little or too much',
  'missing-sign': 'a closing quotation mark or bracket is missing',
  'quoted-escape': 'this sign cannot follow a backslash inside quotation marks',
  'bad-start': 'a text that begins with this sign needs quotation marks around it',
  aliases: 'it refers to an anchor that is not there, or to so many that they fill the memory',
  'unexpected-sign': 'there is a sign here that does not belong',
  value: 'a value is expected here',
  'field-name': 'a field name in quotation marks is expected here',
  'missing-colon': 'a colon is expected here',
  comma: 'a comma is expected here',
  'closing-brace': 'a closing } is expected here',
  'closing-bracket': 'a closing ] is expected here',
  'goes-on': 'the document has ended, and something follows',
  comment: 'JSON has no comments',
  'line-break': 'a line break or tab inside a text is written \\n or \\t',
  number: 'this is no number',
  'not-there': 'it does not exist',
  'not-allowed': 'you may not read it',
  folder: 'it is a folder',
  loop: 'it is a link that leads to itself',
};
