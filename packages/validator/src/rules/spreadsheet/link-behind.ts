import { defineFileRule } from '../../rule.ts';

/** Words that open an address which they do not show. */
export const sheetLinkBehind = defineFileRule({
  code: 'sheet/link-behind',
  severity: 'warning',
  source: 'Safety guide, section 4: what gives a place away is looked for in links, too',
  why: 'Only who clicks sees where it leads: an old page, another number, or a point on a map that nobody should know.',
  // No text file can show it: the tests of this family make a workbook.
  ok: '',
  notOk: '',
});
