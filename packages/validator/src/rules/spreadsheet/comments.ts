import { defineFileRule } from '../../rule.ts';

/** Cells with a comment, and text boxes over a sheet. Says where they are, never what they say. */
export const sheetComments = defineFileRule({
  code: 'sheet/comments',
  severity: 'warning',
  source: 'Safety guide, section 4: hidden sheets, hidden columns and comments in spreadsheets are reported',
  why: 'Comments hold what was not meant for others: names, doubts, secret addresses. Everybody who gets the file can read them.',
  // No text file can show it: the tests of this family make a workbook.
  ok: '',
  notOk: '',
});
