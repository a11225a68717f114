import type { CellValue } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { shownText, valueSaying, type ReadValue, type Said } from '../reading.ts';
import { readDate } from './read-date.ts';

const YEAR = /^(?:19|20)\d{2}$/;

/**
 * The day that stands where others write whether a service has been shut down: since when it is, or from when it will be.
 * @param today the day on which the sheet is read
 * @param unknown what is told of a cell that cannot be read; of a day to come that day is told with it
 * @returns undefined for what is no day, or one of which nobody can tell whether it has been
 */
export function readEnded(cell: CellValue, today: string, unknown: Said): ReadValue<string> | undefined {
  const text = cellText(cell);
  const year = today.slice(0, 4);
  const { value: date, says } = YEAR.test(text) ? { value: text, says: [] } : readDate(cell);
  const isWhole = date !== undefined && date.length > year.length;
  const isUnclear = !isWhole || says.some(({ code }) => code === 'sheet/date-ambiguous');
  if (date === undefined || (isUnclear && date.startsWith(year))) return undefined;
  if (date > today)
    return {
      says: [{ ...unknown, params: { ...unknown.params, suggestion: undefined, date, isClosing: true } }],
    };
  return valueSaying('defunct', 'sheet/date-as-text', { found: shownText(text), date, isEnded: true });
}
