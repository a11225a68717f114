import type { Params } from '../../finding.ts';
import type { Sentences } from '../types.ts';
import { columnName, heading, quoted, shown } from './spreadsheet-words.ts';
import { joined, listOf } from './words.ts';

/** Why opening hours could not be read. */
const HOURS_REASONS: Readonly<Record<string, string>> = {
  'days-missing': 'the days are missing',
  'times-missing': 'the times are missing',
  times: 'the times may mean several things',
  words: 'not all of the words are understood',
  contradiction: 'its parts do not fit together',
  'which-days': 'the days may mean several things',
  'which-week': 'it does not say which week of the month',
  'which-hours': 'it is unclear for which of the hours some of the words hold',
  'as-well':
    'it is unclear whether the hours of a day come instead of the others of that day or as well. If they come as well, write “also” before them, such as “Mon–Fri 10–14; also Thu 16–19”',
  'from-afar': 'they are those of a phone or a chat, and not of the door',
  label: 'it is unclear whether all that has a name before a colon is something to which one can come there',
  unknown: 'it is not known whether it is open on that day',
  weeks: 'only odd and even weeks can stand here',
  weekdays: 'only days of the week can stand here',
  clock: 'it is no clock time',
};

/** How to write what stands in a column that has room for one thing. */
const FORMS: Readonly<Record<string, string>> = {
  weeks: `Write “odd” or “even”. A part of the year goes into the columns for from when and until when the hours hold.`,
  weekdays: 'Write the days alone, such as “Mon–Fri” or “Tue, Thu”.',
  clock: 'Write hours and minutes, such as 09:00 or 15:30.',
};
const HOURS_FORM =
  'Write it as “Mon–Fri 10–15; Thu 10–19”, “Mon–Fri 10–15, closed in July”, “24/7” or “by appointment”.';

/** Where a note stands that is under no heading which may be told. */
const NOTES: Readonly<Record<string, string>> = {
  stray: 'A cell under no heading',
  hidden: 'A hidden cell',
  comment: 'The comment on the cell',
};

function messageOf(params: Params): string {
  const { part, reason, other, otherCell } = params;
  if (reason === 'columns')
    return `${heading(params)} says something else of the day than ${quoted(other)} (${shown(otherCell)}). The words are kept, and nobody sees whether it is open now.`;
  if (reason === 'which-phone')
    return `${quoted(part)} in ${heading(params)} was not taken over: the row has not one phone number for which the hours can hold.`;
  if (reason === 'status')
    return `${quoted(part)} in ${heading(params)} does not say whether the service is in operation, so nobody sees whether it is open now.`;
  if (reason === 'sheet')
    return params['isDoubted'] === true
      ? `The sheet ${quoted(part)} was not read, and its name says that it is about when something is closed or has other hours. Of services that are named there, nobody sees whether they are open now.`
      : `The sheet ${quoted(part)} was not read. If it says when something is closed or has other hours, that is not reckoned with.`;
  if (reason === 'other-sheet')
    return `The sheet ${quoted(part)} was not read, and the cell says that a service of the list is closed, or not open all the time. Nobody sees whether that one is open now.`;
  if (reason === 'note')
    return `${NOTES[shown(params['where'])] ?? heading(params)} says that it is closed, or not open all the time, and the rest of the row does not. Nobody sees whether it is open now. The note is not published.`;
  if (reason === 'said')
    return `${NOTES[shown(params['where'])] ?? heading(params)} says something else of when it is open than the hours of the row do, or that these do not hold. Their words are kept, and nobody sees whether it is open now.`;
  if (reason === 'group')
    return `${quoted(part)} stands above ${joined(listOf(params['headings']).map((one) => quoted(one)))}, so the hours there may not be when somebody may come now. The words are kept, and nobody sees whether it is open now.`;
  if (reason === 'second-column')
    return `${quoted(part)} stands in a column without a heading of its own, beside ${heading(params)}. The words are kept, and nobody sees whether it is open now.`;
  if (reason === 'above')
    return `${quoted(part)} stands above the headings and was not taken over, also if it holds for all of the list.`;
  return `${quoted(part)} in ${heading(params)} cannot be read as opening hours: ${HOURS_REASONS[shown(reason)] ?? '…'}. The words are kept, and nobody sees whether it is open now.`;
}

const HELP: Readonly<Record<string, () => string>> = {
  columns: () => 'Mend the one that is wrong, or write all hours in one column.',
  'which-phone': () =>
    'Write one phone number in the row. Several numbers with hours of their own belong in the sheet “Contacts”.',
  status: () =>
    `Find out, and write under ${columnName('status')} whether it is in operation. Nobody should go to a door that may be shut.`,
  sheet: () =>
    `Write it in the sheet “Exceptions”, with the columns “Service”, “From date”, “Through date” and “Closed”, or under ${columnName('hours')} in the row of the service.`,
  'other-sheet': () =>
    `Write it in the row of the service, under ${columnName('status')} or ${columnName('hours')}. If it holds no longer, take it out of the sheet.`,
  note: () =>
    `Write it under ${columnName('status')} or ${columnName('hours')}, such as “Mon–Fri 10–15, closed in July”. If it holds no longer, take it out of the note.`,
  said: () =>
    `Find out what holds, and mend ${columnName('hours')}, such as “Mon–Fri 10–15, closed in July”, or what stands there.`,
  'second-column': () =>
    `Write all hours in one cell under ${columnName('hours')}, such as “Mon–Fri 9–15; Sat 11–14”, or give each column a day for its heading.`,
  above: () =>
    `Write it under ${columnName('hours')} or ${columnName('status')} in each row for which it holds.`,
  group: () =>
    `If they are the hours of a phone, write them under ${columnName('phoneHours')}. If they hold for a part of the year, write that in the cell, such as “10–15 (June–August)”. If they do not hold now, take them out.`,
  'from-afar': () =>
    `Write them under ${columnName('phoneHours')}, or in the sheet “Contacts”. Under ${columnName('hours')} stands when somebody may come.`,
  unknown: () => 'Find out, and write the hours or “closed”. A dash is read as not open.',
  label: () =>
    `Write under ${columnName('hours')} only when somebody may come to the place. Hours of another place belong in a row of their own, and hours of a phone or online under ${columnName('phoneHours')} or in the sheet “Contacts”.`,
};

/** What is said of opening hours that could not be read, in English. */
export const unreadHours = {
  message: messageOf,
  help: ({ reason }) => HELP[shown(reason)]?.() ?? FORMS[shown(reason)] ?? HOURS_FORM,
} satisfies Sentences;
