import { defineFileRule } from '../../rule.ts';

/** A file beyond the limit of what is read. */
export const fileTooLarge = defineFileRule({
  code: 'file/too-large',
  severity: 'error',
  source: 'Safety guide, section 7: put a limit on size',
  why: 'A file of that size is not one that people keep by hand, and no old phone will load it.',
  ok: 'id: huset\n',
  // Too large for an example: the tests of the reader make one.
  notOk: '',
});
