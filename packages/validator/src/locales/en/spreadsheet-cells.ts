import type { Params } from '../../finding.ts';
import type { Sentences } from '../types.ts';
import {
  choose,
  columnName,
  explanationOf,
  heading,
  labelOf,
  ownName,
  quoted,
  shown,
} from './spreadsheet-words.ts';
import { unreadHours } from './unread-hours.ts';
import { joined, listOf } from './words.ts';

/** Latitude and longitude in one cell. */
const TWO_NUMBERS = /^\s{0,9}-?\d{1,9}[.,]\d{1,15}\D{0,9}[\s,;/]\D{0,9}-?\d{1,9}[.,]\d{1,15}\D{0,9}$/;

/** A sum of money where a word on the cost belongs. */
const isAmount = ({ list, found }: Params): boolean => list === 'cost' && /\d/.test(String(found));

/** When the same was found all down a column. */
const more = ({ count }: Params): string =>
  typeof count === 'number' && count > 1
    ? ` The same holds for ${String(count - 1)} more cells of the column.`
    : '';

const two = ({ first, second }: Params): string =>
  first === undefined ? '' : `: ${quoted(first)} and ${quoted(second)}`;

/** What is said of single cells of a spreadsheet, in English. */
export const spreadsheetCells = {
  'sheet/cell-cut': {
    message: (params) =>
      `The cell in ${heading(params)} has ${shown(params['length'])} signs. Only the first ${shown(params['limit'])} were read.`,
    help: () => 'Shorten it, or move some of it to another column.',
  },
  'sheet/contradiction': {
    message: (params) =>
      params['isSecret'] === true
        ? `${heading(params)} says something else than ${quoted(params['other'])}. The place counts as secret.`
        : params['isArea'] === true
          ? `${heading(params)} says something else than ${quoted(params['other'])}. Only the area is shown.`
          : params['isOnRequest'] === true
            ? `${heading(params)} says something else than ${quoted(params['other'])}. The address counts as one that is told only to those who ask.`
            : params['isClosed'] === true
              ? `${heading(params)} says something else than ${quoted(params['other'])}. The service counts as closed.`
              : `${heading(params)} says something else than ${quoted(params['other'])}, so neither was taken over.`,
    help: ({ isSecret }) =>
      isSecret === true
        ? 'Mend the one that is wrong. If the place is secret, take the address out of the sheet.'
        : 'Mend the one that is wrong.',
  },
  'sheet/date-ambiguous': {
    message: (params) =>
      `${quoted(params['found'])} in ${heading(params)} may be two different days. It was read with the day first, as ${shown(params['date'])}.`,
    help: ({ date }) => `Write the date as YYYY-MM-DD: ${shown(date)}, if that is the one.`,
  },
  'sheet/date-as-text': {
    message: (params) =>
      params['isEnded'] === true
        ? `${quoted(params['found'])} in ${heading(params)} is a day that has been: the service was read as closed down.${more(params)}`
        : `${quoted(params['found'])} in ${heading(params)} was read as the date ${shown(params['date'])}.${more(params)}`,
    help: ({ date, isEnded }) =>
      isEnded === true
        ? `Nothing need be done if that is right. If it is in operation, take the date away.`
        : `Nothing need be done if that is right. To be sure, write ${shown(date)}.`,
  },
  'sheet/date-unreadable': {
    message: (params) =>
      params['lacks'] !== undefined
        ? `${quoted(params['found'])} in ${heading(params)} is no whole date: the ${shown(params['lacks'])} is missing.`
        : params['suggestion'] === undefined
          ? `${quoted(params['found'])} in ${heading(params)} is no date that can be read.`
          : `${quoted(params['found'])} in ${heading(params)} is a number and no date; it may stand for ${shown(params['suggestion'])}.`,
    help: () => 'Write day, month and year, such as 2026-03-12 or 12.3.2026.',
  },
  'sheet/decimal-comma': {
    message: (params) =>
      params['isSilent'] === true
        ? `The number in ${heading(params)} has a decimal comma and was read.`
        : `The comma in ${quoted(params['found'])} (${heading(params)}) was read as a decimal sign: ${shown(params['read'])}.${more(params)}`,
    help: () => 'Nothing need be done if the number is right.',
  },
  'sheet/error-cell': {
    message: (params) =>
      params['isToday'] === true
        ? `${heading(params)} is a formula that always shows today, so nobody knows which day is meant. It was not read.`
        : params['isUncalculated'] === true
          ? `${heading(params)} is a formula that was never calculated, so the value is missing.`
          : params['found'] === undefined
            ? `${heading(params)} holds an error of the spreadsheet, so the value is missing.`
            : `${heading(params)} holds an error of the spreadsheet, ${shown(params['found'])}, so the value is missing.`,
    help: ({ isToday, isUncalculated }) =>
      isToday === true
        ? 'Type the date into the cell.'
        : isUncalculated === true
          ? 'Open the file in the spreadsheet program and save it again, or type the value into the cell.'
          : 'Mend the formula, or type the value into the cell.',
  },
  'sheet/half-position': {
    message: (params) =>
      `${heading(params)} is filled in and ${ownName(params['otherHeading'], params['column'])} is not, so there is no point on the map.`,
    help: () => 'Fill in both, or neither.',
  },
  'sheet/link-behind': {
    message: (params) =>
      params['isSilent'] === true
        ? `Behind a cell of ${heading(params)} there is a link. It is not repeated here, for the place is not open to all.`
        : params['read'] === undefined
          ? `Behind ${quoted(params['found'])} in ${heading(params)} there is a link that the cell does not show. It was not read.`
          : `Behind ${quoted(params['found'])} in ${heading(params)} there is a link. It was read as ${shown(params['read'])}.${more(params)}`,
    help: ({ read }) =>
      read === undefined
        ? 'If it shows where the place is, take it away. Otherwise write its address in the column where it belongs. Whoever gets the file can open the link.'
        : 'Write the address into the cell, so that everyone sees where it leads.',
  },
  'sheet/lost-zero': {
    message: (params) =>
      params['isSilent'] === true
        ? `A zero in front of ${heading(params)} was lost in the spreadsheet. It was put back.`
        : `${quoted(params['found'])} in ${heading(params)} was read as ${shown(params['read'])}: the spreadsheet took away what stood in front.${more(params)}`,
    help: () => 'Give the column the format “Text”, so that a zero or a plus in front stays.',
  },
  'sheet/missing-value': {
    message: (params) => `${heading(params)} is empty, and every service needs it.`,
    help: ({ column }) =>
      ['Fill in the cell.', explanationOf(column)]
        .filter((part) => part !== '')
        .join(' What belongs there: '),
  },
  'sheet/no-evidence': {
    message: ({ headings, missing, missingHeadings }) =>
      `The row says something in ${joined(listOf(headings).map((one) => quoted(one)))} and does not say what it rests on: ${joined(listOf(missing).map((key, index) => ownName(listOf(missingHeadings)[index], key)))} ${listOf(missing).length === 1 ? 'is' : 'are'} missing.`,
    help: () => 'Fill in what is missing. If nobody knows where it was said, write “not known” instead.',
  },
  'sheet/no-visibility': {
    message: (params) => `The row has a place, and ${heading(params)} does not say who may know where it is.`,
    help: () =>
      `Write ${['public', 'on-request', 'area', 'confidential'].map((code) => labelOf('visibility', code)).join(', ')}. If it is secret, take the address out of the sheet.`,
  },
  'sheet/number-as-date': {
    message: (params) =>
      `The spreadsheet made a date of what was typed into ${heading(params)}${params['found'] === undefined ? '' : ` (${quoted(params['found'])})`}.`,
    help: () => 'Give the column the format “Text” and type it again, such as 10–15 or 1/2.',
  },
  'sheet/number-unclear': {
    message: (params) =>
      params['isSilent'] === true
        ? `The number in ${heading(params)} cannot be degrees.`
        : TWO_NUMBERS.test(shown(params['found']))
          ? `${quoted(params['found'])} in ${heading(params)} is two numbers, and the cell has room for one.`
          : `${quoted(params['found'])} in ${heading(params)} cannot be degrees: the most is ${shown(params['limit'])}.`,
    help: (params) =>
      TWO_NUMBERS.test(shown(params['found']))
        ? `Write the first in ${columnName('latitude')} and the second in ${columnName('longitude')}.`
        : 'See where the decimal sign belongs, such as 59.9127, and that nothing else is in the number.',
  },
  'sheet/number-unreadable': {
    message: (params) => `${quoted(params['found'])} in ${heading(params)} is no number that can be read.`,
    help: () => 'Write digits alone, such as 18 or 59.9127. Words go into another column.',
  },
  'sheet/organization-differs': {
    message: (params) =>
      `${heading(params)} is another one than in an earlier row of the same organisation. The first was taken.`,
    help: () => 'Mend the one that is wrong. If they are two organisations, give them different names.',
  },
  'sheet/phone-unreadable': {
    message: (params) =>
      params['dead'] === 'in-doubt'
        ? `${quoted(params['found'])} in ${heading(params)}: the cell is in doubt of the number, or says that it ends or holds from a later day, and it was not taken over.`
        : params['dead'] !== undefined
          ? `${quoted(params['found'])} in ${heading(params)} is a fax number or not in use, says the cell, and was not taken over.`
          : params['isRounded'] === true
            ? `The spreadsheet rounded the number in ${heading(params)} (${quoted(params['found'])}), and digits are lost.`
            : `${quoted(params['found'])} in ${heading(params)} is no phone number that can be dialled.`,
    help: ({ dead }) =>
      dead === undefined
        ? 'Compare it with the source and write the whole number, such as +47 22 99 00 00, in a column of the format “Text”.'
        : dead === 'in-doubt'
          ? 'Call it and find out. If it holds, take the doubt away. If not, take the number out of the cell.'
          : 'Take it out of the cell, or the words beside it.',
  },
  'sheet/phone-without-country': {
    message: (params) =>
      `${quoted(params['found'])} in ${heading(params)} has no country code and was read as ${shown(params['read'])}.${more(params)}`,
    help: ({ read }) => `Nothing need be done if the country is right. To be sure, write ${shown(read)}.`,
  },
  'sheet/two-in-one-row': {
    message: (params) =>
      `There seem to be ${shown(params['count'] ?? 'two')} in ${heading(params)}${two(params)}.`,
    help: () =>
      'Make a row for each service: copy the row, and leave but one of them in each. If it is one service, write but one here.',
  },
  'sheet/unknown-code': {
    message: (params) =>
      params['isClosing'] === true
        ? `By ${quoted(params['found'])} in ${heading(params)} the service closes down on ${shown(params['date'])}. Nothing closes it then: a list that is not published anew would still show it.`
        : `${quoted(params['found'])} is no word that ${heading(params)} knows.`,
    help: (params) =>
      params['isClosing'] === true
        ? `Write it into ${columnName('alert')}, and take the date away. When the day comes, write ${labelOf('serviceStatus', 'defunct')} under ${columnName('status')}.`
        : params['isPlaces'] === true
          ? `Write the places that it is for, one by one, and what it is not for under ${columnName('areaNote')}.`
          : params['suggestion'] === undefined
            ? `${choose(params)}${isAmount(params) ? ` Amounts go into ${columnName('costNote')}.` : ''}`
            : `Did you mean ${labelOf(params['list'], params['suggestion'])}?`,
  },
  'sheet/unknown-condition': {
    message: ({ found }) => `${quoted(found)} is none of the conditions.`,
    help: ({ column }) =>
      column === undefined
        ? `Write the name of a condition, such as ${columnName('cost')}.`
        : `Did you mean ${columnName(column)}?`,
  },
  'sheet/unknown-language': {
    message: (params) =>
      `${quoted(params['found'])} in ${heading(params)} is no language that is known by that name.`,
    help: ({ suggestion }) =>
      suggestion === undefined
        ? 'Write its name in Norwegian or English, or its code (BCP 47), such as ro.'
        : `Did you mean ${quoted(suggestion)}?`,
  },
  'sheet/unknown-record': {
    message: (params) =>
      `${quoted(params['found'])} in ${heading(params)} is found in no other sheet, so the row was not taken over.`,
    help: () => 'Write the id as it stands in the sheet of services, or of places.',
  },
  'sheet/unread-hours': unreadHours,
  'sheet/web-address-completed': {
    message: (params) =>
      `${quoted(params['found'])} in ${heading(params)} was read as ${shown(params['read'])}.${more(params)}`,
    help: () => 'Nothing need be done if the address opens the page.',
  },
  'sheet/words-left': {
    message: (params) =>
      `${quoted(params['found'])} in ${heading(params)} was not taken over: nothing says to which ${params['isPhone'] === true ? 'number' : 'address'} it belongs.`,
    help: ({ isPhone }) =>
      isPhone === true
        ? 'Write the words before each number, such as “Day: 22 99 00 00, evening: 22 99 00 01”.'
        : 'Write the words before each address, such as “About: example.org/about Form: example.org/form”.',
  },
  'sheet/yes-no': {
    message: (params) => `${quoted(params['found'])} does not say enough in ${heading(params)}.`,
    help: choose,
  },
} satisfies Readonly<Record<string, Sentences>>;
