import { defineFileRule } from '../../rule.ts';

/** A file of a source folder that the system does not let us read. */
export const fileUnreadable = defineFileRule({
  code: 'file/unreadable',
  severity: 'error',
  source: 'Design, section 6: one bad record never hides a good one',
  why: 'The record in it is neither checked nor published.',
  ok: 'id: huset\n',
  // A missing right or a broken link is no content: the tests of the reader make one.
  notOk: '',
});
