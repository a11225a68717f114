import type { CellValue } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import type { CellType } from '../column.ts';
import { shownText, type Said } from '../reading.ts';

/** A cell whose words open an address, as it is read. */
export interface LinkedCell {
  /** The cell, or the address in its place where an address is wanted and the words are none. */
  cell: CellValue;
  says: readonly Said[];
}

/** What stands before an address in a link that opens a program, and behind it. */
const SCHEME = /^(?:mailto|tel|sms):/i;
/** What two ways to write one address may differ in. */
const SIGNS_ASIDE = /^https?:\/\/(?:www\.)?|^www\.|[/#]$|\s/gi;

const isAddress = (text: string): boolean => /@|:\/\/|\w\.\p{L}{2}|\d\D?\d\D?\d/u.test(text);

/** The address that a link opens, as a list has it. */
function addressOf(link: string): string {
  if (!SCHEME.test(link)) return link;
  const [bare = ''] = link.replace(SCHEME, '').split('?');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

const plain = (text: string): string => text.toLowerCase().replace(SIGNS_ASIDE, '');
const digits = (text: string): string => text.replace(/\D/g, '');

/** Does the text of a cell show the address that a click on it opens? */
export function showsLink(text: string, link: string): boolean {
  const address = addressOf(link);
  if (/^(?:tel|sms):/i.test(link)) {
    const shown = digits(text);
    return shown.length > 2 && digits(address).endsWith(shown.slice(-8));
  }
  return plain(text).includes(plain(address));
}

/** The kinds of columns that want the address of a link, by how it begins. */
const WANTED: readonly (readonly [RegExp, ReadonlySet<CellType>])[] = [
  [/^https?:/i, new Set(['web', 'any-contact'])],
  [/^mailto:/i, new Set(['email', 'any-contact'])],
  [/^tel:/i, new Set(['phone', 'any-contact'])],
];

/** Is the address behind words taken for what the cell says? Only where the words are no address themselves. */
export const takesLink = (text: string, link: string, type: CellType): boolean =>
  !isAddress(text) && WANTED.some(([begins, types]) => begins.test(link) && types.has(type));

/** Reads a cell with an address behind its words. An address that is not taken is told, and not repeated. */
export function readLinked(cell: CellValue, link: string, type: CellType): LinkedCell {
  const text = cellText(cell);
  if (showsLink(text, link)) return { cell, says: [] };
  const isRead = takesLink(text, link, type);
  const address = addressOf(link);
  const params = { found: shownText(text), ...(isRead ? { read: shownText(address) } : {}) };
  return {
    cell: isRead ? { kind: 'text', text: address } : cell,
    says: [{ code: 'sheet/link-behind', params }],
  };
}
