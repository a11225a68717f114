import { defineFileRule } from '../../rule.ts';

/** Hidden columns that hold something. They are not read. */
export const sheetHiddenColumns = defineFileRule({
  code: 'sheet/hidden-columns',
  severity: 'warning',
  source: 'Safety guide, section 4: hidden sheets, hidden columns and comments in spreadsheets are reported',
  why: 'What is hidden is often secret and goes along with the file: whoever gets it can show the columns again.',
  // No text file can show it: the tests of this family make a workbook.
  ok: '',
  notOk: '',
});
