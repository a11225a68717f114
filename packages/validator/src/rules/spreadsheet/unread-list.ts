import { defineFileRule } from '../../rule.ts';

/** A sheet that looks like a list of services and is not read, for another one is. */
export const sheetUnreadList = defineFileRule({
  code: 'sheet/unread-list',
  severity: 'warning',
  source:
    'Safety guide, section 7: messages name the row as the spreadsheet shows it, in words an NGO worker understands',
  why: 'Everything in it is missing for readers, and whoever keeps the sheet believes that it is there.',
  // No text file can show it: the tests of this family make a workbook.
  ok: '',
  notOk: '',
});
