import type { Params } from '../../finding.ts';
import type { Sentences } from '../types.ts';
import { columnName, heading, quoted, shown } from './spreadsheet-words.ts';
import { joined } from './words.ts';

/** Of a title, or the name of a sheet, that says that what stands below it is secret or not for readers. */
const secretTitle = (sheet: Params[string]): string =>
  sheet === undefined
    ? 'The title seems to hold for the rows below. Their places were read as secret, and nobody sees whether they are open now.'
    : `The name of the sheet ${quoted(sheet)} seems to hold for all its rows. Their places were read as secret.`;

/** Of a cell that explains colors, by which something is shut, or secret. */
function colorKey(isShut: boolean, isSecret: boolean): string {
  const what = isShut && isSecret ? 'closed or secret' : isShut ? 'closed' : 'secret';
  return [
    `The cell says that a color or a way of writing means that something is ${what}. Neither is read: a row that is marked so was read like the others.`,
    ...(isShut ? ['Nobody sees whether any of them is open now.'] : []),
    ...(isSecret ? ['An address that is marked as secret is in it.'] : []),
  ].join(' ');
}

/** What is said of hidden columns, in English. */
export const hiddenColumns = {
  message: ({ columns, count, isSecret }) =>
    isSecret === true
      ? `The hidden column ${joined(columns)} says in ${shown(count)} ${count === 1 ? 'row' : 'rows'} that a place is secret, or that the row is not to be shown. The places there were read as secret, whatever the columns in view say.`
      : `${shown(count)} ${count === 1 ? 'column is' : 'columns are'} hidden (${joined(columns)}) and not read. Whoever gets the file can show them.`,
  help: () =>
    'Show them and see what they hold. Delete what is secret, and leave the rest in view. Where one of them says in which weeks hours hold, or whether a service is in operation, nobody sees until then whether it is open.',
} satisfies Sentences;

/** What is said of a title or of new headings among the rows, in English. */
export const otherHeadings = {
  message: ({ row, isTitle, isBeside, isColors, isShut, isSecret, sheet, ...params }) =>
    isColors === true
      ? colorKey(isShut === true, isSecret === true)
      : isBeside === true
        ? `At the second column ${heading(params)} another table begins beside the first. This column and all behind it were not read.`
        : isTitle === true
          ? isSecret === true
            ? secretTitle(sheet)
            : 'The title seems to hold for the rows below, and was not read: they were read as if it were not there. Nobody sees whether they are open now.'
          : `The row looks like new headings. All below row ${shown(row)} was read by the first headings, and may stand in the wrong column.`,
  help: ({ isTitle, isBeside, isColors, sheet }) =>
    isColors === true
      ? `Write what the color means into each row that is marked so, such as “nedlagt” (closed down) under ${columnName('status')} or “hemmelig” (secret) under ${columnName('visibility')}. Then delete the explanation.`
      : isBeside === true
        ? 'Move the other table to a sheet of its own, or put its rows below those of the first. If it holds names of persons, move it to a file that is not shared.'
        : isTitle === true
          ? `Write it into each row for which it holds, such as “nedlagt” (closed down) under ${columnName('status')} or “hemmelig” (secret) under ${columnName('visibility')}, and ${sheet === undefined ? 'delete the title' : 'rename the sheet'}. Move rows that nobody outside should read to a file that is not shared.`
          : 'Move the rows below to a sheet of their own, or give them the columns of the rows above.',
} satisfies Sentences;
