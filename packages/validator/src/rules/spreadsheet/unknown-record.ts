import { defineFileRule } from '../../rule.ts';

/** A row of another sheet that names a service or a place that is not there. */
export const sheetUnknownRecord = defineFileRule({
  code: 'sheet/unknown-record',
  severity: 'error',
  source:
    'Safety guide, section 7: messages name the row as the spreadsheet shows it, in words an NGO worker understands',
  why: 'The row belongs to nothing, so nothing of it is published.',
  // No text file can show it: the tests of this family make a workbook.
  ok: '',
  notOk: '',
});
