import { defineFileRule } from '../../rule.ts';

/** A row of the sheet of additions that is no JSON, or belongs to nothing. */
export const sheetAdditionUnreadable = defineFileRule({
  code: 'sheet/addition-unreadable',
  severity: 'error',
  source: 'RFC 8259 (JSON)',
  why: 'What no other cell has room for stands in these rows as programs write it. A sign that was changed or cut off makes it unreadable.',
  // No text file can show it: the tests of this family make a workbook.
  ok: '',
  notOk: '',
});
