import { defineFileRule } from '../../rule.ts';

/** A text file that does not say its encoding and is not UTF-8: it was read as the one that Norwegian Excel writes. */
export const sheetEncodingGuessed = defineFileRule({
  code: 'sheet/encoding-guessed',
  severity: 'info',
  source:
    'Safety guide, section 7: messages name the row as the spreadsheet shows it, in words an NGO worker understands',
  why: 'A wrong guess turns å into another sign, in names and addresses.',
  // Bytes of another encoding are no text: the tests of the reader make some.
  ok: '',
  notOk: '',
});
