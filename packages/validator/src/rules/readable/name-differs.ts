import { defineFileRule } from '../../rule.ts';

/** A file of a source folder whose name is not the id of its record. */
export const fileNameDiffers = defineFileRule({
  code: 'file/name-differs',
  severity: 'info',
  source: 'Schema, format identifier: an id is also a file name in a source folder',
  why: 'Whoever looks for the record by its id does not find the file, and adds it a second time.',
  ok: 'id: huset\n',
  // It is the name that matters, not the content: the tests of the reader make one.
  notOk: '',
});
