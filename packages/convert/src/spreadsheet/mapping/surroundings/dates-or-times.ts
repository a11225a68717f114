import { cellName } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { parseHours } from '../hours/parse-hours.ts';
import type { SheetLayout } from '../layout/sheet-layout.ts';
import { shownText } from '../reading.ts';
import type { SheetReport } from '../sheet-report.ts';

/** A day and a month, which is an hour and its minutes as well: `15.10`. */
const EITHER = String.raw`(?:0?[1-9]|1\d|2[0-4])\.(?:0[1-9]|1[0-2])(?![\d.:])`;
/** Between two of them it may be days or hours. `Kl.` before them says which. */
const MAY_BE_DATES = new RegExp(
  String.raw`(?<![\d.:]|kl\.? ?|klokk[ae]n? )${EITHER}\s*(?:[–—-]|til|to)\s*${EITHER}`,
  'iu',
);

/** Is it read as hours? The column of a day leaves the day out. Others are told already. */
const isRead = (text: string): boolean =>
  [text, `mandag ${text}`].some((words) => 'hours' in parseHours(words));

/**
 * Doubts hours that may be dates: `mandag 15.10 – 16.10` may mean two days in October. Their words are kept, and nobody is told that it
 * is open.
 */
export function tellDatesOrTimes({ sheet, columns, left, rows }: SheetLayout, report: SheetReport): void {
  for (const { column, index, heading } of columns) {
    if (column.path !== 'openingHours') continue;
    for (const { number, cells } of rows) {
      const cell = cells.find((one) => one.column === index);
      const text = cell === undefined ? '' : cellText(cell.value);
      const [found] = MAY_BE_DATES.exec(text) ?? [];
      if (found === undefined || !isRead(text)) continue;
      left.doubtHours(number, '');
      const params = { heading, part: shownText(found), reason: 'times' };
      report.say('sheet/unread-hours', sheet.name, cellName(index, number), params);
    }
  }
}
