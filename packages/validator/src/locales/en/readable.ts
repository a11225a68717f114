import type { Params } from '../../finding.ts';
import type { Sentences } from '../types.ts';
import {
  FORMATS,
  joined,
  listOf,
  quotedAll,
  REASONS,
  SHEET_HELP,
  tooLarge,
  SYNTAX_HELP,
  TOO_LARGE_HELP,
  tooLargePart,
  typeOf,
} from './words.ts';

/** Where a file ends that was cut off. */
const cutOff = ({ record, list, field, of }: Params): string => {
  if (of === 'line') return 'The file ends in the middle of this line.';
  if (record !== undefined)
    return `The file ends in the middle of record ${String(record)}${list === '' ? '' : ` of “${String(list)}”`}.`;
  return field === undefined
    ? 'The file ends too soon: not all that it opens is closed.'
    : `The file ends in the middle of the field “${String(field)}”.`;
};

/** A comma behind the last of a list or record. */
const spareComma = ({ count }: Params): string =>
  `A comma stands behind the last of a list or record here${Number(count) > 1 ? `, and so it does in ${String(count)} places of the file` : ''}. The rest was checked, but web pages and other programs cannot read the file.`;

/** What to do about a file that is something else, by what it is. */
const OTHER_KINDS: Readonly<Record<string, string>> = {
  'dead-link': 'Put back what the link leads to, or delete the link.',
  pdf: 'Copy the table into a spreadsheet, and save it as XLSX, ODS or CSV.',
  picture: 'Copy the table into a spreadsheet, and save it as XLSX, ODS or CSV.',
  packed: 'Unpack it, and use the file that lies in it.',
  'no-text': 'See that it is the right file: JSON, NDJSON, YAML, XLSX, ODS and CSV are read.',
};

/** What the rules of the family readable say in English. */
export const readable = {
  'file/syntax': {
    message: (params) =>
      params['reason'] === 'cut-off'
        ? cutOff(params)
        : params['reason'] === 'spare-comma'
          ? spareComma(params)
          : `${params['of'] === 'part' ? 'This part of the file cannot be read, and is left out' : 'The file cannot be read'}: ${REASONS[String(params['reason'])] ?? String(params['detail'])}.`,
    help: ({ format, reason, record, of }) =>
      /^(?:spare|extra|line)-comma$/.test(String(reason))
        ? 'Remove the comma: it stands between two, never behind the last.'
        : reason === 'cut-off'
          ? `It was cut off, or not saved to its end: save, export or download it anew.${of === 'line' || Number(record) > 1 ? ' What stands before that was checked.' : ''}`
          : reason !== undefined &&
              Object.hasOwn(SHEET_HELP, String(reason)) &&
              (reason === 'empty' || (format !== 'JSON' && format !== 'YAML'))
            ? (SHEET_HELP[String(reason)] ?? '')
            : (SYNTAX_HELP[String(reason)] ??
              (format === 'JSON'
                ? 'Look at this line and the one before it for a missing comma, quotation mark or bracket, or one too many.'
                : 'Look at this line and the one before it: the indentation (spaces, never tabs), a missing quotation mark, or a colon inside a text without quotation marks.')),
  },
  'file/duplicate-key': {
    message: ({ field }) => `The field “${String(field)}” stands twice in the same record.`,
    help: () => 'Keep the one that is right and remove the other.',
  },
  'file/not-a-directory': {
    message: ({ format, holds, count, fields }) =>
      format !== undefined
        ? `The file is no service directory but a list in another format: ${FORMATS[String(format)] ?? String(format)}.`
        : holds === 'fields'
          ? `The file is no service directory: it has ${joined(quotedAll(fields))}, and nothing that makes one.`
          : holds === 'list'
            ? `The file is no service directory: none of ${String(count)} in its list is a service or an organisation${listOf(fields).length === 0 ? '' : `; the first has ${joined(quotedAll(fields))}`}.`
            : `The file is no service directory: it is ${typeOf(holds)} alone.`,
    help: ({ format }) =>
      format === undefined
        ? 'See that it is the right file. A directory begins with kind: service-directory, and has organizations and services; lists of other programs can be made into one by way of a spreadsheet.'
        : 'Make a directory of it: service-directory convert, with the name of the file.',
  },
  'file/not-lines': {
    message: ({ ending }) =>
      `The file is called ${String(ending)} but is one JSON document over several lines. It was read as JSON.`,
    help: ({ ending }) =>
      `Give it the ending .json, or save it again with one record on each line if it must be ${String(ending)}.`,
  },
  'file/not-utf8': {
    message: ({ encoding, places }) =>
      encoding !== undefined
        ? `The file is in ${String(encoding)}, not in UTF-8. It was read all the same; browsers and other programs will not.`
        : places !== undefined
          ? `${places === 1 ? 'A letter here is' : `Letters in ${String(places)} places, the first of them here, are`} not in UTF-8 as the rest of the file is, and may be read wrong.`
          : 'The file is not in UTF-8, so letters such as å and ł cannot be read. The first one is here.',
    help: ({ places }) =>
      places === undefined
        ? 'Open it in your editor and save it with the encoding UTF-8.'
        : 'Open the file, write the letter anew, and save it with the encoding UTF-8. Something was pasted or joined that had another encoding.',
  },
  'file/byte-order-mark': {
    message: () => 'The file begins with an invisible mark (byte order mark).',
    help: () => 'Save it as “UTF-8”, not as “UTF-8 with BOM”.',
  },
  'file/too-large': {
    message: ({ megabytes, limit, of }) =>
      megabytes !== undefined
        ? `The file has ${String(megabytes)} MB; at most ${String(limit)} MB are read.`
        : (tooLargePart(String(of), Number(limit)) ??
          `The file was not read: ${tooLarge(String(of), Number(limit))}.`),
    help: ({ megabytes, of }) =>
      (megabytes === undefined ? TOO_LARGE_HELP[String(of)] : undefined) ??
      'Split the directory into one file for each service, in a folder.',
  },
  'file/unreadable': {
    message: ({ reason, detail, refused }) =>
      refused !== undefined
        ? `This ${String(refused)}.`
        : `The file cannot be opened: ${REASONS[String(reason)] ?? String(detail)}.`,
    help: ({ reason, refused }) =>
      refused !== undefined
        ? 'Give a file or a folder that holds a directory.'
        : (OTHER_KINDS[String(reason)] ?? 'See that the file exists and that you have the right to read it.'),
  },
  'file/ignored': {
    message: ({ name, isFolder, rename }) =>
      isFolder === true
        ? `The folder “${String(name)}” is not read.`
        : rename !== undefined
          ? `The file “${String(name)}” is not read, since it is not called “${String(rename)}”.`
          : `The file “${String(name)}” is not read: only .yaml, .yml and .json are.`,
    help: ({ isFolder, rename }) =>
      isFolder === true
        ? 'Put the records straight into “organizations” and “services”, one file each.'
        : rename !== undefined
          ? `Call the file “${String(rename)}”. Show the endings of file names to see all of it.`
          : 'Change its ending if it is a record; move it somewhere else if it is not.',
  },
  'file/name-differs': {
    message: ({ name, id }) => `The file is called “${String(name)}” and holds the record “${String(id)}”.`,
    help: ({ id, ending }) =>
      `Call the file “${String(id)}${String(ending)}”. If the id is new, keep the old one: an id never changes.`,
  },
  'file/second-head': {
    message: () => 'This line is a second head of a directory; the first one counts.',
    help: () => 'Keep one head, on the first line, and make a file of its own for the other directory.',
  },
} satisfies Readonly<Record<string, Sentences>>;
