import { defineFileRule } from '../../rule.ts';

/** A sheet whose headings are not known. It is not read. */
export const sheetIgnoredSheet = defineFileRule({
  code: 'sheet/ignored-sheet',
  severity: 'info',
  source:
    'Safety guide, section 7: messages name the row as the spreadsheet shows it, in words an NGO worker understands',
  why: 'Somebody may believe that what stands there is published.',
  // No text file can show it: the tests of this family make a workbook.
  ok: '',
  notOk: '',
});
