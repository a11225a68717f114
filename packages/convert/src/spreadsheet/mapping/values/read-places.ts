import type { CellValue } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { shownText, unread, type ReadValue } from '../reading.ts';
import { readList } from './read-list.ts';

/** Words that take places away from others, or name them by those that are left: no list of places says that. */
const NO_LIST =
  /(?<!\p{L})(?:unn?tatt|unn?teke[nt]?|unnateke|unntak|unnatak|utenom|utanom|bortsett|foruten|minus|ikke|ikkje|ingen|inga|uten|utan|resten|øvrige|andre (?:fylker|fylke|kommuner|kommunar|steder|stader|byer|byar)|except|excepting|excluding|excl|not|none|without|other than|apart from|outside of|the rest|elsewhere)(?!\p{L})/iu;

/**
 * Places, separated by semicolons, commas or line breaks. A cell that takes some away, such as `Alle unntatt Oslo`, is told and not
 * read, all of it: behind a comma may stand another place that it takes away.
 */
export function readPlaces(cell: CellValue): ReadValue<string[]> {
  const text = cellText(cell);
  return NO_LIST.test(text)
    ? unread('sheet/unknown-code', { found: shownText(text), isPlaces: true })
    : readList(cell);
}
