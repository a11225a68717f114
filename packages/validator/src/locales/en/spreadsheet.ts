import type { Sentences } from '../types.ts';
import { hiddenColumns, otherHeadings } from './held-back.ts';
import { spreadsheetCells } from './spreadsheet-cells.ts';
import {
  columnName,
  explanationOf,
  heading,
  labelOf,
  ownName,
  quoted,
  rowCount,
  shown,
} from './spreadsheet-words.ts';
import { joined, listOf } from './words.ts';

/** What is empty. */
const EMPTY: Readonly<Record<string, string>> = {
  workbook: 'There is nothing in the workbook.',
  sheet: 'There is nothing in the sheet.',
  rows: 'There are no rows below the headings.',
};

/** What parts values that stand in one cell. */
const JOINED_BY: Readonly<Record<string, string>> = {
  semicolon: 'semicolon',
  comma: 'comma',
  tab: 'tab',
  bar: 'vertical bar',
};

/** What the rules of the family spreadsheet say in English. */
export const spreadsheet = {
  ...spreadsheetCells,
  'sheet/above-headings': {
    message: ({ count }) =>
      `${count === 1 ? 'One cell' : `${shown(count)} cells`} above the headings ${count === 1 ? 'was' : 'were'} not taken over.`,
    help: () => 'Nothing need be done about a title or a date of the list.',
  },
  'sheet/addition-outdated': {
    message: ({ record, field }) =>
      `The addition to ${quoted(record)} (${shown(field)}) was not used: the row to which it belongs was changed or deleted since.`,
    help: () =>
      'See whether the row lacks something. Then delete the addition, or make the sheet anew from the directory.',
  },
  'sheet/addition-unreadable': {
    message: () => 'The addition cannot be read, so what it said was not taken over.',
    help: () => 'Mend it, or delete the row if it is not needed. Nobody need write in the sheet “Additions”.',
  },
  'sheet/assumed-id': {
    message: ({ heading: found, rows }) =>
      found === undefined
        ? `The sheet has no column ${columnName('id')}, so the ids were made from the names.`
        : `${rowCount(rows)} without an id: it was made from the name.`,
    help: ({ heading: found }) =>
      `Fill in a column ${ownName(found, 'id')} with a short word that never changes, such as eksempelhelsa.`,
  },
  'sheet/assumed-value': {
    message: ({ column, heading: found, list, code, rows }) =>
      found === undefined
        ? `The sheet has no column ${columnName(column)}, so ${rowCount(rows)} ${rows === 1 ? 'was' : 'were'} read as ${labelOf(list, code)}.`
        : `${rowCount(rows)} without a word in ${quoted(found)}: read as ${labelOf(list, code)}.`,
    help: ({ column, heading: found }) =>
      `${found === undefined ? `Add a column ${columnName(column)}` : `Fill in ${quoted(found)}`} where you know better. As it is, the least is promised.`,
  },
  'sheet/comments': {
    message: ({ cells, count, isBox }) =>
      isBox === true
        ? 'Text boxes lie over the sheet. They were not read. Whoever gets the file can read them.'
        : `${shown(count)} ${count === 1 ? 'cell has' : 'cells have'} a comment: ${joined(cells)}.`,
    help: ({ isBox }) =>
      isBox === true
        ? 'Write what readers need into the cells, and delete the boxes before you send the file or put it on the web.'
        : 'Read the comments and delete them before you send the file or put it on the web.',
  },
  'sheet/duplicate-column': {
    message: (params) =>
      params['cells'] === undefined
        ? `The column ${heading(params)} says the same as ${quoted(params['first'])} (${shown(params['other'])}). Only the first was read.`
        : `Two columns mean the same, ${quoted(params['first'])} (${shown(params['other'])}) and ${heading(params)}, and the second says something else in ${rowCount(params['count'])}: ${joined(params['cells'])}. Only the first was read${params['isOfHours'] === true ? ', and of these rows nobody sees whether it is open now' : ''}.`,
    help: () => 'Put both into one column, or give one of them another heading.',
  },
  'sheet/duplicate-row': {
    message: ({ first }) => `The row says the same as row ${shown(first)} and was not taken over.`,
    help: () => 'Delete one of them, or change what should be different.',
  },
  'sheet/empty': {
    message: ({ what }) => EMPTY[shown(what)] ?? 'There is nothing here.',
    help: () => 'See that it is the right file, and that it was saved.',
  },
  'sheet/encoding-guessed': {
    message: ({ encoding }) => `The file does not say its encoding. It was read as ${shown(encoding)}.`,
    help: () => 'See that letters such as æ, ø and å are right. If not, save the file as “CSV UTF-8”.',
  },
  'sheet/example-row-left': {
    message: () => 'The row looks like the example of the template and was not taken over.',
    help: () => 'Delete the row. If it is a real service, write its own name and texts.',
  },
  'sheet/formula': {
    message: (params) =>
      `${shown(params['count'])} ${params['count'] === 1 ? 'cell' : 'cells'} in ${heading(params)} ${params['count'] === 1 ? 'holds' : 'hold'} a formula. Only what was last saved was read.`,
    help: () => 'Open the file, let it calculate and save it, or paste the values as text.',
  },
  'sheet/hidden-columns': hiddenColumns,
  'sheet/hidden-rows': {
    message: ({ rows, count }) =>
      `${shown(count)} ${count === 1 ? 'row is' : 'rows are'} hidden (${joined(rows)}) and not read. Whoever gets the file can show them.`,
    help: () => 'Show them, or take the filter off. Delete what is secret, and leave the rest in view.',
  },
  'sheet/hidden-sheet': {
    message: ({ sheet }) =>
      `The sheet ${quoted(sheet)} is hidden and not read. Whoever gets the file can show it.`,
    help: () => 'Show it and see what it holds. Delete it if it is secret.',
  },
  'sheet/ignored-sheet': {
    message: ({ sheet, isHelp }) =>
      isHelp === true
        ? `The sheet ${quoted(sheet)} was not read: by its name it is for those who fill the list in.`
        : `The sheet ${quoted(sheet)} was not read: its headings are not known.`,
    help: ({ isHelp }) =>
      isHelp === true
        ? 'If it says something of a service, write that in the row of the service. Colors are not read.'
        : `If it is a list of services, give its columns headings such as ${columnName('name')} and ${columnName('phone')}. If not, move it to another file before you share this one.`,
  },
  'sheet/left-out': {
    message: (params) =>
      params['column'] === 'district'
        ? `${heading(params)} was not taken over in ${rowCount(params['rows'])}: the place is secret, or another column says roughly where it is.`
        : params['column'] === 'municipality'
          ? `${heading(params)} was not taken over in ${rowCount(params['rows'])}: an address has one town.`
          : `${heading(params)} was not taken over in ${rowCount(params['rows'])}: there are no opening hours it could belong to.`,
    help: ({ column }) =>
      column === 'district'
        ? `Write what readers may know of where it is under ${columnName('area')}. Of a secret place the town is enough.`
        : column === 'municipality'
          ? `Leave ${columnName('locality')} empty if the municipality should be shown instead.`
          : `Fill in ${columnName('hours')}.`,
  },
  'sheet/merged-cells': {
    message: (params) =>
      params['isCopied'] === true
        ? `Cells of ${heading(params)} are merged over several rows. The value of ${shown(params['first'])} was used for all of them.`
        : `Cells are merged (${heading(params)}). Only ${shown(params['first'])} has the value; the others are empty.${params['isOfHours'] === true ? ' Of these rows nobody sees whether it is open now.' : ''}`,
    help: () => 'Split the cells and write the value into each of them.',
  },
  'sheet/missing-column': {
    message: ({ column, rows }) =>
      column === 'visibility'
        ? `${rowCount(rows)} with a place, and the sheet has no column ${columnName(column)} that says who may know where it is.`
        : `The sheet has no column ${columnName(column)}, and every service needs it.`,
    help: ({ column }) => `Add a column with that heading. ${explanationOf(column)}`.trim(),
  },
  'sheet/no-evidence-columns': {
    message: ({ rows }) =>
      `${rowCount(rows)} with conditions such as cost or residence, and the sheet has no columns for what they rest on.`,
    help: () =>
      `Add ${columnName('source')}, ${columnName('sourceRead')} and ${columnName('basis')}. Without them these conditions cannot be published.`,
  },
  'sheet/no-heading': {
    message: ({ found, isOnSide, isRecord, joinedBy }) =>
      isOnSide === true
        ? 'The sheet lies on its side: the headings stand below each other in the first column, so nothing was read.'
        : joinedBy !== undefined
          ? `Whole rows stand in one cell, with a ${JOINED_BY[shown(joinedBy)] ?? ''} between the values, so nothing was read.`
          : Array.isArray(found)
            ? `There is no column for the names of the services, so nothing was read. These headings are known: ${found.map(quoted).join(', ')}.`
            : isRecord === true
              ? 'No row of headings is understood: this row is a service itself. Nothing was read, and nothing of the row is repeated here.'
              : 'No headings were found in the first ten rows, so nothing was read.',
    help: ({ isOnSide, isRecord, joinedBy }) =>
      isOnSide === true
        ? 'Turn the sheet: select all, copy it, and choose “Paste special” with “Transpose”, so that the headings stand in one row.'
        : joinedBy !== undefined
          ? `Select the column, choose “Data” and “Text to Columns”, and tick the ${JOINED_BY[shown(joinedBy)] ?? ''} as the delimiter. Or give the text file (CSV) as it was.`
          : `${isRecord === true ? 'Insert a row at the top, or rewrite the headings that are there, and name' : 'Name'} the columns in one row: ${['name', 'organization', 'summary', 'needs', 'phone'].map(columnName).join(', ')}.`,
  },
  'sheet/other-headings': otherHeadings,
  'sheet/personal-column': {
    message: (params) =>
      params['isForm'] === true
        ? `The list comes from a form. ${joined(listOf(params['headings']).map((one) => quoted(one)))} say when somebody answered it, or who, and were not taken over.`
        : `The column ${heading(params)} was not taken over: names of persons do not belong in a directory.`,
    help: ({ isForm }) =>
      isForm === true
        ? 'Delete these columns before you share the file. If one of them is the name of the service, call it “Name of service”.'
        : 'Use a role or a shared phone, and delete the column before you share the file.',
  },
  'sheet/section-row': {
    message: ({ looksLike, heading: found }) =>
      looksLike === 'total'
        ? 'The row looks like a sum, and was not read as a service.'
        : looksLike === 'second-headings'
          ? 'The sheet has two rows of headings. This is the second, and was not read: each column needs a heading of its own in the first.'
          : looksLike === 'headings'
            ? 'The row says the headings again, and was not read as a service.'
            : looksLike === 'colors'
              ? 'This row and the next ones explain colours, and were not read as services. Colours are not read.'
              : looksLike === 'rest'
                ? `The row has one cell alone, under ${quoted(found)}, and was not read. It seems to belong to another row.`
                : 'The row has one cell alone. It was read as a title, not as a service.',
    help: ({ looksLike, isOfHours }) =>
      looksLike === 'rest'
        ? `Write it into the cell of each row for which it holds. Fill in the row if it is a service.${isOfHours === true ? ' Until then nobody sees whether the service above is open.' : ''}`
        : looksLike === 'second-headings'
          ? 'Write a heading for each column in one row, unmerge the cells, and delete the second row. All hours may stand in one column: “Mon–Fri 9–15; Sat 11–14”.'
          : looksLike === 'total' || looksLike === 'headings' || looksLike === 'colors'
            ? 'Nothing need be done if that is right. Fill in the row if it is a service.'
            : 'Fill in the row if it is a service. Nothing need be done if it is a title, as long as what it says of the rows below stands in those rows too.',
  },
  'sheet/shifted-row': {
    message: ({ row, count, after }) =>
      `Row ${shown(row)} has ${count === 1 ? 'one cell' : `${shown(count)} cells`} more than there are headings. ` +
      (after === undefined
        ? 'A separator (semicolon or comma) seems to cut a text in two, and then all behind it stands in the wrong column.'
        : `A separator (semicolon or comma) seems to cut the text in ${quoted(after)} in two, and then all behind it stands in the wrong column.`),
    help: () =>
      'Put quotation marks around the text, or take the separator out of it, and look through the whole row. If it is a note, give the column a heading.',
  },
  'sheet/stray-cell': {
    message: ({ column, count }) =>
      count === 1
        ? `The cell in column ${shown(column)} stands under no heading and was not taken over.`
        : `Column ${shown(column)} has no heading, so ${shown(count)} cells in it were not taken over.`,
    help: () =>
      'Give the column a heading, or delete what stands there. If it is a note to yourselves, call the column “Internal note”.',
  },
  'sheet/stored-copies': {
    message: ({ count }) =>
      `The file keeps copies of cells (${shown(count)}), for a pivot table or a link to another file. What was deleted from the sheets may still stand there. Whoever gets the file can read it.`,
    help: () => 'Copy the list into a new, empty workbook, and send that one.',
  },
  'sheet/struck-out': {
    message: ({ cells, count }) =>
      `What is struck out in ${shown(count)} ${count === 1 ? 'cell' : 'cells'} was not read: ${joined(cells)}.`,
    help: () =>
      'Delete what no longer holds: whoever gets the file can read it. If it does hold, take the line away.',
  },
  'sheet/unread-list': {
    message: ({ sheet, isOld }) =>
      isOld === true
        ? `The sheet ${quoted(sheet)} looks like a list of services and was not read: its name says that it is not in use.`
        : `The sheet ${quoted(sheet)} looks like a list of services and was not read: another sheet is called “Services”, and then only that one is.`,
    help: ({ isOld }) =>
      isOld === true
        ? 'If it belongs to the directory, give the sheet another name. If not, move it to another file before you share this one.'
        : 'If it belongs to the directory, move its rows to the other sheet, or give the other one another name, such as “Oslo”: then all lists are read. If not, move it to another file.',
  },
  'sheet/not-public-column': {
    message: (params) =>
      `The column ${heading(params)} says that it is not for the public, and was not taken over.`,
    help: () =>
      'Move it to a file that is not shared. Whoever gets this file can read it. For a place that must stay secret, write “hemmelig” under visibility and leave the address out.',
  },
  'sheet/not-public-contact': {
    message: ({ isOfPeople, sheet, ...params }) =>
      isOfPeople === true
        ? `${sheet === undefined || sheet === '' ? 'The list' : `The sheet ${quoted(sheet)}`} looks like a list of people, with numbers or addresses, and was not read.`
        : `${heading(params)} has a number or address of which the cell says that it is not for everybody. It was not taken over, and is not repeated here.`,
    help: ({ isOfPeople }) =>
      isOfPeople === true
        ? `Move it to a file that is not shared: whoever gets this file can read it. If it is a list of services, give it the columns ${columnName('summary')} and ${columnName('needs')}.`
        : 'Move it to a file that is not shared, and write a shared number or address. If it is shared after all, take away the words that say otherwise.',
  },
  'sheet/not-public-row': {
    message: (params) => `${heading(params)} says that this row must not be shown.`,
    help: ({ isYes }) =>
      `Move the row to a file that is not shared. If it is to be shown after all, ${isYes === true ? 'take the mark away' : 'write “ja” (yes)'}. If only its address must not be shown, write “hemmelig” under visibility and leave the address out.`,
  },
  'sheet/unknown-column': {
    message: (params) =>
      `The column ${heading(params)} is not known and was not taken over.${params['isOfHours'] === true ? ' Of rows with anything in it nobody sees whether it is open now.' : ''}`,
    help: ({ column, isOfHours }) =>
      column === undefined
        ? isOfHours === true
          ? 'Write it into the opening hours, row by row, and delete the column.'
          : 'Give it the heading of a column that is known, or leave it: it is not published.'
        : `Did you mean ${columnName(column)}?`,
  },
} satisfies Readonly<Record<string, Sentences>>;
