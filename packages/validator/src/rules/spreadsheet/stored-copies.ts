import { defineFileRule } from '../../rule.ts';

/** Copies of cells that a workbook keeps for a pivot table or a link to another workbook. Never says what they say. */
export const sheetStoredCopies = defineFileRule({
  code: 'sheet/stored-copies',
  severity: 'warning',
  source:
    'Safety guide, section 4: what is hidden in spreadsheets is reported; ECMA-376 part 1, 18.10 and 18.14',
  why: 'A copy stays when rows or sheets are deleted: an address that nobody sees still goes to everybody who gets the file.',
  // No text file can show it: the tests of this family make a workbook.
  ok: '',
  notOk: '',
});
