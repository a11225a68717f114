import { cellName } from '../../workbook.ts';
import { parseHours } from '../hours/parse-hours.ts';
import type { SheetLayout } from '../layout/sheet-layout.ts';
import { shownText } from '../reading.ts';
import type { SheetReport } from '../sheet-report.ts';
import type { CellWatch } from './cell-watch.ts';

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
export function datesOrTimes({ sheet, columns, left }: SheetLayout, report: SheetReport): CellWatch {
  const ofHours = columns.filter(({ column }) => column.path === 'openingHours');
  const found: { row: number; index: number; part: string }[] = [];
  return {
    columns: ofHours.map(({ index }) => index),
    see({ number }, index, text) {
      const [part] = MAY_BE_DATES.exec(text) ?? [];
      if (part === undefined || !isRead(text)) return;
      left.doubtHours(number, '');
      found.push({ row: number, index, part: shownText(part) });
    },
    tell() {
      for (const { index: at, heading } of ofHours)
        for (const { row, index, part } of found)
          if (index === at)
            report.say('sheet/unread-hours', sheet.name, cellName(index, row), {
              heading,
              part,
              reason: 'times',
            });
    },
  };
}
