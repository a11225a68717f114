import { defineFileRule } from '../../rule.ts';

/** Merged cells, and whether their value was used for all the rows beside them. */
export const sheetMergedCells = defineFileRule({
  code: 'sheet/merged-cells',
  severity: 'warning',
  source:
    'Safety guide, section 7: messages name the row as the spreadsheet shows it, in words an NGO worker understands',
  why: 'Only the first of merged cells has a value. The other rows look filled in and are empty.',
  // No text file can show it: the tests of this family make a workbook.
  ok: '',
  notOk: '',
});
