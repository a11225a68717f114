import { defineFileRule } from '../../rule.ts';

/** Hidden rows that hold something. They are not read. */
export const sheetHiddenRows = defineFileRule({
  code: 'sheet/hidden-rows',
  severity: 'warning',
  source: 'Safety guide, section 4: hidden sheets, hidden columns and comments in spreadsheets are reported',
  why: 'What is hidden is often secret and goes along with the file. It may also be a filter that was left on, and then services are missing.',
  // No text file can show it: the tests of this family make a workbook.
  ok: '',
  notOk: '',
});
