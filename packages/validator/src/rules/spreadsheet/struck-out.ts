import { defineFileRule } from '../../rule.ts';

/** Cells with something that is struck out. It is not read. */
export const sheetStruckOut = defineFileRule({
  code: 'sheet/struck-out',
  severity: 'warning',
  source: 'Design, section 4: what does not hold is not published, and nothing is left out without a word',
  why: 'What is struck out no longer holds, so an address, a number or hours of that kind would lead people wrong. Whoever gets the file can still read it.',
  // No text file can show it: the tests of this family make a workbook.
  ok: '',
  notOk: '',
});
