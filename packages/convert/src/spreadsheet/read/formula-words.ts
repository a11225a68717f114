import { TODAY_FORMULA, type CellValue } from '../workbook.ts';

/** So much of a formula is looked at: an address has at most 2,000 signs. */
export const MOST_OF_FORMULA = 2200;

/** A formula that shows an address under other words; names of functions are English in files of either format. */
const HYPERLINK = /^(?:of:|oooc:|msoxl:)?\s{0,9}=?\s{0,9}HYPERLINK\s{0,9}\(\s{0,9}"((?:[^"]|""){1,2100})"/i;
const SHOWS_TODAY = /(?:^|[^A-Z.])(?:TODAY|NOW)\s{0,9}\(\s{0,9}\)/i;

/** The address that a formula opens; undefined when it opens none, or one that it works out. */
export const linkOfFormula = (formula: string): string | undefined =>
  HYPERLINK.exec(formula)?.[1]?.replaceAll('""', '"');

/** The value of a formula as a list may take it: a day that is always today says nothing of when somebody checked. */
export const valueOfFormula = (formula: string, value: CellValue): CellValue =>
  value.kind === 'date' && SHOWS_TODAY.test(formula) ? { kind: 'error', text: TODAY_FORMULA } : value;
