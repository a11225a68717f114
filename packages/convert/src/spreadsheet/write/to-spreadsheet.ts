import type { Directory } from '@service-directory/schema';
import type { Conversion, Loss } from '../../conversion.ts';
import { withinVisibility } from '../../secrecy/within-visibility.ts';
import type { Draft } from '../mapping/assemble/desk.ts';
import type { SheetLanguage } from '../mapping/column.ts';
import { toFull } from './full/to-full.ts';
import { withLists } from './lists-sheet.ts';
import { toSimple } from './simple/to-simple.ts';
import type { TableContext } from './table/make-table.ts';
import { wellFormed } from './well-formed.ts';
import type { WrittenWorkbook } from './written-workbook.ts';

export interface ToSpreadsheetOptions {
  /** `simple`: a row a service, for people. `full`: a sheet an entity, from which the whole directory comes back. */
  shape: 'simple' | 'full';
  /** Of headings and of the words for codes. */
  language: SheetLanguage;
  /** Only the sheet of services, as in CSV: the head of the directory is told as lost. For the simple shape. */
  isOneSheet?: boolean;
}

/** The language of texts that name none, and the country of numbers, as the reader will take them. */
function contextOf(directory: Draft, { shape, language, isOneSheet }: ToSpreadsheetOptions): TableContext {
  const { languages, country } = directory;
  const first: unknown = Array.isArray(languages) ? languages[0] : undefined;
  const source = typeof first === 'string' ? first : language;
  const hasHead = shape === 'full' || isOneSheet !== true;
  return {
    language,
    // A list without a head is read as one of Norway.
    country: hasHead && typeof country === 'string' ? country : 'NO',
    source,
    isNamed: !hasHead && source !== language,
  };
}

/**
 * A directory as a workbook, for `writeXlsx`, `writeOds` or `writeCsv`. Every cell is read again before it is kept: what
 * would not come back as it was is told as a loss, with its path in the directory. Notes of the editors (`internal`) are
 * written, since this is the form in which editors keep a list. Of a place that is not public nothing is written that the
 * model does not allow. Never throws, whatever the directory is.
 */
export function toSpreadsheet(
  directory: Directory,
  options: ToSpreadsheetOptions,
): Conversion<WrittenWorkbook> {
  const losses: Loss[] = [];
  // Files are sent about, though the model refuses such places.
  const input = withinVisibility(
    wellFormed(directory, losses),
    (path) => void losses.push({ path, reason: 'spreadsheet/secret-place' }),
  );
  const context = contextOf(input, options);
  const made =
    options.shape === 'full' ? toFull(input, context) : toSimple(input, context, options.isOneSheet === true);
  return { output: withLists(made.output), losses: [...losses, ...made.losses] };
}
