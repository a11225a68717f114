import { defineFileRule } from '../../rule.ts';

/** A row of the sheet of conditions that is about none of them. */
export const sheetUnknownCondition = defineFileRule({
  code: 'sheet/unknown-condition',
  severity: 'error',
  source: 'Design, section 4: access conditions',
  why: 'The condition is not published.',
  // No text file can show it: the tests of this family make a workbook.
  ok: '',
  notOk: '',
});
