/** How bad it is. `error`: cannot be used as published. `warning`: a reader may be misled. `info`: could be better. */
export type Severity = 'error' | 'warning' | 'info';

/** The severities, worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Languages of the messages. */
export type MessageLanguage = 'en' | 'nb';

/** What a sentence is made of. Never a secret: reports end up in logs that others read. */
export type Params = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** Keys and indexes from the root of a document to a value. */
export type Path = readonly (string | number)[];

/**
 * The headings of a sheet over the columns of one place in a record, such as `access.cost`: first the one whose cell says
 * it. Empty when the sheet of the record has no such column; undefined when its columns are not known.
 * @param record such as `['services', 3]`
 * @param column a place in the record, as the columns of our spreadsheets have it
 * @param sheet asks about this sheet alone: nothing is known of it when the record stands in another
 */
export interface HeadingsOf {
  (record: Path, column: string, sheet?: string): readonly string[] | undefined;
  /** How to mend it that the sheet has no such column, in words. */
  addColumn?: (column: string, language: MessageLanguage) => string;
  /** What findings in its cells say; without it they name fields and codes as the data model does. */
  sentences?: (language: MessageLanguage) => WordsInSheet;
}

/** What of a finding its words are made of. */
export interface WordedPlace {
  code: string;
  params: Params;
  /** JSON Pointer within the file. */
  path: string;
  sheet?: string | undefined;
  cell?: string | undefined;
  heading?: string | undefined;
}

/** The words of a finding that stands in a cell. */
export type WordsInSheet = (place: WordedPlace, headingsOf?: HeadingsOf) => { message: string; help: string };

/** Another place that has to do with a finding, such as the first of two equal ids. */
export interface RelatedPlace {
  file: string;
  /** JSON Pointer (RFC 6901) within `file`. */
  path: string;
  /** 1-based; 0 when it is not known. */
  line: number;
  column: number;
  /** The sheet of a workbook, by the name on its tab, and the cell, such as `C7`. */
  sheet?: string;
  cell?: string;
  /** What stands over the column of the cell, as the sheet has it. */
  heading?: string;
}

/** One thing that is wrong, where, and how to mend it. */
export interface Finding {
  /** `entity/problem`; stable for ever. */
  code: string;
  severity: Severity;
  /** The file as it was named by the caller; empty when the input was no file. */
  file: string;
  /** JSON Pointer (RFC 6901) within `file`; empty for the whole file. */
  path: string;
  /** 1-based line and column of the value, or of the record that lacks it; 0 when they are not known. For a cell of a CSV the line of its row, and no column. */
  line: number;
  column: number;
  /** The sheet of a workbook, by the name on its tab. */
  sheet?: string;
  /** The cell of a spreadsheet, such as `C7`. */
  cell?: string;
  /** What stands over the column of the cell, as the sheet has it; left out for a cell that stands for its whole row. */
  heading?: string;
  /** Id of the service, organisation or directory; empty when it has none. */
  recordId: string;
  params: Params;
  /** What was found and what was expected, in the language asked for. */
  message: string;
  /** What to do about it. */
  help: string;
  related?: RelatedPlace[];
}

/** A finding before it has a place in a file and words. `path` counts from the root of the whole directory. */
export interface RawFinding {
  code: string;
  severity: Severity;
  path: Path;
  recordId: string;
  params: Params;
  related: readonly Path[];
  /** Was the same said of another record before, with the same params? */
  isRemembered?: true;
}
