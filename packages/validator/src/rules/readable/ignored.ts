import { defineFileRule } from '../../rule.ts';

/** A file in a source folder that is not read, because of its ending or because it lies a folder too deep. */
export const fileIgnored = defineFileRule({
  code: 'file/ignored',
  severity: 'warning',
  source: 'Design, section 4: a source folder',
  why: 'Somebody saved a record under another ending and believes that it is published.',
  ok: 'id: huset\n',
  // It is the name that matters, not the content: the tests of the reader make one.
  notOk: '',
});
