import type { SheetProblem } from '../workbook.ts';
import type { ReadLimits } from './limits.ts';

/** Ends the reading of a file. Thrown within this folder and caught by `readWorkbook`; nobody else meets it. */
export class ReadStop extends Error {
  readonly problem: SheetProblem;

  constructor(problem: SheetProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Why a file cannot be read: the `reason` of `file/syntax`. */
export type UnreadableReason =
  /** It holds nothing. */
  | 'empty'
  /** It is cut off, changed on its way or wrongly made. */
  | 'damaged'
  /** It asks for a password. */
  | 'password'
  /** The Excel format before 2007, `.xls`. */
  | 'old-excel'
  /** Excel's binary workbook, `.xlsb`. */
  | 'binary-excel'
  /** Excel's XML of 2003. */
  | 'excel-xml'
  /** Apple Numbers. */
  | 'numbers'
  /** A web page, often one that a web system has called `.xls`. */
  | 'web-page'
  /** Text, slides or another kind of office document. */
  | 'other-document'
  /** An archive of something else. */
  | 'other-archive'
  /** A picture, a PDF or anything else that is neither text nor spreadsheet. */
  | 'not-a-spreadsheet'
  /** It is called `.xlsx` or `.ods` and is neither. */
  | 'wrong-ending'
  /** Packed by a method other than the two of the standards. */
  | 'packing'
  /** A workbook with no sheet of cells. */
  | 'no-sheets'
  /** A quotation mark opens a cell and nothing closes it. */
  | 'unclosed-quote';

interface Where {
  sheet?: string;
  cell?: string;
}

export const unreadable = (
  reason: UnreadableReason,
  params: SheetProblem['params'] = {},
  where: Where = {},
): ReadStop =>
  new ReadStop({ code: 'file/syntax', ...where, params: { reason, format: 'spreadsheet', ...params } });

export const tooLarge = (of: keyof ReadLimits, limit: number, found?: number, where: Where = {}): ReadStop =>
  new ReadStop({ code: 'file/too-large', ...where, params: { of, limit, found } });
