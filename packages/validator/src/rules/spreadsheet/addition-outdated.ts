import { defineFileRule } from '../../rule.ts';

/** A row of the sheet of additions whose record or cells have been changed since it was written. */
export const sheetAdditionOutdated = defineFileRule({
  code: 'sheet/addition-outdated',
  severity: 'warning',
  source: 'Design, section 6: convert loses nothing on the way back where the target has room for extensions',
  why: 'The cells count, since somebody changed them. What only the addition said, such as the stops of a bus, is lost.',
  // No text file can show it: the tests of this family make a workbook.
  ok: '',
  notOk: '',
});
