import { defineFileRule } from '../../rule.ts';

/** A hidden sheet. It is not read. */
export const sheetHiddenSheet = defineFileRule({
  code: 'sheet/hidden-sheet',
  severity: 'warning',
  source: 'Safety guide, section 4: hidden sheets, hidden columns and comments in spreadsheets are reported',
  why: 'What is hidden is often secret and goes along with the file: whoever gets it can show the sheet again.',
  // No text file can show it: the tests of this family make a workbook.
  ok: '',
  notOk: '',
});
