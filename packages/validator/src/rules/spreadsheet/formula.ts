import { defineFileRule } from '../../rule.ts';

/** Cells that are formulas: only what was last saved is read. */
export const sheetFormula = defineFileRule({
  code: 'sheet/formula',
  severity: 'info',
  source: 'Safety guide, section 7: never evaluate a formula',
  why: 'What was last saved may be older than the sheet that the formula looks at.',
  // No text file can show it: the tests of this family make a workbook.
  ok: '',
  notOk: '',
});
